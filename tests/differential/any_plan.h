// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace slt {

/// A file in the plan language and the outline it was written from (see tests/yaml/outline.h).
struct Written {
  std::string bytes, outline;
};

/// A file of random structure and difficult texts, each written in one of the ways there are:
/// plain, quoted, folded, over several lines, between brackets, with comments wherever they may
/// stand. The same for one number.
Written any_plan(unsigned number);

}  // namespace slt
