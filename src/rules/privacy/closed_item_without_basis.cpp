// SPDX-License-Identifier: MIT
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Date> kWithout{
    .nb =
        "en sak på møtet {0} er underlagt taushetsplikt, men hjemmelen for å lukke møtet er ikke "
        "oppgitt",
    .nn =
        "ei sak på møtet {0} er underlagd teieplikt, men heimelen for å lukke møtet er ikkje "
        "oppgitt",
    .en =
        "an item of the meeting on {0} is confidential, but the legal basis for closing the "
        "meeting is not stated"};

void check(const View& view, Findings& findings) {
  for (const Meeting* meeting : view.meetings())
    for (const AgendaItem& item : meeting->items)
      if (item.confidential && item.confidential->value && !item.legal_basis)
        findings.add(item.confidential->span, kWithout(meeting->date.value));
}

constexpr RuleSource kSources[]{source::kOpenMeetings, source::kConfidentiality};

}  // namespace

Rule closed_item_without_basis() {
  return {
      .id = "closed-item-without-basis",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"en lukket sak uten hjemmel", "ei lukka sak utan heimel",
                  "a closed item without its legal basis"},
      .why = {"Et møte lukkes ikke fordi noen ønsker det: det må ha grunn i lov, og grunnen skal "
              "kunne vises.",
              "Eit møte blir ikkje lukka fordi nokon ønskjer det: det må ha grunn i lov, og "
              "grunnen skal kunne visast.",
              "A meeting is not closed because somebody wishes it: there must be a ground in "
              "law, and the ground must be shown."},
      .remedy = {"skriv paragrafen, og ikke noe om saken selv: «legal_basis: forvaltningsloven § "
                 "13»",
                 "skriv paragrafen, og ikkje noko om saka sjølv: «legal_basis: forvaltningslova "
                 "§ 13»",
                 "write the section, and nothing of the case itself: \"legal_basis: "
                 "forvaltningsloven § 13\""},
      .sources = kSources,
      .params = {},
      .good = R"(groups: [{id: politirad}]
meetings:
  - id: host
    group: politirad
    date: 2026-10-20
    status: held
    items:
      - {text: Orientering fra politiet, confidential: true, legal_basis: forvaltningsloven § 13}
)",
      .bad = R"(groups: [{id: politirad}]
meetings:
  - id: host
    group: politirad
    date: 2026-10-20
    status: held
    items:
      - text: Orientering fra politiet
        confidential: true  # <--
)",
      .cases = {},
      .check = check,
      .asks_for = "legal_basis"};
}

}  // namespace slt::rules
