#include "model/series.h"
#include "model/fields/traced.h"

namespace slt {

template <>
std::span<const Field> fields_of<Range>() {
  static constexpr auto rows = table(std::array{
      field<&Range::exactly>("exactly",
                             {"Nøyaktig så mange", "Nøyaktig så mange", "Exactly so many"},
                             {.shorthand = true}),
      field<&Range::min>("min", {"Minst", "Minst", "At least"}),
      field<&Range::max>("max", {"Høyst", "Høgst", "At most"}),
      field<&Range::target>("target", {"Helst", "Helst", "Preferably"}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Interval>() {
  static constexpr auto rows = table(std::array{
      field<&Interval::days>("days", {"Dager", "Dagar", "Days"}),
      field<&Interval::weeks>("weeks", {"Uker", "Veker", "Weeks"}),
      field<&Interval::months>("months", {"Måneder", "Månader", "Months"}),
      field<&Interval::about>("about", {"Omtrent", "Om lag", "About"}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Deadlines>() {
  static constexpr auto rows = table(std::array{
      field<&Deadlines::items>(
          "items", {"Saker meldes så mange dager før", "Saker blir melde så mange dagar før",
                    "Items in, days before"}),
      field<&Deadlines::notice>(
          "notice", {"Innkalling sendes så mange dager før",
                     "Innkalling blir send så mange dagar før", "Notice out, days before"}),
      field<&Deadlines::minutes>(
          "minutes", {"Referat sendes så mange dager etter",
                      "Referat blir sendt så mange dagar etter", "Minutes out, days after"}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Series>() {
  static constexpr auto rows = traced(std::array{
      field<&Series::id>("id", {"Kort navn", "Kort namn", "Short name"}),
      field<&Series::name>("name", {"Navn", "Namn", "Name"}),
      field<&Series::phrase>("phrase",
                             {"Hvor ofte, med planens egne ord", "Kor ofte, med orda i planen",
                              "How often, in the plan's own words"},
                             {.shorthand = true}),
      field<&Series::per_year>("per_year", {"Møter i året", "Møte i året", "Meetings a year"}),
      field<&Series::per_half_year>(
          "per_half_year", {"Møter i halvåret", "Møte i halvåret", "Meetings a half-year"}),
      field<&Series::per_quarter>("per_quarter",
                                  {"Møter i kvartalet", "Møte i kvartalet", "Meetings a quarter"}),
      field<&Series::per_month>("per_month",
                                {"Møter i måneden", "Møte i månaden", "Meetings a month"}),
      field<&Series::spring>(
          "spring", {"Møter i vårhalvåret", "Møte i vårhalvåret", "Meetings from January to June"}),
      field<&Series::autumn>("autumn", {"Møter i høsthalvåret", "Møte i hausthalvåret",
                                        "Meetings from July to December"}),
      field<&Series::every>("every",
                            {"Tid mellom møtene", "Tid mellom møta", "Time between meetings"}),
      field<&Series::as_needed>("as_needed", {"Ved behov", "Ved behov", "As needed"}),
      field<&Series::before>("before",
                             {"Forbereder møtene i", "Førebur møta i", "Prepares the meetings of"}),
      field<&Series::after>("after", {"Etter", "Etter", "After"}),
      field<&Series::strength>("strength", {"Hvor bindende ordene er", "Kor bindande orda er",
                                            "How binding the words are"}),
      field<&Series::basis>("basis",
                            {"Hva det bygger på", "Kva det byggjer på", "What it rests on"}),
      field<&Series::convenor>("convenor",
                               {"Hvem som kaller inn", "Kven som kallar inn", "Who convenes"}),
      field<&Series::participants>("participants", {"Deltakere", "Deltakarar", "Participants"}),
      field<&Series::purpose>("purpose", {"Formål", "Føremål", "Purpose"}),
      field<&Series::weekdays>("weekdays", {"Ukedager", "Vekedagar", "Weekdays"}),
      field<&Series::time>("time", {"Klokkeslett", "Klokkeslett", "Time of day"}),
      field<&Series::minutes>("minutes",
                              {"Varighet i minutter", "Lengd i minutt", "Length in minutes"}),
      field<&Series::place>("place", {"Sted", "Stad", "Place"}),
      field<&Series::months>(
          "months", {"Bare i disse månedene", "Berre i desse månadene", "Only in these months"}),
      field<&Series::avoid_months>(
          "avoid_months",
          {"Ikke i disse månedene", "Ikkje i desse månadene", "Not in these months"}),
      field<&Series::deadlines>("deadlines", {"Frister", "Fristar", "Deadlines"}),
      field<&Series::standing_items>("standing_items",
                                     {"Faste saker", "Faste saker", "Standing items"}),
  });
  return rows;
}

}  // namespace slt
