// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<> kNoRole{.nb = "ingen rolle som SLT-koordinator er ført opp",
                            .nn = "inga rolle som SLT-koordinator er ført opp",
                            .en = "no role as SLT coordinator is listed"};
constexpr Message<> kNotStated{.nb = "hvem som er SLT-koordinator, er ikke oppgitt",
                               .nn = "kven som er SLT-koordinator, er ikkje oppgitt",
                               .en = "who is SLT coordinator is not stated"};
constexpr Message<> kNone{.nb = "kommunen har ingen SLT-koordinator",
                          .nn = "kommunen har ingen SLT-koordinator",
                          .en = "the municipality has no SLT coordinator"};
constexpr Message<> kVacant{.nb = "rollen som SLT-koordinator er ledig",
                            .nn = "rolla som SLT-koordinator er ledig",
                            .en = "the role of SLT coordinator is vacant"};
constexpr Message<PartialDate> kVacantSince{
    .nb = "rollen som SLT-koordinator har vært ledig siden {0}",
    .nn = "rolla som SLT-koordinator har vore ledig sidan {0}",
    .en = "the role of SLT coordinator has been vacant since {0}"};

constexpr Message<> kFill{
    .nb = "skriv hvem som får rollen, som «holder», eller hvem som tar den imens («acting: true»)",
    .nn = "skriv kven som får rolla, som «holder», eller kven som tek ho imens («acting: true»)",
    .en = "write who gets the role, as \"holder\", or who takes it meanwhile (\"acting: true\")"};
constexpr Message<> kSince{
    .nb = "skriv hvor lenge den har vært ledig («vacant_since»), og hvem som får den («holder»)",
    .nn = "skriv kor lenge ho har vore ledig («vacant_since»), og kven som får ho («holder»)",
    .en = "write since when it is vacant (\"vacant_since\"), and who gets it (\"holder\")"};

void check(const View& view, Findings& findings) {
  using State = Stated<Ref<Person>>::State;
  const auto roles = roles_of(view, Office::slt_coordinator);
  if (std::ranges::any_of(roles, [](const Role* role) { return role->holder.given(); })) return;
  if (roles.empty()) {
    if (const Span place = name_of(view); place.source) findings.add(place, kNoRole());
    return;
  }
  const Role& role = *roles.front();
  if (role.vacant_since)
    findings.add(role.vacant_since->span, kVacantSince(role.vacant_since->value), kFill());
  else if (role.holder.state == State::vacant)
    findings.add(role.holder.span, kVacant(), kSince());
  else if (role.holder.state == State::none)
    findings.add(role.holder.span, kNone(), kFill());
  else
    findings.add(role.role.span, kNotStated());
}

constexpr RuleSource kSources[]{source::kCoordinator, source::kOrganisation};
constexpr RuleCase kCases[]{
    {"no such role at all",
     "municipality:\n"
     "  number: \"9901\"\n"
     "  name: Fjelldal  # <--\n"
     "  language: nb\n"},
    {"a vacant role",
     "roles:\n"
     "  - role: slt-koordinator\n"
     "    holder: vacant  # <--\n"},
    {"vacant since a day",
     "roles:\n"
     "  - role: slt-koordinator\n"
     "    holder: vacant\n"
     "    vacant_since: 2026-08-01  # <--\n"},
    {"there is none",
     "roles:\n"
     "  - role: slt-koordinator\n"
     "    holder: none  # <--\n"},
    {"a person may have an id and no name",
     "persons:\n"
     "  - id: koordinatoren\n"
     "roles:\n"
     "  - {role: slt-koordinator, holder: koordinatoren}\n"},
};

}  // namespace

Rule coordinator_unnamed() {
  return {.id = "coordinator-unnamed",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"en SLT-koordinator uten navn", "ein SLT-koordinator utan namn",
                      "an SLT coordinator without a name"},
          .why = {"SLT-koordinatoren er den som holder modellen i gang, alene for kommunen "
                  "eller delt med andre. De andre i samarbeidet må vite hvem det er.",
                  "SLT-koordinatoren er den som held modellen i gang, åleine for kommunen "
                  "eller delt med andre. Dei andre i samarbeidet må vite kven det er.",
                  "The SLT coordinator is who keeps the model going, for one municipality alone "
                  "or shared with others. The others in the cooperation must know who it is."},
          .remedy = {"skriv hvem som har rollen, som «holder»; er den ledig, skriv «holder: "
                     "vacant» og «vacant_since»",
                     "skriv kven som har rolla, som «holder»; er ho ledig, skriv «holder: vacant» "
                     "og «vacant_since»",
                     "write who holds the role, as \"holder\"; if it is vacant, write \"holder: "
                     "vacant\" and \"vacant_since\""},
          .sources = kSources,
          .params = {},
          .good = R"(persons:
  - {id: koordinatoren}
roles:
  - {role: slt-koordinator, holder: koordinatoren}
)",
          .bad = R"(roles:
  - role: slt-koordinator  # <--
    duties:
      - Kalle inn til møter
)",
          .cases = kCases,
          .check = check,
          .asks_for = "role holder"};
}

}  // namespace slt::rules
