// SPDX-License-Identifier: MIT
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence> kNoMayor{.nb = "ordføreren er ikke med i {0}",
                                     .nn = "ordføraren er ikkje med i {0}",
                                     .en = "the mayor is not in {0}"};
constexpr Message<Sentence> kNoExecutive{
    .nb = "verken kommunedirektøren eller en kommunalsjef er med i {0}",
    .nn = "verken kommunedirektøren eller ein kommunalsjef er med i {0}",
    .en = "neither the chief municipal executive nor a sector director is in {0}"};
constexpr Message<> kListMayor{.nb = "før opp «ordfører» blant medlemmene",
                               .nn = "før opp «ordførar» mellom medlemene",
                               .en = "list \"ordfører\" among the members"};

bool is_executive(const View& view, const Party& party) {
  return is_municipal_leader(view, party) && !is_mayor(view, party);
}
/// «Kommuneledelsen», of which the plan does not say who.
bool is_leadership(const View& view, const Party& party) {
  return is_executive(view, party) && !party.office();
}

void check(const View& view, Findings& findings) {
  const auto groups = with_members(view, bodies(view, Level::governing));
  const bool has_mayor = seats_one(view, groups, is_mayor);
  const bool has_executive = seats_one(view, groups, is_executive);
  // That both are missing is said elsewhere.
  if (groups.empty() || has_mayor == has_executive || seats_one(view, groups, is_leadership) ||
      seats_one(view, groups, may_be_anybody))
    return;
  if (has_mayor)
    report_groups(groups, kNoExecutive, findings);
  else
    report_groups(groups, kNoMayor, findings, kListMayor());
}

constexpr RuleSource kSources[]{source::kLevels, source::kOrganisation, source::kVindafjord,
                                source::kSkaun};
constexpr RuleCase kCases[]{
    {"a kommunalsjef stands for the administration",
     "groups:\n"
     "  - {id: sg, level: governing, members: [ordfører, kommunalsjef]}\n"},
    {"the mayor alone is not enough",
     "groups:\n"
     "  - {id: sg, level: governing, members: [ordfører, politistasjonssjef]}  # <--\n"},
    {"one of two bodies is enough",
     "groups:\n"
     "  - {id: sg, level: governing, members: [kommunedirektør, enhetsleder]}\n"
     "  - {id: politirad, level: governing, members: [ordfører, politistasjonssjef]}\n"},
    {"of a person without an office nobody knows what she leads",
     "persons:\n"
     "  - {id: koordinatoren}\n"
     "groups:\n"
     "  - {id: sg, level: governing, members: [ordfører, koordinatoren]}\n"},
    {"of «kommuneledelsen» nobody knows who comes",
     "units:\n"
     "  - {id: ledelsen, name: Kommunens ledelse, sector: kommuneledelse}\n"
     "groups:\n"
     "  - {id: sg, level: governing, members: [ledelsen, politistasjonssjef]}\n"},
};

}  // namespace

Rule mayor_or_executive_missing() {
  return {
      .id = "mayor-or-executive-missing",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"en styrende gruppe uten ordføreren eller uten kommunedirektøren",
                  "ei styrande gruppe utan ordføraren eller utan kommunedirektøren",
                  "a governing group without the mayor or without the chief executive"},
      .why =
          {"Den styrende gruppen skal ha både politisk og administrativ ledelse: ordføreren, og "
           "kommunedirektøren eller en kommunalsjef med samme myndighet. Skaun har en egen "
           "styringsgruppe uten ordfører, men med ordføreren i politirådet; ett av organene er "
           "nok.",
           "Den styrande gruppa skal ha både politisk og administrativ leiing: ordføraren, og "
           "kommunedirektøren eller ein kommunalsjef med same mynde. Skaun har ei eiga "
           "styringsgruppe utan ordførar, men med ordføraren i politirådet; eitt av organa er nok.",
           "The governing group is to have both political and administrative leadership: the "
           "mayor, and the chief executive or a sector director with the same authority. Skaun has "
           "a steering group of its own without the mayor, who sits in its police council; one of "
           "the bodies is enough."},
      .remedy = {"før opp «kommunedirektør» eller «kommunalsjef» blant medlemmene",
                 "før opp «kommunedirektør» eller «kommunalsjef» mellom medlemene",
                 "list \"kommunedirektør\" or \"kommunalsjef\" among the members"},
      .sources = kSources,
      .params = {},
      .good = R"(groups:
  - id: politirad
    level: governing
    members: [ordfører, kommunedirektør, politistasjonssjef]
)",
      .bad = R"(groups:
  - id: styringsgruppe  # <--
    level: governing
    members: [kommunedirektør, politistasjonssjef]
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
