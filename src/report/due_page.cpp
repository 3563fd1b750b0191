// SPDX-License-Identifier: MIT
#include "report/due_page.h"

#include "report/words.h"

namespace slt::report {
namespace {

constexpr Text kMunicipality{"Kommune", "Kommune", "Municipality"};
constexpr Text kWhat{"Hva", "Kva", "What"};
constexpr Text kWhose{"Hvem", "Kven", "Whose"};
constexpr Text kWhen{"Frist eller slutt", "Frist eller slutt", "Due or ended"};
constexpr Text kToday{"i dag", "i dag", "today"};
constexpr Message<Sentence> kOver{.nb = "{0} over", .nn = "{0} over", .en = "{0} over"};
constexpr Message<Sentence> kLeft{.nb = "om {0}", .nn = "om {0}", .en = "in {0}"};
constexpr Message<std::string, std::string> kUndatedItem{
    .nb = "{0} Hvem: {1}.", .nn = "{0} Kven: {1}.", .en = "{0} Whose: {1}."};

/// `12`, or «12 dager over», «om 12 dager».
std::string how_long(const Due& due, const Text& column, Lang lang) {
  const int days = due.late < 0 ? -due.late : due.late;
  if (column.nb != kHowLong.nb) return fmt::format("{}", days);
  if (days == 0) return std::string(kToday.in(lang));
  return (due.late > 0 ? kOver : kLeft).in(lang, days_in_words(days));
}

}  // namespace

void DuePage::table(const std::vector<DueRow>& found, std::string caption,
                    const DueColumns& columns) {
  Table table{.caption = std::move(caption), .columns = {}, .rows = {}};
  if (columns.municipality) table.columns.push_back(say(kMunicipality));
  table.columns.push_back(say(kWhat));
  if (columns.whose) table.columns.push_back(say(kWhose));
  for (const Text& column : {kWhen, columns.last}) table.columns.push_back(say(column));
  for (const auto& [of, due] : found) {
    if (!due->date) continue;
    std::vector<Said>& row = table.rows.emplace_back();
    if (columns.municipality) row.emplace_back(listed(frame.lang, of));
    row.emplace_back(capitalised(due->what.in(frame.lang)), due->from);
    if (columns.whose) row.emplace_back(due->whose.in(frame.lang));
    row.emplace_back(shown(frame.lang, *due->date), due->from);
    row.emplace_back(how_long(*due, columns.last, frame.lang));
  }
  if (!table.rows.empty()) document.table(std::move(table));
}

void DuePage::undated(const std::vector<DueRow>& found, const DueColumns& columns) {
  std::vector<Item> items;
  for (const auto& [of, due] : found) {
    if (due->date) continue;
    std::string words = sentence(due->words(frame.lang));
    if (columns.whose) words = kUndatedItem.in(frame.lang, words, due->whose.in(frame.lang));
    if (columns.municipality) words = fmt::format("{}: {}", listed(frame.lang, of), words);
    items.push_back({Said(std::move(words), due->from)});
  }
  document.list(std::move(items));
}

}  // namespace slt::report
