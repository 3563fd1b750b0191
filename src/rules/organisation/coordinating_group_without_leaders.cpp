// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<std::size_t, std::size_t, Sentence> kFew{
    .nb = "{0} av {1} fra tjenestene i {2} er ledere",
    .nn = "{0} av {1} frå tenestene i {2} er leiarar",
    .en = "{0} of {1} from the services in {2} are leaders"};

bool leads(Office office) {
  return leads_municipality(office) || leads_police(office) || office == Office::sector_leader ||
         office == Office::unit_leader || office == Office::leader ||
         office == Office::headteacher || office == Office::inspector ||
         office == Office::kindergarten_head || office == Office::lead_public_health_nurse;
}

/// The offices of those from the services; nothing when one is stated without.
std::optional<std::vector<Office>> offices_in(const View& view,
                                              std::span<const Group* const> groups) {
  std::vector<Office> offices;
  for (const Group* group : groups)
    for (const Member& member : group->members) {
      if (!is_definite(member) || is_coordinator(view, member) || is_from_police(view, member))
        continue;
      const auto office = member.office();
      if (!office) return {};
      offices.push_back(*office);
    }
  return offices;
}

void check(const View& view, Findings& findings) {
  const auto groups = with_members(view, bodies(view, Level::coordinating));
  const auto requires_it = [](const Group* group) { return group->membership_rule.has_value(); };
  const auto offices = offices_in(view, groups);
  if (groups.empty() || !offices || std::ranges::any_of(groups, requires_it)) return;
  const auto leaders = static_cast<std::size_t>(std::ranges::count_if(*offices, leads));
  if (2 * leaders < offices->size())
    findings.add(groups.front()->id.span, kFew(leaders, offices->size(), listed(groups)));
}

constexpr RuleSource kSources[]{source::kLevels, source::kKvinnherad, source::kAukra,
                                source::kVegarshei};
constexpr RuleCase kCases[]{
    {"where one is stated only by the service, nobody knows",
     "units:\n"
     "  - {id: nav, name: NAV}\n"
     "groups:\n"
     "  - {id: kg, level: coordinating, members: [kontaktperson, representant, nav]}\n"},
    {"what the plan requires of the members is an answer too",
     "groups:\n"
     "  - id: kg\n"
     "    level: coordinating\n"
     "    membership_rule: Deltakerne skal ha beslutningsmyndighet\n"
     "    members: [kontaktperson, representant]\n"},
};

}  // namespace

Rule coordinating_group_without_leaders() {
  return {
      .id = "coordinating-group-without-leaders",
      .severity = Severity::info,
      .needs_today = false,
      .summary = {"en koordinerende gruppe der de færreste er ledere",
                  "ei koordinerande gruppe der dei færraste er leiarar",
                  "a coordinating group in which few are leaders"},
      .why = {"De som møter, bør kunne binde tjenesten sin: Konfliktrådet og Kvinnherad ber om "
              "ledere eller mellomledere med beslutningsmyndighet. Vegårshei og Nordre Land har "
              "kontaktpersoner og representanter. En inspektør regnes som mellomleder; politi og "
              "SLT-koordinator telles ikke.",
              "Dei som møter, bør kunne binde tenesta si: Konfliktrådet og Kvinnherad ber om "
              "leiarar eller mellomleiarar med avgjerdsmynde. Vegårshei og Nordre Land har "
              "kontaktpersonar og representantar. Ein inspektør blir rekna som mellomleiar; "
              "politi og SLT-koordinator blir ikkje talde.",
              "Those who attend should be able to bind their service: the Mediation Service and "
              "Kvinnherad ask for leaders or middle managers with authority to decide. Vegårshei "
              "and Nordre Land have contact persons and representatives. An inspector counts as a "
              "middle manager; the police and the SLT coordinator do not count."},
      .remedy =
          {"la ledere møte, eller skriv under «membership_rule» hvilken myndighet de som møter, "
           "har",
           "la leiarar møte, eller skriv under «membership_rule» kva mynde dei som møter, har",
           "let leaders attend, or write under \"membership_rule\" what authority those who attend "
           "have"},
      .sources = kSources,
      .params = {},
      .good = R"(groups:
  - id: koordineringsgruppe
    level: coordinating
    members: [slt-koordinator, politikontakt, rektor, kontaktperson]
)",
      .bad = R"(groups:
  - id: koordineringsgruppe  # <--
    level: coordinating
    members: [slt-koordinator, politikontakt, rektor, kontaktperson, representant]
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
