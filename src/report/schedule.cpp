// SPDX-License-Identifier: MIT
#include "report/schedule.h"

#include <algorithm>
#include <tuple>

#include "report/schedule_notices.h"
#include "report/words.h"

namespace slt::report {
namespace {

constexpr Text kSuggested{"forslag", "forslag", "suggested"};
constexpr Text kPassed{"passert", "passert", "passed"};

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

void add_meetings(Schedule& to, const Planned& planned, const calendar::PlacedSeries& placed) {
  PlannedMeeting common = meeting_of(planned);
  common.people = to.people.size() - 1;
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

}  // namespace

std::string PlannedMeeting::status_in_words(Lang lang, Date today) const {
  const Text& words = recorded ? label_of(status) : date < today ? kPassed : kSuggested;
  return std::string(words.in(lang));
}

bool PlannedMeeting::is_of(std::string_view municipality) const {
  return std::ranges::find(municipalities, municipality) != municipalities.end();
}

std::string PlannedMeeting::title(Lang lang) const {
  if (series_name.empty()) return group_name.in(lang);
  return fmt::format("{}: {}", group_name.in(lang), series_name);
}

Schedule schedule(std::span<const View> views, const QuietTimes& quiet,
                  const calendar::Wanted& wanted, Date today) {
  const std::vector<Home> homes = homes_of(views, quiet);
  std::vector<Planned> planned;
  for (const Home& home : homes)
    std::ranges::move(series_of(home, wanted), std::back_inserter(planned));
  std::vector<calendar::SeriesToPlace> series;
  for (const Planned& one : planned) series.push_back(to_place(one, wanted));
  const auto placed = calendar::place(series, wanted);

  Schedule found{.meetings = {}, .notices = {}, .today = today};
  const bool is_over = wanted.last_year < year_of(today);
  for (std::size_t i = 0; const Home& home : homes) {
    const std::size_t first = i, before = found.meetings.size();
    if (!is_over) add_expiry(found, home, wanted, today);
    for (; i < planned.size() && planned[i].home == &home; ++i) {
      found.people.push_back(std::move(series[i].people));
      add_meetings(found, planned[i], placed[i]);
      if (!is_over) add_notices(found, planned[i], placed[i]);
    }
    if (is_over) continue;
    add_left_out(found, std::span(planned).subspan(first, i - first));
    if (found.meetings.size() > before) add_ignorance(found, home, wanted);
  }
  std::ranges::sort(found.meetings, {}, [](const PlannedMeeting& one) {
    return std::tuple(one.date, one.start.value_or(Clock{}), std::string_view(one.uid));
  });
  return found;
}

Schedule of_municipality(const Schedule& all, std::string_view municipality) {
  Schedule own;
  const auto is_of = [&](const ScheduleNotice& one) {
    return std::ranges::find(one.municipalities, municipality) != one.municipalities.end();
  };
  std::ranges::copy_if(all.meetings, std::back_inserter(own.meetings),
                       [&](const PlannedMeeting& one) { return one.is_of(municipality); });
  std::ranges::copy_if(all.notices, std::back_inserter(own.notices), is_of);
  std::ranges::copy_if(all.without_school_holidays, std::back_inserter(own.without_school_holidays),
                       is_of);
  return own;
}

}  // namespace slt::report
