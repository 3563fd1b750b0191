// SPDX-License-Identifier: MIT
#include <algorithm>
#include <functional>

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<> kNoWay{
    .nb = "SLT-koordinatoren er navngitt, men verken telefon eller e-post er oppgitt",
    .nn = "SLT-koordinatoren er namngitt, men verken telefon eller e-post er oppgitt",
    .en = "the SLT coordinator is named, but neither telephone nor e-mail is stated"};

/// True when a contact point that can be reached is for such a party.
bool has_contact(const View& view, const std::function<bool(const Party&)>& is_theirs) {
  return std::ranges::any_of(view.folders(), [&](const Municipality* folder) {
    return std::ranges::any_of(folder->contacts, [&](const Contact& contact) {
      return (contact.phone || contact.email) && std::ranges::any_of(contact.who, is_theirs);
    });
  });
}

bool is_reached(const View& view, const Person& person) {
  const Words id = person.id.value.word;
  return person.phone || person.email || has_contact(view, [&](const Party& party) {
           return (party.person && party.person->value.id == id) ||
                  (party.who && party.who->value.word == id);
         });
}

void check(const View& view, Findings& findings) {
  if (has_contact(view, [&](const Party& party) { return is_coordinator(view, party); })) return;
  const Span* where = nullptr;
  for (const Role* role : roles_of(view, Office::slt_coordinator)) {
    if (!role->holder.given()) continue;
    const Person* person = view.find<Person>(role->holder.value.id);
    if (!person || is_reached(view, *person)) return;  // One who can be reached is enough.
    where = &role->holder.span;
  }
  if (where) findings.add(*where, kNoWay());
}

constexpr RuleSource kSources[]{source::kCoordinator, source::kVindafjord, source::kEigersund};
constexpr RuleCase kCases[]{
    {"through a contact point",
     "persons:\n"
     "  - id: koordinatoren\n"
     "roles:\n"
     "  - {role: slt-koordinator, holder: koordinatoren}\n"
     "contacts:\n"
     "  - {name: SLT, kind: mailbox, who: slt-koordinator, email: slt@eksempelvik.kommune.no}\n"},
    {"the contact point names the person but not how",
     "persons:\n"
     "  - id: koordinatoren\n"
     "roles:\n"
     "  - {role: slt-koordinator, holder: koordinatoren}  # <--\n"
     "contacts:\n"
     "  - {name: SLT, kind: person, who: koordinatoren}\n"},
    {"that nobody is named is said elsewhere", "roles:\n  - role: slt-koordinator\n"},
};

}  // namespace

Rule coordinator_without_contact() {
  return {
      .id = "coordinator-without-contact",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"en SLT-koordinator som ikke kan nås", "ein SLT-koordinator som ikkje kan nåast",
                  "an SLT coordinator who cannot be reached"},
      .why = {"Koordinatoren er bindeleddet mellom nivåene og den innbyggere og partnere skal "
              "ringe. En felles postkasse for rollen er best: den følger ikke personen.",
              "Koordinatoren er bindeleddet mellom nivåa og den innbyggjarar og partnarar skal "
              "ringje. Ei felles postkasse for rolla er best: ho følgjer ikkje personen.",
              "The coordinator is the link between the levels and the one whom citizens and "
              "partners are to call. A shared mailbox for the role is best: it does not follow "
              "the person."},
      .remedy = {"skriv jobbtelefon eller e-post på personen, eller et kontaktpunkt under "
                 "«contacts»",
                 "skriv jobbtelefon eller e-post på personen, eller eit kontaktpunkt under "
                 "«contacts»",
                 "write the work telephone or e-mail of the person, or a contact point under "
                 "\"contacts\""},
      .sources = kSources,
      .params = {},
      .good = R"(persons:
  - id: koordinatoren
    phone: "53 65 65 65"
roles:
  - role: slt-koordinator
    holder: koordinatoren
)",
      .bad = R"(persons:
  - id: koordinatoren
roles:
  - role: slt-koordinator
    holder: koordinatoren  # <--
)",
      .cases = kCases,
      .check = check,
      .asks_for = "phone email"};
}

}  // namespace slt::rules
