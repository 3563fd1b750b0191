// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "outline.h"
#include "slips.h"
#include "yaml/reader.h"

using namespace slt;

namespace {

std::string bytes_in(const std::filesystem::path& path) {
  std::stringstream bytes;
  bytes << std::ifstream(path, std::ios::binary).rdbuf();
  return bytes.str();
}

/// Our own realistic plans, and those of the repository.
std::vector<std::string> plans() {
  std::vector<std::filesystem::path> paths;
  for (const char* folder : {"tests/data/yaml", "plans"})
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
      if (entry.path().extension() == ".yaml") paths.push_back(entry.path());
  std::ranges::sort(paths);  // So that the mutants are the same everywhere.
  std::vector<std::string> texts;
  for (const auto& path : paths) texts.push_back(bytes_in(path));
  return texts;
}

/// True when we refuse the bytes, or yaml-cpp reads them as we do.
struct OursAndTheirs {
  bool accepted, agrees;
};
OursAndTheirs verdict_on(const std::string& bytes) {
  Source source{"mutant.yaml", bytes, {}};
  Diagnostics findings;
  const yaml::Tree tree = yaml::read(source, findings);
  return {!tree.refused, tree.refused || yaml::agrees_with_yaml_cpp(tree)};
}

}  // namespace

TEST_CASE("yaml-cpp reads every plan as we do") {
  for (const std::string& text : plans()) {
    CAPTURE(text.substr(0, 200));
    const OursAndTheirs verdict = verdict_on(text);
    CHECK(verdict.accepted);
    CHECK(verdict.agrees);
  }
}

TEST_CASE("yaml-cpp reads every mutant that we accept as we do") {
  const std::vector<std::string> texts = plans();
  yaml::Hand hand(20261121);
  int accepted = 0;
  for (int tries = 0; accepted < 20'000 && tries < 200'000; ++tries) {
    const std::string& plan = texts[hand.below(texts.size())];
    const std::string mutant = hand.slip(hand.excerpt(plan));
    const OursAndTheirs verdict = verdict_on(mutant);
    accepted += verdict.accepted ? 1 : 0;
    if (verdict.agrees) continue;
    CAPTURE(mutant);
    CHECK(verdict.agrees);
  }
  CHECK(accepted == 20'000);
}
