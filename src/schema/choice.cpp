#include "schema/choice.h"

#include <algorithm>
#include <string>

namespace slt {
namespace {

/// Equal but for the case of the first letter; `å`, `æ` and `ø` never begin one of our words.
bool same_word(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  return a.size() == b.size() &&
         (a.empty() || (lower(a[0]) == lower(b[0]) && a.substr(1) == b.substr(1)));
}

/// The letters of a text, whatever their case and what stands between the words.
std::string bare(std::string_view text) {
  std::string letters;
  for (const char c : text)
    if (c != ' ' && c != '-' && c != '_')
      letters += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return letters;
}

bool is_called(const Choice& choice, const std::string& letters) {
  for (std::string_view list = choice.aliases; !list.empty();) {
    const std::size_t end = std::min(list.find('|'), list.size());
    if (bare(list.substr(0, end)) == letters) return true;
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return bare(choice.word) == letters || std::ranges::any_of(kLangs, [&](Lang lang) {
           return bare(choice.label.in(lang)) == letters;
         });
}

}  // namespace

bool stands_in(std::string_view list, std::string_view word) {
  if (word.empty() || word.find('|') != word.npos) return false;
  // All but the first letter is looked for, since that one may be large or small.
  const std::string_view rest = word.substr(1);
  for (std::size_t at = list.find(rest, 1); at != list.npos; at = list.find(rest, at + 1)) {
    const std::size_t start = at - 1, end = at + rest.size();
    const bool whole =
        (start == 0 || list[start - 1] == '|') && (end == list.size() || list[end] == '|');
    if (whole && same_word(list.substr(start, word.size()), word)) return true;
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

std::optional<std::size_t> choice_called(std::span<const Choice> choices, std::string_view words) {
  const std::string letters = bare(words);
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (letters.empty() || !is_called(choices[i], letters)) continue;
    if (found) return {};
    found = i;
  }
  return found;
}

}  // namespace slt
