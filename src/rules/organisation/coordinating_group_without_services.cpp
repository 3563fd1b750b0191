// SPDX-License-Identifier: MIT
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/services.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence, Sentence> kWithout{.nb = "ingen i {0} er fra {1}",
                                               .nn = "ingen i {0} er frå {1}",
                                               .en = "nobody in {0} is from {1}"};
constexpr Text kPolice{"politiet", "politiet", "the police"};
constexpr Text kSchool{"skolen", "skulen", "a school"};
constexpr Text kChildWelfare{"barnevernet", "barnevernet", "child welfare"};

bool may_be_police(const View& view, const Party& party) {
  return may_be_anybody(view, party) && !services_of(view, party);
}

std::vector<Text> missing_in(const View& view, std::span<const Group* const> groups) {
  std::vector<Text> missing;
  if (!speaks_for(view, groups, Sector::police) && !seats_one(view, groups, may_be_police))
    missing.push_back(kPolice);
  const auto services = services_in(view, groups);
  if (!services) return missing;  // Somebody may be from any of the others.
  if (!services->contains(Sector::school) && !services->contains(Sector::upper_secondary))
    missing.push_back(kSchool);
  if (!services->contains(Sector::child_welfare)) missing.push_back(kChildWelfare);
  return missing;
}

void check(const View& view, Findings& findings) {
  const auto groups = with_members(view, bodies(view, Level::coordinating));
  if (groups.empty()) return;
  const auto missing = missing_in(view, groups);
  if (!missing.empty())
    findings.add(parts_of(groups), [missing](std::span<const Part> some) {
      return kWithout(listed(some, kOr), listed(missing, kOr));
    });
}

constexpr RuleSource kSources[]{source::kVegarshei, source::kVindafjord, source::kDrugCoordinators,
                                source::kHamar};
constexpr RuleCase kCases[]{
    {"a leader for several services speaks for them",
     "groups:\n"
     "  - id: kg\n"
     "    level: coordinating\n"
     "    members: [politikontakt, {role: kommunalsjef, area: Oppvekst}]\n"},
    {"of «enhetsleder» nobody knows the service, but police it is not",
     "groups:\n"
     "  - {id: kg, level: coordinating, members: [rektor, enhetsleder]}  # <--\n"},
    {"a person of whom no more is said may be from anywhere",
     "persons:\n"
     "  - {id: koordinatoren}\n"
     "groups:\n"
     "  - {id: kg, level: coordinating, members: [rektor, koordinatoren]}\n"},
    {"where the service of one is not known, the others may be there",
     "groups:\n"
     "  - {id: kg, level: coordinating, members: [politikontakt, enhetsleder]}\n"},
    {"a group without stated members lacks more than a service",
     "groups:\n"
     "  - {id: kg, level: coordinating, members: [slt-koordinator]}\n"},
};

}  // namespace

Rule coordinating_group_without_services() {
  return {
      .id = "coordinating-group-without-services",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"en koordinerende gruppe uten politi, skole eller barnevern",
                  "ei koordinerande gruppe utan politi, skule eller barnevern",
                  "a coordinating group without police, school or child welfare"},
      .why = {"Politi, skole og barnevern er med i nesten alle koordineringsgrupper; det er de som "
              "møter barn og unge først. Hamar har verken politi eller rektor i sin liste, men en "
              "kommunalsjef for opplæring. En leder for oppvekst eller familie teller med, og sier "
              "planen ikke hvor noen kommer fra, tolkes det til fordel for kommunen.",
              "Politi, skule og barnevern er med i nesten alle koordineringsgrupper; det er dei "
              "som møter barn og unge først. Hamar har verken politi eller rektor i lista si, men "
              "ein kommunalsjef for opplæring. Ein leiar for oppvekst eller familie tel med, og "
              "seier ikkje planen kvar nokon kjem frå, blir det tolka til fordel for kommunen.",
              "Police, school and child welfare are in nearly all coordination groups; they are "
              "the first to meet children and young people. Hamar lists neither police nor a "
              "headteacher, but a director of education. A leader for childhood or families "
              "counts, and where the plan does not say where somebody is from, the municipality "
              "has the benefit of the doubt."},
      .remedy = {"før opp den som er med fra tjenesten, under «members»; er det en enhet, skriv "
                 "«sector» for den",
                 "før opp den som er med frå tenesta, under «members»; er det ei eining, skriv "
                 "«sector» for ho",
                 "list who takes part from the service, under \"members\"; for a unit, write its "
                 "\"sector\""},
      .sources = kSources,
      .params = {},
      .good = R"(units:
  - {id: barnevernet, name: Barneverntjenesten, sector: barnevern}
groups:
  - id: koordineringsgruppe
    level: coordinating
    members: [slt-koordinator, politikontakt, rektor, barnevernet]
)",
      .bad = R"(units:
  - {id: nav, name: NAV, sector: NAV}
groups:
  - id: koordineringsgruppe  # <--
    level: coordinating
    members: [slt-koordinator, politikontakt, rektor, nav]
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
