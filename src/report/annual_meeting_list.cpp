// SPDX-License-Identifier: MIT
#include "report/annual_sections.h"
#include "report/values.h"
#include "rules/meetings.h"

// 5 Meetings of the year: each that was to have been, and what became of it.
namespace slt::report {
namespace {

constexpr Text kCaption{"Hva det ble av møtene", "Kva det blei av møta",
                        "What became of the meetings"};
constexpr Text kDate{"Dato", "Dato", "Date"};
constexpr Text kGroup{"Gruppe", "Gruppe", "Group"};
constexpr Text kOutcome{"Utfall", "Utfall", "Outcome"};
constexpr Text kReason{"Grunn", "Grunn", "Reason"};
constexpr Text kMinutes{"Referat", "Referat", "Minutes"};
constexpr Text kWritten{"ja", "ja", "yes"};
constexpr Message<std::string, Date> kMovedFrom{
    .nb = "{0}, flyttet fra {1}", .nn = "{0}, flytta frå {1}", .en = "{0}, moved from {1}"};

/// The day it was first set to, when that is another.
std::optional<Date> first_day(const Meeting& meeting) {
  if (meeting.moved_from) return meeting.moved_from->value;
  return day_of(meeting) == meeting.date.value ? std::nullopt : std::optional(meeting.date.value);
}

std::string outcome_of(const Annual& annual, const Meeting& meeting) {
  const Standing standing = standing_of(meeting, annual.today());
  const std::string words =
      annual.say(standing == Standing::unknown   ? kNotStated
                 : standing == Standing::planned ? label_of(MeetingStatus::planned)
                                                 : label_of(meeting.status.value));
  const auto from = first_day(meeting);
  return from ? kMovedFrom.in(annual.lang(), words, *from) : words;
}

std::string minutes_of(const Annual& annual, const Meeting& meeting) {
  if (standing_of(meeting, annual.today()) != Standing::held) return {};
  if (!meeting.minutes) return annual.say(kNotStated);
  return meeting.minutes->date ? shown(annual.lang(), meeting.minutes->date->value)
                               : annual.say(kWritten);
}

/// Whether anything has happened to a meeting yet.
bool tells(const Annual& annual, const Meeting& meeting) {
  return standing_of(meeting, annual.today()) != Standing::planned || first_day(meeting);
}

}  // namespace

void add_meetings_on_record(Annual& annual) {
  Table table{.caption = annual.say(kCaption), .columns = {}, .rows = {}};
  for (const Text& column : {kDate, kGroup, kOutcome, kReason, kMinutes})
    table.columns.push_back(annual.say(column));
  for (const Meeting* one : meetings_on_record(annual)) {
    if (!tells(annual, *one)) continue;
    table.rows.push_back(
        {Said(shown(annual.lang(), day_of(*one)), one->date.span),
         Said(name_of_id(annual.draft.voice, one->group.value.id), one->group.span),
         Said(outcome_of(annual, *one), one->status.span),
         one->reason ? Said(one->reason->value, one->reason->span) : Said(),
         Said(minutes_of(annual, *one), one->minutes ? one->minutes->span : one->span)});
  }
  if (!table.rows.empty()) annual.draft.out.table(without_empty_columns(std::move(table)));
}

}  // namespace slt::report
