// SPDX-License-Identifier: MIT
#include "rules/evaluations.h"
#include "rules/rule.h"
#include "rules/sources.h"
#include "rules/timing.h"

namespace slt::rules {
namespace {

constexpr Message<Quote, Date, Text> kGoesOn{
    .nb = "det ble besluttet {1} å avslutte tiltaket {0}, men det står som «{2}»",
    .nn = "det blei avgjort {1} å avslutte tiltaket {0}, men det står som «{2}»",
    .en = "it was decided on {1} to end the tiltak {0}, but it is set as \"{2}\""};
constexpr Message<> kDecision{
    .nb = "beslutningen står her", .nn = "avgjerda står her", .en = "the decision stands here"};

void check(const View& view, Findings& findings) {
  for (const Tiltak* tiltak : view.tiltak()) {
    const Evaluation* last = last_evaluation(view, *tiltak);
    const bool to_end = last && last->decision && last->decision->value == Verdict::end;
    if (!to_end || !is_open(*tiltak) || tiltak->ended) continue;
    findings
        .add(tiltak->status->span,
             kGoesOn({tiltak->title.value}, last->date.value, label_of(tiltak->status->value)))
        .related.push_back({last->decision->span, kDecision()});
  }
}

constexpr RuleSource kSources[]{source::kNordreLand};
constexpr RuleCase kCases[]{
    {"it has been given its last day",
     "tiltak:\n"
     "  - {id: en, title: Delbart, status: active, ended: 2026-12-31}\n"
     "evaluations:\n"
     "  - {of: en, date: 2026-05-02, result: none, decision: end}\n"},
    {"a later evaluation decided otherwise",
     "tiltak:\n"
     "  - {id: en, title: Delbart, status: active}\n"
     "evaluations:\n"
     "  - {of: en, date: 2026-05-02, result: none, decision: end}\n"
     "  - {of: en, date: 2026-09-02, result: some, decision: change}\n"},
    {"without a status nothing contradicts the decision",
     "tiltak:\n"
     "  - {id: en, title: Delbart}\n"
     "evaluations:\n"
     "  - {of: en, date: 2026-05-02, result: none, decision: end}\n"},
};

}  // namespace

Rule decided_end_not_followed() {
  return {
      .id = "decided-end-not-followed",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"et tiltak som er besluttet avsluttet, men går videre",
                  "eit tiltak som er avgjort avslutta, men går vidare",
                  "a tiltak that was decided ended but goes on"},
      .why = {"Når evalueringen endte med at tiltaket skal avsluttes, venter de som deltar, at "
              "det skjer. Enten er statusen gammel, eller så er beslutningen ikke fulgt opp.",
              "Når evalueringa enda med at tiltaket skal avsluttast, ventar dei som er med, at "
              "det skjer. Anten er statusen gammal, eller så er avgjerda ikkje følgd opp.",
              "When an evaluation led to the tiltak being ended, those who take part expect it. "
              "Either the status is old, or the decision has not been followed."},
      .remedy = {"skriv «status: ended» og «ended», eller før opp den nye vurderingen under "
                 "«evaluations»",
                 "skriv «status: ended» og «ended», eller før opp den nye vurderinga under "
                 "«evaluations»",
                 "write \"status: ended\" and \"ended\", or add the new evaluation under "
                 "\"evaluations\""},
      .sources = kSources,
      .params = {},
      .good = R"(tiltak:
  - id: delbart
    title: Delbart i 8. trinn
    status: ended
    ended: 2026-08-01
evaluations:
  - {of: delbart, date: 2026-06-12, result: none, decision: end}
)",
      .bad = R"(tiltak:
  - id: delbart
    title: Delbart i 8. trinn
    status: active  # <--
evaluations:
  - {of: delbart, date: 2026-06-12, result: none, decision: end}
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
