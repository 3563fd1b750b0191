// SPDX-License-Identifier: MIT
#include "base/files.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>

#include <dirent.h>
#include <sys/stat.h>

#include "base/files_unix.h"

namespace slt {
namespace {

/// Why opening failed, told from `errno`.
Refusal refusal_of_error(const std::string& path) {
  // A link to a folder is "not a directory" when a directory is asked for.
  if (errno == ELOOP || (errno == ENOTDIR && is_symlink(path))) return Refusal::symlink;
  if (errno == ENOENT) return Refusal::missing;
  if (errno == ENXIO || errno == ENOTDIR) return Refusal::not_a_file;
  return Refusal::unreadable;
}

/// Reads at most so many bytes; false on a failure of the system.
bool read_bytes(int file, std::size_t most, std::string& bytes) {
  bytes.resize(most);
  std::size_t size = 0;
  while (size < most) {
    const ssize_t count = ::read(file, bytes.data() + size, most - size);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    if (count == 0) break;
    size += static_cast<std::size_t>(count);
  }
  bytes.resize(size);
  return true;
}

FileRead refused(Refusal refusal) { return {.refusal = refusal, .bytes = {}}; }

Listing no_listing(Refusal refusal) { return {.refusal = refusal, .entries = {}}; }

DirectoryEntry::Kind entry_kind(mode_t mode) {
  if (S_ISREG(mode)) return DirectoryEntry::Kind::file;
  if (S_ISDIR(mode)) return DirectoryEntry::Kind::folder;
  return S_ISLNK(mode) ? DirectoryEntry::Kind::symlink : DirectoryEntry::Kind::other;
}

/// Asks the system only where the listing itself does not tell.
DirectoryEntry::Kind entry_kind(int folder, const dirent& entry) {
  if (entry.d_type == DT_REG) return DirectoryEntry::Kind::file;
  if (entry.d_type == DT_DIR) return DirectoryEntry::Kind::folder;
  if (entry.d_type == DT_LNK) return DirectoryEntry::Kind::symlink;
  struct stat facts {};
  const bool known = ::fstatat(folder, entry.d_name, &facts, AT_SYMLINK_NOFOLLOW) == 0;
  return known ? entry_kind(facts.st_mode) : DirectoryEntry::Kind::other;
}

/// The mode of what stands at a path, behind symbolic links too; 0 when there is nothing.
mode_t mode_at(const std::string& path) {
  struct stat facts {};
  return ::stat(path.c_str(), &facts) == 0 ? facts.st_mode : 0;
}

}  // namespace

FileRead read_file(const std::string& path, std::size_t most) {
  const Handle file(open_again(AT_FDCWD, path.c_str(), O_RDONLY | O_NONBLOCK));
  if (!file.is_open()) return refused(refusal_of_error(path));
  struct stat facts {};
  if (::fstat(file.number(), &facts) != 0) return refused(Refusal::unreadable);
  if (!S_ISREG(facts.st_mode)) return refused(Refusal::not_a_file);
  const auto size = static_cast<std::size_t>(facts.st_size);
  if (size > most) return refused(Refusal::too_large);
  FileRead result;
  // One byte more than it had, for a file may grow while it is read.
  if (!read_bytes(file.number(), size + 1, result.bytes)) return refused(Refusal::unreadable);
  if (result.bytes.size() > most) return refused(Refusal::too_large);
  return result;
}

Listing list_folder(const std::string& path) {
  Handle handle(open_again(AT_FDCWD, path.c_str(), O_RDONLY | O_DIRECTORY));
  if (!handle.is_open()) return no_listing(refusal_of_error(path));
  DIR* folder = ::fdopendir(handle.number());
  if (!folder) return no_listing(Refusal::unreadable);
  handle.release();
  Listing listing;
  errno = 0;
  while (const dirent* entry = ::readdir(folder)) {
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..")
      listing.entries.push_back({entry_kind(::dirfd(folder), *entry), std::string(name)});
    errno = 0;
  }
  if (errno != 0) listing = no_listing(Refusal::unreadable);
  ::closedir(folder);
  std::ranges::sort(listing.entries, {}, &DirectoryEntry::name);
  return listing;
}

std::string absolute_path(const std::string& path) {
  std::error_code none;
  const std::filesystem::path whole = std::filesystem::canonical(path, none);
  return none ? path : whole.string();
}

bool is_folder(const std::string& path) { return S_ISDIR(mode_at(path)); }
bool is_file(const std::string& path) { return S_ISREG(mode_at(path)); }

}  // namespace slt
