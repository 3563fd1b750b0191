// SPDX-License-Identifier: MIT
#include "calendar/place.h"

#include <algorithm>
#include <map>
#include <string>

#include <doctest/doctest.h>

#include "model/holiday.h"

using namespace slt;
using namespace slt::calendar;

namespace {

Cadence cadence(const char* phrase) {
  const auto read = parse_cadence(phrase);
  REQUIRE_MESSAGE(read, phrase);
  return *read;
}

std::vector<std::string> people(const char* municipality,
                                std::initializer_list<const char*> names) {
  std::vector<std::string> keys;
  for (const char* name : names) keys.push_back(std::string(municipality) + "/" + name);
  return keys;
}

/// The series of five real municipalities, with the persons that make them depend on each other.
std::vector<SeriesToPlace> five_municipalities() {
  return {
      {.key = "4212/politirad",
       .municipality_number = 4212,
       .cadence = cadence("én årlig"),
       .people = people("4212", {"politikontakt", "slt-koordinator"})},
      {.key = "4212/koordineringsgruppe",
       .municipality_number = 4212,
       .cadence = cadence("ca hver sjette uke"),
       .people = people("4212", {"politikontakt", "slt-koordinator"})},
      {.key = "4647/styringsgruppe",
       .municipality_number = 4647,
       .cadence = cadence("vanlegvis fire til seks gonger i året"),
       .people = people("4647", {"slt-koordinator"})},
      {.key = "4647/arbeidsutval",
       .municipality_number = 4647,
       .cadence = cadence("bør møtast minimum månadleg"),
       .people = people("4647", {"slt-koordinator"})},
      {.key = "3448/styringsgruppe",
       .municipality_number = 3448,
       .cadence = cadence("minst ett møte i halvåret"),
       .people = people("3448", {"slt-koordinator"})},
      {.key = "3448/koordineringsgruppe",
       .municipality_number = 3448,
       .cadence = cadence("ved behov og minst seks møter i året"),
       .people = people("3448", {"slt-koordinator"})},
      {.key = "4617/politirad",
       .municipality_number = 4617,
       .cadence = {},
       .people = people("4617", {"slt-koordinator"})},
      {.key = "4617/forebuande",
       .municipality_number = 4617,
       .cadence = cadence("Årleg held"),
       .people = people("4617", {"slt-koordinator"}),
       .before = "4617/politirad"},
      {.key = "1111/styringsgruppe",
       .municipality_number = 1111,
       .cadence = cadence("bør møtes tre – fire ganger i året"),
       .people = people("1111", {"slt-koordinator"})},
      {.key = "1111/koordineringsgruppe",
       .municipality_number = 1111,
       .cadence = cadence("bør møtes en gang pr. mnd"),
       .people = people("1111", {"slt-koordinator"})},
  };
}

const PlacedSeries& series_of(const std::vector<PlacedSeries>& all, const std::string& key) {
  const auto found = std::ranges::find(all, key, &PlacedSeries::key);
  REQUIRE(found != all.end());
  return *found;
}

std::vector<Date> dates_of(const PlacedSeries& series, int year = 0) {
  std::vector<Date> dates;
  for (const PlacedMeeting& meeting : series.meetings)
    if (year == 0 || year_of(meeting.date) == year) dates.push_back(meeting.date);
  return dates;
}

std::string written(const std::vector<Date>& dates) {
  std::string out;
  for (std::size_t i = 0; i < dates.size(); ++i)
    out += (i > 0 ? " +" + std::to_string((dates[i] - dates[i - 1]).count()) + " " : "") +
           iso(dates[i]);
  return out;
}

/// Bounds for one series in every year, in days.
struct Bounds {
  const char* key;
  std::size_t least, most;
  int shortest, longest;           ///< Between meetings on the same side of the summer.
  int over_summer, over_new_year;  ///< The longest.
};
constexpr Bounds kBounds[] = {
    {"4212/politirad", 1, 1, 0, 0, 0, 400},
    {"4212/koordineringsgruppe", 8, 8, 28, 56, 70, 56},
    {"4647/styringsgruppe", 4, 4, 45, 130, 130, 130},
    {"4647/arbeidsutval", 12, 12, 14, 45, 70, 45},
    {"3448/styringsgruppe", 2, 2, 90, 260, 260, 260},
    {"3448/koordineringsgruppe", 6, 6, 35, 100, 100, 100},
    {"4617/politirad", 0, 0, 0, 0, 0, 0},
    {"4617/forebuande", 1, 1, 0, 0, 0, 400},
    {"1111/styringsgruppe", 4, 4, 60, 150, 150, 150},
    {"1111/koordineringsgruppe", 12, 12, 14, 45, 70, 45},
};

bool same_half_year(Date a, Date b) {
  return year_of(a) == year_of(b) && half_year_of(a) == half_year_of(b);
}

std::vector<unsigned> months_of(const std::vector<Date>& dates) {
  std::vector<unsigned> months;
  for (const Date date : dates) months.push_back(month_of(date));
  months.erase(std::unique(months.begin(), months.end()), months.end());
  return months;
}

bool is_quiet(Date date) {
  const unsigned day = month_of(date) * 100 + day_of(date);
  return (625 <= day && day <= 815) || day >= 1219 || day <= 106 || is_early_easter_week(date) ||
         is_bridging_day(date);
}

SeriesToPlace series(const char* key, int municipality, const char* phrase,
                     std::vector<std::string> people = {}) {
  return {.key = key,
          .municipality_number = municipality,
          .cadence = cadence(phrase),
          .people = std::move(people)};
}

std::vector<Date> place_one(const SeriesToPlace& one, const Wanted& wanted = {2026, 2026}) {
  return dates_of(place({&one, 1}, wanted)[0]);
}

bool shares_a_day(const std::vector<Date>& a, const std::vector<Date>& b) {
  return std::ranges::any_of(a, [&](Date date) { return std::ranges::find(b, date) != b.end(); });
}

std::string notices_of(const PlacedSeries& series) {
  std::string out;
  for (const Sentence& notice : series.notices) out += notice.in(Lang::nb) + "\n";
  return out;
}

}  // namespace

