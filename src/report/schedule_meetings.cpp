// SPDX-License-Identifier: MIT
#include "report/schedule_meetings.h"

#include <algorithm>

#include "report/schedule_notices.h"
#include "report/words.h"

namespace slt::report {
namespace {

Sentence convenor_of(const Planned& planned) {
  const bool own = planned.series && !planned.series->convenor.silent();
  const Stated<Parties>& stated = own ? planned.series->convenor : planned.group->convenor;
  return in_every_language([&](Lang lang) {
    return words_of(Voice{planned.home->view, lang}, stated);
  });
}

void add_record(PlannedMeeting& to, const Record& record) {
  const Meeting& meeting = *record.meeting;
  to.recorded = true;
  to.status = meeting.status.value;
  to.id = meeting.id.value.word;
  if (meeting.start) {
    // Another hour, as long as the meetings of the series are.
    if (to.start && to.end)
      to.end = Clock{meeting.start->value.minutes + to.end->minutes - to.start->minutes};
    to.start = meeting.start->value;
  }
  // An end that comes first is a slip, which is told of; it makes no meeting a night long.
  if (meeting.end) to.end = std::max(meeting.end->value, to.start.value_or(Clock{}));
  if (meeting.place) to.place = meeting.place->value;
  if (meeting.changed) to.changed = meeting.changed->value;
  const bool changed =
      meeting.moved_from || meeting.moved_to || to.status == MeetingStatus::cancelled;
  // A subscriber takes no notice of a change unless the number grows; a suggestion that has been
  // set is one.
  to.revision = meeting.revision ? meeting.revision->value : changed ? 1 : 0;
  if (record.suggestion) ++to.revision;
  to.from = meeting.date.span;
}

/// All that is the same for every meeting of a series.
PlannedMeeting meeting_of(const Planned& planned) {
  PlannedMeeting meeting{.municipalities = planned.home->ids,
                         .folder = planned.home->folder->id,
                         .place_name = std::string(planned.home->folder->name()),
                         .own_lang = planned.home->folder->lang(),
                         .group = std::string(planned.group->id.value.word),
                         .series = {},
                         .group_name = planned.group->display_name(),
                         .series_name = {},
                         .date = {},
                         .start = {},
                         .end = {},
                         .id = {},
                         .uid = {},
                         .place = {},
                         .convenor = convenor_of(planned),
                         .why = {},
                         .rather = {},
                         .items_by = {},
                         .notice_by = {},
                         .minutes_by = {},
                         .changed = {},
                         .from = cadence_span(planned)};
  if (!planned.series) return meeting;
  const Series& series = *planned.series;
  if (series.id) meeting.series = series.id->value.word;
  if (series.name) meeting.series_name = series.name->value;
  if (series.place) meeting.place = series.place->value;
  if (series.time) meeting.start = series.time->value;
  if (series.time && series.minutes)
    meeting.end = Clock{series.time->value.minutes + series.minutes->value};
  return meeting;
}

void add_deadlines(PlannedMeeting& to, const Series* series) {
  if (!series || !series->deadlines) return;
  const Deadlines& days = *series->deadlines;
  if (days.items) to.items_by = to.date - Days{days.items->value};
  if (days.notice) to.notice_by = to.date - Days{days.notice->value};
  if (days.minutes) to.minutes_by = to.date + Days{days.minutes->value};
}

}  // namespace

void add_meetings(Schedule& to, const Planned& planned, const calendar::PlacedSeries& placed,
                  std::size_t people) {
  PlannedMeeting common = meeting_of(planned);
  common.people = people;
  for (const calendar::PlacedMeeting& one : placed.meetings) {
    if (!one.record && year_of(one.date) < year_of(to.today)) continue;
    PlannedMeeting& meeting = to.meetings.emplace_back(common);
    meeting.date = one.date;
    meeting.why = one.why;
    meeting.rather = one.rather;
    meeting.id = suggested_id(planned, {year_of(one.date), one.number});
    if (one.record) add_record(meeting, planned.recorded[*one.record]);
    const Municipality* const folder =
        one.record ? planned.recorded[*one.record].folder : planned.home->folder;
    meeting.uid = fmt::format("{}-{}@slt.invalid", prefix_of(*folder), meeting.id);
    add_deadlines(meeting, planned.series);
  }
}

}  // namespace slt::report
