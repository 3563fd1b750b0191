#include "schema/pattern.h"

#include <algorithm>
#include <regex>

namespace slt {

bool matches(std::string_view pattern, std::string_view text) {
  if (text.size() > 64) return false;  // Also bounds the depth that std::regex recurses to.
  return std::regex_match(text.begin(), text.end(), std::regex(pattern.begin(), pattern.end()));
}

bool is_id(std::string_view text) {
  const auto fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  };
  return !text.empty() && text.size() <= 64 && text[0] != '-' && std::ranges::all_of(text, fits);
}

}  // namespace slt
