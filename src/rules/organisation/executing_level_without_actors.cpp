// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence> kNobody{.nb = "hvem som er med i {0}, er ikke oppgitt",
                                    .nn = "kven som er med i {0}, er ikkje oppgitt",
                                    .en = "who takes part in {0} is not stated"};

/// True for a heading that stands for the level and says nothing of who is there. A group of its
/// own, such as a school team, is itself one of those who carry out.
bool is_bare(const Group& group) {
  return group.is(GroupType::executing_network) && group.members.empty() &&
         group.resource_persons.empty() && !group.composition && !group.about &&
         group.working_groups.empty();
}

void check(const View& view, Findings& findings) {
  const auto groups = bodies(view, Level::executing);
  const auto bare = [](const Group* group) { return is_bare(*group); };
  if (!groups.empty() && std::ranges::all_of(groups, bare))
    report_groups(groups, kNobody, findings);
}

constexpr RuleSource kSources[]{source::kLevels, source::kVindafjord, source::kNordreLand};
constexpr RuleCase kCases[]{
    {"a team beside it is enough",
     "groups:\n"
     "  - {id: utforende-niva, type: utførende, level: executing}\n"
     "  - {id: skoleteam, type: skoleteam, level: executing}\n"},
};

}  // namespace

Rule executing_level_without_actors() {
  return {
      .id = "executing-level-without-actors",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"et utførende nivå der ingen er oppgitt",
                  "eit utførande nivå der ingen er oppgitt",
                  "an executing level at which nobody is stated"},
      .why = {"Det utførende nivået trenger ikke faste medlemmer, men planen bør si hvem som gjør "
              "arbeidet. Nordre Land setter sammen grupper etter oppgaven, andre kommuner har "
              "faste team; begge deler kan beskrives.",
              "Det utførande nivået treng ikkje faste medlemer, men planen bør seie kven som gjer "
              "arbeidet. Nordre Land set saman grupper etter oppgåva, andre kommunar har faste "
              "team; begge delar kan skildrast.",
              "The executing level needs no fixed members, but the plan should say who does the "
              "work. Nordre Land puts groups together for each task, other municipalities have "
              "standing teams; both can be described."},
      .remedy =
          {"beskriv hvem som er med, under «composition», eller før opp teamene som egne grupper",
           "skriv kven som er med, under «composition», eller før opp teama som eigne grupper",
           "describe who takes part, under \"composition\", or list the teams as groups of their "
           "own"},
      .sources = kSources,
      .params = {},
      .good = R"(groups:
  - id: utforende-niva
    type: utførende
    level: executing
    composition: alle som er i direkte kontakt med barn og unge
)",
      .bad = R"(groups:
  - id: utforende-niva  # <--
    type: utførende
    level: executing
    mandate: [Gjennomføre tiltakene]
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
