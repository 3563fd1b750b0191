#include "base/alphabet.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

#include "base/utf8.h"

namespace slt {
namespace {

/// Letters with a place of their own; `{`, `|` and `}` come after `z`.
constexpr std::array<std::pair<char32_t, char>, 22> kLetters{
    {{U'æ', '{'}, {U'Æ', '{'}, {U'ä', '{'}, {U'Ä', '{'}, {U'ø', '|'}, {U'Ø', '|'},
     {U'ö', '|'}, {U'Ö', '|'}, {U'å', '}'}, {U'Å', '}'}, {U'á', 'a'}, {U'Á', 'a'},
     {U'č', 'c'}, {U'Č', 'c'}, {U'đ', 'd'}, {U'Đ', 'd'}, {U'ŋ', 'n'}, {U'Ŋ', 'n'},
     {U'š', 's'}, {U'Š', 's'}, {U'ž', 'z'}, {U'Ž', 'z'}}};

}  // namespace

std::string alphabetical(std::string_view name) {
  std::string key;
  while (!name.empty()) {
    const Character c = first_character(name);
    const std::size_t bytes = std::max<std::size_t>(c.bytes, 1);
    const auto known = std::ranges::find(kLetters, c.code, &std::pair<char32_t, char>::first);
    if (known != kLetters.end())
      key += known->second;
    else if (c.bytes == 1)
      key += static_cast<char>(std::tolower(static_cast<int>(c.code)));
    else
      key += name.substr(0, bytes);
    name.remove_prefix(bytes);
  }
  return key;
}

}  // namespace slt
