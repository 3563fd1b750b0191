// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/members.h"
#include "rules/norms.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence> kNotStated{.nb = "hvor ofte {0} møtes, er ikke oppgitt",
                                       .nn = "kor ofte {0} møtest, er ikkje oppgitt",
                                       .en = "how often {0} meets is not stated"};
constexpr Message<Sentence, Quote> kNoNumber{
    .nb = "hvor ofte {0} møtes, er oppgitt uten tall: {1}",
    .nn = "kor ofte {0} møtest, er oppgitt utan tal: {1}",
    .en = "how often {0} meets is stated without a number: {1}"};

/// At the words that say too little; without any, at the group.
void report(const std::vector<const Group*>& silent, bool is_whole_level, Findings& findings) {
  const Series* series = meets(*silent.front()).first;
  const bool worded = series && series->phrase && silent.size() == 1;
  Diagnostic& finding =
      worded ? findings.add(series->phrase->span,
                            kNoNumber(quoted(*silent.front()), {series->phrase->value}))
             : report_groups(silent, kNotStated, findings);
  if (!is_whole_level) finding.severity = Severity::info;
}

void check(const View& view, Findings& findings) {
  for (const Level level : {Level::governing, Level::coordinating}) {
    const auto groups = bodies(view, level);
    std::vector<const Group*> silent = groups;
    std::erase_if(silent, [](const Group* group) { return meets(*group).stated(); });
    if (!silent.empty()) report(silent, silent.size() == groups.size(), findings);
  }
}

constexpr RuleSource kSources[]{source::kLevels, source::kNordreLand, source::kKvinnherad};
constexpr RuleCase kCases[]{
    {"as needed besides a number is enough",
     "groups:\n"
     "  - {id: koordineringsgruppe, level: coordinating, meetings: ved behov og minst seks møter i "
     "året}\n"},
    {"as needed alone is not",
     "groups:\n"
     "  - {id: koordineringsgruppe, level: coordinating, meetings: ved behov}  # <--\n"},
    {"the executing level meets as it likes",
     "groups:\n"
     "  - {id: ungdomsteam, level: executing}\n"},
    {"a second body beside one with a number is only noted",
     "groups:\n"
     "  - {id: politirad, level: governing, meetings: fire ganger i året}\n"
     "  - {id: oppvekstrad, level: governing}  # <--\n"},
};

}  // namespace

Rule cadence_not_stated() {
  return {.id = "cadence-not-stated",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"en gruppe uten oppgitt møtehyppighet", "ei gruppe utan oppgitt møtefrekvens",
                      "a group for which it is not stated how often it meets"},
          .why = {"Uten et tall kan ingen sette opp en møteplan eller si om gruppen har møttes "
                  "ofte nok. «Ved behov» og «jevnlig» er ikke tall. Er det flere grupper på "
                  "nivået, og én har et tall, er dette bare en merknad.",
                  "Utan eit tal kan ingen setje opp ein møteplan eller seie om gruppa har møtst "
                  "ofte nok. «Ved behov» og «jamleg» er ikkje tal. Er det fleire grupper på "
                  "nivået, og éi har eit tal, er dette berre ein merknad.",
                  "Without a number nobody can plan the meetings or say whether the group has met "
                  "often enough. \"As needed\" and \"regularly\" are no numbers. Where the level "
                  "has several groups and one has a number, this is only noted."},
          .remedy =
              {"skriv hvor ofte gruppen møtes, for eksempel «meetings: minst ett møte i halvåret»",
               "skriv kor ofte gruppa møtest, til dømes «meetings: minst eitt møte i halvåret»",
               "write how often the group meets, such as \"meetings: minst ett møte i halvåret\""},
          .sources = kSources,
          .params = {},
          .good = R"(groups:
  - id: politirad
    level: governing
    meetings: minst ett møte i halvåret
)",
          .bad = R"(groups:
  - id: politirad  # <--
    level: governing
)",
          .cases = kCases,
          .check = check,
          .asks_for = "meetings series phrase per_year per_half_year per_quarter per_month every"};
}

}  // namespace slt::rules
