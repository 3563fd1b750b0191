// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "schema/choice.h"
#include "schema/field.h"

namespace slt::cli {

/// What `slt new` can make.
enum class NewKind : std::uint8_t {
  tiltak,
  member,
  group,
  meeting,
  evaluation,
  deviation,
  role,
  agreement,
  unit,
  person
};

/// What is written where nothing is said: nothing, today's date, what the last of its like has, or
/// a word.
enum class Usual : std::uint8_t { nothing, today, as_before, word };

/// A key that is asked for, in the order of the conversation.
struct Asked {
  std::string_view key;             ///< With dots between: `evaluation.due`.
  const Noun* points_at = nullptr;  ///< Whose ids are offered.
  Usual usual = Usual::nothing;
  std::string_view word = {};
};

/// How one kind of thing is made: which list it goes into and what is asked about it.
struct Recipe {
  const Noun* noun;
  std::span<const Field> (*fields)();
  std::string_view section;   ///< The list, at the top of a file; for members, of a group.
  std::string_view file;      ///< The standard file of that list, without `.yaml`.
  std::string_view named_by;  ///< The key that words without an equals sign give.
  bool has_id;                ///< Gets an id, from what it is named by.
  std::vector<Asked> asked;
};
const Recipe& recipe_of(NewKind kind);

}  // namespace slt::cli

namespace slt {

template <>
inline constexpr std::array choices_of<cli::NewKind>{
    Choice{"tiltak", {"tiltak", "tiltak", "tiltak"}},
    Choice{"member", {"medlem", "medlem", "member"}, "medlem"},
    Choice{"group", {"gruppe", "gruppe", "group"}, "gruppe"},
    Choice{"meeting", {"møte", "møte", "meeting"}, "møte"},
    Choice{"evaluation", {"evaluering", "evaluering", "evaluation"}, "evaluering"},
    Choice{"deviation", {"avvik", "avvik", "deviation"}, "avvik"},
    Choice{"role", {"rolle", "rolle", "role"}, "rolle"},
    Choice{"agreement", {"avtale", "avtale", "agreement"}, "avtale"},
    Choice{"unit", {"enhet", "eining", "unit"}, "enhet|eining"},
    Choice{"person", {"person", "person", "person"}},
};

}  // namespace slt
