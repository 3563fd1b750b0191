#include "base/files.h"

#include <filesystem>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <deque>
#include <set>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/system_words.h"

namespace slt {
namespace {

/// A file or folder that is open until this goes out of scope.
class Handle {
 public:
  explicit Handle(int number) : number_(number) {}
  ~Handle() { close(); }
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;

  int number() const { return number_; }
  bool is_open() const { return number_ >= 0; }
  /// Hands the number over to somebody else, who closes it.
  int release() { return std::exchange(number_, -1); }
  /// False when the system tells only now that something went wrong.
  bool close() { return !is_open() || ::close(release()) == 0; }

 private:
  int number_;
};

int open_again(int folder, const char* path, int flags, mode_t mode = 0) {
  int number = -1;
  do {
    number = ::openat(folder, path, flags | O_CLOEXEC | O_NOFOLLOW, mode);
  } while (number < 0 && errno == EINTR);
  return number;
}

bool is_symlink(const std::string& path) {
  struct stat facts {};
  return ::lstat(path.c_str(), &facts) == 0 && S_ISLNK(facts.st_mode);
}

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

DirectoryEntry::Kind kind_of(mode_t mode) {
  if (S_ISREG(mode)) return DirectoryEntry::Kind::file;
  if (S_ISDIR(mode)) return DirectoryEntry::Kind::folder;
  return S_ISLNK(mode) ? DirectoryEntry::Kind::symlink : DirectoryEntry::Kind::other;
}

/// Asks the system only where the listing itself does not tell.
DirectoryEntry::Kind kind_of(int folder, const dirent& entry) {
  if (entry.d_type == DT_REG) return DirectoryEntry::Kind::file;
  if (entry.d_type == DT_DIR) return DirectoryEntry::Kind::folder;
  if (entry.d_type == DT_LNK) return DirectoryEntry::Kind::symlink;
  struct stat facts {};
  const bool known = ::fstatat(folder, entry.d_name, &facts, AT_SYMLINK_NOFOLLOW) == 0;
  return known ? kind_of(facts.st_mode) : DirectoryEntry::Kind::other;
}

/// The mode of what stands at a path, behind symbolic links too; 0 when there is nothing.
mode_t mode_at(const std::string& path) {
  struct stat facts {};
  return ::stat(path.c_str(), &facts) == 0 ? facts.st_mode : 0;
}

/// A pipe, a device such as `/dev/null`: what a file must not take the place of.
bool is_device(const std::string& path) {
  const mode_t mode = mode_at(path);
  return mode != 0 && !S_ISREG(mode) && !S_ISDIR(mode);
}

[[noreturn]] void fail(const std::string& path) {
  throw Failure(kNotWritten({path}, system_words(errno)));
}

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == path.npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

/// Keeps who asks the program to stop waiting until this goes out of scope, so that what is being
/// written gets whole, or is taken back; the program ends then.
class Undisturbed {
 public:
  Undisturbed() {
    sigset_t asking;
    ::sigemptyset(&asking);
    for (const int one : {SIGINT, SIGTERM, SIGHUP}) ::sigaddset(&asking, one);
    ::pthread_sigmask(SIG_BLOCK, &asking, &before_);
  }
  ~Undisturbed() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  Undisturbed(const Undisturbed&) = delete;
  Undisturbed& operator=(const Undisturbed&) = delete;

 private:
  sigset_t before_{};
};

/// A text that is written and synced beside its place, and vanishes unless it is moved there.
class Draft {
 public:
  explicit Draft(const Output& output)
      : output_(output), path_(output.path + ".slt-tmp-" + std::to_string(::getpid())) {}
  ~Draft() {
    if (exists_) ::unlink(path_.c_str());
  }
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;

  /// `at_once`: on the disk before it answers.
  void write(bool at_once);
  void move_into_place();

