// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "schema/choice.h"
#include "schema/leaf.h"
#include "yaml/tree.h"

namespace slt {

/// The row that a plain text is read into where the entity may be written as one; null when it may
/// not.
const Field* shorthand_of(std::span<const Field> fields);

void read(Words& to, yaml::Cursor node, Diagnostics& out);
void read(int& to, yaml::Cursor node, Diagnostics& out);
void read(bool& to, yaml::Cursor node, Diagnostics& out);
void read(Date& to, yaml::Cursor node, Diagnostics& out);
void read(PartialDate& to, yaml::Cursor node, Diagnostics& out);
void read(Period& to, yaml::Cursor node, Diagnostics& out);
void read(Clock& to, yaml::Cursor node, Diagnostics& out);
void read(Duration& to, yaml::Cursor node, Diagnostics& out);
void read(Id& to, yaml::Cursor node, Diagnostics& out);

/// The text of a node that must be one; reports lists and maps, and is then nothing.
std::optional<Words> text_of(yaml::Cursor node, Diagnostics& out);
/// The text of an id or a reference; reports what has another form.
std::optional<Words> id_of(yaml::Cursor node, Diagnostics& out);
std::optional<std::size_t> read_choice(std::span<const Choice>, yaml::Cursor, Diagnostics&);
void report_not_map(yaml::Cursor node, Diagnostics& out);
void report_not_list(yaml::Cursor node, Diagnostics& out);
/// Warns when another YAML tool would read an unquoted text as something else.
void check_quoting(yaml::Cursor node, Diagnostics& out);
/// Refuses a number that must be written in quotes, such as a kommunenummer.
void check_quoted(yaml::Cursor node, Diagnostics& out);
/// Tells of a list of days that are not in order.
void check_order(yaml::Cursor list, Diagnostics& out);
void check_pattern(yaml::Cursor node, std::string_view pattern, const Text& hint, Diagnostics& out);

/// The id of an object of one of these kinds; what has another form is reported with where such ids
/// stand.
std::optional<Words> reference_of(yaml::Cursor node, std::span<const Noun* const> nouns,
                                  Diagnostics& out);

template <class... T>
void read(Ref<T...>& to, yaml::Cursor node, Diagnostics& out) {
  if (const auto id = reference_of(node, nouns_of<T...>, out)) to.id = *id;
}

template <class E>
requires std::is_enum_v<E>
void read(E& to, yaml::Cursor node, Diagnostics& out) {
  if (const auto index = read_choice(choices_of<E>, node, out)) to = static_cast<E>(*index);
}

/// Reads the entity at `to` from a map, or from a plain text where it has a shorthand. Unknown and
/// missing keys become diagnostics.
void read_entity(void* to, yaml::Cursor node, const Noun& noun, std::span<const Field> fields,
                 Diagnostics& out);

template <Entity T>
void read(T& to, yaml::Cursor node, Diagnostics& out) {
  if constexpr (requires { to.span; }) to.span = node.span();
  read_entity(&to, node, noun_of<T>, fields_of<T>(), out);
}

template <class T>
void read(At<T>& to, yaml::Cursor node, Diagnostics& out) {
  to.span = node.span();
  read(to.value, node, out);
}

template <class T>
void read(std::optional<T>& to, yaml::Cursor node, Diagnostics& out) {
  const std::size_t before = out.size();
  read(to.emplace(), node, out);
  if constexpr (!Entity<T>)  // What was refused is as good as not stated: nothing is built on it.
    if (out.size() > before) to.reset();
}

template <class T>
void read(std::vector<T>& to, yaml::Cursor node, Diagnostics& out) {
  if (node.is_list()) {
    to.reserve(to.size() + node.items().count());
    for (const yaml::Cursor item : node.items()) {
      const std::size_t before = out.size();
      read(to.emplace_back(), item, out);
      if constexpr (!Entity<T>)  // As above.
        if (out.size() > before) to.pop_back();
    }
    return;
  }
  if constexpr (Entity<T>)
    if (!shorthand_of(fields_of<T>())) return report_not_list(node, out);
  read(to.emplace_back(), node, out);
}

template <class T>
void read(Stated<T>& to, yaml::Cursor node, Diagnostics& out) {
  using State = typename Stated<T>::State;
  to.span = node.span();
  to.state = State::given;
  if (node.is_scalar() && node.text() == "none") to.state = State::none;
  if (node.is_scalar() && node.text() == "vacant") to.state = State::vacant;
  if (to.given()) read(to.value, node, out);
}

}  // namespace slt
