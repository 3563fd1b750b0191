// SPDX-License-Identifier: MIT
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/services.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Param kParams[]{{"sectors",
                           4,
                           {"færrest tjenester; satt for dette verktøyet, ingen kilde har et tall",
                            "færrast tenester; sett for dette verktøyet, inga kjelde har eit tal",
                            "fewest services; set for this tool, no source has a figure"}}};
constexpr Message<Sentence, std::size_t, Sentence> kNarrow{
    .nb = "i {0} er det med {1} tjenester utenom SLT-koordinatoren: {2}",
    .nn = "i {0} er det med {1} tenester utanom SLT-koordinatoren: {2}",
    .en = "besides the SLT coordinator {1} services take part in {0}: {2}"};

bool has_all_usual(const std::set<Sector>& services) {
  return services.contains(Sector::police) && services.contains(Sector::child_welfare) &&
         (services.contains(Sector::school) || services.contains(Sector::upper_secondary));
}

void check(const View& view, Findings& findings) {
  const auto groups = with_members(view, bodies(view, Level::coordinating));
  const auto services = services_in(view, groups);
  // That one of the usual three is missing is a finding of its own.
  if (groups.empty() || !services || !has_all_usual(*services)) return;
  if (services->size() >= static_cast<std::size_t>(findings.value(kParams[0]))) return;
  std::vector<Text> names;
  for (const Sector sector : *services) names.push_back(label_of(sector));
  findings.add(groups.front()->id.span, kNarrow(listed(groups), services->size(), listed(names)));
}

constexpr RuleSource kSources[]{source::kVindafjord, source::kLevels, source::kVegarshei};
constexpr RuleCase kCases[]{
    {"when one of the usual services is missing, that is what is said",
     "groups:\n"
     "  - {id: kg, level: coordinating, members: [politikontakt, rektor]}\n"},
    {"of «representant» nobody knows the service",
     "units:\n"
     "  - {id: barnevernet, name: Barneverntjenesten, sector: barnevern}\n"
     "groups:\n"
     "  - {id: kg, level: coordinating, members: [politikontakt, rektor, barnevernet, "
     "representant]}\n"},
};

}  // namespace

Rule coordinating_group_narrow() {
  return {.id = "coordinating-group-narrow",
          .severity = Severity::info,
          .needs_today = false,
          .summary = {"en koordinerende gruppe med få tjenester",
                      "ei koordinerande gruppe med få tenester",
                      "a coordinating group with few services"},
          .why = {"Gruppen bør gjenspeile de viktigste oppgavene i SLT-arbeidet. Eldre råd nevner "
                  "ti–tolv aktuelle tjenester, Vegårshei har tre. I en liten kommune kan det være "
                  "nok; derfor er dette bare en merknad.",
                  "Gruppa bør spegle dei viktigaste oppgåvene i SLT-arbeidet. Eldre råd nemner "
                  "ti–tolv aktuelle tenester, Vegårshei har tre. I ein liten kommune kan det vere "
                  "nok; difor er dette berre ein merknad.",
                  "The group should reflect the main tasks of the SLT work. Older advice names ten "
                  "to twelve services, Vegårshei has three. In a small municipality that may be "
                  "enough; so this is only noted."},
          .remedy = {"vurder om helsestasjon, NAV, fritid eller andre bør være med, og før dem opp "
                     "under «members»",
                     "vurder om helsestasjon, NAV, fritid eller andre bør vere med, og før dei opp "
                     "under «members»",
                     "consider whether the health station, NAV, leisure or others should take "
                     "part, and list them under \"members\""},
          .sources = kSources,
          .params = kParams,
          .good = R"(units:
  - {id: barnevernet, name: Barneverntjenesten, sector: barnevern}
  - {id: nav, name: NAV, sector: NAV}
groups:
  - id: koordineringsgruppe
    level: coordinating
    members: [slt-koordinator, politikontakt, rektor, barnevernet, nav]
)",
          .bad = R"(units:
  - {id: barnevernet, name: Barneverntjenesten, sector: barnevern}
groups:
  - id: koordineringsgruppe  # <--
    level: coordinating
    members: [slt-koordinator, politikontakt, rektor, barnevernet]
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
