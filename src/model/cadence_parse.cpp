// SPDX-License-Identifier: MIT
#include <algorithm>

#include "model/cadence_draft.h"
#include "model/cadence_parts.h"

namespace slt {
namespace {

constexpr int kMostOfMonth = 5;  ///< Tuesdays a month can have.

/// Reads a phrase from left to right, clause by clause.
class Phrase {
 public:
  explicit Phrase(std::string_view phrase) : phrase_(phrase), words_(phrase) {}

  std::optional<Cadence> read() {
    while (!draft_.failed() && !words_.at_end()) read(words_.take());
    if (between_) draft_.fail();
    return draft_.finished();
  }

 private:
  void read(const CadenceWord& word);
  void read_number(int value);
  void read_range(const CadenceWord& word);
  void read_nth(int value);
  void read_per();
  void read_each(int step);
  void read_unit();
  void read_except(const std::optional<std::vector<unsigned>>& months);
  void read_after(const CadenceWord& word);

  Stretch take_stretch();
  int take_longest_interval(int least);
  Meaning next() const { return words_.next(); }

  std::string_view phrase_;
  CadenceCursor words_;
  CadenceDraft draft_;
  bool between_ = false;  ///< «mellom» waits for its «og».
};

void Phrase::read(const CadenceWord& word) {
  switch (word.meaning) {
    case Meaning::filler:
    case Meaning::noun:
      return;
    case Meaning::number:
      return read_number(word.value);
    case Meaning::ordinal:
      return read_nth(word.value);
    case Meaning::range:
    case Meaning::either:
    case Meaning::both:
      return read_range(word);
    case Meaning::per:
      return read_per();
    case Meaning::each:
      return read_each(word.value);
    case Meaning::adverb:
      return draft_.count_by_adverb(static_cast<Stretch>(word.value));
    case Meaning::season:
      return draft_.count_in_season(word.value);
    case Meaning::except:
      return read_except(read_excepted_months(words_));
    case Meaning::from:
      return read_except(read_months_outside(words_));
    case Meaning::after:
      return read_after(word);
    case Meaning::between:
      between_ = true;
      return;
    default:
      return draft_.note(word);
  }
}

void Phrase::read_number(int value) {
  if (draft_.count) return draft_.fail();
  draft_.count = Count{value, value};
}

/// «fire til seks», «3–4», «mellom fire og seks». Elsewhere only «til» is not understood.
void Phrase::read_range(const CadenceWord& word) {
  const bool links_numbers = word.meaning != Meaning::both || between_;
  const bool after_number = words_.came_after(Meaning::number);
  if (links_numbers && after_number && draft_.count && next() == Meaning::number) {
    Count& count = *draft_.count;
    count.max = words_.take().value;
    between_ = false;
    if (*count.max <= *count.min) draft_.fail();
    return;
  }
  if (word.meaning == Meaning::range && word.value == 1) draft_.fail();
}

/// «første tirsdag», «første og tredje tirsdag»; other ordinals stand after «hver».
void Phrase::read_nth(int value) {
  const auto ordinals = read_ordinals(words_, value);
  const bool in_a_month = ordinals && std::ranges::max(*ordinals) <= kMostOfMonth;
  if (!in_a_month || next() != Meaning::weekday || !draft_.cadence.nth.empty())
    return draft_.fail();
  draft_.cadence.nth = *ordinals;
  draft_.cadence.weekday = static_cast<unsigned>(words_.take().value);
}

/// «i året», «i hver måned», «per 6. uke», «i vårhalvåret».
void Phrase::read_per() {
  if (next() == Meaning::unit) return read_unit();
  if (next() == Meaning::ordinal) return read_each(1);
  if (next() == Meaning::season && !draft_.count) return draft_.fail();
  if (next() != Meaning::each && next() != Meaning::season) draft_.fail();
}

/// A school year is counted like any other, and remembered.
Stretch Phrase::take_stretch() {
  const auto stretch = static_cast<Stretch>(words_.take().value);
  if (stretch != Stretch::school_year) return stretch;
  draft_.cadence.school_year = true;
  return Stretch::year;
}

/// The end of «6.–8.»; 0 when the number stands alone.
int Phrase::take_longest_interval(int least) {
  const CadenceWord end = words_.peek(1);
  const bool is_number = end.meaning == Meaning::ordinal || end.meaning == Meaning::number;
  if (next() != Meaning::range || !is_number || end.value <= least) return 0;
  words_.take();
  return words_.take().value;
}

/// «hver måned», «hver 6. uke», «annenhver tirsdag», «hver første tirsdag i måneden».
void Phrase::read_each(int step) {
  if (step == 1 && (next() == Meaning::ordinal || next() == Meaning::number)) {
    const int value = words_.take().value;
    const int longest = take_longest_interval(value);
    const bool is_nth = next() == Meaning::weekday || next() == Meaning::both;
    if (longest == 0 && is_nth) return read_nth(value);
    if (next() != Meaning::unit || value < 1) return draft_.fail();
    if (value > 1 || longest > 0) return draft_.repeat(value, take_stretch(), longest);
  }
  if (next() == Meaning::weekday) {
    draft_.cadence.weekday = static_cast<unsigned>(words_.take().value);
    return draft_.repeat(step, Stretch::week);
  }
  if (step == 1 && next() == Meaning::season) return;
  if (next() != Meaning::unit) return draft_.fail();
  const Stretch stretch = take_stretch();
  step == 1 ? draft_.count_in(stretch) : draft_.repeat(step, stretch);
}

/// A stretch after «i» needs something to count, or to be regular in. «månedlig i skoleåret» has
/// counted already.
void Phrase::read_unit() {
  const Stretch stretch = take_stretch();
  const Cadence& cadence = draft_.cadence;
  const bool has_counted = stretch == Stretch::year && cadence.has_number();
  if (!draft_.count && (cadence.irregular || has_counted)) return;
  if (!draft_.count && cadence.nth.empty()) return draft_.fail();
  draft_.count_in(stretch);
}

/// «unntatt juli», «fra august til juni».
void Phrase::read_except(const std::optional<std::vector<unsigned>>& months) {
  if (!months || !draft_.cadence.except_months.empty()) return draft_.fail();
  draft_.cadence.except_months = *months;
}

/// «etter SLT-samlinger»
void Phrase::read_after(const CadenceWord& word) {
  const auto name = read_name_after(words_, phrase_, word);
  if (!name || !draft_.cadence.after.empty()) return draft_.fail();
  draft_.cadence.after = *name;
}

}  // namespace

std::optional<Cadence> parse_cadence(std::string_view phrase) { return Phrase(phrase).read(); }

}  // namespace slt
