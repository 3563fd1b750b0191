// SPDX-License-Identifier: MIT
#include "report/due_document.h"
#include "report/words.h"

namespace slt::report {
namespace {

constexpr Text kLate{"over fristen", "over fristen", "overdue"};
constexpr Text kComing{"kommer", "kjem", "coming"};
constexpr Text kUndated{"uten dato", "utan dato", "without a date"};

constexpr std::array<Text, 10> kColumns{{
    {"Kommune", "Kommune", "Municipality"},
    {"Slag", "Slag", "Kind"},
    {"Hva", "Kva", "What"},
    {"Hvem", "Kven", "Whose"},
    {"Frist eller slutt", "Frist eller slutt", "Due or ended"},
    {"Dager over", "Dagar over", "Days over"},
    {"Tilstand", "Tilstand", "State"},
    {"Slik er datoen regnet ut", "Slik er datoen rekna ut", "How the date was worked out"},
    {"Fil", "Fil", "File"},
    {"Linje", "Linje", "Line"},
}};

}  // namespace

Table due_table(std::span<const MunicipalityDues> all, Lang lang) {
  Table table{.caption = {}, .columns = {}, .rows = {}};
  for (const Text& column : kColumns) table.columns.emplace_back(column.in(lang));
  for (const auto& [of, due] : due_rows(all, [](const Due&) { return true; })) {
    const Text& state = !due->date ? kUndated : due->is_late() ? kLate : kComing;
    const Place at = due->from.source ? place_of(due->from) : Place{};
    table.rows.push_back({Said(listed(lang, of)), Said(label_of(due->kind).in(lang)),
                          Said(capitalised(due->date ? due->what.in(lang) : due->words(lang))),
                          Said(due->whose.in(lang)), Said(due->date ? iso(*due->date) : ""),
                          Said(due->date ? fmt::format("{}", due->late) : ""), Said(state.in(lang)),
                          Said(due->why(lang)), Said(at.path), Said(fmt::format("{}", at.line))});
  }
  return table;
}

}  // namespace slt::report
