#include "cli/calendar.h"

#include <algorithm>

#include "cli/loaded.h"
#include "render/calendar_feed.h"
#include "render/json.h"
#include "render/markdown.h"
#include "render/text.h"
#include "render/wheel.h"
#include "report/schedule.h"

namespace slt::cli {
namespace {

constexpr std::array<std::string_view, 5> kFormats{"text", "markdown", "json", "ics", "svg"};
constexpr int kPlanningStarts = 9;  ///< From September people plan the next year.
constexpr Message<Quote> kNoDate{.nb = "{0} er ikke en dato; skriv for eksempel --from 2026-11-21",
                                 .nn = "{0} er ikkje ein dato; skriv til dømes --from 2026-11-21",
                                 .en = "{0} is not a date; write for example --from 2026-11-21"};
constexpr Message<int> kNoYear{.nb = "kan ikke planlegge året {0}; velg et år fra 2020 til 2099",
                               .nn = "kan ikkje planleggje året {0}; vel eit år frå 2020 til 2099",
                               .en = "cannot plan the year {0}; choose one from 2020 to 2099"};

constexpr Message<int> kNoMonth{.nb = "{0} er ingen måned; skriv et tall fra 1 til 12",
                                .nn = "{0} er ingen månad; skriv eit tal frå 1 til 12",
                                .en = "{0} is no month; write a number from 1 to 12"};
constexpr Message<> kOneWheel{.nb = "svg tegner årshjulet for én kommune; skriv hvilken",
                              .nn = "svg teiknar årshjulet for éin kommune; skriv kva for ein",
                              .en = "svg draws the wheel of one municipality; say which"};

/// The twelve months that are asked for.
struct Months {
  Date first, last;
};
Months months_of(const Calendar& command, const calendar::Wanted& wanted) {
  const Date first =
      make_date(wanted.first_year, static_cast<unsigned>(command.start_month.value_or(1)), 1);
  return {first, plus_months(first, 12) - Days{1}};
}

calendar::Wanted wanted_dates(const Calendar& command, Date today) {
  const bool next = month_of(today) >= kPlanningStarts;
  int year = command.year.value_or(year_of(today) + (next ? 1 : 0));
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

bool is_wanted(const std::vector<std::string>& municipalities, const Selection& selection) {
  return std::ranges::any_of(selection.folders, [&](const Folder* folder) {
    return std::ranges::find(municipalities, folder->id) != municipalities.end();
  });
}

std::string drawn(std::string_view format, const report::Schedule& schedule,
                  std::optional<Lang> asked, Lang lang, const calendar::Wanted& wanted) {
  if (format == "json") return render::meetings_json(schedule.meetings, asked);
  if (format == "ics") return render::calendar_feed(schedule, asked, lang, wanted.first_year);
  const Document document = report::calendar_document(schedule, lang, wanted);
  return format == "markdown" ? render::markdown(document) : render::text(document);
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
  const report::Wheel frame{.lang = lang,
                            .place = std::string(view->own->name()),
                            .year = year == year_of(months.last)
                                        ? fmt::format("{}", year)
                                        : fmt::format("{}–{}", year, year + 1),
                            .first = months.first,
                            .last = months.last,
                            .rings = {},
                            .marks = {},
                            .days_off = {}};
  return render::wheel_svg(report::wheel(
      schedule, report::due(*view, today),
      report::school_holidays_of(*view->own, selection.repository->school_holidays), frame));
}

}  // namespace

Exit run(const Calendar& command, const Context& context) {
  const auto outputs = wanted_outputs(command.formats, command.output, kFormats);
  const calendar::Wanted wanted = wanted_dates(command, context.today);
  const Selection selection = select(context, command.municipalities);
  const Loaded all = load_all(selection, all_folders(*selection.repository));
  const Exit status = warn_of_errors(context, selection, all.found);
  report::Schedule schedule =
      report::schedule(all.views, selection.repository->school_holidays, wanted, context.today);
  std::erase_if(schedule.meetings,
                [&](const auto& one) { return !is_wanted(one.municipalities, selection); });
  std::erase_if(schedule.notices,
                [&](const auto& one) { return !is_wanted(one.municipalities, selection); });
  const Months months = months_of(command, wanted);
  std::erase_if(schedule.meetings,
                [&](const auto& one) { return one.date < months.first || months.last < one.date; });
  const Lang lang = language(context, selection, all);
  std::vector<std::string> texts;
  for (const Wanted& output : outputs)
    texts.push_back(output.format == "svg"
                        ? wheel_of(selection, all, schedule, months, lang, context.today)
                        : drawn(output.format, schedule, context.lang, lang, wanted));
  deliver(context, outputs, texts);
  return status;
}

}  // namespace slt::cli
