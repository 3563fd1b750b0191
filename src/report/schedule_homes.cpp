// SPDX-License-Identifier: MIT
#include <algorithm>
#include <charconv>

#include "model/holiday.h"
#include "model/register.h"
#include "report/schedule_series.h"

namespace slt::report {
namespace {

int number_of(const Municipality& own) {
  int number = 0;
  if (!own.municipality) return number;
  const Words digits = own.municipality->number.value;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

std::string_view county_of(const Municipality& own) {
  if (!own.municipality) return {};
  if (own.municipality->county) return own.municipality->county->value;
  const auto known = registered_by_number(own.municipality->number.value);
  return known ? known->county : std::string_view();
}

bool is_for(const auto& holiday, const Municipality& own) {
  const auto names = [&](const At<Words>& one) { return one.value == county_of(own); };
  const auto is_own = [&](const auto& one) { return one.value.id == own.id; };
  return std::ranges::any_of(holiday.counties, names) ||
         std::ranges::any_of(holiday.municipalities, is_own);
}

void add_quiet_days(std::vector<calendar::QuietDays>& to, const Municipality& own,
                    std::span<const QuietDay> days) {
  for (const QuietDay& one : days) {
    const bool is_for_all = one.counties.empty() && one.municipalities.empty();
    if (!is_for_all && !is_for(one, own)) continue;
    const auto add = [&](Date first, Date last) {
      to.push_back({first, last, std::string(one.name.value), false});
    };
    if (one.period) add(one.period->value.first(), one.period->value.last());
    for (const At<Date>& date : one.dates) add(date.value, date.value);
  }
}

}  // namespace

std::vector<calendar::QuietDays> school_holidays_of(const Municipality& own,
                                                    std::span<const SchoolHoliday> holidays) {
  std::vector<calendar::QuietDays> quiet;
  for (const SchoolHoliday& one : holidays)
    if (is_for(one, own))
      quiet.push_back(
          {one.period.value.first(), one.period.value.last(), std::string(one.name.value)});
  return quiet;
}

QuietTimes quiet_times(const Repository& repository) {
  return {repository.school_holidays, repository.settings.quiet_days};
}

std::vector<Home> homes_of(std::span<const View> views, const QuietTimes& quiet) {
  std::vector<Home> own, joint;
  const auto join = [&](Home& home, const View& view) {
    const int number = number_of(*view.own);
    home.number = home.ids.empty() ? number : std::min(home.number, number);
    home.ids.push_back(view.own->id);
    std::ranges::move(school_holidays_of(*view.own, quiet.school_holidays),
                      std::back_inserter(home.quiet));
    add_quiet_days(home.quiet, *view.own, quiet.quiet_days);
  };
  for (const View& view : views) {
    for (const Municipality* folder : view.joint) {
      auto known = std::ranges::find(joint, folder, &Home::folder);
      if (known == joint.end())
        known = joint.insert(joint.end(), Home{.folder = folder, .view = {folder, {}}});
      join(*known, view);
      known->view.joint.push_back(view.own);
    }
    if (!view.own->is_reference())
      join(own.emplace_back(Home{.folder = view.own, .view = view}), view);
  }
  std::ranges::move(joint, std::back_inserter(own));
  return own;
}

bool knows_school_holidays(const Home& home, const calendar::Wanted& wanted) {
  for (int year = wanted.first_year; year <= wanted.last_year; ++year)
    for (const HalfYear half : {HalfYear::spring, HalfYear::autumn}) {
      const HalfYearDays days = days_of(half, year);
      const auto is_in = [&](const calendar::QuietDays& one) {
        return one.of_schools && one.first <= days.last && days.first <= one.last;
      };
      if (std::ranges::none_of(home.quiet, is_in)) return false;
    }
  return true;
}

}  // namespace slt::report
