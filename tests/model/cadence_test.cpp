// SPDX-License-Identifier: MIT
#include "model/cadence_contradiction.h"

#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

using namespace slt;

namespace {

using Unit = Cadence::Unit;

struct Understood {
  const char* phrase;
  Cadence cadence;
};

Cadence yearly(Count count) { return {.per_year = count}; }
Cadence monthly(Count count) { return {.per_month = count}; }
Cadence every(int count, Unit unit) { return {.every = count, .unit = unit}; }

Cadence with(Cadence cadence, void (*change)(Cadence&)) {
  change(cadence);
  return cadence;
}
void about(Cadence& cadence) { cadence.about = true; }
void as_needed(Cadence& cadence) { cadence.as_needed = true; }
void should(Cadence& cadence) { cadence.strength = Strength::should; }
void shall(Cadence& cadence) { cadence.strength = Strength::shall; }
void usually(Cadence& cadence) { cadence.strength = Strength::usually; }
void or_more(Cadence& cadence) { cadence.or_more_often = true; }
void irregular(Cadence& cadence) { cadence.irregular = true; }

Cadence in_school_year(Cadence cadence) {
  cadence.school_year = true;
  return cadence;
}
Cadence weekday(Cadence cadence, std::vector<int> nth, unsigned day) {
  cadence.nth = std::move(nth);
  cadence.weekday = day;
  return cadence;
}
Cadence except(Cadence cadence, std::vector<unsigned> months) {
  cadence.except_months = std::move(months);
  return cadence;
}

const std::vector<Understood> kFoundInPlans{
    {"En årlig", yearly({1, 1})},
    {"én årlig", yearly({1, 1})},
    {"Møte ca hver sjette uke", with(every(6, Unit::weeks), about)},
    {"ca hver sjette uke", with(every(6, Unit::weeks), about)},
    {"om lag kvar sjette veke", with(every(6, Unit::weeks), about)},
    {"vanlegvis fire til seks gonger i året", with(yearly({4, 6}), usually)},
    {"vanligvis fire til seks ganger i året", with(yearly({4, 6}), usually)},
    {"minimum månadleg", monthly({1, {}})},
    {"minimum månedlig", monthly({1, {}})},
    {"bør møtast minimum månadleg", with(monthly({1, {}}), should)},
    {"bør vere minimum månadleg", with(monthly({1, {}}), should)},
    {"minst ett møte i halvåret", {.per_half_year = {1, {}}}},
    {"minst eitt møte i halvåret", {.per_half_year = {1, {}}}},
    {"ved behov og minst seks møter i året", with(yearly({6, {}}), as_needed)},
    {"ved behov og minst seks møte i året", with(yearly({6, {}}), as_needed)},
    {"Årleg held …", yearly({1, 1})},
    {"årlig", yearly({1, 1})},
    {"tre – fire ganger i året", yearly({3, 4})},
    {"tre – fire gonger i året", yearly({3, 4})},
    {"bør møtes tre – fire ganger i året", with(yearly({3, 4}), should)},
    {"en gang pr. mnd", monthly({1, 1})},
    {"ein gong pr. mnd", monthly({1, 1})},
    {"minimum fire ganger i året", yearly({4, {}})},
    {"minimum fire gonger i året", yearly({4, {}})},
    {"to møter i halvåret", {.per_half_year = {2, 2}}},
    {"to møte i halvåret", {.per_half_year = {2, 2}}},
    {"tre møter i vårhalvåret og to møter i hausthalvåret", {.spring = {3, 3}, .autumn = {2, 2}}},
    {"tre møter i vårhalvåret og to i høsthalvåret", {.spring = {3, 3}, .autumn = {2, 2}}},
    {"5 møter i året, etter SLT-samlinger", {.per_year = {5, 5}, .after = "SLT-samlinger"}},
    {"Ca en gang i måneden", with(monthly({1, 1}), about)},
    {"Ca ein gong i månaden", with(monthly({1, 1}), about)},
    {"4 ganger i året", yearly({4, 4})},
    {"4 gonger i året", yearly({4, 4})},
    {"møter hver 2. måned", every(2, Unit::months)},
    {"møte kvar 2. månad", every(2, Unit::months)},
    {"minimum 4 ganger i året", yearly({4, {}})},
    {"minimum tre politirådsmøter hvert år", yearly({3, {}})},
    {"minimum tre politirådsmøte kvart år", yearly({3, {}})},
    {"minimum tre politirådsmøter hvert år. Ved behov kan det holdes flere",
     with(yearly({3, {}}), as_needed)},
    {"jevnlig gjennom året", with({}, irregular)},
    {"jamleg gjennom året", with({}, irregular)},
    {"tre ganger årlig eller oftere hvis behov", with(yearly({3, {}}), as_needed)},
    {"tre gonger årleg eller oftare viss behov", with(yearly({3, {}}), as_needed)},
    {"minst to ganger per år, eller oftere ved behov", with(yearly({2, {}}), as_needed)},
    {"minst to gonger per år, eller oftare ved behov", with(yearly({2, {}}), as_needed)},
    {"minst 2 ganger per år", yearly({2, {}})},
    {"minst 2 gonger per år", yearly({2, {}})},
    {"bør ha minst 2 årlige møter", with(yearly({2, {}}), should)},
    {"bør ha minst 2 årlege møte", with(yearly({2, {}}), should)},
    {"minst ett av møtene hvert år", yearly({1, {}})},
    {"minst eitt av møta kvart år", yearly({1, {}})},
    {"4  møte i året", yearly({4, 4})},
    {"1 – 2 ganger pr. år", yearly({1, 2})},
    {"1 – 2 gonger pr. år", yearly({1, 2})},
    {"2 gang pr. år", yearly({2, 2})},
    {"2 gong pr. år", yearly({2, 2})},
    {"2 ganger pr. mnd", monthly({2, 2})},
    {"2 gonger pr. mnd", monthly({2, 2})},
    {"Ca 2 gange ri året", with(yearly({2, 2}), about)},
    {"2-4 gagner i året", yearly({2, 4})},
    {"Fast 2 ganger i året, ellers etter behov", with(yearly({2, {}}), as_needed)},
    {"Fast 2 gonger i året, elles etter behov", with(yearly({2, {}}), as_needed)},
    {"Etter behov", with({}, as_needed)},
    {"varierer med størrelsen på enheten. Årsplan.", with({}, irregular)},
    {"varierer med storleiken på eininga. Årsplan.", with({}, irregular)},
    {"en gang i året", yearly({1, 1})},
    {"hvert 3. år", every(36, Unit::months)},
    {"regelmessig", with({}, irregular)},
};

const std::vector<Understood> kOtherForms{
    {"første tirsdag i måneden", weekday(monthly({1, 1}), {1}, 2)},
    {"fyrste tysdag i månaden", weekday(monthly({1, 1}), {1}, 2)},
    {"den første tirsdagen i hver måned", weekday(monthly({1, 1}), {1}, 2)},
    {"hver første tirsdag i måneden", weekday(monthly({1, 1}), {1}, 2)},
    {"1. tirsdag i måneden", weekday(monthly({1, 1}), {1}, 2)},
    {"siste onsdag i kvar månad", weekday(monthly({1, 1}), {-1}, 3)},
    {"første tirsdag i annenhver måned", weekday(every(2, Unit::months), {1}, 2)},
    {"hver 14. dag", every(14, Unit::days)},
    {"kvar fjortande dag", every(14, Unit::days)},
    {"annenhver måned", every(2, Unit::months)},
    {"annankvar månad", every(2, Unit::months)},
    {"anna kvar veke", every(2, Unit::weeks)},
    {"annenhver uke", every(2, Unit::weeks)},
    {"hver annen uke", every(2, Unit::weeks)},
    {"annenhver tirsdag", weekday(every(2, Unit::weeks), {}, 2)},
    {"hver onsdag", weekday(every(1, Unit::weeks), {}, 3)},
    {"månedlig, på tirsdager", weekday(monthly({1, 1}), {}, 2)},
    {"hver 1. måned", monthly({1, 1})},
    {"hver uke", every(1, Unit::weeks)},
    {"ukentlig", every(1, Unit::weeks)},
    {"en gang i uken", every(1, Unit::weeks)},
    {"ein gong i veka", every(1, Unit::weeks)},
    {"hver 6 uke", every(6, Unit::weeks)},
    {"hver 6.uke", every(6, Unit::weeks)},
    {"en gang hver sjette uke", every(6, Unit::weeks)},
    {"en gang per 6. uke", every(6, Unit::weeks)},
    {"minst hver sjette uke", with(every(6, Unit::weeks), or_more)},
    {"hver sjette uke eller oftere", with(every(6, Unit::weeks), or_more)},
    {"annethvert år", every(24, Unit::months)},
    {"hvert halvår", {.per_half_year = {1, 1}}},
    {"minst én gong kvart halvår", {.per_half_year = {1, {}}}},
    {"halvårlig", {.per_half_year = {1, 1}}},
    {"to ganger i kvartalet", {.per_quarter = {2, 2}}},
    {"kvartalsvis", {.per_quarter = {1, 1}}},
    {"hver måned", monthly({1, 1})},
    {"kvar månad", monthly({1, 1})},
    {"skal møtes hver måned", with(monthly({1, 1}), shall)},
    {"inntil fire ganger i året", yearly({{}, 4})},
    {"maks. 4 møter i året", yearly({{}, 4})},
    {"mellom fire og seks ganger i året", yearly({4, 6})},
    {"en eller to ganger i året", yearly({1, 2})},
    {"to-tre gonger om året", yearly({2, 3})},
    {"4–6 møter/år", yearly({4, 6})},
    {"minst fire møter i året, og minst ett i halvåret",
     {.per_year = {4, {}}, .per_half_year = {1, {}}}},
    {"årlig fire møter", yearly({4, 4})},
    {"møte vår og haust", {.spring = {1, {}}, .autumn = {1, {}}}},
    {"to ganger i året, vår og høst", {.per_year = {2, 2}, .spring = {1, {}}, .autumn = {1, {}}}},
    {"FIRE GANGER I ÅRET", yearly({4, 4})},
    {"  fire\u00a0ganger i året.  ", yearly({4, 4})},
    {"etter SLT-samlinger", {.after = "SLT-samlinger"}},
    {"om nødvendig", with({}, as_needed)},
    {"10 ganger i skoleåret", in_school_year(yearly({10, 10}))},
    {"ti møte i skuleåret", in_school_year(yearly({10, 10}))},
    {"månedlig i skoleåret", in_school_year(monthly({1, 1}))},
    {"første tirsdag i måneden gjennom skoleåret",
     in_school_year(weekday(monthly({1, 1}), {1}, 2))},
    {"hver 6.–8. uke", Cadence{.every = 6, .every_most = 8}},
    {"kvar 6. - 8. veke", Cadence{.every = 6, .every_most = 8}},
    {"manedlig", monthly({1, 1})},
    {"månedelig", monthly({1, 1})},
    {"fier ganger i åre", yearly({4, 4})},
    {"4 ggr/år", yearly({4, 4})},
    {"hveranna uke", every(2, Unit::weeks)},
    {"minumum 4 ganger årlig", yearly({4, {}})},
    {"2 om våren, 3 om hausten", {.spring = {2, 2}, .autumn = {3, 3}}},
    {"første og tredje tirsdag i måneden", weekday(monthly({2, 2}), {1, 3}, 2)},
    {"fyrste og tredje tysdag i månaden", weekday(monthly({2, 2}), {1, 3}, 2)},
    {"hver første og tredje tirsdag i måneden", weekday(monthly({2, 2}), {1, 3}, 2)},
    {"2. og 4. onsdag hver måned", weekday(monthly({2, 2}), {2, 4}, 3)},
    {"kvar 2. og 4. onsdag i månaden", weekday(monthly({2, 2}), {2, 4}, 3)},
    {"første og siste torsdag i hver måned", weekday(monthly({2, 2}), {1, -1}, 4)},
    {"to ganger i måneden, første og tredje tirsdag", weekday(monthly({2, 2}), {1, 3}, 2)},
    {"første, andre og tredje mandag i måneden", weekday(monthly({3, 3}), {1, 2, 3}, 1)},
    {"månedlig unntatt juli", except(monthly({1, 1}), {7})},
    {"månadleg unnateke juli", except(monthly({1, 1}), {7})},
    {"hver måned, bortsett fra juli", except(monthly({1, 1}), {7})},
    {"kvar månad bortsett frå juli og desember", except(monthly({1, 1}), {7, 12})},
    {"hver måned utenom juli", except(monthly({1, 1}), {7})},
    {"kvar månad utanom juli", except(monthly({1, 1}), {7})},
    {"månedlig med unntak av juni, juli og august", except(monthly({1, 1}), {6, 7, 8})},
    {"månedlig med unntak av juli måned", except(monthly({1, 1}), {7})},
    {"månedlig unntatt juni–august", except(monthly({1, 1}), {6, 7, 8})},
    {"månedlig unntatt desember til januar", except(monthly({1, 1}), {1, 12})},
    {"minst månedlig (ikke i juli)", except(monthly({1, {}}), {7})},
    {"månadleg, men ikkje i juli", except(monthly({1, 1}), {7})},
    {"ti møter i året, ingen møter i juli", except(yearly({10, 10}), {7})},
    {"ti møte i året, men ingen i juli eller august", except(yearly({10, 10}), {7, 8})},
    {"unntatt juli, månedlig", except(monthly({1, 1}), {7})},
    {"månedlig unntatt juli, og ved behov", except(with(monthly({1, {}}), as_needed), {7})},
    {"første tirsdag i måneden unntatt juli", except(weekday(monthly({1, 1}), {1}, 2), {7})},
    {"månedlig fra august til juni", except(monthly({1, 1}), {7})},
    {"hver måned fra september til og med mai", except(monthly({1, 1}), {6, 7, 8})},
    {"kvar månad frå september til mai", except(monthly({1, 1}), {6, 7, 8})},
    {"månedlig i perioden august–juni", except(monthly({1, 1}), {7})},
    {"ca hver sjette uke, unntatt juli", except(with(every(6, Unit::weeks), about), {7})},
};

void check_table(const std::vector<Understood>& rows) {
  for (const Understood& row : rows) {
    CAPTURE(row.phrase);
    const auto cadence = parse_cadence(row.phrase);
    CHECK(cadence);
    if (!cadence) continue;
    CAPTURE(in_words(Lang::nb, *cadence));
    CHECK(*cadence == row.cadence);
  }
}

}  // namespace

