// SPDX-License-Identifier: MIT
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<int, int, Sentence> kGap{
    .nb =
        "bruk av mer enn {0} kroner, men ikke over {1}, er det ingen som kan beslutte: {2} "
        "beslutter bare det som er over",
    .nn =
        "bruk av meir enn {0} kroner, men ikkje over {1}, er det ingen som kan avgjere: {2} avgjer "
        "berre det som er over",
    .en =
        "nobody may decide on uses of more than {0} kroner, but not above {1}: {2} decides only "
        "what is above"};
constexpr Message<> kAbove{
    .nb = "grensen står her", .nn = "grensa står her", .en = "the limit stands here"};

void check(const View& view, Findings& findings) {
  const Group* above = nullptr;  // With the lowest threshold.
  const Group* total = nullptr;  // With the highest sum.
  for (const Group* group : view.groups()) {
    const auto& limit = group->decision_limit;
    if (!limit) continue;
    if (limit->above && (!above || limit->above->value < above->decision_limit->above->value))
      above = group;
    if (!limit->above && limit->total_per_year &&
        (!total || limit->total_per_year->value > total->decision_limit->total_per_year->value))
      total = group;
  }
  if (!above || !total) return;
  const At<int>& most = *total->decision_limit->total_per_year;
  const At<int>& least = *above->decision_limit->above;
  if (most.value < least.value)
    findings.add(most.span, kGap(most.value, least.value, quoted(*above)))
        .related.push_back({least.span, kAbove()});
}

constexpr RuleSource kSources[]{source::kNordreLand};
constexpr RuleCase kCases[]{
    {"a sum above the threshold leaves no gap: single uses are still for the other group",
     "groups:\n"
     "  - {id: sg, decision_limit: {above: 10000}}\n"
     "  - {id: kg, decision_limit: {total_per_year: 50000}}\n"},
    {"of one limit alone nothing can be said",
     "groups:\n"
     "  - {id: sg, decision_limit: {above: 10000}}\n"},
};

}  // namespace

Rule decision_limits_leave_gap() {
  return {.id = "decision-limits-leave-gap",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"beslutningsgrenser som ikke møtes", "avgjerdsgrenser som ikkje møtest",
                      "decision limits that do not meet"},
          .why = {"Én grense sier hvor mye en gruppe kan bruke i året, en annen hva bare en annen "
                  "gruppe beslutter. Er det et hull mellom dem, har ingen myndighet der. I Nordre "
                  "Land er begge ti tusen kroner, og da er det ikke noe hull.",
                  "Éi grense seier kor mykje ei gruppe kan bruke i året, ei anna kva berre ei anna "
                  "gruppe avgjer. Er det eit hol mellom dei, har ingen mynde der. I Nordre Land er "
                  "begge ti tusen kroner, og då er det ikkje noko hol.",
                  "One limit says how much a group may use in a year, another what only another "
                  "group decides. Where there is a gap between them, nobody has authority there. "
                  "In Nordre Land both are ten thousand kroner, and there is no gap."},
          .remedy =
              {"sett «above» lik «total_per_year», eller skriv hvem som beslutter det som ligger "
               "mellom",
               "set «above» lik «total_per_year», eller skriv kven som avgjer det som ligg mellom",
               "set \"above\" equal to \"total_per_year\", or write who decides what lies between"},
          .sources = kSources,
          .params = {},
          .good = R"(groups:
  - {id: styringsgruppe, decision_limit: {above: 10000}}
  - {id: koordineringsgruppe, decision_limit: {total_per_year: 10000}}
)",
          .bad = R"(groups:
  - {id: styringsgruppe, decision_limit: {above: 20000}}
  - id: koordineringsgruppe
    decision_limit:
      total_per_year: 10000  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
