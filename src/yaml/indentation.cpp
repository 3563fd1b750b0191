// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdlib>
#include <optional>

#include "yaml/reading.h"

// A line that stands neither with those above it nor below one of them.
namespace slt::yaml {
namespace {

constexpr Message<int> kIndentation{
    .nb = "linjen er rykket inn {0} mellomrom, og det passer ikke med linjene over",
    .nn = "linja er rykt inn {0} mellomrom, og det passar ikkje med linjene over",
    .en = "the line is indented by {0} spaces, which does not fit the lines above",
};
constexpr Message<int, Quote, int> kLineUp{
    .nb = "hører den sammen med {1} på linje {2}, rykk den inn {0} mellomrom",
    .nn = "høyrer ho saman med {1} på linje {2}, rykk ho inn {0} mellomrom",
    .en = "if it belongs with {1} on line {2}, indent it by {0} spaces",
};

/// Where a line above begins: a place that a line below may line up with.
struct Level {
  int column;
  std::string_view word;
  int line;
};

/// The lines of the file up to the one being read.
std::vector<std::string_view> lines_above(const Reading& reading) {
  std::string_view rest = between(reading.source.bytes.data(), reading.line);
  std::vector<std::string_view> lines;
  for (std::size_t end; (end = rest.find('\n')) != rest.npos; rest.remove_prefix(end + 1))
    lines.push_back(rest.substr(0, end));
  return lines;
}

/// The levels that are open at the line, the innermost first.
std::vector<Level> levels_above(const Reading& reading) {
  const auto lines = lines_above(reading);
  std::vector<Level> levels;
  const auto add = [&](std::size_t column, std::size_t line) {
    const std::string_view text = lines[line].substr(column);
    if (levels.empty() || levels.back().column > static_cast<int>(column))
      levels.push_back({static_cast<int>(column), text.substr(0, text.find_first_of(" :\r")),
                        static_cast<int>(line) + 1});
  };
  for (std::size_t line = lines.size(); line-- > 0;) {
    const std::size_t column = lines[line].find_first_not_of(" \r");
    if (column == std::string_view::npos || lines[line][column] == '#') continue;
    const std::size_t text = lines[line].find_first_not_of("- ", column);
    const bool item = lines[line].substr(column).starts_with("- ");
    if (item && text != std::string_view::npos) add(text, line);
    if (!item) add(column, line);
  }
  return levels;
}

/// The level that is nearest to where the line stands.
std::optional<Level> nearest_level(const Reading& reading) {
  const auto levels = levels_above(reading);
  const auto nearest = std::ranges::min_element(
      levels, {}, [&](const Level& one) { return std::abs(one.column - reading.column()); });
  return nearest == levels.end() ? std::nullopt : std::optional(*nearest);
}

}  // namespace

void stop_at_indentation(Reading& reading) {
  if (reading.stopped) return;
  const int column = reading.column();
  const auto level = nearest_level(reading);
  stop(reading, Fault::bad_indentation, word_at(reading), kIndentation(column));
  if (level) reading.out.back().remedy = kLineUp(level->column, {level->word}, level->line);
}

}  // namespace slt::yaml
