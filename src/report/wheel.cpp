// SPDX-License-Identifier: MIT
#include "report/wheel.h"

#include <algorithm>

#include "model/holiday.h"
#include "report/words.h"

namespace slt::report {
namespace {

constexpr Text kDeadlines{"Frister", "Fristar", "Deadlines"};

bool is_in(const Wheel& wheel, Date date) { return wheel.first <= date && date <= wheel.last; }

std::size_t ring_of(Wheel& wheel, const std::string& name) {
  const auto known = std::ranges::find(wheel.rings, name);
  if (known == wheel.rings.end()) wheel.rings.push_back(name);
  return static_cast<std::size_t>(std::ranges::find(wheel.rings, name) - wheel.rings.begin());
}

void add_meetings(Wheel& to, const Schedule& own) {
  for (const PlannedMeeting& one : own.meetings) {
    if (!is_in(to, one.date) || one.status == MeetingStatus::cancelled) continue;
    const std::string title = one.title(to.lang);
    to.marks.push_back({one.date, ring_of(to, title),
                        one.recorded ? WheelMark::Shape::meeting : WheelMark::Shape::suggestion,
                        title});
  }
}

void add_deadlines(Wheel& to, std::span<const Due> dues) {
  for (const Due& one : dues) {
    if (!one.date || !is_in(to, *one.date) || is_small(one.kind)) continue;
    to.has_deadlines = true;
    to.marks.push_back({*one.date, ring_of(to, std::string(kDeadlines.in(to.lang))),
                        WheelMark::Shape::deadline, capitalised(one.what.in(to.lang))});
  }
}

void add_days_off(Wheel& to, std::span<const calendar::QuietDays> school_holidays) {
  for (int year = year_of(to.first); year <= year_of(to.last); ++year)
    for (const Holiday& one : public_holidays(year))
      if (is_in(to, one.date))
        to.days_off.push_back({one.date, one.date, true, std::string(one.name.in(to.lang))});
  for (const calendar::QuietDays& one : school_holidays)
    if (one.first <= to.last && to.first <= one.last)
      to.days_off.push_back(
          {std::max(one.first, to.first), std::min(one.last, to.last), false, one.name});
}

}  // namespace

Wheel wheel(const Schedule& own, std::span<const Due> dues,
            std::span<const calendar::QuietDays> school_holidays, const Wheel& frame) {
  Wheel made = frame;
  add_meetings(made, own);
  add_deadlines(made, dues);
  add_days_off(made, school_holidays);
  std::ranges::stable_sort(made.marks, {}, &WheelMark::date);
  return made;
}

}  // namespace slt::report
