// SPDX-License-Identifier: MIT
#include <cstring>

#include "yaml/reading.h"

namespace slt::yaml {
namespace {

constexpr Message<> kTab{
    .nb = "linjen er rykket inn med tabulator",
    .nn = "linja er rykt inn med tabulator",
    .en = "the line is indented with a tab",
};
constexpr Message<> kNoBreakSpace{
    .nb = "linjen er rykket inn med hardt mellomrom (U+00A0)",
    .nn = "linja er rykt inn med hardt mellomrom (U+00A0)",
    .en = "the line is indented with a no-break space (U+00A0)",
};
constexpr Message<> kGluedComment{
    .nb = "kommentaren står helt inntil det som er foran",
    .nn = "kommentaren står heilt inntil det som er framfor",
    .en = "the comment touches what stands before it",
};
constexpr Message<Quote> kTextAfterValue{
    .nb = "verdien er slutt, men på samme linje følger {0}",
    .nn = "verdien er slutt, men på same linje følgjer {0}",
    .en = "the value has ended, but {0} follows on its line",
};
constexpr Message<Quote> kConflictMarker{
    .nb = "{0} er et merke etter en uløst git-konflikt",
    .nn = "{0} er eit merke etter ein uløyst git-konflikt",
    .en = "{0} is the mark of an unresolved git conflict",
};
constexpr Message<Quote> kSecondDocument{
    .nb = "linjen {0} deler filen i flere dokumenter",
    .nn = "linja {0} deler fila i fleire dokument",
    .en = "the line {0} splits the file into several documents",
};
constexpr Message<Quote> kDirective{
    .nb = "{0} er en instruks til YAML-lesere",
    .nn = "{0} er ein instruks til YAML-lesarar",
    .en = "{0} is an instruction to YAML readers",
};
constexpr Message<> kTooManyComments{
    .nb = "filen har mer enn 10 000 kommentarer",
    .nn = "fila har meir enn 10 000 kommentarar",
    .en = "the file has more than 10,000 comments",
};
constexpr std::size_t kMostComments = 10'000;
constexpr std::string_view kNbsp = "\xC2\xA0";
constexpr std::size_t kMarkerLength = 3;
constexpr std::size_t kConflictMarkerLength = 7;
constexpr ByteSet kMarkerBytes("-.<=>|%");

// Apart, so that the function that reads every comment stays small.
[[gnu::noinline]] void refuse_glued(Reading& reading, std::string_view comment) {
  refuse(reading, Fault::comment_glued_to_quote, comment, kGluedComment());
}

[[gnu::noinline]] void stop_at_comment(Reading& reading, std::string_view comment) {
  stop(reading, Fault::too_many_nodes, comment, kTooManyComments());
}

void read_comment(Reading& reading) {
  const char* first = reading.at;
  const auto* found = std::memchr(first, '\n', static_cast<std::size_t>(reading.end - first));
  const char* last = found ? static_cast<const char*>(found) : reading.end;
  reading.at = last;
  if (last[-1] == '\r') --last;
  if (reading.tree.comments.size() == kMostComments)
    return stop_at_comment(reading, between(first, last));
  reading.tree.comments.push_back(
      {reading.offset_of(first), static_cast<std::uint32_t>(last - first)});
  if (first != reading.line && !is_blank(first[-1])) refuse_glued(reading, between(first, last));
}

bool is_conflict_marker(const char* line) {
  std::size_t same = 1;
  while (same <= kConflictMarkerLength && line[same] == line[0]) ++same;
  const bool mark = *line == '<' || *line == '=' || *line == '>' || *line == '|';
  return mark && same == kConflictMarkerLength && ends_word(line[same]);
}

bool is_document_marker(const char* line) {
  const bool dashes = std::strncmp(line, "---", kMarkerLength) == 0;
  const bool dots = std::strncmp(line, "...", kMarkerLength) == 0;
  return (dashes || dots) && ends_word(line[kMarkerLength]);
}

/// Ends the reading at a line that divides files and says nothing.
void demand_no_marker(Reading& reading) {
  if (!kMarkerBytes.holds(*reading.at)) return;
  const std::string_view word = word_at(reading);
  if (*reading.at == '%')
    stop(reading, Fault::directive, word, kDirective({word}));
  else if (is_document_marker(reading.at))
    stop(reading, Fault::second_document, word, kSecondDocument({word}));
  else if (is_conflict_marker(reading.at))
    stop(reading, Fault::conflict_marker, word, kConflictMarker({word}));
}

/// Goes to what is neither blank nor comment; true when a tab stands before it on its line.
bool pass_blanks_and_comments(Reading& reading) {
  for (;;) {
    const char* place = reading.at;
    while (*place == ' ') ++place;
    reading.at = place;
    const bool tab = *place == '\t';
    if (tab) skip_blanks(reading);
    if (*reading.at == '#') read_comment(reading);
    if (*reading.at == '\r') ++reading.at;
    if (*reading.at != '\n') return tab;
    reading.line = ++reading.at;
  }
}

}  // namespace

void demand_spaces(Reading& reading, const char* line, const char* content) {
  const auto length = static_cast<std::size_t>(content - line);
  if (const auto* tab = static_cast<const char*>(std::memchr(line, '\t', length)))
    return stop(reading, Fault::tab_indentation, between(tab, content), kTab());
  if (between(content, reading.end).starts_with(kNbsp))
    stop(reading, Fault::no_break_space_indentation, between(content, content + kNbsp.size()),
         kNoBreakSpace());
}

void to_content(Reading& reading) {
  const char* old_line = reading.line;
  const bool tab = pass_blanks_and_comments(reading);
  if (reading.line == old_line || reading.at == reading.end) return;
  if (tab || *reading.at == kNbsp[0]) demand_spaces(reading, reading.line, reading.at);
  if (reading.at == reading.line) demand_no_marker(reading);
}

void to_first_content(Reading& reading) {
  pass_blanks_and_comments(reading);
  if (reading.at == reading.end) return;
  if (reading.at == reading.line && *reading.at == '-' && is_document_marker(reading.at)) {
    reading.at += kMarkerLength;
    end_of_value(reading);
    return to_content(reading);
  }
  demand_spaces(reading, reading.line, reading.at);
  if (reading.at == reading.line) demand_no_marker(reading);
}

void to_next_line(Reading& reading) {
  skip_blanks(reading);
  if (*reading.at == '#') read_comment(reading);
  if (*reading.at == '\r') ++reading.at;
  if (*reading.at == '\n') reading.line = ++reading.at;
}

void end_of_value(Reading& reading) {
  skip_blanks(reading);
  if (ends_line(*reading.at) || *reading.at == '#') return;
  const char* last = reading.at;
  while (!ends_line(*last)) ++last;
  const std::string_view rest = between(reading.at, last);
  stop(reading, Fault::text_after_value, rest, kTextAfterValue(excerpt(rest)));
}

NextLine next_line(const char* from) {
  NextLine next{.line = from, .at = from, .breaks = 0};
  for (;;) {
    const char* place = after_blanks(next.at);
    if (*place == '\r') ++place;
    if (*place != '\n') {
      next.at = place;
      break;
    }
    next.line = next.at = place + 1;
    ++next.breaks;
  }
  return next;
}

}  // namespace slt::yaml