TEST_CASE("every series keeps its number and its spacing in every year") {
  const auto all = place(five_municipalities(), {2026, 2045});
  for (const Bounds& bounds : kBounds) {
    const PlacedSeries& placed = series_of(all, bounds.key);
    for (int year = 2026; year <= 2045; ++year) {
      const auto count = dates_of(placed, year).size();
      CAPTURE(bounds.key);
      CAPTURE(year);
      CHECK(bounds.least <= count);
      CHECK(count <= bounds.most);
    }
    const std::vector<Date> dates = dates_of(placed);
    for (std::size_t i = 1; i < dates.size(); ++i) {
      const Date from = dates[i - 1], to = dates[i];
      const auto gap = (to - from).count();
      CAPTURE(bounds.key);
      CAPTURE(iso(from));
      CAPTURE(iso(to));
      if (same_half_year(from, to)) {
        CHECK(bounds.shortest <= gap);
        CHECK(gap <= bounds.longest);
      } else {
        CHECK(gap <= (year_of(from) == year_of(to) ? bounds.over_summer : bounds.over_new_year));
      }
    }
  }
}

TEST_CASE("an interval keeps its mean within the terms") {
  const auto dates =
      dates_of(series_of(place(five_municipalities(), {2026, 2035}), "4212/koordineringsgruppe"));
  double sum = 0;
  int gaps = 0;
  for (std::size_t i = 1; i < dates.size(); ++i)
    if (same_half_year(dates[i - 1], dates[i])) {
      sum += static_cast<double>((dates[i] - dates[i - 1]).count());
      ++gaps;
    }
  CHECK(sum / gaps == doctest::Approx(42).epsilon(0.06));
}

TEST_CASE("no suggested meeting is on a day off, a quiet day or another weekday than wanted") {
  for (const PlacedSeries& placed : place(five_municipalities(), {2026, 2045}))
    for (const Date date : dates_of(placed)) {
      CAPTURE(placed.key);
      CAPTURE(iso(date));
      CHECK(is_working_day(date));
      CHECK_FALSE(is_quiet(date));
      CHECK((weekday_of(date) == 2 || weekday_of(date) == 3));
    }
}

