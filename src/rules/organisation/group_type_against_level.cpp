// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence, Text, Text> kAgainst{
    .nb = "{0} er ført opp på {1}, men er av slaget {2}",
    .nn = "{0} er ført opp på {1}, men er av slaget {2}",
    .en = "{0} is listed at the {1}, but is of the type {2}"};

/// The level that a type belongs to; none for types found at any level.
std::optional<Level> home_of(GroupType type) {
  switch (type) {
    case GroupType::governing_group:
    case GroupType::police_council:
      return Level::governing;
    case GroupType::coordinating_group:
      return Level::coordinating;
    case GroupType::executing_network:
    case GroupType::school_team:
      return Level::executing;
    default:
      return {};
  }
}

void check(const View& view, Findings& findings) {
  for (const Group* group : view.groups()) {
    if (!group->level || group->type.empty()) continue;
    const Level level = group->level->value;
    const auto fits = [&](const At<GroupType>& type) {
      return home_of(type.value).value_or(level) == level;
    };
    if (std::ranges::none_of(group->type, fits))
      findings.add(group->level->span,
                   kAgainst(quoted(*group), label_of(level), label_of(group->type.front().value)));
  }
}

constexpr RuleSource kSources[]{source::kLevels, source::kPoliceCouncil, source::kNordreLand};
constexpr RuleCase kCases[]{
    {"one of several types is enough",
     "groups:\n"
     "  - {id: rad, type: [politiråd, koordineringsgruppe], level: governing}\n"},
    {"a working committee, a network or a gathering may be at any level",
     "groups:\n"
     "  - {id: arbeidsutval, type: arbeidsutval, level: coordinating}\n"
     "  - {id: nettverk, type: nettverk, level: executing}\n"},
    {"without a level there is nothing to compare",
     "groups:\n"
     "  - {id: politirad, type: politiråd}\n"},
};

}  // namespace

Rule group_type_against_level() {
  return {
      .id = "group-type-against-level",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"en gruppe på et annet nivå enn slaget tilsier",
                  "ei gruppe på eit anna nivå enn slaget tilseier",
                  "a group at another level than its type belongs to"},
      .why =
          {"Styringsgruppe og politiråd hører til det styrende nivået, koordineringsgruppen til "
           "det koordinerende. Står gruppen på et annet nivå, måles den mot feil anbefalinger. Er "
           "to organer slått sammen, er det nok at ett av slagene passer.",
           "Styringsgruppe og politiråd høyrer til det styrande nivået, koordineringsgruppa til "
           "det koordinerande. Står gruppa på eit anna nivå, blir ho målt mot feil tilrådingar. Er "
           "to organ slåtte saman, er det nok at eitt av slaga passar.",
           "A steering group and a police council belong to the governing level, the coordination "
           "group to the coordinating one. A group at another level is measured against the wrong "
           "recommendations. Where two bodies are merged, one fitting type is enough."},
      .remedy = {"rett «level» eller «type»; er to organer slått sammen, før opp begge slag",
                 "rett «level» eller «type»; er to organ slåtte saman, før opp begge slag",
                 "correct \"level\" or \"type\"; if two bodies are merged, list both types"},
      .sources = kSources,
      .params = {},
      .good = R"(groups:
  - id: styringsgruppe
    type: [styringsgruppe, politiråd]
    level: governing
)",
      .bad = R"(groups:
  - id: koordineringsgruppe
    type: koordineringsgruppe
    level: governing  # <--
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