TEST_CASE("every cadence found in a real plan is understood, in bokmål and in nynorsk") {
  check_table(kFoundInPlans);
}

TEST_CASE("other ways of saying how often are understood too") { check_table(kOtherForms); }

TEST_CASE("a phrase with a word of weight that is not understood is not guessed at") {
  for (const char* phrase : {"",
                             "møter",
                             "tre møter",
                             "ingen faste møter",
                             "ikke fast",
                             "så ofte som mulig",
                             "fire ganger i året unntatt i sommerferien",
                             "unntatt juli",
                             "månedlig unntatt",
                             "månedlig unntatt juli og sommerferien",
                             "månedlig juli",
                             "månedlig ikke fast",
                             "månedlig fra august",
                             "månedlig unntatt januar til desember",
                             "flere ganger i året",
                             "noen ganger i året",
                             "et par ganger i året",
                             "2 ganger i uka",
                             "to ganger hver sjette uke",
                             "første og første tirsdag i måneden",
                             "første og tredje måned",
                             "første og tredje tirsdag",
                             "første og tredje tirsdag i annenhver måned",
                             "månedlig, første og tredje tirsdag",
                             "første og sjette tirsdag i måneden",
                             "første tirsdag",
                             "i uke 8",
                             "tirsdag i uke 8",
                             "4 2 ganger i året",
                             "seks til fire ganger i året",
                             "0 ganger i året",
                             "99999999999 ganger i året",
                             "fire møter til året",
                             "i mars og oktober",
                             "før politirådsmøtene",
                             "høyst hver sjette uke",
                             "minst",
                             "mellom fire ganger i året",
                             "i vårhalvåret ved behov",
                             "årlig, første tirsdag",
                             "to ganger i måneden, første tirsdag",
                             "etter hvert kommunestyremøte",
                             "etter",
                             "fire ganger i \xff",
                             "four times a year",
                             "2.5 ganger i året",
                             "hver 0. uke",
                             "månedlig, månedlig"}) {
    CAPTURE(phrase);
    CHECK_FALSE(parse_cadence(phrase));
  }
}

