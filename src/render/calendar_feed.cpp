// SPDX-License-Identifier: MIT
#include "render/calendar_feed.h"

#include <array>

#include "base/parallel.h"
#include "render/ics.h"
#include "report/attendee.h"
#include "report/words.h"

namespace slt::render {
namespace {

constexpr Message<int> kName{.nb = "SLT-møter {0}", .nn = "SLT-møte {0}", .en = "SLT meetings {0}"};
constexpr Message<std::string_view> kConvenor{
    .nb = "Kaller inn: {0}", .nn = "Kallar inn: {0}", .en = "Convenor: {0}"};
constexpr Text kSuggested{"Foreslått dato, ikke fastsatt ennå",
                          "Føreslått dato, ikkje fastsett enno", "Suggested date, not yet set"};

EventStatus status_of(const report::PlannedMeeting& meeting) {
  if (!meeting.recorded) return EventStatus::tentative;
  return meeting.status == MeetingStatus::cancelled ? EventStatus::cancelled
                                                    : EventStatus::confirmed;
}

/// Who convenes it; of a suggestion also that it is one, and why that day.
std::string description_of(const report::PlannedMeeting& meeting, Lang lang) {
  std::vector<std::string> lines;
  if (!meeting.convenor.empty()) lines.push_back(kConvenor.in(lang, meeting.convenor.in(lang)));
  if (!meeting.recorded) {
    lines.emplace_back(kSuggested.in(lang));
    lines.push_back(meeting.why.in(lang));
  }
  return report::joined(lines, "\n");
}

Event event_of(const report::PlannedMeeting& meeting, Lang lang) {
  Event event{.uid = meeting.uid,
              .date = meeting.date,
              .summary = summary_of(meeting, lang),
              .description = description_of(meeting, lang),
              .location = meeting.place,
              .categories = {"SLT", meeting.group_name.in(lang)},
              .status = status_of(meeting),
              .changed = meeting.changed.value_or(make_date(year_of(meeting.date), 1, 1)),
              .revision = meeting.revision};
  if (meeting.start && meeting.end) event.hours = Hours{*meeting.start, *meeting.end};
  return event;
}

/// Something to be done by a day before or after a meeting.
struct Deadline {
  std::optional<Date> report::PlannedMeeting::*by;
  std::string_view word;  ///< Stands in the identity.
  Message<std::string, Date> summary;
};
constexpr std::array<Deadline, 3> kDeadlines{{
    {&report::PlannedMeeting::items_by,
     "items",
     {.nb = "Frist: saker til møtet i {0} {1}",
      .nn = "Frist: saker til møtet i {0} {1}",
      .en = "Deadline: items for the meeting of {0} on {1}"}},
    {&report::PlannedMeeting::notice_by,
     "notice",
     {.nb = "Frist: innkalling til møtet i {0} {1}",
      .nn = "Frist: innkalling til møtet i {0} {1}",
      .en = "Deadline: notice of the meeting of {0} on {1}"}},
    {&report::PlannedMeeting::minutes_by,
     "minutes",
     {.nb = "Frist: referat fra møtet i {0} {1}",
      .nn = "Frist: referat frå møtet i {0} {1}",
      .en = "Deadline: minutes of the meeting of {0} on {1}"}},
}};

/// The meeting and its deadlines, which fill their day and leave it free.
void add_events(std::vector<Event>& to, const report::PlannedMeeting& meeting, Lang lang) {
  const Event event = to.emplace_back(event_of(meeting, lang));
  for (const Deadline& deadline : kDeadlines) {
    const std::optional<Date> by = meeting.*deadline.by;
    if (!by) continue;
    const std::size_t at = event.uid.find('@');
    to.push_back(
        {.uid =
             fmt::format("{}-{}{}", event.uid.substr(0, at), deadline.word, event.uid.substr(at)),
         .date = *by,
         .summary = fmt::format("{}: {}", meeting.place_name,
                                deadline.summary.in(lang, meeting.title(lang), meeting.date)),
         .categories = event.categories,
         .status = event.status,
         .changed = event.changed,
         .revision = event.revision,
         .transparent = true});
  }
}

CalendarFile drawn(const report::Feed& feed, std::optional<Lang> asked) {
  const Lang frame = asked.value_or(feed.lang);
  std::vector<Event> events;
  for (const report::PlannedMeeting* const meeting : feed.meetings)
    add_events(events, *meeting, asked.value_or(meeting->own_lang));
  return {feed.folder, feed.word + ".ics",
          ics({.name = feed.name.in(frame), .lang = frame}, events)};
}

CalendarFile single(const report::PlannedMeeting& meeting, std::optional<Lang> asked) {
  const Lang lang = asked.value_or(meeting.own_lang);
  const Event event = event_of(meeting, lang);
  const std::string word = report::file_word(meeting.uid.substr(0, meeting.uid.find('@')));
  return {report::file_word(meeting.folder) + "/meetings", word + ".ics",
          ics({.name = {}, .lang = lang, .kind = CalendarHead::Kind::single}, {&event, 1})};
}

}  // namespace

std::string summary_of(const report::PlannedMeeting& meeting, Lang lang) {
  return fmt::format("{}: {}", meeting.place_name, meeting.title(lang));
}

std::string calendar_feed(const report::Schedule& schedule, std::optional<Lang> asked, Lang frame,
                          int year) {
  std::vector<Event> events;
  for (const report::PlannedMeeting& meeting : schedule.meetings)
    add_events(events, meeting, asked.value_or(meeting.own_lang));
  return ics({.name = kName.in(frame, year), .lang = frame}, events);
}

std::vector<CalendarFile> calendar_folder(std::span<const report::Feed> feeds,
                                          std::span<const report::PlannedMeeting> meetings,
                                          std::optional<Lang> asked) {
  std::vector<CalendarFile> files(feeds.size() + meetings.size());
  for_each_number(files.size(), [&](std::size_t i) {
    files[i] =
        i < feeds.size() ? drawn(feeds[i], asked) : single(meetings[i - feeds.size()], asked);
  });
  return files;
}

}  // namespace slt::render
