// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace slt {

/// What a run has to open.
struct Reach {
  /// Files and folders, with all below them.
  std::vector<std::string> read = {};
  /// Folders in which files are made, replaced and removed, too; one that is not there yet stands
  /// for the nearest above it that is.
  std::vector<std::string> write = {};
  /// It starts another program, which reads what it needs.
  bool run = false;
};

/// From here on, the system refuses this process and what it starts to open anything else, to use
/// the network over TCP, and to start a program unless `reach.run`. False when the system offers no
/// such thing (Linux has it since 5.13, containers may lack it): then all goes on as before, for
/// this only stands behind what keeps slt to its folders anyway. Rights can no longer be gained
/// either way.
bool keep_within(const Reach& reach);

}  // namespace slt
