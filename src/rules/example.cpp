// SPDX-License-Identifier: MIT
#include "rules/example.h"

#include <algorithm>

#include "rules/identity_number.h"
#include "schema/field.h"
#include "yaml/reader.h"

namespace slt {
namespace {

constexpr std::string_view kMark = "# <--";
constexpr std::string_view kNumberGap = "{fnr}";
constexpr std::string_view kNextVersion = "---\n";

std::string filled(std::string_view yaml) {
  std::string text(yaml);
  const std::string number = synthetic_identity_number();
  for (std::size_t at = text.find(kNumberGap); at != text.npos;
       at = text.find(kNumberGap, at + number.size()))
    text.replace(at, kNumberGap.size(), number);
  return text;
}

std::unique_ptr<Municipality> read_piece(std::string_view yaml, Diagnostics& misfits) {
  auto own = std::make_unique<Municipality>();
  own->id = "eksempel";
  Source& source = own->sources.emplace_back(
      Source{.path = "eksempel.yaml", .bytes = filled(yaml), .decoded = {}});
  const yaml::Tree tree = yaml::read(source, misfits);
  if (!tree.nodes.empty()) read(*own, tree.root(), misfits);
  own->mentions = mentions_in(*own);
  own->complete = !tree.nodes.empty();
  return own;
}

/// Takes the first version off the front of several.
std::string_view next_version(std::string_view& versions) {
  const std::string_view version = versions.substr(0, versions.find(kNextVersion));
  versions.remove_prefix(std::min(version.size() + kNextVersion.size(), versions.size()));
  return version;
}

}  // namespace

Example run(const Rule& rule, std::string_view yaml, std::string_view before) {
  Example example;
  example.municipality = read_piece(yaml, example.misfits);
  View view{.own = example.municipality.get(), .joint = {}};
  while (!before.empty()) {
    example.earlier.push_back(read_piece(next_version(before), example.misfits));
    view.earlier.push_back({.own = example.earlier.back().get(), .joint = {}});
  }
  const Circumstances given{.today = kExampleToday, .profile = Profile::kfk};
  const Suspects suspects(view);
  Findings findings(rule, given, suspects, example.findings);
  rule.check(view, findings);
  for (Diagnostic& one : example.findings)  // About something that is gone: at the top.
    if (!one.span.source) one.span = {&example.source(), 0, 0};
  sort(example.findings);
  return example;
}

std::set<int> marked_lines(std::string_view yaml) {
  std::set<int> lines;
  for (int number = 1; !yaml.empty(); ++number) {
    const std::string_view line = yaml.substr(0, yaml.find('\n'));
    if (line.ends_with(kMark)) lines.insert(number);
    yaml.remove_prefix(std::min(line.size() + 1, yaml.size()));
  }
  return lines;
}

std::set<int> found_lines(const Example& example) {
  std::set<int> lines;
  for (const Diagnostic& one : example.findings) lines.insert(place_of(one.span).line);
  return lines;
}

}  // namespace slt
