// SPDX-License-Identifier: MIT
#include "cli/schema.h"

#include <ostream>

#include "cli/generated.h"
#include "cli/words.h"
#include "model/file_kinds.h"
#include "render/json_schema.h"
#include "render/text.h"

namespace slt::cli {
namespace {

constexpr Message<std::string_view> kStale{.nb = "{0} er gammel; kjør «slt generate»",
                                           .nn = "{0} er gammal; køyr «slt generate»",
                                           .en = "{0} is stale; run \"slt generate\""};
constexpr std::string_view kReadme = "README.md";

/// The generated files that do not read as they should, README with its tables among them.
std::vector<Output> stale_files() {
  std::vector<Output> files = generated_files();
  const FileRead readme = read_file(std::string(kReadme));
  if (readme.refusal == Refusal::none)
    files.push_back({std::string(kReadme), with_tables(readme.bytes)});
  std::erase_if(files, [](const Output& file) {
    const FileRead now = read_file(file.path);
    return now.refusal == Refusal::none && now.bytes == file.bytes;
  });
  return files;
}

Document kinds_of_file(std::span<const FileKind> kinds, Lang lang) {
  static constexpr std::array<Text, 3> kColumns{
      {{"Slag", "Slag", "Kind"}, {"Fil", "Fil", "File"}, {"Innhold", "Innhald", "Content"}}};
  Document page{.lang = lang, .title = {}, .blocks = {}};
  Table table;
  for (const Text& column : kColumns) table.columns.emplace_back(column.in(lang));
  for (const FileKind& kind : kinds)
    table.rows.push_back({kind.word, kind.place, kind.title.in(lang)});
  page.table(std::move(table));
  return page;
}

}  // namespace

Exit run(const Schema& command, const Context& context) {
  const std::vector<FileKind> kinds = file_kinds();
  if (command.kind.empty()) {
    const Document list = kinds_of_file(kinds, context.lang.value_or(Lang::nb));
    deliver(context, {{"text", command.output}}, {render::text(list)});
    return Exit::fine;
  }
  const auto kind = std::ranges::find(kinds, command.kind, &FileKind::word);
  if (kind == kinds.end()) {
    std::vector<std::string_view> known;
    for (const FileKind& one : kinds) known.push_back(one.word);
    throw_unknown_word(command.kind, known);
  }
  deliver(context, {{"json", command.output}},
          {render::json_schema(*kind, context.lang.value_or(Lang::nb))});
  return Exit::fine;
}

Exit run(const Generate& command, const Context& context) {
  const std::vector<Output> stale = stale_files();
  if (!command.check) return write_files(stale), Exit::fine;
  for (const Output& file : stale)
    context.streams.err << kStale.in(context.lang.value_or(Lang::nb), file.path) << "\n";
  return stale.empty() ? Exit::fine : Exit::findings;
}

}  // namespace slt::cli
