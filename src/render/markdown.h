// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "base/document.h"

namespace slt::render {

/// A report as GitHub-flavoured Markdown.
std::string markdown(const Document& document);

}  // namespace slt::render
