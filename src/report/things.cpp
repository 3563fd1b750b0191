// SPDX-License-Identifier: MIT
#include "report/things.h"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

#include "yaml/reader.h"

namespace slt::report {
namespace {

const Field* row_of(std::span<const Field> fields, std::string_view key) {
  const auto found = std::ranges::find(fields, key, &Field::key);
  return found == fields.end() ? nullptr : &*found;
}

void add_values(std::span<const Field> fields, yaml::Cursor node, std::string_view path,
                std::vector<Value>& found) {
  if (node.is_list())
    for (const yaml::Cursor item : node.items()) add_values(fields, item, path, found);
  const std::size_t dot = std::min(path.find('.'), path.size());
  const Field* field = row_of(fields, path.substr(0, dot));
  if (!field) return;
  const auto add = [&](yaml::Cursor value) {
    if (dot == path.size())
      found.push_back({field, value});
    else if (field->kind == FieldKind::entity)
      add_values(field->parts(), value, path.substr(dot + 1), found);
  };
  if (node.is_scalar() && field->shorthand) add(node);
  if (node.is_map())
    for (const auto [key, value] : node.entries())
      if (key.text() == field->key) add(value);
}

Words id_of(const Thing& thing, Words folder) {
  if (thing.is<Identity>() || thing.is<JointIdentity>()) return folder;
  for (const std::string_view key : {"id", "role", "rule"}) {
    const bool counts = key == "id" || (key == "role" && thing.is<Role>()) ||
                        (key == "rule" && thing.is<Deviation>());
    const auto values = counts ? values_at(thing, key) : std::vector<Value>();
    if (!values.empty() && values.front().node.is_scalar()) return values.front().node.text();
  }
  return {};
}

}  // namespace

std::vector<Value> parts_of(const Value& map) {
  std::vector<Value> parts;
  if (!map.node.is_map() || map.field->kind != FieldKind::entity) return parts;
  for (const auto [key, value] : map.node.entries())
    if (const Field* field = row_of(map.field->parts(), key.text()))
      parts.push_back({field, value});
  return parts;
}

std::vector<Value> values_at(const Thing& thing, std::string_view path) {
  std::vector<Value> found;
  add_values(thing.fields, thing.node, path, found);
  return found;
}

Things::Things(const View& view, std::span<const std::string> only) : view_(view) {
  for (const Municipality* folder : view.folders())
    for (const Source& source : folder->sources) {
      if (!only.empty() && std::ranges::count(only, source.path) == 0) continue;
      Source& copy =
          sources_.emplace_back(Source{.path = source.path, .bytes = source.bytes, .decoded = {}});
      Diagnostics known;
      const yaml::Tree& tree = trees_.emplace_back(yaml::read(copy, known));
      if (!tree.nodes.empty())
        visit_keys(tree.root(), fields_of<Municipality>(), nullptr, folder->id);
    }
}

void Things::visit(yaml::Cursor node, const Field& field, const Thing* inside, Words folder) {
  if (node.is_list())
    for (const yaml::Cursor item : node.items()) visit(item, field, inside, folder);
  if (node.is_list()) return;
  const bool state = node.is_scalar() && field.stated && field.kind == FieldKind::entity &&
                     (node.text() == "none" || node.text() == "vacant");
  if (field.kind != FieldKind::entity || state) return;
  Thing& thing = all_.emplace_back(Thing{.noun = field.noun,
                                         .fields = field.parts(),
                                         .node = node,
                                         .under = &field,
                                         .inside = inside});
  thing.id = id_of(thing, folder);
  if (node.is_map()) visit_keys(node, thing.fields, &thing, folder);
}

void Things::visit_keys(yaml::Cursor map, std::span<const Field> fields, const Thing* inside,
                        Words folder) {
  for (const auto [key, value] : map.entries())
    if (const Field* field = row_of(fields, key.text())) visit(value, *field, inside, folder);
}

bool lies_in(const Span& place, const Thing& thing) {
  const Span whole = thing.span();
  return place.source && place.source->path == whole.source->path && place.offset >= whole.offset &&
         place.offset < whole.offset + whole.length;
}

bool same_place(const Span& a, const Span& b) {
  return a.offset == b.offset && a.length == b.length && a.source->path == b.source->path;
}

bool ByPlace::operator()(const Span& a, const Span& b) const {
  const auto key = [](const Span& one) {
    return std::tuple(one.offset, one.length, std::string_view(one.source->path));
  };
  return key(a) < key(b);
}

std::string where(const Span& span) {
  const Place at = place_of(span);
  return fmt::format("{}:{}", at.path, at.line);
}

}  // namespace slt::report
