// SPDX-License-Identifier: MIT
#include "model/cadence_words.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "base/ascii.h"
#include "model/cadence_lexicon.h"

namespace slt {
namespace {

/// A word in lower case, and the bytes of the phrase it came from.
struct Piece {
  std::string text;
  std::size_t begin, end;
};

/// Sequences that part words; the flag says whether they also mean «til».
struct Mark {
  std::string_view bytes;
  bool dash;
};
constexpr std::array kMarks{
    Mark{" ", false},     Mark{"\t", false}, Mark{"\n", false},     Mark{"\r", false},
    Mark{",", false},     Mark{".", false},  Mark{";", false},      Mark{":", false},
    Mark{"(", false},     Mark{")", false},  Mark{"\"", false},     Mark{"«", false},
    Mark{"»", false},     Mark{"…", false},  Mark{"\u00a0", false}, Mark{"\u202f", false},
    Mark{"-", true},      Mark{"–", true},   Mark{"—", true},       Mark{"\u2010", true},
    Mark{"\u2011", true},
};

const Mark* mark_at(std::string_view phrase, std::size_t at) {
  if (is_letter_or_digit(phrase[at])) return nullptr;
  const auto stands_here = [&](const Mark& mark) {
    return phrase.substr(at, mark.bytes.size()) == mark.bytes;
  };
  const auto found = std::ranges::find_if(kMarks, stands_here);
  return found == kMarks.end() ? nullptr : &*found;
}

/// Lower case for the letters of Norwegian and its neighbours: ASCII and U+00C0–U+00DE.
std::string lower(std::string_view word) {
  std::string out(word);
  for (std::size_t i = 0; i < out.size(); ++i) {
    const auto byte = static_cast<unsigned char>(out[i]);
    const bool after_c3 = i > 0 && out[i - 1] == '\xc3';
    const bool capital =
        after_c3 ? 0x80 <= byte && byte <= 0x9e && byte != 0x97 : 'A' <= byte && byte <= 'Z';
    if (capital) out[i] = static_cast<char>(out[i] + ('a' - 'A'));
  }
  return out;
}

std::size_t end_of_digits(std::string_view phrase, std::size_t at) {
  while (at < phrase.size() && is_digit(phrase[at])) ++at;
  return at;
}

std::size_t end_of_word(std::string_view phrase, std::size_t at) {
  while (at < phrase.size() && !is_digit(phrase[at]) && phrase[at] != '/' && !mark_at(phrase, at))
    ++at;
  return at;
}

/// Digits with the full stop that makes them an ordinal, a slash, or a word.
std::size_t end_of_piece(std::string_view phrase, std::size_t at) {
  if (phrase[at] == '/') return at + 1;
  if (!is_digit(phrase[at])) return end_of_word(phrase, at);
  const std::size_t end = end_of_digits(phrase, at);
  return end < phrase.size() && phrase[end] == '.' ? end + 1 : end;
}

std::vector<Piece> pieces_of(std::string_view phrase) {
  std::vector<Piece> pieces;
  for (std::size_t at = 0; at < phrase.size();) {
    const Mark* const mark = mark_at(phrase, at);
    const std::size_t end = mark ? at + mark->bytes.size() : end_of_piece(phrase, at);
    if (!mark) pieces.push_back({lower(phrase.substr(at, end - at)), at, end});
    if (mark && mark->dash) pieces.push_back({"-", at, end});
    at = end;
  }
  return pieces;
}

/// `12` is a number, `12.` an ordinal; beyond 366 nothing is counted in a year.
std::optional<CadenceWord> from_digits(const Piece& piece) {
  if (!is_digit(piece.text.front())) return std::nullopt;
  const bool ordinal = piece.text.back() == '.';
  int value = 0;
  for (const char c : piece.text)
    if (is_digit(c)) value = std::min(value * 10 + (c - '0'), 1000);
  const bool sensible = 1 <= value && value <= 366;
  const Meaning counted = ordinal ? Meaning::ordinal : Meaning::number;
  return CadenceWord{sensible ? counted : Meaning::unknown, value, piece.begin, piece.end};
}

/// «politirådsmøter» is a meeting, whatever it is a meeting of.
bool names_meetings(std::string_view word) {
  constexpr std::array<std::string_view, 6> kEndings{"møte", "møter",  "møtet",
                                                     "møta", "møtene", "møtepunkt"};
  return std::ranges::any_of(kEndings, [&](std::string_view end) { return word.ends_with(end); });
}

/// What a run of pieces means, and the piece after it.
struct Run {
  CadenceWord word;
  std::size_t next;
};

/// The longest run from `first` on that stands in the lexicon, else the single piece.
Run longest_run(const std::vector<Piece>& pieces, std::size_t first) {
  const Piece& piece = pieces[first];
  const Meaning alone = names_meetings(piece.text) ? Meaning::noun : Meaning::unknown;
  Run best{{alone, 0, piece.begin, piece.end}, first + 1};
  std::string words;
  for (std::size_t i = first; i < std::min(pieces.size(), first + kLongestEntry); ++i) {
    words += (i == first ? "" : " ") + pieces[i].text;
    const LexiconEntry* const entry = lexicon_entry(words);
    if (entry) best = {{entry->meaning, entry->value, piece.begin, pieces[i].end}, i + 1};
  }
  return best;
}

}  // namespace

std::vector<CadenceWord> cadence_words(std::string_view phrase) {
  std::vector<CadenceWord> words;
  const std::vector<Piece> pieces = pieces_of(phrase);
  for (std::size_t i = 0; i < pieces.size();) {
    const auto digits = from_digits(pieces[i]);
    const Run run = digits ? Run{*digits, i + 1} : longest_run(pieces, i);
    words.push_back(run.word);
    i = run.next;
  }
  return words;
}

}  // namespace slt
