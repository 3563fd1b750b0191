// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <vector>

#include "base/member.h"
#include "schema/mentions.h"
#include "schema/read.h"

namespace slt {

/// How a value is written, for tools that describe it.
enum class FieldKind : std::uint8_t {
  text,
  integer,
  boolean,
  date,
  partial_date,
  period,
  clock,
  duration,
  id,
  origin,
  rule,
  choice,
  reference,
  entity
};

/// Whether the value of a field may stand in what is published. A field that says nothing of it may
/// not; `model/published.h` does the rest.
enum class Openness : std::uint8_t {
  no,
  when_public,  ///< Only of a person, or a contact, that is itself public.
  yes
};

/// What every tool knows about a field: decoding, JSON Schema, reference pages, completion.
struct Field {
  std::string_view key = {};
  Text doc = {};
  FieldKind kind = FieldKind::text;
  bool required = true;
  bool many = false;
  bool stated = false;                          ///< `none` and `vacant` are answers too.
  std::span<const Choice> choices = {};         ///< For `choice`.
  const Noun* noun = nullptr;                   ///< For `entity`: whose.
  std::span<const Field> (*parts)() = nullptr;  ///< For `entity`: its own fields.
  std::string_view pattern = {};
  Text hint = {};              ///< What a text that breaks `pattern` should look like.
  bool quoted = false;         ///< Must be written in quotes.
  bool shorthand = false;      ///< A plain text in place of the whole entity is this member.
  std::string_view file = {};  ///< For a top-level key: the kind of file it stands in.
  Openness open = Openness::no;
  /// True for what is written as a plain text, so that a list of one may stand without brackets.
  bool is_plain() const { return kind != FieldKind::entity || shorthand_of(parts()); }
  /// Reads the member of the entity at `owner`.
  void (*read_into)(void* owner, yaml::Cursor node, Diagnostics& out) = nullptr;
  /// Adds the ids and references in the member of the entity at `owner`.
  void (*mention_in)(const void* owner, Mentions& found) = nullptr;
};

/// A row in the table of `Owner`: keeps rows of other entities out of it.
template <class Owner>
struct FieldOf : Field {};

/// What a member's type cannot say.
struct Limits {
  std::string_view pattern = {};
  Text hint = {};
  bool quoted = false;
  bool shorthand = false;
  std::string_view file = {};
  Openness open = Openness::no;
};
inline constexpr Limits kOpen{.open = Openness::yes};
inline constexpr Limits kOpenWhenPublic{.open = Openness::when_public};

/// The kind of a leaf type that is defined above this folder; specialised beside it.
template <class T>
inline constexpr FieldKind kind_of = FieldKind::text;
template <class T>
concept HasKind = kind_of<T>
!= FieldKind::text;

namespace detail {

/// Reads a field's kind, need and number off the type of its member.
template <class V>
struct Shape {
  static constexpr Field of() {
    if constexpr (std::is_enum_v<V>)
      return {.kind = FieldKind::choice, .choices = choices_of<V>};
    else if constexpr (Entity<V>)
      return {.kind = FieldKind::entity, .noun = &noun_of<V>, .parts = &fields_of<V>};
    else if constexpr (std::is_same_v<V, int>)
      return {.kind = FieldKind::integer};
    else if constexpr (std::is_same_v<V, bool>)
      return {.kind = FieldKind::boolean};
    else if constexpr (std::is_same_v<V, Date>)
      return {.kind = FieldKind::date};
    else if constexpr (std::is_same_v<V, PartialDate>)
      return {.kind = FieldKind::partial_date};
    else if constexpr (std::is_same_v<V, Period>)
      return {.kind = FieldKind::period};
    else if constexpr (std::is_same_v<V, Clock>)
      return {.kind = FieldKind::clock, .quoted = true};
    else if constexpr (std::is_same_v<V, Duration>)
      return {.kind = FieldKind::duration};
    else if constexpr (std::is_same_v<V, Id>)
      return {.kind = FieldKind::id};
    else
      return {.kind = FieldKind::text};
  }
};
template <HasKind V>
struct Shape<V> {
  static constexpr Field of() { return {.kind = kind_of<V>}; }
};
template <class... T>
struct Shape<Ref<T...>> {
  static constexpr Field of() { return {.kind = FieldKind::reference}; }
};
template <class V>
struct Shape<At<V>> : Shape<V> {};
template <class V>
struct Shape<std::optional<V>> {
  static constexpr Field of() {
    Field field = Shape<V>::of();
    field.required = false;
    return field;
  }
};
template <class V>
struct Shape<std::vector<V>> {
  static constexpr Field of() {
    Field field = Shape<V>::of();
    field.required = false;
    field.many = true;
    return field;
  }
};
template <class V>
struct Shape<Stated<V>> {
  static constexpr Field of() {
    Field field = Shape<V>::of();
    field.required = false;
    field.stated = true;
    return field;
  }
};

}  // namespace detail

namespace detail {

inline const At<Id>* id_in(const At<Id>& id) { return id.span.source ? &id : nullptr; }
inline const At<Id>* id_in(const Maybe<Id>& id) { return id ? &*id : nullptr; }

}  // namespace detail

/// Ids and references that a value holds; most hold none.
template <class T>
void mention(const T&, const Span&, Mentions&) {}
template <class... T>
void mention(const Ref<T...>& ref, const Span& span, Mentions& found) {
  found.references.push_back({nouns_of<T...>, ref.id, span});
}
template <Entity T>
void mention(const T& entity, const Span&, Mentions& found) {
  if constexpr (requires { detail::id_in(entity.id); })
    if (const At<Id>* id = detail::id_in(entity.id))
      found.definitions.push_back({&noun_of<T>, id->value.word, id->span, &entity, entity.span});
  for (const Field& field : fields_of<T>()) field.mention_in(&entity, found);
}
template <class T>
void mention(const At<T>& at, const Span&, Mentions& found) {
  mention(at.value, at.span, found);
}
template <class T>
void mention(const std::optional<T>& maybe, const Span& span, Mentions& found) {
  if (maybe) mention(*maybe, span, found);
}
template <class T>
void mention(const std::vector<T>& many, const Span& span, Mentions& found) {
  for (const T& one : many) mention(one, span, found);
}
template <class T>
void mention(const Stated<T>& stated, const Span&, Mentions& found) {
  if (stated.given()) mention(stated.value, stated.span, found);
}

/// All that a value mentions, ready to be looked up.
template <class T>
Mentions mentions_in(const T& value) {
  Mentions found;
  mention(value, Span{}, found);
  found.index();
  return found;
}

/// Describes a member that `Owner` has itself or from a base; all but its key and doc follows from
/// its type.
template <class Owner, auto Member>
constexpr FieldOf<Owner> inherited(std::string_view key, Text doc, Limits limits = {}) {
  Field shape = detail::Shape<ValueOf<Member>>::of();
  shape.key = key;
  shape.doc = doc;
  shape.pattern = limits.pattern;
  shape.hint = limits.hint;
  shape.quoted = shape.quoted || limits.quoted;
  shape.shorthand = limits.shorthand;
  shape.file = limits.file;
  shape.open = limits.open;
  shape.read_into = [](void* owner, yaml::Cursor node, Diagnostics& out) {
    read(static_cast<Owner*>(owner)->*Member, node, out);
  };
  shape.mention_in = [](const void* owner, Mentions& found) {
    mention(static_cast<const Owner*>(owner)->*Member, Span{}, found);
  };
  return {shape};
}

/// Describes one member of an entity.
template <auto Member>
constexpr auto field(std::string_view key, Text doc, Limits limits = {}) {
  return inherited<OwnerOf<Member>, Member>(key, doc, limits);
}

/// The table of an entity: its own rows, then those it shares with others.
template <class T, std::size_t... N>
constexpr auto table(const std::array<FieldOf<T>, N>&... parts) {
  std::array<Field, (N + ...)> rows;
  auto end = rows.begin();
  ((end = std::ranges::copy(parts, end).out), ...);
  return rows;
}

}  // namespace slt
