// SPDX-License-Identifier: MIT
#include "report/schedule.h"

#include <algorithm>
#include <tuple>

#include "base/parallel.h"
#include "report/schedule_meetings.h"
#include "report/schedule_notices.h"

namespace slt::report {
namespace {

constexpr Text kSuggested{"forslag", "forslag", "suggested"};
constexpr Text kPassed{"passert", "passert", "passed"};

/// The series of one home, and where the first of them stands among those of all.
struct Share {
  std::vector<Planned> planned = {};
  std::vector<calendar::SeriesToPlace> to_place = {};
  std::size_t first = 0;
};

/// What each home asks of the calendar.
std::vector<Share> shares_of(std::span<const Home> homes, const calendar::Wanted& wanted) {
  std::vector<Share> shares(homes.size());
  for_each_number(homes.size(), [&](std::size_t i) {
    shares[i].planned = series_of(homes[i], wanted);
    for (const Planned& one : shares[i].planned)
      shares[i].to_place.push_back(to_place(one, wanted));
  });
  return shares;
}

/// The schedule of one home, in the order of its series; `placed` is of all.
Schedule schedule_of(const Home& home, const Share& share,
                     std::span<const calendar::PlacedSeries> placed, const calendar::Wanted& wanted,
                     Date today) {
  Schedule own{.meetings = {}, .notices = {}, .today = today};
  const bool is_over = wanted.last_year < year_of(today);
  if (!is_over) add_expiry(own, home, wanted, today);
  for (std::size_t i = 0; i < share.planned.size(); ++i) {
    add_meetings(own, share.planned[i], placed[share.first + i], share.first + i);
    if (!is_over) add_notices(own, share.planned[i], placed[share.first + i]);
  }
  if (is_over) return own;
  add_left_out(own, share.planned);
  if (!own.meetings.empty()) add_ignorance(own, home, wanted);
  return own;
}

/// All in one, by date.
Schedule put_together(std::vector<Schedule>& parts, Date today) {
  Schedule all{.meetings = {}, .notices = {}, .today = today};
  std::vector<PlannedMeeting*> meetings;
  for (Schedule& one : parts) {
    for (PlannedMeeting& meeting : one.meetings) meetings.push_back(&meeting);
    std::ranges::move(one.notices, std::back_inserter(all.notices));
    std::ranges::move(one.without_school_holidays, std::back_inserter(all.without_school_holidays));
  }
  std::ranges::sort(meetings, {}, [](const PlannedMeeting* one) {
    return std::tuple(one->date, one->start.value_or(Clock{}), std::string_view(one->uid));
  });
  all.meetings.reserve(meetings.size());
  for (PlannedMeeting* const one : meetings) all.meetings.push_back(std::move(*one));
  return all;
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
  std::vector<Share> shares = shares_of(homes, wanted);
  std::vector<calendar::SeriesToPlace> series;
  for (Share& one : shares) {
    one.first = series.size();
    std::ranges::move(one.to_place, std::back_inserter(series));
  }
  const auto placed = calendar::place(series, wanted);
  std::vector<Schedule> parts(homes.size());
  for_each_number(homes.size(), [&](std::size_t i) {
    parts[i] = schedule_of(homes[i], shares[i], placed, wanted, today);
  });
  Schedule all = put_together(parts, today);
  for (calendar::SeriesToPlace& one : series) all.people.push_back(std::move(one.people));
  return all;
}

SchedulesByMunicipality::SchedulesByMunicipality(Schedule all) {
  nothing_.today = all.today;
  const auto part = [this](auto& things, auto member) {
    for (auto& one : things) {
      const std::vector<std::string> ids = one.municipalities;
      for (const std::string& id : ids) {
        Schedule& own = parts_.try_emplace(id, nothing_).first->second;
        (own.*member).push_back(&id == &ids.back() ? std::move(one) : one);
      }
    }
  };
  part(all.meetings, &Schedule::meetings);
  part(all.notices, &Schedule::notices);
  part(all.without_school_holidays, &Schedule::without_school_holidays);
}

const Schedule& SchedulesByMunicipality::of(std::string_view municipality) const {
  const auto part = parts_.find(municipality);
  return part == parts_.end() ? nothing_ : part->second;
}

}  // namespace slt::report
