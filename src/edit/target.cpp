// SPDX-License-Identifier: MIT
#include "edit/target.h"

#include <charconv>

namespace slt::edit {
namespace {

constexpr Message<Quote> kNotThere{
    .nb = "{0} står der ikke", .nn = "{0} står der ikkje", .en = "{0} is not there"};
constexpr Message<Quote> kSeveral{
    .nb = "{0} er en liste av flere", .nn = "{0} er ei liste av fleire", .en = "{0} is a list"};
constexpr Message<std::string_view> kAddOrRemove{
    .nb = "skriv {0}+=… for å legge til, eller {0}-=… for å ta bort",
    .nn = "skriv {0}+=… for å leggje til, eller {0}-=… for å ta bort",
    .en = "write {0}+=… to add, or {0}-=… to take away"};
constexpr Message<std::string_view> kAddRemoveOrChange{
    .nb =
        "skriv {0}+=… for å legge til, {0}-=… for å ta bort, eller {0}.1.… for nøkler i den første",
    .nn =
        "skriv {0}+=… for å leggje til, {0}-=… for å ta bort, eller {0}.1.… for nøklar i den "
        "første",
    .en = "write {0}+=… to add, {0}-=… to take away, or {0}.1.… for keys of the first"};

yaml::Cursor nth(yaml::Cursor list, std::size_t place) {
  auto item = list.items().begin();
  while (place-- > 0) ++item;
  return *item;
}

}  // namespace

Target::Target(const Owner& of, std::string_view word)
    : owner(of),
      field(field_named(of.fields, word)),
      key(word),
      path(fmt::format("{}{}", of.path, word)),
      entry(entry_of(of.map, word)) {}

void refuse_absent(std::string_view words, const Sentence& remedy) {
  throw Refused{kNotThere({words}), remedy};
}
void refuse_several(const Target& target) {
  const bool has_keys = target.field.kind == FieldKind::entity;
  throw Refused{kSeveral({target.path}),
                has_keys ? kAddRemoveOrChange(target.path) : kAddOrRemove(target.path)};
}

std::size_t place_numbered(const Target& target, std::string_view word) {
  std::size_t number = 0;
  const auto [stop, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (error != std::errc{} || stop != word.data() + word.size()) refuse_several(target);
  if (number == 0 || number > target.entry->value.items().count())
    refuse_absent(fmt::format("{}.{}", target.path, word));
  return number - 1;
}

std::optional<Inside> inside(const Target& target, std::string_view rest) {
  const bool has_keys = target.field.kind == FieldKind::entity;
  const bool is_list = target.entry && target.entry->value.is_list();
  const Path path(rest);
  if (!has_keys && !(is_list && path.rest.empty())) refuse_parts(target.path);
  if (!target.entry) return {};
  const yaml::Cursor node = target.entry->value;
  if (!is_list) return Inside{node, target.path, rest};
  const std::size_t place = place_numbered(target, path.key);
  return Inside{nth(node, place), fmt::format("{}.{}", target.path, path.key), path.rest};
}

}  // namespace slt::edit
