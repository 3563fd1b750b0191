// SPDX-License-Identifier: MIT
#include "report/schedule.h"

#include <algorithm>
#include <map>

#include "report/schedule_table.h"
#include "report/words.h"

namespace slt::report {
namespace {

constexpr Message<int> kTitle{
    .nb = "Møtekalender {0}", .nn = "Møtekalender {0}", .en = "Meeting calendar {0}"};
constexpr Message<int, int> kTitleOfYears{
    .nb = "Møtekalender {0}–{1}", .nn = "Møtekalender {0}–{1}", .en = "Meeting calendar {0}–{1}"};
constexpr Text kAbout{
    "Datoer merket «forslag» er regnet ut fra det som er oppgitt om hvor ofte gruppen møtes. De "
    "binder ingen før de er lagt inn som møter.",
    "Datoar merkte «forslag» er rekna ut frå det som er oppgitt om kor ofte gruppa møtest. Dei "
    "bind ingen før dei er lagde inn som møte.",
    "Dates marked \"suggested\" are worked out from what is stated of how often the group meets. "
    "They bind nobody until entered as meetings."};
constexpr Text kPassed{
    "Datoer merket «passert» er regnet ut fra hvor ofte gruppen møtes, men dagen har gått uten at "
    "noe møte er lagt inn.",
    "Datoar merkte «passert» er rekna ut frå kor ofte gruppa møtest, men dagen har gått utan at "
    "noko møte er lagt inn.",
    "Dates marked \"passed\" are worked out from how often the group meets, but the day went by "
    "with no meeting entered."};
constexpr Text kNoMeetings{"Ingen møter.", "Ingen møte.", "No meetings."};
constexpr Message<int> kOver{
    .nb = "{0} er over: kalenderen viser bare møter som er lagt inn.",
    .nn = "{0} er over: kalenderen viser berre møte som er lagde inn.",
    .en = "{0} is over: the calendar shows only meetings that were entered."};
constexpr Message<std::string> kNoSchoolHolidays{
    .nb = "Datoene tar ikke hensyn til skoleferiene, for de er ikke lagt inn ({0}).",
    .nn = "Datoane tek ikkje omsyn til skuleferiane, for dei er ikkje lagde inn ({0}).",
    .en = "The dates take no account of school holidays, for those are not entered ({0})."};
constexpr Message<int> kMunicipalities{
    .nb = "{0} kommuner", .nn = "{0} kommunar", .en = "{0} municipalities"};
constexpr std::size_t kMostNames = 6;  ///< More are only counted.
constexpr Text kWhy{"Hvorfor disse datoene", "Kvifor desse datoane", "Why these dates"};
constexpr Text kNotices{"Merknader", "Merknader", "Notes"};

std::string say(Lang lang, const Text& text) { return std::string(text.in(lang)); }

bool are_several(const Schedule& schedule) {
  for (const PlannedMeeting& one : schedule.meetings)
    if (one.place_name != schedule.meetings.front().place_name) return true;
  for (const ScheduleNotice& one : schedule.notices)
    if (one.place_name != schedule.notices.front().place_name) return true;
  return false;
}

bool has_suggestion(const Schedule& schedule) {
  return std::ranges::any_of(schedule.meetings, [&](const PlannedMeeting& one) {
    return !one.recorded && one.date >= schedule.today;
  });
}

bool has_passed(const Schedule& schedule) {
  return std::ranges::any_of(schedule.meetings, [&](const PlannedMeeting& one) {
    return !one.recorded && one.date < schedule.today;
  });
}

void add_by_group(Document& to, const Schedule& schedule) {
  std::vector<PlannedMeeting> meetings = schedule.meetings;
  sort_by_group(meetings, to.lang);
  const bool several = are_several(schedule);
  const auto heading_of = [&](const PlannedMeeting& one) {
    return several ? fmt::format("{}: {}", one.place_name, one.title(to.lang)) : one.title(to.lang);
  };
  for (auto first = meetings.begin(); first != meetings.end();) {
    const std::string heading = heading_of(*first);
    const auto end = std::find_if(first, meetings.end(),
                                  [&](const auto& one) { return heading_of(one) != heading; });
    to.heading(2, heading);
    Table table = table_for_people({first, end}, to.lang, schedule.today, {.group = false});
    table.caption.clear();
    to.table(std::move(table));
    first = end;
  }
}

void add_meetings(Document& to, const Schedule& schedule, By by) {
  if (schedule.meetings.empty()) return to.paragraph(say(to.lang, kNoMeetings));
  if (by == By::group)
    add_by_group(to, schedule);
  else
    to.table(table_for_people(schedule.meetings, to.lang, schedule.today,
                              {.municipality = are_several(schedule)}));
  if (has_suggestion(schedule)) to.paragraph(say(to.lang, kAbout));
  if (has_passed(schedule)) to.paragraph(say(to.lang, kPassed));
}

void add_ignorance(Document& to, const Schedule& schedule) {
  if (!has_suggestion(schedule) || schedule.without_school_holidays.empty()) return;
  std::vector<std::string> names;
  for (const ScheduleNotice& one : schedule.without_school_holidays)
    names.push_back(one.place_name);
  to.paragraph(kNoSchoolHolidays.in(
      to.lang, names.size() > kMostNames
                   ? kMunicipalities.in(to.lang, static_cast<int>(names.size()))
                   : listed(to.lang, names)));
}

Said said(const ScheduleNotice& notice, Lang lang, bool several) {
  std::vector<std::string> parts{several ? notice.place_name : std::string(),
                                 notice.group_name.in(lang)};
  const std::string about = joined(parts, ", "), words = notice.words.in(lang);
  return {about.empty() ? sentence(words) : fmt::format("{}: {}", about, sentence(words)),
          notice.from};
}

/// Why each date is what it is, by place and group.
void add_reasons(Document& document, const Schedule& schedule, Lang lang) {
  const bool several = are_several(schedule);
  std::map<std::string, std::vector<Item>> by_series;
  for (const PlannedMeeting& one : schedule.meetings) {
    std::vector<std::string> about{several ? one.place_name : std::string(), one.title(lang)};
    std::vector<std::string> why{one.why.in(lang), one.rather.in(lang)};
    by_series[joined(about, ", ")].push_back({Said(
        fmt::format("{}: {}", shown(lang, one.date), sentence(joined(why, "; "))), one.from)});
  }
  if (by_series.empty()) return;
  document.heading(2, say(lang, kWhy));
  for (auto& [about, items] : by_series) {
    document.heading(3, about);
    document.list(std::move(items));
  }
}

}  // namespace

Document calendar_document(const Schedule& schedule, Lang lang, const calendar::Wanted& wanted,
                           By by, bool explain) {
  const bool one_year = wanted.first_year == wanted.last_year;
  Document document{.lang = lang,
                    .title = one_year ? kTitle.in(lang, wanted.first_year)
                                      : kTitleOfYears.in(lang, wanted.first_year, wanted.last_year),
                    .blocks = {}};
  if (wanted.first_year < year_of(schedule.today))
    document.paragraph(kOver.in(lang, wanted.first_year));
  add_meetings(document, schedule, by);
  add_ignorance(document, schedule);
  if (explain) add_reasons(document, schedule, lang);
  if (schedule.notices.empty()) return document;
  document.heading(2, say(lang, kNotices));
  std::vector<Item> items;
  for (const ScheduleNotice& one : schedule.notices)
    items.push_back({said(one, lang, are_several(schedule))});
  document.list(std::move(items));
  return document;
}

}  // namespace slt::report
