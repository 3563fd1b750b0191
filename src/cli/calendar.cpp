// SPDX-License-Identifier: MIT
#include "cli/calendar.h"

#include <algorithm>

#include "base/files.h"
#include "cli/days_off.h"
#include "cli/loaded.h"
#include "cli/record_dates.h"
#include "render/calendar_feed.h"
#include "render/csv.h"
#include "render/json.h"
#include "render/markdown.h"
#include "render/text.h"
#include "render/wheel.h"
#include "report/feeds.h"
#include "report/public_edition.h"
#include "report/wheel.h"

namespace slt::cli {
namespace {

constexpr int kPlanningStarts = 9;  ///< From September people plan the next year.
constexpr Message<Quote> kNoDate{.nb = "{0} er ikke en dato; skriv for eksempel --from 2026-11-21",
                                 .nn = "{0} er ikkje ein dato; skriv til dømes --from 2026-11-21",
                                 .en = "{0} is not a date; write for example --from 2026-11-21"};
constexpr Message<int> kNoYear{.nb = "kan ikke planlegge året {0}; velg et år fra 2020 til 2099",
                               .nn = "kan ikkje planleggje året {0}; vel eit år frå 2020 til 2099",
                               .en = "cannot plan the year {0}; choose one from 2020 to 2099"};

constexpr Message<Quote> kNoOrder{.nb = "{0} er ingen inndeling; skriv --by date eller --by group",
                                  .nn = "{0} er inga inndeling; skriv --by date eller --by group",
                                  .en = "{0} is no order; write --by date or --by group"};
constexpr Message<Quote> kOnlyFeeds{.nb = "{0} er en mappe; bare ics kan skrives til en mappe",
                                    .nn = "{0} er ei mappe; berre ics kan skrivast til ei mappe",
                                    .en = "{0} is a folder; only ics can be written to a folder"};
constexpr Message<int> kNoMonth{.nb = "{0} er ingen måned; skriv et tall fra 1 til 12",
                                .nn = "{0} er ingen månad; skriv eit tal frå 1 til 12",
                                .en = "{0} is no month; write a number from 1 to 12"};
constexpr Message<> kOneWheel{.nb = "svg tegner årshjulet for én kommune; skriv hvilken",
                              .nn = "svg teiknar årshjulet for éin kommune; skriv kva for ein",
                              .en = "svg draws the wheel of one municipality; say which"};
constexpr Message<> kOnlyWhenWriting{.nb = "--dry-run og --force hører sammen med --write",
                                     .nn = "--dry-run og --force høyrer saman med --write",
                                     .en = "--dry-run and --force go with --write"};
constexpr Message<> kWritesPlans{
    .nb = "--write legger datoene inn i planene; skriv ut kalenderen etterpå",
    .nn = "--write legg datoane inn i planane; skriv ut kalenderen etterpå",
    .en = "--write records the dates in the plans; print the calendar afterwards"};

constexpr Message<> kOnlyDays{
    .nb = "--days-off viser fridagene i et år, og hører ikke sammen med annet enn --year, -f og -o",
    .nn =
        "--days-off viser fridagane i eit år, og høyrer ikkje saman med anna enn --year, -f og -o",
    .en = "--days-off shows the days off of a year, and goes with --year, -f and -o only"};
constexpr Message<> kOnlyPages{.nb = "--explain hører sammen med text og markdown",
                               .nn = "--explain høyrer saman med text og markdown",
                               .en = "--explain goes with text and markdown"};
constexpr Message<> kOnlyTables{.nb = "--by hører sammen med text, markdown og csv",
                                .nn = "--by høyrer saman med text, markdown og csv",
                                .en = "--by goes with text, markdown and csv"};

/// The twelve months that are asked for.
struct Months {
  Date first, last;
};
Months months_of(const Calendar& command, const calendar::Wanted& wanted) {
  const Date first =
      make_date(wanted.first_year, static_cast<unsigned>(command.start_month.value_or(1)), 1);
  return {first, plus_months(first, 12) - Days{1}};
}

int coming_year(Date today) {
  return year_of(today) + (month_of(today) >= kPlanningStarts ? 1 : 0);
}

calendar::Wanted wanted_dates(const Calendar& command, Date today) {
  int year = command.year.value_or(coming_year(today));
  std::optional<Date> from;
  if (!command.from.empty()) {
    from = parse_date(command.from);
    if (!from) throw Usage{kNoDate({command.from})};
    if (!command.year) year = year_of(*from);
  }
  if (year < 2020 || year > 2099) throw Usage{kNoYear(year)};
  const int start = command.start_month.value_or(1);
  if (start < 1 || start > 12) throw Usage{kNoMonth(start)};
  return {.first_year = year, .last_year = year + (start > 1 ? 1 : 0), .from = from};
}

std::vector<std::string> ids_of(const Selection& selection) {
  std::vector<std::string> ids;
  for (const Folder* const folder : selection.folders) ids.push_back(folder->id);
  return ids;
}

/// What is of a municipality that was asked for.
report::Schedule of_selection(report::Schedule schedule, const Selection& selection) {
  const auto is_of_another = [&](const auto& one) {
    return std::ranges::none_of(selection.folders, [&](const Folder* folder) {
      return std::ranges::find(one.municipalities, folder->id) != one.municipalities.end();
    });
  };
  std::erase_if(schedule.meetings, is_of_another);
  std::erase_if(schedule.notices, is_of_another);
  std::erase_if(schedule.without_school_holidays, is_of_another);
  return schedule;
}

report::By order_of(const Calendar& command) {
  if (command.by.empty() || command.by == "date") return report::By::date;
  if (command.by == "group") return report::By::group;
  throw Usage{kNoOrder({command.by})};
}

std::string drawn(std::string_view format, const Document& document) {
  return format == "markdown" ? render::markdown(document) : render::text(document);
}

/// What a calendar shows, and how.
struct Shown {
  const report::Schedule& schedule;
  calendar::Wanted wanted;
  report::By by;
  bool explain;
  std::optional<Lang> asked;
  Lang lang;
  bool is_public;
};

std::string drawn(std::string_view format, const Shown& shown) {
  const report::Schedule& schedule = shown.schedule;
  if (format == "json") return render::meetings_json(schedule.meetings, shown.asked);
  if (format == "csv") return render::csv(report::meeting_table(schedule, shown.lang, shown.by));
  if (format == "ics")
    return render::calendar_feed(schedule, shown.asked, shown.lang, shown.wanted.first_year);
  Document document =
      report::calendar_document(schedule, shown.lang, shown.wanted, shown.by, shown.explain);
  if (shown.is_public) report::tell_of_public_edition(document);
  return drawn(format, document);
}

bool is_folder_name(const Wanted& output) { return output.file.ends_with('/'); }

/// Adds a calendar for everybody, under a folder that is made when it is missing.
void add_folder(std::vector<Wanted>& outputs, std::vector<std::string>& texts,
                const std::vector<render::CalendarFile>& files, const std::string& top) {
  for (const render::CalendarFile& file : files) {
    make_folders(top, file.folder);
    outputs.push_back({"ics", fmt::format("{}/{}{}{}", top, file.folder,
                                          file.folder.empty() ? "" : "/", file.name)});
    texts.push_back(file.text);
  }
}

/// The language of a calendar: the municipality's own when there is only one.
Lang language(const Context& context, const Selection& selection, const Loaded& all) {
  if (context.lang || selection.folders.size() != 1)
    return frame_language(context, *selection.repository);
  for (const auto& municipality : all.municipalities)
    if (municipality->id == selection.folders.front()->id) return municipality->lang();
  return frame_language(context, *selection.repository);
}

/// The wheel of the only municipality selected. Throws `Usage` when there are several.
std::string wheel_of(const Selection& selection, const Loaded& all,
                     const report::Schedule& schedule, const Months& months, Lang lang,
                     Date today) {
  const auto is_wanted_view = [&](const View& view) {
    return selection.folders.size() == 1 && view.own->id == selection.folders.front()->id;
  };
  const auto view = std::ranges::find_if(all.views, is_wanted_view);
  if (view == all.views.end()) throw Usage{kOneWheel()};
  const int year = year_of(months.first);
  const Wheel frame{.lang = lang,
                    .place = std::string(view->own->name()),
                    .year = year == year_of(months.last) ? fmt::format("{}", year)
                                                         : fmt::format("{}–{}", year, year + 1),
                    .first = months.first,
                    .last = months.last,
                    .rings = {},
                    .marks = {},
                    .days_off = {}};
  return render::wheel_svg(
             report::wheel(
                 schedule, report::due(*view, today, selection.repository->settings.rules),
                 report::school_holidays_of(*view->own, selection.repository->school_holidays),
                 frame))
      .take();
}

/// Recording goes into the plans, and nowhere else.
void check_writing(const Calendar& command) {
  if (!command.write && (command.dry_run || command.force)) throw Usage{kOnlyWhenWriting()};
  const bool shows = !command.formats.empty() || !command.output.empty() || command.days_off ||
                     command.is_public || command.explain || !command.by.empty();
  if (command.write && shows) throw Usage{kWritesPlans()};
}

/// Refuses what would change nothing.
void check_options(const Calendar& command, const std::vector<Wanted>& outputs) {
  const bool ordered = !command.by.empty();
  const bool about_meetings = command.explain || command.is_public || command.start_month ||
                              ordered || !command.from.empty() || !command.municipalities.empty();
  if (command.days_off && about_meetings) throw Usage{kOnlyDays()};
  if (command.explain && !has_format(outputs, {"text", "markdown"})) throw Usage{kOnlyPages()};
  if (ordered && !has_format(outputs, {"text", "markdown", "csv"})) throw Usage{kOnlyTables()};
}

}  // namespace

Exit run(const Calendar& command, const Context& context) {
  check_writing(command);
  const auto asked_for = wanted_outputs(command.formats, command.output, formats_of<Calendar>);
  for (const Wanted& one : asked_for)
    if (is_folder_name(one) && one.format != "ics") throw Usage{kOnlyFeeds({one.file})};
  check_options(command, asked_for);
  if (command.days_off)
    return show_days_off(context, asked_for, command.year.value_or(coming_year(context.today)));
  const report::By by = order_of(command);
  const calendar::Wanted wanted = wanted_dates(command, context.today);
  const Selection selection =
      select(context, command.municipalities, {}, audience_of(command.is_public));
  const Loaded all = load_all(selection, all_folders(*selection.repository));
  const Exit status = warn_of_errors(context, selection, all.found);
  report::Schedule whole = report::schedule(all.views, report::quiet_times(*selection.repository),
                                            wanted, context.today);
  const Months months = months_of(command, wanted);
  std::erase_if(whole.meetings,
                [&](const auto& one) { return one.date < months.first || months.last < one.date; });
  const report::Schedule schedule = of_selection(whole, selection);
  if (command.write && status != Exit::fine) return status;
  if (command.write)
    return record_dates(context, {*selection.repository, ids_of(selection)}, schedule,
                        {command.dry_run, command.force});
  const Lang lang = language(context, selection, all);
  const Shown shown{schedule, wanted, by, command.explain, context.lang, lang, command.is_public};
  std::vector<Wanted> outputs;
  std::vector<std::string> texts;
  for (const Wanted& output : asked_for) {
    if (is_folder_name(output)) {
      const auto feeds = report::feeds(whole, all.views, ids_of(selection));
      add_folder(outputs, texts, render::calendar_folder(feeds, schedule.meetings, context.lang),
                 output.file.substr(0, output.file.find_last_not_of('/') + 1));
      continue;
    }
    outputs.push_back(output);
    texts.push_back(output.format == "svg"
                        ? wheel_of(selection, all, schedule, months, lang, context.today)
                        : drawn(output.format, shown));
  }
  deliver(context, outputs, std::move(texts));
  return status;
}

}  // namespace slt::cli
