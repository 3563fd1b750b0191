// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "base/document.h"

namespace slt::render {

inline constexpr int kTextWidth = 100;

/// A report as text for a terminal, `width` columns wide: underlined headings, wrapped paragraphs,
/// aligned tables.
std::string text(const Document& document, int width = kTextWidth);

}  // namespace slt::render
