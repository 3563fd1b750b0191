// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "yaml/reading.h"

namespace slt::yaml {

/// Adds what an escape such as `\t` or `\u00e5` stands for, and passes it.
void append_escape(Reading& reading, std::string& text);

}  // namespace slt::yaml
