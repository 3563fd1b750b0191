#include "report/meeting_tally.h"

namespace slt::report {
namespace {

constexpr Message<std::string, std::string> kOfGroup{
    .nb = "{0}: {1}", .nn = "{0}: {1}", .en = "{0}: {1}"};

bool is_in(const Meeting& meeting, const MeetingRow& row) {
  if (meeting.group.value.id != row.group->id.value.word) return false;
  const auto all = row.group->all_series();
  if (all.size() < 2) return true;
  if (!meeting.series) return row.series == all.front();
  return row.series->id && row.series->id->value.word == meeting.series->value.id;
}

}  // namespace

void MeetingTally::add(const Meeting& meeting, Date today) {
  const Standing standing = standing_of(meeting, today);
  by_standing[static_cast<std::size_t>(standing)].push_back(meeting.span);
  if (standing != Standing::held) return;
  ++(month_of(meeting.date.value) <= 6 ? spring : autumn);
  if (!meeting.minutes) without_minutes.push_back(meeting.span);
}

MeetingTally tally_of_year(const Annual& annual) {
  MeetingTally tally;
  for (const Meeting* meeting : meetings_on_record(annual)) tally.add(*meeting, annual.today());
  return tally;
}

std::vector<MeetingRow> meeting_rows(const Annual& annual) {
  std::vector<MeetingRow> rows;
  for (const Group* group : annual.groups()) {
    if (!is_meeting_group(*group)) continue;
    const auto series = group->all_series();
    if (series.empty()) rows.push_back({group, nullptr});
    for (const Series* one : series) rows.push_back({group, one});
  }
  const std::vector<const Meeting*> meetings = meetings_on_record(annual);
  for (MeetingRow& row : rows)
    for (const Meeting* meeting : meetings)
      if (is_in(*meeting, row)) row.tally.add(*meeting, annual.today());
  return rows;
}

std::string name_of(const Annual& annual, const MeetingRow& row) {
  const std::string group = name_of(annual.draft.voice, *row.group);
  const bool named = row.series && row.series->name;
  return named ? kOfGroup.in(annual.lang(), group, std::string(row.series->name->value)) : group;
}

std::string how_often_of(const Annual& annual, const MeetingRow& row) {
  return row.series ? how_often(annual.draft.voice, *row.series) : annual.say(kNotStated);
}

}  // namespace slt::report
