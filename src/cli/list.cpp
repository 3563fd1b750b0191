// SPDX-License-Identifier: MIT
#include "cli/list.h"

#include "cli/things.h"
#include "render/csv.h"
#include "render/json.h"
#include "render/markdown.h"
#include "render/text.h"

namespace slt::cli {
namespace {

/// The words of a list of keys, parted by commas.
std::vector<std::string> keys_in(std::string_view typed) {
  std::vector<std::string> keys;
  while (!typed.empty()) {
    const std::size_t comma = std::min(typed.find(','), typed.size());
    if (comma > 0) keys.emplace_back(typed.substr(0, comma));
    typed.remove_prefix(std::min(comma + 1, typed.size()));
  }
  return keys;
}

std::string drawn(std::string_view format, const report::Listing& listing) {
  if (format == "json") return render::listing_json(listing);
  const Document document = report::document_of(listing);
  if (format == "csv") return render::csv(document);
  return format == "markdown" ? render::markdown(document) : render::text(document);
}

}  // namespace

Exit run(const List& command, const Context& context) {
  const auto outputs = wanted_outputs(command.formats, command.output, formats_of<List>);
  std::vector<std::string> places;
  report::ListQuery query{
      .kind = command.words.front(), .columns = keys_in(command.columns), .today = context.today};
  for (const std::string& word : std::span(command.words).subspan(1))
    if (auto filter = report::parse_filter(word))
      query.filters.push_back(std::move(*filter));
    else
      places.push_back(word);
  const Looked looked = look(context, places, {"late", "forfalt"});
  query.lang = looked.lang;
  query.settings = looked.selection.repository->settings.rules;
  try {
    const report::Listing listing = report::listing(looked.things, query);
    std::vector<std::string> texts;
    for (const Wanted& output : outputs) texts.push_back(drawn(output.format, listing));
    deliver(context, outputs, std::move(texts));
  } catch (const report::Unknown& unknown) {
    throw Usage{unknown.words, unknown.remedy};
  }
  return looked.status;
}

}  // namespace slt::cli
