// SPDX-License-Identifier: MIT
#include "yaml/reading.h"

namespace slt::yaml {
namespace {

constexpr Message<Quote> kKeyInside{
    .nb = "{0} ser ut som en nøkkel, men står inne i en tekst",
    .nn = "{0} ser ut som ein nøkkel, men står inne i ein tekst",
    .en = "{0} looks like a key but stands inside a text",
};
constexpr Message<Quote> kListInside{
    .nb = "{0} ser ut som et listepunkt, men fortsetter teksten på linjen over",
    .nn = "{0} ser ut som eit listepunkt, men er eit framhald av teksten på linja over",
    .en = "{0} looks like a list item but continues the text on the line above",
};
constexpr Message<> kEmptyLine{
    .nb = "teksten har en tom linje inni seg",
    .nn = "teksten har ei tom linje inni seg",
    .en = "there is an empty line inside the text",
};

constexpr Message<> kQuestionMark{
    .nb =
        "teksten mellom klammer har et spørsmålstegn, som mange programmer leser på en annen måte",
    .nn = "teksten mellom klammer har eit spørjeteikn, som mange program les på ein annan måte",
    .en = "the text in brackets has a question mark, which many programs read in another way",
};

constexpr ByteSet kStops(std::string_view(":#\r\n\0", 5));
constexpr ByteSet kFlowStops(std::string_view(":?#\r\n\0,[]{}", 11));
constexpr ByteSet kFlowSigns(",[]{}");

bool ends_flow_word(char c) { return ends_word(c) || kFlowSigns.holds(c); }

const char* without_blanks(const char* first, const char* last) {
  while (last > first && is_blank(last[-1])) --last;
  return last;
}

/// Where plain text that begins at `first` ends on its line: at a comment, a colon or the break.
const char* end_of_plain(const char* first) {
  for (const char* place = first;; ++place) {
    while (!kStops.holds(*place)) ++place;
    if (*place == ':' && !ends_word(place[1])) continue;
    if (*place == '#' && !is_blank(place[-1])) continue;
    return place;
  }
}

const char* end_of_plain_in_flow(const char* first) {
  for (const char* place = first;; ++place) {
    while (!kFlowStops.holds(*place)) ++place;
    const bool sign = *place == ':' || *place == '?';
    if (sign && !ends_flow_word(place[1])) continue;
    if (*place == '#' && !is_blank(place[-1])) continue;
    return place;
  }
}

Node plain(Reading& reading, const char* last) {
  const char* first = reading.at;
  reading.at = last;
  last = without_blanks(first, last);
  return scalar(reading, between(first, last), first, last, Style::plain);
}

/// True for `name:Sand` alone on its line: a key whose colon lacks its blank.
bool is_glued_key(Reading& reading, const Node& words) {
  const std::string_view bytes = words_of(reading, words);
  const std::size_t colon = bytes.find_first_not_of("abcdefghijklmnopqrstuvwxyz_");
  if (colon == bytes.npos || colon == 0 || bytes[colon] != ':') return false;
  const char* before = bytes.data();
  while (before > reading.source.bytes.data() && (before[-1] == ' ' || before[-1] == '-')) --before;
  return before == reading.source.bytes.data() || before[-1] == '\n';
}

/// Demands that a line which goes on with a text is not meant as something else.
void demand_plain_text(Reading& reading, const Node& first, const Node& words) {
  const std::string_view bytes = words_of(reading, words);
  if (at_colon(reading) && is_glued_key(reading, first))
    stop_at_missing_colon(reading, first);
  else if (at_colon(reading))
    stop(reading, Fault::key_inside_value, bytes, kKeyInside(excerpt(bytes)));
  else if (bytes == "-" || bytes.starts_with("- ") || bytes.starts_with("-\t"))
    stop(reading, Fault::list_inside_value, bytes, kListInside(excerpt(bytes)));
}

bool goes_on(const NextLine& next, int parent) {
  return next.breaks > 0 && next.column() > parent && *next.at && *next.at != '#';
}

/// Adds the lines below to a text whose first line is decoded. Returns the end of the last one.
const char* append_lines(Reading& reading, std::string& text, const Node& first, NextLine next,
                         int parent) {
  const char* last = nullptr;
  for (; goes_on(next, parent); next = next_line(reading.at)) {
    demand_spaces(reading, next.line, next.at);
    if (reading.stopped) break;
    reading.line = next.line;
    reading.at = next.at;
    const Node line = plain(reading, end_of_plain(next.at));
    demand_plain_text(reading, first, line);
    if (reading.stopped) break;
    text.append(next.breaks == 1 ? 1 : 0, ' ')
        .append(static_cast<std::size_t>(next.breaks - 1), '\n')
        .append(line.text);
    last = line.text.data() + line.text.size();
  }
  return last;
}

}  // namespace

Node read_plain_line(Reading& reading) { return plain(reading, end_of_plain(reading.at)); }

Node read_plain_in_flow(Reading& reading) {
  const Node words = plain(reading, end_of_plain_in_flow(reading.at));
  if (*reading.at == '?')
    stop(reading, Fault::reserved_character, between(reading.at, reading.at + 1), kQuestionMark());
  return words;
}

Node read_plain_rest(Reading& reading, const Node& first, int parent) {
  const NextLine next = next_line(reading.at);
  if (!goes_on(next, parent)) return first;
  std::string& text = decoded(reading);
  const std::size_t start = text.size();
  text.append(first.text);
  const char* last = append_lines(reading, text, first, next, parent);
  if (reading.stopped) return first;
  Node node = first;
  node.text = decoded_since(reading, start);
  node.length = reading.offset_of(last) - node.offset;
  if (node.text.find('\n') != node.text.npos)
    refuse(reading, Fault::line_break_in_text, words_of(reading, node), kEmptyLine());
  return node;
}

}  // namespace slt::yaml
