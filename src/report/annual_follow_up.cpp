// SPDX-License-Identifier: MIT
#include "report/annual_sections.h"
#include "report/evaluation_table.h"

// 7 Evaluation and overdue tasks.
namespace slt::report {
namespace {

constexpr Message<int> kNoEvaluations{.nb = "Ingen evalueringer er registrert for {0}.",
                                      .nn = "Ingen evalueringar er registrerte for {0}.",
                                      .en = "No evaluations are registered for {0}."};
constexpr Text kEvaluations{"Evalueringer i året", "Evalueringar i året",
                            "Evaluations of the year"};
constexpr Text kWhat{"Hva", "Kva", "What"};
constexpr Text kNothingLate{"Ingenting er over fristen.", "Ingenting er over fristen.",
                            "Nothing is overdue."};
constexpr Text kOverdue{"Over fristen", "Over fristen", "Overdue"};
constexpr Text kWhose{"Hvem", "Kven", "Whose"};
constexpr Text kDue{"Frist eller slutt", "Frist eller slutt", "Due or ended"};
constexpr Text kDaysOver{"Dager over", "Dagar over", "Days over"};
constexpr Text kUndated{"Uten dato:", "Utan dato:", "Without a date:"};

void add_evaluations_of_year(Annual& annual) {
  Table table = evaluation_table(annual.draft, [&](const Evaluation& one) {
    return year_of(one.date.value) == annual.input.year;
  });
  if (table.rows.empty())
    return annual.paragraph(kNoEvaluations.in(annual.lang(), annual.input.year));
  table.caption = annual.say(kEvaluations);
  annual.draft.out.table(std::move(table));
}

void add_overdue(Annual& annual) {
  Table table{.caption = annual.say(kOverdue), .columns = {}, .rows = {}};
  for (const Text& column : {kWhat, kWhose, kDue, kDaysOver})
    table.columns.push_back(annual.say(column));
  for (const Due& one : annual.dues)
    if (one.is_late())
      table.rows.push_back({Said(capitalised(one.what.in(annual.lang())), one.from),
                            Said(one.whose.in(annual.lang()), one.from),
                            Said(shown(annual.lang(), *one.date), one.from),
                            Said(fmt::format("{}", one.late), one.from)});
  if (table.rows.empty()) return annual.paragraph(kNothingLate);
  annual.draft.out.table(std::move(table));
}

void add_undated(Annual& annual) {
  std::vector<Item> items;
  for (const Due& one : annual.dues)
    if (!one.date && !is_small(one.kind) && one.kind != DueKind::decision)  // In part 8.
      items.push_back({Said(sentence(one.words(annual.lang())), one.from)});
  if (items.empty()) return;
  annual.paragraph(kUndated);
  annual.draft.out.list(std::move(items));
}

}  // namespace

void add_evaluation_and_overdue(Annual& annual) {
  add_evaluation_bars(annual);
  add_evaluations_of_year(annual);
  add_overdue(annual);
  add_undated(annual);
}

}  // namespace slt::report
