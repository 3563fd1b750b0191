// SPDX-License-Identifier: MIT
#include <algorithm>

#include "report/evaluation_table.h"
#include "report/values.h"

namespace slt::report {
namespace {

constexpr Text kTitle{"Evalueringer", "Evalueringar", "Evaluations"};
constexpr Text kNoEvaluation{"Ingen gjennomført evaluering er oppgitt.",
                             "Inga gjennomført evaluering er oppgitt.",
                             "No evaluation that has been made is stated."};
constexpr Text kOf{"Hva", "Kva", "What"};
constexpr Text kDate{"Dato", "Dato", "Date"};
constexpr Text kBy{"Av", "Av", "By"};
constexpr Text kMethod{"Metode", "Metode", "Method"};
constexpr Text kResult{"Resultat", "Resultat", "Result"};
constexpr Text kDecision{"Videre", "Vidare", "Next"};
constexpr Text kRemark{"Merknad", "Merknad", "Remark"};

std::string result_of(const Draft& draft, const Evaluation& evaluation) {
  return joined({draft.say(label_of(evaluation.result.value)),
                 std::string(evaluation.text ? evaluation.text->value : Words{})},
                ". ");
}

std::string decision_of(const Draft& draft, const Evaluation& evaluation) {
  const Group* group = evaluation.decided_by
                           ? draft.voice.view.find<Group>(evaluation.decided_by->value.id)
                           : nullptr;
  return joined({evaluation.decision ? draft.say(label_of(evaluation.decision->value))
                                     : draft.say(kNotStated),
                 group ? name_of(draft.voice, *group) : ""},
                ", ");
}

std::vector<Said> row_of(const Draft& draft, const Municipality& folder, const Evaluation& one) {
  return {
      Said(name_of_id(draft.voice, one.of.value.id) + shared_mark(draft.voice, folder), one.span),
      Said(shown(draft.lang(), one.date.value), one.date.span),
      Said(words_of(draft.voice, one.by), one.span),
      Said(one.method ? one.method->value : Words{}, one.span),
      Said(result_of(draft, one), one.span),
      Said(decision_of(draft, one), one.span),
      Said(remark_cell(draft, one, fields_of<Evaluation>()), one.span)};
}

}  // namespace

Table evaluation_table(const Draft& draft, std::function<bool(const Evaluation&)> wanted) {
  std::vector<std::pair<const Municipality*, const Evaluation*>> all;
  for (const Municipality* folder : draft.folders())
    for (const Evaluation& one : folder->evaluations)
      if (wanted(one)) all.emplace_back(folder, &one);
  std::ranges::stable_sort(all, {}, [](const auto& one) { return one.second->date.value; });
  Table table{.caption = {},
              .columns = {draft.say(kOf), draft.say(kDate), draft.say(kBy), draft.say(kMethod),
                          draft.say(kResult), draft.say(kDecision), draft.say(kRemark)},
              .rows = {}};
  for (const auto& [folder, one] : all) table.rows.push_back(row_of(draft, *folder, *one));
  return without_empty_columns(std::move(table));
}

void add_evaluations(Draft& draft) {
  add_heading(draft, 3, kTitle);
  Table table = evaluation_table(draft, [](const Evaluation&) { return true; });
  if (table.rows.empty()) return draft.out.paragraph(Said(draft.say(kNoEvaluation)));
  draft.out.table(std::move(table));
}

}  // namespace slt::report
