// SPDX-License-Identifier: MIT
#include "edit/assign.h"

#include "edit/target.h"
#include "model/municipality.h"

namespace slt::edit {
namespace {

constexpr Message<Quote> kNoList{
    .nb = "{0} er ingen liste", .nn = "{0} er inga liste", .en = "{0} is no list"};
constexpr Message<Quote> kJustOne{.nb = "{0} er skrevet som én, ikke som en liste",
                                  .nn = "{0} er skriven som éin, ikkje som ei liste",
                                  .en = "{0} is written as one, not as a list"};
constexpr Message<Quote> kIsMap{.nb = "{0} har i filen nøkler under seg som ikke hører hjemme der",
                                .nn = "{0} har i fila nøklar under seg som ikkje høyrer heime der",
                                .en = "{0} has keys below it in the file that do not belong there"};
constexpr Message<> kCorrectIt{.nb = "rett det for hånd først",
                               .nn = "rett det for hand først",
                               .en = "correct that by hand first"};
constexpr Message<> kMakeList{.nb = "gjør det om til en liste for hånd først",
                              .nn = "gjer det om til ei liste for hand først",
                              .en = "make it a list by hand first"};

Edit with_value(const Target& target, const Value& value) {
  return with_key(target.owner.map, target.owner.fields, target.key, value);
}

Value part_of(const Target& target, std::string_view rest, std::string_view text) {
  return made_of(target.field.parts(), {{std::string(rest), Act::set, std::string(text)}});
}

/// A map in place of a plain text that stood for one, with a key that it did not have.
Edit widened(const Target& target, yaml::Cursor old, const Value& part) {
  const Field* row = shorthand_of(target.field.parts());
  if (!row) refuse_parts(target.path);
  if (row->key == part.entries.front().first) return bracketed(old, part);
  return bracketed(
      old, map_of({{std::string(row->key), text_for(*row, old.text())}, part.entries.front()}));
}

Edit set_text(const Target& target, std::string_view text) {
  if (!target.entry) return with_value(target, text_value(target.field, target.path, text));
  const yaml::Cursor old = target.entry->value;
  if (old.is_scalar()) return replaced(old, text_value(target.field, target.path, text));
  if (old.is_map()) {
    if (target.field.kind != FieldKind::entity) throw Refused{kIsMap({target.path}), kCorrectIt()};
    const Field& row = field_of_text(target.field, target.path);
    return set_text({{old, target.field.parts(), target.path + "."}, row.key}, text);
  }
  const std::size_t count = old.items().count();
  if (count == 0) return with_item(old, text_value(target.field, target.path, text));
  if (const yaml::Cursor only = *old.items().begin(); count == 1 && only.is_scalar())
    return replaced(only, text_value(target.field, target.path, text));
  refuse_several(target);
}

Edit added(const Target& target, std::string_view text) {
  if (target.field.key != target.key) refuse_key(target.owner.fields, target.key);
  if (!target.field.many) throw Refused{kNoList({target.path})};
  const Value value = text_value(target.field, target.path, text);
  if (!target.entry) return with_value(target, value);
  const yaml::Cursor old = target.entry->value;
  if (old.is_list()) return with_item(old, value);
  if (old.is_map()) throw Refused{kJustOne({target.path}), kMakeList()};
  return bracketed(old, list_of({text_value(target.field, target.path, old.text()), value}));
}

/// A list with one more item, in a map that may not have it yet.
Edit longer_list(yaml::Cursor map, std::span<const Field> fields, std::string_view key,
                 const Value& item) {
  const auto old = entry_of(map, key);
  if (old && !old->value.is_list()) throw Refused{kJustOne({key}), kMakeList()};
  return old ? with_item(old->value, item) : with_key(map, fields, key, list_of({item}));
}

Edit edit_for(const Owner& owner, std::string_view words, Act act, std::string_view value);

/// An edit of what stands below a key.
Edit edit_below(const Target& target, std::string_view rest, Act act, std::string_view value) {
  const auto into = inside(target, rest);
  if (into && into->rest.empty()) {
    if (act != Act::set) throw Refused{kNoList({into->path})};
    if (!into->node.is_scalar()) refuse_text(target.field, into->path);
    return replaced(into->node, text_value(target.field, into->path, value));
  }
  if (into && into->node.is_map())
    return edit_for({into->node, target.field.parts(), into->path + "."}, into->rest, act, value);
  if (act == Act::remove_item) refuse_absent(fmt::format("{}.{}", target.path, rest));
  if (!into) return with_value(target, part_of(target, rest, value));
  return widened(target, into->node, part_of(target, into->rest, value));
}

Edit edit_for(const Owner& owner, std::string_view words, Act act, std::string_view value) {
  const Path path(words);
  check_key(owner.fields, path.key);
  if (act == Act::remove) return removal(owner, words);
  const Target target(owner, path.key);
  if (!path.rest.empty()) return edit_below(target, path.rest, act, value);
  if (act == Act::add_item) return added(target, value);
  if (act == Act::remove_item) return taken_away(target, value);
  return set_text(target, value);
}

}  // namespace

void assign(const Place& place, const Assignment& assignment) {
  const Object object = place.object();
  place.file().apply(
      edit_for({object.map, object.fields}, assignment.path, assignment.act, assignment.value));
}

void add_to_section(File& file, std::string_view key, const Value& item) {
  file.apply(longer_list(file.tree().root(), fields_of<Municipality>(), key, item));
}

void add_to_list(const Place& place, std::string_view key, const Value& item) {
  const Object object = place.object();
  place.file().apply(longer_list(object.map, object.fields, key, item));
}

}  // namespace slt::edit
