// SPDX-License-Identifier: MIT
#include "report/said.h"

namespace slt::report {

Said together(const std::vector<Said>& parts, std::string_view between) {
  Said all;
  for (const Said& one : parts) {
    if (one.words.empty()) continue;
    if (!all.words.empty()) all.words += between;
    all.words += one.words;
    all.from.insert(all.from.end(), one.from.begin(), one.from.end());
  }
  return all;
}

Said also_from(Said said, const std::vector<Span>& places) {
  for (const Span& one : places)
    if (one.source) said.from.push_back(one);
  return said;
}

}  // namespace slt::report
