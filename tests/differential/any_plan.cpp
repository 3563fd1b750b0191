// SPDX-License-Identifier: MIT
#include "any_plan.h"

#include <algorithm>
#include <array>
#include <random>
#include <string_view>

#include <fmt/format.h>

namespace slt {
namespace {

using namespace std::literals;

/// Texts that some program reads as something else, or that are hard to write.
constexpr std::array kTexts{
    "no"sv,
    "on"sv,
    "y"sv,
    "0301"sv,
    "08"sv,
    "1e3"sv,
    "0x1F"sv,
    "1:30"sv,
    "1_000"sv,
    ".inf"sv,
    "2026-02-30"sv,
    "2026-11-21"sv,
    "true"sv,
    "null"sv,
    "~"sv,
    "="sv,
    "<<"sv,
    ""sv,
    " "sv,
    "a: b"sv,
    "a:b"sv,
    "a:"sv,
    ":a"sv,
    "- a"sv,
    "-a"sv,
    "-"sv,
    "--- a"sv,
    "? a"sv,
    "a?"sv,
    "#a"sv,
    "a #b"sv,
    "a#b"sv,
    "[a]"sv,
    "{a}"sv,
    "a, b"sv,
    "*a"sv,
    "&a"sv,
    "!a"sv,
    "%a"sv,
    "@a"sv,
    "`a`"sv,
    "|"sv,
    ">"sv,
    "it's"sv,
    "''"sv,
    "say \"hi\""sv,
    "back\\slash"sv,
    "\\n"sv,
    " a"sv,
    "a "sv,
    "a  b"sv,
    "\ta"sv,
    "a\tb"sv,
    "æøå"sv,
    "én 🙂 to"sv,
    "blåbær på Ørlandet"sv,
    "a\u00a0b"sv,
    "https://eksempel.no/?a=b&c#d"sv,
    "kl. 10:30, f.eks. (nå) «ja»!"sv,
    "a\nb"sv,
    "a\n"sv,
    "a\n\nb\n"sv,
    "a\n\n\n"sv,
    "\na"sv,
    "a\n  b\nc"sv,
    "a\n\n  b\n\nc\n"sv,
    "a b c d e f g"sv,
    "Tjenestene går sammen om tiltaket, slik at de som trenger det får hjelp tidlig."sv,
    "Gruppen følger med: «alt» som skjer.\nDen møtes ofte # nok.\n"sv};

constexpr std::array kComments{""sv, ""sv, ""sv, " # merknad"sv, "   #"sv, " # 'a: [b"sv, "  "sv};
constexpr std::array kBetween{""sv, ""sv, ""sv, "\n"sv, "# merknad: [\n"sv, "      # - a\n"sv};

/// Writes one file and, as it goes, what the file says.
class Pen {
 public:
  explicit Pen(unsigned number) : random_{number} {}

  Written write() {
    const bool has_mark = below(20) == 0;
    if (has_mark) bytes_ += "\xEF\xBB\xBF";
    if (below(10) == 0) bytes_ += "--- # begynner\n";
    // The package «yaml» counts the mark as a column of the first line.
    below(12) == 0 ? flow_document() : block_map(!has_mark && below(20) == 0 ? 2 : 0, 0);
    if (below(8) == 0) with_crlf();
    return {std::move(bytes_), std::move(outline_)};
  }

 private:
  std::size_t below(std::size_t limit) { return random_() % limit; }
  template <class Words>
  std::string_view any(const Words& words) {
    return words[below(words.size())];
  }
  void say(std::string_view text, bool plain) {
    outline_.append(plain ? "~" : "\"").append(text).append(1, '\0');
  }
  void pad(int indent) { bytes_.append(static_cast<std::size_t>(indent), ' '); }
  void end_line() { bytes_.append(any(kComments)).append("\n").append(any(kBetween)); }

  void key(std::size_t number);
  void block_map(int indent, int depth);
  void block_entry(int indent, int depth, std::size_t number);
  void block_list(int indent, int depth);
  void block_value(int indent, int depth);
  void flow(int indent, int depth);
  void flow_document();
  void flow_space(int indent);
  void text(int indent, bool in_flow);
  bool block_text(std::string_view text, int indent);
  void double_quoted(std::string_view text, int indent);
  void single_quoted(std::string_view text, int indent);
  void plain(std::string_view text, int indent);
  void escaped(char32_t code, std::string_view bytes);
  void with_crlf();

