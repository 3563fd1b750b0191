#include "render/calendar_feed.h"

#include "render/ics.h"

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

std::string description_of(const report::PlannedMeeting& meeting, Lang lang) {
  std::string text;
  if (!meeting.convenor.empty()) text += kConvenor.in(lang, meeting.convenor.in(lang)) + "\n";
  if (!meeting.recorded) text += std::string(kSuggested.in(lang)) + "\n";
  return text + meeting.why.in(lang);
}

Event event_of(const report::PlannedMeeting& meeting, Lang lang) {
  Event event{.uid = meeting.uid,
              .date = meeting.date,
              .summary = summary_of(meeting, lang),
              .description = description_of(meeting, lang),
              .location = meeting.place,
              .categories = {"SLT", meeting.group_name.in(lang)},
              .status = status_of(meeting),
              .changed = meeting.changed,
              .revision = meeting.revision};
  if (meeting.start && meeting.end) event.hours = Hours{*meeting.start, *meeting.end};
  return event;
}

}  // namespace

std::string summary_of(const report::PlannedMeeting& meeting, Lang lang) {
  return fmt::format("{}: {}", meeting.place_name, meeting.title(lang));
}

std::string calendar_feed(const report::Schedule& schedule, std::optional<Lang> asked, Lang frame,
                          int year) {
  std::vector<Event> events;
  for (const report::PlannedMeeting& meeting : schedule.meetings)
    events.push_back(event_of(meeting, asked.value_or(meeting.own_lang)));
  return ics({.name = kName.in(frame, year), .lang = frame}, events);
}

}  // namespace slt::render
