// SPDX-License-Identifier: MIT
#include "rules/norms.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

void check(const View& view, Findings& findings) {
  check_norm(view, Level::coordinating, findings);
}

constexpr RuleSource kSources[]{source::kEigersund, source::kVindafjord};
constexpr RuleCase kCases[]{
    {"ten a year count as monthly",
     "groups:\n"
     "  - {id: koordineringsgruppe, level: coordinating, meetings: ti møter i året}\n"},
    {"nine do not",
     "groups:\n"
     "  - {id: koordineringsgruppe, level: coordinating, meetings: ni møter i året}  # <--\n"},
    {"about every sixth week is too seldom",
     "groups:\n"
     "  - {id: koordineringsgruppe, level: coordinating, meetings: ca hver sjette uke}  # <--\n"},
    {"meetings as needed do not count",
     "groups:\n"
     "  - id: koordineringsgruppe\n"
     "    level: coordinating\n"
     "    meetings:\n"
     "      per_year: {min: 6}  # <--\n"
     "      as_needed: true\n"},
};

}  // namespace

Rule coordinating_meetings_below_norm() {
  return {.id = "coordinating-meetings-below-norm",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"koordinerende gruppe møtes sjeldnere enn anbefalt",
                      "koordinerande gruppe møtest sjeldnare enn tilrådd",
                      "the coordinating group meets less often than recommended"},
          .why = {"Kfk og KRÅD anbefaler ett møte i måneden; ti i året regnes som månedlig, for "
                  "juli og desember kan gå ut. Konfliktrådet oppgir ikke noe tall. Hvilken "
                  "anbefaling som gjelder her, står som «profile» i slt.yaml.",
                  "Kfk og KRÅD tilrår eitt møte i månaden; ti i året er rekna som månadleg, for "
                  "juli og desember kan gå ut. Konfliktrådet oppgir ikkje noko tal. Kva tilråding "
                  "som gjeld her, står som «profile» i slt.yaml.",
                  "Kfk and KRÅD recommend one meeting a month; ten a year count as monthly, as "
                  "July and December may be left out. The Mediation Service gives no figure. "
                  "Which one counts here is the \"profile\" in slt.yaml."},
          .remedy = {"bli enige om flere møter i året, eller skriv et avvik under «deviations» "
                     "med begrunnelse",
                     "bli samde om fleire møte i året, eller skriv eit avvik under «deviations» "
                     "med grunngiving",
                     "agree on more meetings a year, or record a deviation under \"deviations\" "
                     "with the reason"},
          .sources = kSources,
          .params = norm_params(Level::coordinating),
          .good = R"(groups:
  - id: koordineringsgruppe
    level: coordinating
    meetings: en gang i måneden
)",
          .bad = R"(groups:
  - id: koordineringsgruppe
    level: coordinating
    meetings: minst seks møter i året  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
