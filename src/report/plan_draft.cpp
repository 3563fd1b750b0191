// SPDX-License-Identifier: MIT
#include <algorithm>

#include "report/plan_sections.h"

// What all sections of the plan document use.
namespace slt::report {
namespace {

constexpr Message<std::string> kSharedWith{
    .nb = " (felles med {0})", .nn = " (felles med {0})", .en = " (shared with {0})"};
constexpr Message<std::string> kShared{
    .nb = " (felles: {0})", .nn = " (felles: {0})", .en = " (shared: {0})"};

}  // namespace

std::string shared_mark(const Voice& voice, const Municipality& folder) {
  if (&folder == voice.view.own || !folder.joint) return {};
  std::vector<std::string> others;
  for (const At<Ref<Municipality>>& one : folder.joint->municipalities)
    if (one.value.id != voice.view.own->id)
      others.push_back(municipality_name(voice, one.value.id));
  if (others.empty()) return kShared.in(voice.lang, std::string(folder.name()));
  return kSharedWith.in(voice.lang, listed(voice.lang, others));
}

std::string shared_mark(const Voice& voice, const Role& role) {
  for (const Municipality* folder : voice.view.joint)
    for (const Role& one : folder->roles)
      if (&one == &role) return shared_mark(voice, *folder);
  return {};
}

std::string labelled(const Draft& draft, const Text& label, std::string_view words) {
  return capitalised(draft.say(label)) + ": " + std::string(words);
}

void add_paragraphs(Draft& draft, const At<Words>& text) {
  for (Words rest = text.value; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    if (end > 0) draft.out.paragraph(Said(rest.substr(0, end), text.span));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

void add_heading(Draft& draft, int level, const Text& text) {
  draft.out.heading(level, Said(draft.say(text)));
}

void add_remarks(Draft& draft, const Traced& traced, std::span<const Field> fields,
                 std::string_view said) {
  for (Said& remark : remarks_on(draft.voice, traced, fields, said))
    draft.out.paragraph(std::move(remark));
}

std::vector<Item> remark_items(const Draft& draft, const Traced& traced,
                               std::span<const Field> fields, std::string_view said) {
  std::vector<Item> items;
  for (Said& remark : remarks_on(draft.voice, traced, fields, said))
    items.push_back({std::move(remark)});
  return items;
}

std::string remark_cell(const Draft& draft, const Traced& traced, std::span<const Field> fields,
                        std::string_view said) {
  Traced without_note = traced;  // The column says already that these are notes.
  without_note.note.reset();
  std::vector<std::string> parts;
  for (const Said& remark : remarks_on(draft.voice, without_note, fields, said))
    parts.push_back(sentence(remark.words));
  if (traced.note) parts.push_back(sentence(std::string(traced.note->value)));
  return joined(parts, " ");
}

Item item_of(const Draft& draft, const Statement& statement) {
  return {Said(statement.text.value, statement.text.span),
          remark_items(draft, statement, fields_of<Statement>(), statement.text.value)};
}

Table without_empty_columns(Table table) {
  for (std::size_t column = table.columns.size(); column-- > 0;) {
    const auto silent = [&](const std::vector<Said>& row) { return row[column].words.empty(); };
    if (!std::ranges::all_of(table.rows, silent)) continue;
    const auto at = static_cast<std::ptrdiff_t>(column);
    table.columns.erase(table.columns.begin() + at);
    for (std::vector<Said>& row : table.rows) row.erase(row.begin() + at);
  }
  return table;
}

}  // namespace slt::report
