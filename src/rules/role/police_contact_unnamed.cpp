// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<> kNotStated{.nb = "hvem som er politikontakt, er ikke oppgitt",
                               .nn = "kven som er politikontakt, er ikkje oppgitt",
                               .en = "who is police contact is not stated"};
constexpr Message<> kNone{.nb = "kommunen har ingen politikontakt",
                          .nn = "kommunen har ingen politikontakt",
                          .en = "the municipality has no police contact"};
constexpr Message<> kVacant{.nb = "rollen som politikontakt er ledig",
                            .nn = "rolla som politikontakt er ledig",
                            .en = "the role of police contact is vacant"};
constexpr Message<PartialDate> kVacantSince{
    .nb = "rollen som politikontakt har vært ledig siden {0}",
    .nn = "rolla som politikontakt har vore ledig sidan {0}",
    .en = "the role of police contact has been vacant since {0}"};

void report(const Role& role, Findings& findings) {
  using State = Stated<Ref<Person>>::State;
  if (role.vacant_since)
    findings.add(role.vacant_since->span, kVacantSince(role.vacant_since->value));
  else if (role.holder.state == State::vacant)
    findings.add(role.holder.span, kVacant());
  else if (role.holder.state == State::none)
    findings.add(role.holder.span, kNone());
  else
    findings.add(role.role.span, kNotStated());
}

void check(const View& view, Findings& findings) {
  const auto roles = roles_of(view, Office::police_contact);
  const auto parties = all_named(view, is_police_contact);
  if (std::ranges::any_of(roles, [](const Role* role) { return role->holder.given(); })) return;
  if (std::ranges::any_of(parties, [&](const Party* party) { return is_person(view, *party); }))
    return;
  if (!roles.empty())
    report(*roles.front(), findings);
  else if (!parties.empty())
    findings.add(words_of(*parties.front()), kNotStated());
}

constexpr RuleSource kSources[]{source::kPoliceContacts, source::kPoliceCouncil};
constexpr RuleCase kCases[]{
    {"known only as a member of a group",
     "groups:\n"
     "  - id: politirad\n"
     "    members:\n"
     "      - ordfører\n"
     "      - politikontakt  # <--\n"},
    {"named where the group is listed",
     "persons:\n"
     "  - {id: politikontakten}\n"
     "groups:\n"
     "  - {id: politirad, members: [{role: politikontakt, person: politikontakten}]}\n"},
    {"a vacant role",
     "roles:\n"
     "  - role: politikontakt\n"
     "    holder: vacant  # <--\n"},
    {"the municipality says that there is none",
     "roles:\n"
     "  - role: politikontakt\n"
     "    holder: none  # <--\n"},
    {"without any police contact there is no name to ask for",
     "roles:\n"
     "  - role: slt-koordinator\n"},
};

}  // namespace

Rule police_contact_unnamed() {
  return {
      .id = "police-contact-unnamed",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"en politikontakt uten navn", "ein politikontakt utan namn",
                  "a police contact without a name"},
      .why = {"Kommunen og innbyggerne skal vite hvem i politiet de kan ringe. Plasser i "
              "grupper og tiltak som hviler på politikontakten, hviler ellers på ingen.",
              "Kommunen og innbyggjarane skal vite kven i politiet dei kan ringje. Plassar i "
              "grupper og tiltak som kviler på politikontakten, kviler elles på ingen.",
              "The municipality and its inhabitants must know whom in the police to call. Seats "
              "and tiltak that rest on the police contact otherwise rest on nobody."},
      .remedy =
          {"skriv hvem som er politikontakt, som «holder»; er rollen ledig, skriv «holder: vacant»",
           "skriv kven som er politikontakt, som «holder»; er rolla ledig, skriv «holder: vacant»",
           "write who is police contact, as \"holder\"; if the role is vacant, write \"holder: "
           "vacant\""},
      .sources = kSources,
      .params = {},
      .good = R"(persons:
  - {id: politikontakten}
roles:
  - {role: politikontakt, holder: politikontakten}
)",
      .bad = R"(roles:
  - role: politikontakt  # <--
    title: Politikontakt for Fjelldal
)",
      .cases = kCases,
      .check = check,
      .asks_for = "holder"};
}

}  // namespace slt::rules
