// SPDX-License-Identifier: MIT
#include "model/cadence.h"

#include <algorithm>
#include <vector>

#include "model/cadence_contradiction.h"

namespace slt {
namespace {

constexpr int kDaysOfYear = 364;    ///< 52 weeks.
constexpr int kCheckedMonths = 10;  ///< July and December are off when monthly is checked.
constexpr int kMonths = 12;

/// What one statement of a cadence asks of a year.
struct Demand {
  int min = 0;  ///< For every check.
  std::optional<int> max;
  int aim = 0;  ///< For the calendar.
};

std::optional<int> times(std::optional<int> count, int factor) {
  return count ? std::optional{*count * factor} : std::nullopt;
}

Demand demand(const Count& count, int factor) {
  const Count year{times(count.min, factor), times(count.max, factor)};
  return {year.min.value_or(0), year.max, aim_of(year)};
}

Demand monthly_demand(const Count& count, const Cadence& cadence) {
  const int months = kMonths - static_cast<int>(cadence.except_months.size());
  const int min = count.min.value_or(0);
  return {min * std::min(kCheckedMonths, months), times(count.max, months),
          (count.min ? min : count.max.value_or(0)) * months};
}

Demand half_years_demand(const Count& spring, const Count& autumn) {
  const bool bounded = spring.max && autumn.max;
  return {spring.min.value_or(0) + autumn.min.value_or(0),
          bounded ? std::optional{*spring.max + *autumn.max} : std::nullopt,
          aim_of(spring) + aim_of(autumn)};
}

Demand interval_demand(const Cadence& cadence) {
  if (cadence.unit == Cadence::Unit::months && cadence.every == 1)
    return monthly_demand({1, cadence.or_more_often ? std::nullopt : std::optional{1}}, cadence);
  const bool months = cadence.unit == Cadence::Unit::months;
  const int step = cadence.unit == Cadence::Unit::weeks ? 7 * cadence.every : cadence.every;
  const int whole = months ? kMonths : kDaysOfYear;
  const int longest = cadence.every_most > 0 ? step / cadence.every * cadence.every_most : step;
  const int most = (whole + step - 1) / step;
  return {whole / longest, cadence.or_more_often ? std::nullopt : std::optional{most},
          whole / ((step + longest) / 2)};
}

std::vector<Demand> demands_of(const Cadence& cadence) {
  std::vector<Demand> all;
  if (cadence.per_year.stated()) all.push_back(demand(cadence.per_year, 1));
  if (cadence.per_half_year.stated()) all.push_back(demand(cadence.per_half_year, 2));
  if (cadence.per_quarter.stated()) all.push_back(demand(cadence.per_quarter, 4));
  if (cadence.per_month.stated()) all.push_back(monthly_demand(cadence.per_month, cadence));
  if (cadence.spring.stated() || cadence.autumn.stated())
    all.push_back(half_years_demand(cadence.spring, cadence.autumn));
  if (cadence.every > 0) all.push_back(interval_demand(cadence));
  return all;
}

/// Every statement must hold, so the highest minimum and the lowest maximum count.
Demand joined(const Cadence& cadence) {
  Demand all;
  for (const Demand& one : demands_of(cadence)) {
    all.min = std::max(all.min, one.min);
    all.aim = std::max(all.aim, one.aim);
    if (one.max) all.max = std::min(*one.max, all.max.value_or(*one.max));
  }
  // Statements that cannot all hold: the highest minimum is what was promised.
  if (all.max) all.max = std::max(*all.max, all.min);
  return all;
}

}  // namespace

int aim_of(const Count& count) {
  if (!count.min) return count.max.value_or(0);
  const bool narrow = count.max && *count.max == *count.min + 1;
  return narrow ? *count.max : *count.min;
}

bool Cadence::has_number() const { return !demands_of(*this).empty(); }

YearNeed year_need(const Cadence& cadence) {
  const Demand all = joined(cadence);
  const bool monthly = cadence.per_month.stated();
  const bool interval = cadence.every > 0;
  YearNeed need{all.min, cadence.as_needed && all.min > 0 ? std::nullopt : all.max};
  if (!cadence.about) return need;
  if (!monthly && need.min > 1) --need.min;
  // An interval is rounded up already, which is the one more that «about» allows.
  if (need.max && !interval) ++*need.max;
  return need;
}

std::optional<CadenceContradiction> contradiction(const Cadence& cadence) {
  if (cadence.as_needed) return std::nullopt;
  const std::vector<Demand> all = demands_of(cadence);
  std::optional<CadenceContradiction> worst;
  for (const Demand& least : all)
    for (const Demand& other : all) {
      if (&least == &other || !other.max) continue;
      const int most = *other.max + (cadence.about ? 1 : 0);
      const bool worse = !worst || least.min - most > worst->least - worst->most;
      if (least.min > most && worse) worst = {least.min, most};
    }
  return worst;
}

int year_target(const Cadence& cadence) { return joined(cadence).aim; }

}  // namespace slt
