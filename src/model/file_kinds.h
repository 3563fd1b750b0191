// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "schema/field.h"

namespace slt {

/// A kind of plan file: what stands in it, for schemas and the reference of keys.
struct FileKind {
  std::string_view word;   ///< Names the schema: `groups` in `groups.nb.schema.json`.
  std::string_view place;  ///< Where such a file stands.
  Text title;
  std::vector<Field> fields;  ///< Its top-level keys.
  std::string_view required;  ///< The key it must have; empty when none.
};

/// Every kind of file in a repository of plans.
std::vector<FileKind> file_kinds();

}  // namespace slt
