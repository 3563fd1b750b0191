// SPDX-License-Identifier: MIT
#include "cli/show.h"

#include "cli/things.h"
#include "render/markdown.h"
#include "render/text.h"
#include "report/show.h"

namespace slt::cli {
namespace {}  // namespace

Exit run(const Show& command, const Context& context) {
  const auto outputs = wanted_outputs(command.formats, command.output, formats_of<Show>);
  const Looked looked = look(context, {});
  try {
    const Document document =
        report::show_document(looked.things, command.id, looked.lang, context.today,
                              looked.selection.repository->settings.rules);
    std::vector<std::string> texts;
    for (const Wanted& output : outputs)
      texts.push_back(output.format == "markdown" ? render::markdown(document)
                                                  : render::text(document));
    deliver(context, outputs, std::move(texts));
  } catch (const report::Unknown& unknown) {
    throw Usage{unknown.words, unknown.remedy};
  }
  return looked.status;
}

}  // namespace slt::cli
