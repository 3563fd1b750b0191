// SPDX-License-Identifier: MIT
#include "cli/generated.h"

#include <algorithm>

#include "cli/commands.h"
#include "model/file_kinds.h"
#include "render/json_report.h"
#include "render/json_schema.h"
#include "render/markdown.h"
#include "report/key_reference.h"
#include "report/rule_page.h"

namespace slt::cli {
namespace {

template <class... Commands>
std::vector<Manual> manuals(std::variant<Answer, Commands...>*) {
  return {manual_of<Commands>...};
}

Document command_table() {
  Document page{.lang = Lang::en, .title = {}, .blocks = {}};
  Table table{.caption = {}, .columns = {"command", "på norsk", "does"}, .rows = {}};
  for (const Manual& manual : manuals(static_cast<Command*>(nullptr)))
    table.rows.push_back({fmt::format("slt {}", manual.name), fmt::format("slt {}", manual.alias),
                          manual.summary.en});
  page.table(std::move(table));
  return page;
}

Document rule_table() {
  Document page{.lang = Lang::en, .title = {}, .blocks = {}};
  Table table{.caption = {}, .columns = {"rule", "severity", "finds"}, .rows = {}};
  for (const Rule& rule : all_rules()) {
    table.rows.push_back({rule.id, label_of(rule.severity).en, rule.summary.en});
  }
  page.table(std::move(table));
  return page;
}

/// Puts a table between the markers of its name, where there are any.
void put_table(std::string& text, std::string_view name, const Document& table) {
  const std::string open = fmt::format("<!-- slt:{} -->\n", name),
                    close = fmt::format("<!-- /slt:{} -->", name);
  const std::size_t from = text.find(open), to = text.find(close);
  if (from == text.npos || to == text.npos || to < from) return;
  const std::size_t start = from + open.size();
  text.replace(start, to - start, render::markdown(table));
}

}  // namespace

std::vector<Output> generated_files() {
  std::vector<Output> files;
  const std::vector<FileKind> kinds = file_kinds();
  const std::vector<Topic> topics = catalogue();
  for (const Lang lang : kLangs) {
    for (const FileKind& kind : kinds)
      files.push_back({fmt::format("schemas/{}.{}.schema.json", kind.word, code_of(lang)),
                       render::json_schema(kind, lang)});
    files.push_back(
        {fmt::format("schemas/report.{}.schema.json", code_of(lang)), render::report_schema(lang)});
    files.push_back({fmt::format("schemas/rules.{}.md", code_of(lang)),
                     render::markdown(report::rule_catalogue(topics, lang))});
    files.push_back({fmt::format("schemas/keys.{}.md", code_of(lang)),
                     render::markdown(report::key_reference(kinds, lang))});
  }
  return files;
}

std::string with_tables(std::string text) {
  put_table(text, "commands", command_table());
  put_table(text, "rules", rule_table());
  return text;
}

}  // namespace slt::cli
