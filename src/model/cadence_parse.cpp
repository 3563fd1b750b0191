#include <algorithm>
#include <array>
#include <vector>

#include "model/cadence.h"
#include "model/cadence_words.h"

namespace slt {
namespace {

/// Reads a phrase from left to right, clause by clause: a number («minst tre») and its stretch.
class Phrase {
 public:
  explicit Phrase(std::string_view phrase) : phrase_(phrase), words_(cadence_words(phrase)) {}

  std::optional<Cadence> read() {
    while (understood_ && at_ < words_.size()) read(words_[at_++]);
    finish();
    return understood_ ? std::optional{cadence_} : std::nullopt;
  }

 private:
  enum class Bound : std::uint8_t { exact, at_least, at_most };

  void read(const CadenceWord& word);
  void read_number(int value);
  void read_range(const CadenceWord& word);
  void read_ordinal(int value);
  void read_per();
  void read_each(int step);
  void read_unit(Stretch stretch);
  void read_adverb(Stretch stretch);
  void read_season(int season);
  void read_strength(Strength strength);
  void read_after(const CadenceWord& word);

  void store(Stretch stretch, Count count);
  void store_interval(int every, Stretch stretch, int longest = 0);
  void end_clause();
  void finish();
  void open_upward();

  Meaning next() const { return at_ < words_.size() ? words_[at_].meaning : Meaning::unknown; }
  int take() { return words_[at_++].value; }
  bool take_if(Meaning meaning) { return next() == meaning && (++at_, true); }
  /// A school year is counted like any other, and remembered.
  Stretch take_stretch() {
    const auto stretch = static_cast<Stretch>(take());
    if (stretch != Stretch::school_year) return stretch;
    cadence_.school_year = true;
    return Stretch::year;
  }
  int take_longest_interval(int least);
  void fail() { understood_ = false; }

  bool once() const { return !count_ || (count_ == Count{1, 1} && bound_ != Bound::at_most); }
  Count bounded(const Count& count) const;
  /// «første tirsdag» is one day of a month, so there is one meeting in a month with it.
  bool once_a_month() const {
    const Count& month = cadence_.per_month;
    if (month.stated()) return month.min.value_or(1) == 1 && month.max.value_or(1) == 1;
    return cadence_.every > 0 && cadence_.unit == Cadence::Unit::months;
  }
  Count clause_count() const { return bounded(count_.value_or(Count{1, 1})); }

