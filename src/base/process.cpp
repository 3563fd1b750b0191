#include "base/process.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <iostream>

namespace slt {

void prepare_process() {
  // Opened for reading only, so that what is written to a closed stream is an error.
  for (int descriptor = 0; descriptor < 3; ++descriptor)
    if (fcntl(descriptor, F_GETFD) == -1 && errno == EBADF) [[maybe_unused]]
      const int opened = open("/dev/null", O_RDONLY);
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  std::ios::sync_with_stdio(false);
}

bool is_terminal(int descriptor) { return isatty(descriptor) == 1; }

bool flush_output() {
  std::cout.flush();
  pollfd reader{.fd = 1, .events = POLLOUT, .revents = 0};
  const bool has_left = poll(&reader, 1, 0) == 1 && (reader.revents & POLLERR) != 0;
  return std::cout || has_left;
}

}  // namespace slt
