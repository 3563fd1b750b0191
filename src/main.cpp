// SPDX-License-Identifier: MIT
#include <exception>
#include <iostream>

#include "base/process.h"
#include "base/reach.h"
#include "cli/cli.h"

int main(int argc, char** argv) {
  slt::prepare_process();
  std::set_terminate(slt::cli::end_without_memory);
  const std::vector<std::string> arguments = slt::typed_words(argc, argv);
  const bool looks = slt::is_terminal(1), types = slt::is_terminal(0);
  auto status =
      slt::cli::run(arguments, {std::cout, std::cerr, looks, looks && types ? &std::cin : nullptr},
                    slt::keep_within);
  if (!slt::flush_output()) status = slt::cli::tell_of_lost_output(arguments, status, std::cerr);
  return static_cast<int>(status);
}
