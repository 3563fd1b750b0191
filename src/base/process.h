// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace slt {

/// Makes the process safe to write from: standard streams that are closed become `/dev/null`, lest
/// a report file take their place, and a broken pipe or a full disk is an error, not a signal. No
/// core is dumped, and an hour of computing is the end. With glibc, memory once
/// used is kept.
void prepare_process();

/// The words somebody typed, in UTF-8. On Windows, `\` in what is a path becomes `/`.
std::vector<std::string> typed_words(int argc, char** argv);

bool is_terminal(int descriptor);

/// Flushes standard output; false when something could not be written. A reader that has seen
/// enough (a closed pipe) is no failure.
bool flush_output();

/// What a program answered.
struct ProgramAnswer {
  int status = 0;  ///< 0 when it did what it was asked.
  std::string out, err;
};

/// Runs a program, found as the system finds programs, without a shell between: every word reaches
/// it as it is. Nothing when it could not be started.
std::optional<ProgramAnswer> run_program(std::vector<std::string> words,
                                         std::string_view input = {});

}  // namespace slt
