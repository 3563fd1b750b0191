// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/file_tree.h"
#include "model/municipality.h"
#include "model/settings.h"

namespace slt {

/// A folder among the plans and the files in it, known from listing alone.
struct Folder {
  std::string id;                  ///< Its name; also the id of the municipality.
  std::vector<std::string> files;  ///< Paths as people see them, sorted.
  bool joint = false;              ///< Holds a `joint.yaml`.
};

/// A repository of plans. What all municipalities share is read at once and stays; each
/// municipality is read when it is its turn and may be dropped after.
struct Repository {
  std::string root;
  const FileTree* files = &disk();
  std::vector<Folder> folders;  ///< The municipalities, sorted by id.
  Settings settings;
  std::vector<SchoolHoliday> school_holidays;
  bool has_baseline = false;
  std::vector<At<Words>> baseline;  ///< What `baseline.yaml` lists; see `rules/baseline.h`.
  std::vector<std::unique_ptr<Municipality>> joint;
  std::deque<Source> sources;  ///< `slt.yaml` and `school-holidays/`.

  std::vector<std::string_view> ids() const;
  std::string baseline_path() const;
  /// The language `slt.yaml` asks for, else bokmål.
  Lang lang() const {
    return settings.language && settings.language->value == Form::nn ? Lang::nn : Lang::nb;
  }
  Profile profile() const { return settings.profile ? settings.profile->value : Profile::kfk; }
};

/// The root for somebody who stands in `folder`: the nearest one upward with an `slt.yaml`, else
/// `plans` below it, else the folder itself.
std::string find_root(const std::string& folder);

/// The language that `slt.yaml` asks for where somebody stands, else bokmål: for what is said
/// before plans are read.
Lang stated_language(const std::string& folder);

/// Lists a repository and reads what its municipalities share. Throws `Failure` when there is none.
/// `files` must outlive it.
std::unique_ptr<Repository> open_repository(const std::string& root, Diagnostics& out,
                                            const FileTree& files = disk());

/// Reads one municipality whole and checks its structure: ids, references, phrases.
std::unique_ptr<Municipality> load(const Repository& repository, const Folder& folder,
                                   Diagnostics& out);

/// A municipality with the joint folders it takes part in.
View view_of(const Repository& repository, const Municipality& municipality);

}  // namespace slt
