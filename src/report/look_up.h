// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "report/listing.h"

namespace slt::report {

/// A thing, the folder it stands in, and those among whose things it is: several for what
/// municipalities have in common.
struct Found {
  const Thing* thing;
  const Municipality* folder;
  std::vector<const Things*> among;
};

/// The thing that `municipality/id`, or an id alone, means. Throws `Unknown` when there is none, or
/// several.
Found look_up(std::span<const std::unique_ptr<Things>> all, std::string_view address);

}  // namespace slt::report
