// SPDX-License-Identifier: MIT
#include "report/meeting_tally.h"

#include <algorithm>
#include <map>
#include <span>

namespace slt::report {
namespace {

constexpr Message<std::string, std::string> kOfGroup{
    .nb = "{0}: {1}", .nn = "{0}: {1}", .en = "{0}: {1}"};

using Rows = std::span<MeetingRow>;

std::map<Words, Rows> by_group(Rows all) {
  std::map<Words, Rows> found;
  for (Rows rest = all; !rest.empty();) {
    const Group* const group = rest.front().group;
    const auto end =
        std::ranges::find_if_not(rest, [&](const MeetingRow& row) { return row.group == group; });
    const auto count = static_cast<std::size_t>(end - rest.begin());
    found.try_emplace(group->id.value.word, rest.first(count));
    rest = rest.subspan(count);
  }
  return found;
}

/// The row that a meeting counts in: the first of its group where the plan does not say which.
MeetingRow* row_of(const Meeting& meeting, Rows of_group) {
  if (of_group.size() < 2 || !meeting.series) return &of_group.front();
  const auto named = std::ranges::find_if(of_group, [&](const MeetingRow& row) {
    return row.series->id && row.series->id->value.word == meeting.series->value.id;
  });
  return named == of_group.end() ? nullptr : &*named;
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
  const auto of = by_group(rows);
  for (const Meeting* meeting : meetings_on_record(annual)) {
    const auto group = of.find(meeting->group.value.id);
    MeetingRow* const row = group == of.end() ? nullptr : row_of(*meeting, group->second);
    if (row) row->tally.add(*meeting, annual.today());
  }
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