  std::string_view phrase_;
  std::vector<CadenceWord> words_;
  std::size_t at_ = 0;
  bool understood_ = true;
  Cadence cadence_;
  std::optional<Count> count_;  ///< The number of the clause being read, before its bound.
  Bound bound_ = Bound::exact;
  bool more_ = false;              ///< «oftere», «flere» in the clause being read.
  bool between_ = false;           ///< «mellom» waits for its «og».
  std::optional<Stretch> adverb_;  ///< «årlig» without a number, which may still follow.
  bool open_ = false;              ///< The stated numbers have no upper end.
};

/// The slot a stretch is counted in; null for weeks and days, which only intervals can say.
Count* slot_of(Cadence& cadence, Stretch stretch) {
  if (stretch == Stretch::year) return &cadence.per_year;
  if (stretch == Stretch::half_year) return &cadence.per_half_year;
  if (stretch == Stretch::quarter) return &cadence.per_quarter;
  return stretch == Stretch::month ? &cadence.per_month : nullptr;
}

/// How many of the units of a cadence one stretch is.
struct Step {
  Cadence::Unit unit;
  int count;
};
Step step_of(Stretch stretch) {
  using Unit = Cadence::Unit;
  constexpr std::array<Step, 6> kSteps{{{Unit::days, 1},
                                        {Unit::weeks, 1},
                                        {Unit::months, 1},
                                        {Unit::months, 3},
                                        {Unit::months, 6},
                                        {Unit::months, 12}}};
  return kSteps[static_cast<std::size_t>(stretch)];
}

void Phrase::read(const CadenceWord& word) {
  switch (word.meaning) {
    case Meaning::unknown:
      return fail();
    case Meaning::filler:
    case Meaning::noun:
      return;
    case Meaning::number:
      return read_number(word.value);
    case Meaning::ordinal:
      return read_ordinal(word.value);
    case Meaning::range:
    case Meaning::either:
    case Meaning::both:
      return read_range(word);
    case Meaning::between:
      between_ = true;
      return;
    case Meaning::per:
      return read_per();
    case Meaning::each:
      return read_each(word.value);
    case Meaning::unit:
      return fail();
    case Meaning::adverb:
      return read_adverb(static_cast<Stretch>(word.value));
    case Meaning::season:
      return read_season(word.value);
    case Meaning::weekday:
      cadence_.weekday = static_cast<unsigned>(word.value);
      return;
    case Meaning::at_least:
      bound_ = Bound::at_least;
      return;
    case Meaning::at_most:
      bound_ = Bound::at_most;
      return;
    case Meaning::about:
      cadence_.about = true;
      return;
    case Meaning::more:
      more_ = open_ = true;
      return;
    case Meaning::strength:
      return read_strength(static_cast<Strength>(word.value));
    case Meaning::as_needed:
      cadence_.as_needed = true;
      return;
    case Meaning::irregular:
      cadence_.irregular = true;
      return;
    case Meaning::after:
      return read_after(word);
  }
}

void Phrase::read_number(int value) {
  if (count_) return fail();
  count_ = Count{value, value};
}

/// «fire til seks», «3–4», «mellom fire og seks». Elsewhere only «til» is not understood.
void Phrase::read_range(const CadenceWord& word) {
  const bool links_numbers = word.meaning != Meaning::both || between_;
  const bool after_number = at_ >= 2 && words_[at_ - 2].meaning == Meaning::number;
  if (links_numbers && after_number && count_ && next() == Meaning::number) {
    count_->max = take();
    between_ = false;
    if (*count_->max <= *count_->min) fail();
    return;
  }
  if (word.meaning == Meaning::range && word.value == 1) fail();
}

/// «første tirsdag»; other ordinals stand after «hver».
void Phrase::read_ordinal(int value) {
  if (next() != Meaning::weekday || value > 5 || cadence_.nth != 0) return fail();
  cadence_.nth = value;
  cadence_.weekday = static_cast<unsigned>(take());
}

/// «i året», «i hver måned», «per 6. uke», «i vårhalvåret».
void Phrase::read_per() {
  if (next() == Meaning::unit) return read_unit(take_stretch());
  if (next() == Meaning::ordinal) return read_each(1);
  if (next() == Meaning::season && !count_) return fail();
  if (next() != Meaning::each && next() != Meaning::season) fail();
}

/// The end of «6.–8.»; 0 when the number stands alone.
int Phrase::take_longest_interval(int least) {
  if (next() != Meaning::range || at_ + 1 >= words_.size()) return 0;
  const CadenceWord& end = words_[at_ + 1];
  const bool is_number = end.meaning == Meaning::ordinal || end.meaning == Meaning::number;
  if (!is_number || end.value <= least) return 0;
  at_ += 2;
  return end.value;
}

/// «hver måned», «hver 6. uke», «annenhver tirsdag», «hver første tirsdag i måneden».
void Phrase::read_each(int step) {
  if (step == 1 && (next() == Meaning::ordinal || next() == Meaning::number)) {
    const int value = take();
    const int longest = take_longest_interval(value);
    if (longest == 0 && next() == Meaning::weekday) return read_ordinal(value);
    if (next() != Meaning::unit || value < 1) return fail();
    if (value > 1 || longest > 0) return store_interval(value, take_stretch(), longest);
  }
  if (next() == Meaning::weekday) {
    cadence_.weekday = static_cast<unsigned>(take());
    return store_interval(step, Stretch::week);
  }
  if (step == 1 && next() == Meaning::season) return;
  if (next() != Meaning::unit) return fail();
  const Stretch stretch = take_stretch();
  const bool counted = step == 1 && slot_of(cadence_, stretch);
  counted ? store(stretch, clause_count()) : store_interval(step, stretch);
}

/// A stretch after «i» needs something to count, or to be regular in. «månedlig i skoleåret» has
/// counted already.
void Phrase::read_unit(Stretch stretch) {
  const bool has_counted = stretch == Stretch::year && cadence_.has_number();
  if (!count_ && (cadence_.irregular || has_counted)) return;
  if (!count_ && cadence_.nth == 0) return fail();
  slot_of(cadence_, stretch) ? store(stretch, clause_count()) : store_interval(1, stretch);
}

void Phrase::read_adverb(Stretch stretch) {
  if (!count_ && bound_ == Bound::exact) adverb_ = stretch;
  slot_of(cadence_, stretch) ? store(stretch, clause_count()) : store_interval(1, stretch);
}

void Phrase::read_season(int season) {
  Count& slot = season == 1 ? cadence_.spring : cadence_.autumn;
  if (slot.stated()) return fail();
  // «vår og haust» without a number asks for a meeting in each, and does not rule out more.
  slot = count_ ? bounded(*count_) : Count{1, std::nullopt};
  end_clause();
}

/// The first word that says how binding a number is; one after the number is about something else.
void Phrase::read_strength(Strength strength) {
  if (!cadence_.strength && !cadence_.has_number()) cadence_.strength = strength;
}

/// Keeps the words after «etter» to the next mark, unless they hold a number or a rhythm.
void Phrase::read_after(const CadenceWord& word) {
  const std::size_t mark = std::min(phrase_.find_first_of(",.;:()", word.end), phrase_.size());
  const std::size_t from = std::min(phrase_.find_first_not_of(" \t\r\n", word.end), mark);
  std::string_view after = phrase_.substr(from, mark - from);
  after.remove_suffix(after.size() - (after.find_last_not_of(" \t\r\n") + 1));
  for (; at_ < words_.size() && words_[at_].begin < mark; ++at_)
    if (next() != Meaning::unknown && next() != Meaning::filler && next() != Meaning::noun &&
        next() != Meaning::range)
      fail();
  if (after.empty() || !cadence_.after.empty()) return fail();
  cadence_.after = after;
}

Count Phrase::bounded(const Count& count) const {
  if (bound_ == Bound::at_least) return {count.min, std::nullopt};
  if (bound_ == Bound::at_most) return {std::nullopt, count.max};
  return count;
}

void Phrase::store(Stretch stretch, Count count) {
  Count& slot = *slot_of(cadence_, stretch);
  // «flere ganger i året» names no number.
  if (slot.stated() || (more_ && !count_)) return fail();
  slot = count;
  end_clause();
}

/// Only «en gang» may stand with an interval, and «minst» makes it the longest one.
void Phrase::store_interval(int every, Stretch stretch, int longest) {
  if (cadence_.every != 0 || !once() || bound_ == Bound::at_most || more_) return fail();
  const Step step = step_of(stretch);
  cadence_.every = every * step.count;
  cadence_.every_most = longest * step.count;
  cadence_.unit = step.unit;
  cadence_.or_more_often = bound_ == Bound::at_least;
  end_clause();
}

void Phrase::end_clause() {
  count_.reset();
  bound_ = Bound::exact;
  more_ = false;
}

/// «årlig fire møter»: the number came after its stretch.
void Phrase::finish() {
  if (count_ && adverb_ && slot_of(cadence_, *adverb_)) {
    *slot_of(cadence_, *adverb_) = clause_count();
    end_clause();
  }
  if (count_ || bound_ != Bound::exact || between_) fail();
  if (cadence_.as_needed || open_) open_upward();
  cadence_.about = cadence_.about && cadence_.has_number();
  const bool states_something =
      cadence_.has_number() || cadence_.as_needed || cadence_.irregular || !cadence_.after.empty();
  if (!states_something || (cadence_.nth != 0 && !once_a_month())) fail();
}

void Phrase::open_upward() {
  for (Count* count : {&cadence_.per_year, &cadence_.per_half_year, &cadence_.per_quarter,
                       &cadence_.per_month, &cadence_.spring, &cadence_.autumn})
    if (count->min) count->max.reset();
  if (open_ && cadence_.every > 0) cadence_.or_more_often = true;
}

}  // namespace

std::optional<Cadence> parse_cadence(std::string_view phrase) { return Phrase(phrase).read(); }

}  // namespace slt
