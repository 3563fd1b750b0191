// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <utility>

#include "base/files.h"

namespace slt {

/// Where plans are read from: the disk, or what git keeps of a revision (`base/git.h`).
class FileTree {
 public:
  virtual ~FileTree() = default;
  /// As `read_file`.
  virtual FileRead read(const std::string& path) const = 0;
  /// As `list_folder`.
  virtual Listing list(const std::string& path) const = 0;
};

/// The files as they stand now.
const FileTree& disk();

/// Texts by path.
using Drafts = std::map<std::string, std::string>;

/// The files as they would be with drafts written in place of them or beside them. A folder
/// that drafts would make is there too.
class Drafted : public FileTree {
 public:
  explicit Drafted(Drafts drafts) : drafts_(std::move(drafts)) {}
  FileRead read(const std::string& path) const override;
  Listing list(const std::string& path) const override;

 private:
  Drafts drafts_;
};

}  // namespace slt
