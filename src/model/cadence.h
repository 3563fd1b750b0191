// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace slt {

/// How binding the words are that a plan uses.
enum class Strength : std::uint8_t { shall, should, usually, may, about };

/// What a statement rests on.
enum class Basis : std::uint8_t { decision, plan, norm, practice };

/// How many meetings in a stretch of time; an end that is not stated is absent.
struct Count {
  std::optional<int> min = {}, max = {};
  bool operator==(const Count&) const = default;
  bool stated() const { return min || max; }
};

/// How often a group meets, as a plan states it. Several parts may be stated at once; none means
/// that no number is stated.
struct Cadence {
  enum class Unit : std::uint8_t { days, weeks, months };

  Count per_year = {}, per_half_year = {}, per_quarter = {}, per_month = {};
  Count spring = {}, autumn = {};  ///< 1 January–30 June and 1 July–31 December.
  int every = 0;                   ///< The interval in `unit`; 0 when none is stated.
  int every_most = 0;  ///< «hver 6.–8. uke»: the longest interval; 0 when none is stated.
  Unit unit = Unit::weeks;
  bool or_more_often = false;  ///< «minst hver 6. uke»: `every` is the longest interval.
  /// «første og tredje tirsdag i måneden» is nth 1 and 3, weekday 2; -1 is the last.
  std::vector<int> nth = {};
  unsigned weekday = 0;                      ///< 1 is Monday; 0 when none is stated.
  std::vector<unsigned> except_months = {};  ///< «unntatt juli» is 7; in order, each once.
  bool school_year = false;                  ///< «i skoleåret»: what a year is counted by.
  bool about = false;      ///< «ca», «omtrent»: the number may be missed by one.
  bool as_needed = false;  ///< «ved behov», alone or besides a number.
  bool irregular = false;  ///< «jevnlig», «regelmessig»: regular, but no number.
  std::string after = {};  ///< «etter SLT-samlinger»: the words after «etter»; may be empty.
  std::optional<Strength> strength = {};  ///< «bør», «skal», «vanligvis», when the phrase says so.

  bool operator==(const Cadence&) const = default;
  /// True when some number can be checked and planned for.
  bool has_number() const;
};

/// How many meetings to plan for a count. «Tre – fire» aims at four: it meets every norm. A wider
/// range aims at its fewest.
int aim_of(const Count& count);

/// The fewest and most meetings a calendar year must hold for the cadence to be kept.
/// Monthly means 10 a year for every check (July and December off; product rule), and as many as
/// there are months when the plan excepts more than two of them; an interval is
/// 52 weeks divided by it, rounded both ways. «About» lowers the fewest by one, to no less than
/// one, and lets a stated most be passed by one; monthly stays 10.
struct YearNeed {
  int min = 0;
  std::optional<int> max;
};
YearNeed year_need(const Cadence& cadence);
/// How many meetings a year the calendar aims at: the stated minimum, but every month that is not
/// excepted for monthly and the most of a range that is one wide («tre – fire»); a most alone when
/// no minimum is stated.
int year_target(const Cadence& cadence);

/// Understands a phrase in bokmål or nynorsk, such as «minst ett møte i halvåret»; nothing when any
/// word of weight is not understood. Misspellings seen in real plans are accepted.
std::optional<Cadence> parse_cadence(std::string_view phrase);

/// The cadence in words: `minst ett møte i halvåret`, `om lag hver 6. uke`. Empty when no part is
/// stated.
std::string in_words(Lang lang, const Cadence& cadence);

}  // namespace slt
