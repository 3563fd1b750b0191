// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"

// Plans are worked on under Windows, macOS and Linux, which do not allow the same names.
namespace slt {

/// A name that one of them cannot hold, and why.
struct UnfitName {
  std::string name;
  Sentence why;
};

/// Those among the names in a folder: reserved by Windows, with characters that no file name may
/// have there, or not told apart from another of them.
std::vector<UnfitName> unfit_names(std::span<const std::string> names);

/// Why the folder of a municipality cannot be called so, for its name is an id. Nothing when it
/// can.
std::optional<Sentence> why_no_id(std::string_view name);

}  // namespace slt
