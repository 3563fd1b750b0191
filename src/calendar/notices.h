// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "base/date.h"
#include "base/text.h"
#include "calendar/year_plan.h"
#include "model/cadence.h"

namespace slt::calendar {

/// Said of a series that no dates can be found for; nothing when its cadence has a number.
std::optional<Sentence> no_number_notice(const Cadence& cadence);

/// Fewer meetings than wanted, or more than one in some month because another is closed.
std::vector<Sentence> count_notices(const Cadence& cadence, int year, int count,
                                    const FreeDays& free);

/// A year without a meeting, as the next is due in another.
Sentence not_this_year_notice(int year, Date next);

/// The longer breaks of a series that is to meet at an interval.
std::vector<Sentence> gap_notices(std::optional<Date> previous, std::span<const Date> dates,
                                  int longest);

/// The order within the year could not be kept: of meetings prepared or followed, or of months and
/// half-years.
Sentence order_notice(bool prepares, bool follows);
/// The meetings that these prepare have no dates yet.
Sentence nothing_to_prepare_notice();
/// The meetings that these follow have no dates yet.
Sentence nothing_to_follow_notice();
/// Two parts of the cadence cannot both be kept; nothing when they can.
std::optional<Sentence> contradiction_notice(const Cadence& cadence);
Sentence quiet_notice(Date date, const Sentence& why);
/// These are on other weekdays than the series would like; nothing when there are none.
std::optional<Sentence> weekday_notice(std::span<const Date> dates);
/// Two meetings on record at the same hour need the same person.
Sentence double_booked_notice(Date date, const Sentence& other);
/// So many meetings fewer, because somebody must be at the meetings of others.
Sentence irreconcilable_notice(const Sentence& others, int fewer, int year);

}  // namespace slt::calendar
