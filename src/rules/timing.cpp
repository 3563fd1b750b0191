// SPDX-License-Identifier: MIT
#include "rules/timing.h"

#include <charconv>

namespace slt {
namespace {

PartialDate exact(Date date) {
  return {.year = year_of(date), .month = month_of(date), .day = day_of(date)};
}

/// 1 August of the first year in `2022/2023`.
PartialDate first_of_school_year(Words years) {
  int first_year = 0;
  std::from_chars(years.data(), years.data() + years.find('/'), first_year);
  return {.year = first_year, .month = 8, .day = 1};
}

bool is_status(const Tiltak& tiltak, Status status) {
  return tiltak.status && tiltak.status->value == status;
}

bool confirmed_after(const Tiltak& tiltak, Date day) {
  return tiltak.confirmed && tiltak.confirmed->date.value > day;
}

}  // namespace

std::optional<Period> time_of(const Tiltak& tiltak) {
  if (!tiltak.timing) return {};
  const Timing& timing = *tiltak.timing;
  if (timing.period) return timing.period->value;
  if (timing.date) return Period{timing.date->value, timing.date->value};
  const auto end = timing.end();
  if (!timing.school_year || !end) return {};
  return Period{first_of_school_year(timing.school_year->value), exact(*end)};
}

std::optional<PartialDate> begin_of(const Tiltak& tiltak) {
  if (!tiltak.timing) return {};
  if (tiltak.timing->start) return tiltak.timing->start->value;
  const auto time = time_of(tiltak);
  return time ? std::optional(time->from) : std::nullopt;
}

bool is_open(const Tiltak& tiltak) {
  return is_status(tiltak, Status::planned) || is_status(tiltak, Status::active) ||
         is_status(tiltak, Status::paused) || is_status(tiltak, Status::carried_over);
}

std::optional<Contradiction> contradiction_in(const Tiltak& tiltak, Date today) {
  if (tiltak.ended) {
    const PartialDate ended = tiltak.ended->value;
    if (is_open(tiltak) && ended.last() < today) return Contradiction::ended_before;
    const bool closed = is_status(tiltak, Status::done) || is_status(tiltak, Status::ended);
    if (closed && ended.first() > today) return Contradiction::ended_later;
    return {};
  }
  const auto end = tiltak.end();
  const bool counts_on_time =
      is_status(tiltak, Status::planned) || is_status(tiltak, Status::active);
  if (counts_on_time && end && *end < today && !confirmed_after(tiltak, *end))
    return Contradiction::over;
  const auto begin = begin_of(tiltak);
  if (is_status(tiltak, Status::planned) && begin && begin->last() < today &&
      !confirmed_after(tiltak, begin->last()))
    return Contradiction::begun;
  return {};
}

bool needs_confirming(const Tiltak& tiltak, Date today) {
  return is_open(tiltak) && !contradiction_in(tiltak, today);
}

std::optional<Reckoning> confirmed_until(const Tiltak& tiltak, const Figure& days) {
  if (!tiltak.confirmed) return {};
  return Reckoning(tiltak.confirmed->date).plus_days(days);
}

}  // namespace slt
