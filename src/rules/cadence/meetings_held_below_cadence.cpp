// SPDX-License-Identifier: MIT
#include "rules/meetings.h"
#include "rules/members.h"
#include "rules/norms.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<int, int> kInYear{.nb = "{0} i {1}", .nn = "{0} i {1}", .en = "{0} in {1}"};
constexpr Message<Sentence, Sentence, int> kTooFew{
    .nb = "antall møter holdt i {0}: {1}; oppgitt er minst {2} i året",
    .nn = "talet på møte haldne i {0}: {1}; oppgitt er minst {2} i året",
    .en = "meetings held in {0}: {1}; stated is at least {2} a year"};

void check_group(const View& view, const Group& group, Findings& findings) {
  const int least = agreed_meetings(group);
  if (least == 0) return;
  std::vector<Sentence> few;
  for (const auto& [year, log] : years_of(view, group, findings.today()))
    if (year < year_of(findings.today()) && existed_all(group, year) && log.all() < least)
      few.push_back(kInYear(log.held, year));
  if (!few.empty())
    findings.add(how_often(*meets(group).first), kTooFew(quoted(group), listed(few), least));
}

void check(const View& view, Findings& findings) {
  for (const Group* group : view.groups()) check_group(view, *group, findings);
}

constexpr RuleSource kSources[]{source::kNordreLand, source::kVegarshei};
constexpr RuleCase kCases[]{
    {"the year is not over",
     "groups:\n"
     "  - {id: politirad, meetings: fire ganger i året}\n"
     "meetings:\n"
     "  - {id: mars, group: politirad, date: 2026-03-03, status: held}\n"},
    {"what still stands as planned may have been held",
     "groups:\n"
     "  - {id: politirad, meetings: to ganger i året}\n"
     "meetings:\n"
     "  - {id: mars, group: politirad, date: 2025-03-04, status: held}\n"
     "  - {id: oktober, group: politirad, date: 2025-10-07, status: planned}\n"},
    {"a recommendation is no agreement",
     "groups:\n"
     "  - {id: politirad, meetings: bør møtes fire ganger i året}\n"
     "meetings:\n"
     "  - {id: mars, group: politirad, date: 2025-03-04, status: held}\n"},
    {"a group that began during the year",
     "groups:\n"
     "  - {id: politirad, meetings: fire ganger i året, from: 2025-08-01}\n"
     "meetings:\n"
     "  - {id: oktober, group: politirad, date: 2025-10-07, status: held}\n"},
};

}  // namespace

Rule meetings_held_below_cadence() {
  return {
      .id = "meetings-held-below-cadence",
      .severity = Severity::warning,
      .needs_today = true,
      .summary = {"en gruppe som har møttes sjeldnere enn den selv har oppgitt",
                  "ei gruppe som har møtst sjeldnare enn ho sjølv har oppgitt",
                  "a group that has met less often than it has stated itself"},
      .why =
          {"Hvor ofte gruppen møtes, har kommunen selv bestemt. Her telles år som er over, og bare "
           "der møter er registrert; møter som ennå står som planlagt eller flyttet, teller som "
           "holdt. Månedlig er ti i året. Sier planen bare hva som er anbefalt, sier regelen "
           "ingenting.",
           "Kor ofte gruppa møtest, har kommunen sjølv bestemt. Her blir år som er over, talde, og "
           "berre der møte er registrerte; møte som enno står som planlagde eller flytta, tel som "
           "haldne. Månadleg er ti i året. Seier planen berre kva som er tilrådd, seier regelen "
           "ingenting.",
           "How often the group meets, the municipality has decided itself. Years that are over "
           "count here, and only where meetings are on record; those still planned or moved count "
           "as held. Monthly is ten a year. Where the plan only says what is recommended, nothing "
           "is said."},
      .remedy = {"før inn de møtene som mangler, eller skriv hvor ofte gruppen faktisk møtes",
                 "før inn dei møta som manglar, eller skriv kor ofte gruppa faktisk møtest",
                 "record the meetings that are missing, or write how often the group really meets"},
      .sources = kSources,
      .params = {},
      .good = R"(groups:
  - {id: politirad, meetings: minst ett møte i halvåret}
meetings:
  - {id: mars, group: politirad, date: 2025-03-04, status: held}
  - {id: oktober, group: politirad, date: 2025-10-07, status: held}
)",
      .bad = R"(groups:
  - id: politirad
    meetings: fire ganger i året  # <--
meetings:
  - {id: mars, group: politirad, date: 2025-03-04, status: held}
  - {id: juni, group: politirad, date: 2025-06-03, status: cancelled}
  - {id: oktober, group: politirad, date: 2025-10-07, status: held}
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
