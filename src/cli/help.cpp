// SPDX-License-Identifier: MIT
#include "cli/help.h"

#include <algorithm>

#include "base/utf8.h"

namespace slt::cli {
namespace {

constexpr Text kWhat{"slt sjekker kommunenes SLT-planer, lager rapporter og setter opp møter.",
                     "slt sjekkar SLT-planane til kommunane, lagar rapportar og set opp møte.",
                     "slt checks, reports on and schedules the SLT plans of municipalities."};
constexpr Text kUsage{"Bruk:", "Bruk:", "Usage:"};
constexpr Text kCommands{"Kommandoer:", "Kommandoar:", "Commands:"};
constexpr Text kOptions{"Valg:", "Val:", "Options:"};
constexpr Text kCommonOptions{
    "Valg for alle kommandoer:", "Val for alle kommandoar:", "Options of every command:"};
constexpr Text kCommand{"KOMMANDO", "KOMMANDO", "COMMAND"};
constexpr Text kOptionWord{"VALG", "VAL", "OPTIONS"};
constexpr Text kMore{"Mer om en kommando: slt KOMMANDO --help",
                     "Meir om ein kommando: slt KOMMANDO --help",
                     "More about a command: slt COMMAND --help"};

struct Line {
  std::string left;
  std::string_view right;
};

/// Two columns, the first as wide as its widest.
std::string columns(const std::vector<Line>& lines) {
  std::size_t width = 0;
  for (const Line& line : lines) width = std::max(width, count_columns(line.left));
  std::string text;
  for (const Line& line : lines)
    text += fmt::format("  {}{}  {}\n", line.left,
                        std::string(width - count_columns(line.left), ' '), line.right);
  return text;
}

std::string lines_of(std::span<const Option> options, Lang lang) {
  std::vector<Line> lines;
  for (const Option& option : options) lines.push_back({left_of(option), option.doc.in(lang)});
  return columns(lines);
}

}  // namespace

std::string left_of(const Option& option) {
  if (option.is_place()) return fmt::format("{}{}", option.word, option.many ? " …" : "");
  std::string names(option.name);
  if (const std::size_t comma = names.find(','); comma != std::string::npos)
    names.insert(comma + 1, " ");
  return option.takes_word ? fmt::format("{} {}", names, option.word) : names;
}

std::string usage_of(const Described& command, Lang lang) {
  std::string usage = fmt::format("[{}]", kOptionWord.in(lang));
  for (const Option& option : command.options)
    if (option.is_place())
      usage += option.required ? fmt::format(" {}", left_of(option))
                               : fmt::format(" [{}]", left_of(option));
  for (const Option& option : command.options)
    if (!option.is_place() && option.required) usage += fmt::format(" {}", left_of(option));
  return usage;
}

std::string usage_of_all(Lang lang) {
  return fmt::format("{} [{}] …", kCommand.in(lang), kOptionWord.in(lang));
}

const Text& purpose() { return kWhat; }

std::string help(std::span<const Described> commands, std::span<const Option> common, Lang lang) {
  std::vector<Line> lines;
  for (const Described& one : commands)
    lines.push_back(
        {fmt::format("{}, {}", one.manual.name, one.manual.alias), one.manual.summary.in(lang)});
  return fmt::format("{}\n\n{} slt {}\n\n{}\n{}\n{}\n{}\n{}\n", kWhat.in(lang), kUsage.in(lang),
                     usage_of_all(lang), kCommands.in(lang), columns(lines),
                     kCommonOptions.in(lang), lines_of(common, lang), kMore.in(lang));
}

std::string help(const Described& command, std::span<const Option> common, Lang lang) {
  std::string text = fmt::format("{}\n\n{} slt {} {}\n\n", command.manual.summary.in(lang),
                                 kUsage.in(lang), command.manual.name, usage_of(command, lang));
  if (!command.manual.details.in(lang).empty())
    text += fmt::format("{}\n\n", command.manual.details.in(lang));
  if (!command.options.empty())
    text += fmt::format("{}\n{}\n", kOptions.in(lang), lines_of(command.options, lang));
  return text + fmt::format("{}\n{}", kCommonOptions.in(lang), lines_of(common, lang));
}

}  // namespace slt::cli