  std::mt19937 random_;
  std::string bytes_, outline_;
};

void Pen::key(std::size_t number) {
  const std::string word = fmt::format("{}_{}", any(std::array{"a"sv, "kind"sv, "x1"sv}), number);
  const auto quote = below(8);
  bytes_ += quote == 0 ? "\"" + word + "\"" : quote == 1 ? "'" + word + "'" : word;
  bytes_ += below(15) == 0 ? " :" : ":";
  say(word, quote > 1);
}

void Pen::block_map(int indent, int depth) {
  outline_ += '{';
  const std::size_t entries = 1 + below(5);
  for (std::size_t i = 0; i < entries; ++i) {
    if (i > 0 || depth == 0) pad(indent);
    block_entry(indent, depth, i);
  }
  outline_ += '}';
}

void Pen::block_entry(int indent, int depth, std::size_t number) {
  key(number);
  const auto what = depth < 4 ? below(6) : 5;
  if (what > 1) return block_value(indent, depth);
  end_line();
  const int deeper = indent + 1 + static_cast<int>(below(4));
  if (what == 0) {
    pad(deeper);
    block_map(deeper, depth + 1);
  } else {
    block_list(below(2) == 0 ? indent : deeper, depth + 1);
  }
}

void Pen::block_list(int indent, int depth) {
  outline_ += '[';
  for (auto items = 1 + below(4); items > 0; --items) {
    pad(indent);
    bytes_ += '-';
    if (depth < 4 && below(3) == 0) {
      const int blanks = 1 + static_cast<int>(below(3));
      pad(blanks);
      block_map(indent + 1 + blanks, depth + 1);
    } else {
      block_value(indent, depth);
    }
  }
  outline_ += ']';
}

/// A blank, then a text or brackets, to the end of the line.
void Pen::block_value(int indent, int depth) {
  if (below(12) == 0) {
    end_line();
    pad(indent + 1);
  }
  pad(below(10) == 0 ? 3 : 1);
  if (depth < 4 && below(4) == 0) {
    flow(indent, depth + 1);
    return end_line();
  }
  if (below(3) == 0 && block_text(any(kTexts), indent)) return;
  text(indent, false);
  end_line();
}

/// What may stand after a bracket or comma.
void Pen::flow_space(int indent) {
  const auto what = below(10);
  if (what == 0) bytes_ += any(kComments);
  if (what < 2) {
    bytes_ += '\n';
    pad(indent + 1 + static_cast<int>(below(4)));
  } else if (what < 6) {
    bytes_ += ' ';
  }
}

void Pen::flow(int indent, int depth) {
  const bool is_list = depth > 0 && below(2) == 0;
  bytes_ += is_list ? '[' : '{';
  outline_ += is_list ? '[' : '{';
  const std::size_t items = below(4);
  for (std::size_t i = 0; i < items; ++i) {
    flow_space(indent);
    if (!is_list) {
      key(i);
      bytes_ += ' ';
    }
    if (depth < 4 && below(5) == 0)
      flow(indent, depth + 1);
    else
      text(indent, true);
    if (i + 1 < items || below(8) == 0) bytes_ += ',';
  }
  flow_space(indent);
  bytes_ += is_list ? ']' : '}';
  outline_ += is_list ? ']' : '}';
}

void Pen::flow_document() {
  flow(-1, 0);
  end_line();
}

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n'; }

/// True for the one space between two words, where a line may be broken.
bool is_gap(std::string_view text, std::size_t at) {
  return at > 0 && at + 1 < text.size() && text[at] == ' ' && !is_space(text[at - 1]) &&
         !is_space(text[at + 1]);
}

bool can_be_plain(std::string_view text, bool in_flow) {
  if (text.empty() || text == "~" || text == "null" || text == "-") return false;
  if (is_space(text.front()) || is_space(text.back()) || text.back() == ':') return false;
  if (text.find('\t') != text.npos) return false;
  if (text.find(": ") != text.npos || text.find(" #") != text.npos) return false;
  if (text.starts_with("- ") || text.starts_with("? ") || text.starts_with("--- ")) return false;
  if ("#&*!|>'\"%@`[]{},"sv.find(text.front()) != text.npos) return false;
  return !in_flow || text.find_first_of("?,[]{}:-") == text.npos;
}

void Pen::text(int indent, bool in_flow) {
  std::string_view text = any(kTexts);
  while (text.find('\n') != text.npos) text = any(kTexts);  // A line break needs a bar.
  const bool is_plain = can_be_plain(text, in_flow) && below(3) > 0;
  say(text, is_plain);
  if (is_plain)
    in_flow ? void(bytes_ += text) : plain(text, indent);
  else if (below(2) == 0)
    single_quoted(text, indent);
  else
    double_quoted(text, indent);
}

void Pen::plain(std::string_view text, int indent) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_gap(text, i) || below(6) > 0) {
      bytes_ += text[i];
      continue;
    }
    bytes_ += '\n';
    pad(indent + 1 + static_cast<int>(below(3)));
  }
}

