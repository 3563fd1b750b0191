// SPDX-License-Identifier: MIT
#include <array>

#include "model/published.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Quote, int, int> kSmall{
    .nb = "tallet for {1} under {0} er lavere enn {2} personer",
    .nn = "talet for {1} under {0} er lågare enn {2} personar",
    .en = "the figure for {1} under {0} is lower than {2} persons"};

constexpr Param kFewest{"fewest",
                        kFewestPersons,
                        {"personer et publisert tall minst bør gjelde; Ungdata viser heller ikke "
                         "resultater med få svar, men grensen 5 er verktøyets egen",
                         "personar eit publisert tal minst bør gjelde; Ungdata viser heller ikkje "
                         "resultat med få svar, men grensa 5 er verktøyet si eiga",
                         "persons that a published figure should at least be about; Ungdata too "
                         "holds back results with few answers, but the limit 5 is the tool's own"}};

/// Only what is counted in persons can point one out; reports, meetings and per cent cannot.
bool counts_persons(const Indicator& indicator) {
  constexpr std::array<std::string_view, 8> kPersons{"person", "ungdom", "barn",  "elev",
                                                     "gutt",   "gut",    "jente", "unge"};
  if (!indicator.measured_in) return false;
  const Words unit = indicator.measured_in->value;
  if (unit.find("prosent") != Words::npos || unit.find('%') != Words::npos) return false;
  for (const std::string_view word : kPersons)
    if (unit.find(word) != Words::npos) return true;
  return false;
}

void check(const View& view, Findings& findings) {
  for (const Municipality* folder : view.folders())
    for (const Indicator& indicator : folder->indicators) {
      if (!counts_persons(indicator)) continue;
      for (const IndicatorValue& one : indicator.values)
        if (is_few(one.value.value, findings.value(kFewest)))
          findings
              .add(one.value.span,
                   kSmall({indicator.title.value}, one.year.value, findings.value(kFewest)))
              .hidden = true;
    }
}

constexpr RuleSource kSources[]{source::kUngdata, source::kConfidentiality};
constexpr Param kParams[]{kFewest};
constexpr RuleCase kCases[]{
    {"none and five point nobody out",
     "indicators:\n"
     "  - id: anmeldt\n"
     "    title: Anmeldte under 18 år\n"
     "    measured_in: antall ungdommer\n"
     "    values: [{year: 2024, value: \"0\"}, {year: 2025, value: \"5\"}]\n"},
    {"per cent are no persons",
     "indicators:\n"
     "  - id: snus\n"
     "    title: Bruk av snus\n"
     "    measured_in: prosent av elevene\n"
     "    values: [{year: 2025, value: \"3\"}]\n"},
    {"three meetings are not three persons",
     "indicators:\n"
     "  - {id: moter, title: Møter, measured_in: antall, values: [{year: 2025, value: \"3\"}]}\n"},
};

}  // namespace

Rule small_count() {
  return {.id = "small-count",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"et tall som gjelder så få at de kan kjennes igjen",
                      "eit tal som gjeld så få at dei kan kjennast att",
                      "a figure about so few that they may be recognised"},
          .why = {"I en liten kommune vet mange hvem «to ungdommer» er. Tall som gjelder færre enn "
                  "fem, sladdes eller slås sammen før de går ut i en plan eller rapport.",
                  "I ein liten kommune veit mange kven «to ungdommar» er. Tal som gjeld færre enn "
                  "fem, blir sladda eller slåtte saman før dei går ut i ein plan eller rapport.",
                  "In a small municipality many know who \"two young people\" are. Figures about "
                  "fewer than five are held back or merged before they go into a plan or report."},
          .remedy = {"ta året bort og skriv «færre enn 5» under «note», eller slå sammen flere år "
                     "eller grupper",
                     "ta året bort og skriv «færre enn 5» under «note», eller slå saman fleire år "
                     "eller grupper",
                     "take the year away and write \"fewer than 5\" under \"note\", or merge "
                     "several years or groups"},
          .sources = kSources,
          .params = kParams,
          .good = R"(indicators:
  - id: anmeldt
    title: Anmeldte under 18 år
    measured_in: antall ungdommer
    values:
      - {year: 2024, value: "7"}
    note: 2025 færre enn 5
)",
          .bad = R"(indicators:
  - id: anmeldt
    title: Anmeldte under 18 år
    measured_in: antall ungdommer
    values:
      - {year: 2025, value: "2"}  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
