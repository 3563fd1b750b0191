// SPDX-License-Identifier: MIT
#include "model/cadence_parts.h"

#include <algorithm>
#include <bitset>

namespace slt {
namespace {

using Months = std::bitset<13>;  ///< [1] is January.

std::vector<unsigned> numbers_of(const Months& months) {
  std::vector<unsigned> numbers;
  for (unsigned month = 1; month <= 12; ++month)
    if (months[month]) numbers.push_back(month);
  return numbers;
}

unsigned take_month(CadenceCursor& cursor) {
  const auto month = static_cast<unsigned>(cursor.take().value);
  // «juli måned»
  const CadenceWord noun = cursor.peek();
  if (noun.meaning == Meaning::unit && noun.value == static_cast<int>(Stretch::month))
    cursor.take();
  return month;
}

/// «juli», or «juni–august»; «desember til januar» passes the turn of the year.
Months take_months(CadenceCursor& cursor) {
  Months months;
  unsigned month = take_month(cursor);
  months.set(month);
  if (cursor.next() != Meaning::range || cursor.peek(1).meaning != Meaning::month) return months;
  cursor.take();
  for (const unsigned last = take_month(cursor); month != last; months.set(month))
    month = month % 12 + 1;
  return months;
}

/// What the name of other meetings may be made of.
bool is_name_word(Meaning meaning) {
  return meaning == Meaning::unknown || meaning == Meaning::filler || meaning == Meaning::noun ||
         meaning == Meaning::range || meaning == Meaning::month || meaning == Meaning::from;
}

}  // namespace

std::optional<std::vector<int>> read_ordinals(CadenceCursor& cursor, int first) {
  std::vector<int> ordinals{first};
  while (cursor.next() == Meaning::ordinal || cursor.take_if(Meaning::both)) {
    const bool again = std::ranges::find(ordinals, cursor.peek().value) != ordinals.end();
    if (cursor.next() != Meaning::ordinal || again) return {};
    ordinals.push_back(cursor.take().value);
  }
  return ordinals;
}

std::optional<std::vector<unsigned>> read_excepted_months(CadenceCursor& cursor) {
  cursor.take_if(Meaning::per);  // «ikke i juli»
  if (cursor.next() != Meaning::month) return {};
  Months months = take_months(cursor);
  while (true) {
    const bool joined = cursor.next() == Meaning::both || cursor.next() == Meaning::either;
    if (cursor.peek(joined ? 1 : 0).meaning != Meaning::month) break;
    if (joined) cursor.take();
    months |= take_months(cursor);
  }
  if (months.count() == 12) return {};
  return numbers_of(months);
}

std::optional<std::vector<unsigned>> read_months_outside(CadenceCursor& cursor) {
  if (cursor.next() != Meaning::month) return {};
  const Months months = take_months(cursor);
  if (months.count() < 2) return {};
  return numbers_of(~months);
}

std::optional<std::string> read_name_after(CadenceCursor& cursor, std::string_view phrase,
                                           const CadenceWord& after) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const std::size_t mark = std::min(phrase.find_first_of(",.;:()", after.end), phrase.size());
  const std::size_t from = std::min(phrase.find_first_not_of(kBlanks, after.end), mark);
  std::string_view name = phrase.substr(from, mark - from);
  name.remove_suffix(name.size() - (name.find_last_not_of(kBlanks) + 1));
  while (!cursor.at_end() && cursor.peek().begin < mark)
    if (!is_name_word(cursor.take().meaning)) return {};
  return name.empty() ? std::nullopt : std::optional{std::string(name)};
}

}  // namespace slt
