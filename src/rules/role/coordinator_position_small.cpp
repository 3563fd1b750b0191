// SPDX-License-Identifier: MIT
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Param kParams[]{{"percent",
                           20,
                           {"prosent av en stilling per kommune; satt for dette verktøyet",
                            "prosent av ei stilling per kommune; sett for dette verktøyet",
                            "per cent of a position per municipality; set for this tool"}}};
constexpr Message<int> kSmall{
    .nb = "SLT-koordinatoren har {0} prosent av en stilling i denne kommunen",
    .nn = "SLT-koordinatoren har {0} prosent av ei stilling i denne kommunen",
    .en = "the SLT coordinator has {0} per cent of a position in this municipality"};

/// The part of the position that is this municipality's: its share, else the whole of its own.
const Maybe<int>* own_part(const View& view, const Role& role) {
  for (const Share& share : role.shared_by)
    if (share.municipality.value.id == view.own->id) return &share.percent;
  return role.shared_by.empty() ? &role.percent : nullptr;
}

void check(const View& view, Findings& findings) {
  for (const Role* role : roles_of(view, Office::slt_coordinator)) {
    const Maybe<int>* part = own_part(view, *role);
    if (part && *part && (*part)->value < findings.value(kParams[0]))
      findings.add((*part)->span, kSmall((*part)->value));
  }
}

constexpr RuleSource kSources[]{source::kCoordinator, source::kOrganisation};
constexpr RuleCase kCases[]{
    {"twenty is not less than twenty", "roles: [{role: slt-koordinator, percent: 20}]\n"},
    {"shares of others are not its own",
     "roles:\n"
     "  - role: slt-koordinator\n"
     "    percent: 100\n"
     "    shared_by: [{municipality: fjelldal, percent: 90}, {municipality: havnes, percent: "
     "10}]\n"},
};

}  // namespace

Rule coordinator_position_small() {
  return {.id = "coordinator-position-small",
          .severity = Severity::info,
          .needs_today = false,
          .summary = {"en svært liten stilling som SLT-koordinator",
                      "ei svært lita stilling som SLT-koordinator",
                      "a very small position as SLT coordinator"},
          .why = {"Veiledningen sier at stillingen helst er hel, og ellers så stor at arbeidet "
                  "kan gjøres; den nevner ikke noe tall. Under en femdel blir det lite igjen til "
                  "annet enn møtene. Lærdal har 20 prosent.",
                  "Rettleiinga seier at stillinga helst er heil, og elles så stor at arbeidet "
                  "kan gjerast; ho nemner ikkje noko tal. Under ein femdel blir det lite att til "
                  "anna enn møta. Lærdal har 20 prosent.",
                  "The guidance says the position should be whole, or else large enough for the "
                  "work; it gives no figure. Below a fifth little is left for more than the "
                  "meetings. Lærdal has 20 per cent."},
          .remedy = {"ta det opp i styringsgruppen, eller del en større stilling med "
                     "nabokommuner",
                     "ta det opp i styringsgruppa, eller del ei større stilling med nabokommunar",
                     "raise it in the steering group, or share a larger position with neighbours"},
          .sources = kSources,
          .params = kParams,
          .good = R"(roles:
  - {role: slt-koordinator, percent: 50}
)",
          .bad = R"(roles:
  - role: slt-koordinator
    percent: 10  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
