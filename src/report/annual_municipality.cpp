// SPDX-License-Identifier: MIT
#include "report/annual_sections.h"
#include "rules/succession.h"

// 2 The municipality and SLT, 3 Goals and target group.
namespace slt::report {
namespace {

constexpr Text kNoAdoption{"Vedtak om SLT er ikke oppgitt.", "Vedtak om SLT er ikkje oppgitt.",
                           "The adoption of SLT is not stated."};
constexpr Message<std::string, std::string> kPosition{
    .nb = "{0}: {1}", .nn = "{0}: {1}", .en = "{0}: {1}"};
constexpr Message<Text> kRoleNotStated{.nb = "Rollen som {0} er ikke oppgitt.",
                                       .nn = "Rolla som {0} er ikkje oppgitt.",
                                       .en = "The role of {0} is not stated."};
constexpr Text kNoGoals{"Mål er ikke oppgitt.", "Mål er ikkje oppgitt.", "Goals are not stated."};
constexpr Text kNoTargets{"Målgruppe er ikke oppgitt.", "Målgruppe er ikkje oppgitt.",
                          "The target group is not stated."};

/// True for somebody who had left when the year began, and whom another has followed.
bool was_over_before(const Annual& annual, const Role& role) {
  const Date first = make_date(annual.input.year, 1, 1);
  return is_term_over(role, first) && is_taken_over(annual.view(), role, first);
}

/// Who has a role, and all that is said of the position.
void add_role(Annual& annual, Office office) {
  const Voice& voice = annual.draft.voice;
  auto roles = annual.view().roles(office);
  std::erase_if(roles, [&](const Role* one) { return was_over_before(annual, *one); });
  if (roles.empty()) return annual.paragraph(kRoleNotStated.in(annual.lang(), label_of(office)));
  for (const Role* role : roles) {
    std::vector<std::string> said;
    for (const std::string& words : position_of(voice, *role, annual.today()))
      said.push_back(sentence(words));
    const std::string name = capitalised(name_of(voice, *role));
    annual.paragraph({kPosition.in(annual.lang(), name, joined(said, " ")), role->span});
  }
}

}  // namespace

void add_municipality_and_slt(Annual& annual) {
  embed_body(annual, add_municipality);
  bool adopted = false;
  for (const Municipality* folder : annual.view().folders())
    adopted = adopted || !folder->adoption.empty();
  for (const Plan* plan : annual.view().plans()) adopted = adopted || !plan->adoption.empty();
  if (!adopted) annual.paragraph(kNoAdoption);
  add_role(annual, Office::slt_coordinator);
  add_role(annual, Office::police_contact);
  embed(annual, add_related_models);
}

void add_goals_and_targets(Annual& annual) {
  bool goals = false, targets = false;
  for (const Municipality* folder : annual.view().folders()) {
    goals = goals || !folder->goals.empty();
    targets = targets || !folder->target_groups.empty();
  }
  if (!goals) annual.paragraph(kNoGoals);
  embed(annual, add_goals);
  if (!targets) annual.paragraph(kNoTargets);
  embed(annual, add_target_groups);
}

}  // namespace slt::report
