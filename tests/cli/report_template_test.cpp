// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <sstream>

#include "../collection.h"
#include "cli/cli.h"

namespace {

std::string report(const std::string& folder, std::vector<std::string> words) {
  words.insert(words.begin(), {"-C", folder, "--today", "2026-11-21", "report", "plan"});
  std::ostringstream out, err;
  const auto status = slt::cli::run(words, {out, err});
  return out.str() + err.str() + "[" + std::to_string(static_cast<int>(status)) + "]";
}

}  // namespace

TEST_CASE("a report is written with a template, which may be a report itself") {
  const Collection files;
  const std::string first = files.top() + "/mal.docx", second = files.top() + "/plan.docx";
  CHECK(report("plans", {"vegarshei", "-o", first}) == "[0]");
  CHECK(report("plans", {"vegarshei", "--template", first, "-o", second}) == "[0]");
  CHECK(std::filesystem::file_size(second) > 10'000);
}

TEST_CASE("a template that is damaged, locked or too large is told of, and nothing is written") {
  const Collection files;
  const std::string path = files.top() + "/mal.docx", to = files.top() + "/plan.docx";
  CHECK(report("plans", {"vegarshei", "-o", path}) == "[0]");
  const auto refusal = [&] { return report("plans", {"vegarshei", "--template", path, "-o", to}); };
  std::fstream(path) << "XX";  // The first file of the archive is not where it is said to be.
  CHECK(refusal().find("er skadet") != std::string::npos);
  std::ofstream(path) << "\xD0\xCF\x11\xE0";
  CHECK(refusal().find("har passord") != std::string::npos);
  std::filesystem::resize_file(path, (20 << 20) + 1);
  CHECK(refusal().find("er for stor") != std::string::npos);
  CHECK_FALSE(std::filesystem::exists(to));
}
