// SPDX-License-Identifier: MIT
#include "rules/identity_number.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/ascii.h"
#include "rules/suspicion.h"

namespace slt {
namespace {

constexpr std::array<Text, 4> kKinds{{
    {"fødselsnummer", "fødselsnummer", "national identity number"},
    {"D-nummer", "D-nummer", "D-number"},
    {"H-nummer", "H-nummer", "H-number"},
    {"syntetisk fødselsnummer", "syntetisk fødselsnummer", "synthetic identity number"},
}};

constexpr std::size_t kDigits = 11;

/// Characters that take up no room: a number cut up by them still reads as one.
constexpr std::array<std::string_view, 6> kNoWidth{"\u200B", "\u200C", "\u200D",
                                                   "\u2060", "\uFEFF", "\u00AD"};

/// What may stand between two digits.
bool is_mark(char c) { return c == ' ' || c == '-' || c == '.'; }

/// What a character counts as here: a digit, one of ` -.`, or `x` for any other.
struct Glyph {
  char as = 'x';
  std::size_t end = 0;  ///< Where the next character begins.

  bool is_digit() const { return slt::is_digit(as); }
};

Glyph glyph_at(std::string_view text, std::size_t at);

/// Other characters than those of ASCII.
Glyph wide_glyph_at(std::string_view text, std::size_t at) {
  const auto skipped = std::ranges::find_if(
      kNoWidth, [&](std::string_view one) { return text.substr(at).starts_with(one); });
  if (skipped != kNoWidth.end()) return glyph_at(text, at + skipped->size());
  const std::string_view rest = text.substr(at);
  if (rest.starts_with("\u00A0")) return {' ', at + 2};
  // Full-width digits are EF BC 90 to EF BC 99.
  if (rest.size() >= 3 && rest.starts_with("\xEF\xBC") && rest[2] >= '\x90' && rest[2] <= '\x99')
    return {static_cast<char>('0' + (rest[2] - '\x90')), at + 3};
  return {'x', at + 1};
}

Glyph glyph_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {.as = 'x', .end = at};
  const char byte = text[at];
  if (is_beyond_ascii(byte)) return wide_glyph_at(text, at);
  return {is_digit(byte) || is_mark(byte) ? byte : 'x', at + 1};
}

/// Eleven digits in a row and the marks between them: `separators[i]` stands before digit i.
struct Run {
  std::array<char, kDigits> separators{};
  std::string digits;
  std::size_t end = 0;
};

/// Reads digits with at most one mark between two; nothing unless they are exactly eleven.
std::optional<Run> run_at(std::string_view text, std::size_t at) {
  Run run;
  for (Glyph next = glyph_at(text, at); run.digits.size() < kDigits;
       next = glyph_at(text, run.end)) {
    const char mark = next.is_digit() ? '\0' : next.as;
    if (mark == 'x') return {};
    if (mark) next = glyph_at(text, next.end);
    if (!next.is_digit()) return {};
    run.separators[run.digits.size()] = mark;
    run.digits += next.as;
    run.end = next.end;
  }
  if (glyph_at(text, run.end).is_digit()) return {};
  return run;
}

enum class Shape : std::uint8_t { number, account, other };

/// `ddmmyy nnnnn` and `dd.mm.yy nnnnn` are numbers, `dddd.dd.ddddd` is how accounts are written.
Shape shape_of(const Run& run) {
  std::string marked;
  for (std::size_t i = 0; i < kDigits; ++i)
    if (run.separators[i]) marked += static_cast<char>('a' + i);
  if (marked.empty() || marked == "g") return Shape::number;
  const bool dotted = run.separators[2] == '.' && run.separators[4] == '.';
  if (dotted && (marked == "ce" || marked == "ceg")) return Shape::number;
  const bool account = run.separators[4] == '.' && run.separators[6] == '.';
  return account && marked == "eg" ? Shape::account : Shape::other;
}

int number(std::string_view digits) { return (digits[0] - '0') * 10 + digits[1] - '0'; }

int weighted(std::string_view digits, std::string_view weights) {
  int sum = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) sum += (digits[i] - '0') * (weights[i] - '0');
  return sum % 11;
}

/// From 2032 the first sum may also leave 1, 2 or 3.
bool check_digits_fit(std::string_view digits) {
  return weighted(digits, "3761894521") <= 3 && weighted(digits, "54327654321") == 0;
}

