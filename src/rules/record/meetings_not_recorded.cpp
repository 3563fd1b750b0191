#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<> kNone{
    .nb =
        "ingen møter er registrert; det kan derfor ikke sies om gruppene har møttes så ofte som "
        "oppgitt",
    .nn =
        "ingen møte er registrerte; det kan difor ikkje seiast om gruppene har møtst så ofte som "
        "oppgitt",
    .en =
        "no meetings are on record; so it cannot be said whether the groups have met as often as "
        "stated"};

void check(const View& view, Findings& findings) {
  if (view.own->municipality && !view.groups().empty() && view.meetings().empty())
    findings.add(name_of(view), kNone());
}

constexpr RuleSource kSources[]{source::kVegarshei, source::kVindafjord};
constexpr RuleCase kCases[]{
    {"a planned meeting is on record",
     "municipality:\n"
     "  number: \"9901\"\n"
     "  name: Eksempelvik\n"
     "  language: nb\n"
     "groups:\n"
     "  - {id: politirad, type: politiråd}\n"
     "meetings:\n"
     "  - {id: mars, group: politirad, date: 2027-03-02, status: planned}\n"},
    {"without groups nobody is to meet",
     "municipality:\n"
     "  number: \"9901\"\n"
     "  name: Eksempelvik\n"
     "  language: nb\n"},
};

}  // namespace

Rule meetings_not_recorded() {
  return {.id = "meetings-not-recorded",
          .severity = Severity::info,
          .needs_today = false,
          .summary = {"ingen møter er registrert", "ingen møte er registrerte",
                      "no meetings are on record"},
          .why = {"At et møte ikke er registrert, betyr ikke at det ikke er holdt. Derfor kalles "
                  "ingenting for sent før de første møtene er skrevet inn.",
                  "At eit møte ikkje er registrert, tyder ikkje at det ikkje er halde. Difor blir "
                  "ingenting kalla for seint før dei første møta er skrivne inn.",
                  "That a meeting is not on record does not mean that it was not held. So nothing "
                  "is called late before the first meetings are written down."},
          .remedy =
              {"legg inn årets møter i «meetings/2026.yaml», eller la «slt calendar» foreslå dem",
               "legg inn møta for i år i «meetings/2026.yaml», eller la «slt calendar» føreslå dei",
               "add this year's meetings in \"meetings/2026.yaml\", or let \"slt calendar\" "
               "propose them"},
          .sources = kSources,
          .params = {},
          .good = R"(municipality:
  number: "9901"
  name: Eksempelvik
  language: nb
groups:
  - {id: politirad, type: politiråd, meetings: 4 ganger i året}
meetings:
  - {id: mars, group: politirad, date: 2026-03-03, status: held}
)",
          .bad = R"(municipality:
  number: "9901"
  name: Eksempelvik  # <--
  language: nb
groups:
  - {id: politirad, type: politiråd, meetings: 4 ganger i året}
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
