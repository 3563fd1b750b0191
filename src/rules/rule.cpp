// SPDX-License-Identifier: MIT
#include "rules/rule.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <iterator>
#include <tuple>

#include "rules/deviation.h"
#include "rules/ignore.h"
#include "rules/parts.h"
#include "rules/refused.h"
#include "rules/rule_setting.h"

namespace slt {
namespace {

Sentence sentence(const Text& text) {
  return {{std::string(text.nb), std::string(text.nn), std::string(text.en)}};
}

/// Look at every file there is, whatever else is wrong with it.
constexpr std::array<std::string_view, 2> kPrivacyRules{"national-identity-number",
                                                        "secret-in-file"};

}  // namespace

Date Findings::today() const {
  assert(rule_.needs_today);
  return given_.today;
}

int Findings::value(const Param& param) const { return value_of(rule_, param, given_.settings); }

Diagnostic& Findings::add(const Span& where, Sentence message, Sentence remedy) {
  if (remedy.empty()) remedy = sentence(rule_.remedy);
  return out_.emplace_back(
      Diagnostic{rule_.id, rule_.severity, where, std::move(message), std::move(remedy)});
}

Diagnostic& Findings::add(Parts parts, std::function<Sentence(std::span<const Part>)> say,
                          Sentence remedy) {
  Diagnostic& added = add(Span{}, Sentence{}, std::move(remedy));
  added.say = std::move(say);
  set_parts(added, std::move(parts));
  return added;
}

Diagnostic& Findings::add_info(const Span& where, Sentence message, Sentence remedy) {
  Diagnostic& added = add(where, std::move(message), std::move(remedy));
  added.severity = Severity::info;
  return added;
}

bool is_whole(const View& view) {
  return std::ranges::all_of(view.folders(), [](const Municipality* one) { return one->complete; });
}

void check_rules(const View& view, const Circumstances& given, Diagnostics& out) {
  const bool by_model = is_whole(view) && !view.own->is_reference() && view.own->municipality;
  const Suspects suspects(view);
  Diagnostics found;
  for (const Rule& rule : all_rules()) {
    const bool always = std::ranges::find(kPrivacyRules, rule.id) != kPrivacyRules.end();
    if (!by_model && !always) continue;
    Findings findings(rule, given, suspects, found);
    rule.check(view, findings);
  }
  if (by_model) {
    drop_refused(view, found);
    apply_settings(given.settings, found);
    apply_deviations(view, given.today, found);
    apply_ignores(view, given.today, found);
  }
  for (Diagnostic& one : found)  // About something that is not written: at the top of the plan.
    if (!one.span.source && !view.own->sources.empty())
      one.span = {&view.own->sources.front(), 0, 0};
  std::ranges::move(found, std::back_inserter(out));
}

void sort(Diagnostics& diagnostics) {
  const auto key = [](const Diagnostic& one) {
    const std::string_view path =
        one.span.source ? std::string_view(one.span.source->path) : std::string_view();
    return std::tuple(path, one.span.offset, one.rule);
  };
  std::ranges::stable_sort(diagnostics, {}, key);
}

}  // namespace slt
