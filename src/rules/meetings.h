#pragma once

#include <vector>

#include "model/municipality.h"

// Questions that several rules ask about the meetings on record.
namespace slt {

/// The day a meeting was or is to be: where it was moved to, when that is known.
Date day_of(const Meeting& meeting);
bool is_held(const Meeting& meeting);
bool is_cancelled(const Meeting& meeting);
/// True for a group there was from the first to the last day of a year.
bool existed_all(const Group& group, int year);

/// The meetings of a group on record, by day.
std::vector<const Meeting*> meetings_of(const View& view, const Group& group);

/// The series a meeting belongs to: the one it names, else the group's only one.
const Series* series_of(const Group& group, const Meeting& meeting);

}  // namespace slt
