// SPDX-License-Identifier: MIT
#include "rules/single_cases.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <span>
#include <string>

#include "base/ascii.h"
#include "base/date.h"

namespace slt {
namespace {

constexpr std::array<Text, 3> kKinds{{
    {"alderen på en enkelt gutt eller jente", "alderen på ein einskild gut eller ei einskild jente",
     "the age of one boy or girl"},
    {"helse eller straffbare forhold hos én person",
     "helse eller straffbare forhold hos éin person", "the health or the offences of one person"},
    {"en fødselsdato", "ein fødselsdato", "somebody's date of birth"},
}};

/// A word or a number of a text; blanks, quotes and brackets part them and a few marks end a
/// sentence.
struct Token {
  std::string word;  ///< With small letters.
  std::size_t offset = 0, length = 0;
  bool ends_sentence = false;
};

bool is_part(char c) { return is_letter_or_digit(c) || is_beyond_ascii(c); }

/// A mark between two digits belongs to them: `12-18`, `12.03.2011`, `2011/2012`.
bool joins(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c == '-') return at + 1 < text.size() && is_part(text[at - 1]) && is_part(text[at + 1]);
  const bool mark = c == '.' || c == '/';
  return mark && at + 1 < text.size() && is_digit(text[at - 1]) && is_digit(text[at + 1]);
}

/// A comment, a list item, a key and an empty line begin something new, and so does a full stop.
bool breaks(std::string_view between) {
  const auto line = between.find('\n');
  return between.find_first_of("!?:;#") != between.npos || between.find(". ") != between.npos ||
         between.find(".\n") != between.npos || between.find(" - ") != between.npos ||
         between.find(" – ") != between.npos ||
         (line != between.npos && between.find('\n', line + 1) != between.npos);
}

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  std::size_t end = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_part(text[at])) {
      ++at;
      continue;
    }
    std::size_t next = at + 1;
    while (next < text.size() && (is_part(text[next]) || joins(text, next))) ++next;
    if (!tokens.empty()) tokens.back().ends_sentence = breaks(text.substr(end, at - end));
    tokens.push_back({lowered(text.substr(at, next - at)), at, next - at, false});
    at = end = next;
  }
  return tokens;
}

using Tokens = std::span<const Token>;
using Words = std::span<const std::string_view>;

bool is_one_of(const Token& token, Words words) {
  return std::ranges::find(words, token.word) != words.end();
}

constexpr std::array<std::string_view, 6> kChild{"gutt",  "gutten", "gut",
                                                 "guten", "jente",  "jenta"};
constexpr std::array<std::string_view, 4> kThatChild{"gutten", "guten", "jenta", "jenten"};
constexpr std::array<std::string_view, 4> kArticle{"en", "ei", "ein", "denne"};
constexpr std::array<std::string_view, 6> kEvery{"hver", "kvar", "alle", "enhver", "per", "ingen"};
constexpr std::array<std::string_view, 8> kBetween{"på",      "er",  "i",    "alder",
                                                   "alderen", "som", "født", "ca"};
constexpr std::array<std::string_view, 14> kTrouble{
    "adhd",   "autisme", "diagnose", "diagnosen", "psykose",  "schizofreni", "spiseforstyrrelse",
    "siktet", "sikta",   "mistenkt", "domfelt",   "domfelte", "tiltalt",     "rusavhengig"};
constexpr std::array<std::string_view, 4> kBorn{"født", "fødd", "fødselsdato", "fdato"};

/// The age of somebody young; nothing for ranges, grades and years.
std::optional<int> age_in(const Token& token) {
  int age = 0;
  const char* const end = token.word.data() + token.word.size();
  const auto [stop, error] = std::from_chars(token.word.data(), end, age);
  const std::string_view rest(stop, static_cast<std::size_t>(end - stop));
  const bool whole = rest.empty() || rest == "år" || rest == "-årig" || rest == "årig";
  if (error != std::errc{} || !whole || age < 4 || age > 25) return {};
  return age;
}

/// «8. trinn» and «5 gutter» are no ages.
bool is_grade(Tokens tokens, std::size_t at) {
  if (at + 1 >= tokens.size()) return false;
  const std::string& next = tokens[at + 1].word;
  return next.starts_with("trinn") || next.starts_with("steg") || next.starts_with("klasse") ||
         next.starts_with("gutte") || next.starts_with("jente") || next.starts_with("og") ||
         next.starts_with("til") || next.starts_with("prosent");
}

