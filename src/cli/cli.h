// SPDX-License-Identifier: MIT
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace slt {
struct Reach;
}

namespace slt::cli {

/// Where a run reads and writes; tests pass string streams.
struct Streams {
  std::ostream& out;
  std::ostream& err;
  bool terminal = false;       ///< Somebody looks at `out`.
  std::istream* in = nullptr;  ///< Where somebody answers questions; null when nobody is there.
};

/// Every exit status there is, but 128+n when a signal ends the run.
enum class Exit : int { fine = 0, findings = 1, usage = 2, world = 3, bug = 4 };

/// Is told what a command may open, before it opens anything. It cannot be taken back.
using Confine = bool (*)(const Reach&);

/// The whole program, without a process; tests leave `confine` out.
Exit run(const std::vector<std::string>& arguments, Streams streams, Confine confine = nullptr);

/// For `std::set_terminate`: where even unwinding needs memory that is not there, as in the library
/// that writes JSON, the run says so and ends as it does elsewhere; so does it at a bug.
[[noreturn]] void end_without_memory();

/// Says that what was written to standard output did not arrive; answers the status to end with.
Exit tell_of_lost_output(const std::vector<std::string>& arguments, Exit status, std::ostream& err);

}  // namespace slt::cli
