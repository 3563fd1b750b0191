// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/evaluations.h"
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<std::size_t, std::size_t> kWithout{.nb = "{0} av {1} tiltak er uten evaluering",
                                                     .nn = "{0} av {1} tiltak er utan evaluering",
                                                     .en = "{0} of {1} tiltak have no evaluation"};
constexpr Message<Sentence, Sentence> kAndEnded{
    .nb = "{0}; {1}", .nn = "{0}; {1}", .en = "{0}; {1}"};
constexpr Message<Quote, PartialDate> kEndedIn{.nb = "{0} avsluttet {1} uten evaluering",
                                               .nn = "{0} avslutta {1} utan evaluering",
                                               .en = "{0} ended {1} without evaluation"};
constexpr Message<Quote> kEnded{.nb = "{0} avsluttet uten evaluering",
                                .nn = "{0} avslutta utan evaluering",
                                .en = "{0} ended without evaluation"};
constexpr Message<Quote, Words> kSchoolYear{
    .nb = "{0} gjaldt skoleåret {1} og er ikke evaluert",
    .nn = "{0} gjaldt skuleåret {1} og er ikkje evaluert",
    .en = "{0} was for the school year {1} and has not been evaluated"};
constexpr Message<std::size_t> kMoreEnded{
    .nb = "{0} til avsluttet", .nn = "{0} til avslutta", .en = "{0} more ended"};
constexpr std::size_t kMostNamed = 3;

std::vector<const Tiltak*> in_question(const View& view) {
  std::vector<const Tiltak*> all = view.tiltak();
  std::erase_if(all, [](const Tiltak* tiltak) { return is_cancelled(*tiltak); });
  return all;
}

Sentence ending_of(const Tiltak& tiltak) {
  if (!tiltak.ended && tiltak.timing && tiltak.timing->school_year)
    return kSchoolYear({tiltak.title.value}, tiltak.timing->school_year->value);
  const auto when = ended_when(tiltak);
  return when ? kEndedIn({tiltak.title.value}, *when) : kEnded({tiltak.title.value});
}

/// The ones that have ended by name, as it is soon too late for them.
Sentence endings_of(std::span<const Tiltak* const> ended) {
  std::vector<Sentence> items;
  for (const Tiltak* tiltak : ended.first(std::min(ended.size(), kMostNamed)))
    items.push_back(ending_of(*tiltak));
  if (ended.size() > kMostNamed) items.push_back(kMoreEnded(ended.size() - kMostNamed));
  return listed(items);
}

void check(const View& view, Findings& findings) {
  std::vector<const Tiltak*> without = in_question(view);
  const std::size_t all = without.size();
  std::erase_if(without, [&](const Tiltak* one) {
    return is_evaluation_planned(*one) || !evaluated_on(view, *one).empty();
  });
  if (without.empty()) return;
  std::vector<const Tiltak*> ended = without;
  std::erase_if(ended, [&](const Tiltak* one) { return !has_ended(*one, findings.today()); });
  Sentence message = kWithout(without.size(), all);
  if (!ended.empty()) message = kAndEnded(message, endings_of(ended));
  Diagnostic& finding = findings.add(without.front()->title.span, std::move(message));
  for (const Tiltak* tiltak : ended)
    finding.related.push_back({tiltak->title.span, ending_of(*tiltak)});
}

constexpr RuleSource kSources[]{source::kSystematic, source::kNordreLand, source::kKvinnherad};
constexpr RuleCase kCases[]{
    {"one finding for all of them, at the first",
     "tiltak:\n"
     "  - {id: en, title: Delbart, evaluation: simple}\n"
     "  - id: to\n"
     "    title: Natteravner  # <--\n"
     "  - {id: tre, title: Prosjekt psykisk helse, timing: {school_year: 2022/2023}}\n"},
    {"no evaluation, with a reason",
     "tiltak:\n"
     "  - {id: en, title: Delbart, evaluation: {form: none, reason: evalueres nasjonalt}}\n"},
    {"no evaluation, and no reason",
     "tiltak:\n"
     "  - id: en\n"
     "    title: Delbart  # <--\n"
     "    evaluation: none\n"},
    {"evaluated without having been planned to be",
     "tiltak:\n"
     "  - {id: en, title: Delbart}\n"
     "evaluations:\n"
     "  - {of: en, date: 2026-05-02, result: good}\n"},
    {"a cancelled tiltak has nothing to evaluate",
     "tiltak:\n"
     "  - {id: en, title: Delbart, status: cancelled}\n"},
};

}  // namespace

Rule tiltak_without_evaluation() {
  return {.id = "tiltak-without-evaluation",
          .severity = Severity::warning,
          .needs_today = true,
          .summary = {"tiltak har verken plan for evaluering eller evaluering",
                      "tiltak har verken plan for evaluering eller evaluering",
                      "tiltak have neither an evaluation plan nor an evaluation"},
          .why = {"Hvordan et tiltak skal evalueres, bestemmes før det starter. Uten det vet ingen "
                  "om det virker, og tiltak som ikke gir resultater, blir ikke avsluttet.",
                  "Korleis eit tiltak skal evaluerast, blir bestemt før det startar. Utan det veit "
                  "ingen om det verkar, og tiltak som ikkje gir resultat, blir ikkje avslutta.",
                  "How a tiltak is to be evaluated is decided before it starts. Without that "
                  "nobody knows whether it works, and tiltak without results are not ended."},
          .remedy = {"skriv hvordan hvert tiltak skal evalueres: «evaluation: {form: simple, due: "
                     "2027-06-30}»",
                     "skriv korleis kvart tiltak skal evaluerast: «evaluation: {form: simple, due: "
                     "2027-06-30}»",
                     "write how each tiltak is to be evaluated: \"evaluation: {form: simple, due: "
                     "2027-06-30}\""},
          .sources = kSources,
          .params = {},
          .good = R"(tiltak:
  - id: delbart
    title: Delbart i 8. trinn
    responsible: politikontakt
    evaluation: {form: simple, due: 2027-06-30}
)",
          .bad = R"(tiltak:
  - id: delbart
    title: Delbart i 8. trinn  # <--
    responsible: politikontakt
  - id: psykisk-helse
    title: Prosjekt psykisk helse
    responsible: slt-koordinator
    ended: 2023
)",
          .cases = kCases,
          .check = check,
          .asks_for = "evaluation form"};
}

}  // namespace slt::rules
