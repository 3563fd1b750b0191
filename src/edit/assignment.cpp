// SPDX-License-Identifier: MIT
#include "edit/assignment.h"

#include <algorithm>
#include <map>

#include "base/ascii.h"
#include "base/list.h"
#include "base/nearest.h"
#include "edit/bytes.h"
#include "schema/pattern.h"

namespace slt::edit {
namespace {

constexpr Message<Quote> kHasParts{.nb = "{0} består av flere nøkler",
                                   .nn = "{0} er sett saman av fleire nøklar",
                                   .en = "{0} consists of several keys"};
constexpr Message<std::string, Sentence> kWritePart{.nb = "skriv {0}.NØKKEL=…; nøklene er {1}",
                                                    .nn = "skriv {0}.NØKKEL=…; nøklane er {1}",
                                                    .en = "write {0}.KEY=…; the keys are {1}"};
constexpr Message<Quote> kNoParts{.nb = "{0} har ingen nøkler under seg",
                                  .nn = "{0} har ingen nøklar under seg",
                                  .en = "{0} has no keys below it"};

constexpr Message<Quote> kNoKey{.nb = "{0} er ingen nøkkel som kan stå her",
                                .nn = "{0} er ingen nøkkel som kan stå her",
                                .en = "{0} is no key that can stand here"};
constexpr Message<Sentence> kKeysAre{
    .nb = "nøklene her er {0}", .nn = "nøklane her er {0}", .en = "the keys here are {0}"};

/// The keys whose name, in plans or to people, is nearest to a word.
std::vector<std::string_view> nearest_keys(std::span<const Field> fields, std::string_view word) {
  const std::string typed = lowered(word);
  std::map<std::string, std::string_view> keys;
  for (const Field& field : fields)
    for (const std::string_view name : {field.key, field.doc.nb, field.doc.nn})
      keys.emplace(lowered(name), field.key);
  std::vector<std::string_view> names, close;
  for (const auto& [name, key] : keys) names.push_back(name);
  for (const std::string_view name : nearest(typed, names))
    if (const std::string_view key = keys.at(std::string(name));
        std::ranges::count(close, key) == 0)
      close.push_back(key);
  return close;
}

Sentence keys_in_words(std::span<const Field> fields) {
  std::vector<Sentence> keys;
  for (const Field& field : fields) keys.push_back(key_in_words(field));
  return listed(keys);
}

/// The keys that are given values, in the order of the table; those it does not know come last.
std::vector<std::string> keys_of(std::span<const Field> fields,
                                 const std::vector<Assignment>& all) {
  std::vector<std::string> keys;
  for (const Assignment& one : all) {
    const std::string key(Path(one.path).key);
    if (std::ranges::find(keys, key) == keys.end()) keys.push_back(key);
  }
  std::ranges::stable_sort(keys, {}, [&](const std::string& key) {
    return std::ranges::find(fields, key, &Field::key) - fields.begin();
  });
  return keys;
}

/// The value of one key: a text, several, or the parts that were given.
Value value_of(const Field& field, std::string_view key, const std::vector<Assignment>& all) {
  std::vector<Assignment> parts;
  std::vector<Value> texts;
  for (const Assignment& one : all) {
    const Path path(one.path);
    if (path.key != key) continue;
    if (path.rest.empty())
      texts.push_back(text_value(field, key, one.value));
    else
      parts.push_back({std::string(path.rest), Act::set, one.value});
  }
  if (parts.empty()) return texts.size() == 1 ? texts.front() : list_of(std::move(texts));
  if (field.kind != FieldKind::entity) refuse_parts(key);
  if (!texts.empty())
    parts.push_back({std::string(written_as(field).key), Act::set, texts.front().text});
  return made_of(field.parts(), parts);
}

}  // namespace

std::optional<Assignment> parse_assignment(std::string_view words) {
  const std::size_t sign = words.find('=');
  if (sign == words.npos || sign == 0) return {};
  const std::string_view value = words.substr(sign + 1);
  const bool adds = words[sign - 1] == '+', takes = words[sign - 1] == '-';
  const std::string_view path = words.substr(0, adds || takes ? sign - 1 : sign);
  const bool half =
      path.empty() || path.starts_with('.') || path.ends_with('.') || path.find("..") != path.npos;
  if (half) return {};
  const Act act = adds            ? Act::add_item
                  : takes         ? Act::remove_item
                  : value.empty() ? Act::remove
                                  : Act::set;
  return Assignment{std::string(path), act, std::string(value)};
}

Path::Path(std::string_view words)
    : key(words.substr(0, words.find('.'))),
      rest(words.substr(std::min(key.size() + 1, words.size()))) {}

const Field& field_of_text(const Field& field, std::string_view key) {
  const Field& row = written_as(field);
  if (row.kind != FieldKind::entity) return row;
  refuse_text(field, key);
}

void refuse_text(const Field& field, std::string_view key) {
  throw Refused{kHasParts({key}), kWritePart(std::string(key), keys_in_words(field.parts()))};
}

Value text_value(const Field& field, std::string_view key, std::string_view text) {
  return text_for(field_of_text(field, key), text);
}

void refuse_parts(std::string_view key) { throw Refused{kNoParts({key})}; }

void check_key(std::span<const Field> fields, std::string_view key) {
  const bool known = field_named(fields, key).key == key;
  if (!known && !fields.empty() && !matches("^[a-z][a-z0-9_]*$", key)) refuse_key(fields, key);
}

void refuse_key(std::span<const Field> fields, std::string_view key) {
  const auto close = nearest_keys(fields, key);
  throw Refused{kNoKey({key}),
                close.empty() ? kKeysAre(keys_in_words(fields)) : did_you_mean(close)};
}

Value made_of(std::span<const Field> fields, const std::vector<Assignment>& all) {
  std::vector<std::pair<std::string, Value>> entries;
  for (const std::string& key : keys_of(fields, all)) {
    check_key(fields, key);
    entries.emplace_back(key, value_of(field_named(fields, key), key, all));
  }
  return map_of(std::move(entries));
}

}  // namespace slt::edit
