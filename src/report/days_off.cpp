#include "report/days_off.h"

#include <algorithm>

#include <fmt/format.h>

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
constexpr std::array<KindName, 4> kKinds{{
    {"public-holiday", kPublic},
    {"bridging-day", {"inneklemt dag", "inneklemd dag", "bridging day"}},
    {"easter-week", {"påskeuka", "påskeveka", "Easter week"}},
    {"christmas-week", {"romjula", "romjula", "the days after Christmas"}},
}};

const KindName& named(Kind kind) { return kKinds[static_cast<std::size_t>(kind)]; }

}  // namespace

std::string_view word_of(Kind kind) { return named(kind).word; }

std::vector<DayOff> days_off(int year) {
  std::vector<DayOff> all;
  for (const Holiday& one : public_holidays(year))
    all.push_back({one.date, Kind::public_holiday, one.name});
  const auto add_when = [&](bool (*is_such)(Date), Kind kind) {
    for (Date day = make_date(year, 1, 1); year_of(day) == year; day += Days{1})
      if (is_such(day) && is_working_day(day)) all.push_back({day, kind, named(kind).label});
  };
  add_when(is_bridging_day, Kind::bridging_day);
  add_when(is_early_easter_week, Kind::easter_week);
  add_when(is_christmas_week, Kind::christmas_week);
  std::ranges::stable_sort(all, {}, &DayOff::date);
  return all;
}

Document days_off_document(int year, Lang lang) {
  const auto say = [&](const Text& text) { return std::string(text.in(lang)); };
  Document document{.lang = lang, .title = kTitle.in(lang, year), .blocks = {}};
  Table table{.caption = {}, .columns = {}, .rows = {}};
  for (const Text& column : {kDate, kWeekday, kWeek, kName, kKind})
    table.columns.push_back(say(column));
  for (const DayOff& one : days_off(year))
    table.rows.push_back({shown(lang, one.date), say(weekday_name(weekday_of(one.date))),
                          fmt::format("{}", week_of(one.date).number), say(one.name),
                          say(one.kind == Kind::public_holiday ? kPublic : kWorkingDay)});
  document.table(std::move(table));
  // 28 December is always in the last week of its year.
  document.paragraph(kWeeks.in(lang, week_of(make_date(year, 12, 28)).number));
  document.paragraph(say(kAbout));
  return document;
}

}  // namespace slt::report
