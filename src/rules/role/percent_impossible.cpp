// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/ascii.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<int> kImpossible{.nb = "{0} prosent er ikke mulig: det må være 1 til 100",
                                   .nn = "{0} prosent er ikkje mogleg: det må vere 1 til 100",
                                   .en = "{0} per cent is not possible: it must be 1 to 100"};
constexpr Message<int> kTooMuch{.nb = "dette er finansiert med {0} prosent til sammen",
                                .nn = "dette er finansiert med {0} prosent til saman",
                                .en = "this is funded with {0} per cent together"};
constexpr Message<Quote> kAboveAll{.nb = "{0} prosent er mer enn det hele",
                                   .nn = "{0} prosent er meir enn det heile",
                                   .en = "{0} per cent is more than the whole"};

constexpr Message<> kUnlessChange{.nb = "er det en endring, er alt i orden; ellers rett tallet",
                                  .nn = "er det ei endring, er alt i orden; elles rett talet",
                                  .en = "if it is a change, all is well; else correct the number"};

constexpr int kWhole = 100;

bool check_one(const Maybe<int>& percent, Findings& findings) {
  if (!percent || (percent->value >= 1 && percent->value <= kWhole)) return true;
  findings.add(percent->span, kImpossible(percent->value));
  return false;
}

/// What a tiltak is funded with at the same time; sums for other periods do not meet.
void check_funding(const std::vector<Funding>& funding, Findings& findings) {
  int sum = 0;
  const At<int>* last = nullptr;
  for (const Funding& one : funding) {
    if (!check_one(one.percent, findings)) return;
    if (!one.percent || one.period) continue;
    sum += one.percent->value;
    last = &*one.percent;
  }
  if (sum > kWhole) findings.add(last->span, kTooMuch(sum));
}

bool is_in_percent(const Indicator& indicator) {
  const std::string unit = lowered(indicator.measured_in ? indicator.measured_in->value : Words());
  return unit == "prosent" || unit == "%";
}

/// True for `100,5` and `101`; a value that is no number is not asked about.
bool is_above_whole(Words value) {
  const std::size_t digits = std::min(value.find_first_not_of("0123456789"), value.size());
  const std::size_t zeros = std::min(value.find_first_not_of('0'), digits);
  const Words whole = value.substr(zeros, digits - zeros), rest = value.substr(digits);
  if (rest.find_first_not_of(",.0123456789") != rest.npos) return false;
  if (whole.size() != 3) return whole.size() > 3;
  return whole > "100" || (whole == "100" && rest.find_first_of("123456789") != rest.npos);
}

/// A change may well be of more than the whole, so it is only noted.
void check_indicator(const Indicator& indicator, Findings& findings) {
  if (!is_in_percent(indicator)) return;
  for (const IndicatorValue& one : indicator.values)
    if (is_above_whole(one.value.value))
      findings.add_info(one.value.span, kAboveAll({one.value.value}), kUnlessChange());
}

void check(const View& view, Findings& findings) {
  for (const Municipality* folder : view.folders()) {
    for (const Role& role : folder->roles) {
      check_one(role.percent, findings);
      for (const Share& share : role.shared_by) check_one(share.percent, findings);
    }
    for (const RelatedModel& model : folder->related_models) check_one(model.percent, findings);
    for (const Indicator& one : folder->indicators) check_indicator(one, findings);
    for (const Funding& one : folder->funding) check_one(one.percent, findings);
    for (const Tiltak& tiltak : folder->tiltak) check_funding(tiltak.funding, findings);
  }
}

constexpr RuleSource kSources[]{{"Planspråket til slt"}, source::kCoordinator};
constexpr RuleCase kCases[]{
    {"a share, a model and what a tiltak is funded with",
     "roles:\n"
     "  - role: slt-koordinator\n"
     "    shared_by: [{municipality: fjelldal, percent: 0}]  # <--\n"
     "related_models:\n"
     "  - {id: bti, name: BTI, percent: 500}  # <--\n"
     "tiltak:\n"
     "  - id: en\n"
     "    title: Natteravner\n"
     "    funding:\n"
     "      - {from: Bufdir, percent: 60}\n"
     "      - {from: fylket, percent: 60}  # <--\n"},
    {"of a whole, nothing is more than all",
     "indicators:\n"
     "  - id: trivsel\n"
     "    title: Trives på skolen\n"
     "    measured_in: Prosent\n"
     "    values:\n"
     "      - {year: 2024, value: \"100,0\"}\n"
     "      - {year: 2025, value: \"100,5\"}  # <--\n"
     "      - {year: 2026, value: \"1240\"}  # <--\n"
     "  - {id: saker, title: Saker, measured_in: antall, values: [{year: 2025, value: "
     "\"120\"}]}\n"},
    {"one after the other, each may pay for all of it",
     "tiltak:\n"
     "  - id: en\n"
     "    title: Natteravner\n"
     "    funding:\n"
     "      - {from: Bufdir, percent: 100, period: 2022/2023}\n"
     "      - {from: kommunen, percent: 100, period: 2024/2025}\n"},
};

}  // namespace

Rule percent_impossible() {
  return {.id = "percent-impossible",
          .severity = Severity::error,
          .needs_today = false,
          .summary = {"en prosent som ikke kan stemme", "ein prosent som ikkje kan stemme",
                      "a percentage that cannot be right"},
          .why = {"En stilling, en andel eller et tilskudd er aldri mer enn det hele. Anbefalingen "
                  "er full stilling, eller stor nok; 20 og 50 prosent finnes også.",
                  "Ei stilling, ein del eller eit tilskot er aldri meir enn det heile. Tilrådinga "
                  "er full stilling, eller stor nok; 20 og 50 prosent finst òg.",
                  "A position, a share or a grant is never more than the whole. The advice is a "
                  "full position, or one large enough; 20 and 50 per cent exist too."},
          .remedy = {"rett tallet", "rett talet", "correct the number"},
          .sources = kSources,
          .params = {},
          .good = R"(roles:
  - role: slt-koordinator
    percent: 50
)",
          .bad = R"(roles:
  - role: slt-koordinator
    percent: 150  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
