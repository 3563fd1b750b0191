// SPDX-License-Identifier: MIT
#include "rules/meetings.h"
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Param kParams[]{{"days",
                           14,
                           {"dager etter møtet, der planen ikke har en frist; satt for dette "
                            "verktøyet, ingen kilde har et tall",
                            "dagar etter møtet, der planen ikkje har ein frist; sett for dette "
                            "verktøyet, inga kjelde har eit tal",
                            "days after the meeting where the plan has no deadline; set for this "
                            "tool, no source has a figure"}}};
constexpr Message<Date, Sentence> kOne{.nb = "møtet {0} i {1} har ikke referat",
                                       .nn = "møtet {0} i {1} har ikkje referat",
                                       .en = "the meeting on {0} of {1} has no minutes"};
constexpr Message<std::size_t, Sentence, Date> kSeveral{
    .nb = "{0} møter i {1} har ikke referat; det eldste er fra {2}",
    .nn = "{0} møte i {1} har ikkje referat; det eldste er frå {2}",
    .en = "{0} meetings of {1} have no minutes; the oldest is of {2}"};

void check(const View& view, Findings& findings) {
  for (const Group* group : view.groups()) {
    auto meetings = meetings_of(view, *group);
    std::erase_if(meetings, [&](const Meeting* one) {
      const auto due = minutes_due(*group, *one, {.value = findings.value(kParams[0])});
      return !due || due->day() >= findings.today();
    });
    if (meetings.empty()) continue;
    const At<Date>& oldest = meetings.front()->date;
    findings.add(oldest.span, meetings.size() == 1
                                  ? kOne(oldest.value, quoted(*group))
                                  : kSeveral(meetings.size(), quoted(*group), oldest.value));
  }
}

constexpr RuleSource kSources[]{source::kVegarshei, source::kVindafjord, source::kLyngen};
constexpr RuleCase kCases[]{
    {"the group's own deadline counts, and its last day is in time",
     "groups:\n"
     "  - {id: politirad, meetings: {phrase: månedlig, deadlines: {minutes: 21}}}\n"
     "meetings:\n"
     "  - {id: a, group: politirad, date: 2026-10-31, status: held}\n"},
    {"without one, two weeks",
     "groups:\n"
     "  - {id: politirad}\n"
     "meetings:\n"
     "  - {id: a, group: politirad, date: 2026-11-06, status: held}  # <--\n"
     "  - {id: b, group: politirad, date: 2026-11-07, status: held}\n"},
    {"teams at the executing level are not asked",
     "groups:\n"
     "  - {id: skoleteam, type: skoleteam, level: executing}\n"
     "meetings:\n"
     "  - {id: a, group: skoleteam, date: 2026-02-03, status: held}\n"},
    {"one finding for all of a group",
     "groups:\n"
     "  - {id: politirad}\n"
     "meetings:\n"
     "  - {id: b, group: politirad, date: 2026-05-05, status: held}\n"
     "  - {id: a, group: politirad, date: 2026-02-03, status: held}  # <--\n"},
};

}  // namespace

Rule minutes_missing() {
  return {.id = "minutes-missing",
          .severity = Severity::warning,
          .needs_today = true,
          .summary = {"et holdt møte uten referat", "eit halde møte utan referat",
                      "a meeting that was held, without minutes"},
          .why = {"Referatet sier hva som ble avtalt, og hvem som gjør hva. SLT-koordinatoren "
                  "skriver det eller får noen til det. Ligger det et annet sted, er det nok å "
                  "skrive hvor. Siste dag av fristen er ikke for sent.",
                  "Referatet seier kva som blei avtalt, og kven som gjer kva. SLT-koordinatoren "
                  "skriv det eller får nokon til det. Ligg det ein annan stad, er det nok å skrive "
                  "kvar. Siste dag av fristen er ikkje for seint.",
                  "The minutes say what was agreed and who does what. The SLT coordinator writes "
                  "them or has them written. If they are kept elsewhere, it is enough to write "
                  "where. The last day of the deadline is not too late."},
          .remedy = {"skriv «minutes: {date: …, document: …}» hos møtet",
                     "skriv «minutes: {date: …, document: …}» hos møtet",
                     "write \"minutes: {date: …, document: …}\" for the meeting"},
          .sources = kSources,
          .params = kParams,
          .good = R"(groups:
  - {id: politirad}
meetings:
  - id: mars
    group: politirad
    date: 2026-03-03
    status: held
    minutes: {date: 2026-03-10, document: arkivsak 26/114}
)",
          .bad = R"(groups:
  - {id: politirad}
meetings:
  - id: mars
    group: politirad
    date: 2026-03-03  # <--
    status: held
)",
          .cases = kCases,
          .check = check,
          .asks_for = "minutes date"};
}

}  // namespace slt::rules
