// SPDX-License-Identifier: MIT
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence> kNotIn{.nb = "SLT-koordinatoren er ikke med i {0}",
                                   .nn = "SLT-koordinatoren er ikkje med i {0}",
                                   .en = "the SLT coordinator is not in {0}"};
constexpr Message<Sentence> kNotStated{.nb = "om SLT-koordinatoren er med i {0}, er ikke oppgitt",
                                       .nn = "om SLT-koordinatoren er med i {0}, er ikkje oppgitt",
                                       .en = "whether the SLT coordinator is in {0} is not stated"};

void check(const View& view, Findings& findings) {
  const auto groups = bodies(view, Level::coordinating);
  if (groups.empty() || says_no_coordinator(view) || seats_one(view, groups, is_coordinator))
    return;
  const auto staffed = with_members(view, groups);
  if (staffed.empty())
    report_groups(groups, kNotStated, findings).severity = Severity::info;
  else
    report_groups(staffed, kNotIn, findings);
}

constexpr RuleSource kSources[]{source::kCoordinator, source::kVegarshei, source::kVindafjord};
constexpr RuleCase kCases[]{
    {"a group whose members are not stated says nothing of the coordinator either: only noted",
     "groups:\n"
     "  - id: koordineringsgruppe  # <--\n"
     "    level: coordinating\n"
     "    members: [{open: personer fra mellomledernivå, basis: norm}]\n"},
    {"who convenes the meetings takes part in them",
     "groups:\n"
     "  - id: koordineringsgruppe\n"
     "    level: coordinating\n"
     "    members: [rektor]\n"
     "    series:\n"
     "      - {id: forebuande, phrase: årleg, convenor: [politikontakt, slt-koordinator]}\n"},
};

}  // namespace

Rule coordinator_not_in_coordinating_group() {
  return {.id = "coordinator-not-in-coordinating-group",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"en koordinerende gruppe uten SLT-koordinatoren",
                      "ei koordinerande gruppe utan SLT-koordinatoren",
                      "a coordinating group without the SLT coordinator"},
          .why = {"SLT-koordinatoren leder eller kaller inn den koordinerende gruppen og følger "
                  "opp det den blir enig om. Er ingen medlemmer oppgitt, er dette bare en merknad.",
                  "SLT-koordinatoren leier eller kallar inn den koordinerande gruppa og følgjer "
                  "opp det ho blir samd om. Er ingen medlemer oppgitte, er dette berre ein "
                  "merknad.",
                  "The SLT coordinator chairs or convenes the coordinating group and follows up "
                  "what it agrees on. Where no members are stated, this is only noted."},
          .remedy =
              {"før opp «slt-koordinator» blant medlemmene, eller som «convenor» eller «secretary»",
               "før opp «slt-koordinator» mellom medlemene, eller som «convenor» eller «secretary»",
               "list \"slt-koordinator\" among the members, or as \"convenor\" or \"secretary\""},
          .sources = kSources,
          .params = {},
          .good = R"(groups:
  - id: koordineringsgruppe
    level: coordinating
    convenor: slt-koordinator
    members: [rektor, politikontakt]
)",
          .bad = R"(groups:
  - id: koordineringsgruppe  # <--
    level: coordinating
    members: [rektor, politikontakt]
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
