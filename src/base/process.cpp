// SPDX-License-Identifier: MIT
#include "base/process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <iostream>

namespace slt {
namespace {

/// A file without a name, gone when it is closed: what a program reads and says passes through it,
/// so that neither waits for the other.
class Slip {
 public:
  explicit Slip(std::string_view text = {}) : file_(std::tmpfile()) {
    const bool written = file_ && std::fwrite(text.data(), 1, text.size(), file_) == text.size() &&
                         std::fflush(file_) == 0;
    if (written) std::rewind(file_);
    good_ = written;
  }
  ~Slip() {
    if (file_) std::fclose(file_);
  }
  Slip(const Slip&) = delete;
  Slip& operator=(const Slip&) = delete;

  bool good() const { return good_; }
  int number() const { return ::fileno(file_); }
  std::string text() const {
    std::string all;
    std::rewind(file_);
    char part[1 << 14];
    while (const std::size_t size = std::fread(part, 1, sizeof part, file_)) all.append(part, size);
    return all;
  }

 private:
  std::FILE* file_;
  bool good_ = false;
};

/// The environment, without what a hook of git says of another folder than the one asked about.
std::vector<char*> environment() {
  std::vector<char*> kept;
  for (char** one = environ; *one; ++one) {
    const std::string_view words = *one;
    const auto sets = [&](std::string_view name) { return words.starts_with(name); };
    if (!sets("GIT_DIR=") && !sets("GIT_WORK_TREE=") && !sets("GIT_INDEX_FILE=") &&
        !sets("GIT_PREFIX="))
      kept.push_back(*one);
  }
  kept.push_back(nullptr);
  return kept;
}

/// Starts a program and waits for it; its status, or nothing when there is no such program.
std::optional<int> spawn(std::vector<std::string>& words, const Slip& in, const Slip& out,
                         const Slip& err) {
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  posix_spawn_file_actions_t streams;
  ::posix_spawn_file_actions_init(&streams);
  ::posix_spawn_file_actions_adddup2(&streams, in.number(), 0);
  ::posix_spawn_file_actions_adddup2(&streams, out.number(), 1);
  ::posix_spawn_file_actions_adddup2(&streams, err.number(), 2);
  pid_t child = 0;
  const int failed = ::posix_spawnp(&child, pointers.front(), &streams, nullptr, pointers.data(),
                                    environment().data());
  ::posix_spawn_file_actions_destroy(&streams);
  if (failed != 0) return {};
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return status;
}

/// Never raises what was set before.
void limit(int resource, rlim_t most) {
  rlimit now{};
  if (::getrlimit(resource, &now) != 0 || now.rlim_cur <= most) return;
  now.rlim_cur = most;
  ::setrlimit(resource, &now);
}

/// Keeps the memory of one plan for the next. Where it was given back and asked for again, a nation
/// cost 8 000 page faults instead of 900.
void keep_memory() {
#ifdef M_TRIM_THRESHOLD  // Of glibc, in bytes.
  mallopt(M_TRIM_THRESHOLD, 1 << 28);
  mallopt(M_MMAP_THRESHOLD, 1 << 25);
#endif
}

}  // namespace

void prepare_process() {
  keep_memory();
  // Opened for reading only, so that what is written to a closed stream is an error.
  for (int descriptor = 0; descriptor < 3; ++descriptor)
    if (fcntl(descriptor, F_GETFD) == -1 && errno == EBADF) [[maybe_unused]]
      const int opened = open("/dev/null", O_RDONLY);
  // A program that breaks down leaves no copy of the plans, and one that runs in circles ends. What
  // memory a plan takes is held down by its reader; a limit of ours would be in the way of threads.
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_CPU, 3600);
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  std::ios::sync_with_stdio(false);
}

std::vector<std::string> typed_words(int argc, char** argv) { return {argv + 1, argv + argc}; }

bool is_terminal(int descriptor) { return isatty(descriptor) == 1; }

bool flush_output() {
  std::cout.flush();
  pollfd reader{.fd = 1, .events = POLLOUT, .revents = 0};
  const bool has_left = poll(&reader, 1, 0) == 1 && (reader.revents & POLLERR) != 0;
  return std::cout || has_left;
}

std::optional<ProgramAnswer> run_program(std::vector<std::string> words, std::string_view input) {
  const Slip in(input), out, err;
  if (!in.good() || !out.good() || !err.good()) return {};
  const std::optional<int> status = spawn(words, in, out, err);
  if (!status) return {};
  return ProgramAnswer{.status = *status, .out = out.text(), .err = err.text()};
}

}  // namespace slt
