// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>

#include "report/days_off.h"
#include "report/due.h"
#include "report/listing.h"
#include "report/schedule.h"
#include "rules/catalogue.h"
#include "schema/field.h"

namespace slt::render {

/// The catalogue as JSON: id, severity, whether it needs today, sources, summaries in three
/// languages.
std::string rules_json(std::span<const Topic> topics);

/// A list of meetings: municipality, group, series, date, start, end, status, uid,
/// the summary that the calendar shows, deadlines, and why.
std::string meetings_json(std::span<const report::PlannedMeeting> meetings,
                          std::optional<Lang> asked);

/// A list of days off: date, ISO week, kind and names in three languages.
std::string days_off_json(std::span<const report::DayOff> days);

/// A list of what is overdue or to come, with municipality, whose, how its day was found, the rule
/// that says the same once it is late, and where the plan says so.
std::string dues_json(std::span<const report::MunicipalityDues> all);

/// A list of things: kind, id, municipalities, what each column holds as it stands in the plan, and
/// where.
std::string listing_json(const report::Listing& listing);

}  // namespace slt::render
