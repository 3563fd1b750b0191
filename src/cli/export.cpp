// SPDX-License-Identifier: MIT
#include "cli/export.h"

#include "base/files.h"
#include "cli/things.h"
#include "render/data_package.h"
#include "report/public_edition.h"

namespace slt::cli {
namespace {

constexpr std::array<std::string_view, 2> kFormats{"csv", "ndjson"};

constexpr Message<> kNeedsFolder{
    .nb = "csv blir en mappe med flere filer; skriv -o MAPPE/, eller -f ndjson for én tekst",
    .nn = "csv blir ei mappe med fleire filer; skriv -o MAPPE/, eller -f ndjson for éin tekst",
    .en = "csv becomes a folder with several files; write -o FOLDER/, or -f ndjson for one text"};

std::vector<Wanted> outputs_of(const Export& command) {
  auto outputs = wanted_outputs(command.formats, command.output, kFormats);
  for (const Wanted& one : outputs)
    if (one.format == "csv" && (one.file.empty() || one.file == "-")) throw Usage{kNeedsFolder()};
  return outputs;
}

}  // namespace

Exit run(const Export& command, const Context& context) {
  const auto asked_for = outputs_of(command);
  const Looked looked = look(context, command.municipalities, {}, audience_of(command.is_public));
  report::Dataset set =
      report::dataset(looked.things, looked.selection.repository->root, looked.lang);
  if (command.is_public) set.about += fmt::format(" {}", report::kPublicEdition.in(set.lang));
  std::vector<Wanted> outputs;
  std::vector<std::string> texts;
  for (const Wanted& output : asked_for) {
    if (output.format == "ndjson") {
      outputs.push_back(output);
      texts.push_back(render::ndjson(set));
      continue;
    }
    const std::string top = output.file.substr(0, output.file.find_last_not_of('/') + 1);
    make_folders(top, "");
    for (render::PackageFile& file : render::data_package(set)) {
      outputs.push_back({"csv", fmt::format("{}/{}", top, file.name)});
      texts.push_back(std::move(file.text));
    }
  }
  deliver(context, outputs, std::move(texts));
  return looked.status;
}

}  // namespace slt::cli
