// SPDX-License-Identifier: MIT
#include "model/tiltak.h"

#include <charconv>

namespace slt {

std::optional<Date> Timing::end() const {
  if (period) return period->value.last();
  if (date) return date->value.last();
  if (!school_year || school_year->value.size() != 9) return {};
  int last_year = 0;
  const Words years = school_year->value;
  std::from_chars(years.data() + 5, years.data() + 9, last_year);
  return make_date(last_year, 6, 30);
}

std::optional<Date> Tiltak::end() const {
  if (ended) return ended->value.last();
  return timing ? timing->end() : std::nullopt;
}

}  // namespace slt
