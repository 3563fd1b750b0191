// SPDX-License-Identifier: MIT
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence> kOpenMeetings{
    .nb = "{0} har åpne møter og skal samtidig kunne ta opp enkeltsaker",
    .nn = "{0} har opne møte og skal samstundes kunne ta opp enkeltsaker",
    .en = "{0} has open meetings and may at the same time speak of single cases"};
constexpr Message<Sentence, Date> kOpenMinutes{
    .nb = "referatet fra {0} {1} er offentlig, og gruppen kan ta opp enkeltsaker",
    .nn = "referatet frå {0} {1} er offentleg, og gruppa kan ta opp enkeltsaker",
    .en = "the minutes of {0} on {1} are public, and the group may speak of single cases"};
constexpr Message<Date> kConfidential{
    .nb = "referatet fra møtet {0} er offentlig, men en sak der er underlagt taushetsplikt",
    .nn = "referatet frå møtet {0} er offentleg, men ei sak der er underlagd teieplikt",
    .en = "the minutes of the meeting on {0} are public, but an item there is confidential"};
constexpr Message<> kItem{.nb = "saken står her", .nn = "saka står her", .en = "the item is here"};
constexpr Message<> kSingleCases{.nb = "at gruppen kan ta opp enkeltsaker, står her",
                                 .nn = "at gruppa kan ta opp enkeltsaker, står her",
                                 .en = "that the group may speak of single cases stands here"};

bool speaks_of_cases(const Group& group) {
  return group.single_cases && group.single_cases->value != SingleCases::forbidden;
}

void check_group(const View& view, const Group& group, Findings& findings) {
  if (!speaks_of_cases(group)) return;
  if (group.open_meetings && group.open_meetings->value) {
    findings.add(group.open_meetings->span, kOpenMeetings(quoted(group)))
        .related.push_back({group.single_cases->span, kSingleCases()});
    return;  // Its minutes are public for the same cause.
  }
  for (const Meeting* meeting : view.meetings()) {
    if (meeting->group.value.id != group.id.value.word || !meeting->minutes) continue;
    const Maybe<bool>& open = meeting->minutes->open;
    if (open && open->value)
      findings.add(open->span, kOpenMinutes(quoted(group), meeting->date.value))
          .related.push_back({group.single_cases->span, kSingleCases()});
  }
}

void check_items(const Meeting& meeting, Findings& findings) {
  if (!meeting.minutes || !meeting.minutes->open || !meeting.minutes->open->value) return;
  for (const AgendaItem& item : meeting.items)
    if (item.confidential && item.confidential->value)
      findings.add(meeting.minutes->open->span, kConfidential(meeting.date.value))
          .related.push_back({item.confidential->span, kItem()});
}

void check(const View& view, Findings& findings) {
  for (const Meeting* meeting : view.meetings()) check_items(*meeting, findings);
  for (const Group* group : view.groups()) check_group(view, *group, findings);
}

constexpr RuleSource kSources[]{source::kConfidentiality, source::kOpenMeetings,
                                source::kNordreLand};
constexpr RuleCase kCases[]{
    {"open meetings",
     "groups:\n"
     "  - id: kg\n"
     "    single_cases: purpose\n"
     "    open_meetings: true  # <--\n"},
    {"a group that must not speak of single cases may be open",
     "groups:\n"
     "  - {id: kg, single_cases: forbidden, open_meetings: true}\n"
     "meetings:\n"
     "  - {id: a, group: kg, date: 2026-02-03, status: held, minutes: {open: true}}\n"},
    {"an item that is confidential",
     "groups: [{id: kg}]\n"
     "meetings:\n"
     "  - id: a\n"
     "    group: kg\n"
     "    date: 2026-02-03\n"
     "    status: held\n"
     "    items: [{text: Orientering, confidential: true, legal_basis: forvaltningsloven § 13}]\n"
     "    minutes: {open: true}  # <--\n"},
    {"nothing is said of single cases",
     "groups:\n"
     "  - {id: kg, open_meetings: true}\n"},
};

}  // namespace

Rule open_minutes_of_single_cases() {
  return {.id = "open-minutes-of-single-cases",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"åpne møter eller referater i en gruppe som tar opp enkeltsaker",
                      "opne møte eller referat i ei gruppe som tek opp enkeltsaker",
                      "open meetings or minutes of a group that speaks of single cases"},
          .why = {"Personlige forhold er underlagt taushetsplikt. Praksis er ulik: noen kommuner "
                  "har offentlige referater fra politirådet, andre har lukkede møter der slike "
                  "saker kan tas opp. Begge deler på én gang går ikke.",
                  "Personlege forhold er underlagde teieplikt. Praksis er ulik: nokre kommunar har "
                  "offentlege referat frå politirådet, andre har lukka møte der slike saker kan "
                  "takast opp. Begge delar på éin gong går ikkje.",
                  "Personal matters fall under the duty of secrecy. Practice differs: some "
                  "municipalities publish the minutes of the police council, others close the "
                  "meetings where such cases may come up. Both at once will not do."},
          .remedy = {"lukk møtene eller skjerm referatet, eller skriv «single_cases: forbidden»",
                     "lukk møta eller skjerm referatet, eller skriv «single_cases: forbidden»",
                     "close the meetings or shield the minutes, or write \"single_cases: "
                     "forbidden\""},
          .sources = kSources,
          .params = {},
          .good = R"(groups:
  - id: koordineringsgruppe
    single_cases: allowed
meetings:
  - id: februar
    group: koordineringsgruppe
    date: 2026-02-03
    status: held
    minutes: {date: 2026-02-05, open: false}
)",
          .bad = R"(groups:
  - id: koordineringsgruppe
    single_cases: allowed
meetings:
  - id: februar
    group: koordineringsgruppe
    date: 2026-02-03
    status: held
    minutes:
      date: 2026-02-05
      open: true  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
