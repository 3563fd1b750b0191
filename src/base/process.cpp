#include "base/process.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <iostream>

namespace slt {

void prepare_process() {
  for (int descriptor = 0; descriptor < 3; ++descriptor)
    if (fcntl(descriptor, F_GETFD) == -1 && errno == EBADF) [[maybe_unused]]
      const int opened = open("/dev/null", O_RDWR);
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  std::ios::sync_with_stdio(false);
}

bool is_terminal(int descriptor) { return isatty(descriptor) == 1; }

int close_output(int status) {
  errno = 0;
  std::cout.flush();
  if (std::cout || errno == EPIPE) return status;
  std::cerr << "slt: could not write to standard output\n";
  return status == 4 ? 4 : 3;
}

}  // namespace slt
