// SPDX-License-Identifier: MIT
#include "model/holiday.h"
#include "rules/meetings.h"
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence, Date, Date, Text> kIn{
    .nb = "innkallingen til møtet i {0} {1} skal ut {2}, {3}",
    .nn = "innkallinga til møtet i {0} {1} skal ut {2}, {3}",
    .en = "the notice of the meeting of {0} on {1} is to go out on {2}, {3}"};
constexpr Text kSummer{"midt i sommerferien", "midt i sommarferien",
                       "in the middle of the summer holiday"};
constexpr Text kEaster{"i påsken", "i påska", "at Easter"};
constexpr Text kChristmas{"i julen", "i jula", "at Christmas"};
constexpr int kFirstWeek = 28, kLastWeek = 30;  ///< When most are away.

/// The long holiday a day is in; single days off are no matter, for a notice goes out before them.
std::optional<Text> holiday_of(Date day) {
  const int week = week_of(day).number;
  if (kFirstWeek <= week && week <= kLastWeek) return kSummer;
  const auto from_easter = (day - easter_day(year_of(day))).count();
  if (-6 <= from_easter && from_easter <= 1) return kEaster;
  const unsigned date = month_of(day) * 100 + day_of(day);
  if (date >= 1224 || date == 101) return kChristmas;
  return {};
}

void check(const View& view, Findings& findings) {
  for (const Meeting* meeting : view.meetings()) {
    const Group* group = view.find<Group>(meeting->group.value.id);
    const auto notice = group ? notice_due(*group, *meeting) : std::nullopt;
    if (const auto holiday = notice ? holiday_of(notice->day()) : std::nullopt)
      findings.add(meeting->date.span,
                   kIn(quoted(*group), notice->start(), notice->day(), *holiday));
  }
}

constexpr RuleSource kSources[]{source::kMeetingPlans};
constexpr RuleCase kCases[]{
    {"the week after New Year, with two weeks' notice",
     "groups:\n"
     "  - {id: politirad, meetings: {phrase: to i året, deadlines: {notice: 14}}}\n"
     "meetings:\n"
     "  - {id: a, group: politirad, date: 2027-01-12, status: planned}  # <--\n"
     "  - {id: b, group: politirad, date: 2027-02-02, status: planned}\n"},
    {"what was held got its notice",
     "groups:\n"
     "  - {id: politirad, meetings: {phrase: to i året, deadlines: {notice: 14}}}\n"
     "meetings:\n"
     "  - {id: a, group: politirad, date: 2026-01-12, status: held}\n"},
};

}  // namespace

Rule notice_in_holiday() {
  return {
      .id = "notice-in-holiday",
      .severity = Severity::info,
      .needs_today = false,
      .summary = {"en innkalling som skal ut i en ferie", "ei innkalling som skal ut i ein ferie",
                  "a notice of meeting that is due in a holiday"},
      .why = {"Skal innkallingen ut mens den som kaller inn, og de som skal møte, har ferie, "
              "kommer den sent eller blir ikke lest. Uke 28–30, påsken og julen telles.",
              "Skal innkallinga ut medan den som kallar inn, og dei som skal møte, har ferie, "
              "kjem ho seint eller blir ikkje lesen. Veke 28–30, påska og jula tel.",
              "A notice due while the convenor and those invited are on holiday comes late or is "
              "not read. Weeks 28–30, Easter and Christmas count."},
      .remedy = {"send innkallingen før ferien, eller legg møtet litt senere",
                 "send innkallinga før ferien, eller legg møtet litt seinare",
                 "send the notice before the holiday, or have the meeting a little later"},
      .sources = kSources,
      .params = {},
      .good = R"(groups:
  - {id: politirad, meetings: {phrase: to i året, deadlines: {notice: 14}}}
meetings:
  - {id: august, group: politirad, date: 2027-08-24, status: planned}
)",
      .bad = R"(groups:
  - {id: politirad, meetings: {phrase: to i året, deadlines: {notice: 21}}}
meetings:
  - {id: august, group: politirad, date: 2027-08-17, status: planned}  # <--
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
