// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence> kMissing{
    .nb = "{0} er politiråd, men ingen avtale med politiet er oppgitt",
    .nn = "{0} er politiråd, men ingen avtale med politiet er oppgitt",
    .en = "{0} is a police council, but no agreement with the police is stated"};

/// One whose parties are not listed may be with anybody.
bool may_be_with_police(const View& view, const Agreement& agreement) {
  return agreement.parties.empty() ||
         std::ranges::any_of(agreement.parties,
                             [&](const Party& party) { return is_from_police(view, party); });
}

void check(const View& view, Findings& findings) {
  const auto agreements = view.agreements();
  if (std::ranges::any_of(agreements,
                          [&](const Agreement* one) { return may_be_with_police(view, *one); }))
    return;
  for (const Group* group : bodies(view, Level::governing)) {
    if (!group->is(GroupType::police_council)) continue;
    findings.add(group->type.front().span, kMissing(quoted(*group)));
    return;
  }
}

constexpr RuleSource kSources[]{source::kPoliceAgreements, source::kPoliceCouncil,
                                source::kVegarshei};
constexpr RuleCase kCases[]{
    {"a police council that is only named is another body",
     "groups:\n"
     "  - {id: regionalt, type: politiråd, level: governing, external: true}\n"},
    {"an agreement with somebody else",
     "groups:\n"
     "  - {id: politirad, type: politiråd, level: governing}  # <--\n"
     "units:\n"
     "  - {id: nav, name: NAV, sector: NAV}\n"
     "agreements:\n"
     "  - {id: en, title: Avtale med NAV, parties: [nav]}\n"},
    {"a steering group that is no police council",
     "groups:\n"
     "  - {id: sg, type: styringsgruppe, level: governing}\n"},
};

}  // namespace

Rule agreement_missing() {
  return {.id = "agreement-missing",
          .severity = Severity::info,
          .needs_today = false,
          .summary = {"et politiråd uten oppgitt avtale med politiet",
                      "eit politiråd utan oppgitt avtale med politiet",
                      "a police council without a stated agreement with the police"},
          .why = {"Kildene er uenige. Politidirektoratet skrev i 2013 at kommune og politi skal ha "
                  "en skriftlig avtale om politirådet; i 2018 het det at den er frivillig for "
                  "kommunen, og ni kommuner hadde sagt nei.",
                  "Kjeldene er usamde. Politidirektoratet skreiv i 2013 at kommune og politi skal "
                  "ha ein skriftleg avtale om politirådet; i 2018 heitte det at han er frivillig "
                  "for kommunen, og ni kommunar hadde sagt nei.",
                  "The sources disagree. In 2013 the Police Directorate wrote that municipality "
                  "and police shall have a written agreement on the police council; in 2018 it was "
                  "said to be voluntary for the municipality, and nine had declined."},
          .remedy = {"før opp avtalen under «agreements», med parter og dato, hvis det finnes en",
                     "før opp avtalen under «agreements», med partar og dato, om det finst ein",
                     "list the agreement under \"agreements\", with parties and date, if there is "
                     "one"},
          .sources = kSources,
          .params = {},
          .good = R"(groups:
  - {id: politirad, type: politiråd, level: governing}
agreements:
  - {id: samarbeidsavtale, title: Samarbeidsavtale, parties: [politi], date: 2025-03-12}
)",
          .bad = R"(groups:
  - id: politirad
    type: politiråd  # <--
    level: governing
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
