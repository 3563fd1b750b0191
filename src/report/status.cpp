// SPDX-License-Identifier: MIT
#include "report/status_sections.h"

#include <algorithm>

#include "report/deadline_words.h"
#include "report/words.h"

namespace slt::report {
namespace {

constexpr Message<std::string> kTitle{
    .nb = "SLT i dag, {0}", .nn = "SLT i dag, {0}", .en = "SLT today, {0}"};
constexpr Message<std::string, std::string> kTitleOf{
    .nb = "SLT i {0} i dag, {1}", .nn = "SLT i {0} i dag, {1}", .en = "SLT in {0} today, {1}"};
constexpr Message<int, int, int, int> kCounts{
    .nb = "Kommuner: {0}. Feil i planene: {1}. Advarsler: {2}. Merknader: {3}.",
    .nn = "Kommunar: {0}. Feil i planane: {1}. Åtvaringar: {2}. Merknader: {3}.",
    .en = "Municipalities: {0}. Errors in the plans: {1}. Warnings: {2}. Notes: {3}."};
constexpr Message<int, int, int> kCountsOfOne{
    .nb = "Feil i planen: {0}. Advarsler: {1}. Merknader: {2}.",
    .nn = "Feil i planen: {0}. Åtvaringar: {1}. Merknader: {2}.",
    .en = "Errors in the plan: {0}. Warnings: {1}. Notes: {2}."};
constexpr Text kNoMeetings{
    "Ingen møter å vise. «slt calendar» foreslår datoer når planen sier hvor ofte.",
    "Ingen møte å vise. «slt calendar» foreslår datoar når planen seier kor ofte.",
    "No meetings to show. \"slt calendar\" suggests dates where the plan says how often."};
constexpr Text kNext{"Skriv nå", "Skriv no", "Type next"};
constexpr Text kSuggested{"forslag", "forslag", "suggested"};
constexpr Message<std::size_t> kMore{.nb = "og {0} til; se «slt due»",
                                     .nn = "og {0} til; sjå «slt due»",
                                     .en = "and {0} more; see \"slt due\""};
constexpr Message<std::string, int> kWhen{
    .nb = "{0}, uke {1}", .nn = "{0}, veke {1}", .en = "{0}, week {1}"};

constexpr Text kWhyErrors{"rett det som er feil i filene", "rett det som er feil i filene",
                          "mend what is wrong in the files"};
constexpr Text kWhyLate{"se alt som er over fristen, og hvem som har ansvaret",
                        "sjå alt som er over fristen, og kven som har ansvaret",
                        "see all that is overdue, and whose it is"};
constexpr Text kWhyCalendar{"planlegg neste års møter", "planlegg møta neste år",
                            "plan next year's meetings"};
constexpr Text kWhyWarnings{"se hva modellen anbefaler", "sjå kva modellen tilrår",
                            "see what the model recommends"};
constexpr Text kWhyReport{"lag årsrapporten", "lag årsrapporten", "make the year's summary"};

constexpr Text kWelcome{"Her er det ingen planer ennå", "Her er det ingen planar enno",
                        "There are no plans here yet"};
constexpr Message<std::string> kMake{
    .nb =
        "Dette lager {0} med et eksempel for kommunen din, som du skriver over etterpå. Bytt "
        "Vegårshei med navnet eller nummeret på kommunen; uten navn spør programmet:",
    .nn =
        "Dette lagar {0} med eit døme for kommunen din, som du skriv over etterpå. Byt "
        "Vegårshei med namnet eller nummeret på kommunen; utan namn spør programmet:",
    .en =
        "This makes {0} with an example for your municipality, which you then write over. Put "
        "the name or the number of your municipality for Vegårshei; without one it asks:"};
constexpr Text kMoreHelp{"Alle kommandoer: slt --help", "Alle kommandoar: slt --help",
                         "All commands: slt --help"};

constexpr std::size_t kMostLate = 5, kMostMeetings = 5;
constexpr unsigned kPlanningStarts = 9;  ///< From September people plan the next year.
constexpr unsigned kReportingEnds = 3;   ///< Until April they tell of the last one.

void add_late(Document& to, const StatusInput& input) {
  to.heading(2, kLateHeading.in(to.lang));
  FirstItems late = late_items(input, kMostLate);
  if (late.items.empty()) return to.paragraph(kNothingLate.in(to.lang));
  if (!late.more.empty())
    late.items.push_back({Said(kMore.in(to.lang, late.more.size()), late.more)});
  to.list(std::move(late.items));
}

void add_meetings(Document& to, const StatusInput& input) {
  to.heading(2, kMeetingsHeading.in(to.lang));
  std::vector<Item> items = meeting_items(input, kMostMeetings);
  if (items.empty()) return to.paragraph(kNoMeetings.in(to.lang));
  to.list(std::move(items));
}

/// True when every meeting of a year is on record: then nothing is left to plan.
bool is_planned(const StatusInput& input, int year) {
  std::size_t recorded = 0, suggested = 0;
  for (const PlannedMeeting& one : input.coming.meetings)
    if (year_of(one.date) == year) ++(one.recorded ? recorded : suggested);
  return recorded > 0 && suggested == 0;
}

/// At most three commands, the most pressing first, each with what it is for.
void add_commands(Document& to, const StatusInput& input) {
  std::vector<std::pair<std::string, Text>> all;
  const std::string of = input.id.empty() ? std::string() : " " + input.id;
  const int year = year_of(input.today);
  const bool late = !due_rows(input.dues, &Due::is_late).empty();
  if (input.errors > 0)
    all.emplace_back(fmt::format("{} validate{} -q", input.slt, of), kWhyErrors);
  if (late) all.emplace_back(fmt::format("{} due{}", input.slt, of), kWhyLate);
  if (month_of(input.today) >= kPlanningStarts && !is_planned(input, year + 1))
    all.emplace_back(fmt::format("{} calendar{} --year {}", input.slt, of, year + 1), kWhyCalendar);
  if (input.warnings > 0)
    all.emplace_back(fmt::format("{} validate{}", input.slt, of), kWhyWarnings);
  const bool of_last_year = month_of(input.today) <= kReportingEnds;
  const std::string when = of_last_year ? fmt::format(" --year {}", year - 1) : std::string();
  all.emplace_back(fmt::format("{} report annual{}{}", input.slt, of, when), kWhyReport);
  all.resize(std::min<std::size_t>(all.size(), 3), {{}, kWhyReport});
  std::size_t widest = 0;
  for (const auto& [command, why] : all) widest = std::max(widest, command.size());
  std::string text;
  for (const auto& [command, why] : all)
    text += fmt::format("{:<{}}   # {}\n", command, widest, why.in(input.lang));
  to.heading(2, kNext.in(input.lang));
  to.code({text, "console"});
}

}  // namespace

FirstItems late_items(const StatusInput& input, std::size_t most) {
  auto rows = due_rows(input.dues, &Due::is_late);
  std::ranges::reverse(rows);
  FirstItems first;
  for (const auto& [of, due] : rows) {
    if (first.items.size() == most) {
      first.more.push_back(due->from);
      continue;
    }
    const std::string words = with_whose(input.lang, *due);
    first.items.push_back(
        {Said(input.place.empty() ? fmt::format("{}: {}", listed(input.lang, of), words) : words,
              due->from)});
  }
  return first;
}

std::vector<Item> meeting_items(const StatusInput& input, std::size_t most) {
  const Lang lang = input.lang;
  std::vector<Item> items;
  for (const PlannedMeeting& one : input.coming.meetings) {
    if (one.date < input.today || one.status == MeetingStatus::cancelled) continue;
    if (items.size() == most) break;
    const std::string when = kWhen.in(lang, long_date(lang, one.date), week_of(one.date).number);
    const std::string place = input.place.empty() ? one.place_name + ", " : std::string();
    const std::string mark =
        one.recorded ? std::string() : fmt::format(" ({})", kSuggested.in(lang));
    items.push_back(
        {Said(fmt::format("{}: {}{}{}", when, place, one.title(lang), mark), one.from)});
  }
  return items;
}

std::string findings_in_brief(const StatusInput& input) {
  return input.place.empty()
             ? kCounts.in(input.lang, input.municipalities, input.errors, input.warnings,
                          input.infos)
             : kCountsOfOne.in(input.lang, input.errors, input.warnings, input.infos);
}

std::string status_title(const StatusInput& input) {
  const std::string day = long_date(input.lang, input.today);
  return input.place.empty() ? kTitle.in(input.lang, day)
                             : kTitleOf.in(input.lang, input.place, day);
}

Document status(const StatusInput& input) {
  Document page{.lang = input.lang, .title = status_title(input), .blocks = {}};
  page.paragraph(findings_in_brief(input));
  add_late(page, input);
  add_meetings(page, input);
  add_commands(page, input);
  return page;
}

Document first_steps(Lang lang, std::string_view folder, std::string_view slt) {
  Document page{.lang = lang, .title = std::string(kWelcome.in(lang)), .blocks = {}};
  page.paragraph(kMake.in(lang, folder == "." ? "plans" : fmt::format("{}/plans", folder)));
  page.code({fmt::format("{} init Vegårshei\n", slt), "console"});
  page.paragraph(kMoreHelp.in(lang));
  return page;
}

}  // namespace slt::report
