// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/list.h"
#include "model/adoption.h"
#include "model/changes.h"
#include "rules/rule.h"
#include "rules/sources.h"
#include "schema/field.h"

namespace slt::rules {
namespace {

constexpr Message<Quote, Sentence, PartialDate> kChanged{
    .nb = "{0} er endret etter vedtaket {2}: {1}",
    .nn = "{0} er endra etter vedtaket {2}: {1}",
    .en = "{0} has been changed after its adoption {2}: {1}"};
constexpr Message<> kWas{
    .nb = "slik ble det vedtatt", .nn = "slik blei det vedteke", .en = "as it was adopted"};

Sentence label_of(std::string_view key) {
  const auto row = std::ranges::find(fields_of<Tiltak>(), key, &Field::key);
  return in_every_language([&](Lang lang) { return row->doc.in(lang); });
}

void compare(const Tiltak& before, const Tiltak& now, PartialDate adopted, Findings& findings) {
  std::vector<Sentence> labels;
  Span first = now.span;
  for (const FieldChange& change : changes(before.span, now.span, fields_of<Tiltak>())) {
    if (!is_adopted_key(change.key) || change.before.empty())
      continue;  // What was left out may be filled in.
    if (labels.empty()) first = change.now;
    labels.push_back(label_of(change.key));
  }
  if (labels.empty()) return;
  Diagnostic& found = findings.add(
      first, kChanged({now.title.value}, listed(std::span<const Sentence>(labels)), adopted));
  found.related.push_back({before.span, kWas()});
}

void check(const View& view, Findings& findings) {
  if (view.earlier.empty()) return;
  const View& before = view.earlier.front();
  for (const Tiltak* old : before.tiltak())
    if (const Tiltak* now = view.find<Tiltak>(old->id.value.word))
      if (const auto adopted = adoption_that_holds(before, view, old->id.value.word))
        compare(*old, *now, *adopted, findings);
}

constexpr RuleSource kSources[]{source::kNordreLand, source::kMunicipalPlans};
constexpr RuleCase kCases[]{
    {"nothing was adopted yet", "tiltak:\n  - {id: a, title: Natteravner, responsible: politiet}\n",
     "tiltak:\n  - {id: a, title: Natteravner, responsible: skolen}\n"},
    {"the same in other quotes and another order",
     "adoption:\n  - {step: adopted, date: 2026-01-10}\n"
     "tiltak:\n  - {title: \"Natteravner\", id: a, responsible: [skolen]}\n",
     "adoption:\n  - {step: adopted, date: 2026-01-10}\n"
     "tiltak:\n  - {id: a, title: Natteravner, responsible: skolen}\n"},
    {"what was left out is filled in",
     "adoption:\n  - {step: adopted, date: 2026-01-10}\n"
     "tiltak:\n  - {id: a, title: Natteravner, responsible: politiet}\n",
     "adoption:\n  - {step: adopted, date: 2026-01-10}\n"
     "tiltak:\n  - {id: a, title: Natteravner}\n"},
    {"an evaluation led to it",
     "adoption:\n  - {step: adopted, date: 2026-01-10}\n"
     "tiltak:\n  - {id: a, title: Natteravner, responsible: politiet}\n"
     "evaluations:\n  - {of: a, date: 2026-06-12, result: some, decision: change}\n",
     "adoption:\n  - {step: adopted, date: 2026-01-10}\n"
     "tiltak:\n  - {id: a, title: Natteravner, responsible: skolen}\n"},
    {"two fields, one finding at the first",
     "adoption:\n  - {step: adopted, date: 2026-01-10}\n"
     "tiltak:\n  - {id: a, title: Natteravner, ages: 13-16, cost: 20000}  # <--\n",
     "adoption:\n  - {step: adopted, date: 2026-01-10}\n"
     "tiltak:\n  - {id: a, title: Natteravner, ages: 13-18}\n"},
};

}  // namespace

Rule adopted_tiltak_changed() {
  return {.id = "adopted-tiltak-changed",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"et tiltak som er endret etter at planen ble vedtatt",
                      "eit tiltak som er endra etter at planen blei vedteken",
                      "a tiltak changed after the plan was adopted"},
          .why = {"Det som er vedtatt, er det noen som har bestemt i fellesskap. Endres det "
                  "stille, vet de andre ikke lenger hva de har sagt ja til, og den ansvarlige "
                  "vet ikke hva som gjelder.",
                  "Det som er vedteke, er det nokon som har bestemt i fellesskap. Blir det endra "
                  "i det stille, veit ikkje dei andre lenger kva dei har sagt ja til, og den "
                  "ansvarlege veit ikkje kva som gjeld.",
                  "What was adopted was decided by several together. Changed in silence, the "
                  "others no longer know what they said yes to, and those responsible not what "
                  "holds."},
          .remedy = {"før opp vedtaket som endret det, under «adoption», eller evalueringen som "
                     "førte til det, med «decision»; er det bare en skrivefeil, er det greit",
                     "før opp vedtaket som endra det, under «adoption», eller evalueringa som "
                     "førte til det, med «decision»; er det berre ein skrivefeil, er det greitt",
                     "record the decision that changed it under \"adoption\", or the evaluation "
                     "that led to it, with \"decision\"; if it only mends a slip, all is well"},
          .sources = kSources,
          .params = {},
          .good = R"(plan:
  adoption:
    - {step: adopted, date: 2022-01-10}
    - {step: revised, date: 2026-11-10}
tiltak:
  - id: natteravner
    title: Natteravner
    responsible: politiet
)",
          .bad = R"(plan:
  adoption:
    - {step: adopted, date: 2022-01-10}
tiltak:
  - id: natteravner
    title: Natteravner
    responsible: politiet  # <--
)",
          .cases = kCases,
          .check = check,
          .before = R"(plan:
  adoption:
    - {step: adopted, date: 2022-01-10}
tiltak:
  - id: natteravner
    title: Natteravner
    responsible: skolen
)"};
}

}  // namespace slt::rules
