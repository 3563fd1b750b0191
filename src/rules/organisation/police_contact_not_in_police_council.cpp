// SPDX-License-Identifier: MIT
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence> kNotIn{.nb = "politikontakten er ikke fast medlem av {0}",
                                   .nn = "politikontakten er ikkje fast medlem av {0}",
                                   .en = "the police contact is not a permanent member of {0}"};

bool has_contact(const View& view) {
  return !roles_of(view, Office::police_contact).empty() ||
         !all_named(view, is_police_contact).empty();
}

/// Police, and not said to be its leader: it may be the police contact.
bool may_be_contact(const View& view, const Party& party) {
  return is_police_contact(view, party) ||
         (is_from_police(view, party) && !is_police_leader(view, party));
}

void check(const View& view, Findings& findings) {
  auto groups = with_members(view, bodies(view, Level::governing));
  std::erase_if(groups, [](const Group* group) { return !group->is(GroupType::police_council); });
  if (groups.empty() || !has_contact(view) || !seats_one(view, groups, is_from_police) ||
      seats_one(view, groups, may_be_contact) || seats_one(view, groups, may_be_anybody))
    return;
  report_groups(groups, kNotIn, findings);
}

constexpr RuleSource kSources[]{source::kPoliceContacts, source::kHamar};
constexpr RuleCase kCases[]{
    {"that there is no police contact at all is another matter",
     "groups:\n"
     "  - {id: politirad, type: politiråd, level: governing, members: [ordfører, "
     "politistasjonssjef]}\n"},
    {"«politi» may be the police contact",
     "roles:\n"
     "  - role: politikontakt\n"
     "groups:\n"
     "  - {id: politirad, type: politiråd, level: governing, members: [ordfører, politi]}\n"},
    {"a steering group that is no police council is not asked",
     "roles:\n"
     "  - role: politikontakt\n"
     "groups:\n"
     "  - {id: sg, type: styringsgruppe, level: governing, members: [ordfører, "
     "politistasjonssjef]}\n"},
};

}  // namespace

Rule police_contact_not_in_police_council() {
  return {
      .id = "police-contact-not-in-police-council",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"et politiråd uten politikontakten", "eit politiråd utan politikontakten",
                  "a police council without the police contact"},
      .why =
          {"Da politiet innførte politikontakter i 2017, skulle de være faste medlemmer av "
           "politirådet. Hamar og Jevnaker har dem ikke i sine lister. Har kommunen ingen "
           "politikontakt, eller står det bare «politi», sier regelen ingenting.",
           "Då politiet innførte politikontaktar i 2017, skulle dei vere faste medlemer av "
           "politirådet. Hamar og Jevnaker har dei ikkje i listene sine. Har kommunen ingen "
           "politikontakt, eller står det berre «politi», seier regelen ingenting.",
           "When the police introduced police contacts in 2017, these were to be permanent members "
           "of the police council. Hamar and Jevnaker do not list them. Where the municipality has "
           "no police contact, or only \"politi\" is listed, nothing is said of it."},
      .remedy = {"før opp «politikontakt» blant medlemmene i politirådet",
                 "før opp «politikontakt» mellom medlemene i politirådet",
                 "list \"politikontakt\" among the members of the police council"},
      .sources = kSources,
      .params = {},
      .good = R"(groups:
  - id: politirad
    type: politiråd
    level: governing
    members: [ordfører, politistasjonssjef, politikontakt]
)",
      .bad = R"(roles:
  - role: politikontakt
groups:
  - id: politirad  # <--
    type: politiråd
    level: governing
    members: [ordfører, politistasjonssjef]
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