TEST_CASE("dates are sorted, each once, in the asked years, and numbered within the year") {
  for (const PlacedSeries& placed : place(five_municipalities(), {2026, 2027})) {
    const auto dates = dates_of(placed);
    CAPTURE(placed.key);
    CHECK(std::ranges::adjacent_find(dates, std::ranges::greater_equal{}) == dates.end());
    int number = 0, year = 0;
    for (const PlacedMeeting& meeting : placed.meetings) {
      number = year_of(meeting.date) == year ? number + 1 : 1;
      year = year_of(meeting.date);
      CHECK((year == 2026 || year == 2027));
      CHECK(meeting.number == number);
      CHECK_FALSE(meeting.record);
      for (const Lang lang : kLangs) CHECK_FALSE(meeting.why.in(lang).empty());
    }
  }
}

TEST_CASE("quarters, half-years and open months each have their meetings") {
  const auto all = place(five_municipalities(), {2026, 2045});
  for (int year = 2026; year <= 2045; ++year) {
    CAPTURE(year);
    for (const char* key : {"4647/arbeidsutval", "1111/koordineringsgruppe"})
      CHECK(months_of(dates_of(series_of(all, key), year)) ==
            std::vector<unsigned>{1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12});
    const auto steering = dates_of(series_of(all, "4647/styringsgruppe"), year);
    for (unsigned quarter = 0; quarter < steering.size(); ++quarter)
      CHECK((month_of(steering[quarter]) - 1) / 3 == quarter);
    const auto halves = dates_of(series_of(all, "3448/styringsgruppe"), year);
    CHECK(half_year_of(halves[0]) == HalfYear::spring);
    CHECK(half_year_of(halves[1]) == HalfYear::autumn);
    const auto six = dates_of(series_of(all, "3448/koordineringsgruppe"), year);
    CHECK(half_year_of(six[2]) == HalfYear::spring);
    CHECK(half_year_of(six[3]) == HalfYear::autumn);
  }
}

TEST_CASE("a year has the same dates whichever years are asked for, and in any order of series") {
  auto series_list = five_municipalities();
  const auto both = place(series_list, {2026, 2027}), later = place(series_list, {2027, 2028});
  std::ranges::reverse(series_list);
  const auto reversed = place(series_list, {2027, 2027});
  for (const PlacedSeries& placed : both) {
    CAPTURE(placed.key);
    CHECK(written(dates_of(placed, 2027)) == written(dates_of(series_of(later, placed.key), 2027)));
    const bool alone = placed.key.ends_with("styringsgruppe");
    if (alone) CHECK_FALSE(dates_of(series_of(reversed, placed.key), 2027).empty());
  }
}

TEST_CASE("what is before the day asked from is left out, and nothing else moves") {
  const Date day = make_date(2026, 11, 21);
  const auto whole = place(five_municipalities(), {2026, 2026});
  const auto rest = place(five_municipalities(), {2026, 2026, day});
  for (const PlacedSeries& placed : whole) {
    auto dates = dates_of(placed);
    std::erase_if(dates, [&](Date date) { return date < day; });
    CAPTURE(placed.key);
    CHECK(written(dates) == written(dates_of(series_of(rest, placed.key))));
    CHECK(dates.size() <= 2);
  }
}

TEST_CASE("a series without a number gets no date and a notice that says so") {
  struct Row {
    Cadence cadence;
    const char *nb, *nn, *en;
  };
  for (const Row& row : {
           Row{{},
               "hyppighet ikke oppgitt: ingen datoer er foreslått",
               "møtefrekvens ikkje oppgitt: ingen datoar er føreslåtte",
               "how often is not stated: no dates are suggested"},
           Row{cadence("ved behov"), "møter ved behov: ingen datoer er foreslått",
               "møte ved behov: ingen datoar er føreslåtte",
               "meets as needed: no dates are suggested"},
           Row{cadence("jevnlig"), "planen oppgir ikke hvor mange møter: ingen datoer er foreslått",
               "planen oppgir ikkje kor mange møte: ingen datoar er føreslåtte",
               "the plan does not say how many meetings: no dates are suggested"},
       }) {
    const SeriesToPlace one{.key = "a", .cadence = row.cadence};
    const auto placed = place({&one, 1}, {2026, 2027})[0];
    CHECK(placed.meetings.empty());
    REQUIRE(placed.notices.size() == 1);
    CHECK(placed.notices[0].in(Lang::nb) == row.nb);
    CHECK(placed.notices[0].in(Lang::nn) == row.nn);
    CHECK(placed.notices[0].in(Lang::en) == row.en);
  }
}

