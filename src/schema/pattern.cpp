#include "schema/pattern.h"

#include <algorithm>
#include <map>
#include <regex>

namespace slt {
namespace {

/// Compiling an expression costs more than a thousand matches; the program has a handful of them.
const std::regex& compiled(std::string_view pattern) {
  thread_local std::map<std::string_view, std::regex> known;
  const auto found = known.find(pattern);
  if (found != known.end()) return found->second;
  return known.emplace(pattern, std::regex(pattern.begin(), pattern.end())).first->second;
}

}  // namespace

bool matches(std::string_view pattern, std::string_view text) {
  if (text.size() > 64) return false;  // Also bounds the depth that std::regex recurses to.
  return std::regex_match(text.begin(), text.end(), compiled(pattern));
}

bool is_id(std::string_view text) {
  const auto fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  };
  return !text.empty() && text.size() <= 64 && text[0] != '-' && std::ranges::all_of(text, fits);
}

}  // namespace slt
