// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>

#include "edit/bytes.h"
#include "edit/value.h"
#include "yaml/tree.h"

// The few changes from which every edit is made. Each is one range of bytes; indentation, quotes,
// comments, order, empty lines and line breaks around it stay. Each throws `Refused` where it would
// have to take a comment along.
namespace slt::edit {

/// The value of a key; nothing when the map does not have it.
std::optional<yaml::Entry> entry_of(yaml::Cursor map, std::string_view key);

/// Another text in place of one, in the quotes it had.
Edit replaced(yaml::Cursor scalar, const Value& text);
/// A new key, after those that stand before it in the table of the object.
Edit with_key(yaml::Cursor map, std::span<const Field> fields, std::string_view key,
              const Value& value);
/// Without a key and its lines. The map must have another one.
Edit without_key(yaml::Cursor map, std::string_view key);
/// A new item at the end of a list, written like the one before it.
Edit with_item(yaml::Cursor list, const Value& item);
/// Without an item and its lines. The list must have another one.
Edit without_item(yaml::Cursor list, std::size_t index);
/// Another value in place of one, between brackets: where a text stood for a whole map or a list of
/// one, for instance.
Edit bracketed(yaml::Cursor old, const Value& value);

}  // namespace slt::edit
