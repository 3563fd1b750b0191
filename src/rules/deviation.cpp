#include "rules/deviation.h"

#include <algorithm>
#include <iterator>
#include <span>

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

/// True for a place in the group, tiltak or role of this id, or in a meeting of the group.
bool concerns(const View& view, Words id, const Span& where) {
  if (const Tiltak* tiltak = view.find<Tiltak>(id)) return lies_in(where, tiltak->span);
  if (const Role* role = view.find<Role>(id)) return lies_in(where, role->span);
  const Group* group = view.find<Group>(id);
  if (!group) return false;
  return lies_in(where, group->span) ||
         std::ranges::any_of(view.meetings(), [&](const Meeting* meeting) {
           return meeting->group.value.id == id && lies_in(where, meeting->span);
         });
}

bool covers(const Deviation& deviation, const View& view, const Diagnostic& found) {
  if (deviation.rule.value.word != found.rule || !may_deviate(found.severity)) return false;
  if (!deviation.concerns) return true;
  return concerns(view, deviation.concerns->value.id, found.span);
}

Sentence accepted(const Deviation& deviation, Date today) {
  const Quote reason{deviation.reason.value};
  const bool over = deviation.until && deviation.until->value < today;
  return over ? kRanOut(reason, deviation.until->value) : kAccepted(reason, deviation.date.value);
}

/// Moves what the deviation covers to `lowered`; true when there was something.
bool apply(const Deviation& deviation, const View& view, Date today, Diagnostics& all,
           Diagnostics& lowered) {
  const auto is_meant = [&](const Diagnostic& one) { return covers(deviation, view, one); };
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
  for (const Municipality* folder : view.folders())
    for (const Deviation& one : folder->deviations)
      if ((!one.until || one.until->value >= today) && covers(one, view, found)) return true;
  return false;
}

void apply_deviations(const View& view, Date today, Diagnostics& all) {
  Diagnostics said;  // What is lowered, so that no other deviation meets it, and what is wrong.
  for (const Municipality* folder : view.folders())
    for (const Deviation& deviation : folder->deviations) {
      const bool used = apply(deviation, view, today, all, said);
      check_rule_id(deviation.rule, said);
      if (!used && folder == view.own && settable_rule(deviation.rule.value.word))
        said.push_back(found(Misfit::deviation_unused, deviation.rule.span,
                             kUnused({deviation.rule.value.word})));
    }
  std::ranges::move(said, std::back_inserter(all));
}

}  // namespace slt
