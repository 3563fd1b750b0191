// SPDX-License-Identifier: MIT
#include "cli/words.h"

#include <algorithm>

#include "base/list.h"
#include "base/nearest.h"
#include "edit/typed.h"

namespace slt::cli {
namespace {

constexpr Message<Quote> kUnknown{
    .nb = "{0} kan ikke stå her", .nn = "{0} kan ikkje stå her", .en = "{0} cannot stand here"};
constexpr Message<Sentence> kDidYouMean{
    .nb = "mente du {0}?", .nn = "meinte du {0}?", .en = "did you mean {0}?"};
constexpr Message<Sentence> kOneOf{
    .nb = "velg blant {0}", .nn = "vel mellom {0}", .en = "choose from {0}"};

/// How a choice is shown: its label, or the word itself where that is a whole sentence.
Text shown_as(const Choice& one) {
  if (one.label.nb.find(' ') == one.label.nb.npos) return one.label;
  return {one.word, one.word, one.word};
}

/// The choices near a word, in any of their spellings or labels; all when none is.
std::vector<Text> labels_near(std::string_view word, std::span<const Choice> choices) {
  std::vector<std::string_view> known;
  for (const Choice& one : choices)
    known.insert(known.end(), {one.word, one.label.nb, one.label.nn, one.label.en});
  const auto close = nearest(word, known);
  std::vector<Text> labels;
  for (const Choice& one : choices)
    if (std::ranges::any_of(close, [&](std::string_view near) {
          return near == one.word || near == one.label.nb || near == one.label.nn ||
                 near == one.label.en;
        }))
      labels.push_back(shown_as(one));
  return labels;
}

}  // namespace

std::size_t choice_typed(std::string_view word, std::span<const Choice> choices) {
  if (const auto found = edit::choice_meant(choices, word)) return *found;
  std::vector<Text> labels = labels_near(word, choices);
  if (!labels.empty()) throw Usage{kUnknown({word}), kDidYouMean(listed(labels, kOr))};
  for (const Choice& one : choices) labels.push_back(shown_as(one));
  throw Usage{kUnknown({word}), kOneOf(listed(labels, kOr))};
}

void throw_unknown_word(std::string_view word, std::span<const std::string_view> known) {
  const auto close = nearest(word, known);
  throw Usage{kUnknown({word}), close.empty() ? kOneOf(listed(known)) : did_you_mean(close)};
}

}  // namespace slt::cli
