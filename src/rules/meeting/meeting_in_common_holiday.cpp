// SPDX-License-Identifier: MIT
#include "model/holiday.h"
#include "rules/meetings.h"
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Param kParams[]{{"first-week",
                           28,
                           {"første uke av fellesferien", "første veke av fellesferien",
                            "first week of the common holiday"}},
                          {"last-week",
                           30,
                           {"siste uke av fellesferien", "siste veke av fellesferien",
                            "last week of the common holiday"}}};
constexpr Message<Sentence, Date, Text> kIn{.nb = "møtet i {0} {1} er {2}",
                                            .nn = "møtet i {0} {1} er {2}",
                                            .en = "the meeting of {0} on {1} is {2}"};
constexpr Text kCommon{"i fellesferien", "i fellesferien", "in the common holiday"};
constexpr Text kEaster{"i påskeuken", "i påskeveka", "in the week before Easter"};
constexpr Text kChristmas{"i romjulen", "i romjula", "between Christmas and New Year"};
constexpr Text kChristmasEve{"på julaften", "på julaftan", "on Christmas Eve"};
constexpr Text kBridging{"på en inneklemt dag", "på ein inneklemd dag",
                         "on a single working day between days off"};

std::optional<Text> holiday_of(Date day, const Findings& findings) {
  const int week = week_of(day).number;
  if (!is_working_day(day)) return {};  // A day off is said elsewhere.
  if (week >= findings.value(kParams[0]) && week <= findings.value(kParams[1])) return kCommon;
  if (is_early_easter_week(day)) return kEaster;
  if (is_christmas_week(day)) return kChristmas;
  if (month_of(day) == 12 && day_of(day) == 24) return kChristmasEve;
  if (is_bridging_day(day)) return kBridging;
  return {};
}

void check(const View& view, Findings& findings) {
  for (const Meeting* meeting : view.meetings()) {
    const Group* group = view.find<Group>(meeting->group.value.id);
    const auto holiday = holiday_of(meeting->date.value, findings);
    if (group && holiday && meeting->status.value == MeetingStatus::planned)
      findings.add(meeting->date.span, kIn(quoted(*group), meeting->date.value, *holiday));
  }
}

constexpr RuleSource kSources[]{source::kMeetingPlans};
constexpr RuleCase kCases[]{
    {"the Friday after Ascension Day and the days after Christmas",
     "groups:\n"
     "  - {id: politirad}\n"
     "meetings:\n"
     "  - {id: a, group: politirad, date: 2027-05-07, status: planned}  # <--\n"
     "  - {id: b, group: politirad, date: 2027-12-28, status: planned}  # <--\n"},
    {"what was held was held",
     "groups:\n"
     "  - {id: politirad}\n"
     "meetings:\n"
     "  - {id: juli, group: politirad, date: 2026-07-15, status: held}\n"},
};

}  // namespace

Rule meeting_in_common_holiday() {
  return {
      .id = "meeting-in-common-holiday",
      .severity = Severity::info,
      .needs_today = false,
      .summary = {"et planlagt møte når mange har ferie", "eit planlagt møte når mange har ferie",
                  "a planned meeting when many are on holiday"},
      .why = {"I fellesferien, påskeuken og romjulen og på inneklemte dager er mange borte, og "
              "møtet blir gjerne avlyst. Kildene er ikke enige om fellesferien: «de tre siste "
              "ukene i juli» er uke 29–31 i noen år. Skolenes ferier står for seg.",
              "I fellesferien, påskeveka og romjula og på inneklemde dagar er mange borte, og "
              "møtet blir gjerne avlyst. Kjeldene er ikkje samde om fellesferien: «dei tre siste "
              "vekene i juli» er veke 29–31 i nokre år. Skuleferiane står for seg.",
              "In the common holiday, the week before Easter, between Christmas and New Year and "
              "on bridging days many are away, and the meeting is likely to be cancelled. The "
              "sources disagree on the common holiday: \"the last three weeks of July\" are weeks "
              "29–31 in some years. School holidays are kept elsewhere."},
      .remedy = {"flytt møtet, eller la det stå om alle kan",
                 "flytt møtet, eller la det stå om alle kan",
                 "move the meeting, or leave it if everybody can"},
      .sources = kSources,
      .params = kParams,
      .good = R"(groups:
  - {id: politirad}
meetings:
  - {id: juni, group: politirad, date: 2027-06-15, status: planned}
)",
      .bad = R"(groups:
  - {id: politirad}
meetings:
  - id: juli
    group: politirad
    date: 2027-07-14  # <--
    status: planned
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
