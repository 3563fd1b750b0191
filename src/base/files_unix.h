// SPDX-License-Identifier: MIT
#pragma once

#include <cerrno>
#include <string>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

// What the reading and the writing of files on Unix have in common.
namespace slt {

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

/// Opens without following a symbolic link at the end of `path`; less than 0 when it cannot.
inline int open_again(int folder, const char* path, int flags, mode_t mode = 0) {
  int number = -1;
  do {
    number = ::openat(folder, path, flags | O_CLOEXEC | O_NOFOLLOW, mode);
  } while (number < 0 && errno == EINTR);
  return number;
}

inline bool is_symlink(const std::string& path) {
  struct stat facts {};
  return ::lstat(path.c_str(), &facts) == 0 && S_ISLNK(facts.st_mode);
}

}  // namespace slt
