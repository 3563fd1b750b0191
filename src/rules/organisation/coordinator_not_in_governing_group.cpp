// SPDX-License-Identifier: MIT
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence> kNotIn{.nb = "SLT-koordinatoren er ikke med i {0}",
                                   .nn = "SLT-koordinatoren er ikkje med i {0}",
                                   .en = "the SLT coordinator is not in {0}"};

void check(const View& view, Findings& findings) {
  const auto groups = with_members(view, bodies(view, Level::governing));
  if (groups.empty() || says_no_coordinator(view) || seats_one(view, groups, is_coordinator))
    return;
  report_groups(groups, kNotIn, findings);
}

constexpr RuleSource kSources[]{source::kEigersund, source::kVindafjord, source::kLevels};
constexpr RuleCase kCases[]{
    {"a secretary need not be a member",
     "groups:\n"
     "  - {id: politirad, level: governing, secretary: slt-koordinator, members: [ordførar, "
     "politistasjonssjef]}\n"},
    {"the person who holds the role is the coordinator",
     "persons:\n"
     "  - id: koordinatoren\n"
     "roles:\n"
     "  - {role: slt-koordinator, holder: koordinatoren}\n"
     "groups:\n"
     "  - {id: politirad, level: governing, members: [ordfører, {person: koordinatoren}]}\n"},
    {"where there is no coordinator, none can take part",
     "roles:\n"
     "  - {role: slt-koordinator, holder: none}\n"
     "groups:\n"
     "  - {id: politirad, level: governing, members: [ordfører, politistasjonssjef]}\n"},
};

}  // namespace

Rule coordinator_not_in_governing_group() {
  return {.id = "coordinator-not-in-governing-group",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"en styrende gruppe uten SLT-koordinatoren",
                      "ei styrande gruppe utan SLT-koordinatoren",
                      "a governing group without the SLT coordinator"},
          .why = {"SLT-koordinatoren møter fast i den styrende gruppen, ofte som sekretær, og "
                  "binder nivåene sammen.",
                  "SLT-koordinatoren møter fast i den styrande gruppa, ofte som sekretær, og bind "
                  "nivåa saman.",
                  "The SLT coordinator always attends the governing group, often as secretary, "
                  "and ties the levels together."},
          .remedy = {"før opp «slt-koordinator» blant medlemmene eller som «secretary»",
                     "før opp «slt-koordinator» mellom medlemene eller som «secretary»",
                     "list \"slt-koordinator\" among the members or as \"secretary\""},
          .sources = kSources,
          .params = {},
          .good = R"(groups:
  - id: styringsgruppe
    level: governing
    members: [ordfører, politistasjonssjef, slt-koordinator]
)",
          .bad = R"(groups:
  - id: styringsgruppe  # <--
    level: governing
    members: [ordfører, politistasjonssjef]
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
