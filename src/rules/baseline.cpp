// SPDX-License-Identifier: MIT
#include "rules/baseline.h"

#include <algorithm>

#include "rules/objects.h"
#include "rules/parts.h"
#include "rules/rule_setting.h"
#include "schema/structure_rules.h"

namespace slt {
namespace {

constexpr Message<Quote> kUnused{
    .nb = "{0} er rettet", .nn = "{0} er retta", .en = "{0} has been mended"};
constexpr Text kHead{
    "# Det slt fant da det ble tatt i bruk her. «slt validate» viser det ikke, bare nye funn.\n"
    "# Listen blir bare kortere: «slt baseline» tar bort det som er rettet.\n",
    "# Det slt fann då det blei teke i bruk her. «slt validate» viser det ikkje, berre nye funn.\n"
    "# Lista blir berre kortare: «slt baseline» tek bort det som er retta.\n",
    "# What slt found when this collection began to use it. \"slt validate\" shows only what is "
    "new.\n"
    "# The list only shrinks: \"slt baseline\" takes away what has been mended.\n"};

}  // namespace

std::string fingerprint(const Diagnostic& finding, const Municipality& own) {
  const bool several = finding.parts.size() > 1;
  const Definition* object = several ? nullptr : object_at(finding.span, own);
  if (!object) return fmt::format("{} {}", own.id, finding.rule);
  return fmt::format("{}/{} {}", own.id, object->id, finding.rule);
}

std::vector<std::string> fingerprints(const Diagnostic& finding, const Municipality& own) {
  if (finding.parts.empty()) return {fingerprint(finding, own)};
  std::vector<std::string> all;
  for (const Part& part : finding.parts)
    all.push_back(fingerprint({finding.rule, finding.severity, part.where, {}}, own));
  return all;
}

bool may_be_known(const Diagnostic& finding) {
  return settable_rule(finding.rule) && finding.severity != Severity::error;
}

void apply_baseline(std::span<const At<Words>> baseline, const View& view, Diagnostics& found,
                    std::vector<Words>& used) {
  if (baseline.empty()) return;
  const auto is_listed = [&](const std::string& print) {
    return std::ranges::find(baseline, Words(print), &At<Words>::value) != baseline.end();
  };
  const auto is_known = [&](const Diagnostic& one) {
    return may_be_known(one) && std::ranges::any_of(fingerprints(one, *view.own), is_listed);
  };
  divide(found, is_known);
  for (const Diagnostic& one : found)
    if (is_known(one))
      for (const std::string& print : fingerprints(one, *view.own))
        used.push_back(std::ranges::find(baseline, Words(print), &At<Words>::value)->value);
  std::erase_if(found, is_known);
}

void report_unused(std::span<const At<Words>> baseline, std::span<const Words> used,
                   std::span<const RuleSetting> settings, Diagnostics& out) {
  const auto is_asked = [&](Words line) {
    return std::ranges::none_of(settings, [&](const RuleSetting& one) {
      return one.severity && line.ends_with(" " + std::string(one.rule.value.word)) &&
             (one.severity->value == SetSeverity::skip ||
              one.severity->value == SetSeverity::error);
    });
  };
  for (const At<Words>& one : baseline)
    if (std::ranges::find(used, one.value) == used.end() && is_asked(one.value))
      out.push_back(found(Misfit::baseline_unused, one.span, kUnused({one.value})));
}

std::string baseline_text(std::span<const std::string> fingerprints, Lang lang) {
  std::string text(kHead.in(lang));
  text += fingerprints.empty() ? "findings: []\n" : "findings:\n";
  for (const std::string& one : fingerprints) text += fmt::format("  - {}\n", one);
  return text;
}

}  // namespace slt
