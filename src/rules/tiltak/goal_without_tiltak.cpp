// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/evaluations.h"
#include "rules/rule.h"
#include "rules/sources.h"
#include "rules/titles.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence> kGoals{.nb = "ingen tiltak hører til målet {0}",
                                   .nn = "ingen tiltak høyrer til målet {0}",
                                   .en = "no tiltak belongs to the goal {0}"};
constexpr Message<Sentence> kSeveralGoals{.nb = "ingen tiltak hører til målene {0}",
                                          .nn = "ingen tiltak høyrer til måla {0}",
                                          .en = "no tiltak belongs to the goals {0}"};
constexpr Message<Sentence> kTiltak{
    .nb = "{0} hører ikke til noe mål, slik de andre tiltakene gjør",
    .nn = "{0} høyrer ikkje til noko mål, slik dei andre tiltaka gjer",
    .en = "{0} belongs to no goal, as the other tiltak do"};
constexpr Message<Sentence> kSeveralTiltak{
    .nb = "{0} hører ikke til noe mål, slik de andre tiltakene gjør",
    .nn = "{0} høyrer ikkje til noko mål, slik dei andre tiltaka gjer",
    .en = "{0} belong to no goal, as the other tiltak do"};
constexpr Message<> kLinkTiltak{.nb = "skriv id-en til målet: «goals: trygg-skolevei»",
                                .nn = "skriv id-en til målet: «goals: trygg-skuleveg»",
                                .en = "write the id of the goal: \"goals: trygg-skolevei\""};

bool is_named(const std::vector<const Tiltak*>& all, const Goal& goal) {
  const auto names = [&](const At<Ref<Goal>>& one) {
    return goal.id && one.value.id == goal.id->value.word;
  };
  return std::ranges::any_of(
      all, [&](const Tiltak* tiltak) { return std::ranges::any_of(tiltak->goals, names); });
}

/// A goal is served by a tiltak of its own or of any goal under it.
bool is_served(const std::vector<const Tiltak*>& all, const Goal& goal) {
  return is_named(all, goal) ||
         std::ranges::any_of(goal.goals, [&](const Goal& one) { return is_served(all, one); });
}

/// What no tiltak serves; under a goal that is named itself, nothing is known of the parts.
void gather(const std::vector<const Tiltak*>& all, const Goal& goal, Parts& unserved) {
  if (is_named(all, goal)) return;
  if (!is_served(all, goal)) {
    if (goal.id) unserved.push_back(titled(goal.text, goal.text.span));
    return;
  }
  for (const Goal& part : goal.goals) gather(all, part, unserved);
}

void check(const View& view, Findings& findings) {
  std::vector<const Tiltak*> all = view.tiltak();
  std::erase_if(all, [](const Tiltak* tiltak) { return is_cancelled(*tiltak); });
  Parts unlinked;
  for (const Tiltak* tiltak : all)
    if (tiltak->goals.empty()) unlinked.push_back(titled(tiltak->title, tiltak->title.span));
  if (unlinked.size() == all.size()) return;  // This plan does not tie the two together.
  if (!unlinked.empty()) {
    findings.add(
        unlinked,
        [](std::span<const Part> some) {
          return (some.size() == 1 ? kTiltak : kSeveralTiltak)(quoted_titles(some));
        },
        kLinkTiltak());
    return;  // Until they are tied, it is not known which goals are left.
  }
  Parts unserved;
  for (const Municipality* folder : view.folders())
    for (const Goal& goal : folder->goals) gather(all, goal, unserved);
  if (!unserved.empty())
    findings.add(unserved, [](std::span<const Part> some) {
      return (some.size() == 1 ? kGoals : kSeveralGoals)(quoted_titles(some));
    });
}

constexpr RuleSource kSources[]{source::kSystematic, source::kMunicipalPlans, source::kNordreLand};
constexpr RuleCase kCases[]{
    {"a plan that does not tie tiltak to goals",
     "goals:\n"
     "  - {id: trygghet, text: Trygge kvelder}\n"
     "tiltak:\n"
     "  - {id: en, title: Natteravner}\n"},
    {"one tiltak without a goal among others that have one",
     "goals:\n"
     "  - {id: trygghet, text: Trygge kvelder}\n"
     "  - {id: kunnskap, text: Kunnskap om rus}\n"
     "tiltak:\n"
     "  - {id: en, title: Natteravner, goals: trygghet}\n"
     "  - id: to\n"
     "    title: Foreldremøte  # <--\n"},
    {"a goal is served through those under it",
     "goals:\n"
     "  - id: trygghet\n"
     "    text: Trygge kvelder\n"
     "    goals:\n"
     "      - {id: helg, text: I helgene}\n"
     "      - {id: hverdag, text: På hverdager}  # <--\n"
     "tiltak:\n"
     "  - {id: en, title: Natteravner, goals: helg}\n"},
};

}  // namespace

Rule goal_without_tiltak() {
  return {
      .id = "goal-without-tiltak",
      .severity = Severity::info,
      .needs_today = false,
      .summary = {"et mål uten tiltak, eller et tiltak uten mål",
                  "eit mål utan tiltak, eller eit tiltak utan mål",
                  "a goal without a tiltak, or a tiltak without a goal"},
      .why = {"Et mål ingen arbeider mot, blir stående som pynt, og et tiltak uten mål kan ikke "
              "vise om det hjalp. Regelen gjelder bare planer som knytter tiltak til mål.",
              "Eit mål ingen arbeider mot, blir ståande som pynt, og eit tiltak utan mål kan "
              "ikkje vise om det hjelpte. Regelen gjeld berre planar som knyter tiltak til "
              "mål.",
              "A goal that nobody works towards is decoration, and a tiltak without a goal "
              "cannot show whether it helped. Only plans that tie tiltak to goals are asked."},
      .remedy = {"legg inn et tiltak for målet, eller ta målet ut av planen",
                 "legg inn eit tiltak for målet, eller ta målet ut av planen",
                 "add a tiltak for the goal, or take the goal out of the plan"},
      .sources = kSources,
      .params = {},
      .good = R"(goals:
  - {id: trygghet, text: Trygge kvelder}
tiltak:
  - {id: natteravn, title: Natteravner, goals: trygghet}
)",
      .bad = R"(goals:
  - {id: trygghet, text: Trygge kvelder}
  - {id: kunnskap, text: Kunnskap om rus}  # <--
tiltak:
  - {id: natteravn, title: Natteravner, goals: trygghet}
)",
      .cases = kCases,
      .check = check,
      .asks_for = "goals"};
}

}  // namespace slt::rules
