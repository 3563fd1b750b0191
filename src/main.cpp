#include <iostream>

#include "base/process.h"
#include "cli/cli.h"

int main(int argc, char** argv) {
  slt::prepare_process();
  const std::vector<std::string> arguments{argv + 1, argv + argc};
  auto status = slt::cli::run(arguments, {std::cout, std::cerr, slt::is_terminal(1)});
  if (!slt::flush_output()) status = slt::cli::tell_of_lost_output(arguments, status, std::cerr);
  return static_cast<int>(status);
}
