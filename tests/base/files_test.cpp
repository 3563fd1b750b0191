// SPDX-License-Identifier: MIT
#include "base/files.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>

#include <sys/stat.h>

using namespace slt;
namespace fs = std::filesystem;

namespace {

/// A folder that is there for one test.
class OwnFolder {
 public:
  OwnFolder() {
    std::string pattern = (fs::temp_directory_path() / "slt-XXXXXX").string();
    path_ = ::mkdtemp(pattern.data());
  }
  ~OwnFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  OwnFolder(const OwnFolder&) = delete;
  OwnFolder& operator=(const OwnFolder&) = delete;

  std::string operator/(std::string_view name) const { return (path_ / name).string(); }
  std::string path() const { return path_.string(); }
  std::vector<std::string> names() const {
    std::vector<std::string> names;
    for (const DirectoryEntry& entry : list_folder(path()).entries) names.push_back(entry.name);
    return names;
  }

 private:
  fs::path path_;
};

void put(const std::string& path, std::string_view bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

}  // namespace

TEST_CASE("a file is read as it is") {
  const OwnFolder folder;
  put(folder / "a.yaml", std::string_view("a: æ\r\n\0", 8));
  const FileRead file = read_file(folder / "a.yaml");
  CHECK(file.refusal == Refusal::none);
  CHECK(file.bytes == std::string_view("a: æ\r\n\0", 8));
  put(folder / "tom.yaml", "");
  CHECK(read_file(folder / "tom.yaml").bytes.empty());
  CHECK(read_file(folder / "tom.yaml").refusal == Refusal::none);
}

TEST_CASE("what is no plain file of fitting size is refused") {
  const OwnFolder folder;
  put(folder / "a.yaml", "a: b\n");
  put(folder / "large", std::string(kLargestFile, 'x'));
  put(folder / "too-large", std::string(kLargestFile + 1, 'x'));
  fs::create_symlink("a.yaml", folder / "link");
  fs::create_directory(folder / "folder");
  REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
  CHECK(read_file(folder / "large").refusal == Refusal::none);
  CHECK(read_file(folder / "too-large").refusal == Refusal::too_large);
  CHECK(read_file(folder / "link").refusal == Refusal::symlink);
  CHECK(read_file(folder / "folder").refusal == Refusal::not_a_file);
  CHECK(read_file(folder / "pipe").refusal == Refusal::not_a_file);
  CHECK(read_file(folder / "nowhere").refusal == Refusal::missing);
  CHECK(read_file("/dev/zero").refusal == Refusal::not_a_file);
  CHECK(read_file(folder / "a.yaml/b").refusal == Refusal::not_a_file);
}

TEST_CASE("a folder is listed in the order of bytes, with what each thing is") {
  const OwnFolder folder;
  for (const char* name : {"b", "a", "B", "å", ".skjult"}) put(folder / name, "");
  fs::create_directory(folder / "mappe");
  fs::create_symlink("mappe", folder / "lenke");
  REQUIRE(::mkfifo((folder / "rør").c_str(), 0600) == 0);
  const Listing listing = list_folder(folder.path());
  CHECK(listing.refusal == Refusal::none);
  CHECK(folder.names() ==
        std::vector<std::string>{".skjult", "B", "a", "b", "lenke", "mappe", "rør", "å"});
  CHECK(listing.entries[2].kind == DirectoryEntry::Kind::file);
  CHECK(listing.entries[4].kind == DirectoryEntry::Kind::symlink);
  CHECK(listing.entries[5].kind == DirectoryEntry::Kind::folder);
  CHECK(listing.entries[6].kind == DirectoryEntry::Kind::other);
  CHECK(list_folder(folder / "nowhere").refusal == Refusal::missing);
  CHECK(list_folder(folder / "a").refusal == Refusal::not_a_file);
  CHECK(list_folder(folder / "lenke").refusal == Refusal::symlink);
}

TEST_CASE("files and folders are told apart") {
  const OwnFolder folder;
  put(folder / "a", "");
  CHECK(is_folder(folder.path()));
  CHECK(is_file(folder / "a"));
  CHECK_FALSE(is_folder(folder / "a"));
  CHECK_FALSE(is_file(folder.path()));
  CHECK_FALSE(is_file(folder / "nowhere"));
}

TEST_CASE("files are written whole, and nothing else is left") {
  const OwnFolder folder;
  put(folder / "a", "gammelt og langt");
  write_files({{folder / "a", "nytt"}, {folder / "b", std::string(300'000, 'x')}});
  CHECK(read_file(folder / "a").bytes == "nytt");
  CHECK(read_file(folder / "b").bytes.size() == 300'000);
  CHECK(folder.names() == std::vector<std::string>{"a", "b"});
}

TEST_CASE("a file that is replaced keeps who may read it") {
  const OwnFolder folder;
  put(folder / "a", "gammelt");
  fs::permissions(folder / "a", fs::perms(0640));
  write_files({{folder / "a", "nytt"}});
  CHECK(fs::status(folder / "a").permissions() == fs::perms(0640));
}

TEST_CASE("no file takes the place of a pipe or a device") {
  const OwnFolder folder;
  REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
  CHECK_THROWS_AS(write_files({{folder / "pipe", "x"}}), Failure);
  CHECK(fs::is_fifo(folder / "pipe"));
  CHECK(folder.names() == std::vector<std::string>{"pipe"});
}

TEST_CASE("when one file cannot be written, none is") {
  const OwnFolder folder;
  put(folder / "a", "gammelt");
  CHECK_THROWS_AS(write_files({{folder / "a", "nytt"}, {folder / "nowhere/b", "x"}}), Failure);
  CHECK(read_file(folder / "a").bytes == "gammelt");
  CHECK(folder.names() == std::vector<std::string>{"a"});
}

TEST_CASE("a file that has changed meanwhile is not replaced") {
  const OwnFolder folder;
  put(folder / "a", "gammelt");
  put(folder / "b", "gammelt");
  CHECK_FALSE(replace_files({{folder / "a", "gammelt", "nytt"}, {folder / "b", "annet", "nytt"}}));
  CHECK_FALSE(replace_files({{folder / "borte", "gammelt", "nytt"}}));
  CHECK_FALSE(replace_files({{folder / "a", "", "nytt"}}));
  CHECK(read_file(folder / "a").bytes == "gammelt");
  CHECK(folder.names() == std::vector<std::string>{"a", "b"});
  CHECK(replace_files({{folder / "a", "gammelt", "nytt"}}));
  CHECK(read_file(folder / "a").bytes == "nytt");
  CHECK(replace_files({{folder / "c", "", "nytt", true}}));
  CHECK(read_file(folder / "c").bytes == "nytt");
}

TEST_CASE("a new file is written where there is none, and never over one") {
  const OwnFolder folder;
  put(folder / "a", "");
  CHECK_FALSE(replace_files({{folder / "a", "", "nytt", true}}));
  CHECK(read_file(folder / "a").bytes.empty());
  CHECK(replace_files({{folder / "b", "", "nytt", true}}));
  CHECK(read_file(folder / "b").bytes == "nytt");
}

TEST_CASE("two who write the same file at once lose nothing") {
  const OwnFolder folder;
  put(folder / "a", "");
  constexpr int kTimes = 40;
  const auto append = [&](char letter) {
    for (int done = 0; done < kTimes;) {
      const std::string before = read_file(folder / "a").bytes;
      done += replace_files({{folder / "a", before, before + letter}}) ? 1 : 0;
    }
  };
  std::thread other([&] { append('x'); });
  append('y');
  other.join();
  const std::string all = read_file(folder / "a").bytes;
  CHECK(std::ranges::count(all, 'x') == kTimes);
  CHECK(std::ranges::count(all, 'y') == kTimes);
}

TEST_CASE("a failure says which file in every language") {
  const OwnFolder folder;
  const std::string path = folder / "nowhere/b";
  try {
    write_files({{path, "x"}});
    FAIL("it was written");
  } catch (const Failure& failure) {
    for (const Lang lang : kLangs) CHECK(failure.sentence.in(lang).find(path) != std::string::npos);
  }
}

TEST_CASE("folders are made where they are missing, and nothing leads out of them") {
  const OwnFolder folder;
  make_folders(folder / "ut", "alfa/people");
  make_folders(folder / "ut", "alfa/people");
  make_folders(folder / "ut", "");
  CHECK(is_folder(folder / "ut/alfa/people"));
  put(folder / "ut/fil", "x");
  CHECK_THROWS_AS(make_folders(folder / "ut", "fil"), Failure);
  fs::create_directory_symlink(folder / "ut/alfa", folder / "ut/lenke");
  CHECK_THROWS_AS(make_folders(folder / "ut", "lenke/people"), Failure);
  fs::create_directory_symlink(folder / "ut", folder / "lenke");
  make_folders(folder / "lenke", "beta");
  CHECK(is_folder(folder / "ut/beta"));
}