TEST_CASE("parts that no year can keep together are found, others are not") {
  struct Row {
    const char* phrase;
    int least, most;  ///< 0 when nothing contradicts.
  };
  for (const Row& row : {
           Row{"månedlig, 4 ganger i året", 10, 4},
           Row{"fire møter i året, tre i vårhalvåret og to i høsthalvåret", 5, 4},
           Row{"to ganger i året, hvert kvartal", 4, 2},
           Row{"minst 30 ganger i året, annenhver uke", 30, 26},
           Row{"to ganger i året, vår og høst", 0, 0},
           Row{"minst fire møter i året, og minst ett i halvåret", 0, 0},
           Row{"ca fire møter i året, to i vårhalvåret og tre i høsthalvåret", 0, 0},
       }) {
    CAPTURE(row.phrase);
    const auto found = contradiction(*parse_cadence(row.phrase));
    CHECK(found.has_value() == (row.least > 0));
    if (!found) continue;
    CHECK(found->least == row.least);
    CHECK(found->most == row.most);
  }
}

TEST_CASE("a cadence reads the same after it is said in words") {
  for (const auto* rows : {&kFoundInPlans, &kOtherForms})
    for (const Understood& row : *rows)
      for (const Lang lang : {Lang::nb, Lang::nn}) {
        const std::string words = in_words(lang, row.cadence);
        CAPTURE(row.phrase);
        CAPTURE(words);
        const auto again = parse_cadence(words);
        REQUIRE(again);
        CHECK(*again == row.cadence);
      }
}

