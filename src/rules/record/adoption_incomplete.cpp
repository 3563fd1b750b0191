// SPDX-License-Identifier: MIT
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Text kWho{"hvem som vedtok det", "kven som vedtok det", "who adopted it"};
constexpr Text kWhen{"når det ble vedtatt", "når det blei vedteke", "when it was adopted"};
constexpr Message<Sentence, Sentence> kMissing{.nb = "om vedtaket {0} er det ikke oppgitt {1}",
                                               .nn = "om vedtaket {0} er det ikkje oppgitt {1}",
                                               .en = "of the adoption {0} it is not stated {1}"};
constexpr Message<> kNowhere{
    .nb = "hvem som har vedtatt å bruke SLT-modellen, og når, er ikke oppgitt",
    .nn = "kven som har vedteke å bruke SLT-modellen, og når, er ikkje oppgitt",
    .en = "who adopted the SLT model, and when, is not stated"};
constexpr Message<> kUnnamed{.nb = "«vedtatt»", .nn = "«vedteke»", .en = "\"adopted\""};

bool is_adopted(const Adoption& step) { return step.step.value == AdoptionStep::adopted; }

std::vector<const Adoption*> adoptions(const View& view) {
  std::vector<const Adoption*> all;
  const auto add = [&](const std::vector<Adoption>& steps) {
    for (const Adoption& step : steps)
      if (is_adopted(step)) all.push_back(&step);
  };
  for (const Municipality* folder : view.folders()) add(folder->adoption);
  for (const Plan* plan : view.plans()) add(plan->adoption);
  return all;
}

Sentence named(const Adoption& step) {
  if (!step.what) return kUnnamed();
  return in_every_language([&](Lang lang) { return shown(lang, Quote{step.what->value}); });
}

void check(const View& view, Findings& findings) {
  const auto all = adoptions(view);
  for (const Adoption* step : all) {
    std::vector<Text> missing;
    if (!step->body && !step->person) missing.push_back(kWho);
    if (!step->date) missing.push_back(kWhen);
    if (!missing.empty()) findings.add(step->step.span, kMissing(named(*step), listed(missing)));
  }
  const Span place = name_of(view);
  if (all.empty() && place.source && !view.groups().empty()) findings.add(place, kNowhere());
}

constexpr RuleSource kSources[]{source::kVegarshei, source::kHamar, source::kLevanger,
                                source::kDrugCoordinators};
constexpr RuleCase kCases[]{
    {"neither who nor when",
     "adoption:\n"
     "  - step: adopted  # <--\n"
     "    what: å innføre SLT-modellen\n"},
    {"where there are no groups there is no SLT work to adopt",
     "municipality:\n"
     "  number: \"9901\"\n"
     "  name: Eksempelvik\n"
     "  language: nb\n"},
    {"the year alone is a time, and the plan's adoption counts",
     "municipality:\n"
     "  number: \"9901\"\n"
     "  name: Eksempelvik\n"
     "  language: nb\n"
     "groups:\n"
     "  - {id: politirad, type: politiråd}\n"
     "plan:\n"
     "  title: Handlingsplan SLT\n"
     "  adoption: [{step: adopted, body: Kommunestyret, date: 2022}]\n"},
};

}  // namespace

Rule adoption_incomplete() {
  return {
      .id = "adoption-incomplete",
      .severity = Severity::info,
      .needs_today = false,
      .summary = {"et vedtak som mangler eller er ufullstendig",
                  "eit vedtak som manglar eller er ufullstendig",
                  "an adoption that is missing or incomplete"},
      .why = {"SLT er ingen plikt; arbeidet hviler på at kommunen har vedtatt det. I Vegårshei, "
              "Hamar, Bindal og Levanger vedtok kommunestyret det; Helsedirektoratet nevner "
              "«kommunestyret/politirådet», og i Nordre Land vedtok styringsgruppen mandatet.",
              "SLT er inga plikt; arbeidet kviler på at kommunen har vedteke det. I Vegårshei, "
              "Hamar, Bindal og Levanger vedtok kommunestyret det; Helsedirektoratet nemner "
              "«kommunestyret/politirådet», og i Nordre Land vedtok styringsgruppa mandatet.",
              "SLT is no duty; the work rests on the municipality's having adopted it. In "
              "Vegårshei, Hamar, Bindal and Levanger the municipal council did; the Directorate of "
              "Health names \"the council/the police council\", and in Nordre Land the steering "
              "group adopted the mandate."},
      .remedy = {"skriv hvem og når, for eksempel «adoption: [{step: adopted, body: Kommunestyret, "
                 "date: 2017-11-14}]»",
                 "skriv kven og når, til dømes «adoption: [{step: adopted, body: Kommunestyret, "
                 "date: 2017-11-14}]»",
                 "write who and when, such as \"adoption: [{step: adopted, body: Kommunestyret, "
                 "date: 2017-11-14}]\""},
      .sources = kSources,
      .params = {},
      .good = R"(municipality:
  number: "9901"
  name: Eksempelvik
  language: nb
adoption:
  - step: adopted
    what: å innføre SLT-modellen
    body: Kommunestyret
    date: 2017-11-14
)",
      .bad = R"(municipality:
  number: "9901"
  name: Eksempelvik  # <--
  language: nb
groups:
  - {id: politirad, type: politiråd, level: governing}
)",
      .cases = kCases,
      .check = check,
      .asks_for = "date body case_number"};
}

}  // namespace slt::rules
