// SPDX-License-Identifier: MIT
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<> kMissing{.nb =
                                 "politikontakt er ikke oppgitt, verken som rolle, i en gruppe "
                                 "eller som ansvarlig for tiltak",
                             .nn =
                                 "politikontakt er ikkje oppgitt, verken som rolle, i ei gruppe "
                                 "eller som ansvarleg for tiltak",
                             .en =
                                 "a police contact is not stated, neither as a role, in a group "
                                 "nor as responsible for tiltak"};

void check(const View& view, Findings& findings) {
  const Span place = name_of(view);
  if (!place.source || !roles_of(view, Office::police_contact).empty()) return;
  if (all_named(view, is_police_contact).empty()) findings.add(place, kMissing());
}

constexpr RuleSource kSources[]{source::kPoliceContacts, source::kPoliceCouncil};
constexpr RuleCase kCases[]{
    {"a police contact in a group is stated",
     "municipality:\n"
     "  number: \"9901\"\n"
     "  name: Fjelldal\n"
     "  language: nb\n"
     "groups:\n"
     "  - {id: politirad, level: governing, members: [ordfører, politikontakt]}\n"},
    {"one who answers for a tiltak is stated too",
     "municipality:\n"
     "  number: \"9901\"\n"
     "  name: Fjelldal\n"
     "  language: nb\n"
     "tiltak:\n"
     "  - {id: skolebesok, title: Skolebesøk, responsible: politikontakt}\n"},
    {"another police officer is not the police contact",
     "municipality:\n"
     "  number: \"9901\"\n"
     "  name: Fjelldal  # <--\n"
     "  language: nb\n"
     "groups:\n"
     "  - {id: politirad, level: governing, members: [ordfører, politistasjonssjef]}\n"},
};

}  // namespace

Rule police_contact_missing() {
  return {
      .id = "police-contact-missing",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"en kommune uten oppgitt politikontakt", "ein kommune utan oppgitt politikontakt",
                  "a municipality whose police contact is not stated"},
      .why = {"Alle kommuner skulle ha en politikontakt innen 15. juni 2017. Politikontakten er "
              "bindeleddet mellom politiet og kommunen og bør være fast med i samarbeidet. Én "
              "politikontakt kan ha flere kommuner.",
              "Alle kommunar skulle ha ein politikontakt innan 15. juni 2017. Politikontakten er "
              "bindeleddet mellom politiet og kommunen og bør vere fast med i samarbeidet. Éin "
              "politikontakt kan ha fleire kommunar.",
              "All municipalities were to have a police contact by 15 June 2017. The police "
              "contact is the link between the police and the municipality and should always take "
              "part. One may serve several municipalities."},
      .remedy =
          {"før opp rollen «politikontakt» under «roles», med «holder» når det er kjent hvem det "
           "er",
           "før opp rolla «politikontakt» under «roles», med «holder» når det er kjent kven det er",
           "list the role \"politikontakt\" under \"roles\", with \"holder\" when it is known who "
           "it is"},
      .sources = kSources,
      .params = {},
      .good = R"(municipality:
  number: "9901"
  name: Fjelldal
  language: nb
persons:
  - {id: politikontakten}
roles:
  - {role: politikontakt, holder: politikontakten}
)",
      .bad = R"(municipality:
  number: "9901"
  name: Fjelldal  # <--
  language: nb
roles:
  - role: slt-koordinator
)",
      .cases = kCases,
      .check = check,
      .asks_for = "role"};
}

}  // namespace slt::rules
