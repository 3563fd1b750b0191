// SPDX-License-Identifier: MIT
#pragma once

#include <utility>
#include <vector>

#include "report/things.h"
#include "report/words.h"

namespace slt::report {

using ThingList = std::vector<const Thing*>;

/// Which thing of one state is which of another, and those that are only in one.
struct Paired {
  std::vector<std::pair<const Thing*, const Thing*>> both = {};
  ThingList gone = {}, come = {};
};

/// The things of one list in two states: by their id; else by what they say; else by what they are
/// called, an office whatever its title. One of each that is left over is the same thing, reworded,
/// unless it is somebody or something that happened.
Paired paired(const Voice& before, const ThingList& then, const Voice& after, const ThingList& now);

/// What a thing is called where no name is among its keys, too.
std::string called(const Voice& voice, const Thing& thing);

}  // namespace slt::report