TEST_CASE("a closed month is said, never passed over in silence") {
  const SeriesToPlace monthly = series("a", 1, "månedlig");
  CHECK(notices_of(place({&monthly, 1}, {2026, 2026})[0]) ==
        "12 møter i 2026 er fordelt på 11 måneder, for juli har ingen ledige dager\n");
  const SeriesToPlace tuesdays = series("a", 1, "første tirsdag i måneden");
  CHECK(notices_of(place({&tuesdays, 1}, {2026, 2026})[0]) ==
        "11 møter i 2026, ikke 12: juli har ingen ledige dager\n");
  const SeriesToPlace twice = series("a", 1, "første og tredje tirsdag i måneden");
  CHECK(notices_of(place({&twice, 1}, {2026, 2026})[0])
            .starts_with("22 møter i 2026, ikke 24: juli har ingen ledige dager\n"));
}

TEST_CASE("a month that the plan excepts has no meeting, and there is nothing to say") {
  const SeriesToPlace monthly = series("a", 1, "månedlig unntatt juli");
  const auto placed = place({&monthly, 1}, {2026, 2026})[0];
  CHECK(placed.meetings.size() == 11);
  CHECK(notices_of(placed).empty());
  const SeriesToPlace spring = series("a", 1, "seks ganger i året, ikke i mars, april eller mai");
  for (const Date date : place_one(spring)) CHECK((month_of(date) < 3 || 5 < month_of(date)));
}

TEST_CASE("a cadence there is no room for is said to be unmet") {
  const SeriesToPlace fortnightly = series("a", 1, "hver 14. dag");
  const auto placed = place({&fortnightly, 1}, {2026, 2026})[0];
  CHECK(placed.meetings.size() >= 20);
  CHECK(placed.meetings.size() < 26);
  CHECK(notices_of(placed).find("møter i 2026 er for få; planen krever 26") != std::string::npos);
  CHECK(notices_of(placed).find("dager uten møte mellom") != std::string::npos);
  SeriesToPlace in_march = series("a", 1, "hver 20. uke");
  in_march.months = {3};
  CHECK(notices_of(place({&in_march, 1}, {2026, 2026})[0])
            .find("1 møte i 2026 er for lite; planen krever 2") != std::string::npos);
}

TEST_CASE("the first Tuesday is kept to, or the nearest Tuesday with a reason") {
  const SeriesToPlace tuesdays = series("a", 1, "første tirsdag i måneden");
  const auto placed = place({&tuesdays, 1}, {2026, 2026})[0];
  for (const PlacedMeeting& meeting : placed.meetings) {
    CAPTURE(iso(meeting.date));
    CHECK(weekday_of(meeting.date) == 2);
    const bool first = day_of(meeting.date) <= 7;
    const bool first_is_closed = month_of(meeting.date) == 1 || month_of(meeting.date) == 8;
    CHECK(first != first_is_closed);
    CHECK(meeting.why.in(Lang::nb).starts_with(first ? "slik planen sier" : "i stedet for"));
  }
}

TEST_CASE("the first and the third Tuesday are both kept to, or the nearest that is free") {
  const SeriesToPlace tuesdays = series("a", 1, "første og tredje tirsdag i måneden, ikke i juli");
  const auto placed = place({&tuesdays, 1}, {2026, 2026})[0];
  // A group that meets often moves a meeting within the week.
  CHECK(notices_of(placed) == "07.01.2026 er på en annen ukedag enn de ønskede\n");
  std::map<unsigned, int> of_month;
  for (const PlacedMeeting& meeting : placed.meetings) {
    CAPTURE(iso(meeting.date));
    const bool first = day_of(meeting.date) <= 7;
    const bool third = 15 <= day_of(meeting.date) && day_of(meeting.date) <= 21;
    const bool tuesday = weekday_of(meeting.date) == 2;
    const bool as_stated = meeting.why.in(Lang::nb).starts_with("slik planen sier");
    CHECK(as_stated == (tuesday && (first || third)));
    const unsigned month = month_of(meeting.date);
    if (month == 1 && !as_stated)
      CHECK(meeting.why.in(Lang::nb) == "i stedet for 06.01.2026, som ikke er ledig");
    else if (month == 8 && !as_stated)
      CHECK(meeting.why.in(Lang::nb) == "i stedet for 04.08.2026, som ikke er ledig");
    else
      CHECK(as_stated);
    ++of_month[month];
  }
  CHECK(of_month.size() == 11);
  for (const auto& [month, count] : of_month) CHECK(count == 2);
}

