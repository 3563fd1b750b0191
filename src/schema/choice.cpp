// SPDX-License-Identifier: MIT
#include "schema/choice.h"

#include <algorithm>
#include <functional>
#include <string>
#include <unordered_map>

#include "base/ascii.h"

namespace slt {
namespace {

/// Equal but for the case of the first letter; `å`, `æ` and `ø` never begin one of our words.
bool same_word(std::string_view a, std::string_view b) {
  return a.size() == b.size() &&
         (a.empty() || (lowered(a[0]) == lowered(b[0]) && a.substr(1) == b.substr(1)));
}

template <class Take>
void for_each_in(std::string_view list, const Take& take) {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find('|'), list.size());
    take(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
}

struct WordHash {
  std::size_t operator()(std::string_view word) const {
    return std::hash<std::string_view>()(word.substr(std::min<std::size_t>(1, word.size())));
  }
};
struct SameWord {
  bool operator()(std::string_view a, std::string_view b) const { return same_word(a, b); }
};
/// Which choice a word stands for; of several, the first.
using Index = std::unordered_map<std::string_view, std::size_t, WordHash, SameWord>;

Index index_of(std::span<const Choice> choices) {
  Index index;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    const auto add = [&](std::string_view word) { index.try_emplace(word, i); };
    add(choices[i].word);
    for_each_in(choices[i].aliases, add);
    for_each_in(choices[i].older, add);
  }
  return index;
}

/// The letters of a text, whatever their case and what stands between the words.
std::string bare(std::string_view text) {
  std::string letters;
  for (const char c : text)
    if (c != ' ' && c != '-' && c != '_') letters += lowered(c);
  return letters;
}

bool is_called(const Choice& choice, const std::string& letters) {
  bool found = false;
  for_each_in(choice.aliases, [&](std::string_view one) { found = found || bare(one) == letters; });
  if (found) return true;
  return bare(choice.word) == letters || std::ranges::any_of(kLangs, [&](Lang lang) {
           return bare(choice.label.in(lang)) == letters;
         });
}

}  // namespace

bool stands_in(std::string_view list, std::string_view word) {
  bool found = false;
  for_each_in(list, [&](std::string_view one) { found = found || same_word(one, word); });
  return found;
}

std::optional<std::size_t> find_choice(std::span<const Choice> choices, std::string_view word) {
  // Of each set an index, made when it is first asked; most words asked for stand in none.
  thread_local std::unordered_map<const Choice*, Index> known;
  const auto [index, is_new] = known.try_emplace(choices.data());
  if (is_new) index->second = index_of(choices);
  const auto found = index->second.find(word);
  return found == index->second.end() ? std::nullopt : std::optional(found->second);
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
