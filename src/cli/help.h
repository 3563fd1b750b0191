#pragma once

#include <span>
#include <string>
#include <vector>

#include "cli/option.h"

namespace slt::cli {

/// A command for help, without its type.
struct Described {
  Manual manual;
  std::vector<Option> options;
};

/// What `slt --help` prints.
std::string help(std::span<const Described> commands, std::span<const Option> common, Lang lang);
/// What `slt COMMAND --help` prints.
std::string help(const Described& command, std::span<const Option> common, Lang lang);

}  // namespace slt::cli
