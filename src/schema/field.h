#pragma once

#include <array>
#include <bitset>
#include <span>
#include <string_view>
#include <vector>

#include "base/member.h"
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
  choice,
  reference,
  entity
};

/// What every tool knows about a field: decoding, JSON Schema, reference pages, completion.
struct Field {
  std::string_view key = {};
  Text doc = {};
  FieldKind kind = FieldKind::text;
  bool required = true;
  bool many = false;
  bool plain = true;                        ///< For `many`: one may stand without brackets.
  bool stated = false;                      ///< `none` and `vacant` are answers too.
  std::span<const Choice> choices = {};     ///< For `choice`.
  const Noun* noun = nullptr;               ///< For `entity`: whose.
  std::vector<Field> (*parts)() = nullptr;  ///< For `entity`: its own fields.
  std::string_view shorthand = {};          ///< For `entity`: the key a plain text stands for.
  std::string_view pattern = {};
  Text hint = {};              ///< What a text that breaks `pattern` should look like.
  bool quoted = false;         ///< Must be written in quotes.
  std::string_view file = {};  ///< For a top-level key: the kind of file it stands in.
};

/// A field together with what can be done with it in its owner.
template <class Owner>
struct FieldOf : Field {
  void (*read_into)(Owner& owner, yaml::Cursor node, Diagnostics& out);
  void (*mention)(const Owner& owner, Mentions& found);
};

/// What a member's type cannot say.
struct Limits {
  std::string_view pattern = {};
  Text hint = {};
  bool quoted = false;
  std::string_view file = {};
};

/// The fields of an entity, in the order people write them. Specialised beside each entity.
template <class T>
inline constexpr std::array<FieldOf<T>, 0> fields_of{};

/// The fields of an entity without its type, for tools that only describe.
template <Entity T>
std::vector<Field> describe() {
  return {fields_of<T>.begin(), fields_of<T>.end()};
}

/// The key that a plain text stands for; specialised together with `shorthand_of`.
template <class T>
inline constexpr std::string_view shorthand_key_of = "";

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
      return {.kind = FieldKind::entity,
              .plain = HasShorthand<V>,
              .noun = &noun_of<V>,
              .parts = &describe<V>,
              .shorthand = shorthand_key_of<V>};
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
  found.references.push_back({{&noun_of<T>...}, ref.id, span});
}
template <Entity T>
void mention(const T& entity, const Span&, Mentions& found) {
  if constexpr (requires { detail::id_in(entity.id); })
    if (const At<Id>* id = detail::id_in(entity.id))
      found.definitions.push_back({&noun_of<T>, id->value.word, id->span, &entity});
  for (const FieldOf<T>& field : fields_of<T>) field.mention(entity, found);
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
  shape.file = limits.file;
  return {shape,
          [](Owner& owner, yaml::Cursor node, Diagnostics& out) { read(owner.*Member, node, out); },
          [](const Owner& owner, Mentions& found) { mention(owner.*Member, Span{}, found); }};
}

/// Describes one member of an entity.
template <auto Member>
constexpr auto field(std::string_view key, Text doc, Limits limits = {}) {
  return inherited<OwnerOf<Member>, Member>(key, doc, limits);
}

/// Two lists of rows as one: those of an entity and those it shares with others.
template <class Row, std::size_t N, std::size_t M>
constexpr std::array<Row, N + M> join(const std::array<Row, N>& own,
                                      const std::array<Row, M>& more) {
  return [&]<std::size_t... I, std::size_t... J>(std::index_sequence<I...>,
                                                 std::index_sequence<J...>) {
    return std::array<Row, N + M>{own[I]..., more[J]...};
  }
  (std::make_index_sequence<N>{}, std::make_index_sequence<M>{});
}

void check_text(const Field& field, yaml::Cursor node, Diagnostics& out);
void report_missing(const Field& field, const Noun& owner, yaml::Cursor map, Diagnostics& out);
void report_unknown(yaml::Cursor key, std::span<const Field> fields, const Noun& owner,
                    Diagnostics& out);

/// Reads an entity from a map. Unknown and missing keys become diagnostics. Keys nearly always come
/// in the order of the table, so the next row is tried first.
template <Entity T>
void decode(T& to, yaml::Cursor map, Diagnostics& out) {
  constexpr std::size_t count = fields_of<T>.size();
  std::bitset<count> seen;
  std::size_t expected = 0;
  if constexpr (requires { to.span; }) to.span = map.span();
  for (const auto [key, value] : map.entries()) {
    std::size_t row = expected;
    for (std::size_t tried = 0; tried < count; ++tried, row = (row + 1) % count)
      if (row < count && fields_of<T>[row].key == key.text()) break;
    if (row >= count || fields_of<T>[row].key != key.text()) {
      report_unknown(key, describe<T>(), noun_of<T>, out);
      continue;
    }
    const FieldOf<T>& field = fields_of<T>[row];
    seen.set(row);
    expected = (row + 1) % count;
    field.read_into(to, value, out);
    check_text(field, value, out);
  }
  for (std::size_t row = 0; row < count; ++row)
    if (fields_of<T>[row].required && !seen[row])
      report_missing(fields_of<T>[row], noun_of<T>, map, out);
}

}  // namespace slt