TEST_CASE("a cadence is said in the words of each language") {
  struct Row {
    const char *phrase, *nb, *nn, *en;
  };
  for (const Row& row : {
           Row{"minst ett møte i halvåret", "minst ett møte i halvåret",
               "minst eitt møte i halvåret", "at least one meeting each half-year"},
           Row{"ca hver sjette uke", "om lag hver 6. uke", "om lag kvar 6. veke",
               "about every 6 weeks"},
           Row{"vanlegvis fire til seks gonger i året", "vanligvis fire til seks møter i året",
               "vanlegvis fire til seks møte i året", "usually four to six meetings a year"},
           Row{"bør møtast minimum månadleg", "bør ha minst ett møte i måneden",
               "bør ha minst eitt møte i månaden", "should have at least one meeting a month"},
           Row{"ved behov og minst seks møter i året", "minst seks møter i året, ved behov",
               "minst seks møte i året, ved behov", "at least six meetings a year, as needed"},
           Row{"tre møter i vårhalvåret og to i hausthalvåret",
               "tre møter i vårhalvåret og to møter i høsthalvåret",
               "tre møte i vårhalvåret og to møte i hausthalvåret",
               "three meetings in the spring half-year and two meetings in the autumn half-year"},
           Row{"5 møter i året, etter SLT-samlinger", "fem møter i året, etter SLT-samlinger",
               "fem møte i året, etter SLT-samlinger", "five meetings a year, after SLT-samlinger"},
           Row{"siste onsdag i kvar månad", "siste onsdag i måneden", "siste onsdag i månaden",
               "the last Wednesday of the month"},
           Row{"bør møtes annenhver måned", "bør møtes hver 2. måned", "bør møtast kvar 2. månad",
               "should meet every 2 months"},
           Row{"hvert 3. år", "hvert 3. år", "kvart 3. år", "every 3 years"},
           Row{"maks 20 møter i året", "høyst 20 møter i året", "høgst 20 møte i året",
               "at most 20 meetings a year"},
           Row{"jevnlig", "regelmessig", "regelmessig", "regularly"},
           Row{"etter behov", "ved behov", "ved behov", "as needed"},
           Row{"annenhver tirsdag", "hver 2. uke, på tirsdager", "kvar 2. veke, på tysdagar",
               "every 2 weeks, on Tuesdays"},
           Row{"2. og siste tirsdag hver måned", "andre og siste tirsdag i måneden",
               "andre og siste tysdag i månaden", "the second and last Tuesday of the month"},
           Row{"månedlig utenom juli og desember", "ett møte i måneden, unntatt juli og desember",
               "eitt møte i månaden, unnateke juli og desember",
               "one meeting a month, except July and December"},
       }) {
    CAPTURE(row.phrase);
    const auto cadence = parse_cadence(row.phrase);
    REQUIRE(cadence);
    CHECK(in_words(Lang::nb, *cadence) == row.nb);
    CHECK(in_words(Lang::nn, *cadence) == row.nn);
    CHECK(in_words(Lang::en, *cadence) == row.en);
  }
  CHECK(in_words(Lang::nb, {}).empty());
}

