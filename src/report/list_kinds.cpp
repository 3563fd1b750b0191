// SPDX-License-Identifier: MIT
#include "report/list_kinds.h"

#include <algorithm>
#include <array>

#include "base/list.h"
#include "base/nearest.h"
#include "model/register.h"

namespace slt::report {
namespace {

constexpr Message<Quote> kNoKind{.nb = "{0} er ikke noe som kan listes",
                                 .nn = "{0} er ikkje noko som kan listast",
                                 .en = "{0} is nothing that can be listed"};
constexpr Message<Sentence> kOneOf{
    .nb = "velg blant {0}", .nn = "vel mellom {0}", .en = "choose from {0}"};
constexpr Message<Quote, Sentence> kNoKey{.nb = "{0} er ikke en nøkkel i «{1}»",
                                          .nn = "{0} er ikkje ein nøkkel i «{1}»",
                                          .en = "{0} is not a key of \"{1}\""};

/// What is known of a thing besides its keys. A noun of null means every kind.
struct Besides {
  const Noun* of;
  Column column;
};
const std::array kBesides{
    Besides{nullptr, {"name", {"Navn", "Namn", "Name"}}},
    Besides{nullptr, {"where", {"Hvor det står", "Kor det står", "Where it stands"}}},
    Besides{&noun_of<Member>, {"group", {"Gruppe", "Gruppe", "Group"}}},
    Besides{&noun_of<Member>, {"form", {"Deltar som", "Deltek som", "In what capacity"}}},
    Besides{&noun_of<Series>, {"group", {"Gruppe", "Gruppe", "Group"}}},
    Besides{&noun_of<Decision>, {"meeting", {"Møte", "Møte", "Meeting"}}},
};

/// What is shown of a kind; all others show their name and where they stand.
struct Usual {
  const Noun* of;
  std::vector<std::string_view> keys;
};
const std::array kUsual{
    Usual{&noun_of<Member>, {"group", "name", "form", "from", "until"}},
    Usual{&noun_of<Group>, {"id", "name", "level", "convenor", "meetings"}},
    Usual{&noun_of<Role>, {"id", "name", "holder", "unit"}},
    Usual{&noun_of<Tiltak>, {"id", "title", "responsible", "timing", "status"}},
    Usual{&noun_of<Meeting>, {"id", "date", "group", "status"}},
    Usual{&noun_of<Evaluation>, {"of", "date", "by", "result", "decision"}},
    Usual{&noun_of<Unit>, {"id", "name", "sector", "part_of"}},
    Usual{&noun_of<Person>, {"id", "name", "title", "unit"}},
    Usual{&noun_of<Deviation>, {"rule", "concerns", "reason", "until"}},
    Usual{&noun_of<Agreement>, {"id", "title", "parties", "until"}},
    Usual{&noun_of<Decision>, {"meeting", "text", "responsible", "deadline", "done"}},
    Usual{&noun_of<Goal>, {"id", "text"}},
    Usual{&noun_of<Adoption>, {"step", "what", "body", "date"}},
    Usual{&noun_of<Contact>, {"name", "who", "kind"}},
};

std::vector<const Field*> kind_rows() {
  std::vector<const Field*> rows;
  for (const Field& field : fields_of<Municipality>())
    if (field.kind == FieldKind::entity) rows.push_back(&field);
  rows.push_back(field_at(fields_of<Group>(), "members"));
  rows.push_back(field_at(fields_of<Group>(), "series"));
  rows.push_back(field_at(fields_of<Meeting>(), "decisions"));
  return rows;
}

/// Equal but for case, accents, and how the words are parted.
bool same(std::string_view a, std::string_view b) {
  const auto folded = [](std::string_view words) {
    std::string id = id_from_name(words);
    std::ranges::replace(id, '_', '-');
    return id;
  };
  return folded(a) == folded(b);
}
bool is_in(const Text& text, std::string_view typed) {
  return std::ranges::any_of(kLangs, [&](Lang lang) { return same(text.in(lang), typed); });
}

/// The first word of a longer label: «rolle» of «Rolle eller stilling».
bool begins(const Text& text, std::string_view typed) {
  return std::ranges::any_of(kLangs, [&](Lang lang) {
    const std::string_view label = text.in(lang);
    return same(label.substr(0, std::min(label.find(' '), label.size())), typed);
  });
}

std::string_view first_part(std::string_view path) {
  return path.substr(0, std::min(path.find('.'), path.size()));
}

std::vector<std::string_view> keys_of(const Field& kind) {
  std::vector<std::string_view> keys{"municipality"};
  for (const Besides& one : kBesides)
    if (!one.of || one.of == kind.noun) keys.push_back(one.column.key);
  for (const Field& field : kind.parts()) keys.push_back(field.key);
  return keys;
}

}  // namespace

std::vector<std::string_view> list_kinds() {
  std::vector<std::string_view> words;
  for (const Field* row : kind_rows()) words.push_back(row->key);
  return words;
}

const Field& list_kind(std::string_view typed) {
  const auto rows = kind_rows();
  for (const Field* row : rows)
    if (same(row->key, typed) || is_in(row->doc, typed)) return *row;
  for (const Field* row : rows)
    if (same(row->noun->word, typed) || is_in(row->noun->label, typed)) return *row;
  std::vector<std::string_view> known = list_kinds();
  const auto all = known;
  for (const Field* row : rows)
    for (const std::string_view label : {row->doc.nb, row->doc.nn})
      if (std::ranges::none_of(known, [&](std::string_view one) { return same(one, label); }))
        known.push_back(label);
  const auto close = nearest(typed, known);
  throw Unknown{kNoKind({typed}), close.empty() ? kOneOf(listed(all)) : did_you_mean(close)};
}

const Field* field_at(std::span<const Field> fields, std::string_view path) {
  const std::string_view key = first_part(path);
  const auto found = std::ranges::find(fields, key, &Field::key);
  if (found == fields.end() || key.size() == path.size())
    return found == fields.end() ? nullptr : &*found;
  return found->kind == FieldKind::entity ? field_at(found->parts(), path.substr(key.size() + 1))
                                          : nullptr;
}

Column column_named(const Field& kind, std::string_view typed) {
  for (const Besides& one : kBesides)
    if ((!one.of || one.of == kind.noun) &&
        (same(one.column.key, typed) || is_in(one.column.label, typed)))
      return one.column;
  if (const Field* field = field_at(kind.parts(), typed)) return {std::string(typed), field->doc};
  for (const Field& field : kind.parts())
    if (same(field.key, typed) || is_in(field.doc, typed))
      return {std::string(field.key), field.doc};
  for (const Field& field : kind.parts())
    if (begins(field.doc, typed)) return {std::string(field.key), field.doc};
  const auto keys = keys_of(kind);
  const auto close = nearest(typed, keys);
  const std::string_view word = kind.key;
  const Sentence name{{std::string(word), std::string(word), std::string(word)}};
  throw Unknown{kNoKey({typed}, name), close.empty() ? kOneOf(listed(keys)) : did_you_mean(close)};
}

std::vector<Column> usual_columns(const Field& kind) {
  const auto usual = std::ranges::find(kUsual, kind.noun, &Usual::of);
  static const std::vector<std::string_view> kOthers{"name", "where"};
  std::vector<Column> columns;
  for (const std::string_view key : usual == kUsual.end() ? kOthers : usual->keys)
    columns.push_back(column_named(kind, key));
  return columns;
}

}  // namespace slt::report
