// SPDX-License-Identifier: MIT
#include "rules/rule.h"
#include "rules/sources.h"
#include "rules/titles.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence> kUndated{.nb = "avtalen {0} har ingen dato",
                                     .nn = "avtalen {0} har ingen dato",
                                     .en = "the agreement {0} has no date"};
constexpr Message<Sentence> kSeveral{.nb = "avtalene {0} har ingen dato",
                                     .nn = "avtalane {0} har ingen dato",
                                     .en = "the agreements {0} have no date"};

void check(const View& view, Findings& findings) {
  Parts undated;
  for (const Agreement* agreement : view.agreements()) {
    if (agreement->date) continue;
    undated.push_back(titled(agreement->title, agreement->title.span));
  }
  if (!undated.empty())
    findings.add(undated, [](std::span<const Part> some) {
      return (some.size() == 1 ? kUndated : kSeveral)(quoted_titles(some));
    });
}

constexpr RuleSource kSources[]{source::kPoliceAgreements, source::kVegarshei};
constexpr RuleCase kCases[]{
    {"one finding for several, at the first",
     "agreements:\n"
     "  - {id: en, title: Avtale med politiet, date: 2018}\n"
     "  - {id: to, title: Avtale med NAV}  # <--\n"
     "  - {id: tre, title: Avtale med skolen}\n"},
    {"that it ends one day does not tell when it was made",
     "agreements:\n"
     "  - {id: en, title: Samarbeidsavtale, until: 2028-12-31}  # <--\n"},
    {"a year is enough", "agreements:\n  - {id: en, title: Samarbeidsavtale, date: 2018}\n"},
};

}  // namespace

Rule agreement_undated() {
  return {
      .id = "agreement-undated",
      .severity = Severity::info,
      .needs_today = false,
      .summary = {"en avtale er uten dato", "ein avtale er utan dato", "an agreement has no date"},
      .why = {"Uten dato kan ingen se om avtalen fortsatt passer for dem som skrev under. Avtale "
              "mellom kommune og politi er frivillig: Politidirektoratet ba om den i 2013, og i "
              "2018 het det at kommunen kan si nei.",
              "Utan dato kan ingen sjå om avtalen framleis passar for dei som skreiv under. Avtale "
              "mellom kommune og politi er frivillig: Politidirektoratet bad om han i 2013, og i "
              "2018 heitte det at kommunen kan seie nei.",
              "Without a date nobody sees whether the agreement still fits those who signed it. "
              "Agreements between municipality and police are voluntary: the Police Directorate "
              "asked for them in 2013, and in 2018 it was said that a municipality may decline."},
      .remedy =
          {"skriv når avtalen ble inngått, for eksempel «date: 2018-06-14» eller «date: 2018»",
           "skriv når avtalen blei inngått, til dømes «date: 2018-06-14» eller «date: 2018»",
           "write when it was made, for example \"date: 2018-06-14\" or \"date: 2018\""},
      .sources = kSources,
      .params = {},
      .good = R"(agreements:
  - id: samarbeidsavtale
    title: Samarbeidsavtale mellom kommune og politi
    date: 2018-06-14
)",
      .bad = R"(agreements:
  - id: samarbeidsavtale
    title: Samarbeidsavtale mellom kommune og politi  # <--
)",
      .cases = kCases,
      .check = check,
      .asks_for = "date"};
}

}  // namespace slt::rules