/// «gutt 15», «jente på 14 år», «gutten er 15».
bool child_with_age(Tokens tokens, std::size_t at) {
  if (!is_one_of(tokens[at], kChild)) return false;
  if (at > 0 && !tokens[at - 1].ends_sentence && is_one_of(tokens[at - 1], kEvery)) return false;
  std::size_t next = at;
  for (int step = 0; step < 4 && !tokens[next].ends_sentence && ++next < tokens.size(); ++step) {
    if (age_in(tokens[next])) return !is_grade(tokens, next);
    if (!is_one_of(tokens[next], kBetween)) return false;
  }
  return false;
}

/// What follows the one or two digits of an age; empty where none begins.
std::string_view after_age(std::string_view text) {
  std::size_t digits = 0;
  while (digits < text.size() && is_digit(text[digits])) ++digits;
  return digits == 1 || digits == 2 ? text.substr(digits) : std::string_view();
}

/// «15 år gammel gutt», «15-årig jente», «15-åringen».
bool age_with_child(Tokens tokens, std::size_t at) {
  if (after_age(tokens[at].word) == "-åringen") return true;
  if (!age_in(tokens[at])) return false;
  for (std::size_t next = at; !tokens[next].ends_sentence && ++next < tokens.size();) {
    if (is_one_of(tokens[next], kChild)) return true;
    const std::string& between = tokens[next].word;
    if (between != "år" && !between.starts_with("gam") && between != "gml") return false;
  }
  return false;
}

/// «født 12.03.2011».
bool birth_at(Tokens tokens, std::size_t at) {
  if (!is_one_of(tokens[at], kBorn)) return false;
  if (at + 1 >= tokens.size()) return false;
  const std::string& date = tokens[at + 1].word;
  const auto marks = std::ranges::count(date, '.');
  const bool numbers = std::ranges::all_of(date, [](char c) { return is_digit(c) || c == '.'; });
  return (marks == 2 && numbers && date.size() >= 6) || parse_date(date).has_value();
}

/// From the token at `at` to the end of its sentence.
Tokens rest_of_sentence(Tokens tokens, std::size_t at) {
  std::size_t end = at;
  while (end < tokens.size() && !tokens[end].ends_sentence) ++end;
  return tokens.subspan(at, std::min(end + 1, tokens.size()) - at);
}

/// «gutten har ADHD», «en jente som er siktet»: only from the person on, in the same sentence.
bool trouble_of(Tokens tokens, std::size_t at) {
  const bool one = at > 0 && !tokens[at - 1].ends_sentence && is_one_of(tokens[at - 1], kArticle) &&
                   is_one_of(tokens[at], kChild);
  if (!one && !is_one_of(tokens[at], kThatChild)) return false;
  return std::ranges::any_of(rest_of_sentence(tokens, at),
                             [](const Token& token) { return is_one_of(token, kTrouble); });
}

std::optional<CaseKind> kind_at(Tokens tokens, std::size_t at) {
  if (child_with_age(tokens, at) || age_with_child(tokens, at)) return CaseKind::age;
  if (birth_at(tokens, at)) return CaseKind::birth;
  if (trouble_of(tokens, at)) return CaseKind::health_or_crime;
  return {};
}

/// True when a word that begins so stands at `at`.
bool begins_word(std::string_view text, std::size_t at, std::string_view beginning) {
  if (at > 0 && is_part(text[at - 1])) return false;
  return std::ranges::equal(text.substr(at, beginning.size()), beginning,
                            [](char one, char other) { return lowered(one) == other; });
}

/// The beginnings of the words for one young person and for being born, and what follows an age
/// («15-åringen»).
constexpr std::array kSigns{
    Sign{{"jJ", "eE"}, [](auto text, auto at) { return begins_word(text, at, "jent"); }},
    Sign{{"gG", "uU"}, [](auto text, auto at) { return begins_word(text, at, "gut"); }},
    Sign{{"fF", "\xC3"}, [](auto text, auto at) { return begins_word(text, at, "fød"); }},
    Sign{{"fF", "dD"}, [](auto text, auto at) { return begins_word(text, at, "fdato"); }},
    Sign{{.first = "-", .second = "\xC3", .after = "0123456789"}, [](auto, auto) { return true; }},
};

}  // namespace

std::string_view shown(Lang lang, CaseKind kind) {
  return kKinds[static_cast<std::size_t>(kind)].in(lang);
}

std::span<const Sign> case_signs() { return kSigns; }

std::vector<SingleCase> single_cases_in(std::string_view text) {
  std::vector<SingleCase> found;
  const std::vector<Token> tokens = tokens_of(text);
  std::size_t said_until = 0;  // One sentence is one case.
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (at < said_until) continue;
    if (const auto kind = kind_at(tokens, at)) {
      found.push_back({tokens[at].offset, tokens[at].length, *kind});
      said_until = at + rest_of_sentence(tokens, at).size();
    }
  }
  return found;
}

}  // namespace slt
