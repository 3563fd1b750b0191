#include "edit/assign.h"

#include <algorithm>
#include <charconv>

#include "base/list.h"
#include "base/nearest.h"
#include "model/municipality.h"

namespace slt::edit {
namespace {

constexpr Message<Quote> kNotThere{
    .nb = "{0} står der ikke", .nn = "{0} står der ikkje", .en = "{0} is not there"};
constexpr Message<Quote> kSeveral{
    .nb = "{0} er en liste av flere", .nn = "{0} er ei liste av fleire", .en = "{0} is a list"};
constexpr Message<std::string_view> kAddOrRemove{
    .nb =
        "skriv {0}+=… for å legge til, {0}-=… for å ta bort, eller {0}.1.… for nøkler i den første",
    .nn =
        "skriv {0}+=… for å leggje til, {0}-=… for å ta bort, eller {0}.1.… for nøklar i den "
        "første",
    .en = "write {0}+=… to add, {0}-=… to take away, or {0}.1.… for keys of the first"};
constexpr Message<Quote> kNoList{
    .nb = "{0} er ingen liste", .nn = "{0} er inga liste", .en = "{0} is no list"};

/// A value of a map that an assignment is about.
struct Target {
  yaml::Cursor map;
  std::span<const Field> fields;
  const Field& field;
  std::string_view key;
  std::optional<yaml::Entry> entry;