TEST_CASE("a year needs as many meetings as the cadence says, and the calendar aims within that") {
  struct Row {
    const char* phrase;
    int min;
    std::optional<int> max;
    int target;
  };
  for (const Row& row : {
           Row{"én årlig", 1, 1, 1},
           Row{"ca hver sjette uke", 7, 9, 8},
           Row{"hver sjette uke", 8, 9, 8},
           Row{"minst hver sjette uke", 8, {}, 8},
           Row{"fire til seks ganger i året", 4, 6, 4},
           Row{"tre – fire ganger i året", 3, 4, 4},
           Row{"minimum månadleg", 10, {}, 12},
           Row{"en gang pr. mnd", 10, 12, 12},
           Row{"ca en gang i måneden", 10, 13, 12},
           Row{"2 ganger pr. mnd", 20, 24, 24},
           Row{"minst ett møte i halvåret", 2, {}, 2},
           Row{"ved behov og minst seks møter i året", 6, {}, 6},
           Row{"to ganger i kvartalet", 8, 8, 8},
           Row{"tre møter i vårhalvåret og to i hausthalvåret", 5, 5, 5},
           Row{"ca 4 ganger i året", 3, 5, 4},
           Row{"ca en gang i året", 1, 2, 1},
           Row{"inntil fire ganger i året", 0, 4, 4},
           Row{"hver 2. måned", 6, 6, 6},
           Row{"hver 5. måned", 2, 3, 2},
           Row{"hvert 3. år", 0, 1, 0},
           Row{"hver 14. dag", 26, 26, 26},
           Row{"første tirsdag i måneden", 10, 12, 12},
           Row{"første og tredje tirsdag i måneden", 20, 24, 24},
           Row{"månedlig unntatt juli", 10, 11, 11},
           Row{"månedlig unntatt juli og desember", 10, 10, 10},
           Row{"minst månedlig unntatt juni, juli og august", 9, {}, 9},
           Row{"to ganger i måneden unntatt juli", 20, 22, 22},
           Row{"fire ganger i året, ikke i juli", 4, 4, 4},
           Row{"minst fire møter i året, og minst ett i kvartalet", 4, {}, 4},
           Row{"ved behov", 0, {}, 0},
           Row{"jevnlig", 0, {}, 0},
       }) {
    CAPTURE(row.phrase);
    const auto cadence = parse_cadence(row.phrase);
    REQUIRE(cadence);
    const YearNeed need = year_need(*cadence);
    CHECK(need.min == row.min);
    CHECK(need.max == row.max);
    CHECK(year_target(*cadence) == row.target);
    CHECK(cadence->has_number() == (row.target > 0 || cadence->every > 0));
  }
}
