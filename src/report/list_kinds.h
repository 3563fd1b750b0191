// SPDX-License-Identifier: MIT
#pragma once

#include "report/listing.h"

// Which kinds of thing can be listed, and what is shown of each.
namespace slt::report {

/// The row that a kind is known by: a list at the top of a file, or one inside groups or meetings.
/// Throws `Unknown`.
const Field& list_kind(std::string_view typed);

/// The column that a typed word means for a kind. Throws `Unknown`.
Column column_named(const Field& kind, std::string_view typed);
/// Those that suit a kind where nobody asks for others.
std::vector<Column> usual_columns(const Field& kind);

/// The row at the end of a key with dots; null for what is no key of the kind.
const Field* field_at(std::span<const Field> fields, std::string_view path);

}  // namespace slt::report
