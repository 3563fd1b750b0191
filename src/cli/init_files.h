// SPDX-License-Identifier: MIT
#pragma once

#include <set>

#include "base/files.h"
#include "cli/init.h"
#include "model/register.h"

namespace slt::cli {

/// Where a plan is begun.
struct StartPlace {
  std::string root;              ///< The folder of plans, there or not.
  std::string folder;            ///< The municipality's, by its name in `root`.
  std::set<std::string> kept;    ///< Kinds of files whose content stands there already.
  std::optional<Lang> language;  ///< Of what is there.
};
StartPlace start_place(const Context& context, const Registered& municipality);

/// Everything that is to be there, in the order people read it: the settings, the example, and the
/// set-ups asked for. `parts` are the words of what the municipality has.
std::vector<Output> files_to_start(const Init& command, const StartPlace& place,
                                   const Registered& municipality, Lang lang, Date today,
                                   const std::set<std::string>& parts);

}  // namespace slt::cli
