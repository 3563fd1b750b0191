// SPDX-License-Identifier: MIT
#include "model/holiday.h"
#include "rules/meetings.h"
#include "rules/members.h"
#include "rules/norms.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Param kParams[]{
    {"percent",
     150,
     {"lengste tid i prosent av det oppgitte mellomrommet; satt for dette verktøyet",
      "lengste tid i prosent av det oppgitte mellomrommet; sett for dette verktøyet",
      "longest time as a percentage of the stated interval; set for this tool"}},
    {"days",
     7,
     {"dager i tillegg når mellomrommet er omtrentlig",
      "dagar i tillegg når mellomrommet er omtrentleg",
      "days more where the interval is approximate"}}};
constexpr Message<long, Sentence, Date, Date> kGap{
    .nb = "det gikk {0} dager mellom møtene i {1} {2} og {3}",
    .nn = "det gjekk {0} dagar mellom møta i {1} {2} og {3}",
    .en = "{0} days passed between the meetings of {1} on {2} and {3}"};

std::optional<Days> longest(const Cadence& cadence, const Findings& findings) {
  using Unit = Cadence::Unit;
  if (cadence.every == 0 || cadence.unit == Unit::months) return {};
  const int days = cadence.every * (cadence.unit == Unit::weeks ? 7 : 1);
  return Days{days * findings.value(kParams[0]) / 100 +
              (cadence.about ? findings.value(kParams[1]) : 0)};
}

/// Summer and Christmas stretch any interval, and are no fault.
bool holds_holiday(Date from, Date until) {
  for (Date day = from; day <= until; day += Days{1})
    if (month_of(day) == 7 || is_christmas_week(day)) return true;
  return false;
}

void check_group(const View& view, const Group& group, Findings& findings) {
  const auto all = group.all_series();
  const auto cadence = all.size() == 1 ? all.front()->cadence() : std::nullopt;
  const auto most = cadence && is_agreed(*all.front()) ? longest(*cadence, findings) : std::nullopt;
  const Meeting* last = nullptr;
  for (const Meeting* meeting : meetings_of(view, group)) {
    if (is_cancelled(*meeting)) continue;
    const Date day = day_of(*meeting);
    if (last && most && day - day_of(*last) > *most && !holds_holiday(day_of(*last), day))
      findings.add(meeting->date.span, kGap(static_cast<long>((day - day_of(*last)).count()),
                                            quoted(group), day_of(*last), day));
    last = meeting;
  }
}

void check(const View& view, Findings& findings) {
  for (const Group* group : view.groups()) check_group(view, *group, findings);
}

constexpr RuleSource kSources[]{source::kVegarshei};
constexpr RuleCase kCases[]{
    {"«ca» gives a week more",
     "groups:\n"
     "  - {id: kg, meetings: ca hver sjette uke}\n"
     "meetings:\n"
     "  - {id: a, group: kg, date: 2026-01-13, status: held}\n"
     "  - {id: b, group: kg, date: 2026-03-24, status: held}\n"},
    {"the summer is no fault",
     "groups:\n"
     "  - {id: kg, meetings: hver sjette uke}\n"
     "meetings:\n"
     "  - {id: a, group: kg, date: 2026-06-09, status: held}\n"
     "  - {id: b, group: kg, date: 2026-09-01, status: held}\n"},
    {"a number a year says nothing of the time between",
     "groups:\n"
     "  - {id: kg, meetings: fire ganger i året}\n"
     "meetings:\n"
     "  - {id: a, group: kg, date: 2026-01-13, status: held}\n"
     "  - {id: b, group: kg, date: 2026-05-19, status: held}\n"},
};

}  // namespace

Rule meetings_too_far_apart() {
  return {.id = "meetings-too-far-apart",
          .severity = Severity::info,
          .needs_today = false,
          .summary = {"møter lenger fra hverandre enn planen sier",
                      "møte lenger frå kvarandre enn planen seier",
                      "meetings further apart than the plan says"},
          .why = {"«Hver sjette uke» er et løfte om jevn kontakt, ikke bare om et antall. "
                  "Halvannen gang mellomrommet godtas, og en uke til der planen sier «ca». Tid med "
                  "juli eller romjul regnes ikke med, og avlyste møter er ingen møter.",
                  "«Kvar sjette veke» er ein lovnad om jamn kontakt, ikkje berre om eit tal. "
                  "Halvannan gong mellomrommet er godteke, og ei veke til der planen seier «ca». "
                  "Tid med juli eller romjul blir ikkje rekna med, og avlyste møte er ingen møte.",
                  "\"Every sixth week\" promises steady contact, not only a number. One and a half "
                  "times the interval is accepted, and a week more where the plan says \"about\". "
                  "Time with July or Christmas does not count, and cancelled meetings are none."},
          .remedy =
              {"før inn et møte som mangler, eller skriv det mellomrommet som faktisk holdes",
               "før inn eit møte som manglar, eller skriv det mellomrommet som faktisk blir halde",
               "record a meeting that is missing, or write the interval that is really kept"},
          .sources = kSources,
          .params = kParams,
          .good = R"(groups:
  - {id: koordineringsgruppe, meetings: hver sjette uke}
meetings:
  - {id: a, group: koordineringsgruppe, date: 2026-01-13, status: held}
  - {id: b, group: koordineringsgruppe, date: 2026-03-17, status: held}
)",
          .bad = R"(groups:
  - {id: koordineringsgruppe, meetings: hver sjette uke}
meetings:
  - {id: a, group: koordineringsgruppe, date: 2026-01-13, status: held}
  - id: b
    group: koordineringsgruppe
    date: 2026-03-18  # <--
    status: held
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
