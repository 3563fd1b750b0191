// SPDX-License-Identifier: MIT
#include "rules/rule.h"
#include "rules/sources.h"
#include "rules/titles.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence> kOne{.nb = "avtalen {0} sier ikke når den skal fornyes",
                                 .nn = "avtalen {0} seier ikkje når han skal fornyast",
                                 .en = "the agreement {0} does not say when it is to be renewed"};
constexpr Message<Sentence> kSeveral{
    .nb = "avtalene {0} sier ikke når de skal fornyes",
    .nn = "avtalane {0} seier ikkje når dei skal fornyast",
    .en = "the agreements {0} do not say when they are to be renewed"};

void check(const View& view, Findings& findings) {
  Parts endless;
  for (const Agreement* agreement : view.agreements())
    if (agreement->date && !agreement->until)
      endless.push_back(titled(agreement->title, agreement->title.span));
  if (!endless.empty())
    findings.add(endless, [](std::span<const Part> some) {
      return (some.size() == 1 ? kOne : kSeveral)(quoted_titles(some));
    });
}

constexpr RuleSource kSources[]{source::kPoliceAgreements};
constexpr RuleCase kCases[]{
    {"one without a date is told elsewhere", "agreements: [{id: a, title: Samarbeidsavtale}]\n"},
    {"one finding for all of them",
     "agreements:\n"
     "  - id: a\n"
     "    title: Samarbeidsavtale  # <--\n"
     "    date: 2024-01-15\n"
     "  - {id: b, title: Avtale om skolebesøk, date: 2025-01-15}\n"},
};

}  // namespace

Rule agreement_without_end() {
  return {.id = "agreement-without-end",
          .severity = Severity::info,
          .needs_today = false,
          .summary = {"en avtale som ikke sier når den skal fornyes",
                      "ein avtale som ikkje seier når han skal fornyast",
                      "an agreement that does not say when it is to be renewed"},
          .why = {"Avtaler mellom kommune og politi skal følges opp, og arbeidet evalueres. En "
                  "avtale uten slutt blir sjelden tatt fram igjen.",
                  "Avtalar mellom kommune og politi skal følgjast opp, og arbeidet evaluerast. "
                  "Ein avtale utan slutt blir sjeldan teken fram att.",
                  "Agreements between municipality and police are to be followed up and the work "
                  "evaluated. One without an end is seldom taken out again."},
          .remedy = {"bli enige om et år, og skriv «until: 2028-12-31»",
                     "bli samde om eit år, og skriv «until: 2028-12-31»",
                     "agree on a year, and write \"until: 2028-12-31\""},
          .sources = kSources,
          .params = {},
          .good = R"(agreements:
  - {id: politiavtale, title: Samarbeidsavtale, date: 2024-01-15, until: 2027-12-31}
)",
          .bad = R"(agreements:
  - id: politiavtale
    title: Samarbeidsavtale  # <--
    date: 2024-01-15
)",
          .cases = kCases,
          .check = check,
          .asks_for = "until"};
}

}  // namespace slt::rules
