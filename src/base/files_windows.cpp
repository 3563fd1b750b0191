// SPDX-License-Identifier: MIT
// What files.cpp does, on Windows. Paths are UTF-8 (windows.manifest), with `/` between their
// parts; the system takes both slashes.
#include "base/files.h"

#include <windows.h>

#include <fcntl.h>
#include <io.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <deque>

#include "base/system_words.h"

namespace slt {
namespace {

[[noreturn]] void fail(const std::string& path, int number) {
  throw Failure(kNotWritten({path}, system_words(number)));
}

/// The `errno` of the last failure of Windows itself.
int last_error() {
  switch (GetLastError()) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
      return ENOENT;
    case ERROR_WRITE_PROTECT:
      return EROFS;
    case ERROR_DISK_FULL:
      return ENOSPC;
    case ERROR_FILENAME_EXCED_RANGE:
      return ENAMETOOLONG;
    default:  // Held open by another program, most often.
      return EACCES;
  }
}

DirectoryEntry::Kind entry_kind(const WIN32_FIND_DATAA& found) {
  // Only what leads elsewhere is a link; files that OneDrive fetches when they are read are files.
  const bool leads = (found.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 &&
                     IsReparseTagNameSurrogate(found.dwReserved0);
  if (leads) return DirectoryEntry::Kind::symlink;
  if (found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) return DirectoryEntry::Kind::folder;
  if (found.dwFileAttributes & FILE_ATTRIBUTE_DEVICE) return DirectoryEntry::Kind::other;
  return DirectoryEntry::Kind::file;
}

bool is_link(const std::string& path) {
  WIN32_FIND_DATAA found;
  const HANDLE search = FindFirstFileA(path.c_str(), &found);
  if (search == INVALID_HANDLE_VALUE) return false;
  FindClose(search);
  return entry_kind(found) == DirectoryEntry::Kind::symlink;
}

DWORD attributes_at(const std::string& path) {
  const DWORD attributes = GetFileAttributesA(path.c_str());
  return attributes == INVALID_FILE_ATTRIBUTES ? FILE_ATTRIBUTE_DEVICE : attributes;
}

bool read_bytes(int file, std::size_t most, std::string& bytes) {
  bytes.resize(most);
  std::size_t size = 0;
  while (size < most) {
    const int count = ::_read(file, bytes.data() + size, static_cast<unsigned>(most - size));
    if (count < 0) return false;
    if (count == 0) break;
    size += static_cast<std::size_t>(count);
  }
  bytes.resize(size);
  return true;
}

FileRead refused(Refusal refusal) { return {.refusal = refusal, .bytes = {}}; }

FileRead read_open(int file, std::size_t most) {
  struct _stat64 facts {};
  if (::_fstat64(file, &facts) != 0) return refused(Refusal::unreadable);
  if ((facts.st_mode & S_IFMT) != S_IFREG) return refused(Refusal::not_a_file);
  const auto size = static_cast<std::size_t>(facts.st_size);
  if (size > most) return refused(Refusal::too_large);
  FileRead result;
  if (!read_bytes(file, size + 1, result.bytes)) return refused(Refusal::unreadable);
  if (result.bytes.size() > most) return refused(Refusal::too_large);
  return result;
}

/// A text that is written and synced beside its place, and vanishes unless it is moved there.
class Draft {
 public:
  explicit Draft(const Output& output)
      : output_(output), path_(output.path + ".slt-tmp-" + std::to_string(GetCurrentProcessId())) {}
  ~Draft() {
    if (exists_) ::remove(path_.c_str());
  }
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;

  void write() {
    if (is_folder(output_.path)) fail(output_.path, EISDIR);
    ::remove(path_.c_str());
    const int file =
        ::_open(path_.c_str(), _O_WRONLY | _O_CREAT | _O_EXCL | _O_BINARY, _S_IREAD | _S_IWRITE);
    if (file < 0) fail(output_.path, errno);
    exists_ = true;
    const bool written = write_bytes(file, output_.bytes) && ::_commit(file) == 0;
    const int number = errno;
    if (::_close(file) != 0 || !written) fail(output_.path, number);
  }

  void move_into_place() {
    if (!MoveFileExA(path_.c_str(), output_.path.c_str(),
                     MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
      fail(output_.path, last_error());
    exists_ = false;
  }

 private:
  static bool write_bytes(int file, std::string_view bytes) {
    while (!bytes.empty()) {
      const auto most = static_cast<unsigned>(std::min<std::size_t>(bytes.size(), 1 << 20));
      const int count = ::_write(file, bytes.data(), most);
      if (count <= 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
  }

  const Output& output_;
  std::string path_;
  bool exists_ = false;
};

bool is_as_before(const Replacement& one) {
  const FileRead now = read_file(one.path);
  if (one.is_new) return now.refusal == Refusal::missing;
  return now.refusal == Refusal::none && now.bytes == one.before;
}

}  // namespace

FileRead read_file(const std::string& path, std::size_t most) {
  if (is_link(path)) return refused(Refusal::symlink);
  if (is_folder(path)) return refused(Refusal::not_a_file);
  const int file = ::_open(path.c_str(), _O_RDONLY | _O_BINARY);
  if (file < 0) return refused(errno == ENOENT ? Refusal::missing : Refusal::unreadable);
  FileRead result = read_open(file, most);
  ::_close(file);
  return result;
}

Listing list_folder(const std::string& path) {
  Listing listing;
  if (is_link(path)) return {.refusal = Refusal::symlink, .entries = {}};
  WIN32_FIND_DATAA found;
  const HANDLE search = FindFirstFileA((path + "/*").c_str(), &found);
  if (search == INVALID_HANDLE_VALUE) {
    const bool missing = last_error() == ENOENT;
    return {.refusal = missing ? Refusal::missing : Refusal::unreadable, .entries = {}};
  }
  do {
    const std::string_view name = found.cFileName;
    if (name != "." && name != "..")
      listing.entries.push_back({entry_kind(found), std::string(name)});
  } while (FindNextFileA(search, &found));
  if (GetLastError() != ERROR_NO_MORE_FILES)
    listing = {.refusal = Refusal::unreadable, .entries = {}};
  FindClose(search);
  std::ranges::sort(listing.entries, {}, &DirectoryEntry::name);
  return listing;
}

std::string absolute_path(const std::string& path) {
  const HANDLE place = CreateFileA(path.c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                                   OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
  if (place == INVALID_HANDLE_VALUE) return path;
  std::string whole(1 << 15, '\0');
  const DWORD size =
      GetFinalPathNameByHandleA(place, whole.data(), static_cast<DWORD>(whole.size()), 0);
  CloseHandle(place);
  if (size == 0 || size >= whole.size()) return path;
  whole.resize(size);
  std::ranges::replace(whole, '\\', '/');
  if (whole.starts_with("//?/UNC/")) return "/" + whole.substr(7);
  return whole.starts_with("//?/") ? whole.substr(4) : whole;
}

bool is_folder(const std::string& path) {
  const DWORD attributes = attributes_at(path);
  return (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
}

bool is_file(const std::string& path) {
  return (attributes_at(path) & (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_DEVICE)) == 0;
}

void make_folders(const std::string& top, const std::string& below) {
  const std::string path = below.empty() ? top : top + "/" + below;
  for (std::size_t end = path.find('/', 1);; end = path.find('/', end + 1)) {
    const std::string part = path.substr(0, end);
    if (!is_folder(part) && !CreateDirectoryA(part.c_str(), nullptr)) fail(part, last_error());
    if (part.size() > top.size() && is_link(part)) fail(part, ENOTDIR);
    if (end == path.npos) return;
  }
}

void write_files(const std::vector<Output>& outputs) {
  std::deque<Draft> drafts;
  for (const Output& output : outputs) drafts.emplace_back(output).write();
  for (Draft& draft : drafts) draft.move_into_place();
}

bool replace_files(const std::vector<Replacement>& replacements) {
  std::vector<Output> outputs;
  for (const Replacement& one : replacements) outputs.push_back({one.path, one.after});
  std::deque<Draft> drafts;
  for (const Output& output : outputs) drafts.emplace_back(output).write();
  // Writers take no turns here: whoever comes second finds the file changed, and is told so.
  if (!std::ranges::all_of(replacements, is_as_before)) return false;
  for (Draft& draft : drafts) draft.move_into_place();
  return true;
}

}  // namespace slt
