#include "rules/evaluations.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Quote, Date> kUndecided{
    .nb =
        "tiltaket {0} var uten effekt da det ble evaluert {1}, men ingen har besluttet hva som "
        "skal skje med det",
    .nn =
        "tiltaket {0} var utan effekt då det blei evaluert {1}, men ingen har avgjort kva som "
        "skal skje med det",
    .en =
        "the tiltak {0} had no effect when it was evaluated on {1}, but nobody has decided what "
        "becomes of it"};

/// True for one that has been ended or cancelled: that was the decision.
bool is_settled(const Tiltak& tiltak) {
  if (tiltak.ended || is_cancelled(tiltak)) return true;
  return tiltak.status &&
         (tiltak.status->value == Status::ended || tiltak.status->value == Status::done);
}

void check(const View& view, Findings& findings) {
  for (const Tiltak* tiltak : view.tiltak()) {
    const Evaluation* last = last_evaluation(view, *tiltak);
    if (!last || last->result.value != Outcome::none || last->decision || is_settled(*tiltak))
      continue;
    findings.add(last->result.span, kUndecided({tiltak->title.value}, last->date.value));
  }
}

constexpr RuleSource kSources[]{source::kNordreLand, source::kSystematic};
constexpr RuleCase kCases[]{
    {"a later evaluation has decided",
     "tiltak:\n"
     "  - {id: en, title: Delbart}\n"
     "evaluations:\n"
     "  - {of: en, date: 2026-05-02, result: none}\n"
     "  - {of: en, date: 2026-09-02, result: some}\n"},
    {"the order in the file does not matter",
     "tiltak:\n"
     "  - {id: en, title: Delbart}\n"
     "evaluations:\n"
     "  - {of: en, date: 2026-09-02, result: none}  # <--\n"
     "  - {of: en, date: 2026-05-02, result: some, decision: continue}\n"},
    {"it has been ended",
     "tiltak:\n"
     "  - {id: en, title: Delbart, status: ended}\n"
     "evaluations:\n"
     "  - {of: en, date: 2026-05-02, result: none}\n"},
    {"too early to tell asks for no decision",
     "tiltak:\n"
     "  - {id: en, title: Delbart}\n"
     "evaluations:\n"
     "  - {of: en, date: 2026-05-02, result: too-early}\n"},
};

}  // namespace

Rule effect_without_decision() {
  return {.id = "effect-without-decision",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"et tiltak uten effekt som ingen har besluttet noe om",
                      "eit tiltak utan effekt som ingen har avgjort noko om",
                      "a tiltak without effect that nobody has decided about"},
          .why = {"Koordineringsgruppen skal avslutte tiltak som ikke gir resultater. Et tiltak "
                  "uten effekt kan også endres eller løftes til neste nivå, men noen må bestemme "
                  "det.",
                  "Koordineringsgruppa skal avslutte tiltak som ikkje gir resultat. Eit tiltak "
                  "utan effekt kan òg endrast eller løftast til neste nivå, men nokon må avgjere "
                  "det.",
                  "The coordination group is to end tiltak that give no results. A tiltak without "
                  "effect may also be changed or lifted to the next level, but somebody must "
                  "decide."},
          .remedy = {"skriv «decision» på evalueringen: «end», «change», «lift» eller «continue»",
                     "skriv «decision» på evalueringa: «end», «change», «lift» eller «continue»",
                     "write \"decision\" on the evaluation: \"end\", \"change\", \"lift\" or "
                     "\"continue\""},
          .sources = kSources,
          .params = {},
          .good = R"(tiltak:
  - id: delbart
    title: Delbart i 8. trinn
evaluations:
  - of: delbart
    date: 2026-06-12
    result: none
    decision: end
)",
          .bad = R"(tiltak:
  - id: delbart
    title: Delbart i 8. trinn
evaluations:
  - of: delbart
    date: 2026-06-12
    result: none  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
