// SPDX-License-Identifier: MIT
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/file_tree.h"
#include "model/portable_name.h"
#include "yaml/tree.h"

// Finds the files of plans and reads them. What cannot be read becomes a finding, never silence.
namespace slt {

/// Where files are read from, where their bytes are kept, and where what is wrong with them goes.
struct Intake {
  const FileTree& files;
  std::deque<Source>& sources;
  Diagnostics& out;
};

std::string join_path(const std::string& folder, std::string_view name);

/// True for `groups.yaml` and `groups.yml`.
bool is_plan_file(std::string_view name);

/// The plan files below a folder, sorted, and the folders that could not be listed. What is no
/// plain file is among them: reading it says why not. Names that not every system can hold are told
/// of besides.
struct PlanFiles {
  std::vector<std::string> paths, unreadable;
  std::vector<UnfitName> unfit = {};  ///< With their paths.
};
PlanFiles plan_files_below(const FileTree& files, const std::string& folder);

/// Adds a finding about a whole file or folder, at its beginning.
void report_refusal(const Intake& intake, const std::string& path, Refusal refusal);

/// Adds a finding about the name of each.
void report_unfit(const Intake& intake, std::span<const UnfitName> names);

/// Reads one file; nothing when it is refused or empty.
std::optional<yaml::Tree> read_plan_file(const Intake& intake, const std::string& path);

}  // namespace slt
