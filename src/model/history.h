// SPDX-License-Identifier: MIT
#pragma once

#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "model/repository.h"

namespace slt {

/// The plans as they were in one commit.
struct Snapshot {
  std::unique_ptr<FileTree> files;
  std::unique_ptr<Repository> repository;  ///< Null when there were no plans yet.
  Diagnostics shared;
  std::deque<std::unique_ptr<Municipality>> read;

  /// The municipality with this id, and what was wrong with its files; its `own` is null when there
  /// was none.
  View view_of(std::string_view id, Diagnostics& out);
};

/// The plans below a root as they were in a commit: all, or only those in folders of some names.
Snapshot snapshot_at(const std::string& root, const std::string& commit,
                     const std::vector<std::string>& names = {});

/// What a collection of plans was before, from a revision and back, as git remembers it.
class History {
 public:
  /// Throws `Failure` when git does not know the revision.
  History(const Repository& now, const std::string& revision);

  /// The plans as they were when the present state parted from the revision.
  Snapshot& start() { return start_; }

  /// Whether a place stands on a line that its file did not have then.
  bool is_on_changed_line(const Span& place) const;

  /// Gives a view its earlier versions, newest first; none when nothing of it has changed since.
  /// They hold until `forget`.
  void remember(View& now);
  void forget();

 private:
  std::string root_, commit_;
  Snapshot start_;
  std::deque<Snapshot> older_;
};

}  // namespace slt
