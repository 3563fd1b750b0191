#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "cli/cli.h"

namespace {

/// What `slt validate` says of a repository, in short.
std::string findings_in(const std::string& root) {
  std::ostringstream out, err;
  slt::cli::run({"-C", root, "--today", "2026-11-21", "validate", "-f", "short"}, {out, err});
  return out.str() + err.str();
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
