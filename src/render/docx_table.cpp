// SPDX-License-Identifier: MIT
#include "render/docx_table.h"

#include <algorithm>
#include <numeric>

#include "base/utf8.h"

namespace slt::render {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";
/// How wide a character is in a table, and in one that is set smaller, in twentieths of a point.
constexpr int kCharacter = 92, kSmallCharacter = 78;

int characters_in(std::string_view words) { return static_cast<int>(count_columns(words)); }

int longest_word(std::string_view words) {
  int most = 1;
  for (std::size_t end; !words.empty(); words.remove_prefix(std::min(end + 1, words.size()))) {
    end = std::min(words.find_first_of(kBlanks), words.size());
    most = std::max(most, characters_in(words.substr(0, end)));
  }
  return most;
}

/// What the columns of a table ask for, in characters: room for the longest word, and for more.
struct Needs {
  int least = 0, more = 0;
};
std::vector<Needs> needs_of(const Table& table) {
  constexpr int kLongestWord = 24, kLongestLine = 60, kPadding = 3;
  std::vector<Needs> needs;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    int word = longest_word(table.columns[i]), line = word;  // A heading may take several lines.
    for (const std::vector<Said>& row : table.rows) {
      word = std::max(word, longest_word(row[i].words));
      line = std::max(line, characters_in(row[i].words));
    }
    word = std::min(word, kLongestWord);
    needs.push_back({word + kPadding, std::min(line, kLongestLine) - word});
  }
  return needs;
}

int least_of(const std::vector<Needs>& needs) {
  return std::accumulate(needs.begin(), needs.end(), 0,
                         [](int sum, const Needs& one) { return sum + one.least; });
}

}  // namespace

bool has_room(const Table& table, int width) {
  return least_of(needs_of(table)) * kCharacter <= width;
}

std::vector<int> widths_of(const Table& table, int width) {
  const std::vector<Needs> needs = needs_of(table);
  const int character = has_room(table, width) ? kCharacter : kSmallCharacter;
  const int spare = std::max(width / character - least_of(needs), 0);
  int more = 1;
  for (const Needs& one : needs) more += one.more;
  std::vector<double> shares;
  for (const Needs& one : needs)
    shares.push_back(one.least + static_cast<double>(spare) * one.more / more);
  const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
  std::vector<int> widths;
  for (const double share : shares) widths.push_back(static_cast<int>(share / all * width));
  return widths;
}

}  // namespace slt::render