TEST_CASE(
    "two series that share a person never meet on the same day, and the higher number yields") {
  const SeriesToPlace low = series("a", 1101, "månedlig", {"felles"});
  const SeriesToPlace high = series("b", 1102, "månedlig", {"felles"});
  const SeriesToPlace stranger = series("c", 1103, "månedlig", {"andre"});
  const std::vector all{high, stranger, low};
  const auto placed = place(all, {2026, 2027});
  CHECK(dates_of(placed[2]) == place_one(low, {2026, 2027}));
  CHECK(dates_of(placed[1]) == place_one(stranger, {2026, 2027}));
  CHECK_FALSE(shares_a_day(dates_of(placed[0]), dates_of(placed[2])));
  CHECK(dates_of(placed[0], 2026).size() == 12);
}

TEST_CASE("two series with stated hours may share a day when the hours do not overlap") {
  SeriesToPlace early = series("a", 1101, "månedlig", {"felles"});
  SeriesToPlace late = series("b", 1102, "månedlig", {"felles"});
  early.start = Clock{9 * 60};
  late.start = Clock{10 * 60 + 30};
  CHECK(shares_a_day(dates_of(place(std::vector{early, late}, {2026, 2026})[1]), place_one(early)));
  late.start = Clock{10 * 60};
  CHECK_FALSE(
      shares_a_day(dates_of(place(std::vector{early, late}, {2026, 2026})[1]), place_one(early)));
}

TEST_CASE("a recorded meeting is never moved, and no other series is placed on it") {
  SeriesToPlace low = series("a", 1101, "fire ganger i året", {"felles"});
  SeriesToPlace high = series("b", 1102, "fire ganger i året", {"felles"});
  using Status = RecordedMeeting::Status;
  const Date taken = place_one(low)[1];
  high.recorded = {{taken, Status::planned}, {make_date(2026, 2, 13), Status::held}};
  const auto placed = place(std::vector{low, high}, {2026, 2026});
  CHECK_FALSE(shares_a_day(dates_of(placed[0]), {taken}));
  REQUIRE(placed[1].meetings.size() == 4);
  CHECK(placed[1].meetings[0].date == make_date(2026, 2, 13));
  CHECK(placed[1].meetings[0].record == 1);
  CHECK(placed[1].meetings[0].why.in(Lang::nn) == "står i møteoversikta");
  CHECK(shares_a_day(dates_of(placed[1]), {taken}));
}

TEST_CASE("a cancelled meeting does not count, and its day is not suggested again") {
  SeriesToPlace one = series("a", 1, "fire ganger i året");
  const Date cancelled = place_one(one)[2];
  one.recorded = {{cancelled, RecordedMeeting::Status::cancelled}};
  const auto placed = place({&one, 1}, {2026, 2026})[0];
  REQUIRE(placed.meetings.size() == 5);
  CHECK(std::ranges::count(dates_of(placed), cancelled) == 1);
  for (const PlacedMeeting& meeting : placed.meetings)
    CHECK((meeting.date == cancelled) == (meeting.number == 0));
}

TEST_CASE("nothing is suggested before a meeting that was held") {
  SeriesToPlace one = series("a", 1, "seks ganger i året");
  one.recorded = {{make_date(2026, 8, 26), RecordedMeeting::Status::held}};
  for (const Date date : place_one(one)) CHECK(date >= make_date(2026, 8, 26));
}

TEST_CASE("a new year continues from the last meeting on record") {
  SeriesToPlace one = series("a", 1, "hver sjette uke");
  one.recorded = {{make_date(2026, 12, 16), RecordedMeeting::Status::held}};
  const auto dates = place_one(one, {2027, 2027});
  const auto gap = (dates.front() - make_date(2026, 12, 16)).count();
  CHECK(gap >= 35);
  CHECK(gap <= 49);
}

