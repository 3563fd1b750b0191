// SPDX-License-Identifier: MIT
#include "schema/field.h"

#include <bitset>
#include <cassert>
#include <span>

#include "base/list.h"
#include "base/nearest.h"
#include "schema/pattern.h"
#include "schema/structure_rules.h"

namespace slt {
namespace {

constexpr Message<Quote, Text> kMissing{
    .nb = "{0} mangler i {1}", .nn = "{0} manglar i {1}", .en = "{0} is missing from the {1}"};
constexpr Message<Quote, Text> kAdd{.nb = "legg til linjen {0} ({1})",
                                    .nn = "legg til linja {0} ({1})",
                                    .en = "add the line {0} ({1})"};
constexpr Message<Quote, Text> kUnknown{.nb = "{0} er ingen nøkkel i {1}",
                                        .nn = "{0} er ingen nøkkel i {1}",
                                        .en = "{0} is no key of the {1}"};
constexpr Message<Sentence> kKeysAre{
    .nb = "nøklene her er {0}", .nn = "nøklane her er {0}", .en = "the keys here are {0}"};

void check_one(const Field& field, yaml::Cursor node, Diagnostics& out) {
  const std::size_t before = out.size();
  if (!field.pattern.empty()) check_pattern(node, field.pattern, field.hint, out);
  if (out.size() > before) return;  // Quotes would not mend a text of the wrong form.
  if (field.quoted) check_quoted(node, out);
  if (field.kind == FieldKind::text && !field.quoted) check_quoting(node, out);
}

/// True when somebody wrote the Norwegian word for a field, `leder` or `leiar` for `chair`.
bool is_labelled(const Field& field, std::string_view word) {
  return stands_in(field.doc.nb, word) || stands_in(field.doc.nn, word);
}

/// The first key of a map: the smallest place that stands for the whole.
Span first_key_of(yaml::Cursor map) {
  for (const auto [key, value] : map.entries()) return key.span();
  return map.span();
}

void check_text(const Field& field, yaml::Cursor node, Diagnostics& out) {
  const bool wrote_state =
      field.stated && node.is_scalar() && (node.text() == "none" || node.text() == "vacant");
  if (wrote_state) return;
  if (node.is_list())
    for (const yaml::Cursor item : node.items()) check_one(field, item, out);
  else
    check_one(field, node, out);
  if (node.is_list() && field.kind == FieldKind::date) check_order(node, out);
}

/// Reads the member of a field, and sees how its text is written.
void read_member(void* to, const Field& field, yaml::Cursor value, Diagnostics& out) {
  const std::size_t before = out.size();
  field.read_into(to, value, out);
  const bool refused = value.is_scalar() && out.size() > before;
  if (!refused) check_text(field, value, out);  // Quotes would not mend a refused value.
}

void report_missing(const Field& field, const Noun& owner, yaml::Cursor map, Diagnostics& out) {
  const std::string line = fmt::format("{}: …", field.key);
  out.push_back(found(Misfit::missing_key, first_key_of(map), kMissing({field.key}, owner.label),
                      kAdd({line}, field.doc)));
}

void report_unknown(yaml::Cursor key, std::span<const Field> fields, const Noun& owner,
                    Diagnostics& out) {
  if (!matches("^[a-z][a-z0-9_]*$", key.text())) return;  // The reader has said so already.
  std::vector<std::string_view> known, close;
  for (const Field& field : fields) {
    known.push_back(field.key);
    if (is_labelled(field, key.text())) close.push_back(field.key);
  }
  const bool labelled = !close.empty();
  if (!labelled) close = nearest(key.text(), known);
  out.push_back(found(Misfit::unknown_key, key.span(), kUnknown({key.text()}, owner.label),
                      close.empty() ? kKeysAre(listed(known, kOr)) : did_you_mean(close)));
  if (!close.empty()) out.back().key = close.front();
  if (close.size() != 1) return;
  out.back().mendings = {{key.span(), std::string(close.front())}};
  out.back().certain = labelled;
}

constexpr std::size_t kMostFields = 64;  ///< Of one entity.

/// Keys nearly always come in the order of the table, so the rows from `next` on are tried first.
const Field* field_named(std::string_view key, std::span<const Field> fields, std::size_t next) {
  const auto is_it = [&](const Field& field) { return field.key == key; };
  for (const auto rows : {fields.subspan(next), fields.first(next)})
    if (const auto row = std::ranges::find_if(rows, is_it); row != rows.end()) return &*row;
  return nullptr;
}

}  // namespace

const Field* shorthand_of(std::span<const Field> fields) {
  const auto row = std::ranges::find(fields, true, &Field::shorthand);
  return row == fields.end() ? nullptr : &*row;
}

void read_entity(void* to, yaml::Cursor node, const Noun& noun, std::span<const Field> fields,
                 Diagnostics& out) {
  if (!node.is_map()) {
    const Field* row = shorthand_of(fields);
    return row ? read_member(to, *row, node, out) : report_not_map(node, out);
  }
  std::bitset<kMostFields> seen;
  assert(fields.size() <= seen.size());
  std::size_t next = 0;
  for (const auto [key, value] : node.entries()) {
    const Field* field = field_named(key.text(), fields, next);
    if (!field) {
      report_unknown(key, fields, noun, out);
      continue;
    }
    const auto row = static_cast<std::size_t>(field - fields.data());
    seen[row] = true;
    next = row + 1;
    const std::size_t before = out.size();
    read_member(to, *field, value, out);
    for (Diagnostic& one : std::span(out).subspan(before))
      if (one.key.empty()) one.key = field->key;
  }
  for (std::size_t row = 0; row < fields.size(); ++row)
    if (fields[row].required && !seen[row]) report_missing(fields[row], noun, node, out);
}

}  // namespace slt
