// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/list.h"
#include "rules/evaluations.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Quote, int, Sentence> kMoved{
    .nb = "evalueringen av {0} er flyttet {1} ganger: {2}",
    .nn = "evalueringa av {0} er flytt {1} gonger: {2}",
    .en = "the evaluation of {0} has been moved {1} times: {2}"};

constexpr Param kMoves{"moves",
                       2,
                       {"så mange ganger en evaluering er flyttet før det blir sagt fra",
                        "så mange gonger ei evaluering er flytt før det blir sagt frå",
                        "how often an evaluation has been moved before it is told"}};

/// When a tiltak was next to be evaluated, as one version of the plan has it.
struct Promise {
  Date due;
  std::size_t made = 0;  ///< Evaluations made so far.
};

std::optional<Promise> promise_in(const View& version, Words id) {
  const Tiltak* tiltak = version.find<Tiltak>(id);
  if (!tiltak || !tiltak->evaluation || tiltak->evaluation->due.empty()) return {};
  const std::vector<Date> made = evaluated_on(version, *tiltak);
  for (const At<Date>& due : tiltak->evaluation->due)
    if (made.empty() || due.value > made.back()) return Promise{due.value, made.size()};
  return {};
}

/// The days that one evaluation was to be made by, the first promise first: each later than the
/// one before. An evaluation made in between begins a new promise.
std::vector<Date> promised(const View& view, Words id) {
  std::vector<Date> days;
  const auto now = promise_in(view, id);
  if (!now) return days;
  days.push_back(now->due);
  for (const View& version : view.earlier) {
    const auto then = promise_in(version, id);
    if (!then || then->made != now->made || then->due > days.back()) break;
    if (then->due != days.back()) days.push_back(then->due);
  }
  std::ranges::reverse(days);
  return days;
}

/// Whether the day stands otherwise than when the comparison began.
bool moved_now(const View& view, Words id) {
  const auto now = promise_in(view, id), then = promise_in(view.earlier.front(), id);
  return now && then && now->due != then->due;
}

Sentence chain(const std::vector<Date>& days) {
  return in_every_language([&](Lang lang) {
    std::string words;
    for (const Date day : days)
      words += fmt::format("{}{}", words.empty() ? "" : " → ", shown(lang, day));
    return words;
  });
}

void check(const View& view, Findings& findings) {
  if (view.earlier.empty()) return;
  for (const Tiltak* tiltak : view.tiltak()) {
    const Words id = tiltak->id.value.word;
    if (!moved_now(view, id)) continue;
    const std::vector<Date> days = promised(view, id);
    const int moves = static_cast<int>(days.size()) - 1;
    if (moves >= findings.value(kMoves))
      findings.add(tiltak->evaluation->due.front().span,
                   kMoved({tiltak->title.value}, moves, chain(days)));
  }
}

constexpr RuleSource kSources[]{source::kSystematic, source::kNordreLand};
constexpr Param kParams[]{kMoves};
constexpr RuleCase kCases[]{
    {"moved once",
     "tiltak:\n  - {id: a, title: Natteravner, evaluation: {form: simple, due: 2027-06-01}}\n",
     "tiltak:\n  - {id: a, title: Natteravner, evaluation: {form: simple, due: 2026-12-01}}\n"},
    {"moved forward is no delay",
     "tiltak:\n  - {id: a, title: Natteravner, evaluation: {form: simple, due: 2026-12-01}}\n",
     "tiltak:\n  - {id: a, title: Natteravner, evaluation: {form: simple, due: 2027-06-01}}\n"
     "---\n"
     "tiltak:\n  - {id: a, title: Natteravner, evaluation: {form: simple, due: 2027-12-01}}\n"},
    {"the next day after an evaluation that was made",
     "tiltak:\n  - {id: a, title: Natteravner, evaluation: {form: simple, due: 2027-06-01}}\n"
     "evaluations:\n  - {of: a, date: 2026-06-01, result: good}\n",
     "tiltak:\n  - {id: a, title: Natteravner, evaluation: {form: simple, due: 2026-06-01}}\n"
     "---\n"
     "tiltak:\n  - {id: a, title: Natteravner, evaluation: {form: simple, due: 2026-03-01}}\n"},
};

}  // namespace

Rule evaluation_moved_again() {
  return {.id = "evaluation-moved-again",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"en evaluering som er flyttet for andre gang",
                      "ei evaluering som er flytt for andre gong",
                      "an evaluation moved for the second time"},
          .why = {"Én utsettelse har ofte en god grunn. Den andre betyr gjerne at evalueringen "
                  "ikke blir noe av, og da vet ingen om tiltaket virker.",
                  "Éi utsetjing har ofte ein god grunn. Den andre tyder gjerne at evalueringa "
                  "ikkje blir noko av, og då veit ingen om tiltaket verkar.",
                  "One delay often has a good reason. The second tends to mean that there will "
                  "be no evaluation, and then nobody knows whether the tiltak works."},
          .remedy = {"sett av tid til evalueringen nå, eller la styringsgruppen bestemme dagen",
                     "set av tid til evalueringa no, eller la styringsgruppa bestemme dagen",
                     "set aside time for the evaluation now, or let the governing group set the "
                     "day"},
          .sources = kSources,
          .params = kParams,
          .good = R"(tiltak:
  - id: natteravner
    title: Natteravner
    evaluation: {form: simple, due: 2026-12-01}
)",
          .bad = R"(tiltak:
  - id: natteravner
    title: Natteravner
    evaluation: {form: simple, due: 2027-06-01}  # <--
)",
          .cases = kCases,
          .check = check,
          .before = R"(tiltak:
  - id: natteravner
    title: Natteravner
    evaluation: {form: simple, due: 2026-12-01}
---
tiltak:
  - id: natteravner
    title: Natteravner
    evaluation: {form: simple, due: 2026-05-01}
)"};
}

}  // namespace slt::rules