TEST_CASE("a series that meets in some years only has its meeting in them, counted from the last") {
  struct Row {
    const char* phrase;
    std::vector<int> years;  ///< After a meeting on 3 March 2026.
  };
  for (const Row& row : {Row{"annethvert år", {2026, 2028, 2030}}, Row{"hvert 5. år", {2026, 2031}},
                         Row{"hver 18. måned", {2026, 2027, 2029, 2030}},
                         Row{"hver 60. uke", {2026, 2027, 2028, 2029, 2030, 2031}}}) {
    const SeriesToPlace series{
        .key = "x",
        .cadence = cadence(row.phrase),
        .recorded = {{make_date(2026, 3, 3), RecordedMeeting::Status::held}}};
    std::vector<int> years;
    const PlacedSeries placed = place({&series, 1}, {2026, 2031}).front();
    for (const PlacedMeeting& one : placed.meetings) years.push_back(year_of(one.date));
    CHECK_MESSAGE(years == row.years, row.phrase);
  }
}

TEST_CASE("a rare meeting is near its day, late rather than never, and a year without it says so") {
  SeriesToPlace series{.key = "x", .cadence = cadence("annethvert år")};
  series.recorded = {{make_date(2026, 3, 3), RecordedMeeting::Status::held}};
  const auto next = place({&series, 1}, {2028, 2028}).front();
  REQUIRE(next.meetings.size() == 1);
  CHECK(next.meetings[0].date == make_date(2028, 3, 1));
  CHECK(next.meetings[0].why.in(Lang::nb) == "729 dager etter møtet 03.03.2026");
  const auto between = place({&series, 1}, {2027, 2027}).front();
  CHECK(between.meetings.empty());
  REQUIRE(between.notices.size() == 1);
  CHECK(between.notices[0].in(Lang::nb) ==
        "ikke noe møte i 2027: det neste ventes omkring 03.03.2028");
  series.recorded = {{make_date(2019, 3, 5), RecordedMeeting::Status::held}};
  CHECK(place({&series, 1}, {2026, 2026}).front().meetings.size() == 1);
  series.recorded.clear();
  const auto first = place({&series, 1}, {2026, 2026}).front();
  REQUIRE(first.meetings.size() == 1);
  CHECK(first.meetings[0].why.in(Lang::nb) == "første møte i serien");
}

TEST_CASE("meetings that prepare others come before them") {
  SeriesToPlace preparing = series("a/forebuande", 1, "to møte i året", {"koordinator"});
  preparing.before = "a/politirad";
  const std::vector all{preparing, series("a/politirad", 1, "to møte i året", {"koordinator"})};
  const auto placed = place(all, {2026, 2030});
  const auto first = dates_of(placed[0]), second = dates_of(placed[1]);
  REQUIRE(first.size() == second.size());
  for (std::size_t i = 0; i < first.size(); ++i) {
    const auto ahead = (second[i] - first[i]).count();
    CAPTURE(iso(first[i]));
    CHECK(ahead >= 7);
    CHECK(ahead <= 42);
  }
  CHECK(placed[0].meetings[0].why.in(Lang::nb).find("som det forbereder") != std::string::npos);
  CHECK(second == place_one(all[1], {2026, 2030}));
}

TEST_CASE("meetings that follow others come after each of them") {
  SeriesToPlace following = series("a/koordinering", 1, "fem i året", {"koordinator"});
  following.after = "a/samling";
  const std::vector all{following, series("a/samling", 1, "fem i året", {"koordinator"})};
  const auto placed = place(all, {2026, 2030});
  const auto after = dates_of(placed[0]), followed = dates_of(placed[1]);
  REQUIRE(after.size() == followed.size());
  for (std::size_t i = 0; i < after.size(); ++i) {
    CAPTURE(iso(after[i]));
    CHECK(after[i] > followed[i]);
    CHECK((i + 1 == followed.size() || after[i] < followed[i + 1]));
  }
  CHECK(placed[0].meetings[0].why.in(Lang::nb).find("som det følger") != std::string::npos);
  CHECK(followed == place_one(all[1], {2026, 2030}));
}

TEST_CASE("meetings that follow some without dates are still placed, and it is said") {
  SeriesToPlace following = series("a", 1, "to møte i året");
  following.after = "b";
  const auto placed = place(std::vector{following, series("b", 1, "ved behov")}, {2026, 2026});
  CHECK(placed[0].meetings.size() == 2);
  REQUIRE(!placed[0].notices.empty());
  CHECK(placed[0].notices[0].in(Lang::nb) == "møtene som disse skal følge, har ingen datoer ennå");
}

