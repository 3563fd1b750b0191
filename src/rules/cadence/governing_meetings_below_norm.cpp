// SPDX-License-Identifier: MIT
#include "rules/norms.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

void check(const View& view, Findings& findings) { check_norm(view, Level::governing, findings); }

constexpr RuleSource kSources[]{source::kEigersund, source::kVindafjord, source::kLevels};
constexpr RuleCase kCases[]{
    {"three a year meet the default profile",
     "groups:\n"
     "  - {id: styringsgruppe, level: governing, meetings: tre ganger i året}\n"},
    {"two a year do not",
     "groups:\n"
     "  - {id: styringsgruppe, level: governing, meetings: to ganger i året}  # <--\n"},
    {"one group that meets often enough is enough",
     "groups:\n"
     "  - {id: politirad, level: governing, meetings: én årlig}\n"
     "  - {id: styringsgruppe, level: governing, meetings: fire ganger i året}\n"},
    {"the series of a group count together",
     "groups:\n"
     "  - id: politirad\n"
     "    level: governing\n"
     "    series:\n"
     "      - {id: ordinaere, phrase: minst ett møte i halvåret}\n"
     "      - {id: med-bekymringer, phrase: ett møte i året}\n"},
    {"without a number there is nothing to compare",
     "groups:\n"
     "  - {id: politirad, level: governing, meetings: ved behov}\n"},
};

}  // namespace

Rule governing_meetings_below_norm() {
  return {
      .id = "governing-meetings-below-norm",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"styrende gruppe møtes sjeldnere enn anbefalt",
                  "styrande gruppe møtest sjeldnare enn tilrådd",
                  "the governing group meets less often than recommended"},
      .why = {"Kildene anbefaler ulikt: Kfk tre til fire møter i året, KRÅD vanligvis fire til "
              "seks, Konfliktrådet i dag minst fire. Hvilket tall som gjelder her, står som "
              "«profile» i slt.yaml. Ingen av dem er påbud.",
              "Kjeldene tilrår ulikt: Kfk tre til fire møte i året, KRÅD vanlegvis fire til seks, "
              "Konfliktrådet i dag minst fire. Kva tal som gjeld her, står som «profile» i "
              "slt.yaml. Ingen av dei er påbod.",
              "The sources differ: Kfk recommends three to four meetings a year, KRÅD usually "
              "four to six, the Mediation Service today at least four. Which figure counts here "
              "is the \"profile\" in slt.yaml. None is a legal duty."},
      .remedy = {"bli enige om flere møter i året, eller skriv et avvik under «deviations» med "
                 "begrunnelse",
                 "bli samde om fleire møte i året, eller skriv eit avvik under «deviations» med "
                 "grunngiving",
                 "agree on more meetings a year, or record a deviation under \"deviations\" with "
                 "the reason"},
      .sources = kSources,
      .params = norm_params(Level::governing),
      .good = R"(groups:
  - id: styringsgruppe
    level: governing
    meetings: minst to møter i halvåret
)",
      .bad = R"(groups:
  - id: styringsgruppe
    level: governing
    meetings: minst ett møte i halvåret  # <--
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
