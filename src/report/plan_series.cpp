// SPDX-License-Identifier: MIT
#include <algorithm>

#include "report/plan_sections.h"

namespace slt::report {
namespace {

constexpr Text kConvenor{"kaller inn", "kallar inn", "convenor"};
constexpr Text kParticipants{"deltakere", "deltakarar", "participants"};
constexpr Text kPurpose{"formål", "føremål", "purpose"};
constexpr Text kWeekdays{"ukedager", "vekedagar", "weekdays"};
constexpr Text kTime{"klokkeslett", "klokkeslett", "time of day"};
constexpr Text kLength{"varighet", "lengd", "length"};
constexpr Message<int> kMinutes{.nb = "{0} minutter", .nn = "{0} minutt", .en = "{0} minutes"};
constexpr Text kPlace{"sted", "stad", "place"};
constexpr Text kMonths{"bare i", "berre i", "only in"};
constexpr Text kAvoid{"ikke i", "ikkje i", "not in"};
constexpr Message<int> kItemsIn{.nb = "Saker meldes senest {0} dager før møtet.",
                                .nn = "Saker blir melde seinast {0} dagar før møtet.",
                                .en = "Items are sent in {0} days before the meeting."};
constexpr Message<int> kNotice{.nb = "Innkalling sendes {0} dager før møtet.",
                               .nn = "Innkalling blir send {0} dagar før møtet.",
                               .en = "The notice goes out {0} days before the meeting."};
constexpr Message<int> kMinutesOut{.nb = "Referat sendes innen {0} dager etter møtet.",
                                   .nn = "Referat blir sendt innan {0} dagar etter møtet.",
                                   .en = "The minutes go out within {0} days after the meeting."};
constexpr Text kStanding{"Faste saker", "Faste saker", "Standing items"};

struct SeriesFacts {
  const Draft& draft;
  std::vector<Item> items = {};

  void add(const Text& label, const std::string& words, Span span = {}) {
    if (!words.empty()) items.push_back({Said(labelled(draft, label, words), span), {}});
  }
  void add(const Text& label, const std::vector<At<int>>& months) {
    std::vector<std::string> names;
    for (const At<int>& month : months)
      if (month.value >= 1 && month.value <= 12)
        names.push_back(draft.say(month_name(static_cast<unsigned>(month.value))));
    if (!names.empty()) add(label, listed(draft.lang(), names), months.front().span);
  }
  void add(const Message<int>& words, const Maybe<int>& days) {
    if (days) items.push_back({Said(words.in(draft.lang(), days->value), days->span), {}});
  }
};

std::string weekdays_of(const Draft& draft, const Series& series) {
  std::vector<std::string> days;
  for (const At<Weekday>& day : series.weekdays) days.push_back(draft.say(label_of(day.value)));
  return listed(draft.lang(), days);
}

void add_facts(SeriesFacts& facts, const Series& series) {
  const Draft& draft = facts.draft;
  if (!series.convenor.silent())
    facts.add(kConvenor, words_of(draft.voice, series.convenor), series.convenor.span);
  if (!series.participants.empty())
    facts.add(kParticipants, words_of(draft.voice, series.participants));
  if (series.purpose) facts.add(kPurpose, std::string(series.purpose->value), series.purpose->span);
  facts.add(kWeekdays, weekdays_of(draft, series));
  if (series.time) facts.add(kTime, shown(draft.lang(), series.time->value), series.time->span);
  if (series.minutes)
    facts.add(kLength, kMinutes.in(draft.lang(), series.minutes->value), series.minutes->span);
  if (series.place) facts.add(kPlace, std::string(series.place->value), series.place->span);
  facts.add(kMonths, series.months);
  facts.add(kAvoid, series.avoid_months);
  if (series.deadlines) {
    facts.add(kItemsIn, series.deadlines->items);
    facts.add(kNotice, series.deadlines->notice);
    facts.add(kMinutesOut, series.deadlines->minutes);
  }
  if (!series.standing_items.empty())
    facts.items.push_back({Said(draft.say(kStanding)), items_of(draft, series.standing_items)});
  const std::string_view phrase = series.phrase ? series.phrase->value : Words{};
  for (Item& remark : remark_items(draft, series, fields_of<Series>(), phrase))
    facts.items.push_back(std::move(remark));
}

}  // namespace

std::vector<Item> series_items(const Draft& draft, const Group& group) {
  const std::vector<const Series*> all = group.all_series();
  std::vector<Item> items;
  for (const Series* series : all) {
    SeriesFacts facts{draft};
    add_facts(facts, *series);
    if (all.size() == 1) return std::move(facts.items);
    if (!facts.items.empty())
      items.push_back({Said(name_of(draft.voice, *series), series->span), std::move(facts.items)});
  }
  return items;
}

}  // namespace slt::report
