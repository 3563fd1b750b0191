// SPDX-License-Identifier: MIT
#include "calendar/notices.h"

#include <algorithm>

#include "base/list.h"
#include "model/cadence_contradiction.h"

namespace slt::calendar {
namespace {

constexpr Message<> kNotStated{
    .nb = "hyppighet ikke oppgitt: ingen datoer er foreslått",
    .nn = "møtefrekvens ikkje oppgitt: ingen datoar er føreslåtte",
    .en = "how often is not stated: no dates are suggested",
};
constexpr Message<> kAsNeeded{
    .nb = "møter ved behov: ingen datoer er foreslått",
    .nn = "møte ved behov: ingen datoar er føreslåtte",
    .en = "meets as needed: no dates are suggested",
};
constexpr Message<> kNoNumber{
    .nb = "planen oppgir ikke hvor mange møter: ingen datoer er foreslått",
    .nn = "planen oppgir ikkje kor mange møte: ingen datoar er føreslåtte",
    .en = "the plan does not say how many meetings: no dates are suggested",
};
constexpr Message<int, int, int> kTooFew{
    .nb = "{0} møter i {2} er for få; planen krever {1}, og det ble ikke funnet plass til flere",
    .nn = "{0} møte i {2} er for få; planen krev {1}, og det blei ikkje funne plass til fleire",
    .en = "{0} meetings in {2} are too few; the plan asks for {1}, and there is no room for more",
};
constexpr Message<int, int> kOneTooFew{
    .nb = "1 møte i {1} er for lite; planen krever {0}, og det ble ikke funnet plass til flere",
    .nn = "1 møte i {1} er for lite; planen krev {0}, og det blei ikkje funne plass til fleire",
    .en = "1 meeting in {1} is too few; the plan asks for {0}, and there is no room for more",
};
constexpr Message<int, int, int> kFewer{
    .nb = "{0} møter i {2}, ikke {1}: det ble ikke funnet plass til flere",
    .nn = "{0} møte i {2}, ikkje {1}: det blei ikkje funne plass til fleire",
    .en = "{0} meetings in {2}, not {1}: there is no room for more",
};
constexpr Message<int, Sentence, int, int> kFewerMonths{
    .nb = "{0} møter i {2}, ikke {3}: {1} har ingen ledige dager",
    .nn = "{0} møte i {2}, ikkje {3}: {1} har ingen ledige dagar",
    .en = "{0} meetings in {2}, not {3}: {1} has no free days",
};
constexpr Message<int, int, Sentence, int> kClosedMonths{
    .nb = "{0} møter i {3} er fordelt på {1} måneder, for {2} har ingen ledige dager",
    .nn = "{0} møte i {3} er fordelte på {1} månader, for {2} har ingen ledige dagar",
    .en = "{0} meetings in {3} are spread over {1} months, as {2} has no free days",
};
constexpr Message<int, Date> kNotThisYear{
    .nb = "ikke noe møte i {0}: det neste ventes omkring {1}",
    .nn = "ikkje noko møte i {0}: det neste er venta omkring {1}",
    .en = "no meeting in {0}: the next is due about {1}",
};
constexpr Message<int, Date, Date> kLongGap{
    .nb = "{0} dager uten møte mellom {1} og {2}",
    .nn = "{0} dagar utan møte mellom {1} og {2}",
    .en = "{0} days without a meeting between {1} and {2}",
};
constexpr Message<int, int> kContradicts{
    .nb = "planen sier både minst {0} og høyst {1} møter i året; datoene følger det høyeste",
    .nn = "planen seier både minst {0} og høgst {1} møte i året; datoane følgjer det høgaste",
    .en =
        "the plan says both at least {0} and at most {1} meetings a year; the dates follow the "
        "higher"};
constexpr Message<> kNotBefore{
    .nb = "møtene får ikke plass før møtene de forbereder",
    .nn = "møta får ikkje plass før møta dei førebur",
    .en = "the meetings cannot all come before those they prepare",
};
constexpr Message<> kNotAfter{
    .nb = "møtene får ikke plass etter hvert av møtene de skal følge",
    .nn = "møta får ikkje plass etter kvart av møta dei skal følgje",
    .en = "the meetings cannot all come after those they follow",
};
constexpr Message<> kNothingToFollow{
    .nb = "møtene som disse skal følge, har ingen datoer ennå",
    .nn = "møta som desse skal følgje, har ingen datoar enno",
    .en = "the meetings that these are to follow have no dates yet",
};
constexpr Message<> kNothingToPrepare{
    .nb = "møtene som forberedes, har ingen datoer ennå",
    .nn = "møta som blir førebudde, har ingen datoar enno",
    .en = "the meetings that are prepared have no dates yet",
};
constexpr Message<> kQuotaMissed{
    .nb = "møtene kan ikke fordeles på året slik planen sier",
    .nn = "møta kan ikkje fordelast på året slik planen seier",
    .en = "the meetings cannot be spread over the year as the plan says",
};
constexpr Message<Date, Sentence> kQuietDay{
    .nb = "{0} er ikke en god dag ({1}), men ingen annen er ledig",
    .nn = "{0} er ikkje ein god dag ({1}), men ingen annan er ledig",
    .en = "{0} is not a good day ({1}), but no other is free",
};
constexpr Message<Sentence> kOtherWeekday{
    .nb = "{0} er på en annen ukedag enn de ønskede",
    .nn = "{0} er på ein annan vekedag enn dei ønskte",
    .en = "not on a preferred weekday: {0}",
};

constexpr Message<Date, Sentence> kDoubleBooked{
    .nb = "møtet {0} er på samme tid som møtet i {1}, og noen skal være begge steder",
    .nn = "møtet {0} er på same tid som møtet i {1}, og nokon skal vere begge stader",
    .en = "the meeting on {0} is at the same time as that of {1}, and somebody is to be at both"};
constexpr Message<Sentence, int, int> kIrreconcilable{
    .nb = "lar seg ikke forene med møtene i {0} i {2}, for noen skal være begge steder: {1} færre",
    .nn = "let seg ikkje sameine med møta i {0} i {2}, for nokon skal vere begge stader: {1} færre",
    .en =
        "cannot be reconciled with the meetings of {0} in {2}, as somebody is to be at both: {1} "
        "fewer"};

/// `juli`, `juli og desember`: the months without a free day that the plan does not except.
Sentence closed_months(const FreeDays& free, const std::vector<unsigned>& except) {
  std::vector<Text> names;
  for (unsigned month = 1; month <= free.size(); ++month)
    if (free[month - 1] == 0 && std::ranges::find(except, month) == except.end())
      names.push_back(month_name(month));
  return listed(names);
}

}  // namespace

std::optional<Sentence> no_number_notice(const Cadence& cadence) {
  if (cadence.has_number()) return std::nullopt;
  if (cadence.as_needed) return kAsNeeded();
  return cadence.irregular || !cadence.after.empty() ? kNoNumber() : kNotStated();
}

std::vector<Sentence> count_notices(const Cadence& cadence, int year, int count,
                                    const FreeDays& free) {
  const int need = year_need(cadence).min, target = year_target(cadence);
  if (count < need) return {count == 1 ? kOneTooFew(need, year) : kTooFew(count, need, year)};
  const Sentence closed = closed_months(free, cadence.except_months);
  if (is_monthly(cadence) && !closed.empty()) {
    const auto open = std::ranges::count_if(free, [](int days) { return days > 0; });
    if (count < target) return {kFewerMonths(count, closed, year, target)};
    return {kClosedMonths(count, static_cast<int>(open), closed, year)};
  }
  if (count < target) return {kFewer(count, target, year)};
  return {};
}

Sentence not_this_year_notice(int year, Date next) { return kNotThisYear(year, next); }

std::vector<Sentence> gap_notices(std::optional<Date> previous, std::span<const Date> dates,
                                  int longest) {
  std::vector<Sentence> all;
  for (const Date date : dates) {
    const auto gap = previous ? static_cast<int>((date - *previous).count()) : 0;
    if (gap > longest) all.push_back(kLongGap(gap, *previous, date));
    previous = date;
  }
  return all;
}

Sentence order_notice(bool prepares, bool follows) {
  return prepares ? kNotBefore() : follows ? kNotAfter() : kQuotaMissed();
}
Sentence nothing_to_prepare_notice() { return kNothingToPrepare(); }
Sentence nothing_to_follow_notice() { return kNothingToFollow(); }
std::optional<Sentence> contradiction_notice(const Cadence& cadence) {
  const auto found = contradiction(cadence);
  return found ? std::optional{kContradicts(found->least, found->most)} : std::nullopt;
}
Sentence quiet_notice(Date date, const Sentence& why) { return kQuietDay(date, why); }
std::optional<Sentence> weekday_notice(std::span<const Date> dates) {
  if (dates.empty()) return std::nullopt;
  std::vector<Sentence> words;
  for (const Date date : dates)
    words.push_back(in_every_language([&](Lang lang) { return shown(lang, date); }));
  return kOtherWeekday(listed(words));
}
Sentence double_booked_notice(Date date, const Sentence& other) {
  return kDoubleBooked(date, other);
}
Sentence irreconcilable_notice(const Sentence& others, int fewer, int year) {
  return kIrreconcilable(others, fewer, year);
}

}  // namespace slt::calendar
