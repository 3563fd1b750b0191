// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"
#include "rules/titles.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence> kAlone{.nb = "SLT-koordinatoren står alene som ansvarlig for {0}",
                                   .nn = "SLT-koordinatoren står åleine som ansvarleg for {0}",
                                   .en = "the SLT coordinator alone is responsible for {0}"};
constexpr Message<Sentence> kAgainstPlan{.nb =
                                             "SLT-koordinatoren skal ikke gjennomføre tiltak, "
                                             "sier planen, men står alene som ansvarlig for {0}",
                                         .nn =
                                             "SLT-koordinatoren skal ikkje gjennomføre tiltak, "
                                             "seier planen, men står åleine som ansvarleg for {0}",
                                         .en =
                                             "the SLT coordinator is not to carry out tiltak, the "
                                             "plan says, but alone is responsible for {0}"};
bool is_over(const Tiltak& tiltak) {
  if (!tiltak.status) return false;
  const Status status = tiltak.status->value;
  return status == Status::done || status == Status::ended || status == Status::cancelled;
}

Sentence titles_of(const std::vector<const Tiltak*>& all) {
  std::vector<Words> titles;
  for (const Tiltak* tiltak : all) titles.push_back(tiltak->title.value);
  return quoted_titles(titles);
}

void check(const View& view, Findings& findings) {
  std::vector<const Tiltak*> alone;
  for (const Tiltak* tiltak : view.tiltak())
    if (!is_over(*tiltak) && tiltak->responsible.size() == 1 &&
        is_coordinator(view, tiltak->responsible.front()))
      alone.push_back(tiltak);
  if (alone.empty()) return;
  const auto leaves_it = [](const Role* role) {
    return role->carries_out && !role->carries_out->value;
  };
  const Span where = words_of(alone.front()->responsible.front());
  if (std::ranges::any_of(roles_of(view, Office::slt_coordinator), leaves_it))
    findings.add(where, kAgainstPlan(titles_of(alone)));
  else
    findings.add_info(where, kAlone(titles_of(alone)));
}

constexpr RuleSource kSources[]{source::kKvinnherad, source::kCoordinator, source::kNordreLand};
constexpr RuleCase kCases[]{
    {"a plan that does not exclude it: only noted",
     "tiltak:\n"
     "  - id: foreldrekveld\n"
     "    title: Foreldrekveld\n"
     "    responsible: slt-koordinator  # <--\n"},
    {"with somebody else the coordinator does not stand alone",
     "tiltak:\n"
     "  - {id: foreldrekveld, title: Foreldrekveld, responsible: [slt-koordinator, "
     "politikontakt]}\n"},
    {"what is over is not asked about",
     "tiltak:\n"
     "  - {id: foreldrekveld, title: Foreldrekveld, responsible: slt-koordinator, status: done}\n"},
};

}  // namespace

Rule coordinator_carries_out() {
  return {.id = "coordinator-carries-out",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"en SLT-koordinator som står alene om tiltak",
                      "ein SLT-koordinator som står åleine om tiltak",
                      "an SLT coordinator who alone carries out tiltak"},
          .why = {"SLT-koordinatoren skal først og fremst initiere og koordinere; tjenestene "
                  "gjennomfører. Sier kommunens egen plan det («carries_out: false»), er det en "
                  "advarsel, ellers bare en merknad: i små kommuner kan det ikke alltid være "
                  "annerledes.",
                  "SLT-koordinatoren skal først og fremst initiere og koordinere; tenestene "
                  "gjennomfører. Seier kommunen sin eigen plan det («carries_out: false»), er "
                  "det ei åtvaring, elles berre ein merknad: i små kommunar kan det ikkje alltid "
                  "vere annleis.",
                  "The SLT coordinator is first of all to initiate and coordinate; the services "
                  "carry out. Where the plan itself says so (\"carries_out: false\") this is a "
                  "warning, else only noted: in a small municipality it cannot always be "
                  "otherwise."},
          .remedy = {"før opp tjenesten som gjennomfører tiltaket, under «responsible»",
                     "før opp tenesta som gjennomfører tiltaket, under «responsible»",
                     "list the service that carries out the tiltak, under \"responsible\""},
          .sources = kSources,
          .params = {},
          .good = R"(roles:
  - {role: slt-koordinator, carries_out: false}
units:
  - {id: ungdomsteamet, name: Ungdomsteamet}
tiltak:
  - {id: foreldrekveld, title: Foreldrekveld, responsible: ungdomsteamet, with: slt-koordinator}
)",
          .bad = R"(roles:
  - {role: slt-koordinator, carries_out: false}
tiltak:
  - id: foreldrekveld
    title: Foreldrekveld
    responsible: slt-koordinator  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
