// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace slt {

/// What a word of a cadence phrase means to the one who reads it.
enum class Meaning : std::uint8_t {
  unknown,
  filler,   ///< Carries no weight: «møtes», «det», «ordinære».
  noun,     ///< What is counted: «ganger», «møter».
  number,   ///< «tre», «3».
  ordinal,  ///< «tredje», «3.»; -1 is «siste».
  range,    ///< «til» is 1; a dash, which may also be a mere dash, 0.
  either,   ///< «eller».
  both,     ///< «og».
  between,  ///< «mellom» fire og seks.
  per,      ///< «i», «per», «om».
  each,     ///< «hver» is 1, «annenhver» is 2.
  unit,     ///< «året», «uke»: a `Stretch`.
  adverb,   ///< «månedlig»: a `Stretch`, once unless a number stands with it.
  season,   ///< «vårhalvåret» is 1, «høsten» is 2.
  weekday,  ///< 1 is Monday.
  month,    ///< 1 is January.
  except,   ///< «unntatt» some months.
  from,     ///< «fra» one month to another.
  at_least,
  at_most,
  about,
  more,      ///< «oftere», «flere»: no upper end.
  strength,  ///< A `Strength`.
  as_needed,
  irregular,  ///< «jevnlig», «varierer».
  after,      ///< «etter» something other than need.
};

/// The stretches of time that phrases count in.
enum class Stretch : std::uint8_t { day, week, month, quarter, half_year, year, school_year };

/// One or more words of a phrase that mean one thing, and the bytes where they stand.
struct CadenceWord {
  Meaning meaning;
  int value;
  std::size_t begin, end;
};

/// Cuts a phrase into what its words mean; punctuation that changes nothing is left out.
std::vector<CadenceWord> cadence_words(std::string_view phrase);

}  // namespace slt
