// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>

#include "base/list.h"
#include "rules/meetings.h"
#include "rules/members.h"
#include "rules/norms.h"
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

constexpr Message<std::string> kNoneIn{
    .nb =
        "ingen møter er registrert for {0}; det kan derfor ikke sies om gruppene møttes så ofte "
        "som oppgitt",
    .nn =
        "ingen møte er registrerte for {0}; det kan difor ikkje seiast om gruppene møttest så "
        "ofte som oppgitt",
    .en =
        "no meetings are on record for {0}; so it cannot be said whether the groups met as often "
        "as stated"};

bool was_to_meet(const View& view, int year) {
  return std::ranges::any_of(view.groups(), [&](const Group* group) {
    return meets(*group).at_least > 0 && existed_all(*group, year);
  });
}

/// The years that are over and lack meetings, from the first that has any.
std::vector<int> silent_years(const View& view, Date today) {
  std::set<int> on_record;
  for (const Meeting* meeting : view.meetings()) on_record.insert(year_of(day_of(*meeting)));
  std::vector<int> silent;
  for (int year = *on_record.begin(); year < year_of(today); ++year)
    if (!on_record.contains(year) && was_to_meet(view, year)) silent.push_back(year);
  return silent;
}

void check(const View& view, Findings& findings) {
  if (!view.own->municipality || view.groups().empty()) return;
  if (view.meetings().empty()) {
    findings.add(name_of(view), kNone());
    return;
  }
  const auto years = silent_years(view, findings.today());
  if (years.empty()) return;
  findings.add(name_of(view), in_every_language([&](Lang lang) {
                 std::vector<std::string> words;
                 for (const int year : years) words.push_back(fmt::format("{}", year));
                 const std::vector<std::string_view> views(words.begin(), words.end());
                 return kNoneIn.in(lang, listed(views, kAnd.in(lang)));
               }));
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
    {"a year between two others has none",
     "municipality:\n"
     "  number: \"9901\"\n"
     "  name: Eksempelvik  # <--\n"
     "  language: nb\n"
     "groups:\n"
     "  - {id: politirad, type: politiråd, meetings: 4 ganger i året}\n"
     "meetings:\n"
     "  - {id: for, group: politirad, date: 2024-03-05, status: held}\n"
     "  - {id: mars, group: politirad, date: 2026-03-03, status: held}\n"},
    {"the group had not begun that year, and this year is not over",
     "municipality:\n"
     "  number: \"9901\"\n"
     "  name: Eksempelvik\n"
     "  language: nb\n"
     "groups:\n"
     "  - {id: politirad, type: politiråd, meetings: 4 ganger i året, from: 2025-08-01}\n"
     "meetings:\n"
     "  - {id: for, group: politirad, date: 2024-03-05, status: held}\n"},
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
          .needs_today = true,
          .summary = {"ingen møter er registrert, eller ingen for et år som er over",
                      "ingen møte er registrerte, eller ingen for eit år som er over",
                      "no meetings are on record, or none of a year that is over"},
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
          .check = check,
          .asks_for = "date"};
}

}  // namespace slt::rules
