// SPDX-License-Identifier: MIT
#include "report/trace.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/ascii.h"
#include "base/utf8.h"
#include "report/words.h"

namespace slt::report {
namespace {

constexpr Text kTitle{"Hvor tallene kommer fra", "Kvar tala kjem frå",
                      "Where the numbers come from"};
constexpr Text kAbout{
    "Her står filene og linjene i planen som hvert tall i rapporten er hentet eller talt opp fra. "
    "Noen tall står ikke i noen plan: dagen og årene rapporten er laget for, nummer på deler og "
    "saker, og 0, der ingenting er talt.",
    "Her står filene og linjene i planen som kvart tal i rapporten er henta eller talt opp frå. "
    "Nokre tal står ikkje i nokon plan: dagen og åra rapporten er laga for, nummer på delar og "
    "saker, og 0, der ingenting er talt.",
    "These are the files and lines of the plan that each number in the report was taken or counted "
    "from. Some numbers stand in no plan: the day and the years the report is made for, numbers of "
    "sections and items, and 0, for which nothing was counted."};
constexpr Text kSection{"Del", "Del", "Section"};
constexpr Text kWords{"Det som står der", "Det som står der", "What it says"};
constexpr Text kPlaces{"Fil og linjer", "Fil og linjer", "File and lines"};
constexpr std::size_t kMostWords = 120;  ///< Characters of a sentence.

bool has_number(const Said& said) { return std::ranges::any_of(said.words, is_digit); }

/// `plans/vegarshei/tiltak.yaml:12, 40, 71`, one file after the other as they are first named.
std::string places_in_words(const std::vector<Span>& from) {
  std::vector<std::string_view> paths;
  std::map<std::string_view, std::set<int>> lines;
  for (const Span& one : from) {
    const Place place = place_of(one);
    if (lines[place.path].empty()) paths.push_back(place.path);
    lines[place.path].insert(place.line);
  }
  std::vector<std::string> all;
  for (const std::string_view path : paths)
    all.push_back(fmt::format("{}:{}", path, fmt::join(lines[path], ", ")));
  return joined(all, "; ");
}

/// The first words of a sentence, enough to find it by.
std::string beginning_of(const std::string& words) {
  const std::string_view front = front_of(words, kMostWords);
  if (front.size() == words.size()) return words;
  return fmt::format("{} …", front.substr(0, front.rfind(' ')));
}

/// The table of places being filled, block by block.
struct Trace {
  Table table;
  std::string section = {};

  void row(std::string words, const std::vector<Span>& from) {
    table.rows.push_back(
        {Said(section), Said(std::move(words), from), Said(places_in_words(from), from)});
  }
  void add(const Said& said) {
    if (has_number(said) && !said.from.empty()) row(beginning_of(said.words), said.from);
  }
  void add(const std::vector<Item>& items) {
    for (const Item& item : items) {
      add(item.text);
      add(item.items);
    }
  }
  void add(const Heading& heading) { section = heading.text.words; }
  void add(const Paragraph& paragraph) { add(paragraph.text); }
  void add(const List& list) { add(list.items); }
  void add(const Box& box) {
    for (const Said& line : box.lines) add(line);
  }
  void add(const Table& one) {
    for (const std::vector<Said>& cells : one.rows) add_cells(one, cells);
  }
  void add(const Code&) {}
  void add(const Picture&) {}

  /// The cells of a row with numbers; those from the same places stand together.
  void add_cells(const Table& one, const std::vector<Said>& cells) {
    std::vector<Said> all;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (!has_number(cells[i]) || cells[i].from.empty()) continue;
      const std::string words = fmt::format("{}: {}", one.columns[i], beginning_of(cells[i].words));
      const auto known = std::ranges::find(all, cells[i].from, &Said::from);
      if (known == all.end())
        all.emplace_back(words, cells[i].from);
      else
        known->words += "; " + words;
    }
    // What the row is about begins it, unless that has the number.
    const std::string about =
        has_number(cells.front()) ? std::string() : beginning_of(cells.front().words) + " – ";
    for (const Said& said : all) row(about + said.words, said.from);
  }
};

}  // namespace

void add_trace(Document& document) {
  const Lang lang = document.lang;
  Trace trace{.table = {.caption = {},
                        .columns = {std::string(kSection.in(lang)), std::string(kWords.in(lang)),
                                    std::string(kPlaces.in(lang))},
                        .rows = {}}};
  for (const Block& block : document.blocks)
    std::visit([&](const auto& one) { trace.add(one); }, block);
  document.heading(2, kTitle.in(lang));
  document.paragraph(kAbout.in(lang));
  if (!trace.table.rows.empty()) document.table(std::move(trace.table));
}

}  // namespace slt::report
