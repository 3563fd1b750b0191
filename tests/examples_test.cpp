// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "cli/cli.h"

namespace {

/// What `slt` says of a repository; the exit status is asked for where it matters.
std::string said_of(const std::string& root, const std::vector<std::string>& words,
                    slt::cli::Exit* status = nullptr) {
  std::ostringstream out, err;
  std::vector<std::string> all{"-C", root, "--today", "2026-11-21"};
  all.insert(all.end(), words.begin(), words.end());
  const auto result = slt::cli::run(all, {out, err});
  if (status) *status = result;
  return out.str() + err.str();
}

/// What `slt validate` says of a repository, in short.
std::string findings_in(const std::string& root) {
  return said_of(root, {"validate", "-f", "short"});
}

}  // namespace

TEST_CASE("every broken repository gives the findings beside it") {
  for (const auto& entry : std::filesystem::directory_iterator("tests/broken")) {
    if (!std::filesystem::exists(entry.path() / "slt.yaml")) continue;
    CAPTURE(entry.path().string());
    const std::string found = findings_in(entry.path().string());
    const std::filesystem::path golden = entry.path() / "expected.txt";
    std::stringstream expected;
    expected << std::ifstream(golden).rdbuf();
    if (std::getenv("SLT_BLESS"))
      std::ofstream(golden) << found;
    else
      CHECK(found == expected.str());
  }
}

TEST_CASE("every invented municipality is understood by every report") {
  const std::string root = "examples/shapes";
  const std::vector<std::vector<std::string>> commands{{"due"},
                                                       {"calendar", "--year", "2027"},
                                                       {"report", "plan"},
                                                       {"report", "annual", "--year", "2025"}};
  for (const auto& entry : std::filesystem::directory_iterator(root)) {
    if (!std::filesystem::exists(entry.path() / "municipality.yaml")) continue;
    for (std::vector<std::string> words : commands) {
      words.push_back(entry.path().filename().string());
      CAPTURE(words.front());
      CAPTURE(words.back());
      slt::cli::Exit status{};
      const std::string said = said_of(root, words, &status);
      CHECK(status == slt::cli::Exit::fine);
      for (const char* puzzled : {"ikke forstått", "ikkje forstått"})
        CHECK(said.find(puzzled) == said.npos);
    }
  }
}
