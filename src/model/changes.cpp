#include "model/changes.h"

#include <algorithm>

#include <fmt/format.h>

#include "yaml/reader.h"

namespace slt {
namespace {

/// A value in one line, the same however it is laid out: `[a, b]`, `{from: stat, amount: 10}`.
std::string in_one_line(yaml::Cursor value) {
  if (value.is_scalar()) return std::string(value.text());
  std::vector<std::string> parts;
  if (value.is_list())
    for (const yaml::Cursor item : value.items()) parts.push_back(in_one_line(item));
  else
    for (const auto [key, inner] : value.entries())
      parts.push_back(fmt::format("{}: {}", key.text(), in_one_line(inner)));
  if (value.is_list() && parts.size() == 1) return parts.front();  // May stand without brackets.
  if (value.is_map()) std::ranges::sort(parts);
  if (value.is_map()) return fmt::format("{{{}}}", fmt::join(parts, ", "));
  return fmt::format("[{}]", fmt::join(parts, ", "));
}

/// The file that an object stands in, read once more: what was read of it is kept without its keys.
struct Reread {
  explicit Reread(const Span& object)
      : copy{.path = object.source->path, .bytes = object.source->bytes, .decoded = {}} {
    Diagnostics known;
    tree = yaml::read(copy, known);
    const auto is_object = [&](const yaml::Node& node) {
      return node.kind == yaml::Kind::map && node.offset == object.offset &&
             node.length == object.length;
    };
    const auto found = std::ranges::find_if(tree.nodes, is_object);
    if (found == tree.nodes.end()) return;
    const yaml::Cursor map(tree, static_cast<std::uint32_t>(found - tree.nodes.begin()));
    for (const auto [key, value] : map.entries())
      fields.push_back({std::string(key.text()), in_one_line(value), value.span()});
  }

  struct Value {
    std::string key, words;
    Span span;
  };
  Source copy;
  yaml::Tree tree;
  std::vector<Value> fields;
};

const Reread::Value* field_named(const Reread& object, std::string_view key) {
  const auto found = std::ranges::find(object.fields, key, &Reread::Value::key);
  return found == object.fields.end() ? nullptr : &*found;
}

}  // namespace

std::vector<FieldChange> changes(const Span& before, const Span& after) {
  std::vector<FieldChange> all;
  if (!before.source || !after.source || bytes_of(before) == bytes_of(after)) return all;
  const Reread was(before), is(after);
  for (const Reread::Value& now : is.fields) {
    const Reread::Value* then = field_named(was, now.key);
    if (then && then->words == now.words) continue;
    all.push_back({now.key,
                   then ? then->words : std::string(),
                   now.words,
                   {after.source, now.span.offset, now.span.length}});
  }
  for (const Reread::Value& then : was.fields)
    if (!field_named(is, then.key)) all.push_back({then.key, then.words, {}, after});
  return all;
}

}  // namespace slt
