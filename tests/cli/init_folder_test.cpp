// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <filesystem>
#include <random>
#include <sstream>

#include "cli/cli.h"
#include "model/register.h"
#include "schema/pattern.h"

namespace {

struct Folder {
  std::filesystem::path path = std::filesystem::temp_directory_path() /
                               ("slt-init-" + std::to_string(std::random_device{}()));
  Folder() { std::filesystem::create_directories(path); }
  ~Folder() { std::filesystem::remove_all(path); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  slt::cli::Exit run(std::vector<std::string> words, std::string* said = nullptr) const {
    std::ostringstream out, err;
    words.insert(words.begin(), {"-C", path.string(), "--today", "2026-11-21"});
    const auto status = slt::cli::run(words, {out, err});
    if (said) *said = out.str() + err.str();
    return status;
  }
};

}  // namespace

TEST_CASE("every municipality of the register can be begun, and the examples hold no errors") {
  constexpr std::size_t kSample =
      12;  // One in so many is begun in a collection of its own and checked.
  const auto& all = slt::all_registered();
  REQUIRE(all.size() == 357);
  for (std::size_t i = 0; i < all.size(); ++i) {
    CAPTURE(all[i].number);
    CHECK(slt::is_id(all[i].id()));
    if (i % kSample != 0) continue;
    const Folder folder;
    const std::string language = i % (2 * kSample) == 0 ? "nn" : "nb";
    std::string said;
    REQUIRE(folder.run({"init", std::string(all[i].number), "--language", language}, &said) ==
            slt::cli::Exit::fine);
    CHECK(folder.run({"validate", "-f", "short"}, &said) == slt::cli::Exit::fine);
    CHECK_MESSAGE(said.find("error:") == said.npos, said);
  }
}

TEST_CASE("two municipalities of one name get a folder each") {
  const Folder folder;
  CHECK(folder.run({"init", "1515"}) == slt::cli::Exit::fine);
  CHECK(folder.run({"init", "1818"}) == slt::cli::Exit::fine);
  CHECK(std::filesystem::exists(folder.path / "plans/heroy/municipality.yaml"));
  CHECK(std::filesystem::exists(folder.path / "plans/heroy-nordland/municipality.yaml"));
  CHECK(folder.run({"validate"}) == slt::cli::Exit::fine);
}

TEST_CASE(
    "what a municipality does not have is not in its example, and the rest is without errors") {
  for (const char* part :
       {"politiråd", "koordinator", "politikontakt", "koordineringsgruppe", "handlingsplan"})
    for (const char* language : {"nb", "nn"}) {
      CAPTURE(part);
      CAPTURE(language);
      const Folder folder;
      std::string said;
      CHECK(folder.run({"init", "4212", "--language", language, "--without", part}) ==
            slt::cli::Exit::fine);
      CHECK_MESSAGE(folder.run({"validate"}, &said) == slt::cli::Exit::fine, said);
    }
}
