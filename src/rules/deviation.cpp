// SPDX-License-Identifier: MIT
#include "rules/deviation.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <span>
#include <tuple>

#include "rules/objects.h"
#include "rules/parts.h"
#include "rules/rule_setting.h"
#include "schema/structure_rules.h"

namespace slt {
namespace {

constexpr Message<Quote, Date> kAccepted{.nb = "godtatt avvik fra {1}: {0}",
                                         .nn = "godteke avvik frå {1}: {0}",
                                         .en = "accepted deviation of {1}: {0}"};

constexpr Message<Quote, Date> kRanOut{.nb = "avviket gikk ut {1}: {0}",
                                       .nn = "avviket gjekk ut {1}: {0}",
                                       .en = "the deviation ran out on {1}: {0}"};
constexpr Message<Quote> kUnused{.nb = "{0} finner ikke noe her, så avviket trengs ikke",
                                 .nn = "{0} finn ikkje noko her, så avviket trengst ikkje",
                                 .en = "{0} finds nothing here, so the deviation is not needed"};

/// Adds the id of what a place is in, for those that have one.
template <class T>
void add_id(std::set<Words>& ids, const T& one, const Span& where) {
  if (lies_in(where, one.span)) ids.insert(one.id.value.word);
}

/// The tiltak, roles and groups that a place is in; a meeting belongs to its group.
std::set<Words> concerned_at(const View& view, const Span& where) {
  std::set<Words> ids;
  for (const Tiltak* one : view.tiltak()) add_id(ids, *one, where);
  for (const Group* one : view.groups()) add_id(ids, *one, where);
  for (const Meeting* one : view.meetings())
    if (lies_in(where, one->span)) ids.insert(one->group.value.id);
  for (const Municipality* folder : view.folders())
    for (const Role& one : folder->roles)
      if (one.id && lies_in(where, one.span)) ids.insert(one.id->value.word);
  return ids;
}

/// The same, once for each place.
class Concerns {
 public:
  explicit Concerns(const View& view) : view_(view) {}

  const std::set<Words>& at(const Span& where) {
    const auto [known, is_new] = all_.try_emplace({where.source, where.offset, where.length});
    if (is_new) known->second = concerned_at(view_, where);
    return known->second;
  }

 private:
  const View& view_;
  std::map<std::tuple<const Source*, std::uint32_t, std::uint32_t>, std::set<Words>> all_ = {};
};

bool covers(const Deviation& deviation, Concerns& concerns, const Diagnostic& found) {
  if (deviation.rule.value.word != found.rule || !may_deviate(found.severity)) return false;
  return !deviation.concerns || concerns.at(found.span).contains(deviation.concerns->value.id);
}

Sentence accepted(const Deviation& deviation, Date today) {
  const Quote reason{deviation.reason.value};
  const bool over = deviation.until && deviation.until->value < today;
  return over ? kRanOut(reason, deviation.until->value) : kAccepted(reason, deviation.date.value);
}

/// Moves what the deviation covers to `lowered`; true when there was something.
bool apply(const Deviation& deviation, Concerns& concerns, Date today, Diagnostics& all,
           Diagnostics& lowered) {
  const auto is_meant = [&](const Diagnostic& one) { return covers(deviation, concerns, one); };
  divide(all, is_meant);
  const std::size_t before = lowered.size();
  std::ranges::copy_if(all, std::back_inserter(lowered), is_meant);
  std::erase_if(all, is_meant);
  for (Diagnostic& one : std::span(lowered).subspan(before)) {
    one.severity = Severity::info;
    one.related.push_back({deviation.reason.span, accepted(deviation, today)});
  }
  return lowered.size() > before;
}

}  // namespace

bool may_deviate(Severity severity) { return severity != Severity::error; }

bool is_departed_from(const View& view, std::string_view rule, const Span& where, Date today) {
  const Diagnostic found{.rule = rule, .severity = Severity::warning, .span = where, .message = {}};
  Concerns concerns(view);
  for (const Municipality* folder : view.folders())
    for (const Deviation& one : folder->deviations)
      if ((!one.until || one.until->value >= today) && covers(one, concerns, found)) return true;
  return false;
}

void apply_deviations(const View& view, Date today, Diagnostics& all) {
  Diagnostics said;  // What is lowered, so that no other deviation meets it, and what is wrong.
  Concerns concerns(view);
  for (const Municipality* folder : view.folders())
    for (const Deviation& deviation : folder->deviations) {
      const bool used = apply(deviation, concerns, today, all, said);
      check_rule_id(deviation.rule, said);
      if (!used && folder == view.own && settable_rule(deviation.rule.value.word))
        said.push_back(found(Misfit::deviation_unused, deviation.rule.span,
                             kUnused({deviation.rule.value.word})));
    }
  std::ranges::move(said, std::back_inserter(all));
}

}  // namespace slt
