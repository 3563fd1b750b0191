// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstring>

#include "yaml/reading.h"

namespace slt::yaml {
namespace {

constexpr Message<Quote> kHeader{
    .nb = "etter tegnet for tekst over flere linjer står {0}",
    .nn = "etter teiknet for tekst over fleire linjer står {0}",
    .en = "the sign for text over several lines is followed by {0}",
};
constexpr Message<> kBlankTooWide{
    .nb = "den tomme linjen er rykket lenger inn enn teksten under",
    .nn = "den tomme linja er rykt lenger inn enn teksten under",
    .en = "the empty line is indented deeper than the text below",
};

enum class Chomp : std::uint8_t { clip, strip, keep };

/// The reading of a text after `|` or `>`.
struct BlockText {
  Reading& reading;
  int parent;
  bool folded;
  Chomp chomp = Chomp::clip;
  int indent = 0;           ///< Of the text; 0 until it is known.
  bool first = true;        ///< No line has been added.
  bool last_blank = false;  ///< The last line began with a blank, so nothing is folded after it.
  int breaks = 0;           ///< Line breaks since the last line.
};

/// Reads the signs after the bar; false when something else stands there.
bool read_header(BlockText& block) {
  Reading& reading = block.reading;
  for (++reading.at; !ends_word(*reading.at); ++reading.at) {
    const char c = *reading.at;
    if (c >= '1' && c <= '9' && block.indent == 0) {
      block.indent = std::max(block.parent, 0) + (c - '0');
    } else if ((c == '-' || c == '+') && block.chomp == Chomp::clip) {
      block.chomp = c == '-' ? Chomp::strip : Chomp::keep;
    } else {
      return false;
    }
  }
  reading.value_end = reading.at;
  skip_blanks(reading);
  return ends_line(*reading.at) || *reading.at == '#';
}

/// Passes the line break at `place`, if there is one.
const char* after_break(const char* place) {
  if (*place == '\r') ++place;
  return *place == '\n' ? place + 1 : place;
}

/// Finds how far the first line with text is indented, which holds for all of them.
void find_indent(BlockText& block) {
  const char* widest = block.reading.at;
  std::ptrdiff_t width = 0;
  const char* line = block.reading.at;
  const char* place = line;
  for (;; line = after_break(place)) {
    place = line;
    while (*place == ' ') ++place;
    if (*place != '\n' && *place != '\r') break;
    if (place - line > width) widest = line, width = place - line;
  }
  const bool has_text = place - line > block.parent && *place != '\0';
  if (has_text && width > place - line)
    stop(block.reading, Fault::bad_indentation, between(widest, widest + width), kBlankTooWide());
  const std::ptrdiff_t indent = has_text ? place - line : std::max(width, place - line);
  block.indent = std::max(static_cast<int>(indent), block.parent + 1);
}

void append_breaks(std::string& text, int breaks) {
  text.append(static_cast<std::size_t>(breaks), '\n');
}

/// Adds a line, and before it what stands between it and the line above.
void append_line(BlockText& block, std::string& text, std::string_view line) {
  const bool blank = is_blank(line[0]);
  const bool folds = block.folded && !block.first && !blank && !block.last_blank;
  if (folds && block.breaks == 1) text += ' ';
  append_breaks(text, block.breaks - (folds ? 1 : 0));
  text.append(line);
  block.breaks = 0;
  block.first = false;
  block.last_blank = blank;
}

/// Passes the indentation of a line. True when text of the block follows, or nothing at all.
bool belongs(BlockText& block) {
  Reading& reading = block.reading;
  const char* place = reading.at;
  while (*place == ' ' && place - reading.at < block.indent) ++place;
  const bool deep = place - reading.at == block.indent && *place != '\0';
  if (*place == '\t' && !deep) demand_spaces(reading, reading.at, place + 1);
  if (reading.stopped || (!deep && *place != '\n' && *place != '\r')) return false;
  reading.line = reading.at;
  reading.at = place;
  return true;
}

void read_lines(BlockText& block, std::string& text) {
  Reading& reading = block.reading;
  while (belongs(block)) {
    const char* first = reading.at;
    const auto* found = std::memchr(first, '\n', static_cast<std::size_t>(reading.end - first));
    const char* line_end = found ? static_cast<const char*>(found) : reading.end;
    const char* last = line_end > first && line_end[-1] == '\r' ? line_end - 1 : line_end;
    if (last > first) {
      append_line(block, text, between(first, last));
      reading.value_end = last;
    }
    reading.at = line_end;
    if (!found) return;
    ++block.breaks;
    reading.line = ++reading.at;
  }
}

void end_text(BlockText& block, std::string& text) {
  if (block.chomp == Chomp::strip) return;
  const int kept = block.first ? 0 : std::min(block.breaks, 1);
  append_breaks(text, block.chomp == Chomp::keep ? block.breaks : kept);
}

}  // namespace

void read_block_text(Reading& reading, int parent) {
  const char* sign = reading.at;
  BlockText block{.reading = reading, .parent = parent, .folded = *sign == '>'};
  if (!read_header(block)) {
    const std::string_view rest = word_at(reading);
    return stop(reading, Fault::block_text_header, rest, kHeader(excerpt(rest)));
  }
  to_next_line(reading);
  if (block.indent == 0) find_indent(block);
  if (reading.stopped) return;
  std::string& text = decoded(reading);
  const std::size_t start = text.size();
  read_lines(block, text);
  if (reading.stopped) return;
  end_text(block, text);
  add(reading, scalar(reading, decoded_since(reading, start), sign, reading.value_end,
                      block.folded ? Style::folded : Style::literal));
  // Left on the last break, so that the line below is looked at as any other.
  if (reading.at != reading.end) reading.line = --reading.at;
}

}  // namespace slt::yaml
