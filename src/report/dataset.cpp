// SPDX-License-Identifier: MIT
#include "report/dataset.h"

#include <algorithm>
#include <map>
#include <set>

#include "report/values.h"

namespace slt::report {
namespace {

constexpr Text kAbout{
    "Alt som står i planene, med én tabell for hvert slag ting. «key» er hvor tingen står: fil, "
    "linje og kolonne. «parent» er nøkkelen til det den er en del av, og «under» ordet den står "
    "under der: medlemmene i en gruppe har gruppens nøkkel i «parent» og «members» i «under». "
    "Tomt betyr at planen ikke sier noe; «none» at det ikke er noen, «vacant» at plassen er ledig. "
    "Flere verdier i én rute skilles med «; ». En tekst som et regneark kunne tatt for en formel, "
    "har en apostrof foran seg i CSV-filene, ikke i NDJSON.",
    "Alt som står i planane, med éin tabell for kvart slag ting. «key» er kvar tingen står: fil, "
    "linje og kolonne. «parent» er nøkkelen til det han er ein del av, og «under» ordet han står "
    "under der: medlemene i ei gruppe har nøkkelen til gruppa i «parent» og «members» i «under». "
    "Tomt tyder at planen ikkje seier noko; «none» at det ikkje er nokon, «vacant» at plassen er "
    "ledig. Fleire verdiar i éi rute blir skilde med «; ». Ein tekst som eit rekneark kunne teke "
    "for ein formel, har ein apostrof framfor seg i CSV-filene, ikkje i NDJSON.",
    "All that stands in the plans, with a table for each kind of thing. \"key\" is where the thing "
    "stands: file, line and column. \"parent\" is the key of what it is part of, and \"under\" the "
    "word it stands under there: the members of a group have the group's key in \"parent\" and "
    "\"members\" in \"under\". Empty means that the plan says nothing; \"none\" that there is "
    "none, "
    "\"vacant\" that the place is vacant. Several values in a cell are parted by \"; \". A text "
    "that "
    "a spreadsheet could take for a formula has an apostrophe before it in the CSV files, not in "
    "NDJSON."};

using Nouns = std::set<const Noun*>;

/// What stands in a list somewhere, or at the top of a file, has a table of its own.
void add_kinds(std::span<const Field> fields, bool top, Nouns& seen,
               std::vector<const Field*>& to) {
  for (const Field& field : fields) {
    if (field.kind != FieldKind::entity) continue;
    const auto is_same = [&](const Field* one) { return one->noun == field.noun; };
    if ((top || field.many) && std::ranges::none_of(to, is_same)) to.push_back(&field);
    if (seen.insert(field.noun).second) add_kinds(field.parts(), false, seen, to);
  }
}

/// The tables of a set: which there are, what they are made of, and where each thing goes.
class Tables {
 public:
  explicit Tables(Lang lang) : lang_(lang) {
    Nouns seen;
    std::vector<const Field*> kinds;
    add_kinds(fields_of<Municipality>(), true, seen, kinds);
    for (const Field* kind : kinds) index_.emplace(kind->noun, index_.size());
    for (const Field* kind : kinds) {
      DataTable& table = tables.emplace_back();
      table.noun = kind->noun;
      table.title = capitalised(std::string(kind->noun->label.in(lang)));
      add_columns(table.columns, kind->parts(), "", "");
    }
  }

  DataTable* of(const Noun* noun) {
    const auto found = index_.find(noun);
    return found == index_.end() ? nullptr : &tables[found->second];
  }
  std::vector<DataCell> cells_of(const Thing& thing) const {
    std::vector<DataCell> cells;
    add_cells(cells, &thing.node, thing.fields);
    return cells;
  }

  std::vector<DataTable> tables;

 private:
  void add_columns(std::vector<DataColumn>& to, std::span<const Field> fields,
                   const std::string& prefix, const std::string& of) const {
    for (const Field& field : fields) {
      const std::string name = fmt::format("{}{}", prefix, field.key);
      const std::string doc = fmt::format("{}{}", of, field.doc.in(lang_));
      const bool elsewhere = index_.contains(field.noun);
      if (field.kind == FieldKind::entity && !elsewhere)
        add_columns(to, field.parts(), name + "_", doc + ": ");
      else if (!elsewhere || field.stated)
        to.push_back({name, field, doc});
    }
  }
  void add_cells(std::vector<DataCell>& to, const yaml::Cursor* node,
                 std::span<const Field> fields) const;

