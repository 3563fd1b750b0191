// SPDX-License-Identifier: MIT
#include "report/schedule_notices.h"

#include <algorithm>

namespace slt::report {
namespace {

constexpr Message<Quote> kNotUnderstood{
    .nb = "hyppigheten {0} er ikke forstått; ingen dato er foreslått",
    .nn = "møtefrekvensen {0} er ikkje forstått; ingen dato er føreslått",
    .en = "how often, {0}, is not understood; no date is suggested"};
constexpr Message<Date> kExpired{
    .nb = "planen gikk ut {0}", .nn = "planen gjekk ut {0}", .en = "the plan expired on {0}"};
constexpr Message<Date> kExpiring{
    .nb = "planen går ut {0}", .nn = "planen går ut {0}", .en = "the plan expires on {0}"};

constexpr Message<int, std::ptrdiff_t> kTooMany{
    .nb = "planene har mer enn {0} møter i året; {1} av møteseriene har ikke fått foreslått datoer",
    .nn =
        "planane har meir enn {0} møte i året; {1} av møteseriane har ikkje fått føreslått datoar",
    .en =
        "the plans have more than {0} meetings a year; {1} of the series have no dates suggested"};

bool is_expected_to_meet(const Group& group) {
  return group.is(GroupType::police_council) || group.is(GroupType::governing_group) ||
         group.is(GroupType::coordinating_group) || group.is(GroupType::working_committee) ||
         (group.level && group.level->value != Level::executing);
}

}  // namespace

Span cadence_span(const Planned& planned) {
  if (!planned.series) return planned.group->id.span;
  return planned.series->phrase ? planned.series->phrase->span : planned.series->span;
}

void add_notices(Schedule& to, const Planned& planned, const calendar::PlacedSeries& placed) {
  if (planned.is_left_out || (!planned.series && !is_expected_to_meet(*planned.group))) return;
  const auto add = [&](const Sentence& words) {
    to.notices.push_back({planned.home->ids, std::string(planned.home->folder->name()),
                          planned.group->display_name(), words, cadence_span(planned)});
  };
  const bool understood = !planned.series || planned.series->cadence();
  if (!understood && planned.series->phrase)
    return add(kNotUnderstood({planned.series->phrase->value}));
  for (const Sentence& notice : placed.notices) add(notice);
}

void add_left_out(Schedule& to, std::span<const Planned> of_home) {
  const auto first = std::ranges::find(of_home, true, &Planned::is_left_out);
  if (first == of_home.end()) return;
  const auto count = std::ranges::count(of_home, true, &Planned::is_left_out);
  to.notices.push_back({first->home->ids,
                        std::string(first->home->folder->name()),
                        {},
                        kTooMany(kMostSuggested, count),
                        cadence_span(*first)});
}

void add_expiry(Schedule& to, const Home& home, const calendar::Wanted& wanted, Date today) {
  const auto& plan = home.folder->plan;
  if (!plan || !plan->period || (plan->in_force && plan->in_force->value)) return;
  const Date last = plan->period->value.last();
  if (last >= make_date(wanted.last_year, 12, 31)) return;
  to.notices.push_back({home.ids,
                        std::string(home.folder->name()),
                        {},
                        last < today ? kExpired(last) : kExpiring(last),
                        plan->period->span});
}

void add_ignorance(Schedule& to, const Home& home, const calendar::Wanted& wanted) {
  if (!knows_school_holidays(home, wanted))
    to.without_school_holidays.push_back(
        {home.ids, std::string(home.folder->name()), {}, {}, Span{}});
}

}  // namespace slt::report
