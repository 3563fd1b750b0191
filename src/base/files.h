// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace slt {

/// The world failed and nothing can go on: no root, output not written. Ends the run with 3.
struct Failure : std::runtime_error {
  explicit Failure(Sentence words)
      : std::runtime_error(words.in(Lang::en)), sentence(std::move(words)) {}
  Sentence sentence;
};

/// Why a file or folder among the plans was not read.
enum class Refusal : std::uint8_t {
  none,
  symlink,
  not_a_file,
  misnamed,
  too_large,
  unreadable,
  missing
};

inline constexpr std::size_t kLargestFile = 1 << 20;  ///< Bytes; a plan is some tens of thousands.

/// What was found at a path, with the bytes when it was a plain file of fitting size.
struct FileRead {
  Refusal refusal = Refusal::none;
  std::string bytes;
};
/// Reads one file of at most so many bytes; follows no symbolic link, waits for no pipe.
FileRead read_file(const std::string& path, std::size_t most = kLargestFile);

/// One name in a folder.
struct DirectoryEntry {
  enum class Kind : std::uint8_t { file, folder, symlink, other } kind;
  std::string name;
};
/// What a folder holds, sorted by bytes, without `.` and `..`.
struct Listing {
  Refusal refusal = Refusal::none;
  std::vector<DirectoryEntry> entries;
};
Listing list_folder(const std::string& path);
bool is_folder(const std::string& path);
/// The path from the top, without links and `..`; the path itself when there is no such thing.
std::string absolute_path(const std::string& path);
bool is_file(const std::string& path);

/// Makes a folder and those above it that are missing. What is no folder in the way, a symbolic
/// link below `top` too, is a `Failure`.
void make_folders(const std::string& top, const std::string& below);

/// One whole text for one path.
struct Output {
  std::string path;
  std::string bytes;
};
/// Writes all or none: every text goes to a temporary file beside its place, is synced, and only
/// then are they renamed into place. Throws `Failure`.
void write_files(const std::vector<Output>& outputs);

/// One file that is to change from these bytes to those.
struct Replacement {
  std::string path;
  std::string before, after;
  bool is_new = false;  ///< It must not be there yet.
};
/// Replaces all or none; false, with nothing written, when one is not any more as it was `before`.
/// Writers of the same folder take turns, so none of them undoes another's work. Throws `Failure`.
bool replace_files(const std::vector<Replacement>& replacements);

}  // namespace slt
