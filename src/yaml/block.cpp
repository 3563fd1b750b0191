// SPDX-License-Identifier: MIT
#include "yaml/reading.h"

namespace slt::yaml {
namespace {

constexpr Message<Quote> kKeyInside{
    .nb = "{0} er en nøkkel til på linjen til en nøkkel",
    .nn = "{0} er ein nøkkel til på linja til ein nøkkel",
    .en = "{0} is another key on the line of a key",
};
constexpr Message<> kItemAmongKeys{
    .nb = "et listepunkt står på samme nivå som nøkler",
    .nn = "eit listepunkt står på same nivå som nøklar",
    .en = "a list item stands on a level with keys",
};
constexpr Message<Quote> kKeyAmongItems{
    .nb = "{0} står på samme nivå som listepunktene over, men begynner ikke med bindestrek",
    .nn = "{0} står på same nivå som listepunkta over, men byrjar ikkje med bindestrek",
    .en = "{0} stands on a level with the list items above but does not begin with a dash",
};
constexpr Message<> kItemEmpty{
    .nb = "listepunktet er tomt",
    .nn = "listepunktet er tomt",
    .en = "the list item is empty",
};
constexpr Message<> kCompositeKey{
    .nb = "en liste eller et oppslag står som nøkkel",
    .nn = "ei liste eller eit oppslag står som nøkkel",
    .en = "a list or a map stands as a key",
};
constexpr Message<> kEmptyFile{
    .nb = "filen er tom",
    .nn = "fila er tom",
    .en = "the file is empty",
};
constexpr Message<> kNoMap{
    .nb = "filen begynner ikke med en nøkkel",
    .nn = "fila byrjar ikkje med ein nøkkel",
    .en = "the file does not begin with a key",
};

const char* place_of(const Reading& reading, const Node& node) {
  return reading.source.bytes.data() + node.offset;
}

bool at_line_end(const Reading& reading) { return ends_line(*reading.at) || *reading.at == '#'; }

/// A quoted text, or plain text as far as its line goes: a key or the start of a value.
Node read_words(Reading& reading, int parent) {
  if (at_quote(reading)) {
    const Node words = read_quoted(reading, parent);
    skip_blanks(reading);
    return words;
  }
  demand_text(reading, Where::block);
  return read_plain_line(reading);
}

/// Adds a scalar that began with `words`.
void read_scalar_rest(Reading& reading, const Node& words, int parent) {
  if (words.style != Style::plain) {
    add(reading, words);
    return end_of_value(reading);
  }
  const Node whole = read_plain_rest(reading, words, parent);
  if (!reading.stopped) add_value(reading, whole);
}

void read_flow_value(Reading& reading, int parent) {
  read_flow(reading, parent);
  skip_blanks(reading);
  if (at_colon(reading)) return stop_at_composite_key(reading);
  end_of_value(reading);
}

/// A text after a bar, or a list or map in brackets.
constexpr ByteSet kValueSigns("|>[{");

void read_signed_value(Reading& reading, int parent) {
  if (*reading.at == '|' || *reading.at == '>')
    read_block_text(reading, parent);
  else
    read_flow_value(reading, parent);
}

/// Ends the reading where a key should be and none is.
void stop_at_no_key(Reading& reading, const Node& words) {
  const bool lone = reading.depth == 0 && *next_line(reading.at).at == '\0';
  if (lone)
    stop(reading, Fault::root_not_map, words_of(reading, words), kNoMap());
  else
    stop_at_missing_colon(reading, words);
}

Node read_key(Reading& reading) {
  const Node simple = read_simple_key(reading);
  if (!simple.text.empty()) return simple;
  if (at_dash(reading))
    stop(reading, Fault::list_and_keys_mixed, between(reading.at, reading.at + 1),
         kItemAmongKeys());
  else if (*reading.at == '[' || *reading.at == '{')
    stop_at_composite_key(reading);
  const int column = reading.column();
  skip_properties(reading);
  const Node key = read_words(reading, column - 1);
  if (reading.stopped) return key;
  if (at_colon(reading))
    check_key(reading, key);
  else
    stop_at_no_key(reading, key);
  return key;
}

void read_lines(Reading& reading, int parent);
void read_line(Reading& reading, int parent);

void read_item(Reading& reading, int column) {
  const char* dash = reading.at++;
  skip_blanks(reading);
  if (!at_line_end(reading)) demand_spaces(reading, dash + 1, reading.at);
  skip_properties(reading);
  if (!at_line_end(reading)) return read_lines(reading, column);
  to_content(reading);
  if (reading.column() > column) return read_lines(reading, column);
  refuse(reading, Fault::empty_value, between(dash, dash + 1), kItemEmpty());
  add(reading, scalar(reading, {}, dash + 1, dash + 1, Style::plain));
}

/// `parent` is the column of what the list belongs to, which may be its own.
void read_list(Reading& reading, int parent) {
  const int column = reading.column();
  const auto list = open(reading, Kind::list, Style::block, reading.at);
  while (reading.column() == column && at_dash(reading)) {
    read_item(reading, column);
    to_content(reading);
  }
  close(reading, list);
  if (reading.column() > column) return stop_at_indentation(reading);
  if (reading.column() < column || column == parent) return;
  const std::string_view word = word_at(reading);
  stop(reading, Fault::list_and_keys_mixed, word, kKeyAmongItems(excerpt(word)));
}

/// Reads what follows the colon of a key, on its line or below it.
void read_value(Reading& reading, int column, const Node& key) {
  skip_blanks(reading);
  skip_properties(reading);
  if (!at_line_end(reading)) return read_line(reading, column);
  to_content(reading);
  if (reading.column() > column) return read_lines(reading, column);
  if (reading.column() == column && at_dash(reading)) return read_list(reading, column);
  add_empty_value(reading, words_of(reading, key));
}

void read_map(Reading& reading, int column, Node key) {
  const auto map = open(reading, Kind::map, Style::block, place_of(reading, key));
  while (!reading.stopped) {
    add(reading, key);
    if (reading.stopped) break;
    ++reading.at;
    read_value(reading, column, key);
    to_content(reading);
    if (reading.column() != column) break;
    key = read_key(reading);
  }
  close(reading, map);
  refuse_same_keys(reading, map);
  if (reading.column() > column) stop_at_indentation(reading);
}

/// Reads a map, a list or a single value where a line begins.
void read_lines(Reading& reading, int parent) {
  const int column = reading.column();
  const Node key = read_simple_key(reading);
  if (!key.text.empty()) return read_map(reading, column, key);
  if (at_dash(reading)) return read_list(reading, parent);
  skip_properties(reading);
  if (kValueSigns.holds(*reading.at)) return read_signed_value(reading, parent);
  const Node words = read_words(reading, parent);
  if (reading.stopped) return;
  if (!at_colon(reading)) return read_scalar_rest(reading, words, parent);
  check_key(reading, words);
  read_map(reading, column, words);
}

/// Reads a single value on the line of its key.
void read_line(Reading& reading, int parent) {
  if (kValueSigns.holds(*reading.at)) return read_signed_value(reading, parent);
  const Node words = read_words(reading, parent);
  if (reading.stopped) return;
  if (!at_colon(reading)) return read_scalar_rest(reading, words, parent);
  const std::string_view bytes = words_of(reading, words);
  stop(reading, Fault::key_inside_value, bytes, kKeyInside(excerpt(bytes)));
}

void read_root(Reading& reading) {
  if (*reading.at == '{') {
    read_flow_value(reading, -1);
    to_content(reading);
    return end_of_value(reading);
  }
  const bool other =
      at_dash(reading) || *reading.at == '[' || *reading.at == '|' || *reading.at == '>';
  if (other)
    return stop(reading, Fault::root_not_map, between(reading.at, reading.at + 1), kNoMap());
  const int column = reading.column();
  const Node key = read_key(reading);
  if (!reading.stopped) read_map(reading, column, key);
}

}  // namespace

void stop_at_composite_key(Reading& reading) {
  stop(reading, Fault::key_not_text, between(reading.at, reading.at + 1), kCompositeKey());
}

void read_document(Reading& reading) {
  to_first_content(reading);
  if (reading.stopped) return;
  if (reading.at == reading.end)
    return refuse(reading, Fault::empty_file, between(reading.at, reading.at), kEmptyFile());
  read_root(reading);
  to_content(reading);
  if (reading.at != reading.end) stop_at_indentation(reading);
}

}  // namespace slt::yaml
