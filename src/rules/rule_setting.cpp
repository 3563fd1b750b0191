// SPDX-License-Identifier: MIT
#include "rules/rule_setting.h"

#include <algorithm>

#include "base/nearest.h"
#include "rules/catalogue.h"
#include "schema/structure_rules.h"

namespace slt {
namespace {

constexpr Message<Quote> kNoRule{.nb = "det finnes ingen regel {0}",
                                 .nn = "det finst ingen regel {0}",
                                 .en = "there is no rule {0}"};
constexpr Message<Quote> kAlwaysHolds{
    .nb = "regelen {0} gjelder alltid: den kan verken skjules, settes eller fravikes",
    .nn = "regelen {0} gjeld alltid: han kan verken skjulast, setjast eller fråvikast",
    .en = "the rule {0} always holds: it can be neither silenced, set nor departed from"};
constexpr Message<Quote> kOnlyTime{
    .nb = "regelen {0} kan ikke bli en feil, for det er bare tiden som bryter den",
    .nn = "regelen {0} kan ikkje bli ein feil, for det er berre tida som bryt han",
    .en = "the rule {0} cannot be an error, for only time breaks it"};
constexpr Message<Quote, Quote> kNoParameter{.nb = "regelen {0} har ikke noe tall som heter {1}",
                                             .nn = "regelen {0} har ikkje noko tal som heiter {1}",
                                             .en = "the rule {0} has no figure called {1}"};
constexpr Message<Quote, Text, Quote> kLoosened{.nb = "regelen {0} er her satt til «{1}»: {2}",
                                                .nn = "regelen {0} er her sett til «{1}»: {2}",
                                                .en = "the rule {0} is set to \"{1}\" here: {2}"};
constexpr Message<Quote, Quote, int, Quote> kMoved{.nb = "regelen {0} går her etter {1} {2}: {3}",
                                                   .nn = "regelen {0} går her etter {1} {2}: {3}",
                                                   .en = "the rule {0} goes by {1} {2} here: {3}"};

const Rule* rule_named(Words id) {
  const auto rule = std::ranges::find(all_rules(), id, &Rule::id);
  return rule == all_rules().end() ? nullptr : &*rule;
}

const RuleSetting* setting_of(std::string_view rule, std::span<const RuleSetting> settings) {
  const auto found = std::ranges::find_if(settings, [&](const RuleSetting& one) {
    return one.severity && one.rule.value.word == rule;
  });
  return found == settings.end() ? nullptr : &*found;
}

/// `skip` stands below all severities; in the order of the enum, what is graver comes first.
bool is_milder(SetSeverity set, Severity own) {
  switch (set) {
    case SetSeverity::skip:
      return true;
    case SetSeverity::info:
      return own != Severity::info;
    case SetSeverity::warning:
      return own == Severity::error;
    case SetSeverity::error:
      return false;
  }
  return false;
}

Severity severity_of(SetSeverity set) {
  return set == SetSeverity::error     ? Severity::error
         : set == SetSeverity::warning ? Severity::warning
                                       : Severity::info;
}

void check_setting(const RuleSetting& one, const Rule& rule, Diagnostics& out) {
  const Quote id{rule.id}, reason{one.reason.value};
  if (one.severity && one.severity->value == SetSeverity::error && rule.needs_today)
    out.push_back(found(Misfit::fixed_rule, one.severity->span, kOnlyTime(id)));
  else if (one.severity && is_milder(one.severity->value, rule.severity))
    out.push_back(found(Misfit::loosened_rule, one.severity->span,
                        kLoosened(id, label_of(one.severity->value), reason)));
  if (!one.parameter) return;
  const bool known =
      std::ranges::find(rule.params, one.parameter->value, &Param::name) != rule.params.end();
  if (!known)
    out.push_back(
        found(Misfit::unknown_rule, one.parameter->span, kNoParameter(id, {one.parameter->value})));
  else if (one.value)
    out.push_back(found(Misfit::loosened_rule, one.value->span,
                        kMoved(id, {one.parameter->value}, one.value->value, reason)));
}

}  // namespace

const Rule* settable_rule(Words id) {
  const Rule* rule = rule_named(id);
  return rule && rule->may_be_set() ? rule : nullptr;
}

void check_rule_id(const At<RuleId>& id, Diagnostics& out) {
  const std::vector<Topic> topics = catalogue();
  const Words word = id.value.word;
  if (word.empty()) return;  // It is missing or has the wrong form, and that has been said.
  const auto known = std::ranges::find(topics, word, &Topic::id);
  if (known != topics.end()) {
    if (!known->may_be_set())
      out.push_back(found(Misfit::fixed_rule, id.span, kAlwaysHolds({word})));
    return;
  }
  std::vector<std::string_view> ids;
  for (const Topic& topic : topics)
    if (topic.may_be_set()) ids.push_back(topic.id);
  out.push_back(
      found(Misfit::unknown_rule, id.span, kNoRule({word}), did_you_mean(nearest(word, ids))));
}

void check_settings(std::span<const RuleSetting> settings, Diagnostics& out) {
  for (const RuleSetting& one : settings) {
    check_rule_id(one.rule, out);
    if (const Rule* rule = settable_rule(one.rule.value.word)) check_setting(one, *rule, out);
  }
}

void apply_settings(std::span<const RuleSetting> settings, Diagnostics& found) {
  if (settings.empty()) return;
  std::erase_if(found, [&](Diagnostic& one) {
    const Rule* rule = settable_rule(one.rule);
    const RuleSetting* setting = setting_of(one.rule, settings);
    if (!rule || !setting) return false;
    const SetSeverity set = setting->severity->value;
    if (set == SetSeverity::skip) return true;
    const bool barred = set == SetSeverity::error && rule->needs_today;
    // What a rule itself calls an info is nobody's fault, and stays one.
    if (!barred && (one.severity == rule->severity || is_milder(set, one.severity)))
      one.severity = severity_of(set);
    return false;
  });
}

const RuleSetting* setting_of(const Rule& rule, const Param& param,
                              std::span<const RuleSetting> settings) {
  for (const RuleSetting& one : settings)
    if (one.rule.value.word == rule.id && one.parameter && one.value &&
        one.parameter->value == param.name)
      return &one;
  return nullptr;
}

int value_of(const Rule& rule, const Param& param, std::span<const RuleSetting> settings) {
  const RuleSetting* setting = setting_of(rule, param, settings);
  return setting ? setting->value->value : param.value;
}

}  // namespace slt
