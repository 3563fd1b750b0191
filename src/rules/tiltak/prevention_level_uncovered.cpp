// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "base/list.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence> kUncovered{.nb = "ingen tiltak er merket som {0}",
                                       .nn = "ingen tiltak er merkte som {0}",
                                       .en = "no tiltak is marked as {0}"};

/// Primary and universal are the same level, and so on.
constexpr std::size_t kLevels = 3;
std::size_t level_of(Prevention prevention) {
  return static_cast<std::size_t>(prevention) % kLevels;
}

/// The levels that no tiltak is at, named as the plan names levels.
std::vector<Text> uncovered(const std::vector<const Tiltak*>& all) {
  std::array<bool, kLevels> covered{};
  for (const Tiltak* tiltak : all) covered[level_of(tiltak->prevention->value)] = true;
  const auto first = static_cast<std::size_t>(all.front()->prevention->value);
  std::vector<Text> none;
  for (std::size_t level = 0; level < kLevels; ++level)
    if (!covered[level])
      none.push_back(label_of(static_cast<Prevention>(first - first % kLevels + level)));
  return none;
}

/// Where some have no level, that is asked for first.
void check(const View& view, Findings& findings) {
  const std::vector<const Tiltak*> all = view.tiltak();
  const auto has_level = [](const Tiltak* tiltak) { return tiltak->prevention.has_value(); };
  if (all.empty() || !std::ranges::all_of(all, has_level)) return;
  if (const auto none = uncovered(all); !none.empty())
    findings.add(all.front()->prevention->span, kUncovered(listed(none, kOr)));
}

constexpr RuleSource kSources[]{source::kVegarshei};
constexpr RuleCase kCases[]{
    {"a level without tiltak",
     "tiltak:\n"
     "  - id: en\n"
     "    title: Natteravner\n"
     "    prevention: primær  # <--\n"
     "  - {id: to, title: Ungdomskontrakt, prevention: tertiær}\n"},
    {"both namings count",
     "tiltak:\n"
     "  - {id: en, title: Natteravner, prevention: universell}\n"
     "  - {id: to, title: Samtalegruppe, prevention: sekundær}\n"
     "  - {id: tre, title: Ungdomskontrakt, prevention: indikert}\n"},
    {"a level is asked for first where all do not have one",
     "tiltak:\n"
     "  - {id: en, title: Natteravner, prevention: primær}\n"
     "  - {id: to, title: Samtalegruppe}\n"},
};

}  // namespace

Rule prevention_level_uncovered() {
  return {
      .id = "prevention-level-uncovered",
      .severity = Severity::info,
      .needs_today = false,
      .summary = {"et forebyggingsnivå uten tiltak", "eit førebyggingsnivå utan tiltak",
                  "a prevention level without tiltak"},
      .why = {"Noe er for alle, noe for utsatte grupper, noe for dem som alt er i vansker. Har ett "
              "nivå ingen tiltak, er innsatsen kanskje skjev, eller et tiltak er ikke ført opp.",
              "Noko er for alle, noko for utsette grupper, noko for dei som alt er i vanskar. Har "
              "eitt nivå ingen tiltak, er innsatsen kanskje skeiv, eller eit tiltak er ikkje ført "
              "opp.",
              "Some work is for everybody, some for groups at risk, some for those already in "
              "trouble. Where a level has no tiltak the effort may be lopsided, or one is not "
              "entered."},
      .remedy = {"er det meningen, er alt i orden; ellers sett inn tiltak også der",
                 "er det meininga, er alt i orden; elles set inn tiltak òg der",
                 "if it is meant, all is well; else add tiltak there too"},
      .sources = kSources,
      .params = {},
      .good = R"(tiltak:
  - {id: natteravn, title: Natteravner, prevention: primær}
  - {id: samtalegruppe, title: Samtalegruppe, prevention: sekundær}
  - {id: ungdomskontrakt, title: Ungdomskontrakt, prevention: tertiær}
)",
      .bad = R"(tiltak:
  - {id: natteravn, title: Natteravner, prevention: primær}  # <--
  - {id: ungdomskontrakt, title: Ungdomskontrakt, prevention: tertiær}
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
