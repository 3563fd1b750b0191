// SPDX-License-Identifier: MIT
#include "cli/new_file.h"

#include "model/plan_files.h"

namespace slt::cli {
namespace {

constexpr std::string_view kSign = "# yaml-language-server: $schema=";

constexpr Message<Quote> kUnread{.nb = "{0} lar seg ikke lese nå; ingenting er skrevet",
                                 .nn = "{0} let seg ikkje lese no; ingenting er skrive",
                                 .en = "{0} cannot be read now; nothing is written"};

/// The schema that the first line of a file names; empty when it names none.
std::string schema_of(const std::string& path) {
  const auto [refusal, bytes] = read_file(path);
  if (refusal == Refusal::unreadable) throw Failure(kUnread({path}));
  const std::string line = bytes.substr(0, bytes.find_first_of("\r\n"));
  return line.starts_with(kSign) ? line.substr(kSign.size()) : std::string();
}

}  // namespace

std::string head_of_new_file(const std::string& folder, const std::string& name) {
  const std::string kind = name.substr(0, name.find_first_of("./"));
  const bool deeper = name.find('/') != name.npos;
  const PlanFiles beside = plan_files_below(disk(), folder);
  if (!beside.unreadable.empty()) throw Failure(kUnread({beside.unreadable.front()}));
  for (const std::string& path : beside.paths) {
    if (path != join_path(folder, path.substr(path.rfind('/') + 1))) continue;
    const std::string schema = schema_of(path);
    const std::size_t word = schema.rfind('/') + 1, dot = schema.find('.', word);
    if (word == 0 || dot == schema.npos) continue;
    const std::string_view up = deeper && schema.starts_with('.') ? "../" : "";
    return fmt::format("{}{}{}{}{}\n\n", kSign, up, schema.substr(0, word), kind,
                       schema.substr(dot));
  }
  return {};
}

}  // namespace slt::cli
