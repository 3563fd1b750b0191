// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"
#include "rules/succession.h"

namespace slt::rules {
namespace {

constexpr Message<Text, Date, Days> kOver{
    .nb = "perioden i rollen som {0} gikk ut {1}, for {2} siden",
    .nn = "perioden i rolla som {0} gjekk ut {1}, for {2} sidan",
    .en = "the term in the role of {0} ended on {1}, {2} ago"};
constexpr Message<Text, Sentence, Date> kLeft{.nb = "{0} har ikke vært med i {1} etter {2}",
                                              .nn = "{0} har ikkje vore med i {1} etter {2}",
                                              .en = "{0} has not taken part in {1} since {2}"};
constexpr Message<> kReplace{.nb = "før opp den som har overtatt plassen, eller en ny «until»",
                             .nn = "før opp den som har teke over plassen, eller ein ny «until»",
                             .en = "list who has taken over the seat, or a new \"until\""};

/// Somebody whom the model wants in a group; that they once were in it no longer helps.
struct Wanted {
  Level level;
  Trait trait;
  Text who;
};
constexpr std::array<Wanted, 4> kWanted{{
    {Level::governing,
     is_municipal_leader,
     {"kommunens ledelse", "leiinga i kommunen", "the municipal leadership"}},
    {Level::governing,
     is_police_leader,
     {"politiets leder", "leiaren for politiet", "the leader of the police"}},
    {Level::governing,
     is_coordinator,
     {"SLT-koordinatoren", "SLT-koordinatoren", "the SLT coordinator"}},
    {Level::coordinating,
     is_coordinator,
     {"SLT-koordinatoren", "SLT-koordinatoren", "the SLT coordinator"}},
}};

void check_roles(const View& view, Findings& findings) {
  const Date today = findings.today();
  for (const Municipality* folder : view.folders())
    for (const Role& role : folder->roles) {
      if (!is_to_be_held(role) || !is_term_over(role, today)) continue;
      if (is_taken_over(view, role, today)) continue;
      const Date end = end_of_term(role)->day();
      findings.add(role.until ? role.until->span : role.duration->span,
                   kOver(label_of(role.role.value), end, today - end));
    }
}

/// A seat and the group it is in.
struct Seat {
  const Group* group;
  const Member* member;
  Date last() const { return member->until->value.last(); }
};

/// The seat that was left last, where nobody with this trait sits any more.
std::optional<Seat> last_left(const View& view, const Wanted& wanted, Date today) {
  std::optional<Seat> left;
  for (const Group* group : bodies(view, wanted.level))
    for (const Party* party : seats(*group)) {
      if (!wanted.trait(view, *party)) continue;
      const Seat seat{group, member_of(*group, *party)};
      if (!seat.member || !seat.member->until || seat.last() >= today) return {};
      if (!left || left->last() < seat.last()) left = seat;
    }
  return left;
}

void check(const View& view, Findings& findings) {
  check_roles(view, findings);
  for (const Wanted& wanted : kWanted)
    if (const auto seat = last_left(view, wanted, findings.today()))
      findings.add(seat->member->until->span, kLeft(wanted.who, quoted(*seat->group), seat->last()),
                   kReplace());
}

constexpr RuleSource kSources[]{source::kEigersund, source::kCoordinator};
constexpr RuleCase kCases[]{
    {"the last day still counts",
     "persons:\n"
     "  - id: koordinatoren\n"
     "roles:\n"
     "  - {role: slt-koordinator, holder: koordinatoren, until: 2026-11-21}\n"},
    {"three years from a day end the day before",
     "persons:\n"
     "  - id: koordinatoren\n"
     "roles:\n"
     "  - role: slt-koordinator\n"
     "    holder: koordinatoren\n"
     "    from: 2023-11-21\n"
     "    duration: 3 years  # <--\n"},
    {"of a start only known by its year, the latest day is taken",
     "persons:\n"
     "  - id: koordinatoren\n"
     "roles:\n"
     "  - {role: slt-koordinator, holder: koordinatoren, from: 2023, duration: 3 years}\n"},
    {"a term of a role whose holder is not stated may be over too",
     "roles:\n"
     "  - {role: politikontakt, from: 2022-01-01, duration: 2 years}  # <--\n"
     "  - {role: slt-koordinator, holder: vacant, until: 2025-12-31}\n"},
    {"somebody has taken over",
     "persons:\n"
     "  - id: koordinatoren\n"
     "  - id: politikontakten\n"
     "roles:\n"
     "  - {id: koordinator-forst, role: slt-koordinator, holder: koordinatoren, until: "
     "2024-12-31}\n"
     "  - {id: koordinator-na, role: slt-koordinator, holder: politikontakten, from: "
     "2025-01-01}\n"},
    {"the only police leader has left the group",
     "groups:\n"
     "  - id: politirad\n"
     "    level: governing\n"
     "    members:\n"
     "      - ordfører\n"
     "      - role: politistasjonssjef\n"
     "        until: 2026-11-20  # <--\n"
     "      - politikontakt\n"},
    {"a mayor who has been replaced is no loss",
     "groups:\n"
     "  - id: politirad\n"
     "    level: governing\n"
     "    members: [{role: ordfører, until: 2023-10-31}, {role: ordfører, from: 2023-11-01}, "
     "politistasjonssjef]\n"},
};

}  // namespace

Rule term_expired() {
  return {.id = "term-expired",
          .severity = Severity::warning,
          .needs_today = true,
          .summary = {"en periode i en rolle eller gruppe som er ute",
                      "ein periode i ei rolle eller gruppe som er ute",
                      "a term in a role or a group that is over"},
          .why = {"Når perioden er ute, har ingen rollen før noen er utpekt på nytt. Det samme "
                  "gjelder den eneste plassen til kommunens ledelse, politiets leder eller "
                  "SLT-koordinatoren i en gruppe.",
                  "Når perioden er ute, har ingen rolla før nokon er peikt ut på nytt. Det same "
                  "gjeld den einaste plassen til leiinga i kommunen, leiaren for politiet eller "
                  "SLT-koordinatoren i ei gruppe.",
                  "When the term is over, nobody holds the role until somebody is appointed "
                  "again. The same goes for the only seat of the municipal leadership, the leader "
                  "of the police or the SLT coordinator in a group."},
          .remedy = {"skriv ny «from» og «duration» eller «until», eller hvem som har overtatt",
                     "skriv ny «from» og «duration» eller «until», eller kven som har teke over",
                     "write a new \"from\" and \"duration\" or \"until\", or who has taken over"},
          .sources = kSources,
          .params = {},
          .good = R"(persons:
  - id: koordinatoren
roles:
  - role: slt-koordinator
    holder: koordinatoren
    acting: true
    from: 2025-08-01
    duration: 3 years
)",
          .bad = R"(persons:
  - id: koordinatoren
roles:
  - role: slt-koordinator
    holder: koordinatoren
    acting: true
    until: 2026-06-30  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
