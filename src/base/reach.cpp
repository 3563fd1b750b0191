// SPDX-License-Identifier: MIT
#include "base/reach.h"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>

// Landlock, as https://docs.kernel.org/userspace-api/landlock.html tells of it. Debian 12's headers
// know its first version only, so the figures stand here.
namespace slt {
namespace {

constexpr std::uint64_t kExecute = 1, kWriteFile = 2, kReadFile = 4, kReadFolder = 8,
                        kRemoveFile = 32, kMakeFolder = 128, kMakeFile = 256, kRename = 1 << 13,
                        kTruncate = 1 << 14;
constexpr std::uint64_t kEverythingOfFirst = (1 << 13) - 1;
constexpr std::uint64_t kBindAndConnect = 3;
constexpr std::uint64_t kOfFiles = kExecute | kWriteFile | kReadFile | kTruncate;
constexpr std::uint64_t kReading = kReadFile | kReadFolder;
constexpr std::uint64_t kWriting =
    kReading | kWriteFile | kRemoveFile | kMakeFolder | kMakeFile | kRename | kTruncate;

/// What is refused unless a rule allows it.
struct Ruleset {
  std::uint64_t files, network;
};

/// What is allowed below a folder, or to a file; the kernel takes it without a gap.
struct [[gnu::packed]] Rule {
  std::uint64_t allowed;
  std::int32_t place;
};

/// Each version of Landlock can refuse more than the one before.
Ruleset ruleset_of(long version) {
  return {kEverythingOfFirst | (version >= 2 ? kRename : 0) | (version >= 3 ? kTruncate : 0),
          version >= 4 ? kBindAndConnect : 0};
}

/// The path itself, or the nearest folder above it that is there.
std::string nearest_place(std::string path) {
  struct stat facts {};
  while (::stat(path.c_str(), &facts) != 0 && (errno == ENOENT || errno == ENOTDIR)) {
    const std::size_t slash = path.find_last_of('/');
    if (slash == path.npos) return ".";
    path.resize(std::max<std::size_t>(slash, 1));
  }
  return path;
}

void allow(int rules, const std::string& path, std::uint64_t allowed) {
  const int place = ::open(path.c_str(), O_PATH | O_CLOEXEC);  // Only names it.
  struct stat facts {};
  if (place < 0 || ::fstat(place, &facts) != 0) return;
  const Rule rule{S_ISDIR(facts.st_mode) ? allowed : allowed & kOfFiles, place};
  ::syscall(SYS_landlock_add_rule, rules, 1, &rule, 0);
  ::close(place);
}

}  // namespace

bool keep_within(const Reach& reach) {
  if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return false;
  const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, 1);
  if (version < 1) return false;
  const Ruleset refused = ruleset_of(version);
  const std::size_t known = version >= 4 ? sizeof refused : sizeof refused.files;
  const auto rules = static_cast<int>(::syscall(SYS_landlock_create_ruleset, &refused, known, 0));
  if (rules < 0) return false;
  for (const std::string& path : reach.read) allow(rules, path, kReading);
  for (const std::string& path : reach.write)
    allow(rules, nearest_place(path), kWriting & refused.files);
  allow(rules, "/sys/devices/system/cpu/online", kReading);  // The C library counts the cores.
  if (reach.run) {  // What a program such as git reads, its settings and libraries, only it knows.
    allow(rules, "/", kReading | kExecute);
    for (const char* path : {"/tmp", "/dev/null"}) allow(rules, path, kWriting & refused.files);
  }
  const bool kept = ::syscall(SYS_landlock_restrict_self, rules, 0) == 0;
  ::close(rules);
  return kept;
}

}  // namespace slt
