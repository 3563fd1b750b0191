// SPDX-License-Identifier: MIT
#include "cli/say.h"

#include <ostream>

#include "render/escape.h"
#include "render/page.h"
#include "rules/identity_number.h"

namespace slt::cli {

void say(const Context& context, const std::string& words) {
  render::Page<render::Terminal> page;
  page << without_identity_numbers(words) << "\n";
  if (!context.quiet) context.streams.out << page.take();
}

}  // namespace slt::cli
