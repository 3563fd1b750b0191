#include "rules/baseline.h"

#include <algorithm>

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

bool lies_in(const Span& inner, const Span& outer) {
  return inner.source == outer.source && outer.offset <= inner.offset &&
         inner.offset + inner.length <= outer.offset + outer.length;
}

/// The id of the smallest object that a place lies in; empty when none has an id.
Words object_at(const Span& where, const Municipality& own) {
  const Definition* nearest = nullptr;
  for (const Definition& one : own.mentions.definitions)
    if (lies_in(where, one.whole) && (!nearest || one.whole.length < nearest->whole.length))
      nearest = &one;
  return nearest ? nearest->id : Words();
}

}  // namespace

std::string fingerprint(const Diagnostic& finding, const Municipality& own) {
  const Words object = object_at(finding.span, own);
  if (object.empty()) return fmt::format("{} {}", own.id, finding.rule);
  return fmt::format("{}/{} {}", own.id, object, finding.rule);
}

bool may_be_known(const Diagnostic& finding) {
  return settable_rule(finding.rule) && finding.severity != Severity::error;
}

void apply_baseline(std::span<const At<Words>> baseline, const View& view, Diagnostics& found,
                    std::vector<Words>& used) {
  if (baseline.empty()) return;
  std::erase_if(found, [&](const Diagnostic& one) {
    const std::string print = fingerprint(one, *view.own);
    const auto known = std::ranges::find(baseline, Words(print), &At<Words>::value);
    if (!may_be_known(one) || known == baseline.end()) return false;
    used.push_back(known->value);
    return true;
  });
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
