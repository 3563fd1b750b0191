// SPDX-License-Identifier: MIT
#include "rules/contact_details.h"
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<std::string> kElsewhere{
    .nb = "politikontaktens e-postadresse er hos {0}, ikke hos politiet",
    .nn = "e-postadressa til politikontakten er hos {0}, ikkje hos politiet",
    .en = "the police contact's e-mail address is at {0}, not with the police"};

bool is_with_police(const std::string& domain) {
  return domain == "politiet.no" || domain.ends_with(".politiet.no");
}

void check(const View& view, Findings& findings) {
  for (const Role* role : roles_of(view, Office::police_contact)) {
    if (!role->holder.given()) continue;
    const Person* person = view.find<Person>(role->holder.value.id);
    if (!person || !person->email) continue;
    if (const std::string domain = domain_of(person->email->value); !is_with_police(domain))
      findings.add(person->email->span, kElsewhere(domain));
  }
}

constexpr RuleSource kSources[]{source::kVindafjord};
constexpr RuleCase kCases[]{
    {"others may have theirs anywhere",
     "persons: [{id: koordinatoren, email: slt@fjelldal.kommune.no}]\n"
     "roles: [{role: slt-koordinator, holder: koordinatoren}]\n"},
};

}  // namespace

Rule police_contact_mail() {
  return {.id = "police-contact-mail",
          .severity = Severity::info,
          .needs_today = false,
          .summary = {"en politikontakt med e-post utenfor politiet",
                      "ein politikontakt med e-post utanfor politiet",
                      "a police contact with an address outside the police"},
          .why = {"En politikontakt svarer på vegne av politiet og skal nås der. En annen "
                  "adresse er ofte en skrivefeil, eller den forrige kontaktens.",
                  "Ein politikontakt svarer på vegner av politiet og skal kunne nåast der. Ei "
                  "anna adresse er ofte ein skrivefeil, eller den førre kontakten si.",
                  "A police contact answers for the police and is to be reached there. Another "
                  "address is often a slip, or the former contact's."},
          .remedy = {"rett adressen", "rett adressa", "correct the address"},
          .sources = kSources,
          .params = {},
          .good = R"(persons: [{id: politikontakten, email: post.fjelldal@politiet.no}]
roles: [{role: politikontakt, holder: politikontakten}]
)",
          .bad = R"(persons:
  - id: politikontakten
    email: kontakt@fjelldal.kommune.no  # <--
roles: [{role: politikontakt, holder: politikontakten}]
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
