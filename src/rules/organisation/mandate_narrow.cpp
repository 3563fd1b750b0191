// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence, Sentence> kNarrow{.nb = "mandatet til {0} dekker ikke {1}",
                                              .nn = "mandatet til {0} dekkjer ikkje {1}",
                                              .en = "the mandate of {0} does not cover {1}"};

constexpr Responsibility kGoverning[]{Responsibility::goals, Responsibility::embedding,
                                      Responsibility::knowledge};
constexpr Responsibility kCoordinating[]{Responsibility::challenges, Responsibility::knowledge,
                                         Responsibility::measures, Responsibility::evaluation};

bool covers(const std::vector<const Group*>& groups, Responsibility wanted) {
  for (const Group* group : groups)
    for (const MandatePoint& point : group->mandate)
      if (std::ranges::find(point.covers, wanted, &At<Responsibility>::value) != point.covers.end())
        return true;
  return false;
}

bool is_sorted_out(const Group* group) {
  return std::ranges::any_of(group->mandate,
                             [](const MandatePoint& point) { return !point.covers.empty(); });
}

/// What a level is to be responsible for, asked of its groups together, once somebody has said of
/// an item what it covers.
void check_level(const View& view, Level level, std::span<const Responsibility> asked,
                 Findings& findings) {
  const auto groups = bodies(view, level);
  const auto first = std::ranges::find_if(groups, is_sorted_out);
  if (first == groups.end()) return;
  std::vector<Text> missing;
  for (const Responsibility one : asked)
    if (!covers(groups, one)) missing.push_back(label_of(one));
  if (!missing.empty())
    findings.add((*first)->mandate.front().text.span,
                 kNarrow(quoted(**first), listed(missing, kOr)));
}

void check(const View& view, Findings& findings) {
  check_level(view, Level::governing, kGoverning, findings);
  check_level(view, Level::coordinating, kCoordinating, findings);
}

constexpr RuleSource kSources[]{source::kLevels, source::kKvinnherad, source::kSkaun};
constexpr RuleCase kCases[]{
    {"nobody has said what the items cover",
     "groups:\n"
     "  - {id: sg, level: governing, mandate: [Bindeledd mellom politiet og kommunen]}\n"},
    {"two groups of a level may share it",
     "groups:\n"
     "  - {id: politirad, level: governing, mandate: [{text: Sette mål, covers: goals}]}\n"
     "  - {id: sg, level: governing, mandate: [{text: Innlemme dem, covers: [embedding, "
     "knowledge]}]}\n"},
    {"each level is asked for its own",
     "groups:\n"
     "  - id: kg\n"
     "    level: coordinating\n"
     "    mandate:\n"
     "      - {text: Avdekke utfordringer, covers: [challenges, knowledge]}  # <--\n"
     "      - {text: Sette inn tiltak, covers: measures}\n"},
};

}  // namespace

Rule mandate_narrow() {
  return {
      .id = "mandate-narrow",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"et mandat som ikke dekker det nivået skal ha ansvar for",
                  "eit mandat som ikkje dekkjer det nivået skal ha ansvar for",
                  "a mandate that does not cover what the level is to be responsible for"},
      .why = {"Styrende nivå skal sette mål, forankre dem i kommunens planer og skaffe kunnskap; "
              "koordinerende nivå skal avdekke utfordringer, skaffe kunnskap, sette inn og "
              "samordne tiltak og sørge for evaluering. Kommunene har satt dette sammen på ulike "
              "måter; regelen spør derfor bare der punktene er merket med hva de dekker.",
              "Styrande nivå skal setje mål, forankre dei i planane til kommunen og skaffe "
              "kunnskap; koordinerande nivå skal avdekkje utfordringar, skaffe kunnskap, setje "
              "inn og samordne tiltak og sørgje for evaluering. Kommunane har sett dette saman "
              "på ulike måtar; regelen spør derfor berre der punkta er merkte med kva dei "
              "dekkjer.",
              "The governing level is to set goals, embed them in the municipality's plans and "
              "acquire knowledge; the coordinating level is to uncover challenges, acquire "
              "knowledge, decide and coordinate tiltak and secure evaluation. Municipalities "
              "divide this in different ways, so the rule asks only where items are marked with "
              "what they cover."},
      .remedy = {"skriv hvilket punkt som dekker det: «covers: [evaluation]», eller ta det inn i "
                 "mandatet",
                 "skriv kva punkt som dekkjer det: «covers: [evaluation]», eller ta det inn i "
                 "mandatet",
                 "write which item covers it: \"covers: [evaluation]\", or add it to the mandate"},
      .sources = kSources,
      .params = {},
      .good = R"(groups:
  - id: styringsgruppe
    level: governing
    mandate:
      - {text: Sette mål og prioriteringer, covers: goals}
      - {text: Innlemme dem i planverket og følge med på utviklingen, covers: [embedding, knowledge]}
)",
      .bad = R"(groups:
  - id: styringsgruppe
    level: governing
    mandate:
      - {text: Sette mål og prioriteringer, covers: goals}  # <--
)",
      .cases = kCases,
      .check = check,
      .asks_for = "covers"};
}

}  // namespace slt::rules
