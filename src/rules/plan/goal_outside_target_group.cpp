// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/ages.h"
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Quote, Sentence, Sentence> kTiltak{
    .nb = "tiltaket {0} gjelder dem på {1} år; målgruppen er {2} år",
    .nn = "tiltaket {0} gjeld dei på {1} år; målgruppa er {2} år",
    .en = "the tiltak {0} is for those aged {1}; the target group is {2}"};
constexpr Message<Quote, Quote, Sentence> kTheme{
    .nb = "for temaet {0} er målgruppen {1}; ellers er den {2} år",
    .nn = "for temaet {0} er målgruppa {1}; elles er ho {2} år",
    .en = "for the theme {0} the target group is {1}; otherwise it is {2}"};
constexpr Message<int> kOneAge{.nb = "{0}", .nn = "{0}", .en = "{0}"};
constexpr Message<int, int> kAges{.nb = "{0}–{1}", .nn = "{0}–{1}", .en = "{0}–{1}"};

/// The ages something is for; pupils turn six in the autumn of the first grade.
std::optional<AgeRange> ages_of(const Maybe<Words>& ages, const Maybe<Words>& grades) {
  const auto stated = range_in(ages ? ages : grades);
  if (!stated || stated->is_backwards()) return {};
  return ages ? *stated : AgeRange{stated->first + 5, stated->last + 6};
}

Sentence shown_as(const AgeRange& ages) {
  return ages.first == ages.last ? kOneAge(ages.first) : kAges(ages.first, ages.last);
}

bool is_outside(const std::optional<AgeRange>& ages, const std::vector<AgeRange>& targets) {
  return ages &&
         std::ranges::none_of(targets, [&](const AgeRange& one) { return one.meets(*ages); });
}

/// The ages of the target groups that the work as a whole is for.
std::vector<AgeRange> targets_of(const View& view) {
  std::vector<AgeRange> targets;
  for (const Municipality* folder : view.folders())
    for (const TargetGroup& group : folder->target_groups)
      if (const auto ages = ages_of(group.ages, group.grades); ages && !group.theme)
        targets.push_back(*ages);
  return targets;
}

std::vector<Related> others(const View& view, const std::vector<AgeRange>& targets) {
  std::vector<Sentence> bands;
  for (const AgeRange& ages : targets)
    if (const Sentence band = shown_as(ages); std::ranges::find(bands, band) == bands.end())
      bands.push_back(band);
  const Sentence stated = listed(bands);
  std::vector<Related> found;
  for (const Tiltak* tiltak : view.tiltak()) {
    const auto ages = ages_of(tiltak->ages, tiltak->grades);
    if (!is_outside(ages, targets)) continue;
    const Span& where = tiltak->ages ? tiltak->ages->span : tiltak->grades->span;
    found.push_back({where, kTiltak({tiltak->title.value}, shown_as(*ages), stated)});
  }
  for (const Municipality* folder : view.folders())
    for (const TargetGroup& group : folder->target_groups) {
      const auto ages = ages_of(group.ages, group.grades);
      if (!group.theme || (ages && !is_outside(ages, targets))) continue;
      found.push_back({group.text.span, kTheme({group.theme->value}, {group.text.value}, stated)});
    }
  return found;
}

void check(const View& view, Findings& findings) {
  const std::vector<AgeRange> targets = targets_of(view);
  if (targets.empty()) return;
  std::vector<Related> found = others(view, targets);
  if (found.empty()) return;
  Diagnostic& finding = findings.add(found.front().span, found.front().words);
  finding.related.assign(found.begin() + 1, found.end());
}

constexpr RuleSource kSources[]{source::kVegarshei, source::kKvinnherad};
constexpr RuleCase kCases[]{
    {"a theme that also concerns others",
     "target_groups:\n"
     "  - {text: barn og unge, ages: 12-25}\n"
     "  - text: \"barn, unge og voksne\"  # <--\n"
     "    theme: hatytringer\n"},
    {"the youngest of the target group, and its oldest",
     "target_groups:\n"
     "  - {text: ungdom, ages: 12-18}\n"
     "tiltak:\n"
     "  - {id: en, title: Foreldremøte, grades: \"7\"}\n"
     "  - {id: to, title: Russetid, ages: 18-19}\n"},
    {"a grade outside",
     "target_groups:\n"
     "  - {text: ungdom, ages: 13-18}\n"
     "tiltak:\n"
     "  - {id: en, title: Natteravner, ages: 13-15}\n"
     "  - {id: to, title: Skolestart, grades: 1-2}  # <--\n"},
    {"no ages stated",
     "target_groups:\n"
     "  - barn og unge\n"
     "tiltak:\n"
     "  - {id: en, title: Besøk i barnehagen, ages: \"5\"}\n"},
};

}  // namespace

Rule goal_outside_target_group() {
  return {.id = "goal-outside-target-group",
          .severity = Severity::info,
          .needs_today = false,
          .summary = {"mål eller tiltak gjelder andre enn målgruppen",
                      "mål eller tiltak gjeld andre enn målgruppa",
                      "goals or tiltak concern others than the target group"},
          .why = {"Det kan være meningen: «hovedvekt på 12–18 år» stenger ingen ute, og "
                  "hatytringer gjelder voksne også. Men leseren bør kunne se at det er valgt.",
                  "Det kan vere meininga: «hovudvekt på 12–18 år» stengjer ingen ute, og "
                  "hatytringar gjeld vaksne òg. Men lesaren bør kunne sjå at det er valt.",
                  "That may be meant: \"mainly 12–18\" shuts nobody out, and hate speech concerns "
                  "adults too. But the reader should see that it was chosen."},
          .remedy = {"er det meningen, kan målgruppen utvides; ellers rett alderen",
                     "er det meininga, kan målgruppa utvidast; elles rett alderen",
                     "if it is meant, widen the target group; otherwise correct the age"},
          .sources = kSources,
          .params = {},
          .good = R"(target_groups:
  - {text: ungdom, ages: 12-18}
tiltak:
  - {id: delbart, title: Delbart, grades: "8"}
)",
          .bad = R"(target_groups:
  - {text: ungdom, ages: 12-18}
tiltak:
  - id: besok-hos-femmere
    title: Besøk hos «femmere» i barnehagen
    ages: "5"  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
