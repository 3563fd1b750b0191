// SPDX-License-Identifier: MIT
#include "base/reach.h"

#include <doctest/doctest.h>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <functional>
#include <string>

using slt::keep_within;
using slt::Reach;

namespace {

/// A folder with a file to read and a folder to write to, gone at the end.
struct Place {
  std::string top =
      std::filesystem::temp_directory_path() / ("slt-reach-" + std::to_string(::getpid()));
  std::string plans = top + "/plans", file = plans + "/slt.yaml", out = top + "/out";
  Place() {
    std::filesystem::create_directories(plans);
    std::filesystem::create_directories(out);
    ::close(::open(file.c_str(), O_CREAT | O_WRONLY, 0644));
  }
  ~Place() { std::filesystem::remove_all(top); }
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;
};

/// 0, or why the system refused to open a path.
int opened(const std::string& path, int flags = O_RDONLY) {
  const int file = ::open(path.c_str(), flags, 0644);
  if (file < 0) return errno;
  ::close(file);
  return 0;
}

int started() {
  char path[] = "/bin/true";
  char* words[] = {path, nullptr};
  pid_t child = 0;
  const int failed = ::posix_spawn(&child, path, nullptr, nullptr, words, environ);
  if (failed == 0) ::waitpid(child, nullptr, 0);
  return failed;
}

int connected() {
  const int line = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in here{};
  here.sin_family = AF_INET;
  here.sin_port = ::htons(1);  // Nobody answers there.
  here.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
  const int failed =
      ::connect(line, reinterpret_cast<const sockaddr*>(&here), sizeof here) == 0 ? 0 : errno;
  ::close(line);
  return failed;
}

/// What a process answers that is kept within a reach, for it can never leave it again; `kept` is
/// whether this system does so at all.
struct Answer {
  bool kept;
  int number;
};
Answer answer_of(const Reach& reach, const std::function<int()>& question) {
  int line[2];
  REQUIRE(::pipe(line) == 0);
  const pid_t child = ::fork();
  if (child == 0) {
    const Answer answer{keep_within(reach), question()};
    ::_exit(::write(line[1], &answer, sizeof answer) == sizeof answer ? 0 : 1);
  }
  Answer answer{};
  REQUIRE(::read(line[0], &answer, sizeof answer) == sizeof answer);
  for (const int end : line) ::close(end);
  ::waitpid(child, nullptr, 0);
  return answer;
}

}  // namespace

TEST_CASE("what lies outside a reach cannot be opened") {
  const Place place;
  const Reach reach{.read = {place.plans, "/etc/not-there"},
                    .write = {place.out + "/not/there/yet"}};
  const auto refused = [&](const std::function<int()>& question) {
    const Answer answer = answer_of(reach, question);
    // A system without Landlock keeps nobody, and everything goes on as before.
    return answer.number == (answer.kept ? EACCES : 0);
  };
  const auto done = [&](const std::function<int()>& question) {
    return answer_of(reach, question).number == 0;
  };
  CHECK(done([&] { return opened(place.file); }));
  CHECK(done([&] { return opened(place.plans, O_RDONLY | O_DIRECTORY); }));
  CHECK(done([&] { return opened(place.out + "/new", O_WRONLY | O_CREAT); }));
  CHECK(done([&] { return ::mkdir((place.out + "/folder").c_str(), 0755) == 0 ? 0 : errno; }));
  CHECK(done([&] { return ::unlink((place.out + "/new").c_str()) == 0 ? 0 : errno; }));
  CHECK(refused([] { return opened("/etc/passwd"); }));
  CHECK(refused([] { return opened("/proc/self/environ"); }));
  CHECK(refused([&] { return opened(place.plans + "/new", O_WRONLY | O_CREAT); }));
  CHECK(refused([&] { return opened(place.file, O_WRONLY); }));
  CHECK(refused([&] { return opened(place.top + "/beside", O_WRONLY | O_CREAT); }));
  CHECK(refused(started));
}

TEST_CASE("what may run others reads all, and writes no more than before") {
  const Place place;
  const Reach reach{.read = {place.plans}, .write = {place.out}, .run = true};
  CHECK(answer_of(reach, started).number == 0);
  CHECK(answer_of(reach, [] { return opened("/etc/passwd"); }).number == 0);
  const Answer written = answer_of(reach, [&] { return opened(place.file, O_WRONLY); });
  CHECK(written.number == (written.kept && !place.top.starts_with("/tmp/") ? EACCES : 0));
}

TEST_CASE("a system that keeps within a reach refuses the network, too, since Linux 6.7") {
  const int number = answer_of({}, connected).number;
  CAPTURE(number);
  CHECK((number == EACCES || number == ECONNREFUSED));
}
