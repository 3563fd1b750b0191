#include <algorithm>

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

/// The first of those before `one` that is the same by `same`; the end when there is none.
template <class T, class Same>
auto before(const std::vector<T>& all, const T& one, Same same) {
  const auto end = all.begin() + (&one - all.data());
  const auto found =
      std::find_if(all.begin(), end, [&](const T& other) { return same(one, other); });
  return found == end ? nullptr : &*found;
}

void check_indicator(const Indicator& indicator, Findings& findings) {
  const auto same_year = [](const IndicatorValue& one, const IndicatorValue& other) {
    return one.year.value == other.year.value;
  };
  for (const IndicatorValue& one : indicator.values)
    if (const auto* first = before(indicator.values, one, same_year))
      findings.add(one.year.span, kYear({indicator.title.value}, one.year.value))
          .related.push_back({first->year.span, kFirst()});
}

void check_tiltak(const Tiltak& tiltak, Findings& findings) {
  const auto same_seat = [](const Party& one, const Party& other) {
    return !seat_key(one).empty() && seat_key(one) == seat_key(other);
  };
  for (const Party& one : tiltak.responsible)
    if (const auto* first = before(tiltak.responsible, one, same_seat))
      findings.add(words_of(one), kResponsible({tiltak.title.value}))
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
          .remedy = {"rett den ene, eller ta den bort", "rett den eine, eller ta han bort",
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