bool is_day(int day, int month, int year) {
  constexpr std::array kLast{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= kLast[static_cast<std::size_t>(month - 1)] &&
         !(month == 2 && day == 29 && year % 4 != 0);
}

/// The kind whose date this is, with day and month raised as that kind has them.
std::optional<IdentityKind> kind_of(std::string_view digits) {
  const bool d_number = number(digits) > 40;
  const int day = number(digits) - (d_number ? 40 : 0);
  for (const int raised : {0, 40, 80, 20, 60, 65}) {
    if (!is_day(day, number(digits.substr(2)) - raised, number(digits.substr(4)))) continue;
    if (raised == 0) return d_number ? IdentityKind::d_number : IdentityKind::birth;
    return raised == 40 && !d_number ? IdentityKind::h_number : IdentityKind::synthetic;
  }
  return {};
}

/// True when the line that a number stands on speaks of accounts or invoices.
bool line_names_account(std::string_view text, std::size_t at) {
  const std::size_t before = text.rfind('\n', at);
  const std::size_t start = before == text.npos ? 0 : before + 1;
  const std::string line = lowered(text.substr(start, text.find('\n', at) - start));
  const auto names = [&](std::string_view word) { return line.find(word) != line.npos; };
  return names("konto") || names("account") || names("faktura") || names("kid ") || names("kid:") ||
         names("kid-");
}

/// True when the digits at `at` cannot be a number, as those of years, dates and sums cannot: they
/// are too few, or a mark stands elsewhere among the first five than a full stop after the second
/// or fourth. Tells of ASCII only.
bool is_no_number(std::string_view text, std::size_t at) {
  std::size_t digits = 0;
  bool marked = false;
  for (const char byte : text.substr(at)) {
    if (is_beyond_ascii(byte)) return false;
    if (is_digit(byte)) {
      if (++digits == kDigits) return false;
      marked = false;
      continue;
    }
    const bool dotted = byte == '.' && (digits == 2 || digits == 4);
    if (marked || !is_mark(byte) || (digits < 5 && !dotted)) return true;
    marked = true;
  }
  return true;
}

std::optional<IdentityNumber> number_at(std::string_view text, std::size_t at) {
  if (is_no_number(text, at)) return {};
  const auto run = run_at(text, at);
  if (!run || shape_of(*run) == Shape::other || !check_digits_fit(run->digits)) return {};
  const auto kind = kind_of(run->digits);
  if (!kind) return {};
  return IdentityNumber{
      .offset = at,
      .length = run->end - at,
      .kind = *kind,
      .like_account = shape_of(*run) == Shape::account || line_names_account(text, at),
      .masked = run->digits.substr(0, 4) + "** *****"};
}

bool may_begin_at(std::string_view text, std::size_t at) {
  return !is_no_number(text, at) && glyph_at(text, at).is_digit() && run_at(text, at);
}

/// Two digits, of which the first may be wide or have characters of no width before it, and they
/// may stand between the two.
constexpr std::array kSigns{
    Sign{{"0123456789", "0123456789\xC2\xE2\xEF", {}, "0123456789"}, may_begin_at},
    Sign{{"\xC2\xE2\xEF", "\x80\x81\xAD\xBB\xBC", {}, "0123456789"}, may_begin_at},
};

}  // namespace

std::string_view shown(Lang lang, IdentityKind kind) {
  return kKinds[static_cast<std::size_t>(kind)].in(lang);
}

std::span<const Sign> identity_signs() { return kSigns; }

std::vector<IdentityNumber> identity_numbers_in(std::string_view text) {
  std::vector<IdentityNumber> found;
  bool inside = false;  // Right after a digit: what follows is part of a longer run.
  for (std::size_t at = 0; at < text.size();) {
    const Glyph glyph = glyph_at(text, at);
    const auto number = glyph.is_digit() && !inside ? number_at(text, at) : std::nullopt;
    if (number) found.push_back(*number);
    inside = glyph.is_digit() || number;
    at = number ? at + number->length : glyph.end;
  }
  return found;
}

std::string without_identity_numbers(std::string text) {
  if (!suspicion_of(text).identity_number) return text;  // So are nearly all.
  std::string masked;
  std::size_t done = 0;
  for (const IdentityNumber& one : identity_numbers_in(text)) {
    masked.append(text, done, one.offset - done) += one.masked;
    done = one.offset + one.length;
  }
  return masked.append(text, done);
}

std::string with_check_digits(std::string_view nine) {
  std::string digits(nine);
  for (const std::string_view weights : {"376189452", "5432765432"}) {
    const int check = (11 - weighted(digits, weights)) % 11;
    if (check == 10) return {};
    digits += static_cast<char>('0' + check);
  }
  return digits;
}

std::string synthetic_identity_number() {
  for (const std::string_view person : {"123", "124", "125", "126", "127"})
    if (std::string number = with_check_digits(std::string("018199") += person); !number.empty())
      return number;
  return {};
}

}  // namespace slt
