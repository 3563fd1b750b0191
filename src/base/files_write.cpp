// SPDX-License-Identifier: MIT
#include <algorithm>
#include <csignal>
#include <deque>
#include <set>

#include <sys/file.h>

#include "base/files.h"
#include "base/files_unix.h"
#include "base/system_words.h"

namespace slt {
namespace {

/// A pipe, a device such as `/dev/null`: what a file must not take the place of.
bool is_device(const std::string& path) {
  struct stat facts {};
  return ::stat(path.c_str(), &facts) == 0 && !S_ISREG(facts.st_mode) && !S_ISDIR(facts.st_mode);
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
