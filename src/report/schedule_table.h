// SPDX-License-Identifier: MIT
#pragma once

#include "report/schedule.h"

namespace slt::report {

/// What the readers of one table need not be told in every row.
struct TableShape {
  bool municipality = false, group = true;  ///< Which of these columns there are.
};

/// Meetings as people read them, a row each; columns that would be empty throughout are left out.
Table table_for_people(std::span<const PlannedMeeting> meetings, Lang lang, Date today,
                       TableShape shape);

/// The public holidays on Monday to Friday within three days of a date: «06.05. Kristi
/// himmelfartsdag»; empty for none.
std::string days_off_near(Lang lang, Date date);

/// The meetings of each group together, by municipality and name.
void sort_by_group(std::vector<PlannedMeeting>& meetings, Lang lang);

}  // namespace slt::report
