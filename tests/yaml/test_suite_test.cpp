// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "outline.h"
#include "yaml/reader.h"

using namespace slt;

namespace {

/// A document of the YAML test suite and what the reader made of it.
struct Document {
  explicit Document(const std::filesystem::path& path) : source{path.string(), {}, {}} {
    std::stringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    source.bytes = bytes.str();
    tree = yaml::read(source, findings);
  }
  Source source;
  Diagnostics findings = {};
  yaml::Tree tree;
};

std::vector<std::filesystem::path> documents_in(const char* folder) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    paths.push_back(entry.path());
  std::ranges::sort(paths);
  return paths;
}

}  // namespace

TEST_CASE("all 94 invalid documents of the YAML test suite are refused") {
  const auto paths = documents_in("tests/data/yaml-test-suite/invalid");
  CHECK(paths.size() == 94);
  for (const auto& path : paths) {
    CAPTURE(path.string());
    const Document document(path);
    CHECK(document.tree.refused);
    CHECK_FALSE(document.findings.empty());
  }
}

TEST_CASE("valid documents of the YAML test suite are read as yaml-cpp reads them") {
  for (const auto& path : documents_in("tests/data/yaml-test-suite/valid")) {
    CAPTURE(path.string());
    const Document document(path);
    CHECK_FALSE(document.tree.refused);
    CHECK(yaml::agrees_with_yaml_cpp(document.tree));
  }
}
