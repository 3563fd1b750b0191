// SPDX-License-Identifier: MIT
#include "base/list.h"

#include <vector>

namespace slt {
namespace {

template <class Items>
Sentence in_words(const Items& items, const Text& last) {
  return in_every_language([&](Lang lang) {
    std::vector<std::string_view> words;
    for (const auto& item : items) words.push_back(item.in(lang));
    return listed(words, last.in(lang));
  });
}

}  // namespace

std::string listed(std::span<const std::string_view> words, std::string_view last) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? last : std::string_view(", ");
    text += words[i];
  }
  return text;
}

Sentence listed(std::span<const std::string_view> words, const Text& last) {
  return in_every_language([&](Lang lang) { return listed(words, last.in(lang)); });
}
Sentence listed(std::span<const Sentence> items, const Text& last) { return in_words(items, last); }
Sentence listed(std::span<const Text> items, const Text& last) { return in_words(items, last); }

}  // namespace slt
