// SPDX-License-Identifier: MIT
#include "edit/object.h"

#include "edit/assignment.h"
#include "edit/change.h"
#include "model/municipality.h"

namespace slt::edit {
namespace {

/// What people know something by that need not have an id.
std::string_view other_name(const Noun& noun) {
  if (&noun == &noun_of<Role>) return "role";
  return &noun == &noun_of<Deviation> ? "rule" : "";
}

/// Walks a file and the field tables side by side.
struct Walk {
  std::string_view folder;
  std::vector<Object> found = {};

  void visit(yaml::Cursor node, const Field& field);
  void visit_keys(yaml::Cursor map, std::span<const Field> fields);
  std::string id_of(yaml::Cursor map, const Noun& noun) const;
};

std::string Walk::id_of(yaml::Cursor map, const Noun& noun) const {
  const bool whole = &noun == &noun_of<Identity> || &noun == &noun_of<JointIdentity>;
  if (whole) return std::string(folder);
  for (const std::string_view key : {std::string_view("id"), other_name(noun)})
    if (const auto name = entry_of(map, key); name && name->value.is_scalar())
      return std::string(name->value.text());
  return {};
}

void Walk::visit(yaml::Cursor node, const Field& field) {
  if (field.kind != FieldKind::entity) return;
  if (node.is_list())
    for (const yaml::Cursor item : node.items()) visit(item, field);
  if (!node.is_map()) return;
  const std::string id = id_of(node, *field.noun);
  if (!id.empty()) found.push_back({id, field.noun, field.parts(), node, found.size()});
  visit_keys(node, field.parts());
}

void Walk::visit_keys(yaml::Cursor map, std::span<const Field> fields) {
  for (const auto [key, value] : map.entries()) visit(value, field_named(fields, key.text()));
}

}  // namespace

std::vector<Object> objects_in(const yaml::Tree& tree, std::string_view folder) {
  Walk walk{.folder = folder};
  walk.visit_keys(tree.root(), fields_of<Municipality>());
  return walk.found;
}

bool is_name_key(const Object& object, std::string_view key) {
  return key == (entry_of(object.map, "id") ? "id" : other_name(*object.noun));
}

std::string text_at(const Object& object, std::string_view path) {
  yaml::Cursor node = object.map;
  for (Path rest(path); !rest.key.empty(); rest = Path(rest.rest)) {
    const auto entry = node.is_map() ? entry_of(node, rest.key) : std::nullopt;
    if (!entry) return {};
    node = entry->value;
  }
  return std::string(node.text());
}

Object Place::object() const { return objects_in(file_->tree(), folder_).at(number_); }

}  // namespace slt::edit
