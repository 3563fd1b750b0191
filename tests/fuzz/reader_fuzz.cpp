// SPDX-License-Identifier: MIT
// A libFuzzer target: the reader survives everything, and yaml-cpp reads what it accepts the same.
#include <cstdio>
#include <cstdlib>

#include "../yaml/outline.h"
#include "yaml/reader.h"

using namespace slt;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Source source{"fuzz.yaml", {reinterpret_cast<const char*>(data), size}, {}};
  Diagnostics out;
  const yaml::Tree tree = yaml::read(source, out);
  if (tree.refused == out.empty()) std::abort();
  for (const Diagnostic& finding : out) place_of(finding.span);
  if (tree.refused || yaml::agrees_with_yaml_cpp(tree)) return 0;
  std::fputs(yaml::outline_of(tree).c_str(), stderr);
  std::abort();
}
