// SPDX-License-Identifier: MIT
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Text kTask{"hva den skal gjøre", "kva ho skal gjere", "what it is to do"};
constexpr Text kEnd{"når den oppløses", "når ho blir oppløyst", "when it is dissolved"};
constexpr Message<Sentence, Sentence> kNotStated{
    .nb = "om arbeidsgruppen {0} er det ikke oppgitt {1}",
    .nn = "om arbeidsgruppa {0} er det ikkje oppgitt {1}",
    .en = "of the working group {0} it is not stated {1}"};

bool has_task(const Group& group, const WorkingGroup& work) {
  return work.task || work.tiltak || group.about || !group.mandate.empty();
}
bool has_end(const Group& group, const WorkingGroup& work) {
  return work.dissolves || work.dissolves_when || work.dissolved || group.until;
}

void check(const View& view, Findings& findings) {
  for (const Group* group : view.groups()) {
    if (!group->working_group && !group->is(GroupType::working_group)) continue;
    if (group->external && group->external->value) continue;
    const WorkingGroup work = group->working_group.value_or(WorkingGroup{});
    std::vector<Text> missing;
    if (!has_task(*group, work)) missing.push_back(kTask);
    if (!has_end(*group, work)) missing.push_back(kEnd);
    if (!missing.empty()) findings.add(group->id.span, kNotStated(quoted(*group), listed(missing)));
  }
}

constexpr RuleSource kSources[]{source::kNordreLand};
constexpr RuleCase kCases[]{
    {"the type alone makes it a working group",
     "groups:\n"
     "  - {id: nattravner, type: arbeidsgruppe}  # <--\n"},
    {"an end of the group is enough, and so is a mandate",
     "groups:\n"
     "  - {id: nattravner, type: arbeidsgruppe, mandate: [Nattevandring], until: 2027-06-30}\n"},
    {"how such groups come about is no group",
     "groups:\n"
     "  - {id: kg, working_groups: [{kind: quick, decided_by: kg}]}\n"},
};

}  // namespace

Rule working_group_without_end() {
  return {
      .id = "working-group-without-end",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"en arbeidsgruppe uten oppgave eller slutt",
                  "ei arbeidsgruppe utan oppgåve eller slutt",
                  "a working group without a task or an end"},
      .why =
          {"En arbeidsgruppe er satt ned for én oppgave og oppløses når den er løst. Står ikke "
           "oppgaven og slutten i planen, lever gruppen videre uten at noen har bestemt det.",
           "Ei arbeidsgruppe er sett ned for éi oppgåve og blir oppløyst når ho er løyst. Står "
           "ikkje oppgåva og slutten i planen, lever gruppa vidare utan at nokon har bestemt det.",
           "A working group is set up for one task and dissolved when that is done. Where the plan "
           "states neither task nor end, the group lives on without anybody having decided it."},
      .remedy = {"skriv «task» eller «tiltak», og «dissolves» eller «dissolves_when», under "
                 "«working_group»",
                 "skriv «task» eller «tiltak», og «dissolves» eller «dissolves_when», under "
                 "«working_group»",
                 "write \"task\" or \"tiltak\", and \"dissolves\" or \"dissolves_when\", under "
                 "\"working_group\""},
      .sources = kSources,
      .params = {},
      .good = R"(groups:
  - id: nattravner
    type: arbeidsgruppe
    working_group:
      task: Få i gang nattevandring
      dissolves_when: når nattevandringen er i gang
)",
      .bad = R"(groups:
  - id: nattravner  # <--
    type: arbeidsgruppe
    working_group: {task: Få i gang nattevandring}
)",
      .cases = kCases,
      .check = check,
      .asks_for = "dissolves until"};
}

}  // namespace slt::rules
