// SPDX-License-Identifier: MIT
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
  std::span<const std::string_view> formats = {};  ///< That `-f` takes.
};

template <class Command>
std::vector<Option> described_options() {
  return {options_of<Command>.begin(), options_of<Command>.end()};
}

/// The left column of an option: `-f, --format FORMAT[=FILE]`, `PATH …`.
std::string left_of(const Option& option);

/// `[OPTIONS] [PATH …] --result WORD`: what stands after the name of a command.
std::string usage_of(const Described& command, Lang lang);

/// The same of `slt` itself, and what it is for.
std::string usage_of_all(Lang lang);
const Text& purpose();

/// What `slt --help` prints.
std::string help(std::span<const Described> commands, std::span<const Option> common, Lang lang);
/// What `slt COMMAND --help` prints.
std::string help(const Described& command, std::span<const Option> common, Lang lang);

}  // namespace slt::cli
