// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/date.h"
#include "model/municipality.h"

namespace slt::report {

/// Who must be at the meetings of a series from a day on, and not those whose term was over by
/// then. The same person has the same key wherever
/// he or she is named, in every municipality; an office without a named holder has one key in each.
std::vector<std::string> people_of(const View& view, const Group& group, const Series* series,
                                   Date from);

/// The same keys for one party on a day: none where it is nobody in particular, or a unit or a
/// group.
std::vector<std::string> keys_of(const View& view, const Party& party, Date day);

}  // namespace slt::report