  Lang lang_;
  std::map<const Noun*, std::size_t> index_;
};

bool has_form(const Field& field, std::string_view text) {
  const bool is_number = !text.empty() && text.find_first_not_of("0123456789", text[0] == '-') ==
                                              std::string_view::npos;
  if (field.kind == FieldKind::integer) return is_number;
  if (field.kind == FieldKind::boolean) return text == "true" || text == "false";
  if (field.kind == FieldKind::date) return parse_date(text).has_value();
  return field.kind != FieldKind::choice || find_choice(field.choices, text);
}

void add_texts(DataCell& to, const Field& field, yaml::Cursor node) {
  if (node.is_list())
    for (const yaml::Cursor item : node.items()) add_texts(to, field, item);
  if (!node.is_scalar()) return;
  const std::string_view text = node.text();
  const bool state = field.stated && (text == "none" || text == "vacant");
  if (state)
    to.emplace_back(text);
  else if (field.kind == FieldKind::choice && has_form(field, text))
    to.emplace_back(field.choices[*find_choice(field.choices, text)].word);
  else if (const auto office = find_choice(choices_of<Office>, text); field.key == "who" && office)
    to.emplace_back(choices_of<Office>[*office].word);
  else if (field.kind != FieldKind::entity && has_form(field, text))
    to.emplace_back(text);
}

/// What stands under a key of a map, or the plain text that stands for one of its keys.
std::optional<yaml::Cursor> under(const yaml::Cursor* node, const Field& field) {
  if (!node) return {};
  if (node->is_scalar() && field.shorthand) return *node;
  if (node->is_map())
    for (const auto [key, value] : node->entries())
      if (key.text() == field.key) return value;
  return {};
}

void Tables::add_cells(std::vector<DataCell>& to, const yaml::Cursor* node,
                       std::span<const Field> fields) const {
  for (const Field& field : fields) {
    const auto value = under(node, field);
    const bool elsewhere = index_.contains(field.noun);
    if (field.kind == FieldKind::entity && !elsewhere) {
      add_cells(to, value ? &*value : nullptr, field.parts());
    } else if (!elsewhere || field.stated) {
      DataCell& cell = to.emplace_back();
      if (value) add_texts(cell, field, *value);
    }
  }
}

/// A path as seen from the folder of plans.
std::string_view below(std::string_view root, std::string_view path) {
  if (path.starts_with(root) && path.substr(root.size()).starts_with('/'))
    path.remove_prefix(root.size() + 1);
  return path;
}

DataRow row_of(const Thing& thing, const std::string& root) {
  const Place at = place_of(thing.span());
  const std::string_view path = below(root, at.path);
  DataRow row{.key = fmt::format("{}:{}:{}", path, at.line, at.column),
              .folder = std::string(path.substr(0, path.find('/'))),
              .parent = {},
              .under = std::string(thing.under->key),
              .id = std::string(thing.id),
              .file = std::string(path),
              .line = at.line,
              .cells = {}};
  return row;
}

/// The nearest thing outward that has a row.
const Thing* parent_of(const Thing& thing, Tables& tables) {
  const Thing* outer = thing.inside;
  while (outer && !tables.of(outer->noun)) outer = outer->inside;
  return outer;
}

}  // namespace

Dataset dataset(std::span<const std::unique_ptr<Things>> all, const std::string& root, Lang lang) {
  Tables tables(lang);
  std::map<std::string, DataFolder> folders;
  std::set<std::string> known;
  for (const auto& things : all) {
    for (const Municipality* folder : things->view().folders())
      folders[folder->id] = {folder->id, std::string(folder->name()), folder->joint.has_value()};
    for (const Thing& thing : things->all()) {
      DataTable* table = tables.of(thing.noun);
      if (!table) continue;
      DataRow row = row_of(thing, root);
      if (!known.insert(row.key).second) continue;  // In common, and told with another.
      if (const Thing* outer = parent_of(thing, tables)) {
        row.parent = row_of(*outer, root).key;
        if (outer != thing.inside)  // Part of a part: `revision.responsible`.
          row.under = fmt::format("{}.{}", thing.inside->under->key, row.under);
      }
      row.cells = tables.cells_of(thing);
      table->rows.push_back(std::move(row));
    }
  }
  Dataset set{.lang = lang, .about = std::string(kAbout.in(lang)), .folders = {}, .tables = {}};
  for (auto& [id, folder] : folders) set.folders.push_back(std::move(folder));
  set.tables = std::move(tables.tables);
  return set;
}

}  // namespace slt::report
