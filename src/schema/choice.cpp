#include "schema/choice.h"

#include <algorithm>

namespace slt {
namespace {

/// Equal but for the case of the first letter; `å`, `æ` and `ø` never begin one of our words.
bool same_word(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  return a.size() == b.size() &&
         (a.empty() || (lower(a[0]) == lower(b[0]) && a.substr(1) == b.substr(1)));
}

}  // namespace

bool stands_in(std::string_view list, std::string_view word) {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find('|'), list.size());
    if (same_word(list.substr(0, end), word)) return true;
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return false;
}

std::optional<std::size_t> find_choice(std::span<const Choice> choices, std::string_view word) {
  for (std::size_t i = 0; i < choices.size(); ++i)
    if (same_word(choices[i].word, word) || stands_in(choices[i].aliases, word) ||
        stands_in(choices[i].older, word))
      return i;
  return {};
}

}  // namespace slt
