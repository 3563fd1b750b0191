// SPDX-License-Identifier: MIT
#include "cli/described.h"

#include "cli/commands.h"

namespace slt::cli {
namespace {

template <class... Commands>
std::vector<Described> described(std::variant<Answer, Commands...>*) {
  return {{manual_of<Commands>, described_options<Commands>(), formats_of<Commands>}...};
}

}  // namespace

std::vector<Described> described_commands() { return described(static_cast<Command*>(nullptr)); }

std::vector<Option> common_options() { return described_options<Common>(); }

}  // namespace slt::cli
