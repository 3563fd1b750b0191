// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"
#include "rules/succession.h"

namespace slt::rules {
namespace {

constexpr Message<Text, Date, Date> kTwo{
    .nb = "to har hatt rollen som {0} samtidig: en begynte {1}, og den forrige hadde den til {2}",
    .nn = "to har hatt rolla som {0} samstundes: ein tok til {1}, og den førre hadde ho til {2}",
    .en =
        "two have held the role of {0} at once: one began on {1}, and the one before held it "
        "until {2}"};
constexpr Message<Text> kBoth{.nb = "rollen som {0} er ført opp to ganger for samme tid",
                              .nn = "rolla som {0} er ført opp to gonger for same tid",
                              .en = "the role of {0} is entered twice for the same time"};
constexpr Message<> kOther{
    .nb = "den andre står her", .nn = "den andre står her", .en = "the other stands here"};
constexpr Message<> kEndOrId{
    .nb = "skriv «until» på den som er over; deler to på rollen, skal begge ha en «id»",
    .nn = "skriv «until» på den som er over; deler to på rolla, skal begge ha ein «id»",
    .en = "write \"until\" on the one that is over; where two share it, both have an \"id\""};
constexpr Message<> kBefore{
    .nb = "den forrige står her", .nn = "den førre står her", .en = "the one before stands here"};

/// True for two that somebody has on the same day, as far as the plan tells.
bool at_once(const Role& one, const Role& other) {
  const bool before =
      one.until && other.from && one.until->value.first() <= other.from->value.last();
  const bool after =
      other.until && one.from && other.until->value.first() <= one.from->value.last();
  return is_to_be_held(one) && is_to_be_held(other) && !before && !after;
}

/// The coordinator's role is one, unless two have an id each: then they share it.
void check_coordinators(const std::vector<Role>& roles, Findings& findings) {
  std::vector<const Role*> before;
  for (const Role& role : roles) {
    if (role.role.value != Office::slt_coordinator) continue;
    const auto other = std::ranges::find_if(
        before, [&](const Role* one) { return !(one->id && role.id) && at_once(*one, role); });
    if (other != before.end())
      findings.add(role.role.span, kBoth(label_of(role.role.value)), kEndOrId())
          .related.push_back({(*other)->role.span, kOther()});
    before.push_back(&role);
  }
}

void check(const View& view, Findings& findings) {
  for (const Municipality* folder : view.folders()) {
    check_coordinators(folder->roles, findings);
    for (const Role& role : folder->roles)
      for (std::size_t i = 0; i < role.previous_holders.size(); ++i) {
        const Maybe<PartialDate>&until = role.previous_holders[i].until, &from = next_from(role, i);
        if (!until || !from || from->value.last() > until->value.first()) continue;
        findings
            .add(from->span,
                 kTwo(label_of(role.role.value), from->value.last(), until->value.first()))
            .related.push_back({until->span, kBefore()});
      }
  }
}

constexpr RuleSource kSources[]{source::kOrganisation, source::kEigersund};
constexpr RuleCase kCases[]{
    {"each is compared with all before it",
     "persons: [{id: kari}, {id: ola}]\n"
     "roles:\n"
     "  - {role: slt-koordinator, holder: kari, until: 2024-12-31}\n"
     "  - {role: slt-koordinator, holder: ola, from: 2025-01-01}\n"
     "  - {role: slt-koordinator, holder: kari, from: 2025-06-01}  # <--\n"},
    {"an id on one of them says nothing of the other",
     "persons: [{id: kari}, {id: ola}]\n"
     "roles:\n"
     "  - {role: slt-koordinator, id: forste, holder: kari}\n"
     "  - {role: slt-koordinator, holder: ola}  # <--\n"},
    {"the day after is another's",
     "persons: [{id: ny}, {id: forrige}]\n"
     "roles:\n"
     "  - role: slt-koordinator\n"
     "    holder: ny\n"
     "    from: 2026-05-01\n"
     "    previous_holders: {person: forrige, until: 2026-04-30}\n"},
    {"among those who held it before, oldest first",
     "persons: [{id: ny}, {id: andre}, {id: forste}]\n"
     "roles:\n"
     "  - role: slt-koordinator\n"
     "    holder: ny\n"
     "    from: 2026-05-01\n"
     "    previous_holders:\n"
     "      - {person: forste, until: 2022-08-15}\n"
     "      - {person: andre, from: 2022-08-01, until: 2026-04-30}  # <--\n"},
    {"the role entered twice, neither with an end",
     "persons: [{id: ny}, {id: forrige}]\n"
     "roles:\n"
     "  - {role: slt-koordinator, holder: forrige}\n"
     "  - {role: slt-koordinator, holder: ny, from: 2026-05-01}  # <--\n"},
    {"one after the other",
     "persons: [{id: ny}, {id: forrige}]\n"
     "roles:\n"
     "  - {role: slt-koordinator, holder: forrige, until: 2026-04-30}\n"
     "  - {role: slt-koordinator, holder: ny, from: 2026-05-01}\n"},
    {"two who share it",
     "persons: [{id: en}, {id: to}]\n"
     "roles:\n"
     "  - {id: skoler, role: slt-koordinator, holder: en}\n"
     "  - {id: fritid, role: slt-koordinator, holder: to}\n"},
    {"only a year is known of both",
     "persons: [{id: ny}, {id: forrige}]\n"
     "roles:\n"
     "  - role: slt-koordinator\n"
     "    holder: ny\n"
     "    from: 2025\n"
     "    previous_holders: {person: forrige, until: 2025}\n"},
};

}  // namespace

Rule role_held_by_two() {
  return {
      .id = "role-held-by-two",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"to som har hatt samme rolle samtidig", "to som har hatt same rolle samstundes",
                  "two who held one role at once"},
      .why = {"En rolle har én som svarer for den. Overlapper tidene, vet ingen hvem som hadde "
              "ansvaret i mellomtiden. Deler to på rollen, er det to roller med hver sin «id».",
              "Ei rolle har éin som svarer for ho. Overlappar tidene, veit ingen kven som hadde "
              "ansvaret i mellomtida. Deler to på rolla, er det to roller med kvar sin «id».",
              "A role has one who answers for it. Where the times overlap nobody knows who was "
              "responsible meanwhile. Two who share it are two roles, each with its \"id\"."},
      .remedy = {"rett «until» for den forrige eller «from» for den neste",
                 "rett «until» for den førre eller «from» for den neste",
                 "correct \"until\" of the one before or \"from\" of the next"},
      .sources = kSources,
      .params = {},
      .good = R"(persons: [{id: ny-koordinator}, {id: forrige-koordinator}]
roles:
  - role: slt-koordinator
    holder: ny-koordinator
    from: 2026-05-01
    previous_holders: {person: forrige-koordinator, from: 2019-01-01, until: 2026-04-30}
)",
      .bad = R"(persons: [{id: ny-koordinator}, {id: forrige-koordinator}]
roles:
  - role: slt-koordinator
    holder: ny-koordinator
    from: 2026-05-01  # <--
    previous_holders: {person: forrige-koordinator, from: 2019-01-01, until: 2026-06-30}
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
