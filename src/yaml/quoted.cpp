// SPDX-License-Identifier: MIT
#include "yaml/characters.h"
#include "yaml/escapes.h"
#include "yaml/reading.h"

namespace slt::yaml {
namespace {

constexpr Message<> kUnclosed{
    .nb = "anførselstegnet blir ikke lukket",
    .nn = "hermeteiknet blir ikkje lukka",
    .en = "the quotation mark is not closed",
};
constexpr Message<> kLineBreak{
    .nb = "teksten har et linjeskift inni seg",
    .nn = "teksten har eit linjeskift inni seg",
    .en = "there is a line break inside the text",
};

/// The reading of one quoted text that is not simply the bytes between its marks.
struct Quoted {
  Reading& reading;
  int parent;
  const char* opening;
  std::string& text;
  std::size_t solid;  ///< Blanks before this stay, for an escape made them.
};

bool stops(char c, char mark) { return c == mark || c == '\\' || c == '\n' || c == '\r' || !c; }

const char* end_of_run(const char* place, char mark) {
  while (!stops(*place, mark)) ++place;
  return place;
}

void stop_unclosed(Reading& reading, const char* opening) {
  stop(reading, Fault::unclosed_quote, between(opening, opening + 1), kUnclosed());
}

/// Goes to the next line that is not empty; false when the text cannot go on there.
int pass_breaks(Quoted& quoted) {
  Reading& reading = quoted.reading;
  const NextLine next = next_line(reading.at);
  if (*next.at == '\0' || next.column() <= quoted.parent) {
    stop_unclosed(reading, quoted.opening);
    return 0;
  }
  demand_spaces(reading, next.line, next.at);
  if (reading.stopped) return 0;
  reading.line = next.line;
  reading.at = next.at;
  return next.breaks;
}

void fold(Quoted& quoted) {
  std::string& text = quoted.text;
  while (text.size() > quoted.solid && is_blank(text.back())) text.pop_back();
  const int breaks = pass_breaks(quoted);
  if (breaks == 1) text += ' ';
  if (breaks > 1) text.append(static_cast<std::size_t>(breaks - 1), '\n');
  quoted.solid = text.size();
}

void unescape(Quoted& quoted) {
  Reading& reading = quoted.reading;
  if (reading.at[1] == '\n' || reading.at[1] == '\r') {
    ++reading.at;
    const int breaks = pass_breaks(quoted);
    if (breaks > 1) quoted.text.append(static_cast<std::size_t>(breaks - 1), '\n');
  } else {
    append_escape(reading, quoted.text);
  }
  quoted.solid = quoted.text.size();
}

/// Decodes up to the closing mark.
void decode(Quoted& quoted) {
  Reading& reading = quoted.reading;
  const char mark = *quoted.opening;
  while (!reading.stopped) {
    const char* last = end_of_run(reading.at, mark);
    quoted.text.append(between(reading.at, last));
    reading.at = last;
    if (*last == '\0') {
      stop_unclosed(reading, quoted.opening);
    } else if (*last == mark && mark == '\'' && last[1] == mark) {
      quoted.text += mark;
      reading.at += 2;
    } else if (*last == mark) {
      return;
    } else if (*last != '\\') {
      fold(quoted);
    } else if (mark == '\'') {
      quoted.text += *reading.at++;
    } else {
      unescape(quoted);
    }
  }
}

Node decoded_text(Reading& reading, const char* opening, int parent) {
  std::string& text = decoded(reading);
  const std::size_t start = text.size();
  Quoted quoted{reading, parent, opening, text, start};
  decode(quoted);
  const Style style = *opening == '"' ? Style::double_quoted : Style::single_quoted;
  if (reading.stopped) return scalar(reading, {}, opening, opening, style);
  ++reading.at;
  const Node node = scalar(reading, decoded_since(reading, start), opening, reading.at, style);
  if (node.text.find('\n') != node.text.npos)
    refuse(reading, Fault::line_break_in_text, words_of(reading, node), kLineBreak());
  return node;
}

}  // namespace

Node read_quoted(Reading& reading, int parent) {
  const char* opening = reading.at++;
  const char mark = *opening;
  const char* last = end_of_run(reading.at, mark);
  const bool simple = *last == mark && (mark == '"' || last[1] != mark);
  if (!simple) return decoded_text(reading, opening, parent);
  const std::string_view text = between(reading.at, last);
  reading.at = last + 1;
  return scalar(reading, text, opening, reading.at,
                mark == '"' ? Style::double_quoted : Style::single_quoted);
}

}  // namespace slt::yaml
