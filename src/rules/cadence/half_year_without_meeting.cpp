// SPDX-License-Identifier: MIT
#include <map>

#include "model/holiday.h"
#include "rules/meetings.h"
#include "rules/members.h"
#include "rules/norms.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<int, Text> kHalf{.nb = "{1} {0}", .nn = "{1} {0}", .en = "{1} {0}"};
constexpr Text kSpring{"våren", "våren", "the spring of"};
constexpr Text kAutumn{"høsten", "hausten", "the autumn of"};
constexpr Message<Sentence, Sentence> kNone{
    .nb = "{0} hadde ikke noe møte {1}, enda det skal være møter hvert halvår",
    .nn = "{0} hadde ikkje noko møte {1}, enda det skal vere møte kvart halvår",
    .en = "{0} had no meeting in {1}, although it is to meet each half-year"};

/// What is known of the meetings of one year; planned and moved ones may have been held.
struct Halves {
  int spring = 0, autumn = 0;
};

void check_group(const View& view, const Group& group, Findings& findings) {
  const auto all = group.all_series();
  if (all.size() != 1 || !is_agreed(*all.front())) return;
  const auto cadence = all.front()->cadence();
  if (!cadence) return;
  const bool each = cadence->per_half_year.min.value_or(0) > 0;
  const bool spring = each || cadence->spring.min.value_or(0) > 0;
  const bool autumn = each || cadence->autumn.min.value_or(0) > 0;
  std::map<int, Halves> years;
  for (const Meeting* meeting : meetings_of(view, group)) {
    if (is_cancelled(*meeting)) continue;
    const Date day = day_of(*meeting);
    Halves& halves = years[year_of(day)];
    ++(half_year_of(day) == HalfYear::spring ? halves.spring : halves.autumn);
  }
  std::vector<Sentence> empty;
  for (const auto& [year, halves] : years) {
    // That there were too few in all is said elsewhere.
    if (year >= year_of(findings.today()) ||
        halves.spring + halves.autumn < year_need(*cadence).min)
      continue;
    if (spring && halves.spring == 0) empty.push_back(kHalf(year, kSpring));
    if (autumn && halves.autumn == 0) empty.push_back(kHalf(year, kAutumn));
  }
  if (!empty.empty())
    findings.add(how_often(*all.front()), kNone(quoted(group), listed(empty, kOr)));
}

void check(const View& view, Findings& findings) {
  for (const Group* group : view.groups()) check_group(view, *group, findings);
}

constexpr RuleSource kSources[]{source::kNordreLand, source::kAukra};
constexpr RuleCase kCases[]{
    {"two a year may both be in autumn",
     "groups:\n"
     "  - {id: politirad, meetings: to ganger i året}\n"
     "meetings:\n"
     "  - {id: september, group: politirad, date: 2025-09-02, status: held}\n"
     "  - {id: november, group: politirad, date: 2025-11-04, status: held}\n"},
    {"one meeting in all is too few, and that is said elsewhere",
     "groups:\n"
     "  - {id: politirad, meetings: minst ett møte i halvåret}\n"
     "meetings:\n"
     "  - {id: september, group: politirad, date: 2025-09-02, status: held}\n"},
};

}  // namespace

Rule half_year_without_meeting() {
  return {
      .id = "half-year-without-meeting",
      .severity = Severity::warning,
      .needs_today = true,
      .summary = {"et halvår uten møte, enda planen sier hvert halvår",
                  "eit halvår utan møte, enda planen seier kvart halvår",
                  "a half-year without a meeting although the plan says each half-year"},
      .why = {"«Minst ett møte i halvåret» er ikke det samme som to i året: står begge om høsten, "
              "har ingen møttes på et halvt år. Våren er til og med 30. juni; ingen kilde sier "
              "hvor skillet går. Bare år som er over, telles.",
              "«Minst eitt møte i halvåret» er ikkje det same som to i året: står begge om "
              "hausten, har ingen møtst på eit halvt år. Våren er til og med 30. juni; inga kjelde "
              "seier kvar skiljet går. Berre år som er over, blir talde.",
              "\"At least one meeting each half-year\" is not the same as two a year: with both in "
              "autumn, nobody has met for half a year. Spring lasts through 30 June; no source "
              "says where the half-years part. Only years that are over count."},
      .remedy =
          {"fordel møtene på begge halvår, eller skriv hvor mange møter det skal være i året",
           "fordel møta på begge halvår, eller skriv kor mange møte det skal vere i året",
           "spread the meetings over both half-years, or write how many there are to be a year"},
      .sources = kSources,
      .params = {},
      .good = R"(groups:
  - {id: politirad, meetings: minst ett møte i halvåret}
meetings:
  - {id: juni, group: politirad, date: 2025-06-30, status: held}
  - {id: juli, group: politirad, date: 2025-07-01, status: held}
)",
      .bad = R"(groups:
  - id: politirad
    meetings: minst ett møte i halvåret  # <--
meetings:
  - {id: september, group: politirad, date: 2025-09-02, status: held}
  - {id: november, group: politirad, date: 2025-11-04, status: held}
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
