// SPDX-License-Identifier: MIT
#pragma once

#include "model/party.h"
#include "schema/field.h"

// How the leaf types of the model are read, and what they refer to.
namespace slt {

template <>
inline constexpr FieldKind kind_of<Origin> = FieldKind::origin;
void read(Origin& to, yaml::Cursor node, Diagnostics& out);
inline void mention(const Origin& origin, const Span& span, Mentions& found) {
  found.references.push_back({nouns_of<SourceDocument>, origin.document(), span});
}

template <>
inline constexpr FieldKind kind_of<RuleId> = FieldKind::rule;
void read(RuleId& to, yaml::Cursor node, Diagnostics& out);

void read(Who& to, yaml::Cursor node, Diagnostics& out);
inline void mention(const Who& who, const Span& span, Mentions& found) {
  if (!who.office)
    found.references.push_back({nouns_of<Role, Unit, Group, Person>, who.word, span});
}

/// How ages are written; both belong to the group.
inline constexpr Limits kAges{.pattern = "^[0-9]{1,2}(-[0-9]{1,2})?$",
                              .hint = {"«12-18» eller «13»", "«12-18» eller «13»", "12-18 or 13"},
                              .open = Openness::yes};

}  // namespace slt
