// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "calendar/place.h"

namespace slt::calendar {

/// A day on which somebody who attends meets elsewhere.
struct Taken {
  Date date;
  const SeriesToPlace* by;
  bool was_suggested_later = false;  ///< Is on record as it was suggested, after this series.
};

/// One series in one year, with all that others leave it.
struct SeriesYear {
  const SeriesToPlace& series;
  const BlockedDays& blocked;
  std::optional<Date> previous;  ///< Its last meeting before the year.
  std::vector<Taken> taken;
  std::vector<Date> prepared;  ///< The meetings that these prepare.
  std::vector<Date> followed;  ///< The meetings that these follow.
};

}  // namespace slt::calendar
