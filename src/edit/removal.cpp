// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/list.h"
#include "base/nearest.h"
#include "edit/target.h"

namespace slt::edit {
namespace {

constexpr Message<Quote, Quote> kFitsSeveral{.nb = "{0} passer på flere i {1}",
                                             .nn = "{0} passar på fleire i {1}",
                                             .en = "{0} fits several in {1}"};
constexpr Message<Sentence> kSayWhich{
    .nb = "skriv hvilken: {0}", .nn = "skriv kva for ein: {0}", .en = "write which: {0}"};

/// What an item is known by: its text, or its id, or its first key's value.
std::string_view word_of(yaml::Cursor item) {
  if (item.is_scalar()) return item.text();
  if (!item.is_map()) return {};
  if (const auto id = entry_of(item, "id"); id && id->value.is_scalar()) return id->value.text();
  for (const auto [key, value] : item.entries())
    return value.is_scalar() ? value.text() : std::string_view();
  return {};
}

/// Takes away one of several: by its place, from 0.
Edit without_nth(const Target& target, std::size_t index) {
  const yaml::Cursor list = target.entry->value;
  if (list.items().count() == 1) return without_key(target.owner.map, target.key);
  return without_item(list, index);
}

/// What the same word may mean: the items to choose among, by number.
[[noreturn]] void refuse_word(const Target& target, std::string_view text,
                              const std::vector<std::string_view>& words) {
  std::vector<std::string> numbered;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (words[i] == text) numbered.push_back(fmt::format("{}.{}=", target.path, i + 1));
  const std::vector<std::string_view> all(numbered.begin(), numbered.end());
  throw Refused{kFitsSeveral({text}, {target.path}), kSayWhich(listed(all, kOr))};
}

bool has_one_key(yaml::Cursor map) {
  auto first = map.entries().begin();
  return first == map.entries().end() || ++first == map.entries().end();
}

}  // namespace

Edit taken_away(const Target& target, std::string_view text) {
  if (!target.entry) refuse_absent(target.path);
  const yaml::Cursor old = target.entry->value;
  std::vector<std::string_view> words;
  if (old.is_list())
    for (const yaml::Cursor item : old.items()) words.push_back(word_of(item));
  else
    words.push_back(word_of(old));
  const auto found = std::ranges::find(words, text);
  if (found == words.end()) refuse_absent(text, did_you_mean(nearest(text, words)));
  if (!old.is_list()) return without_key(target.owner.map, target.key);
  if (std::ranges::count(words, text) > 1) refuse_word(target, text, words);
  return without_nth(target, static_cast<std::size_t>(found - words.begin()));
}

Edit removal(const Owner& owner, std::string_view words) {
  const Path path(words);
  const Target target(owner, path.key);
  if (!target.entry) refuse_absent(target.path);
  if (path.rest.empty()) return without_key(owner.map, path.key);
  const auto into = inside(target, path.rest);
  if (into->rest.empty()) return without_nth(target, place_numbered(target, path.rest));
  if (!into->node.is_map()) refuse_absent(fmt::format("{}.{}", into->path, into->rest));
  const bool last = has_one_key(into->node) && entry_of(into->node, into->rest).has_value();
  if (last && target.entry->value.is_map()) return without_key(owner.map, path.key);
  return removal({into->node, target.field.parts(), into->path + "."}, into->rest);
}

}  // namespace slt::edit
