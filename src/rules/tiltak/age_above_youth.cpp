// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/ages.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Param kParams[]{{"last-age",
                           25,
                           {"siste alder som regnes som ung", "siste alder som blir rekna som ung",
                            "the last age that counts as young"}}};
constexpr Message<Quote, int> kAbove{
    .nb = "{0} går lenger enn til {1} år, og ikke noe tema sier hvorfor",
    .nn = "{0} går lenger enn til {1} år, og ikkje noko tema seier kvifor",
    .en = "{0} goes beyond the age of {1}, and no theme says why"};

void check_ages(const Maybe<Words>& ages, Findings& findings) {
  const int most = findings.value(kParams[0]);
  const auto range = range_in(ages);
  if (range && !range->is_backwards() && range->last > most)
    findings.add(ages->span, kAbove({ages->value}, most));
}

/// True when one of the target groups of a tiltak has a theme: adults may belong to that.
bool has_theme(const View& view, const Tiltak& tiltak) {
  return std::ranges::any_of(tiltak.target_groups, [&](const At<Ref<TargetGroup>>& one) {
    const TargetGroup* group = view.find<TargetGroup>(one.value.id);
    return group && group->theme;
  });
}

void check(const View& view, Findings& findings) {
  for (const Municipality* folder : view.folders())
    for (const TargetGroup& group : folder->target_groups)
      if (!group.theme) check_ages(group.ages, findings);
  for (const Tiltak* tiltak : view.tiltak())
    if (!has_theme(view, *tiltak)) check_ages(tiltak->ages, findings);
}

constexpr RuleSource kSources[]{source::kVegarshei, source::kKvinnherad};
constexpr RuleCase kCases[]{
    {"twenty-five is still young", "target_groups:\n  - {text: unge, ages: 12-25}\n"},
    {"a theme may concern adults",
     "target_groups:\n  - {text: alle, ages: 12-60, theme: hatytringer}\n"},
    {"a tiltak for grown-ups", "tiltak:\n  - {id: en, title: Foreldrekurs, ages: 25-40}  # <--\n"},
    {"a tiltak for a target group with a theme",
     "target_groups:\n"
     "  - {id: voksne, text: voksne, theme: ekstremisme}\n"
     "tiltak:\n"
     "  - {id: en, title: Samtaler, ages: 18-40, target_groups: voksne}\n"},
    {"backwards is another rule's", "target_groups:\n  - {text: unge, ages: 30-12}\n"},
};

}  // namespace

Rule age_above_youth() {
  return {
      .id = "age-above-youth",
      .severity = Severity::info,
      .needs_today = false,
      .summary = {"en aldersgruppe som går langt opp i voksen alder, uten at et tema sier "
                  "hvorfor",
                  "ei aldersgruppe som går langt opp i vaksen alder, utan at eit tema seier "
                  "kvifor",
                  "an age range that goes far into adult life without a theme that says why"},
      .why = {"SLT er for barn og unge; planene går opp til 18, 20 eller 25 år. Arbeid mot "
              "ekstremisme og hatytringer gjelder voksne også, men da bør planen si det.",
              "SLT er for barn og unge; planane går opp til 18, 20 eller 25 år. Arbeid mot "
              "ekstremisme og hatytringar gjeld vaksne òg, men då bør planen seie det.",
              "SLT is for children and youth; plans go up to 18, 20 or 25. Work against "
              "extremism and hate speech concerns adults too, but then the plan should say so."},
      .remedy = {"skriv temaet med «theme», eller rett alderen",
                 "skriv temaet med «theme», eller rett alderen",
                 "write the theme with \"theme\", or correct the age"},
      .sources = kSources,
      .params = kParams,
      .good = R"(target_groups:
  - {text: ungdom, ages: 12-25}
  - {text: "unge og voksne", ages: 12-60, theme: hatytringer}
)",
      .bad = R"(target_groups:
  - {text: unge og voksne, ages: 12-60}  # <--
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
