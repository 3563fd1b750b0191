// SPDX-License-Identifier: MIT
#include <algorithm>
#include <vector>

#include "base/list.h"

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"
#include "rules/succession.h"

namespace slt::rules {
namespace {

constexpr Text kSize{"hvor stor del av en stilling den er", "kor stor del av ei stilling ho er",
                     "how much of a position it is"};
constexpr Text kPlace{"hvor i kommunen den hører til", "kvar i kommunen ho høyrer til",
                      "where in the municipality it belongs"};
constexpr Message<Sentence> kUnclear{
    .nb = "noen har rollen som SLT-koordinator, men det er ikke oppgitt {0}",
    .nn = "nokon har rolla som SLT-koordinator, men det er ikkje oppgitt {0}",
    .en = "somebody has the role of SLT coordinator, but it is not stated {0}"};

constexpr Message<> kWriteSize{.nb = "skriv «percent» på rollen",
                               .nn = "skriv «percent» på rolla",
                               .en = "write \"percent\" on the role"};
constexpr Message<> kWritePlace{.nb = "skriv «unit» på rollen",
                                .nn = "skriv «unit» på rolla",
                                .en = "write \"unit\" on the role"};

bool is_placed(const View& view, const Role& role) {
  return role.unit || role.lodged_in || role.employer ||
         (view.own->municipality && view.own->municipality->department);
}

void check(const View& view, Findings& findings) {
  for (const Role* role : roles_on(view, Office::slt_coordinator, findings.today())) {
    // Whose name and share are missing is said elsewhere.
    if (!role->holder.given()) continue;
    const auto is_own = [&](const Role& one) { return &one == role; };
    const bool shared = !role->shared_by.empty() || std::ranges::none_of(view.own->roles, is_own);
    const bool sized = role->percent || shared, placed = is_placed(view, *role);
    if (sized && placed) continue;
    std::vector<Text> missing;
    if (!sized) missing.push_back(kSize);
    if (!placed) missing.push_back(kPlace);
    const Sentence remedy = sized ? kWritePlace() : placed ? kWriteSize() : Sentence{};
    findings.add(role->holder.span, kUnclear(listed(missing, kOr)), remedy);
    return;
  }
}

constexpr RuleSource kSources[]{source::kCoordinator, source::kOrganisation, source::kStart};
constexpr RuleCase kCases[]{
    {"of one who has left nothing more is asked",
     "persons: [{id: kari}, {id: ola}]\n"
     "units: [{id: oppvekst, name: Oppvekst}]\n"
     "roles:\n"
     "  - {role: slt-koordinator, holder: kari, until: 2024-12-31}\n"
     "  - {role: slt-koordinator, holder: ola, from: 2025-01-01, percent: 50, unit: oppvekst}\n"},
    {"the size is stated, the place is not",
     "persons:\n"
     "  - id: koordinatoren\n"
     "roles:\n"
     "  - {role: slt-koordinator, holder: koordinatoren, percent: 100}  # <--\n"},
    {"that nobody is named is said elsewhere", "roles:\n  - role: slt-koordinator\n"},
    {"the shares of a joint role are asked for elsewhere",
     "persons:\n"
     "  - id: koordinatoren\n"
     "roles:\n"
     "  - {role: slt-koordinator, holder: koordinatoren, employer: Fjelldal, shared_by: "
     "[{municipality: "
     "fjelldal}, {municipality: havnes}]}\n"},
};

}  // namespace

Rule coordinator_position_unclear() {
  return {.id = "coordinator-position-unclear",
          .severity = Severity::info,
          .needs_today = true,
          .summary = {"en SLT-koordinator uten oppgitt stillingsprosent eller plassering",
                      "ein SLT-koordinator utan oppgitt stillingsprosent eller plassering",
                      "an SLT coordinator without a stated share of a position or a place"},
          .why = {"Rådet er full stilling, eller en del som er stor nok, plassert der den når på "
                  "tvers av sektorene. Praksis er ulik: fra 20 prosent til full stilling, i staben "
                  "eller i en sektor. Ingen kilde gir et minste tall.",
                  "Rådet er full stilling, eller ein del som er stor nok, plassert der han når på "
                  "tvers av sektorane. Praksis er ulik: frå 20 prosent til full stilling, i staben "
                  "eller i ein sektor. Inga kjelde gir eit minste tal.",
                  "The advice is a full position, or a share that is large enough, placed where it "
                  "reaches across the sectors. Practice differs: from 20 per cent to a full "
                  "position, in the staff or in a sector. No source gives a smallest figure."},
          .remedy = {"skriv «percent» og «unit» på rollen", "skriv «percent» og «unit» på rolla",
                     "write \"percent\" and \"unit\" on the role"},
          .sources = kSources,
          .params = {},
          .good = R"(persons:
  - id: koordinatoren
units:
  - {id: stab, name: Kommunedirektørens stab}
roles:
  - {role: slt-koordinator, holder: koordinatoren, percent: 100, unit: stab}
)",
          .bad = R"(persons:
  - id: koordinatoren
units:
  - {id: stab, name: Kommunedirektørens stab}
roles:
  - role: slt-koordinator
    holder: koordinatoren  # <--
    unit: stab
)",
          .cases = kCases,
          .check = check,
          .asks_for = "percent unit lodged_in employer"};
}

}  // namespace slt::rules
