// SPDX-License-Identifier: MIT
#include "yaml/reading.h"

namespace slt::yaml {
namespace {

constexpr Message<Quote> kUnclosed{
    .nb = "klammen {0} blir ikke lukket",
    .nn = "klamma {0} blir ikkje lukka",
    .en = "the bracket {0} is not closed",
};
constexpr Message<Quote> kUnderIndented{
    .nb = "{0} hører til klammen over, men er ikke rykket inn under nøkkelen",
    .nn = "{0} høyrer til klamma over, men er ikkje rykt inn under nøkkelen",
    .en = "{0} belongs to the bracket above but is not indented under its key",
};
constexpr Message<Quote> kMissingComma{
    .nb = "det mangler komma eller sluttklamme foran {0}",
    .nn = "det manglar komma eller sluttklamme framfor {0}",
    .en = "a comma or closing bracket is missing before {0}",
};
constexpr Message<> kEmptyEntry{
    .nb = "det står ingenting foran kommaet",
    .nn = "det står ingenting framfor kommaet",
    .en = "there is nothing before the comma",
};
constexpr Message<> kPair{
    .nb = "nøkkel og verdi står rett i en liste",
    .nn = "nøkkel og verdi står rett i ei liste",
    .en = "a key and its value stand directly in a list",
};

/// A list or map in brackets that is being read.
struct Flow {
  Reading& reading;
  const char* opening;
  int parent;
  char closing() const { return *opening == '[' ? ']' : '}'; }
};

void stop_unclosed(Flow& flow) {
  const std::string_view sign = between(flow.opening, flow.opening + 1);
  stop(flow.reading, Fault::unclosed_bracket, sign, kUnclosed({sign}));
}

/// Goes to what comes next between the brackets, perhaps on a line further down.
void to_entry(Flow& flow) {
  Reading& reading = flow.reading;
  const char* old_line = reading.line;
  to_content(reading);
  if (reading.at == reading.end) return stop_unclosed(flow);
  if (reading.line == old_line || reading.column() > flow.parent) return;
  const std::string_view word = word_at(reading);
  if (*reading.at != flow.closing()) return stop_unclosed(flow);
  stop(reading, Fault::bad_indentation, word.substr(0, 1), kUnderIndented({word.substr(0, 1)}));
}

bool at_end(const Flow& flow) { return flow.reading.stopped || *flow.reading.at == flow.closing(); }

/// Passes the comma after an entry.
void pass_comma(Flow& flow) {
  Reading& reading = flow.reading;
  to_entry(flow);
  if (at_end(flow)) return;
  if (*reading.at == ']' || *reading.at == '}') return stop_unclosed(flow);
  if (*reading.at != ',') {
    const std::string_view word = word_at(reading);
    return stop(reading, Fault::missing_comma, word, kMissingComma(excerpt(word)));
  }
  ++reading.at;
  to_entry(flow);
}

/// Refuses commas with nothing before them.
void pass_empty_entries(Flow& flow) {
  Reading& reading = flow.reading;
  while (!reading.stopped && *reading.at == ',') {
    const char* comma = reading.at++;
    refuse(reading, Fault::empty_flow_entry, between(comma, comma + 1), kEmptyEntry());
    to_entry(flow);
  }
}

bool at_flow_colon(const Reading& reading) { return *reading.at == ':'; }

/// A text between brackets, quoted or plain.
Node read_words(Flow& flow) {
  Reading& reading = flow.reading;
  if (at_quote(reading)) return read_quoted(reading, flow.parent);
  demand_text(reading, Where::flow);
  return read_plain_in_flow(reading);
}

void read_value(Flow& flow) {
  Reading& reading = flow.reading;
  skip_properties(reading);
  if (*reading.at == '[' || *reading.at == '{') return read_flow(reading, flow.parent);
  const Node words = read_words(flow);
  if (!reading.stopped) add_value(reading, words);
}

void read_list_entry(Flow& flow) {
  Reading& reading = flow.reading;
  read_value(flow);
  skip_blanks(reading);
  if (!reading.stopped && at_flow_colon(reading))
    stop(reading, Fault::pair_in_list, between(reading.at, reading.at + 1), kPair());
}

/// A colon ends a plain key only when it stands apart from its value.
bool ends_key(const Flow& flow, const Node& key) {
  if (!at_flow_colon(flow.reading)) return false;
  const char next = flow.reading.at[1];
  return key.style != Style::plain || ends_word(next) || next == ',' || next == '}';
}

Node read_key(Flow& flow) {
  Reading& reading = flow.reading;
  const Node simple = read_simple_key(reading);
  if (!simple.text.empty()) return simple;
  const Node key = read_words(flow);
  skip_blanks(reading);
  if (reading.stopped) return key;
  if (ends_key(flow, key))
    check_key(reading, key);
  else
    stop_at_missing_colon(reading, key);
  return key;
}

void read_map_entry(Flow& flow) {
  Reading& reading = flow.reading;
  if (*reading.at == '[' || *reading.at == '{') return stop_at_composite_key(reading);
  const Node key = read_key(flow);
  if (reading.stopped) return;
  add(reading, key);
  if (!reading.stopped) ++reading.at;
  to_entry(flow);
  if (reading.stopped) return;
  if (*reading.at == ',' || at_end(flow)) return add_empty_value(reading, words_of(reading, key));
  read_value(flow);
}

}  // namespace

void read_flow(Reading& reading, int parent) {
  Flow flow{.reading = reading, .opening = reading.at, .parent = parent};
  const bool list = *reading.at == '[';
  const auto index = open(reading, list ? Kind::list : Kind::map, Style::flow, reading.at);
  if (!reading.stopped) {
    ++reading.at;
    to_entry(flow);
  }
  for (pass_empty_entries(flow); !at_end(flow); pass_empty_entries(flow)) {
    if (list)
      read_list_entry(flow);
    else
      read_map_entry(flow);
    if (!reading.stopped) pass_comma(flow);
  }
  if (!reading.stopped) reading.value_end = ++reading.at;
  close(reading, index);
  if (!list) refuse_same_keys(reading, index);
}

}  // namespace slt::yaml
