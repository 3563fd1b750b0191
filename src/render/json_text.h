// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include <nlohmann/json_fwd.hpp>

namespace slt::render {

/// JSON as text that ends in a line break: all in one line when `indent` is -1, else a line for
/// each value, indented by so many blanks a level. Bytes that are no UTF-8 are replaced rather than
/// thrown over. What does not show, and what a pipeline's log would take for a command, is written
/// by its number (`\u202e`), which says the same to a reader of JSON.
std::string json_text(const nlohmann::ordered_json& json, int indent = 1);

}  // namespace slt::render
