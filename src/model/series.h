#pragma once

#include "model/cadence.h"
#include "model/party.h"

namespace slt {

/// A number of meetings: the fewest, the most, the aim.
struct Range {
  Span span;
  Maybe<int> exactly;  ///< A plain number: neither fewer nor more.
  Maybe<int> min, max, target;
};
template <>
inline constexpr auto shorthand_of<Range> = &Range::exactly;
template <>
inline constexpr std::string_view shorthand_key_of<Range> = "exactly";
template <>
inline constexpr std::array fields_of<Range>{
    field<&Range::exactly>("exactly",
                           {"Nøyaktig så mange", "Nøyaktig så mange", "Exactly so many"}),
    field<&Range::min>("min", {"Minst", "Minst", "At least"}),
    field<&Range::max>("max", {"Høyst", "Høgst", "At most"}),
    field<&Range::target>("target", {"Helst", "Helst", "Preferably"}),
};

/// A time between meetings.
struct Interval {
  Span span;
  Maybe<int> days, weeks, months;
  Maybe<bool> about;
};
template <>
inline constexpr std::array fields_of<Interval>{
    field<&Interval::days>("days", {"Dager", "Dagar", "Days"}),
    field<&Interval::weeks>("weeks", {"Uker", "Veker", "Weeks"}),
    field<&Interval::months>("months", {"Måneder", "Månader", "Months"}),
    field<&Interval::about>("about", {"Omtrent", "Om lag", "About"}),
};

/// How many days before or after a meeting something must be done.
struct Deadlines {
  Span span;
  Maybe<int> items, notice, minutes;
};
template <>
inline constexpr std::array fields_of<Deadlines>{
    field<&Deadlines::items>(
        "items", {"Saker meldes så mange dager før", "Saker blir melde så mange dagar før",
                  "Items in, days before"}),
    field<&Deadlines::notice>(
        "notice", {"Innkalling sendes så mange dager før",
                   "Innkalling blir send så mange dagar før", "Notice out, days before"}),
    field<&Deadlines::minutes>(
        "minutes", {"Referat sendes så mange dager etter",
                    "Referat blir sendt så mange dagar etter", "Minutes out, days after"}),
};

enum class Weekday : std::uint8_t { monday, tuesday, wednesday, thursday, friday };
template <>
inline constexpr std::array choices_of<Weekday>{
    Choice{"monday", {"mandag", "måndag", "Monday"}},
    Choice{"tuesday", {"tirsdag", "tysdag", "Tuesday"}},
    Choice{"wednesday", {"onsdag", "onsdag", "Wednesday"}},
    Choice{"thursday", {"torsdag", "torsdag", "Thursday"}},
    Choice{"friday", {"fredag", "fredag", "Friday"}},
};

/// Meetings of a group that belong together. How often is stated by the phrase of the plan itself,
/// or part by part.
struct Series : Traced {
  Maybe<Id> id;  ///< A group's only series needs none.
  Maybe<Words> name;
  Maybe<Words> phrase;
  std::optional<Range> per_year, per_half_year, per_quarter, per_month, spring, autumn;
  std::optional<Interval> every;
  Maybe<bool> as_needed;
  Maybe<Ref<Group, Series>> before;  ///< Prepares these meetings.
  Maybe<Words> after;                ///< Follows these meetings; an id, or the plan's own words.
  Maybe<Strength> strength;
  Maybe<Basis> basis;
  Stated<Parties> convenor;
  std::vector<Party> participants;  ///< When others than the group's members meet.
  Maybe<Words> purpose;
  std::vector<At<Weekday>> weekdays;
  Maybe<Clock> time;
  Maybe<int> minutes;  ///< How long a meeting lasts.
  Maybe<Words> place;
  std::vector<At<int>> months;        ///< Only in these, 1–12.
  std::vector<At<int>> avoid_months;  ///< Never in these, 1–12.
  std::optional<Deadlines> deadlines;
  std::vector<Statement> standing_items;

  /// What the phrase and the parts say together; nothing when the phrase is not understood.
  std::optional<Cadence> cadence() const;
  /// True when the words describe what should be or usually is, not what was agreed.
  bool is_norm() const {
    return (basis && basis->value == Basis::norm) ||
           (strength && strength->value != Strength::shall && strength->value != Strength::about);
  }
};
template <>
inline constexpr auto shorthand_of<Series> = &Series::phrase;
template <>
inline constexpr std::string_view shorthand_key_of<Series> = "phrase";
template <>
inline constexpr auto fields_of<Series> = traced(std::array{
    field<&Series::id>("id", {"Kort navn", "Kort namn", "Short name"}),
    field<&Series::name>("name", {"Navn", "Namn", "Name"}),
    field<&Series::phrase>("phrase",
                           {"Hvor ofte, med planens egne ord", "Kor ofte, med orda i planen",
                            "How often, in the plan's own words"}),
    field<&Series::per_year>("per_year", {"Møter i året", "Møte i året", "Meetings a year"}),
    field<&Series::per_half_year>("per_half_year",
                                  {"Møter i halvåret", "Møte i halvåret", "Meetings a half-year"}),
    field<&Series::per_quarter>("per_quarter",
                                {"Møter i kvartalet", "Møte i kvartalet", "Meetings a quarter"}),
    field<&Series::per_month>("per_month",
                              {"Møter i måneden", "Møte i månaden", "Meetings a month"}),
    field<&Series::spring>("spring", {"Møter i vårhalvåret", "Møte i vårhalvåret",
                                      "Meetings from January to June"}),
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
    field<&Series::basis>("basis", {"Hva det bygger på", "Kva det byggjer på", "What it rests on"}),
    field<&Series::convenor>("convenor",
                             {"Hvem som kaller inn", "Kven som kallar inn", "Who convenes"}),
    field<&Series::participants>("participants", {"Deltakere", "Deltakarar", "Participants"}),
    field<&Series::purpose>("purpose", {"Formål", "Føremål", "Purpose"}),
    field<&Series::weekdays>("weekdays", {"Ukedager", "Vekedagar", "Weekdays"}),
    field<&Series::time>("time", {"Klokkeslett", "Klokkeslett", "Time of day"}),
    field<&Series::minutes>("minutes",
                            {"Varighet i minutter", "Lengd i minutt", "Length in minutes"}),
    field<&Series::place>("place", {"Sted", "Stad", "Place"}),
    field<&Series::months>("months", {"Bare i disse månedene", "Berre i desse månadene",
                                      "Only in these months"}),
    field<&Series::avoid_months>("avoid_months", {"Ikke i disse månedene", "Ikkje i desse månadene",
                                                  "Not in these months"}),
    field<&Series::deadlines>("deadlines", {"Frister", "Fristar", "Deadlines"}),
    field<&Series::standing_items>("standing_items",
                                   {"Faste saker", "Faste saker", "Standing items"}),
});

}  // namespace slt
