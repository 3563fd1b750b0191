// SPDX-License-Identifier: MIT
#include "report/schedule_table.h"

#include <algorithm>
#include <tuple>

#include "model/holiday.h"
#include "report/words.h"

namespace slt::report {
namespace {

constexpr int kNear = 3;  ///< Days.
constexpr Text kMeetings{"Møter", "Møte", "Meetings"};
constexpr Text kDate{"Dato", "Dato", "Date"};
constexpr Text kWeekday{"Dag", "Dag", "Day"};
constexpr Text kWeek{"Uke", "Veke", "Week"};
constexpr Text kTime{"Tid", "Tid", "Time"};
constexpr Text kStart{"Start", "Start", "Start"};
constexpr Text kEnd{"Slutt", "Slutt", "End"};
constexpr Text kPlace{"Sted", "Stad", "Place"};
constexpr Text kMunicipality{"Kommune", "Kommune", "Municipality"};
constexpr Text kGroup{"Gruppe", "Gruppe", "Group"};
constexpr Text kSeries{"Møterekke", "Møterekkje", "Series"};
constexpr Text kConvenor{"Kaller inn", "Kallar inn", "Convenor"};
constexpr Text kStatus{"Status", "Status", "Status"};
constexpr Text kNearby{"Fridag nær", "Fridag nær", "Day off near"};
constexpr Text kItemsBy{"Saker innen", "Saker innan", "Items by"};
constexpr Text kNoticeBy{"Innkalling innen", "Innkalling innan", "Notice by"};
constexpr Text kMinutesBy{"Referat innen", "Referat innan", "Minutes by"};
constexpr Text kWhy{"Hvorfor denne datoen", "Kvifor denne datoen", "Why this date"};
constexpr Text kUid{"UID", "UID", "UID"};

std::string say(Lang lang, const Text& text) { return std::string(text.in(lang)); }

std::string time_of(Lang lang, const PlannedMeeting& meeting) {
  if (!meeting.start) return say(lang, kNotStated);
  if (!meeting.end) return shown(lang, *meeting.start);
  return fmt::format("{}–{}", shown(lang, *meeting.start), shown(lang, *meeting.end));
}

std::string day_and_month(Lang lang, Date date) {
  if (lang == Lang::en)
    return fmt::format("{} {}", day_of(date), month_name(month_of(date)).in(lang));
  return fmt::format("{:02}.{:02}.", day_of(date), month_of(date));
}

/// The days off on Monday to Friday within a few days of a date.
std::vector<Date> days_near(Date date) {
  std::vector<Date> near;
  for (Date day = date - Days{kNear}; day <= date + Days{kNear}; day += Days{1})
    if (weekday_of(day) <= 5 && is_public_holiday(day)) near.push_back(day);
  return near;
}

std::string dates_near(Lang lang, Date date) {
  std::vector<std::string> near;
  for (const Date day : days_near(date)) near.push_back(day_and_month(lang, day));
  return joined(near, ", ");
}

/// One column: its name and what stands in it.
struct Column {
  Text name;
  std::string (*cell)(const PlannedMeeting& meeting, Lang lang, Date today);
  bool points_home = false;  ///< Tells where in the plan the meeting comes from.
};

template <class T>
std::string iso_or_nothing(const std::optional<T>& value) {
  return value ? iso(*value) : std::string();
}

using One = const PlannedMeeting&;
constexpr Column kColumnDate{kDate, [](One one, Lang lang, Date) { return shown(lang, one.date); },
                             true};
constexpr Column kColumnDay{kWeekday, [](One one, Lang lang, Date) {
                              return say(lang, weekday_name(weekday_of(one.date)));
                            }};
constexpr Column kColumnWeek{
    kWeek, [](One one, Lang, Date) { return fmt::format("{}", week_of(one.date).number); }};
constexpr Column kColumnTime{kTime, [](One one, Lang lang, Date) { return time_of(lang, one); }};
constexpr Column kColumnMunicipality{kMunicipality,
                                     [](One one, Lang, Date) { return one.place_name; }};
constexpr Column kColumnTitle{kGroup, [](One one, Lang lang, Date) { return one.title(lang); },
                              true};
constexpr Column kColumnConvenor{kConvenor,
                                 [](One one, Lang lang, Date) { return one.convenor.in(lang); }};
constexpr Column kColumnStatus{
    kStatus, [](One one, Lang lang, Date today) { return one.status_in_words(lang, today); }};
constexpr Column kColumnNear{
    kNearby, [](One one, Lang lang, Date) { return days_off_near(lang, one.date); }};
constexpr Column kColumnNearInShort{
    kNearby, [](One one, Lang lang, Date) { return dates_near(lang, one.date); }};

/// All that is known, in the order of a spreadsheet.
constexpr std::array kAllColumns{
    Column{kDate, [](One one, Lang, Date) { return iso(one.date); }, true},
    kColumnDay,
    kColumnWeek,
    Column{kStart, [](One one, Lang, Date) { return iso_or_nothing(one.start); }},
    Column{kEnd, [](One one, Lang, Date) { return iso_or_nothing(one.end); }},
    kColumnMunicipality,
    Column{kGroup, [](One one, Lang lang, Date) { return one.group_name.in(lang); }},
    Column{kSeries, [](One one, Lang, Date) { return one.series_name; }},
    kColumnConvenor,
    Column{kPlace, [](One one, Lang, Date) { return one.place; }},
    kColumnStatus,
    Column{kItemsBy, [](One one, Lang, Date) { return iso_or_nothing(one.items_by); }},
    Column{kNoticeBy, [](One one, Lang, Date) { return iso_or_nothing(one.notice_by); }},
    Column{kMinutesBy, [](One one, Lang, Date) { return iso_or_nothing(one.minutes_by); }},
    kColumnNear,
    Column{kWhy, [](One one, Lang lang, Date) { return one.why.in(lang); }},
    Column{kUid, [](One one, Lang, Date) { return one.uid; }},
};

Table table_of(std::span<const PlannedMeeting> meetings, std::span<const Column> columns, Lang lang,
               Date today) {
  Table table{.caption = say(lang, kMeetings), .columns = {}, .rows = {}};
  for (const Column& column : columns) table.columns.push_back(say(lang, column.name));
  for (const PlannedMeeting& one : meetings) {
    std::vector<Said>& row = table.rows.emplace_back();
    for (const Column& column : columns)
      row.emplace_back(column.cell(one, lang, today), column.points_home ? one.from : Span{});
  }
  return table;
}

}  // namespace

std::string days_off_near(Lang lang, Date date) {
  std::vector<std::string> near;
  for (const Date day : days_near(date))
    for (const Text& name : names_of(day))
      near.push_back(fmt::format("{} {}", day_and_month(lang, day), name.in(lang)));
  return joined(near, ", ");
}

void sort_by_group(std::vector<PlannedMeeting>& meetings, Lang lang) {
  std::ranges::stable_sort(meetings, {},
                           [&](One one) { return std::tuple(one.place_name, one.title(lang)); });
}

Table table_for_people(std::span<const PlannedMeeting> meetings, Lang lang, Date today,
                       TableShape shape) {
  const bool timed = std::ranges::any_of(meetings, [](One one) { return one.start.has_value(); });
  const bool near =
      std::ranges::any_of(meetings, [](One one) { return !days_near(one.date).empty(); });
  std::vector<Column> columns{kColumnDate, kColumnDay, kColumnWeek};
  if (timed) columns.push_back(kColumnTime);
  if (shape.municipality) columns.push_back(kColumnMunicipality);
  if (shape.group) columns.push_back(kColumnTitle);
  columns.insert(columns.end(), {kColumnConvenor, kColumnStatus});
  // Beside hours and places there is no room for it on a screen.
  if (near && !(timed && shape.municipality))
    columns.push_back(shape.municipality ? kColumnNearInShort : kColumnNear);
  return table_of(meetings, columns, lang, today);
}

Table meeting_table(const Schedule& schedule, Lang lang, By by) {
  std::vector<PlannedMeeting> meetings = schedule.meetings;
  if (by == By::group) sort_by_group(meetings, lang);
  return table_of(meetings, kAllColumns, lang, schedule.today);
}

}  // namespace slt::report
