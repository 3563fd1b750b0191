#pragma once

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

}  // namespace slt
