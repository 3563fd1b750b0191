// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "model/file_kinds.h"

namespace slt::render {

/// A draft-07 JSON Schema for editors, with hovers and messages in one language. It accepts what
/// `slt` accepts of a single file, as far as a schema can tell.
std::string json_schema(const FileKind& kind, Lang lang);

}  // namespace slt::render
