// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

#include "model/nouns.h"

namespace slt {

/// How the end of something is entered: the key of its last day, and its status from then on.
struct Ending {
  const Noun* noun;
  std::string_view day, status = {};
};
/// A group has two: a working group dissolves, another just has a last day.
inline constexpr std::array kEndings{
    Ending{&noun_of<Tiltak>, "ended", "ended"}, Ending{&noun_of<Role>, "until"},
    Ending{&noun_of<Group>, "until"},           Ending{&noun_of<Group>, "working_group.dissolved"},
    Ending{&noun_of<Agreement>, "until"},       Ending{&noun_of<Deviation>, "until"},
};

}  // namespace slt
