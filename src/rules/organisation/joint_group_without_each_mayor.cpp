// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence, std::string> kWithout{
    .nb = "i {0} er ordføreren ikke ført opp for: {1}",
    .nn = "i {0} er ordføraren ikkje ført opp for: {1}",
    .en = "in {0} the mayor is not listed for: {1}"};
constexpr Message<Sentence, std::size_t, std::size_t> kFewer{
    .nb = "{0} er felles for {1} kommuner, men av ordførerne er bare {2} med",
    .nn = "{0} er felles for {1} kommunar, men av ordførarane er berre {2} med",
    .en = "{0} is shared by {1} municipalities, but only {2} of the mayors takes part"};

std::vector<const Member*> mayors_of(const View& view, const Group& group) {
  std::vector<const Member*> mayors;
  for (const Member& member : group.members)
    if (is_definite(member) && is_mayor(view, member)) mayors.push_back(&member);
  return mayors;
}

/// The municipalities of a group that none of the mayors is from.
std::string without_mayor(const Group& group, const std::vector<const Member*>& mayors) {
  std::string names;
  for (const At<Ref<Municipality>>& one : group.municipalities) {
    const auto is_from = [&](const Member* mayor) {
      return mayor->municipality->value.id == one.value.id;
    };
    if (std::ranges::any_of(mayors, is_from)) continue;
    names += names.empty() ? "" : ", ";
    names += one.value.id;
  }
  return names;
}

void check(const View& view, Findings& findings) {
  const auto is_several = [](const Member* mayor) { return mayor->count || mayor->each; };
  const auto says_where = [](const Member* mayor) { return mayor->municipality.has_value(); };
  for (const Group* group : bodies(view, Level::governing)) {
    const auto mayors = mayors_of(view, *group);
    if (mayors.empty() || std::ranges::any_of(mayors, is_several)) continue;
    const std::size_t all = group->municipalities.size();
    const std::string missing =
        std::ranges::all_of(mayors, says_where) ? without_mayor(*group, mayors) : "";
    if (!missing.empty())
      findings.add(words_of(*mayors.front()), kWithout(quoted(*group), missing));
    else if (mayors.size() == 1 && all > 1 && !says_where(mayors.front()))
      findings.add(words_of(*mayors.front()), kFewer(quoted(*group), all, mayors.size()));
  }
}

constexpr RuleSource kSources[]{source::kPoliceCouncil, source::kLuster};
constexpr RuleCase kCases[]{
    {"one mayor for two municipalities",
     "groups:\n"
     "  - id: politirad\n"
     "    level: governing\n"
     "    municipalities: [eksempel, fjelldal]\n"
     "    members:\n"
     "      - ordfører  # <--\n"
     "      - politistasjonssjef\n"},
    {"a number of mayors is enough",
     "groups:\n"
     "  - id: politirad\n"
     "    level: governing\n"
     "    municipalities: [eksempel, fjelldal]\n"
     "    members: [{role: ordfører, count: 2}, politistasjonssjef]\n"},
};

}  // namespace

Rule joint_group_without_each_mayor() {
  return {.id = "joint-group-without-each-mayor",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"en felles styrende gruppe uten ordføreren fra hver kommune",
                      "ei felles styrande gruppe utan ordføraren frå kvar kommune",
                      "a shared governing group without the mayor of each municipality"},
          .why = {"Deler flere kommuner et politiråd, skal hver av dem være med ved sin egen "
                  "ordfører, ellers binder ikke det gruppen blir enig om, alle kommunene.",
                  "Deler fleire kommunar eit politiråd, skal kvar av dei vere med ved sin eigen "
                  "ordførar, elles bind ikkje det gruppa blir samd om, alle kommunane.",
                  "Where several municipalities share a police council, each is to be represented "
                  "by its own mayor; else what the group agrees on does not bind them all."},
          .remedy = {"før opp en ordfører for hver kommune: «{role: ordfører, municipality: …}», "
                     "eller «count»",
                     "før opp ein ordførar for kvar kommune: «{role: ordførar, municipality: …}», "
                     "eller «count»",
                     "list a mayor for each municipality: \"{role: ordfører, municipality: …}\", "
                     "or \"count\""},
          .sources = kSources,
          .params = {},
          .good = R"(groups:
  - id: politirad
    level: governing
    municipalities: [eksempel, fjelldal]
    members:
      - {role: ordfører, municipality: eksempel}
      - {role: ordfører, municipality: fjelldal}
)",
          .bad = R"(groups:
  - id: politirad
    level: governing
    municipalities: [eksempel, fjelldal, havnes]
    members:
      - role: ordfører  # <--
        municipality: eksempel
      - {role: ordfører, municipality: fjelldal}
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
