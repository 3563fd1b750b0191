// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "report/things.h"
#include "report/words.h"

// How the value of any key reads in words, whatever its kind.
namespace slt::report {

/// One value: the label of a choice, a date, the name of what an id refers to, «a, b og c» for a
/// list.
std::string words_of(const Voice& voice, const Value& value);
/// All that stands under a key; «ikke oppgitt» when there is none.
std::string words_of(const Voice& voice, const std::vector<Value>& values);

/// What a thing is called, in a few words: «Politiråd», «Koordineringsgruppe 12.03.2026».
std::string name_of(const Voice& voice, const Thing& thing);

/// What an id of a view refers to, by its name; the id itself where nothing has it.
std::string name_of_id(const Voice& voice, Words id);

/// True when a value is what a person typed after the colon of a filter: a word of a choice or its
/// label, somebody by office, unit or sector, the beginning of a date, a part of a text. `none` and
/// `vacant` are words, too.
bool is_meant(const Voice& voice, const Value& value, std::string_view typed);

/// Which choice a typed word means: as plans write it, or its label in any language.
std::optional<std::size_t> choice_meant(std::span<const Choice> choices, std::string_view typed);

/// The same words with a small letter first, unless they begin with an abbreviation: «SLT».
std::string uncapitalised(std::string words);

/// True when a text has these words in it; case, accents and blanks do not matter.
bool has_words(std::string_view text, std::string_view words);

}  // namespace slt::report
