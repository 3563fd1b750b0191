// SPDX-License-Identifier: MIT
#include "model/series.h"
#include "model/fields/traced.h"

namespace slt {

template <>
std::span<const Field> fields_of<Range>() {
  static constexpr auto rows = table(std::array{
      field<&Range::exactly>("exactly",
                             {"Nøyaktig så mange", "Nøyaktig så mange", "Exactly so many"},
                             {.shorthand = true, .open = Openness::yes}),
      field<&Range::min>("min", {"Minst", "Minst", "At least"}, kOpen),
      field<&Range::max>("max", {"Høyst", "Høgst", "At most"}, kOpen),
      field<&Range::target>("target", {"Helst", "Helst", "Preferably"}, kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Interval>() {
  static constexpr auto rows = table(std::array{
      field<&Interval::days>("days", {"Dager", "Dagar", "Days"}, kOpen),
      field<&Interval::weeks>("weeks", {"Uker", "Veker", "Weeks"}, kOpen),
      field<&Interval::months>("months", {"Måneder", "Månader", "Months"}, kOpen),
      field<&Interval::about>("about", {"Omtrent", "Om lag", "About"}, kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Deadlines>() {
  static constexpr auto rows = table(std::array{
      field<&Deadlines::items>("items",
                               {"Saker meldes så mange dager før",
                                "Saker blir melde så mange dagar før", "Items in, days before"},
                               kOpen),
      field<&Deadlines::notice>(
          "notice",
          {"Innkalling sendes så mange dager før", "Innkalling blir send så mange dagar før",
           "Notice out, days before"},
          kOpen),
      field<&Deadlines::minutes>(
          "minutes",
          {"Referat sendes så mange dager etter", "Referat blir sendt så mange dagar etter",
           "Minutes out, days after"},
          kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Series>() {
  static constexpr auto rows = traced(std::array{
      field<&Series::id>("id", {"Kort navn", "Kort namn", "Short name"}, kOpen),
      field<&Series::name>("name", {"Navn", "Namn", "Name"}, kOpen),
      field<&Series::phrase>("phrase",
                             {"Hvor ofte, med planens egne ord", "Kor ofte, med orda i planen",
                              "How often, in the plan's own words"},
                             {.shorthand = true, .open = Openness::yes}),
      field<&Series::per_year>("per_year", {"Møter i året", "Møte i året", "Meetings a year"},
                               kOpen),
      field<&Series::per_half_year>(
          "per_half_year", {"Møter i halvåret", "Møte i halvåret", "Meetings a half-year"}, kOpen),
      field<&Series::per_quarter>(
          "per_quarter", {"Møter i kvartalet", "Møte i kvartalet", "Meetings a quarter"}, kOpen),
      field<&Series::per_month>("per_month",
                                {"Møter i måneden", "Møte i månaden", "Meetings a month"}, kOpen),
      field<&Series::spring>(
          "spring", {"Møter i vårhalvåret", "Møte i vårhalvåret", "Meetings from January to June"},
          kOpen),
      field<&Series::autumn>(
          "autumn",
          {"Møter i høsthalvåret", "Møte i hausthalvåret", "Meetings from July to December"},
          kOpen),
      field<&Series::every>(
          "every", {"Tid mellom møtene", "Tid mellom møta", "Time between meetings"}, kOpen),
      field<&Series::as_needed>("as_needed", {"Ved behov", "Ved behov", "As needed"}, kOpen),
      field<&Series::before>(
          "before", {"Forbereder møtene i", "Førebur møta i", "Prepares the meetings of"}, kOpen),
      field<&Series::after>("after", {"Etter", "Etter", "After"}, kOpen),
      field<&Series::strength>(
          "strength",
          {"Hvor bindende ordene er", "Kor bindande orda er", "How binding the words are"}, kOpen),
      field<&Series::basis>("basis",
                            {"Hva det bygger på", "Kva det byggjer på", "What it rests on"}, kOpen),
      field<&Series::convenor>(
          "convenor", {"Hvem som kaller inn", "Kven som kallar inn", "Who convenes"}, kOpen),
      field<&Series::participants>("participants", {"Deltakere", "Deltakarar", "Participants"},
                                   kOpen),
      field<&Series::purpose>("purpose", {"Formål", "Føremål", "Purpose"}, kOpen),
      field<&Series::weekdays>("weekdays", {"Ukedager", "Vekedagar", "Weekdays"}, kOpen),
      field<&Series::time>("time", {"Klokkeslett", "Klokkeslett", "Time of day"}, kOpen),
      field<&Series::minutes>(
          "minutes", {"Varighet i minutter", "Lengd i minutt", "Length in minutes"}, kOpen),
      field<&Series::place>("place", {"Sted", "Stad", "Place"}),
      field<&Series::months>(
          "months", {"Bare i disse månedene", "Berre i desse månadene", "Only in these months"},
          kOpen),
      field<&Series::avoid_months>(
          "avoid_months",
          {"Ikke i disse månedene", "Ikkje i desse månadene", "Not in these months"}, kOpen),
      field<&Series::deadlines>("deadlines", {"Frister", "Fristar", "Deadlines"}, kOpen),
      field<&Series::standing_items>("standing_items",
                                     {"Faste saker", "Faste saker", "Standing items"}, kOpen),
  });
  return rows;
}

}  // namespace slt
