// SPDX-License-Identifier: MIT
#include "cli/who.h"

#include <algorithm>

#include "cli/things.h"
#include "model/register.h"
#include "render/csv.h"
#include "render/markdown.h"
#include "render/text.h"
#include "report/seats.h"
#include "report/who.h"

namespace slt::cli {
namespace {

/// A first word may be a municipality, and then nobody in particular is asked about.
bool is_municipality(const Context& context, const std::string& word) {
  const Selection all = select(context, {});
  return std::ranges::any_of(all.repository->folders, [&](const Folder& one) {
    return one.id == word || one.id == folder_meant(word);
  });
}

std::string drawn(std::string_view format, const Document& document) {
  if (format == "csv") return render::csv(document);
  return format == "markdown" ? render::markdown(document) : render::text(document);
}

}  // namespace

Exit run(const WhoAnswers& command, const Context& context) {
  const auto outputs = wanted_outputs(command.formats, command.output, formats_of<WhoAnswers>);
  std::vector<std::string> places = command.words;
  std::string word;
  if (!places.empty() && !is_municipality(context, places.front())) {
    word = places.front();
    places.erase(places.begin());
  }
  const Looked looked = look(context, places);
  try {
    const Document document =
        word.empty() ? report::seats_document(looked.things, looked.lang, context.today)
                     : report::answers_document(looked.things, word, looked.lang);
    std::vector<std::string> texts;
    for (const Wanted& output : outputs) texts.push_back(drawn(output.format, document));
    deliver(context, outputs, std::move(texts));
  } catch (const report::Unknown& unknown) {
    throw Usage{unknown.words, unknown.remedy};
  }
  return looked.status;
}

}  // namespace slt::cli