TEST_CASE("series that prepare each other in a circle are still placed") {
  SeriesToPlace one = series("a", 1, "to møte i året"), other = series("b", 1, "to møte i året");
  one.before = "b";
  other.before = "a";
  for (const PlacedSeries& placed : place(std::vector{one, other}, {2026, 2026}))
    CHECK(placed.meetings.size() == 2);
}

TEST_CASE("preferred weekdays, months and school holidays are respected") {
  SeriesToPlace one = series("a", 1, "fire ganger i året");
  one.weekdays = {4};
  one.avoid_months = {2, 8};
  one.quiet_days = {{make_date(2026, 11, 1), make_date(2026, 11, 30), "høstferie"}};
  for (const Date date : place_one(one)) {
    CAPTURE(iso(date));
    CHECK(weekday_of(date) == 4);
    CHECK(month_of(date) != 2);
    CHECK(month_of(date) != 8);
    CHECK(month_of(date) != 11);
  }
}

TEST_CASE("a quiet day is used only when nothing else is left, and is named") {
  SeriesToPlace one = series("a", 1, "én årlig");
  one.months = {7};
  const auto placed = place({&one, 1}, {2026, 2026})[0];
  REQUIRE(placed.meetings.size() == 1);
  CHECK(month_of(placed.meetings[0].date) == 7);
  CHECK(notices_of(placed).find("sommerferien") != std::string::npos);
}

TEST_CASE("a group that meets often moves a meeting within the week instead of losing it") {
  struct Row {
    const char* phrase;
    std::size_t least;  ///< In 2027: the weeks that are not all holiday, every one or every second.
  };
  for (const Row& row :
       {Row{"annenhver mandag", 21}, Row{"annenhver tirsdag", 22}, Row{"annenhver torsdag", 22},
        Row{"hver 14. dag", 22}, Row{"hver torsdag", 42}, Row{"hver uke", 42}}) {
    CAPTURE(row.phrase);
    const SeriesToPlace one = series("a", 1, row.phrase);
    const auto dates = place_one(one, {2027, 2027});
    CHECK(dates.size() >= row.least);
    for (std::size_t i = 1; i < dates.size(); ++i)
      CHECK((dates[i] - dates[i - 1]).count() >= (row.least > 30 ? 5 : 10));
  }
  const SeriesToPlace thursdays = series("a", 1, "hver torsdag");
  const auto ascension = place_one(thursdays, {2027, 2027});
  CHECK(std::ranges::count(ascension, make_date(2027, 5, 5)) == 1);
}

TEST_CASE("one coordinator for three municipalities with nine groups is never in two places") {
  std::vector<SeriesToPlace> all;
  for (const int number : {1101, 1103, 1106})
    for (const auto& [name, phrase] : {std::pair{"styringsgruppe", "fire ganger i året"},
                                       std::pair{"koordineringsgruppe", "månedlig"},
                                       std::pair{"faggruppe", "ca hver sjette uke"}})
      all.push_back({.key = fmt::format("{}/{}", number, name),
                     .municipality_number = number,
                     .cadence = cadence(phrase),
                     .people = {"felles/koordinator"}});
  const auto placed = place(all, {2026, 2030});
  std::vector<Date> days;
  for (const PlacedSeries& one : placed)
    for (const Date date : dates_of(one)) days.push_back(date);
  std::ranges::sort(days);
  CHECK(std::ranges::adjacent_find(days) == days.end());
  CHECK(days.size() == 5 * 3 * (4 + 12 + 8));
}

TEST_CASE("two series that cannot be reconciled are both named") {
  SeriesToPlace daily = series("a", 1101, "hver dag", {"felles"});
  daily.weekdays = {1, 2, 3, 4, 5};
  daily.name = {{"styringsgruppa (Alfa)", "styringsgruppa (Alfa)", "styringsgruppa (Alfa)"}};
  SeriesToPlace february = series("b", 1102, "én årlig", {"felles"});
  february.months = {2};
  const auto placed = place(std::vector{daily, february}, {2027, 2027});
  CHECK(dates_of(placed[1]).empty());
  CHECK(notices_of(placed[1]).find(
            "lar seg ikke forene med møtene i styringsgruppa (Alfa) i 2027") != std::string::npos);
}

