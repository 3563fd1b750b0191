// SPDX-License-Identifier: MIT
#include "rules/evaluations.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Quote, Date, Days> kMissing{
    .nb = "tiltaket {0} var over {1}, for {2} siden, men sluttevalueringen mangler",
    .nn = "tiltaket {0} var over {1}, for {2} sidan, men sluttevalueringa manglar",
    .en = "the tiltak {0} was over on {1}, {2} ago, but its final evaluation is missing"};
constexpr Message<Quote> kNoDay{
    .nb = "tiltaket {0} er avsluttet, men sluttevalueringen mangler",
    .nn = "tiltaket {0} er avslutta, men sluttevalueringa manglar",
    .en = "the tiltak {0} has ended, but its final evaluation is missing"};
constexpr Message<> kAddEnd{
    .nb = "skriv når tiltaket ble avsluttet, under «ended», og evalueringen under «evaluations»",
    .nn = "skriv når tiltaket blei avslutta, under «ended», og evalueringa under «evaluations»",
    .en = "write when it ended, under \"ended\", and the evaluation under \"evaluations\""};

constexpr Param kDays{"after-end-days",
                      180,
                      {"dager fra slutten til sluttevalueringen bør være gjort; ingen kilde gir "
                       "et tall",
                       "dagar frå slutten til sluttevalueringa bør vere gjord; inga kjelde gir "
                       "eit tal",
                       "days after the end within which the final evaluation should be made; no "
                       "source gives a figure"}};

void check(const View& view, Findings& findings) {
  const Date today = findings.today();
  for (const Tiltak* tiltak : view.tiltak()) {
    if (!has_ended(*tiltak, today) || !lacks_final(view, *tiltak)) continue;
    const Span& where = tiltak->evaluation->form.span;
    const Quote title{tiltak->title.value};
    const auto end = tiltak->end();
    if (!end)
      findings.add_info(where, kNoDay(title), kAddEnd());
    else if (*end + Days{findings.value(kDays)} < today)
      findings.add(where, kMissing(title, *end, today - *end));
  }
}

constexpr RuleSource kSources[]{source::kSystematic, source::kCoordinator};
constexpr Param kParams[]{kDays};
constexpr RuleCase kCases[]{
    {"180 days after the end is in time",
     "tiltak:\n"
     "  - {id: en, title: Delbart, status: ended, ended: 2026-05-25, evaluation: simple}\n"},
    {"a day later is not",
     "tiltak:\n"
     "  - {id: en, title: Delbart, status: ended, ended: 2026-05-24, evaluation: simple}  # <--\n"},
    {"evaluated midway, but never at the end",
     "tiltak:\n"
     "  - id: en\n"
     "    title: Delbart\n"
     "    timing: {period: 2024-08-01/2025-06-30}\n"
     "    evaluation:\n"
     "      form: midway-and-final  # <--\n"
     "      due: 2025-01-15\n"
     "evaluations:\n"
     "  - {of: en, date: 2025-01-10, result: some, decision: continue}\n"},
    {"a final evaluation with a day of its own is looked after elsewhere",
     "tiltak:\n"
     "  - {id: en, title: Delbart, ended: 2025-06-30, status: ended, evaluation: {form: simple, "
     "due: 2025-08-01}}\n"},
    {"ended, nobody knows when",
     "tiltak:\n"
     "  - {id: en, title: Delbart, status: ended, evaluation: simple}  # <--\n"},
    {"that there is to be none has been decided",
     "tiltak:\n"
     "  - id: en\n"
     "    title: Delbart\n"
     "    status: ended\n"
     "    ended: 2025-06-30\n"
     "    evaluation: {form: none, reason: evalueres nasjonalt}\n"},
};

}  // namespace

Rule final_evaluation_missing() {
  return {.id = "final-evaluation-missing",
          .severity = Severity::warning,
          .needs_today = true,
          .summary = {"et avsluttet tiltak uten sluttevalueringen som var bestemt",
                      "eit avslutta tiltak utan sluttevalueringa som var bestemt",
                      "an ended tiltak without the final evaluation that was decided"},
          .why = {"Det kommunen lærer av et tiltak, må skrives ned mens noen husker det. Da kan "
                  "den neste planen bygge på det som virket.",
                  "Det kommunen lærer av eit tiltak, må skrivast ned medan nokon hugsar det. Då "
                  "kan den neste planen byggje på det som verka.",
                  "What a municipality learns from a tiltak must be written down while somebody "
                  "remembers it. Then the next plan can build on what worked."},
          .remedy = {"evaluer tiltaket og skriv det under «evaluations»",
                     "evaluer tiltaket og skriv det under «evaluations»",
                     "evaluate it and write it under \"evaluations\""},
          .sources = kSources,
          .params = kParams,
          .good = R"(tiltak:
  - id: delbart
    title: Delbart i 8. trinn
    status: ended
    ended: 2026-02-15
    evaluation: simple
evaluations:
  - {of: delbart, date: 2026-03-01, result: good}
)",
          .bad = R"(tiltak:
  - id: delbart
    title: Delbart i 8. trinn
    status: ended
    ended: 2026-02-15
    evaluation: simple  # <--
)",
          .cases = kCases,
          .check = check,
          .asks_for = "date due result form"};
}

}  // namespace slt::rules
