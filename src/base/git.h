// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/file_tree.h"

// What the program `git` knows of a folder. It is asked, never told: nothing here writes, fetches,
// or runs a command that the folder's own settings name. All throw `Failure` when there is no git,
// no history here, or no such revision, with git's own words.
namespace slt::git {

/// The commit that a revision means: `main`, `HEAD~2`, a tag.
std::string commit_named(const std::string& folder, const std::string& revision);

/// The commit in which the present state parted from a revision; the revision
/// itself when the two have nothing in common.
std::string parting(const std::string& folder, const std::string& revision);

/// The commits up to and with `commit` that changed one of the names in `folder`; newest first, at
/// most so many. In the first of them, the names are as they are in `commit`.
std::vector<std::string> commits_of(const std::string& folder, const std::string& commit,
                                    const std::vector<std::string>& names, int most);

/// The files in `folder` as they were in a commit, under the paths they have now: all, or only
/// those below some names.
std::unique_ptr<FileTree> files_at(const std::string& folder, const std::string& commit,
                                   const std::vector<std::string>& names);

}  // namespace slt::git
