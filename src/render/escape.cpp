// SPDX-License-Identifier: MIT
#include "render/escape.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/ascii.h"
#include "base/utf8.h"

namespace slt::render {
namespace {

/// Parts the rendered text in two, so that what stands around it is never read as one word.
/// Neither `\@` nor `&#64;` does: e-mail, mentions and links are looked for in the finished text.
constexpr std::string_view kBreak = "<!-- -->";

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f';
}

bool starts_as(std::string_view words, std::string_view lower_case) {
  return words.size() >= lower_case.size() &&
         std::equal(lower_case.begin(), lower_case.end(), words.begin(),
                    [](char want, char have) { return want == lowered(have); });
}

/// True when markup that opens a block would be read at the end of `to`: nothing but markers stands
/// before it on its line.
bool opens_block(std::string_view to) {
  for (; !to.empty() && to.back() != '\n'; to.remove_suffix(1))
    if (std::string_view(" -+*>0123456789.)").find(to.back()) == std::string_view::npos)
      return false;
  return true;
}

/// The length of a list marker at the front, without its last character: 2 of «12.», 0 of «1990».
std::size_t digits_of_marker(std::string_view words) {
  const std::size_t digits =
      static_cast<std::size_t>(std::ranges::find_if_not(words, is_digit) - words.begin());
  const bool is_marker = digits < words.size() && (words[digits] == '.' || words[digits] == ')');
  return is_marker ? digits : 0;
}

/// Appends what is special at the front of a block; how many characters of `words` that took.
std::size_t escape_front(std::string& to, std::string_view words) {
  if (const std::size_t digits = digits_of_marker(words)) {
    to.append(words.substr(0, digits)).append("\\").push_back(words[digits]);
    return digits + 1;
  }
  if (words.empty() || std::string_view("-+=>").find(words.front()) == std::string_view::npos)
    return 0;
  to.append("\\").push_back(words.front());
  return 1;
}

/// How many characters at the front would become a link or a reference when what follows them
/// stands beside them.
std::size_t before_break(std::string_view words) {
  const char next = words.size() > 1 ? words[1] : '\0';
  if (words.front() == '@' && !is_blank(next) && next != '\0') return 1;
  if (words.front() == '#' && is_digit(next)) return 1;
  if (words.starts_with("://")) return 1;
  if (starts_as(words, "www.")) return 3;
  return starts_as(words, "gh-") && words.size() > 3 && is_digit(words[3]) ? 2 : 0;
}

bool needs_backslash(std::string_view words) {
  const char next = words.size() > 1 ? words[1] : '\0';
  if (words.front() == '&') return next == '#' || is_letter(next);
  return std::string_view("\\`*_[]<|~$#").find(words.front()) != std::string_view::npos;
}

std::string_view blanks_at(std::string_view words) {
  return words.substr(
      0, static_cast<std::size_t>(std::ranges::find_if_not(words, is_blank) - words.begin()));
}

/// A control character, or one that is not seen, in letters; how many bytes it took, 0 for others.
std::size_t show_invisible(std::string& to, std::string_view words) {
  const Character c = first_character(words);
  if (c.bytes == 0)
    return to += fmt::format("\\x{:02x}", static_cast<unsigned char>(words.front())), 1;
  if (c.code < 0x20 || c.code == 0x7F)
    return to += fmt::format("\\x{:02x}", static_cast<unsigned>(c.code)), 1;
  if (!is_invisible(c.code)) return 0;
  to += fmt::format("U+{:04X}", static_cast<unsigned>(c.code));
  return c.bytes;
}

std::size_t bytes_at(std::string_view words) {
  return std::max<std::size_t>(first_character(words).bytes, 1);
}

/// White space of any script, after which a runner still reads a command.
bool is_space(char32_t c) {
  return c == ' ' || (c >= 9 && c <= 13) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

/// A character that a workflow command reserves, in per cent; empty for others.
std::string_view per_cent(char c, bool property) {
  if (c == '%') return "%25";
  if (c == '\r') return "%0D";
  if (c == '\n') return "%0A";
  if (property && c == ':') return "%3A";
  return property && c == ',' ? "%2C" : "";
}

/// True when `[` after this would open a command: GitHub's `##[`, Azure's `##vso[` in any case.
bool before_command(std::string_view before) {
  constexpr std::string_view kAzure = "vso";
  const auto lower = [](char c) { return static_cast<char>(c | 0x20); };
  const std::string_view end =
      before.substr(before.size() - std::min(before.size(), kAzure.size()));
  if (std::ranges::equal(end, kAzure, {}, lower)) before.remove_suffix(kAzure.size());
  return before.ends_with("##");
}

/// Parts the marks of a pipeline's commands, `::` at the front of a line, `##[` and `##vso[`
/// anywhere, for what is drawn may be read from its log; answers how much was taken.
std::size_t break_command(std::string& to, std::string_view words, bool at_front) {
  if (words.front() == '[' && before_command(to)) return to += " [", 1;
  if (at_front && words.starts_with("::")) return to += ": ", 1;
  return 0;
}

/// ASCII that is shown as it is in some context: all but controls and what is special there.
class Plain {
 public:
  explicit consteval Plain(std::string_view special) {
    for (std::size_t c = 0x20; c < 0x7F; ++c) is_plain_[c] = true;
    for (const char c : special) is_plain_[static_cast<unsigned char>(c)] = false;
  }
  bool holds(char c) const { return is_plain_[static_cast<unsigned char>(c)]; }

 private:
  std::array<bool, 256> is_plain_{};
};

/// What is shown as it is, without a look at the single character: plain ASCII, and the letters of
/// Western Europe. It is nearly all of a plan.
std::string_view plain_front(std::string_view words, const Plain& plain) {
  std::size_t length = 0;
  while (length < words.size()) {
    const bool letter =
        words[length] == '\xC3' && length + 1 < words.size() && (words[length + 1] & 0xC0) == 0x80;
    if (!letter && !plain.holds(words[length])) break;
    length += letter ? 2 : 1;
  }
  return words.substr(0, length);
}

/// True when only blanks stand before on the line.
bool begins_line(std::string_view before) {
  const std::size_t last = before.find_last_not_of(" \t");
  return last == before.npos || before[last] == '\n';
}

void escape_github(std::string& to, std::string_view words, bool property) {
  bool after_space = true;  // What stands before is ours, so its end counts as one.
  while (!words.empty()) {
    std::size_t taken = bytes_at(words);
    const char32_t code = first_character(words).code;
    const bool command = after_space && !property && words.starts_with("::");
    if (const std::size_t broken = break_command(to, words, command))
      taken = broken;
    else if (const auto code_of = per_cent(words.front(), property); !code_of.empty())
      to += code_of;
    else if (const std::size_t seen = show_invisible(to, words))
      taken = seen;
    else
      to += words.substr(0, taken);
    after_space = command || is_space(code);
    words.remove_prefix(taken);
  }
}

/// A figure as it stands: «-5», «+1,5».
bool is_figure(std::string_view words) {
  if (!words.starts_with('+') && !words.starts_with('-')) return false;
  words.remove_prefix(1);
  return !words.empty() && is_digit(words.front()) && is_digit(words.back()) &&
         std::ranges::count(words, ',') <= 1 &&
         std::ranges::all_of(words, [](char c) { return is_digit(c) || c == ','; });
}

/// True when a spreadsheet may compute the cell: it begins with a sign that opens a formula, in
/// ASCII or full width, whatever blanks or unseen characters stand before it.
bool is_formula(std::string_view words) {
  if (is_figure(words)) return false;
  while (!words.empty()) {
    const Character c = first_character(words);
    if (c.code == U'\uFF1D' || c.code == U'\uFF0B' || c.code == U'\uFF0D' || c.code == U'\uFF20')
      return true;
    if (std::string_view("=+-@").find(words.front()) != std::string_view::npos) return true;
    if (c.bytes == 0 || !(c.code < 0x20 || is_space(c.code) || is_invisible(c.code))) return false;
    words.remove_prefix(c.bytes);
  }
  return false;
}

}  // namespace

bool is_invisible(char32_t c) {
  return (c >= 0x80 && c < 0xA0) || c == 0xAD || c == 0x61C || c == 0x115F || c == 0x1160 ||
         c == 0x180E || (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x206F) || c == 0x3164 || c == 0xFEFF || c == 0xFFA0 ||
         (c >= 0xFFF9 && c <= 0xFFFB) || c == 0xFFFE || c == 0xFFFF ||
         (c >= 0xE0000 && c <= 0xE0FFF);
}

void Terminal::escape(std::string& to, std::string_view words) {
  static constexpr Plain kPlain(":#[");
  while (!words.empty()) {
    const std::string_view plain = plain_front(words, kPlain);
    to += plain;
    words.remove_prefix(plain.size());
    if (words.empty()) return;
    std::size_t taken = show_invisible(to, words);
    if (taken == 0) taken = break_command(to, words, begins_line(to));
    if (taken == 0) to += words.substr(0, taken = bytes_at(words));
    words.remove_prefix(taken);
  }
}

/// A control character, one that turns the text around, or no character at all.
bool is_unseen(std::string_view words) {
  const auto [code, bytes] = first_character(words);
  return bytes == 0 || code < 0x20 || (code >= 0x7F && code < 0xA0) ||
         (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

void Markdown::escape(std::string& to, std::string_view words) {
  if (opens_block(to)) {
    words.remove_prefix(blanks_at(words).size());
    words.remove_prefix(escape_front(to, words));
  }
  while (!words.empty()) {
    std::size_t taken = bytes_at(words);
    if (const std::string_view blanks = blanks_at(words); !blanks.empty()) {
      to += ' ';
      taken = blanks.size();
    } else if (is_unseen(words)) {
      append_utf8(to, 0xFFFD);
    } else if (const std::size_t head = before_break(words)) {
      to.append(words.substr(0, taken = head)).append(kBreak);
    } else {
      if (needs_backslash(words)) to += '\\';
      to += words.substr(0, taken);
    }
    words.remove_prefix(taken);
  }
}

void Xml::escape(std::string& to, std::string_view words) {
  static constexpr std::string_view kMarkup = "&<>\"'";
  static constexpr Plain kPlain("&<>\"'[:");
  static constexpr std::array<std::string_view, 5> kEntities{"&amp;", "&lt;", "&gt;", "&quot;",
                                                             "&apos;"};
  while (!words.empty()) {
    const std::string_view plain = plain_front(words, kPlain);
    to += plain;
    words.remove_prefix(plain.size());
    if (words.empty()) return;
    const char next = words.front();
    const std::size_t markup = kMarkup.find(next);
    std::size_t taken = markup == kMarkup.npos ? show_invisible(to, words) : 0;
    if (markup != kMarkup.npos) to += kEntities[markup], taken = 1;
    if (next == '[' && before_command(to)) to += "&#91;", taken = 1;
    if (next == ':' && begins_line(to)) to += "&#58;", taken = 1;
    if (taken == 0) to += words.substr(0, taken = bytes_at(words));
    words.remove_prefix(taken);
  }
}

void GithubData::escape(std::string& to, std::string_view words) {
  escape_github(to, words, false);
}
void GithubProperty::escape(std::string& to, std::string_view words) {
  escape_github(to, words, true);
}

void Csv::escape(std::string& to, std::string_view words) {
  to += is_formula(words) ? "\"'" : "\"";
  while (!words.empty()) {
    std::size_t taken = words.front() == '\n' ? 0 : show_invisible(to, words);
    if (taken == 0) {
      if (words.front() == '"') to += '"';
      to += words.substr(0, taken = bytes_at(words));
    }
    words.remove_prefix(taken);
  }
  to += '"';
}

}  // namespace slt::render
