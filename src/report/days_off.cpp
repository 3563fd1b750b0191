// SPDX-License-Identifier: MIT
#include "report/days_off.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/list.h"

namespace slt::report {
namespace {

using Kind = DayOff::Kind;

constexpr Message<int> kTitle{.nb = "Fridager {0}", .nn = "Fridagar {0}", .en = "Days off {0}"};
constexpr Text kDate{"Dato", "Dato", "Date"};
constexpr Text kWeekday{"Dag", "Dag", "Day"};
constexpr Text kWeek{"Uke", "Veke", "Week"};
constexpr Text kName{"Navn", "Namn", "Name"};
constexpr Text kKind{"Slag", "Slag", "Kind"};
constexpr Message<int> kWeeks{
    .nb = "Året har {0} uker.", .nn = "Året har {0} veker.", .en = "The year has {0} weeks."};
constexpr Text kAbout{
    "På offentlige fridager, i helgene og 24. og 31. desember foreslår kalenderen aldri møter. "
    "Inneklemte dager, påskeuka, romjula og sommerferien unngår den så langt det går.",
    "På offentlege fridagar, i helgene og 24. og 31. desember føreslår kalenderen aldri møte. "
    "Inneklemde dagar, påskeveka, romjula og sommarferien unngår den så langt det går.",
    "The calendar never suggests meetings on public holidays, at weekends or on 24 and 31 "
    "December. It avoids bridging days, Easter week, the days after Christmas and the summer "
    "holiday "
    "where it can."};

constexpr Text kPublic{"offentlig fridag", "offentleg fridag", "public holiday"};
constexpr Text kWorkingDay{"virkedag", "yrkedag", "working day"};

/// The name of a kind of day, for programs and for people.
struct KindName {
  std::string_view word;
  Text label;
};
constexpr std::array<KindName, 5> kKinds{{
    {"public-holiday", kPublic},
    {"bridging-day", {"inneklemt dag", "inneklemd dag", "bridging day"}},
    {"easter-week", {"påskeuka", "påskeveka", "Easter week"}},
    {"christmas-week", {"romjula", "romjula", "the days after Christmas"}},
    {"quiet-day", {"dag å unngå", "dag å unngå", "day to avoid"}},
}};

const KindName& named(Kind kind) { return kKinds[static_cast<std::size_t>(kind)]; }

Sentence sentence(const Text& text) {
  return in_every_language([&](Lang lang) { return std::string(text.in(lang)); });
}

constexpr Message<Words, Sentence> kNameOf{.nb = "{0} ({1})", .nn = "{0} ({1})", .en = "{0} ({1})"};

/// «Kommunestyremøte (vegarshei)».
Sentence name_of(const QuietDay& day) {
  std::vector<std::string_view> places;
  for (const At<Words>& one : day.counties) places.push_back(one.value);
  for (const auto& one : day.municipalities) places.push_back(one.value.id);
  if (!places.empty()) return kNameOf(day.name.value, listed(places));
  return in_every_language([&](Lang) { return std::string(day.name.value); });
}

bool holds(const QuietDay& quiet, Date day) {
  return (quiet.period && quiet.period->value.holds(day)) ||
         std::ranges::find(quiet.dates, day, &At<Date>::value) != quiet.dates.end();
}

}  // namespace

std::string_view word_of(Kind kind) { return named(kind).word; }

std::vector<DayOff> days_off(int year, std::span<const QuietDay> quiet) {
  std::vector<DayOff> all;
  for (const Holiday& one : public_holidays(year))
    all.push_back({one.date, Kind::public_holiday, sentence(one.name)});
  const auto add_when = [&](const auto& is_such, Kind kind, const Sentence& name) {
    for (Date day = make_date(year, 1, 1); year_of(day) == year; day += Days{1})
      if (is_such(day) && is_working_day(day)) all.push_back({day, kind, name});
  };
  add_when(is_bridging_day, Kind::bridging_day, sentence(named(Kind::bridging_day).label));
  add_when(is_early_easter_week, Kind::easter_week, sentence(named(Kind::easter_week).label));
  add_when(is_christmas_week, Kind::christmas_week, sentence(named(Kind::christmas_week).label));
  for (const QuietDay& one : quiet)
    add_when([&](Date day) { return holds(one, day); }, Kind::quiet_day, name_of(one));
  std::ranges::stable_sort(all, {}, &DayOff::date);
  return all;
}

Document days_off_document(int year, Lang lang, std::span<const QuietDay> quiet) {
  const auto say = [&](const Text& text) { return std::string(text.in(lang)); };
  Document document{.lang = lang, .title = kTitle.in(lang, year), .blocks = {}};
  Table table{.caption = {}, .columns = {}, .rows = {}};
  for (const Text& column : {kDate, kWeekday, kWeek, kName, kKind})
    table.columns.push_back(say(column));
  for (const DayOff& one : days_off(year, quiet))
    table.rows.push_back({shown(lang, one.date), say(weekday_name(weekday_of(one.date))),
                          fmt::format("{}", week_of(one.date).number), one.name.in(lang),
                          say(one.kind == Kind::public_holiday ? kPublic : kWorkingDay)});
  document.table(std::move(table));
  // 28 December is always in the last week of its year.
  document.paragraph(kWeeks.in(lang, week_of(make_date(year, 12, 28)).number));
  document.paragraph(say(kAbout));
  return document;
}

}  // namespace slt::report
