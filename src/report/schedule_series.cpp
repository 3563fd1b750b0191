// SPDX-License-Identifier: MIT
#include "report/schedule_series.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "base/hash.h"
#include "report/schedule_people.h"

namespace slt::report {
namespace {

/// True for a group that the year's calendar is about.
bool meets_in(const Group& group, const calendar::Wanted& wanted) {
  if (group.external && group.external->value) return false;
  if (group.until && group.until->value.last() < make_date(wanted.first_year, 1, 1)) return false;
  if (group.from && group.from->value.first() > make_date(wanted.last_year, 12, 31)) return false;
  return !(group.working_group && group.working_group->dissolved);
}

constexpr int kDaysOfYear = 366;
constexpr std::size_t kLongestName = 55;  ///< So that `-2027-366` may follow in an id of 64.

/// A series among those of all groups of a folder.
std::string name_of(const Group& group, const Series* series) {
  const Words name = series && series->id ? series->id->value.word : Words("meetings");
  const std::string whole = fmt::format("{}-{}", group.id.value.word, name);
  if (whole.size() <= kLongestName) return whole;
  const std::string end = "-" + hashed(whole);
  return whole.substr(0, kLongestName - end.size()) + end;
}

std::string key_of(const Municipality& folder, const Group& group, const Series* series) {
  return fmt::format("{}-{}", prefix_of(folder), name_of(group, series));
}

/// The group a meeting is of: one of the same folder before one of a folder it has a part in.
const Group* group_of(const Record& record, const View& view) {
  const Words id = record.meeting->group.value.id;
  const Group* own = record.folder->find<Group>(id);
  return own ? own : view.find<Group>(id);
}

/// The meetings on record of each group of a home.
std::map<const Group*, std::vector<Record>> records_of(const Home& home) {
  std::map<const Group*, std::vector<Record>> all;
  for (const Municipality* folder : home.view.folders())
    for (const Meeting& meeting : folder->meetings) {
      const Record record{folder, &meeting};
      if (const Group* group = group_of(record, home.view)) all[group].push_back(record);
    }
  return all;
}

/// The day a meeting is on now.
Date day_of_meeting(const Meeting& meeting) {
  const bool elsewhere = meeting.status.value == MeetingStatus::moved && meeting.moved_to;
  return elsewhere ? meeting.moved_to->value : meeting.date.value;
}

/// Which suggestion a meeting was recorded from, as its id tells: `politirad-meetings-2027-2`.
std::optional<calendar::Suggestion> suggestion_of(const Meeting& meeting, const Group& group,
                                                  const Series* series) {
  const std::string start = name_of(group, series) + "-";
  Words rest = meeting.id.value.word;
  if (!rest.starts_with(start)) return {};
  rest.remove_prefix(start.size());
  int year = 0, number = 0;
  const auto dash = std::from_chars(rest.data(), rest.data() + rest.size(), year).ptr;
  const char* const end = rest.data() + rest.size();
  if (dash == end || *dash != '-') return {};
  if (std::from_chars(dash + 1, end, number).ptr != end || number < 1) return {};
  return calendar::Suggestion{year, number};
}

/// Each of a group's meetings to its series: the first one where the plan does not say which.
void share_out(const std::vector<Record>& records, std::span<Planned> series) {
  std::map<Words, Planned*> by_id;
  for (Planned& one : series)
    if (one.series && one.series->id) by_id.try_emplace(one.series->id->value.word, &one);
  for (Record record : records) {
    const auto& stated = record.meeting->series;
    const auto known = stated ? by_id.find(stated->value.id) : by_id.end();
    Planned& planned = known == by_id.end() ? series.front() : *known->second;
    if (record.folder == planned.home->folder)
      record.suggestion = suggestion_of(*record.meeting, *planned.group, planned.series);
    planned.recorded.push_back(record);
  }
}

/// Dates are sought for the first series alone that together have as many as a year may have.
void leave_out_beyond_limit(std::vector<Planned>& all) {
  int meetings = 0;
  for (Planned& one : all) {
    const auto cadence = one.series ? one.series->cadence() : std::nullopt;
    if (cadence) meetings += std::clamp(year_target(*cadence), 0, kDaysOfYear);
    one.is_left_out = meetings > kMostSuggested;
  }
}

calendar::RecordedMeeting fact_of(const Meeting& meeting) {
  using Status = calendar::RecordedMeeting::Status;
  const MeetingStatus status = meeting.status.value;
  calendar::RecordedMeeting fact{day_of_meeting(meeting),
                                 status == MeetingStatus::held        ? Status::held
                                 : status == MeetingStatus::cancelled ? Status::cancelled
                                                                      : Status::planned};
  if (meeting.start) fact.start = meeting.start->value;
  if (meeting.start && meeting.end)
    fact.minutes = meeting.end->value.minutes - meeting.start->value.minutes;
  return fact;
}

/// The key of the series with this id, or of the first one of the group with it: of the same folder
/// before one of a folder it has a part in.
std::string key_of_meetings(const Planned& planned, Words wanted) {
  for (const Municipality* folder : planned.home->view.folders())
    for (const Group& group : folder->groups) {
      const auto all = group.all_series();
      if (group.id.value.word == wanted)
        return key_of(*folder, group, all.empty() ? nullptr : all.front());
      for (const Series* one : all)
        if (one->id && one->id->value.word == wanted) return key_of(*folder, group, one);
    }
  return {};
}

constexpr Message<Sentence, Words> kGroupOf{
    .nb = "{0} ({1})", .nn = "{0} ({1})", .en = "{0} ({1})"};

void add_preferences(calendar::SeriesToPlace& to, const Series& series) {
  for (const At<Weekday>& day : series.weekdays)
    to.weekdays.push_back(static_cast<unsigned>(day.value) + 1);
  for (const At<int>& month : series.months)
    to.months.push_back(static_cast<unsigned>(month.value));
  for (const At<int>& month : series.avoid_months)
    to.avoid_months.push_back(static_cast<unsigned>(month.value));
  if (series.time) to.start = series.time->value;
  if (series.minutes) to.minutes = series.minutes->value;
}

}  // namespace

std::string_view prefix_of(const Municipality& folder) {
  return folder.municipality ? folder.municipality->number.value : std::string_view(folder.id);
}

std::string suggested_id(const Planned& planned, const calendar::Suggestion& suggestion) {
  return fmt::format("{}-{}-{}", name_of(*planned.group, planned.series), suggestion.year,
                     suggestion.number);
}

std::vector<Planned> series_of(const Home& home, const calendar::Wanted& wanted) {
  std::vector<Planned> all;
  const auto records = records_of(home);
  for (const Group& group : home.folder->groups) {
    if (!meets_in(group, wanted)) continue;
    const std::size_t first = all.size();
    for (const Series* one : group.all_series())
      all.push_back({.home = &home, .group = &group, .series = one});
    if (all.size() == first) all.push_back({.home = &home, .group = &group, .series = nullptr});
    if (const auto own = records.find(&group); own != records.end())
      share_out(own->second, std::span(all).subspan(first));
  }
  leave_out_beyond_limit(all);
  return all;
}

calendar::SeriesToPlace to_place(const Planned& planned, const calendar::Wanted& wanted) {
  const Municipality& folder = *planned.home->folder;
  calendar::SeriesToPlace to{.key = key_of(folder, *planned.group, planned.series),
                             .name = kGroupOf(planned.group->display_name(), folder.name()),
                             .municipality_number = planned.home->number,
                             .cadence = {}};
  if (planned.series && !planned.is_left_out)
    to.cadence = planned.series->cadence().value_or(Cadence{});
  if (planned.series) add_preferences(to, *planned.series);
  to.people = people_of(planned.home->view, *planned.group, planned.series,
                        make_date(wanted.first_year, 1, 1));
  if (planned.series && planned.series->before)
    to.before = key_of_meetings(planned, planned.series->before->value.id);
  if (planned.series && planned.series->after)
    to.after = key_of_meetings(planned, planned.series->after->value);
  to.quiet_days = planned.home->quiet;
  for (const Record& record : planned.recorded) {
    to.recorded.push_back(fact_of(*record.meeting));
    to.recorded.back().suggestion = record.suggestion;
  }
  return to;
}

}  // namespace slt::report
