// SPDX-License-Identifier: MIT
#include "cli/explain.h"

#include <algorithm>

#include "base/nearest.h"
#include "cli/words.h"
#include "model/cadence_contradiction.h"
#include "render/json.h"
#include "render/markdown.h"
#include "render/text.h"
#include "report/key_reference.h"
#include "report/rule_page.h"

namespace slt::cli {
namespace {

constexpr Message<Quote, std::string_view> kReadAs{
    .nb = "{0} leses som: {1}", .nn = "{0} blir lese som: {1}", .en = "{0} is read as: {1}"};
constexpr Message<int> kAtLeast{.nb = "minst {0} møter i et kalenderår",
                                .nn = "minst {0} møte i eit kalenderår",
                                .en = "at least {0} meetings in a calendar year"};
constexpr Message<int> kExactly{
    .nb = "{0} i et kalenderår", .nn = "{0} i eit kalenderår", .en = "{0} in a calendar year"};
constexpr Message<int, int> kBetween{.nb = "{0}–{1} møter i et kalenderår",
                                     .nn = "{0}–{1} møte i eit kalenderår",
                                     .en = "{0}–{1} meetings in a calendar year"};
constexpr Message<int, int> kContradicts{
    .nb = "delene strider mot hverandre: minst {0} og høyst {1} i et kalenderår",
    .nn = "delane strir mot kvarandre: minst {0} og høgst {1} i eit kalenderår",
    .en = "the parts contradict each other: at least {0} and at most {1} in a calendar year"};
constexpr Message<Quote> kNoRule{.nb = "det finnes ingen regel eller nøkkel {0}",
                                 .nn = "det finst ingen regel eller nøkkel {0}",
                                 .en = "there is no rule or key {0}"};
constexpr Message<Quote> kNothing{
    .nb = "{0} er verken en regel eller en nøkkel, og lar seg ikke forstå som møtehyppighet",
    .nn = "{0} er verken ein regel eller ein nøkkel, og let seg ikkje forstå som møtefrekvens",
    .en = "{0} is neither a rule nor a key, and cannot be understood as how often to meet"};
constexpr Message<> kSeeRules{
    .nb =
        "reglene står i «slt rules»; møtehyppighet skrives som «minst ett møte i halvåret», «ca "
        "hver sjette uke» eller «fire til seks ganger i året»",
    .nn =
        "reglane står i «slt rules»; møtefrekvens blir skriven som «minst eitt møte i halvåret», "
        "«ca kvar sjette veke» eller «fire til seks gonger i året»",
    .en =
        "the rules are in \"slt rules\"; how often is written as \"minst ett møte i halvåret\" (at "
        "least one a half-year) or \"ca hver sjette uke\" (about every six weeks)"};
constexpr Text kNoNumber{"uten et tall som kan planlegges", "utan eit tal som kan planleggast",
                         "without a number to plan for"};

constexpr std::array<std::string_view, 1> kText{"text"};

std::string joined_words(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += text.empty() ? word : " " + word;
  return text;
}

std::string need_in_words(Lang lang, const Cadence& cadence) {
  if (!cadence.has_number()) return std::string(kNoNumber.in(lang));
  if (const auto found = contradiction(cadence))
    return kContradicts.in(lang, found->least, found->most);
  const YearNeed need = year_need(cadence);
  if (need.max == need.min) return kExactly.in(lang, need.min);
  return need.max ? kBetween.in(lang, need.min, *need.max) : kAtLeast.in(lang, need.min);
}

/// How a phrase about meetings is understood, when it is one.
std::optional<std::string> explained_phrase(const std::string& phrase, Lang lang) {
  const auto cadence = parse_cadence(phrase);
  if (!cadence) return {};
  std::string how = in_words(lang, *cadence);
  how += fmt::format("{}{}", how.empty() ? "" : "; ", need_in_words(lang, *cadence));
  Document page{.lang = lang, .title = {}, .blocks = {}};
  page.paragraph(kReadAs.in(lang, {phrase}, how));
  return render::text(page);
}

[[noreturn]] void throw_nothing_to_explain(std::string_view what, std::span<const Topic> topics) {
  std::vector<std::string_view> known;
  for (const Topic& one : topics) known.push_back(one.id);
  std::ranges::copy(report::key_words(file_kinds()), std::back_inserter(known));
  const auto close = nearest(what, known);
  if (close.empty()) throw Usage{kNothing({what}), kSeeRules()};
  throw Usage{kNoRule({what}), did_you_mean(close)};
}

/// A page for each rule that is named, with room between them; empty when the first word names
/// none.
std::string pages_of(std::span<const std::string> ids, std::span<const Topic> topics, Lang lang) {
  std::string pages;
  for (const std::string& id : ids) {
    const auto topic = std::ranges::find(topics, id, &Topic::id);
    if (topic == topics.end() && pages.empty()) return {};
    if (topic == topics.end()) throw_nothing_to_explain(id, topics);
    pages += fmt::format("{}{}", pages.empty() ? "" : "\n\n",
                         render::text(report::rule_page(*topic, lang)));
  }
  return pages;
}

/// One line a topic: its id, severity and summary.
Document short_list(std::span<const Topic> topics, Lang lang) {
  static constexpr std::array<Text, 3> kColumns{
      {{"Regel", "Regel", "Rule"}, {"Alvor", "Alvor", "Severity"}, {"Finner", "Finn", "Finds"}}};
  Document page{.lang = lang, .title = {}, .blocks = {}};
  Table table;
  for (const Text& column : kColumns) table.columns.emplace_back(column.in(lang));
  for (const Topic& topic : topics)
    table.rows.push_back({topic.id, label_of(topic.severity).in(lang), topic.summary.in(lang)});
  page.table(std::move(table));
  return page;
}

}  // namespace

Exit run(const Explain& command, const Context& context) {
  const Lang lang = context.lang.value_or(Lang::nb);
  const std::string what = joined_words(command.what);
  const auto outputs = wanted_outputs({}, command.output, kText);
  const std::vector<Topic> topics = catalogue();
  if (const std::string pages = pages_of(command.what, topics, lang); !pages.empty()) {
    deliver(context, outputs, {pages});
    return Exit::fine;
  }
  if (const auto phrase = explained_phrase(what, lang)) {
    deliver(context, outputs, {*phrase});
    return Exit::fine;
  }
  if (const auto page = report::key_page(file_kinds(), what, lang)) {
    deliver(context, outputs, {render::text(*page)});
    return Exit::fine;
  }
  throw_nothing_to_explain(what, topics);
}

Exit run(const Rules& command, const Context& context) {
  const Lang lang = context.lang.value_or(Lang::nb);
  const auto outputs = wanted_outputs(command.formats, command.output, formats_of<Rules>);
  const std::vector<Topic> topics = catalogue();
  std::vector<std::string> texts;
  for (const Wanted& output : outputs)
    texts.push_back(output.format == "json" ? render::rules_json(topics)
                    : output.format == "markdown"
                        ? render::markdown(report::rule_catalogue(topics, lang))
                        : render::text(short_list(topics, lang)));
  deliver(context, outputs, std::move(texts));
  return Exit::fine;
}

}  // namespace slt::cli
