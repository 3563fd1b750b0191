// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "model/cadence.h"
#include "model/cadence_words.h"

namespace slt {

/// What a phrase has stated so far, clause by clause: a number («minst tre») and its stretch. What
/// cannot be meant makes it fail, for good.
class CadenceDraft {
 public:
  Cadence cadence = {};
  std::optional<Count> count = {};  ///< The number of the clause being read, before its bound.

  bool failed() const { return failed_; }
  void fail() { failed_ = true; }

  /// A word that says all it says alone: «minst», «ca», «bør», «ved behov».
  void note(const CadenceWord& word);
  /// «i året», «hver måned»: so many meetings in a stretch.
  void count_in(Stretch stretch);
  /// «månedlig»: once, unless a number stands with it or follows.
  void count_by_adverb(Stretch stretch);
  /// «i vårhalvåret» is 1, «om høsten» 2.
  void count_in_season(int season);
  /// «hver 6.–8. uke»; `longest` is 0 when the interval is one number.
  void repeat(int every, Stretch stretch, int longest = 0);
  /// The whole, when all of it goes together.
  std::optional<Cadence> finished();

 private:
  enum class Bound : std::uint8_t { exact, at_least, at_most };

  void note_strength(Strength strength);
  Count bounded(const Count& stated) const;
  Count clause_count() const;
  bool is_once() const;
  bool fits_nth() const;
  void end_clause();
  void open_upward();

  bool failed_ = false;
  Bound bound_ = Bound::exact;          ///< Of the clause being read.
  bool more_ = false;                   ///< «oftere», «flere» in that clause.
  bool open_ = false;                   ///< The stated numbers have no upper end.
  std::optional<Stretch> adverb_ = {};  ///< «årlig» without a number, which may still follow.
};

}  // namespace slt
