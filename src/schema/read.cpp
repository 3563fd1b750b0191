// SPDX-License-Identifier: MIT
#include "schema/read.h"
#include "schema/meant.h"

#include <algorithm>
#include <charconv>

#include "base/ascii.h"
#include "base/list.h"
#include "base/nearest.h"
#include "schema/meant.h"
#include "schema/pattern.h"
#include "schema/structure_rules.h"

namespace slt {
namespace {

constexpr Message<Text> kWantedHere{
    .nb = "her skal det stå {0}", .nn = "her skal det stå {0}", .en = "here should be {0}"};
constexpr Text kText{"en tekst", "ein tekst", "a text"};
constexpr Text kMap{"et sett nøkler («nøkkel: verdi»)", "eit sett nøklar («nøkkel: verdi»)",
                    "a set of keys (\"key: value\")"};
constexpr Text kList{"en liste (linjer som begynner med «- »)",
                     "ei liste (linjer som byrjar med «- »)",
                     "a list (lines that begin with \"- \")"};
constexpr Message<Quote> kNotNumber{.nb = "{0} er ikke et helt tall",
                                    .nn = "{0} er ikkje eit heilt tal",
                                    .en = "{0} is not a whole number"};
constexpr Message<Quote> kNotTruth{.nb = "{0} er verken «true» (ja) eller «false» (nei)",
                                   .nn = "{0} er verken «true» (ja) eller «false» (nei)",
                                   .en = "{0} is neither \"true\" nor \"false\""};
constexpr Message<Quote, Text> kNotOfForm{
    .nb = "{0} er ikke {1}", .nn = "{0} er ikkje {1}", .en = "{0} is not {1}"};
constexpr Text kDate{"en dato som finnes, skrevet år-måned-dag («2026-11-21»)",
                     "ein dato som finst, skriven år-månad-dag («2026-11-21»)",
                     "a date that exists, written year-month-day (\"2026-11-21\")"};
constexpr Text kPartialDate{"en dato, en måned eller et år («2026-11-21», «2026-11», «2026»)",
                            "ein dato, ein månad eller eit år («2026-11-21», «2026-11», «2026»)",
                            "a date, a month or a year (\"2026-11-21\", \"2026-11\", \"2026\")"};
constexpr Text kPeriod{"en periode, første og siste dag med skråstrek («2022-01-01/2025-12-31»)",
                       "ein periode, første og siste dag med skråstrek («2022-01-01/2025-12-31»)",
                       "a period, first and last day with a slash (\"2022-01-01/2025-12-31\")"};
constexpr Message<Sentence> kIdOf{
    .nb = "her skal det stå en id: den som står etter «id:» der det er ført opp ({0})",
    .nn = "her skal det stå ein id: den som står etter «id:» der det er ført opp ({0})",
    .en = "here should be an id: the one after \"id:\" where it is entered ({0})"};
constexpr Message<Quote> kBackwards{.nb = "{0} slutter før den begynner",
                                    .nn = "{0} sluttar før han byrjar",
                                    .en = "{0} ends before it begins"};
constexpr Text kClock{"et klokkeslett i anførselstegn («\"08:30\"»)",
                      "eit klokkeslett i hermeteikn («\"08:30\"»)",
                      "a time of day in quotes (\"08:30\")"};
constexpr Text kDuration{"en varighet («2 years», «18 months», «6 weeks», «30 days»)",
                         "eit tidsrom («2 years», «18 months», «6 weeks», «30 days»)",
                         "a length of time (\"2 years\", \"18 months\", \"6 weeks\", \"30 days\")"};
constexpr Text kId{"et kort navn med små bokstaver, tall og bindestrek («ungt-arbeid»)",
                   "eit kort namn med små bokstavar, tal og bindestrek («ungt-arbeid»)",
                   "a short name of small letters, digits and hyphens (\"youth-work\")"};
constexpr Message<Quote> kNotAChoice{.nb = "{0} er ikke blant ordene som kan stå her",
                                     .nn = "{0} er ikkje blant orda som kan stå her",
                                     .en = "{0} is not among the words that may stand here"};
constexpr Message<std::string> kAllowed{.nb = "skriv {0}", .nn = "skriv {0}", .en = "write {0}"};
constexpr Message<std::string_view> kWriteQuoted{
    .nb = "skriv \"{0}\"", .nn = "skriv \"{0}\"", .en = "write \"{0}\""};

void wanted(yaml::Cursor node, const Text& what, Diagnostics& out) {
  out.push_back(found(Misfit::wrong_kind, node.span(), kWantedHere(what)));
}

using Quotes = Mending::Quotes;

/// Adds to the last finding what its value should be instead, where that is known.
void mend(const std::optional<std::string>& meant, Quotes quotes, yaml::Cursor node,
          Diagnostics& out) {
  if (!meant) return;
  out.back().mendings = {{node.span(), *meant, quotes}};
  out.back().remedy = quotes == Quotes::always ? kWriteQuoted(*meant) : kAllowed(*meant);
}

/// Reads a text by one of the parse functions of `base`; `meant` knows other forms of it.
template <class T, class Parse, class Meant>
void read_by(Parse parse, Misfit misfit, const Text& form, Meant meant, Quotes quotes, T& to,
             yaml::Cursor node, Diagnostics& out) {
  const auto words = text_of(node, out);
  if (!words) return;
  if (const auto value = parse(*words)) return void(to = *value);
  out.push_back(found(misfit, node.span(), kNotOfForm({*words}, form)));
  const std::optional<std::string> known = meant(*words);
  mend(known && parse(*known) ? known : std::nullopt, quotes, node, out);
}

std::optional<std::string> nothing_meant(std::string_view) { return {}; }

/// The allowed words with their labels: `planned (planlagt)`; only the nearest when there are some.
Sentence allowed(std::span<const Choice> choices, std::string_view written) {
  std::vector<std::string_view> words;
  for (const Choice& choice : choices) words.push_back(choice.word);
  const auto close = nearest(written, words);
  return in_every_language([&](Lang lang) {
    std::vector<std::string> shown_words;
    for (const Choice& choice : choices)
      if (close.empty() || std::ranges::find(close, choice.word) != close.end())
        shown_words.push_back(choice.word == choice.label.in(lang)
                                  ? fmt::format("{}", choice.word)
                                  : fmt::format("{} ({})", choice.word, choice.label.in(lang)));
    const std::vector<std::string_view> views(shown_words.begin(), shown_words.end());
    return kAllowed.in(lang, listed(views, kOr.in(lang)));
  });
}

/// What a word that is no choice stands for: the one choice it can mean, else the only one near it.
void mend_choice(std::span<const Choice> choices, yaml::Cursor node, Diagnostics& out) {
  const auto meant = choice_called(choices, node.text());
  std::vector<std::string_view> words;
  for (const Choice& choice : choices) words.push_back(choice.word);
  const auto close = nearest(node.text(), words);
  if (meant) return mend(std::string(choices[*meant].word), Quotes::as_needed, node, out);
  if (close.size() != 1) return;
  out.back().mendings = {{node.span(), std::string(close.front())}};
  out.back().certain = false;
}

/// A period whose two ends are dates, in the wrong order.
bool is_backwards(Words words) {
  const std::size_t slash = words.find('/');
  if (slash == Words::npos || parse_period(words)) return false;
  return parse_partial_date(words.substr(0, slash)) && parse_partial_date(words.substr(slash + 1));
}

}  // namespace

std::optional<Words> text_of(yaml::Cursor node, Diagnostics& out) {
  if (node.is_scalar()) return node.text();
  wanted(node, kText, out);
  return {};
}

std::optional<Words> id_of(yaml::Cursor node, Diagnostics& out) {
  const auto words = text_of(node, out);
  if (!words) return {};
  if (is_id(*words)) return words;
  out.push_back(found(Misfit::wrong_form, node.span(), kNotOfForm({*words}, kId)));
  if (const std::string small = lowered(*words); is_id(small)) {
    out.back().mendings = {{node.span(), small}};
    out.back().certain = false;
  }
  return {};
}

std::optional<Words> reference_of(yaml::Cursor node, std::span<const Noun* const> nouns,
                                  Diagnostics& out) {
  const std::size_t before = out.size();
  const auto id = id_of(node, out);
  if (id || out.size() == before || !node.is_scalar()) return id;
  std::vector<Text> labels;
  for (const Noun* noun : nouns) labels.push_back(noun->label);
  out.back().remedy = kIdOf(listed(labels, kOr));
  return {};
}

void read(Words& to, yaml::Cursor node, Diagnostics& out) {
  if (const auto words = text_of(node, out)) to = *words;
}

void read(Id& to, yaml::Cursor node, Diagnostics& out) {
  const auto id = id_of(node, out);
  // With capitals it is kept, lest every reference to it be a finding; other text is no id
  // anywhere.
  if (id || (node.is_scalar() && is_id(lowered(node.text())))) to.word = node.text();
}

void read(int& to, yaml::Cursor node, Diagnostics& out) {
  const auto words = text_of(node, out);
  if (!words) return;
  const char* end = words->data() + words->size();
  const auto [stop, error] = std::from_chars(words->data(), end, to);
  const bool plain =
      *words == "0" || (!words->empty() && words->front() >= '1' && words->front() <= '9');
  if (error == std::errc{} && stop == end && plain && node.is_plain()) return;
  to = 0;
  out.push_back(found(Misfit::wrong_number, node.span(), kNotNumber({*words})));
  mend(number_meant(*words), Quotes::never, node, out);
}

void read(bool& to, yaml::Cursor node, Diagnostics& out) {
  const auto words = text_of(node, out);
  if (!words) return;
  to = *words == "true";
  if ((to || *words == "false") && node.is_plain()) return;
  out.push_back(found(Misfit::wrong_value, node.span(), kNotTruth({*words})));
  mend(truth_meant(*words), Quotes::never, node, out);
}

void read(Date& to, yaml::Cursor node, Diagnostics& out) {
  read_by(parse_date, Misfit::impossible_date, kDate, date_meant, Quotes::never, to, node, out);
}
void read(PartialDate& to, yaml::Cursor node, Diagnostics& out) {
  read_by(parse_partial_date, Misfit::impossible_date, kPartialDate, date_meant, Quotes::never, to,
          node, out);
}
void read(Period& to, yaml::Cursor node, Diagnostics& out) {
  if (node.is_scalar() && is_backwards(node.text()))
    return out.push_back(found(Misfit::impossible_date, node.span(), kBackwards({node.text()})));
  read_by(parse_period, Misfit::impossible_date, kPeriod, period_meant, Quotes::never, to, node,
          out);
}
void read(Clock& to, yaml::Cursor node, Diagnostics& out) {
  read_by(parse_clock, Misfit::wrong_form, kClock, clock_meant, Quotes::always, to, node, out);
}
void read(Duration& to, yaml::Cursor node, Diagnostics& out) {
  read_by(parse_duration, Misfit::wrong_form, kDuration, nothing_meant, Quotes::never, to, node,
          out);
}

std::optional<std::size_t> read_choice(std::span<const Choice> choices, yaml::Cursor node,
                                       Diagnostics& out) {
  const auto words = text_of(node, out);
  if (!words) return {};
  if (const auto index = find_choice(choices, *words)) return index;
  out.push_back(
      found(Misfit::wrong_value, node.span(), kNotAChoice({*words}), allowed(choices, *words)));
  mend_choice(choices, node, out);
  return {};
}

void report_not_map(yaml::Cursor node, Diagnostics& out) { wanted(node, kMap, out); }
void report_not_list(yaml::Cursor node, Diagnostics& out) { wanted(node, kList, out); }

}  // namespace slt
