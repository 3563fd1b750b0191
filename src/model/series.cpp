// SPDX-License-Identifier: MIT
#include "model/series.h"

#include <map>
#include <string>

namespace slt {
namespace {

Count count_of(const std::optional<Range>& range) {
  if (!range) return {};
  const auto value = [](const Maybe<int>& number) {
    return number ? std::optional(number->value) : std::nullopt;
  };
  if (range->exactly) return {range->exactly->value, range->exactly->value};
  return {value(range->min ? range->min : range->target), value(range->max)};
}

/// Lets a stated part take the place of what the phrase says.
void put(Count& to, const std::optional<Range>& range) {
  if (range) to = count_of(range);
}

void put_interval(Cadence& to, const Interval& every) {
  using Unit = Cadence::Unit;
  const auto put_unit = [&](const Maybe<int>& number, Unit unit) {
    if (!number) return;
    to.every = number->value;
    to.every_most = 0;
    to.unit = unit;
  };
  put_unit(every.days, Unit::days);
  put_unit(every.weeks, Unit::weeks);
  put_unit(every.months, Unit::months);
  if (every.about) to.about = every.about->value;
}

/// A phrase is read once, however many rules ask for it.
const std::optional<Cadence>& known_cadence(Words phrase) {
  thread_local std::map<std::string, std::optional<Cadence>, std::less<>> known;
  const auto found = known.find(phrase);
  if (found != known.end()) return found->second;
  return known.emplace(phrase, parse_cadence(phrase)).first->second;
}

}  // namespace

std::optional<Cadence> Series::cadence() const {
  Cadence cadence;
  if (phrase) {
    const auto& understood = known_cadence(phrase->value);
    if (!understood) return {};
    cadence = *understood;
  }
  put(cadence.per_year, per_year);
  put(cadence.per_half_year, per_half_year);
  put(cadence.per_quarter, per_quarter);
  put(cadence.per_month, per_month);
  put(cadence.spring, spring);
  put(cadence.autumn, autumn);
  if (every) put_interval(cadence, *every);
  if (as_needed) cadence.as_needed = as_needed->value;
  if (after) cadence.after = after->value;
  if (strength) cadence.strength = strength->value;
  return cadence;
}

}  // namespace slt
