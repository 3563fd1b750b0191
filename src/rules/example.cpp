#include "rules/example.h"

#include <algorithm>

#include "rules/identity_number.h"
#include "schema/field.h"
#include "yaml/reader.h"

namespace slt {
namespace {

constexpr std::string_view kMark = "# <--";
constexpr std::string_view kNumberGap = "{fnr}";

std::string filled(std::string_view yaml) {
  std::string text(yaml);
  const std::string number = synthetic_identity_number();
  for (std::size_t at = text.find(kNumberGap); at != text.npos;
       at = text.find(kNumberGap, at + number.size()))
    text.replace(at, kNumberGap.size(), number);
  return text;
}

}  // namespace

Example run(const Rule& rule, std::string_view yaml) {
  Example example{.municipality = std::make_unique<Municipality>(), .misfits = {}, .findings = {}};
  Municipality& own = *example.municipality;
  own.id = "eksempel";
  Source& source = own.sources.emplace_back(
      Source{.path = "eksempel.yaml", .bytes = filled(yaml), .decoded = {}});
  const yaml::Tree tree = yaml::read(source, example.misfits);
  if (!tree.nodes.empty()) read(own, tree.root(), example.misfits);
  mention(own, Span{}, own.mentions);
  own.complete = !tree.nodes.empty();
  const Circumstances given{.today = kExampleToday, .profile = Profile::kfk};
  Findings findings(rule, given, example.findings);
  rule.check({.own = &own, .joint = {}}, findings);
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
