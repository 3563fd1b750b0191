// SPDX-License-Identifier: MIT
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence> kNoLeaders{
    .nb = "i {0} er verken ordfører, kommunedirektør eller kommunalsjef med",
    .nn = "i {0} er verken ordførar, kommunedirektør eller kommunalsjef med",
    .en = "neither the mayor, the chief municipal executive nor a sector director is in {0}"};

void check(const View& view, Findings& findings) {
  const auto groups = with_members(view, bodies(view, Level::governing));
  if (groups.empty() || seats_one(view, groups, is_municipal_leader)) return;
  report_groups(groups, kNoLeaders, findings);
}

constexpr RuleSource kSources[]{source::kLevels, source::kVindafjord};
constexpr RuleCase kCases[]{
    {"a kommunalsjef with delegated authority is enough",
     "groups:\n"
     "  - id: styringsgruppe\n"
     "    level: governing\n"
     "    members: [kommunalsjef, politistasjonssjef]\n"},
    {"the mayor who chairs the group is in it",
     "groups:\n"
     "  - id: politirad\n"
     "    level: governing\n"
     "    chair: ordførar\n"
     "    members: [sektorleiar, politistasjonssjef]\n"},
    {"a candidate is not a member",
     "groups:\n"
     "  - id: styringsgruppe  # <--\n"
     "    level: governing\n"
     "    members: [rektor, {role: ordfører, form: candidate}]\n"},
    {"one of two governing groups is enough",
     "groups:\n"
     "  - {id: politirad, level: governing, members: [ordfører, politistasjonssjef]}\n"
     "  - {id: styringsgruppe, level: governing, members: [enhetsleder]}\n"},
    {"a group without members is another matter",
     "groups:\n"
     "  - {id: styringsgruppe, level: governing, members: [{open: ledere fra kommune og politi}, "
     "slt-koordinator]}\n"},
};

}  // namespace

Rule governing_group_without_leaders() {
  return {
      .id = "governing-group-without-leaders",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"en styrende gruppe uten kommunens ledelse",
                  "ei styrande gruppe utan leiinga i kommunen",
                  "a governing group without the municipal leadership"},
      .why = {"Den styrende gruppen setter mål og forplikter kommunen. Derfor sitter ordfører og "
              "kommunedirektør der, eller en kommunalsjef med kommunedirektørens myndighet.",
              "Den styrande gruppa set mål og forpliktar kommunen. Difor sit ordførar og "
              "kommunedirektør der, eller ein kommunalsjef med mynde frå kommunedirektøren.",
              "The governing group sets goals and commits the municipality. That is why the mayor "
              "and the chief municipal executive sit there, or a sector director with the chief "
              "executive's authority."},
      .remedy = {"før opp ordfører og kommunedirektør, eller en kommunalsjef, blant medlemmene",
                 "før opp ordførar og kommunedirektør, eller ein kommunalsjef, mellom medlemene",
                 "list the mayor and the chief municipal executive, or a sector director, among "
                 "the members"},
      .sources = kSources,
      .params = {},
      .good = R"(groups:
  - id: styringsgruppe
    level: governing
    members: [ordfører, kommunedirektør, politistasjonssjef, slt-koordinator]
)",
      .bad = R"(groups:
  - id: styringsgruppe  # <--
    level: governing
    members: [enhetsleder, politistasjonssjef, slt-koordinator]
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
