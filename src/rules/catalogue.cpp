// SPDX-License-Identifier: MIT
#include "rules/catalogue.h"

#include <algorithm>

#include "schema/structure_rules.h"
#include "yaml/syntax_rules.h"

namespace slt {
namespace {

constexpr Text kWhySyntax{
    "Planspråket er en streng del av YAML, slik at en plan leses likt av alle mennesker og "
    "programmer.",
    "Planspråket er ein streng del av YAML, slik at ein plan blir lesen likt av alle menneske og "
    "program.",
    "The plan language is a strict part of YAML, so that people and programs all read a plan "
    "alike."};
constexpr Text kWhyStructure{
    "Hver nøkkel har en bestemt betydning. Det som ikke passer, blir ellers borte uten at noen "
    "merker det.",
    "Kvar nøkkel har ei bestemt tyding. Det som ikkje passar, blir elles borte utan at nokon "
    "merkar det.",
    "Every key has one meaning. What does not fit would otherwise be lost without anybody "
    "noticing."};
constexpr RuleSource kPlanLanguage[]{{"Planspråket til slt"}};

std::vector<Topic> gathered() {
  std::vector<Topic> topics;
  for (const Rule& rule : all_rules())
    topics.push_back({rule.id, Area::model, rule.severity, rule.needs_today, rule.summary, rule.why,
                      rule.remedy, rule.sources, &rule});
  for (const StructureRule& rule : structure_rules())
    topics.push_back({rule.id, Area::structure, rule.severity, rule.needs_today, rule.summary,
                      kWhyStructure, rule.remedy, kPlanLanguage, nullptr});
  for (const yaml::SyntaxRule& rule : yaml::syntax_rules())
    topics.push_back({rule.id, Area::syntax, Severity::error, false, rule.summary, kWhySyntax,
                      rule.remedy, kPlanLanguage, nullptr});
  std::ranges::stable_sort(topics, [](const Topic& a, const Topic& b) {
    return a.area != b.area ? a.area > b.area : a.id < b.id;
  });
  return topics;
}

}  // namespace

bool Topic::may_be_set() const { return rule && rule->may_be_set(); }

std::vector<Topic> catalogue() {
  static const std::vector<Topic> topics = gathered();
  return topics;
}

}  // namespace slt
