// SPDX-License-Identifier: MIT
#include "rules/evaluations.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Param kParams[]{{"days",
                           90,
                           {"dager fra evalueringen til beslutningen; satt for dette verktøyet",
                            "dagar frå evalueringa til avgjerda; sett for dette verktøyet",
                            "days from the evaluation to the decision; set for this tool"}}};
constexpr Message<Quote, Date> kUndecided{
    .nb = "{0} hadde ingen effekt ved evalueringen {1}, men hva som skal skje, er ikke besluttet",
    .nn = "{0} hadde ingen effekt ved evalueringa {1}, men kva som skal skje, er ikkje avgjort",
    .en = "{0} had no effect when evaluated on {1}, but what is to happen has not been decided"};
constexpr Message<Quote> kGoesOn{.nb = "{0} er videreført uendret, enda det ikke hadde effekt",
                                 .nn = "{0} er vidareført uendra, enda det ikkje hadde effekt",
                                 .en = "{0} is carried on unchanged although it had no effect"};

void check(const View& view, Findings& findings) {
  for (const Tiltak* tiltak : view.tiltak()) {
    const Evaluation* last = last_evaluation(view, *tiltak);
    if (!last || last->result.value != Outcome::none) continue;
    if (has_ended(*tiltak, findings.today()) || is_cancelled(*tiltak)) continue;
    const auto due =
        verdict_due(view, *tiltak, findings.today(), {.value = findings.value(kParams[0])});
    if (due && due->day() < findings.today())
      findings.add(last->result.span, kUndecided({tiltak->title.value}, last->date.value));
    else if (last->decision && last->decision->value == Verdict::carry_on)
      findings.add_info(last->decision->span, kGoesOn({tiltak->title.value}));
  }
}

constexpr RuleSource kSources[]{source::kNordreLand, source::kKvinnherad};
constexpr RuleCase kCases[]{
    {"90 days later is still in time",
     "tiltak:\n"
     "  - {id: nattevandring, title: Nattevandring, status: active}\n"
     "evaluations:\n"
     "  - {of: nattevandring, date: 2026-08-23, result: none}\n"},
    {"carried on unchanged: only noted",
     "tiltak:\n"
     "  - {id: nattevandring, title: Nattevandring, status: active}\n"
     "evaluations:\n"
     "  - of: nattevandring\n"
     "    date: 2026-11-02\n"
     "    result: none\n"
     "    decision: continue  # <--\n"},
    {"ended is decided too, and so is a later evaluation",
     "tiltak:\n"
     "  - {id: nattevandring, title: Nattevandring, status: ended}\n"
     "  - {id: leir, title: Leir, status: active}\n"
     "evaluations:\n"
     "  - {of: nattevandring, date: 2026-03-02, result: none}\n"
     "  - {of: leir, date: 2025-03-02, result: none}\n"
     "  - {of: leir, date: 2026-03-02, result: good}\n"},
};

}  // namespace

Rule no_effect_without_decision() {
  return {
      .id = "no-effect-without-decision",
      .severity = Severity::warning,
      .needs_today = true,
      .summary = {"et tiltak uten effekt som ingen har besluttet noe om",
                  "eit tiltak utan effekt som ingen har avgjort noko om",
                  "a tiltak without effect on which nobody has decided"},
      .why = {"Koordineringsgruppen i Nordre Land skal avslutte tiltak som ikke gir resultater. Da "
              "må noen bestemme om tiltaket avsluttes, endres eller løftes. At det videreføres "
              "uendret, er bare en merknad.",
              "Koordineringsgruppa i Nordre Land skal avslutte tiltak som ikkje gir resultat. Då "
              "må nokon bestemme om tiltaket blir avslutta, endra eller løfta. At det blir "
              "vidareført uendra, er berre ein merknad.",
              "The coordination group of Nordre Land is to end tiltak without results. Then "
              "somebody must decide whether the tiltak is ended, changed or lifted. That it is "
              "carried on unchanged is only noted."},
      .remedy =
          {"skriv «decision: end», «change» eller «lift» i evalueringen, og hvem som besluttet det",
           "skriv «decision: end», «change» eller «lift» i evalueringa, og kven som avgjorde det",
           "write \"decision: end\", \"change\" or \"lift\" in the evaluation, and who decided it"},
      .sources = kSources,
      .params = kParams,
      .good = R"(tiltak:
  - {id: nattevandring, title: Nattevandring, status: active}
evaluations:
  - {of: nattevandring, date: 2026-03-02, result: none, decision: change}
)",
      .bad = R"(tiltak:
  - {id: nattevandring, title: Nattevandring, status: active}
evaluations:
  - of: nattevandring
    date: 2026-03-02
    result: none  # <--
)",
      .cases = kCases,
      .check = check,
      .asks_for = "decision"};
}

}  // namespace slt::rules
