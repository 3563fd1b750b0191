// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

#include "edit/bytes.h"
#include "yaml/tree.h"

namespace slt::edit {

/// A plan file while it is edited: its bytes and how they read now. Nothing touches the disk.
class File {
 public:
  /// Throws `Refused` when the bytes are no plan file: what cannot be read whole is not edited.
  File(std::string path, std::string bytes);
  /// A file that is not there yet, with what it is to begin as.
  static File beginning(std::string path, std::string bytes);
  ~File();
  File(File&&) noexcept;

  const std::string& path() const;
  const std::string& bytes() const;  ///< As they are now.
  const std::string& original() const { return original_; }
  const yaml::Tree& tree() const;
  bool is_changed() const { return bytes() != original_; }
  /// The line, from 1, of the first difference from the original.
  int changed_line() const;

  /// Makes an edit and reads the whole again; every cursor from before is void. Throws `Refused`,
  /// and has changed nothing, when the file could not be read any more.
  void apply(const Edit& edit);

 private:
  struct Reading;
  std::string original_;
  std::unique_ptr<Reading> now_;
};

}  // namespace slt::edit
