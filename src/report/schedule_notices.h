// SPDX-License-Identifier: MIT
#pragma once

#include "report/schedule_series.h"

// What a reader of the dates must know besides them.
namespace slt::report {

/// Where the plan says how often the meetings are, or else the group.
Span cadence_span(const Planned& planned);

/// Why the dates of a series are not all that the plan asks for.
void add_notices(Schedule& to, const Planned& planned, const calendar::PlacedSeries& placed);
/// Some series are left out, since there are too many.
void add_left_out(Schedule& to, std::span<const Planned> of_home);
/// The groups go on meeting after their plan has expired.
void add_expiry(Schedule& to, const Home& home, const calendar::Wanted& wanted, Date today);
/// Some school holidays of these years are not on record.
void add_ignorance(Schedule& to, const Home& home, const calendar::Wanted& wanted);

}  // namespace slt::report
