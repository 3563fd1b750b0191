// SPDX-License-Identifier: MIT
#include "render/json_text.h"

#include <cstdint>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "base/utf8.h"
#include "render/escape.h"

namespace slt::render {
namespace {

/// By its number: in two parts when it has more than 16 bits (RFC 8259, section 7).
std::string by_number(char32_t code) {
  const auto number = static_cast<std::uint32_t>(code);
  if (number < 0x10000) return fmt::format("\\u{:04x}", number);
  const std::uint32_t rest = number - 0x10000;
  return fmt::format("\\u{:04x}\\u{:04x}", 0xD800 + (rest >> 10), 0xDC00 + (rest & 0x3FF));
}

}  // namespace

std::string json_text(const nlohmann::ordered_json& json, int indent) {
  const std::string text = json.dump(indent, ' ', false, nlohmann::json::error_handler_t::replace);
  std::string shown;
  shown.reserve(text.size() + 1);
  for (std::string_view rest = text; !rest.empty();) {
    const auto [code, bytes] = first_character(rest);
    // GitHub's `##[` and Azure's `##vso[` are read anywhere on a line.
    const bool opens_command = code == '#' && shown.ends_with('#');
    if (opens_command || code == 0x7F || is_invisible(code))
      shown += by_number(code);
    else
      shown += rest.substr(0, bytes);
    rest.remove_prefix(bytes);
  }
  return shown += '\n';
}

}  // namespace slt::render
