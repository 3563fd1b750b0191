#include <iostream>

#include "base/process.h"
#include "cli/cli.h"

int main(int argc, char** argv) {
  slt::prepare_process();
  const auto status =
      slt::cli::run({argv + 1, argv + argc}, {std::cout, std::cerr, slt::is_terminal(1)});
  return slt::close_output(static_cast<int>(status));
}
