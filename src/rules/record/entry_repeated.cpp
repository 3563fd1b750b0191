// SPDX-License-Identifier: MIT
#include <string>
#include <unordered_map>

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Quote, int> kYear{.nb = "{0} har to verdier for {1}",
                                    .nn = "{0} har to verdiar for {1}",
                                    .en = "{0} has two values for {1}"};
constexpr Message<Quote> kResponsible{.nb = "tiltaket {0} har den samme ansvarlige to ganger",
                                      .nn = "tiltaket {0} har den same ansvarlege to gonger",
                                      .en = "the tiltak {0} names one responsible twice"};
constexpr Message<> kFirst{.nb = "først her", .nn = "først her", .en = "first here"};

/// Those after the first of the same key, each with the first; an empty key is like no other.
template <class T, class Key>
std::vector<std::pair<const T*, const T*>> repeated(const std::vector<T>& all, Key key_of) {
  std::vector<std::pair<const T*, const T*>> found;
  std::unordered_map<std::string, const T*> firsts;
  for (const T& one : all) {
    const std::string key = key_of(one);
    if (key.empty()) continue;
    const auto [first, is_new] = firsts.try_emplace(key, &one);
    if (!is_new) found.emplace_back(&one, first->second);
  }
  return found;
}

void check_indicator(const Indicator& indicator, Findings& findings) {
  const auto year_of = [](const IndicatorValue& one) { return std::to_string(one.year.value); };
  for (const auto& [one, first] : repeated(indicator.values, year_of))
    findings.add(one->year.span, kYear({indicator.title.value}, one->year.value))
        .related.push_back({first->year.span, kFirst()});
}

void check_tiltak(const Tiltak& tiltak, Findings& findings) {
  for (const auto& [one, first] : repeated(tiltak.responsible, seat_key))
    findings.add(words_of(*one), kResponsible({tiltak.title.value}))
        .related.push_back({words_of(*first), kFirst()});
}

void check(const View& view, Findings& findings) {
  for (const Municipality* folder : view.folders())
    for (const Indicator& one : folder->indicators) check_indicator(one, findings);
  for (const Tiltak* one : view.tiltak()) check_tiltak(*one, findings);
}

constexpr RuleSource kSources[]{{"Planspråket til slt"}, source::kSystematic};
constexpr RuleCase kCases[]{
    {"one responsible twice",
     "units:\n"
     "  - {id: skole, name: Skolen}\n"
     "tiltak:\n"
     "  - id: en\n"
     "    title: Natteravner\n"
     "    responsible:\n"
     "      - skole\n"
     "      - skole  # <--\n"},
    {"two of a kind, each with its area",
     "tiltak:\n"
     "  - id: en\n"
     "    title: Natteravner\n"
     "    responsible: [{role: rektor, area: barnetrinnet}, {role: rektor, area: "
     "ungdomstrinnet}]\n"},
};

}  // namespace

Rule entry_repeated() {
  return {.id = "entry-repeated",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"to verdier for samme år, eller samme ansvarlige to ganger",
                      "to verdiar for same år, eller same ansvarlege to gonger",
                      "two values for one year, or one responsible twice"},
          .why = {"Av to verdier for samme år vet ingen hvilken som gjelder, og figuren tegner "
                  "begge. Som regel er det en linje som er kopiert og ikke rettet.",
                  "Av to verdiar for same år veit ingen kva for ein som gjeld, og figuren teiknar "
                  "begge. Som regel er det ei linje som er kopiert og ikkje retta.",
                  "Of two values for one year nobody knows which holds, and the figure draws both. "
                  "Mostly it is a line that was copied and not corrected."},
          .remedy = {"rett den ene, eller ta den bort", "rett den eine, eller ta den bort",
                     "correct one of them, or take it away"},
          .sources = kSources,
          .params = {},
          .good = R"(indicators:
  - id: snus
    title: Bruk av snus
    values: [{year: 2024, value: "12"}, {year: 2025, value: "14"}]
)",
          .bad = R"(indicators:
  - id: snus
    title: Bruk av snus
    values:
      - {year: 2025, value: "12"}
      - {year: 2025, value: "14"}  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
