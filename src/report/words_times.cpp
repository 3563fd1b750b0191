// SPDX-License-Identifier: MIT
#include <array>
#include <optional>

#include <fmt/format.h>

#include "report/words.h"

// How meetings, times, money and decisions read in words.
namespace slt::report {
namespace {

constexpr Text kHowOftenNotStated{"hyppighet ikke oppgitt", "møtefrekvens ikkje oppgitt",
                                  "how often is not stated"};
constexpr std::array<Text, 5> kMeets{{
    {"skal møtes", "skal møtast", "shall meet"},
    {"bør møtes", "bør møtast", "should meet"},
    {"møtes vanligvis", "møtest vanlegvis", "usually meets"},
    {"kan møtes", "kan møtast", "may meet"},
    {"om lag", "om lag", "about"},
}};
constexpr Message<std::string> kRead{
    .nb = "forstått som {0}", .nn = "forstått som {0}", .en = "read as {0}"};
constexpr Message<int> kTarget{.nb = "helst {0}", .nn = "helst {0}", .en = "preferably {0}"};
constexpr Message<std::string> kBeforeSeries{.nb = "før {0}", .nn = "før {0}", .en = "before {0}"};
constexpr Message<std::string> kBeforeGroup{
    .nb = "før møtene i {0}", .nn = "før møta i {0}", .en = "before the meetings of {0}"};

constexpr Message<PartialDate> kStarts{
    .nb = "starter {0}", .nn = "startar {0}", .en = "starts {0}"};
constexpr Message<std::string> kSchoolYear{
    .nb = "skoleåret {0}", .nn = "skuleåret {0}", .en = "the school year {0}"};
constexpr Text kOngoing{"løpende", "løpande", "ongoing"};
constexpr Text kNotOngoing{"ikke løpende", "ikkje løpande", "not ongoing"};
constexpr Text kYearly{"hvert år", "kvart år", "every year"};
constexpr Text kNotYearly{"ikke hvert år", "ikkje kvart år", "not every year"};
constexpr Text kHolidays{"i alle skoleferier", "i alle skuleferiar", "in all school holidays"};
constexpr Message<int, Text> kDayOfYear{.nb = "{0}. {1}", .nn = "{0}. {1}", .en = "{0} {1}"};
constexpr Message<std::string, std::string> kAssumedTiming{
    .nb = "{0} (antatt: {1})", .nn = "{0} (anteke: {1})", .en = "{0} (assumed: {1})"};

constexpr Message<std::string> kIn{.nb = "i {0}", .nn = "i {0}", .en = "in {0}"};
constexpr Message<std::string> kOnDate{.nb = "{0}", .nn = "{0}", .en = "on {0}"};
constexpr Message<std::string> kBy{.nb = "av {0}", .nn = "av {0}", .en = "by {0}"};
constexpr Message<std::string> kCase{.nb = "sak {0}", .nn = "sak {0}", .en = "case {0}"};
constexpr Text kUndated{"dato ikke oppgitt", "dato ikkje oppgitt", "date not stated"};
constexpr Message<std::string> kKroner{.nb = "{0} kroner", .nn = "{0} kroner", .en = "NOK {0}"};

// How often, by the unit of a time: once in each, or in every so many.
constexpr std::array<Text, 4> kEachOne{{
    {"hver dag", "kvar dag", "every day"},
    {"hver uke", "kvar veke", "every week"},
    {"hver måned", "kvar månad", "every month"},
    {"hvert år", "kvart år", "every year"},
}};
constexpr std::array<Message<int>, 4> kEverySoMany{{
    {.nb = "hver {0}. dag", .nn = "kvar {0}. dag", .en = "every {0} days"},
    {.nb = "hver {0}. uke", .nn = "kvar {0}. veke", .en = "every {0} weeks"},
    {.nb = "hver {0}. måned", .nn = "kvar {0}. månad", .en = "every {0} months"},
    {.nb = "hvert {0}. år", .nn = "kvart {0}. år", .en = "every {0} years"},
}};

constexpr Message<int> kPercent{.nb = "{0} prosent", .nn = "{0} prosent", .en = "{0} per cent"};

bool states_parts(const Series& series) {
  return series.per_year || series.per_half_year || series.per_quarter || series.per_month ||
         series.spring || series.autumn || series.every || series.as_needed || series.after;
}

/// The cadence with the name of what it follows for its id.
std::optional<Cadence> cadence_of(const Voice& voice, const Series& series) {
  std::optional<Cadence> cadence = series.cadence();
  if (cadence && series.after)
    if (const Group* group = voice.view.find<Group>(series.after->value))
      cadence->after = name_of(voice, *group);
  if (cadence && series.after)
    if (const Series* other = voice.view.find<Series>(series.after->value))
      cadence->after = name_of(voice, *other);
  return cadence;
}

/// The phrase in quotation marks, with «bør» or «vanligvis» before it when only the key says so.
std::string phrase_of(const Voice& voice, const Series& series) {
  const std::string quoted = shown(voice.lang, Quote{series.phrase->value});
  const auto read = parse_cadence(series.phrase->value);
  const bool says_so = !series.strength || (read && (read->strength || read->about));
  if (says_so) return quoted;
  return voice.say(kMeets[static_cast<std::size_t>(series.strength->value)]) + " " + quoted;
}

std::vector<std::string> targets_of(const Voice& voice, const Series& series) {
  std::vector<std::string> all;
  for (const auto* range : {&series.per_year, &series.per_half_year, &series.per_quarter,
                            &series.per_month, &series.spring, &series.autumn})
    if (*range && (*range)->target && (*range)->min)
      all.push_back(kTarget.in(voice.lang, (*range)->target->value));
  return all;
}

std::string before_of(const Voice& voice, const Series& series) {
  if (!series.before) return {};
  const Words id = series.before->value.id;
  if (const Group* group = voice.view.find<Group>(id))
    return kBeforeGroup.in(voice.lang, name_of(voice, *group));
  const Series* other = voice.view.find<Series>(id);
  return kBeforeSeries.in(voice.lang, other ? name_of(voice, *other) : std::string(id));
}

std::string day_of_year(const Voice& voice, Words day) {
  if (day.size() != 5) return std::string(day);
  const auto number = [&](std::size_t at) { return (day[at] - '0') * 10 + (day[at + 1] - '0'); };
  const int month = number(0);
  if (month < 1 || month > 12) return std::string(day);
  return kDayOfYear.in(voice.lang, number(3), month_name(static_cast<unsigned>(month)));
}

std::string when(const Voice& voice, const PartialDate& date) {
  return (date.day ? kOnDate : kIn).in(voice.lang, shown(voice.lang, date));
}

}  // namespace

Sentence in_turn(const Duration& every) {
  const auto unit = static_cast<std::size_t>(every.unit);
  if (every.count != 1) return kEverySoMany[unit](every.count);
  return in_every_language([&](Lang lang) { return kEachOne[unit].in(lang); });
}

std::string how_often(const Voice& voice, const Series& series) {
  const auto cadence = cadence_of(voice, series);
  const std::string read = cadence ? in_words(voice.lang, *cadence) : "";
  std::string words = series.phrase ? phrase_of(voice, series) : read;
  if (words.empty()) words = voice.say(kHowOftenNotStated);
  if (series.phrase && states_parts(series) && !read.empty())
    words += ", " + kRead.in(voice.lang, read);
  words = joined({words, joined(targets_of(voice, series), ", "), before_of(voice, series)}, ", ");
  if (series.basis) words += " (" + voice.say(label_of(series.basis->value)) + ")";
  return words;
}

std::string how_often(const Voice& voice, const Group& group) {
  const std::vector<const Series*> all = group.all_series();
  if (all.empty()) return voice.say(kHowOftenNotStated);
  std::vector<std::string> words;
  for (const Series* series : all) {
    const std::string often = how_often(voice, *series);
    words.push_back(series->name ? fmt::format("{}: {}", series->name->value, often) : often);
  }
  return joined(words, "; ");
}

std::string words_of(const Voice& voice, const Timing& timing) {
  std::vector<std::string> all;
  if (timing.date) all.push_back(shown(voice.lang, timing.date->value));
  if (timing.start) all.push_back(kStarts.in(voice.lang, timing.start->value));
  if (timing.period) all.push_back(shown(voice.lang, timing.period->value));
  if (timing.school_year)
    all.push_back(kSchoolYear.in(voice.lang, std::string(timing.school_year->value)));
  if (timing.ongoing) all.push_back(voice.say(timing.ongoing->value ? kOngoing : kNotOngoing));
  std::string yearly = timing.yearly ? voice.say(timing.yearly->value ? kYearly : kNotYearly) : "";
  const std::string day = timing.day_of_year ? day_of_year(voice, timing.day_of_year->value) : "";
  all.push_back(joined({yearly, day}, " "));
  if (timing.school_holidays && timing.school_holidays->value) all.push_back(voice.say(kHolidays));
  std::string words = joined(all, ", ");
  if (words.empty()) words = voice.say(kNotStated);
  const std::string assumed = assumed_of(voice.lang, timing, fields_of<Timing>());
  return assumed.empty() ? words : kAssumedTiming.in(voice.lang, words, assumed);
}

std::string words_of(const Voice& voice, const Adoption& step) {
  const Person* person = step.person ? voice.view.find<Person>(step.person->value.id) : nullptr;
  const std::string body(step.body ? step.body->value : Words{});
  const std::string who = joined({body, person ? name_of(voice, *person) : ""}, ", ");
  const std::string head = joined(
      {capitalised(voice.say(label_of(step.step.value))),
       step.date ? when(voice, step.date->value) : "", who.empty() ? "" : kBy.in(voice.lang, who)},
      " ");
  const std::string place(step.place ? step.place->value : Words{});
  const std::string number =
      step.case_number ? kCase.in(voice.lang, std::string(step.case_number->value)) : "";
  std::string words = joined({head, place, number}, ", ");
  if (step.what) words += ": " + std::string(step.what->value);
  return step.date ? words : words + " (" + voice.say(kUndated) + ")";
}

std::string words_of(const Voice& voice, const Funding& funding) {
  const std::string more =
      joined({funding.amount ? kroner(voice.lang, funding.amount->value) : "",
              funding.percent ? kPercent.in(voice.lang, funding.percent->value) : "",
              funding.period ? shown(voice.lang, funding.period->value) : ""},
             ", ");
  return joined({std::string(funding.from.value), more}, ": ");
}

std::string kroner(Lang lang, int amount) {
  std::string digits = fmt::format("{}", amount);
  const std::size_t sign = amount < 0 ? 1 : 0;
  for (std::size_t at = digits.size(); at > sign + 3; at -= 3) digits.insert(at - 3, " ");
  return kKroner.in(lang, digits);
}

}  // namespace slt::report