 private:
  const Output& output_;
  std::string path_;
  bool exists_ = false;
};

bool write_bytes(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(file, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

/// A file that is replaced keeps who may read it.
bool keep_mode(int file, const std::string& replaced) {
  struct stat facts {};
  if (::lstat(replaced.c_str(), &facts) != 0 || !S_ISREG(facts.st_mode)) return true;
  return ::fchmod(file, facts.st_mode & 07777) == 0;
}

void Draft::write(bool at_once) {
  // Known before anything is moved, so that nothing is.
  if (is_folder(output_.path)) errno = EISDIR, fail(output_.path);
  if (is_device(output_.path)) errno = ENODEV, fail(output_.path);
  ::unlink(path_.c_str());  // Left by a run that was killed and had the same number.
  Handle file(open_again(AT_FDCWD, path_.c_str(), O_WRONLY | O_CREAT | O_EXCL, 0666));
  exists_ = file.is_open();
  const bool written = exists_ && write_bytes(file.number(), output_.bytes) &&
                       keep_mode(file.number(), output_.path) &&
                       (!at_once || ::fsync(file.number()) == 0) && file.close();
  if (!written) fail(output_.path);
}

void Draft::move_into_place() {
  if (::rename(path_.c_str(), output_.path.c_str()) != 0) fail(output_.path);
  exists_ = false;
}

/// Makes sure that the new names outlive a loss of power. Some file systems know no such thing.
void sync_folder(const std::string& path) {
  const Handle folder(open_again(AT_FDCWD, folder_of(path).c_str(), O_RDONLY | O_DIRECTORY));
  if (folder.is_open() && ::fsync(folder.number()) != 0 && errno != EINVAL) fail(path);
}

/// Waits until nobody else replaces files in a folder; the turn ends when it is closed, also by a
/// program that is killed. A file system without locks gives no turns: then comparing must do.
void take_turn(const Handle& folder) {
  while (::flock(folder.number(), LOCK_EX) != 0 && errno == EINTR) {
  }
}

/// With more files than this the whole file system is synced, since to wait for each would take
/// most of the time: 2 000 pages take seconds one by one.
constexpr std::size_t kSyncedSingly = 16;

/// All that has been written to the file system of a path is on the disk.
void sync_all(const std::string& path) {
  const Handle folder(open_again(AT_FDCWD, folder_of(path).c_str(), O_RDONLY | O_DIRECTORY));
  if (!folder.is_open() || ::syncfs(folder.number()) != 0) fail(path);
}

void write_drafts(const std::vector<Output>& outputs, std::deque<Draft>& drafts) {
  const bool singly = outputs.size() <= kSyncedSingly;
  for (const Output& output : outputs) drafts.emplace_back(output).write(singly);
  if (!singly) sync_all(outputs.front().path);
}

void settle(const std::vector<Output>& outputs, std::deque<Draft>& drafts) {
  for (Draft& draft : drafts) draft.move_into_place();
  if (outputs.size() > kSyncedSingly) return sync_all(outputs.front().path);
  for (const Output& output : outputs) sync_folder(output.path);
}

bool is_as_before(const Replacement& one) {
  const FileRead now = read_file(one.path);
  if (one.is_new) return now.refusal == Refusal::missing;
  return now.refusal == Refusal::none && now.bytes == one.before;
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
      listing.entries.push_back({kind_of(::dirfd(folder), *entry), std::string(name)});
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

void make_folders(const std::string& top, const std::string& below) {
  const std::string path = below.empty() ? top : top + "/" + below;
  for (std::size_t end = path.find('/', 1);; end = path.find('/', end + 1)) {
    const std::string part = path.substr(0, end);
    if (::mkdir(part.c_str(), 0777) != 0 && errno != EEXIST) fail(part);
    const bool below_top = part.size() > top.size();
    if (!is_folder(part) || (below_top && is_symlink(part))) errno = ENOTDIR, fail(part);
    if (end == path.npos) return;
  }
}

void write_files(const std::vector<Output>& outputs) {
  const Undisturbed now;
  std::deque<Draft> drafts;
  write_drafts(outputs, drafts);
  settle(outputs, drafts);
}

bool replace_files(const std::vector<Replacement>& replacements) {
  std::set<std::string> folders;  // Sorted, so that two writers never wait for each other.
  std::vector<Output> outputs;
  for (const Replacement& one : replacements) {
    folders.insert(absolute_path(folder_of(one.path)));
    outputs.push_back({one.path, one.after});
  }
  std::deque<Handle> turns;
  for (const std::string& folder : folders)  // Before anything is written, for it may take long.
    take_turn(turns.emplace_back(open_again(AT_FDCWD, folder.c_str(), O_RDONLY | O_DIRECTORY)));
  const Undisturbed now;
  std::deque<Draft> drafts;
  write_drafts(outputs, drafts);
  if (!std::ranges::all_of(replacements, is_as_before)) return false;
  settle(outputs, drafts);
  return true;
}

}  // namespace slt