TEST_CASE("two meetings on record at the same hour are told, at different hours they are not") {
  SeriesToPlace one = series("a", 1101, "to ganger i året", {"felles"});
  SeriesToPlace other = series("b", 1102, "to ganger i året", {"felles"});
  one.name = {{"Alfa", "Alfa", "Alfa"}};
  using Status = RecordedMeeting::Status;
  const Date day = make_date(2027, 3, 2);
  one.recorded = {{day, Status::planned, Clock{9 * 60}, 90}};
  other.recorded = {{day, Status::planned, Clock{10 * 60}, 90}};
  const char* told = "møtet 02.03.2027 er på samme tid som møtet i Alfa";
  auto placed = place(std::vector{one, other}, {2027, 2027});
  CHECK(notices_of(placed[1]).find(told) != std::string::npos);
  other.recorded.front().start = Clock{11 * 60};
  placed = place(std::vector{one, other}, {2027, 2027});
  CHECK(notices_of(placed[1]).find(told) == std::string::npos);
}

TEST_CASE("a half-year that cannot have its meeting is told") {
  SeriesToPlace one = series("a", 1, "minst ett møte i halvåret");
  one.months = {1, 2, 3, 4};
  CHECK(notices_of(place({&one, 1}, {2026, 2026})[0])
            .find("kan ikke fordeles på året slik planen sier") != std::string::npos);
}

TEST_CASE("every date that is not where the cadence alone would have it says why") {
  const SeriesToPlace one = series("a", 1, "ca hver sjette uke");
  const auto placed = place({&one, 1}, {2027, 2027})[0];
  const auto august = std::ranges::find(
      placed.meetings, 8u, [](const PlacedMeeting& meeting) { return month_of(meeting.date); });
  REQUIRE(august != placed.meetings.end());
  CHECK(august->rather.in(Lang::nb) ==
        "nærmest etter planen er 28.07.2027, men mange er borte da (sommerferien)");
  for (std::size_t i = 1; i < placed.meetings.size(); ++i) {
    const auto gap = (placed.meetings[i].date - placed.meetings[i - 1].date).count();
    CHECK(placed.meetings[i].rather.empty() == (gap == 42));
  }
}

TEST_CASE("hundreds of meetings a year are cut to what there is room for") {
  for (const char* phrase : {"366 ganger i året", "hver dag", "40 ganger i måneden", "ukentlig"}) {
    CAPTURE(phrase);
    const SeriesToPlace one = series("a", 1, phrase);
    const auto placed = place({&one, 1}, {2026, 2026})[0];
    CHECK(placed.meetings.size() > 30);
    CHECK(placed.meetings.size() < 120);
    CHECK_FALSE(placed.notices.empty());
  }
}

TEST_CASE("a number a year is met in the few months the series has") {
  SeriesToPlace one{.key = "a", .cadence = {.per_year = {2, 2}}, .months = {3}};
  const auto placed = place(std::vector{one}, {2027, 2027}).front();
  REQUIRE(placed.meetings.size() == 2);
  for (const PlacedMeeting& meeting : placed.meetings) CHECK(month_of(meeting.date) == 3);
  CHECK(placed.meetings[1].date - placed.meetings[0].date >= Days{14});
  one.months = {3, 9};
  const auto apart = place(std::vector{one}, {2027, 2027}).front().meetings;
  REQUIRE(apart.size() == 2);
  CHECK(month_of(apart[0].date) == 3);
  CHECK(month_of(apart[1].date) == 9);
  one = {.key = "a", .cadence = {.per_year = {15, 15}}, .weekdays = {1, 2, 3, 4, 5}, .months = {9}};
  CHECK(place(std::vector{one}, {2027, 2027}).front().meetings.size() == 15);
  one = {.key = "a", .cadence = cadence("hvert 2. år"), .months = {9}};
  CHECK(place(std::vector{one}, {2027, 2030}).front().meetings.size() == 2);
}

TEST_CASE("all dates on other weekdays are told of at once") {
  SeriesToPlace one{.key = "a", .cadence = {.every = 1}, .weekdays = {1}};
  const auto notices = place(std::vector{one}, {2027, 2027}).front().notices;
  CHECK(std::ranges::count_if(notices, [](const Sentence& notice) {
          return notice.in(Lang::nb).find("annen ukedag") != std::string::npos;
        }) == 1);
}
