#include "cli/due.h"

#include <algorithm>
#include <charconv>

#include "cli/loaded.h"
#include "render/json.h"
#include "render/markdown.h"
#include "render/text.h"
#include "report/due.h"

namespace slt::cli {
namespace {

constexpr std::array<std::string_view, 3> kFormats{"text", "markdown", "json"};
constexpr Message<Quote> kNoLength{
    .nb = "{0} er ikke et tidsrom; skriv for eksempel 30d, 8w, 6m eller 1y",
    .nn = "{0} er ikkje eit tidsrom; skriv til dømes 30d, 8w, 6m eller 1y",
    .en = "{0} is no length of time; write for example 30d, 8w, 6m or 1y"};

/// Days of `30d`, `8w`, `6m`, `1y`, counted from `today`.
int days_within(std::string_view words, Date today) {
  int count = 0;
  const char* end = words.data() + words.size();
  const auto [stop, error] = std::from_chars(words.data(), end, count);
  const std::string_view unit(stop, static_cast<std::size_t>(end - stop));
  const bool fits = error == std::errc{} && count >= 0 && count <= 3660;
  if (fits && unit == "d") return count;
  if (fits && unit == "w") return 7 * count;
  if (fits && count <= 120 && unit == "m")
    return static_cast<int>((plus_months(today, count) - today).count());
  if (fits && count <= 10 && unit == "y")
    return static_cast<int>((plus_months(today, 12 * count) - today).count());
  throw Usage{kNoLength({words})};
}

Lang language(const Context& context, const Selection& selection, const Loaded& all) {
  const bool one = all.municipalities.size() == 1;
  return one && !context.lang ? all.municipalities.front()->lang()
                              : frame_language(context, *selection.repository);
}

}  // namespace

Exit run(const Due& command, const Context& context) {
  const auto outputs = wanted_outputs(command.formats, command.output, kFormats);
  const int within = days_within(command.within, context.today);
  const Selection selection = select(context, command.municipalities);
  const Loaded all = load_all(selection, selection.folders);
  const Exit status = warn_of_errors(context, selection, all.found);
  std::vector<report::MunicipalityDues> dues;
  for (const View& view : all.views)
    dues.push_back({std::string(view.own->name()), report::due(view, context.today)});
  std::vector<std::string> texts;
  for (const Wanted& output : outputs) {
    const auto document = [&] {
      return report::due_document(dues, language(context, selection, all), context.today, within);
    };
    texts.push_back(output.format == "json"       ? render::dues_json(dues)
                    : output.format == "markdown" ? render::markdown(document())
                                                  : render::text(document()));
  }
  deliver(context, outputs, texts);
  const bool late = std::ranges::any_of(dues, [](const report::MunicipalityDues& one) {
    return std::ranges::any_of(one.dues, [](const report::Due& due) { return due.is_late(); });
  });
  return status == Exit::fine && command.fail && late ? Exit::findings : status;
}

}  // namespace slt::cli
