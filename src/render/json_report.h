// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>

#include "base/document.h"

namespace slt::render {

/// Reports as data: their blocks in order and, for every text that comes from a plan, the file,
/// line and column it stands at. The form is that of `report_schema`.
std::string report_json(std::span<const Document> documents);

/// A draft-07 JSON Schema of that, described in one language.
std::string report_schema(Lang lang);

}  // namespace slt::render
