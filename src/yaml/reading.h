// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"
#include "yaml/bytes.h"
#include "yaml/syntax_rules.h"
#include "yaml/tree.h"

namespace slt::yaml {

inline constexpr int kDeepest = 32;                  ///< Lists and maps inside one another.
inline constexpr std::size_t kMostNodes = 30'000;    ///< Of one file; a plan has some thousands.
inline constexpr std::size_t kMostFindings = 5'000;  ///< More of one file help nobody.

/// The reading of one file: where it stands, and what it has made of what it passed.
/// `*end` is a NUL, which the file itself does not hold, so that every scan stops there.
struct Reading {
  Source& source;
  Tree& tree;
  Diagnostics& out;
  const char* at;  ///< What is read next.
  const char* end;
  const char* line;                    ///< Where the line of `at` begins.
  const char* value_end;               ///< The end of the last value that was read.
  std::string* decoded = nullptr;      ///< Where texts go that differ from their bytes.
  std::vector<const Node*> keys = {};  ///< Those of one map, while they are compared.
  int depth = 0;
  std::size_t findings = 0;
  bool stopped = false;  ///< The structure is not certain any more; `at` is `end`.

  std::uint32_t offset_of(const char* place) const {
    return static_cast<std::uint32_t>(place - source.bytes.data());
  }
  /// Spaces before `at` on its line; -1 at the end of the file.
  int column() const { return at == end ? -1 : static_cast<int>(at - line); }
};

/// Whether a text stands between brackets, where some signs end it.
enum class Where : std::uint8_t { block, flow };

inline void skip_blanks(Reading& reading) { reading.at = after_blanks(reading.at); }
/// The words from `at` to the next blank or line break.
std::string_view word_at(const Reading& reading);
/// A few words of a long text, to be quoted in a message.
Quote excerpt(std::string_view words);

/// Records a fault after which reading goes on. `words` are bytes of the source.
[[gnu::cold]] void refuse(Reading& reading, Fault fault, std::string_view words, Sentence message);
/// Records a fault after which the structure is not certain, and ends the reading.
[[gnu::cold]] void stop(Reading& reading, Fault fault, std::string_view words, Sentence message);

/// Ends the reading at a line that is indented otherwise than those above it.
[[gnu::cold]] void stop_at_indentation(Reading& reading);

/// Goes to the next thing that is neither blank nor comment, on this line or a later one.
void to_content(Reading& reading);
/// The same at the start of a file, where `---` may stand once.
void to_first_content(Reading& reading);
/// Passes the rest of a line, which is blank or a comment.
void to_next_line(Reading& reading);
/// Demands that nothing but a comment follows a value on its line.
void end_of_value(Reading& reading);

/// The first line below that is not empty, seen from inside a text that may go on there.
struct NextLine {
  const char* line;
  const char* at;
  int breaks;  ///< Line breaks in between.
  int column() const { return static_cast<int>(at - line); }
};
NextLine next_line(const char* from);
/// Ends the reading when a line is indented by anything but spaces.
void demand_spaces(Reading& reading, const char* line, const char* content);

/// Adds nodes to the tree. A list or map is open until it is closed.
std::uint32_t open(Reading& reading, Kind kind, Style style, const char* first);
void close(Reading& reading, std::uint32_t index);
void add(Reading& reading, const Node& node);
inline Node scalar(const Reading& reading, std::string_view text, const char* first,
                   const char* last, Style style) {
  return {.text = text,
          .offset = reading.offset_of(first),
          .length = static_cast<std::uint32_t>(last - first),
          .next = 0,
          .kind = Kind::scalar,
          .style = style};
}
/// Where decoded text is gathered; it never moves.
std::string& decoded(Reading& reading);
std::string_view decoded_since(const Reading& reading, std::size_t start);

/// The source bytes of a node.
inline std::string_view words_of(const Reading& reading, const Node& node) {
  return {reading.source.bytes.data() + node.offset, node.length};
}

// plain.cpp
/// Plain text as far as it goes on this line; `at` is left behind it, on its colon if it is a key.
Node read_plain_line(Reading& reading);
/// The rest of a plain value that began with `first`: the lines below that go on with it.
Node read_plain_rest(Reading& reading, const Node& first, int parent);
/// Plain text inside brackets.
Node read_plain_in_flow(Reading& reading);

// quoted.cpp
Node read_quoted(Reading& reading, int parent);

// block_text.cpp
void read_block_text(Reading& reading, int parent);

// flow.cpp
void read_flow(Reading& reading, int parent);

// keys.cpp
/// Reads a key that is one good word and its colon, as nearly all are; else stays, and it is empty.
Node read_simple_key(Reading& reading);
/// Refuses what a key may not be.
void check_key(Reading& reading, const Node& key);
void refuse_same_keys(Reading& reading, std::uint32_t map);
/// Adds a text as a value, and refuses one that stands for nothing.
void add_value(Reading& reading, const Node& value);
/// Adds a value that is not there.
void add_empty_value(Reading& reading, std::string_view key);
/// Ends the reading at words that should have been a key.
void stop_at_missing_colon(Reading& reading, const Node& words);

// indicators.cpp
inline bool at_dash(const Reading& reading) {
  return *reading.at == '-' && ends_word(reading.at[1]);
}
inline bool at_colon(const Reading& reading) {
  return *reading.at == ':' && ends_word(reading.at[1]);
}
inline bool at_quote(const Reading& reading) { return *reading.at == '"' || *reading.at == '\''; }
/// The signs YAML has a use for at the start of a text, and those before one.
inline constexpr ByteSet kSigns("-?:,[]{}#|>%@`");
inline constexpr ByteSet kPropertySigns("!&*");

void check_sign(Reading& reading, Where where);
/// Ends the reading when no text may begin with what stands at `at`.
inline void demand_text(Reading& reading, Where where) {
  if (kSigns.holds(*reading.at)) check_sign(reading, where);
}
void refuse_properties(Reading& reading);
/// Refuses tags and anchors before a value and passes them.
inline void skip_properties(Reading& reading) {
  if (kPropertySigns.holds(*reading.at)) refuse_properties(reading);
}

// block.cpp
/// Ends the reading where a list or map is the key of a map.
void stop_at_composite_key(Reading& reading);
void read_document(Reading& reading);

}  // namespace slt::yaml
