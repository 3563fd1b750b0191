// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/document.h"
#include "model/holiday.h"
#include "model/settings.h"

namespace slt::report {

/// A day on which nobody should be called to a meeting, and why.
struct DayOff {
  enum class Kind : std::uint8_t {
    public_holiday,
    bridging_day,
    easter_week,
    christmas_week,
    quiet_day,  ///< `slt.yaml` says so.
  };
  Date date;
  Kind kind;
  Sentence name;
};
/// `public-holiday`, as programs read it.
std::string_view word_of(DayOff::Kind kind);

/// The public holidays of a year and the quiet days beside them, by date. A date that is two
/// holidays is there twice; weekends are there only when they are more than that. The
/// quiet days of a repository of plans are among them, with the places they are for.
std::vector<DayOff> days_off(int year, std::span<const QuietDay> quiet = {});

Document days_off_document(int year, Lang lang, std::span<const QuietDay> quiet = {});

}  // namespace slt::report
