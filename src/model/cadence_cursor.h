// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "model/cadence_words.h"

namespace slt {

/// The words of a phrase, read from left to right.
class CadenceCursor {
 public:
  explicit CadenceCursor(std::string_view phrase) : words_(cadence_words(phrase)) {}

  bool at_end() const { return at_ == words_.size(); }
  /// The next word but `ahead`, without taking it; a word of no meaning behind the last.
  CadenceWord peek(std::size_t ahead = 0) const {
    return at_ + ahead < words_.size() ? words_[at_ + ahead] : CadenceWord{};
  }
  Meaning next() const { return peek().meaning; }
  CadenceWord take() { return words_[at_++]; }
  bool take_if(Meaning meaning) { return next() == meaning && (++at_, true); }
  /// True when the word before the one just taken means this.
  bool came_after(Meaning meaning) const { return at_ >= 2 && words_[at_ - 2].meaning == meaning; }

 private:
  std::vector<CadenceWord> words_;
  std::size_t at_ = 0;
};

}  // namespace slt