void Pen::single_quoted(std::string_view text, int indent) {
  bytes_ += '\'';
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_gap(text, i) && below(8) == 0) {
      bytes_ += '\n';
      pad(indent + 1 + static_cast<int>(below(3)));
      continue;
    }
    bytes_ += text[i];
    if (text[i] == '\'') bytes_ += '\'';
  }
  bytes_ += '\'';
}

/// The bytes of the character that begins at `at`, and its number.
std::string_view character_at(std::string_view text, std::size_t at, char32_t& code) {
  const auto first = static_cast<unsigned char>(text[at]);
  const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  code = length == 1 ? first : first & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i)
    code = code << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
  return text.substr(at, length);
}

/// A character inside double quotes, as itself or as one of its escapes.
void Pen::escaped(char32_t code, std::string_view bytes) {
  const auto number = static_cast<unsigned>(code);
  const bool must = code == '"' || code == '\\';
  const auto what = below(must ? 4 : 40);
  if (what == 0)
    bytes_ += fmt::format("\\U{:08x}", number);
  else if (what == 1 && number < 0x10000)
    bytes_ += fmt::format("\\u{:04X}", number);
  else if (what == 2 && number < 0x100)
    bytes_ += fmt::format("\\x{:02x}", number);
  else
    bytes_.append(must ? "\\" : "").append(bytes);
}

void Pen::double_quoted(std::string_view text, int indent) {
  bytes_ += '"';
  for (std::size_t i = 0; i < text.size();) {
    char32_t code = 0;
    const std::string_view character = character_at(text, i, code);
    const bool is_folded = is_gap(text, i) && below(8) == 0;
    // A line may not begin with a no-break space.
    const bool is_broken = i > 0 && !is_space(text[i]) && code != 0xA0 && below(40) == 0;
    if (is_broken) bytes_ += '\\';
    if (is_broken || is_folded) {
      bytes_ += '\n';
      pad(indent + 1 + static_cast<int>(below(3)));
    }
    if (!is_folded) escaped(code, character);
    i += character.size();
  }
  bytes_ += '"';
}

/// The text after a bar or an angle, if it can be written so; its lines are the last of the value.
bool Pen::block_text(std::string_view text, int indent) {
  const std::size_t first = text.find_first_not_of('\n');
  if (first == text.npos || text[first] == ' ') return false;
  const bool has_indented = text.find("\n ") != text.npos || text.find("\n\t") != text.npos;
  const bool folds = !has_indented && text[first] != '\t' && below(2) == 0;
  const std::size_t last = text.find_last_not_of('\n') + 1;
  const std::size_t breaks = text.size() - last;
  bytes_ += folds ? '>' : '|';
  bytes_ += breaks == 0 ? "-" : breaks == 1 ? "" : "+";
  bytes_.append(below(6) == 0 ? " # merknad" : "").append("\n");
  const int depth = indent + 1 + static_cast<int>(below(4));
  bool starts_line = true;
  for (std::size_t i = 0; i < last; ++i) {
    if (starts_line && text[i] != '\n') pad(depth);
    starts_line = text[i] == '\n';
    if (folds && starts_line && i > first && text[i - 1] != '\n') bytes_ += '\n';
    const bool breaks_here = folds && is_gap(text, i) && below(6) == 0;
    bytes_ += breaks_here ? '\n' : text[i];
    starts_line = starts_line || breaks_here;
  }
  bytes_.append(std::max<std::size_t>(breaks, 1), '\n');
  say(text, false);
  return true;
}

void Pen::with_crlf() {
  std::string bytes;
  for (const char c : bytes_) bytes.append(c == '\n' ? "\r\n" : std::string(1, c));
  bytes_ = std::move(bytes);
}

}  // namespace

Written any_plan(unsigned number) { return Pen(number).write(); }

}  // namespace slt
