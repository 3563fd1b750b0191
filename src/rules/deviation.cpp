#include "rules/deviation.h"

#include <algorithm>

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

bool lies_in(const Span& inner, const Span& outer) {
  return inner.source == outer.source && outer.offset <= inner.offset &&
         inner.offset + inner.length <= outer.offset + outer.length;
}

/// The whole of the group, tiltak or role that a deviation is about.
const Span* concerned(const Municipality& own, Words id) {
  if (const Group* group = own.find<Group>(id)) return &group->span;
  if (const Tiltak* tiltak = own.find<Tiltak>(id)) return &tiltak->span;
  if (const Role* role = own.find<Role>(id)) return &role->span;
  return nullptr;
}

bool covers(const Deviation& deviation, const Municipality& own, const Diagnostic& found) {
  if (deviation.rule.value.word != found.rule) return false;
  if (!deviation.concerns) return true;
  const Span* object = concerned(own, deviation.concerns->value.id);
  return object && lies_in(found.span, *object);
}

}  // namespace

bool may_deviate(Severity severity) { return severity != Severity::error; }

void apply_deviations(const Municipality& own, Date today, Diagnostics& all) {
  std::vector<bool> used(own.deviations.size());
  for (Diagnostic& one : all)
    for (std::size_t i = 0; i < own.deviations.size(); ++i) {
      const Deviation& deviation = own.deviations[i];
      if (!may_deviate(one.severity) || !covers(deviation, own, one)) continue;
      one.severity = Severity::info;
      const Quote reason{deviation.reason.value};
      const bool over = deviation.until && deviation.until->value < today;
      one.related.push_back({deviation.reason.span, over
                                                        ? kRanOut(reason, deviation.until->value)
                                                        : kAccepted(reason, deviation.date.value)});
      used[i] = true;
      break;
    }
  for (std::size_t i = 0; i < own.deviations.size(); ++i) {
    const At<RuleId>& rule = own.deviations[i].rule;
    check_rule_id(rule, all);
    if (!used[i] && settable_rule(rule.value.word))
      all.push_back(found(Misfit::deviation_unused, rule.span, kUnused({rule.value.word})));
  }
}

}  // namespace slt
