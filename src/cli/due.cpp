// SPDX-License-Identifier: MIT
#include "cli/due.h"

#include <algorithm>
#include <charconv>
#include <set>

#include "cli/drafts.h"
#include "cli/loaded.h"
#include "model/register.h"
#include "render/csv.h"
#include "render/due_feed.h"
#include "render/json.h"
#include "render/markdown.h"
#include "render/text.h"
#include "report/answers.h"
#include "report/due_document.h"
#include "report/listing.h"
#include "report/words.h"

namespace slt::cli {
namespace {

constexpr Message<Quote> kNoLength{
    .nb = "{0} er ikke et tidsrom; skriv for eksempel 30d, 8w, 6m eller 1y",
    .nn = "{0} er ikkje eit tidsrom; skriv til dømes 30d, 8w, 6m eller 1y",
    .en = "{0} is no length of time; write for example 30d, 8w, 6m or 1y"};
constexpr Message<Quote> kNoOrder{
    .nb = "{0} er ingen inndeling; skriv --by person, --by enhet eller --by kommune",
    .nn = "{0} er inga inndeling; skriv --by person, --by eining eller --by kommune",
    .en = "{0} is no order; write --by person, --by unit or --by municipality"};

constexpr Message<> kOnlyPages{.nb = "--by og --explain hører sammen med text og markdown",
                               .nn = "--by og --explain høyrer saman med text og markdown",
                               .en = "--by and --explain go with text and markdown"};
constexpr Message<Quote> kMailFolder{
    .nb = "{0} er en kommune; etter --mail står mappen som utkastene skal ligge i",
    .nn = "{0} er ein kommune; etter --mail står mappa som utkasta skal liggje i",
    .en = "{0} is a municipality; after --mail stands the folder for the drafts"};
constexpr Message<std::string> kMailFirst{.nb = "skriv for eksempel {0} --mail utkast",
                                          .nn = "skriv til dømes {0} --mail utkast",
                                          .en = "write for example {0} --mail drafts"};

/// The units of a length of time, as a letter or a word.
constexpr std::array kUnits{
    Choice{"d", {"dager", "dagar", "days"}, "dag|day"},
    Choice{"w", {"uker", "veker", "weeks"}, "u|uke|veke|week"},
    Choice{"m", {"måneder", "månader", "months"}, "mnd|måned|månad|month"},
    Choice{"y", {"år", "år", "years"}, "å|year"},
};

/// Days of `30d`, `8 uker`, `6m`, `1y`, counted from `today`; a number alone is days.
int days_within(std::string_view words, Date today) {
  int count = 0;
  const char* end = words.data() + words.size();
  const auto [stop, error] = std::from_chars(words.data(), end, count);
  std::string_view unit(stop, static_cast<std::size_t>(end - stop));
  while (unit.starts_with(' ')) unit.remove_prefix(1);
  const auto known = choice_called(kUnits, unit.empty() ? "d" : unit);
  const bool fits = error == std::errc{} && known && count >= 0 && count <= 3660;
  if (!fits) throw Usage{kNoLength({words})};
  if (*known == 0) return count;
  if (*known == 1) return 7 * count;
  const int months = *known == 2 ? count : 12 * count;
  if (months > 120) throw Usage{kNoLength({words})};
  return static_cast<int>((plus_months(today, months) - today).count());
}

report::DueOrder order_of(std::string_view by) {
  static constexpr std::array kOrders{
      Choice{"urgency", {"hastegrad", "hastegrad", "urgency"}},
      Choice{"person", {"person", "person", "person"}}, Choice{"unit", {"enhet", "eining", "unit"}},
      Choice{"municipality", {"kommune", "kommune", "municipality"}}};
  if (by.empty()) return report::DueOrder::urgency;
  if (const auto order = choice_called(kOrders, by)) return static_cast<report::DueOrder>(*order);
  throw Usage{kNoOrder({by})};
}

Lang language(const Context& context, const Selection& selection, const Loaded& all) {
  const bool one = all.municipalities.size() == 1;
  return one && !context.lang ? all.municipalities.front()->lang()
                              : frame_language(context, *selection.repository);
}

/// Leaves out all others of those who answer; true when somebody is left, or nobody was asked for.
bool keep_only(report::Due& due, const View& view, std::string_view whose) {
  if (whose.empty()) return true;
  std::erase_if(due.parties,
                [&](const Party& party) { return !report::is_called(view, party, whose); });
  return !due.parties.empty();
}

/// What was asked for: so far ahead, and of whom.
std::vector<report::MunicipalityDues> dues_of(const Due& command, const Context& context,
                                              const Selection& selection, const Loaded& all) {
  const int within = days_within(command.within, context.today);
  std::vector<report::MunicipalityDues> found;
  for (const View& view : all.views) {
    auto dues = report::due(view, context.today, selection.repository->settings.rules);
    std::vector<report::Due> wanted;
    for (report::Due& one : dues)
      if (one.concerns(within) && keep_only(one, view, command.whose))
        wanted.push_back(std::move(one));
    found.push_back({std::string(view.own->name()), std::move(wanted), &view});
  }
  return found;
}

/// The names of those whom a typed word was taken for, where it is none of them itself.
std::vector<std::string> whom(const std::vector<report::MunicipalityDues>& all, Lang lang,
                              std::string_view typed) {
  std::set<std::string> names;
  for (const report::MunicipalityDues& one : all)
    for (const report::Due& due : one.dues)
      for (const Party& party : due.parties)
        names.insert(report::name_of({*one.view, lang}, party));
  const auto is_typed = [&](const std::string& name) {
    return id_from_name(name) == id_from_name(typed);
  };
  if (typed.empty() || std::ranges::any_of(names, is_typed)) return {};
  return {names.begin(), names.end()};
}

bool has_any(const std::vector<report::MunicipalityDues>& all,
             const std::function<bool(const report::Due&)>& wanted) {
  return !report::due_rows(all, wanted).empty();
}

/// Somebody who has nothing to do must at least be known.
void check_whose(const Due& command, const Loaded& all,
                 const std::vector<report::MunicipalityDues>& dues) {
  if (command.whose.empty() || has_any(dues, [](const report::Due&) { return true; })) return;
  try {
    report::check_known(all.views, command.whose);
  } catch (const report::Unknown& unknown) {
    throw Usage{unknown.words, unknown.remedy};
  }
}

/// A municipality where the folder for drafts should stand is most likely meant as a municipality.
void check_mail(const Due& command, const Repository& repository) {
  const std::string_view word = command.mail;
  const bool is_place =
      std::ranges::binary_search(repository.folders, folder_meant(word), {}, &Folder::id);
  if (!word.empty() && is_place) throw Usage{kMailFolder({word}), kMailFirst(std::string(word))};
}

/// How what is due is parted and explained is seen on a page, and only there.
void check_order(const Due& command, std::span<const Wanted> outputs) {
  if (command.by.empty() && !command.explain) return;
  if (!has_format(outputs, {"text", "markdown"})) throw Usage{kOnlyPages()};
}

/// What is shown or written besides drafts: of those alone, nothing.
std::vector<Wanted> outputs_of(const Due& command) {
  const bool drafts_alone =
      !command.mail.empty() && command.formats.empty() && command.output.empty();
  if (drafts_alone) return {};
  return wanted_outputs(command.formats, command.output, formats_of<Due>);
}

/// The list of drafts stands beside what is due, and not before it, where a program may read that.
void write_mail(const Context& context, const std::vector<report::Reminder>& reminders,
                const std::string& folder, Lang lang, std::span<const Wanted> outputs) {
  const bool streamed = std::ranges::any_of(
      outputs, [](const Wanted& one) { return one.file.empty() || one.file == "-"; });
  std::ostream& to = streamed ? context.streams.err : context.streams.out;
  const Context aside{.folder = context.folder,
                      .today = context.today,
                      .lang = context.lang,
                      .quiet = context.quiet,
                      .streams = {to, context.streams.err}};
  write_drafts(aside, reminders, folder, lang);
}

std::string drawn(std::string_view format, const std::vector<report::MunicipalityDues>& dues,
                  const report::DueFrame& frame, const Context& context) {
  if (format == "json") return render::dues_json(dues);
  if (format == "csv") return render::csv(report::due_table(dues, frame.lang));
  if (format == "ics") return render::due_feed(dues, context.lang, frame.lang);
  const Document document = report::due_document(dues, frame);
  return format == "markdown" ? render::markdown(document) : render::text(document);
}

}  // namespace

Exit run(const Due& command, const Context& context) {
  const std::vector<Wanted> outputs = outputs_of(command);
  check_order(command, outputs);
  const report::DueOrder order = order_of(command.by);
  const int within = days_within(command.within, context.today);
  const Selection selection = select(context, command.municipalities);
  const Loaded all = load_all(selection, selection.folders);
  const Exit status = warn_of_errors(context, selection, all.found);
  const auto dues = dues_of(command, context, selection, all);
  check_whose(command, all, dues);
  const report::DueFrame frame{
      .lang = language(context, selection, all),
      .today = context.today,
      .within = within,
      .order = order,
      .explain = command.explain,
      .of = command.whose,
      .whom = whom(dues, language(context, selection, all), command.whose)};
  check_mail(command, *selection.repository);
  if (!command.mail.empty())
    write_mail(context, report::reminders(dues, context.lang, context.today, within), command.mail,
               frame.lang, outputs);
  std::vector<std::string> texts;
  for (const Wanted& output : outputs) texts.push_back(drawn(output.format, dues, frame, context));
  deliver(context, outputs, std::move(texts));
  const bool late = has_any(dues, &report::Due::is_late);
  return status == Exit::fine && command.fail && late ? Exit::findings : status;
}

}  // namespace slt::cli
