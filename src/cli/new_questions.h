// SPDX-License-Identifier: MIT
#pragma once

#include <deque>

#include "cli/ask.h"
#include "cli/editing.h"
#include "cli/new_kinds.h"

// What `slt new` asks about a key, and what it makes of the answer; all from the field tables.
namespace slt::cli {

/// Whether a thing cannot be made without this key.
bool is_needed(const Recipe& recipe, const Asked& asked);
bool is_given(const std::vector<edit::Assignment>& given, std::string_view key);
/// The value given for a key; empty when there is none.
std::string value_given(const std::vector<edit::Assignment>& given, std::string_view key);

/// What a key gets where nothing is said; empty when nothing.
std::string usual_value(const Recipe& recipe, const Asked& asked, const Editing& editing,
                        Date today);
/// How a key is asked for. Texts made for it are kept in `kept`, which must outlive it.
Question question_about(const Recipe& recipe, const Asked& asked, const Editing& editing,
                        Date today, std::deque<std::string>& kept);
/// The values in an answer: several with commas between where the key takes several words.
std::vector<std::string> values_of(const Recipe& recipe, std::string_view key,
                                   const std::string& answer);

/// An id made from what the thing is called, made unique by a word, and by a number only when no
/// word is left.
std::string new_id(const Recipe& recipe, const std::vector<edit::Assignment>& given,
                   const std::vector<std::string>& taken);

}  // namespace slt::cli