  Target(yaml::Cursor owner, std::span<const Field> table, std::string_view word)
      : map(owner),
        fields(table),
        field(field_named(table, word)),
        key(word),
        entry(entry_of(owner, word)) {}
};

Edit removal(yaml::Cursor map, std::span<const Field> fields, std::string_view path);

/// A key below one that is absent or a plain text: the map comes about.
Edit widened(const Target& target, std::string_view rest, std::string_view text) {
  const Value part =
      made_of(target.field.parts(), {{std::string(rest), Act::set, std::string(text)}});
  if (!target.entry) return with_key(target.map, target.fields, target.key, part);
  const Field* row = shorthand_of(target.field.parts());
  if (!row) refuse_parts(target.key);
  const yaml::Cursor old = target.entry->value;
  if (row->key == part.entries.front().first) return bracketed(old, part);
  return bracketed(
      old, map_of({{std::string(row->key), text_for(*row, old.text())}, part.entries.front()}));
}

Edit set_text(const Target& target, std::string_view text) {
  if (!target.entry)
    return with_key(target.map, target.fields, target.key,
                    text_value(target.field, target.key, text));
  const yaml::Cursor old = target.entry->value;
  if (old.is_scalar()) return replaced(old, text_value(target.field, target.key, text));
  if (old.is_map()) {
    const Field& row = field_of_text(target.field, target.key);
    return set_text({old, target.field.parts(), row.key}, text);
  }
  std::vector<yaml::Cursor> items;
  for (const yaml::Cursor item : old.items()) items.push_back(item);
  if (items.empty()) return with_item(old, text_value(target.field, target.key, text));
  if (items.size() == 1 && items.front().is_scalar())
    return replaced(items.front(), text_value(target.field, target.key, text));
  throw Refused{kSeveral({target.key}), kAddOrRemove(target.key)};
}

Edit added(const Target& target, std::string_view text) {
  if (target.field.key != target.key) refuse_key(target.fields, target.key);
  if (!target.field.many) throw Refused{kNoList({target.key})};
  const Value value = text_value(target.field, target.key, text);
  if (!target.entry) return with_key(target.map, target.fields, target.key, value);
  const yaml::Cursor old = target.entry->value;
  if (old.is_list()) return with_item(old, value);
  if (old.is_map()) throw Refused{kNoList({target.key})};
  return bracketed(old, list_of({text_value(target.field, target.key, old.text()), value}));
}

/// What an item is known by: its text, or its id, or its first key's value.
std::string_view word_of(yaml::Cursor item) {
  if (item.is_scalar()) return item.text();
  if (!item.is_map()) return {};
  if (const auto id = entry_of(item, "id"); id && id->value.is_scalar()) return id->value.text();
  for (const auto [key, value] : item.entries())
    return value.is_scalar() ? value.text() : std::string_view();
  return {};
}

Edit taken_away(const Target& target, std::string_view text) {
  if (!target.entry) throw Refused{kNotThere({target.key})};
  const yaml::Cursor old = target.entry->value;
  std::vector<std::string_view> words;
  if (old.is_list())
    for (const yaml::Cursor item : old.items()) words.push_back(word_of(item));
  else
    words.push_back(word_of(old));
  const auto found = std::ranges::find(words, text);
  if (found == words.end()) throw Refused{kNotThere({text}), did_you_mean(nearest(text, words))};
  if (words.size() == 1) return removal(target.map, target.fields, target.key);
  return without_item(old, static_cast<std::size_t>(found - words.begin()));
}

yaml::Cursor item_numbered(const Target& target, std::string_view word) {
  std::size_t number = 0;
  const auto [stop, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  const bool whole = error == std::errc{} && stop == word.data() + word.size();
  if (!whole) throw Refused{kSeveral({target.key}), kAddOrRemove(target.key)};
  for (const yaml::Cursor item : target.entry->value.items())
    if (--number == 0) return item;
  throw Refused{kNotThere({fmt::format("{}.{}", target.key, word)})};
}

/// The map that the rest of a path leads into.
struct Inside {
  yaml::Cursor map;
  std::string_view rest;
};
std::optional<Inside> inside(const Target& target, std::string_view rest) {
  if (target.field.kind != FieldKind::entity) refuse_parts(target.key);
  if (!target.entry) return {};
  yaml::Cursor node = target.entry->value;
  if (node.is_list()) {
    const Path path(rest);
    node = item_numbered(target, path.key);
    rest = path.rest;
    if (!node.is_map() || rest.empty()) refuse_parts(target.key);
  }
  if (!node.is_map()) return {};
  return Inside{node, rest};
}

bool has_one_key(yaml::Cursor map) {
  auto first = map.entries().begin();
  return first == map.entries().end() || ++first == map.entries().end();
}

/// Takes out a key, and what would be empty without it.
Edit removal(yaml::Cursor map, std::span<const Field> fields, std::string_view words) {
  const Path path(words);
  const Target target(map, fields, path.key);
  if (!target.entry) throw Refused{kNotThere({path.key})};
  if (path.rest.empty()) return without_key(map, path.key);
  const auto into = inside(target, path.rest);
  if (!into) throw Refused{kNotThere({words})};
  const bool last = has_one_key(into->map) && entry_of(into->map, into->rest).has_value();
  if (last && target.entry->value.is_map()) return without_key(map, path.key);
  return removal(into->map, target.field.parts(), into->rest);
}

/// A list with one more item, in a map that may not have it yet.
Edit longer_list(yaml::Cursor map, std::span<const Field> fields, std::string_view key,
                 const Value& item) {
  const auto old = entry_of(map, key);
  if (old && !old->value.is_list()) throw Refused{kNoList({key})};
  return old ? with_item(old->value, item) : with_key(map, fields, key, list_of({item}));
}

Edit edit_for(yaml::Cursor map, std::span<const Field> fields, std::string_view words, Act act,
              std::string_view value) {
  const Path path(words);
  check_key(fields, path.key);
  if (act == Act::remove) return removal(map, fields, words);
  const Target target(map, fields, path.key);
  if (!path.rest.empty()) {
    if (const auto into = inside(target, path.rest))
      return edit_for(into->map, target.field.parts(), into->rest, act, value);
    if (act == Act::remove_item) throw Refused{kNotThere({words})};
    return widened(target, path.rest, value);
  }
  if (act == Act::add_item) return added(target, value);
  if (act == Act::remove_item) return taken_away(target, value);
  return set_text(target, value);
}

}  // namespace

void assign(const Place& place, const Assignment& assignment) {
  const Object object = place.object();
  place.file().apply(
      edit_for(object.map, object.fields, assignment.path, assignment.act, assignment.value));
}

void add_to_section(File& file, std::string_view key, const Value& item) {
  file.apply(longer_list(file.tree().root(), fields_of<Municipality>(), key, item));
}

void add_to_list(const Place& place, std::string_view key, const Value& item) {
  const Object object = place.object();
  place.file().apply(longer_list(object.map, object.fields, key, item));
}

}  // namespace slt::edit
