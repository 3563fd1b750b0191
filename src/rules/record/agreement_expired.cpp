// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/rule.h"
#include "rules/sources.h"
#include "rules/succession.h"

namespace slt::rules {
namespace {

constexpr Message<Quote, Date, Days> kExpired{.nb = "avtalen {0} gikk ut {1}, for {2} siden",
                                              .nn = "avtalen {0} gjekk ut {1}, for {2} sidan",
                                              .en = "the agreement {0} ran out on {1}, {2} ago"};
constexpr Message<Quote, PartialDate, int> kOld{
    .nb = "avtalen {0} er fra {1}, og ingenting sier at den er sett på de siste {2} årene",
    .nn = "avtalen {0} er frå {1}, og ingenting seier at nokon har sett på han dei siste {2} åra",
    .en =
        "the agreement {0} is from {1}, and nothing says that it has been looked at in the last "
        "{2} years"};
constexpr Message<> kLookAgain{
    .nb = "gå gjennom avtalen og skriv det under «evaluations», eller skriv «until» på den",
    .nn = "gå gjennom avtalen og skriv det under «evaluations», eller skriv «until» på han",
    .en = "go through it and write that under \"evaluations\", or write \"until\" on it"};

constexpr Param kYears{
    "looked-at-within-years",
    4,
    {"år en avtale uten sluttdato kan ligge urørt, som et kommunestyre",
     "år ein avtale utan sluttdato kan liggje urørt, som eit kommunestyre",
     "years that an agreement without an end may lie untouched, like a council"}};

/// The last day on which the agreement was certainly new or looked at; nothing when it is undated.
std::optional<Date> last_seen(const View& view, const Agreement& agreement) {
  if (!agreement.date) return {};
  Date seen = agreement.date->value.last();
  for (const Evaluation* one : view.evaluations())
    if (one->of.value.id == agreement.id.value.word) seen = std::max(seen, one->date.value);
  return seen;
}

void check(const View& view, Findings& findings) {
  const Date today = findings.today();
  for (const Agreement* one : view.agreements()) {
    const Quote title{one->title.value};
    if (one->until) {
      const Date last = one->until->value.last();
      if (last < today && !is_replaced(view, *one, today))
        findings.add(one->until->span, kExpired(title, last, today - last));
      continue;
    }
    const auto seen = last_seen(view, *one);
    if (seen && plus_months(*seen, 12 * findings.value(kYears)) < today)
      findings.add_info(one->date->span, kOld(title, one->date->value, findings.value(kYears)),
                        kLookAgain());
  }
}

constexpr RuleSource kSources[]{source::kPoliceAgreements};
constexpr Param kParams[]{kYears};
constexpr RuleCase kCases[]{
    {"the last day still counts",
     "agreements:\n"
     "  - {id: en, title: Samarbeidsavtale, date: 2022-11-22, until: 2026-11-21}\n"},
    {"a newer one has taken its place",
     "agreements:\n"
     "  - {id: en, title: Samarbeidsavtale, date: 2018, until: 2022}\n"
     "  - {id: to, title: Samarbeidsavtale, date: 2023, until: 2027}\n"},
    {"old, without an end",
     "agreements:\n"
     "  - {id: en, title: Samarbeidsavtale, date: 2018-06-14}  # <--\n"},
    {"old, but gone through since",
     "agreements:\n"
     "  - {id: en, title: Samarbeidsavtale, date: 2018-06-14}\n"
     "evaluations:\n"
     "  - {of: en, date: 2024-02-01, result: good}\n"},
    {"that it is undated is said elsewhere",
     "agreements:\n"
     "  - {id: en, title: Samarbeidsavtale}\n"},
};

}  // namespace

Rule agreement_expired() {
  return {.id = "agreement-expired",
          .severity = Severity::warning,
          .needs_today = true,
          .summary = {"en avtale som er gått ut eller ligger urørt",
                      "ein avtale som er gått ut eller ligg urørt",
                      "an agreement that has run out or lies untouched"},
          .why = {"Avtalen mellom kommune og politi skal følges opp og arbeidet evalueres. Er den "
                  "gått ut, hviler politirådet på ingenting skriftlig. Avtalen er frivillig for "
                  "kommunen.",
                  "Avtalen mellom kommune og politi skal følgjast opp og arbeidet evaluerast. Er "
                  "han gått ut, kviler politirådet på ingenting skriftleg. Avtalen er frivillig "
                  "for kommunen.",
                  "The agreement between municipality and police is to be followed up and the work "
                  "evaluated. Once it has run out, the police council rests on nothing in writing. "
                  "The agreement is voluntary for the municipality."},
          .remedy = {"forny avtalen og skriv ny «date» og «until»",
                     "forny avtalen og skriv ny «date» og «until»",
                     "renew it and write a new \"date\" and \"until\""},
          .sources = kSources,
          .params = kParams,
          .good = R"(agreements:
  - id: samarbeidsavtale
    title: Samarbeidsavtale mellom kommune og politi
    date: 2025-03-12
    until: 2028-12-31
)",
          .bad = R"(agreements:
  - id: samarbeidsavtale
    title: Samarbeidsavtale mellom kommune og politi
    date: 2021-03-12
    until: 2024-12-31  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
