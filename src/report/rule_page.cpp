// SPDX-License-Identifier: MIT
#include "report/rule_page.h"

#include "base/ascii.h"
#include "rules/deviation.h"
#include "rules/example.h"

namespace slt::report {
namespace {

constexpr Text kCatalogue{"Reglene til slt", "Reglane til slt", "The rules of slt"};
constexpr Text kWhy{"Hvorfor", "Kvifor", "Why"};
constexpr Text kRemedy{"Hva du gjør", "Kva du gjer", "What to do"};
constexpr Text kSources{"Kilder", "Kjelder", "Sources"};
constexpr Text kBefore{"Slik var det, det nyeste først", "Slik var det, det nyaste først",
                       "How it was, newest first"};
constexpr Text kCompares{
    "Denne regelen sammenligner planen med slik den var: «slt validate --since main».",
    "Denne regelen samanliknar planen med slik han var: «slt validate --since main».",
    "This rule compares the plan with how it was: \"slt validate --since main\"."};
constexpr Text kWrong{"Galt", "Gale", "Wrong"};
constexpr Text kGives{"Dette gir:", "Dette gir:", "This gives:"};
constexpr Text kRight{"Rett", "Rett", "Right"};
constexpr Text kDeviate{"Har dere bestemt noe annet?", "Har de bestemt noko anna?",
                        "Have you decided otherwise?"};
constexpr Text kHowToDeviate{
    "Skriv avviket inn i municipality.yaml, så blir funnet en merknad:",
    "Skriv avviket inn i municipality.yaml, så blir funnet ein merknad:",
    "Record the deviation in municipality.yaml, and the finding becomes a note:"};
constexpr Text kNoDeviation{"Denne regelen kan ikke fravikes.",
                            "Denne regelen kan ein ikkje fråvike.",
                            "There is no deviating from this rule."};
constexpr Text kNeedsToday{
    "Denne regelen brytes bare ved at tiden går, så den gir aldri mer enn en advarsel.",
    "Denne regelen blir berre broten ved at tida går, så han gir aldri meir enn ei åtvaring.",
    "Only time breaks this rule, so it never gives more than a warning."};
constexpr Text kNumbers{"Tall regelen går etter", "Tal regelen går etter",
                        "Numbers the rule goes by"};

constexpr std::array<Text, 3> kAreas{
    {{"Filenes form", "Forma på filene", "The form of the files"},
     {"Planens oppbygning", "Oppbygginga av planen", "The structure of a plan"},
     {"SLT-modellen", "SLT-modellen", "The SLT model"}}};

/// A wording begins a sentence on a page, and ends it.
std::string as_sentence(std::string_view words) {
  std::string sentence(words);
  if (sentence.starts_with("å"))
    sentence.replace(0, 2, "Å");
  else if (is_small(sentence.front()))
    sentence.front() = static_cast<char>(sentence.front() - 32);
  if (!sentence.ends_with('.') && !sentence.ends_with('?')) sentence += '.';
  return sentence;
}

/// An example as people may see it: without an identity number, even a synthetic one.
std::string masked(std::string_view yaml) {
  static constexpr std::string_view kGap = "{fnr}";
  std::string text(yaml);
  for (std::size_t at = text.find(kGap); at != text.npos; at = text.find(kGap))
    text.replace(at, kGap.size(), "ddmmyy *****");
  return text;
}

/// What the wrong example gives, as `slt validate` prints it in short.
std::string findings_of(const Rule& rule, Lang lang) {
  std::string lines;
  const Example example = run(rule, rule.bad, rule.before);
  for (const Diagnostic& one : example.findings) {
    const Place at = place_of(one.span);
    lines += fmt::format("{}:{}: {}: {} [{}]\n", at.line, at.column,
                         label_of(one.severity).in(lang), one.message.in(lang), one.rule);
  }
  return lines;
}

void add_examples(Document& page, const Rule& rule, int level, Lang lang) {
  if (!rule.before.empty()) {
    page.heading(level, kBefore.in(lang));
    page.code({std::string(rule.before), "yaml"});
  }
  page.heading(level, kWrong.in(lang));
  page.code({masked(rule.bad), "yaml"});
  page.paragraph(kGives.in(lang));
  page.code({findings_of(rule, lang), "text"});
  page.heading(level, kRight.in(lang));
  page.code({masked(rule.good), "yaml"});
}

void add_sources(Document& page, const Topic& topic, int level, Lang lang) {
  std::vector<Item> items;
  for (const RuleSource& source : topic.sources)
    items.push_back({source.url.empty() ? std::string(source.title)
                                        : fmt::format("{}: {}", source.title, source.url)});
  page.heading(level, kSources.in(lang));
  page.list(std::move(items));
}

void add_params(Document& page, const Rule& rule, int level, Lang lang) {
  if (rule.params.empty()) return;
  std::vector<Item> items;
  for (const Param& param : rule.params)
    items.push_back({fmt::format("{}: {}", param.doc.in(lang), param.value)});
  page.heading(level, kNumbers.in(lang));
  page.list(std::move(items));
}

void add_deviation(Document& page, const Topic& topic, int level, Lang lang) {
  page.heading(level, kDeviate.in(lang));
  if (topic.area != Area::model || !may_deviate(topic.severity))
    return page.paragraph(kNoDeviation.in(lang));
  page.paragraph(kHowToDeviate.in(lang));
  page.code({fmt::format("deviations:\n  - rule: {}\n    reason: …\n    decided_by: "
                         "[styringsgruppe]\n    date: 2026-11-21\n",
                         topic.id),
             "yaml"});
}

void add_topic(Document& page, const Topic& topic, int level, Lang lang) {
  page.heading(level, fmt::format("{} ({})", topic.id, label_of(topic.severity).in(lang)));
  page.paragraph(as_sentence(topic.summary.in(lang)));
  page.heading(level + 1, kWhy.in(lang));
  page.paragraph(as_sentence(topic.why.in(lang)));
  if (topic.needs_today) page.paragraph(kNeedsToday.in(lang));
  if (topic.rule && !topic.rule->before.empty()) page.paragraph(kCompares.in(lang));
  page.heading(level + 1, kRemedy.in(lang));
  page.paragraph(as_sentence(topic.remedy.in(lang)));
  if (topic.rule) add_params(page, *topic.rule, level + 1, lang);
  if (topic.rule) add_examples(page, *topic.rule, level + 1, lang);
  add_sources(page, topic, level + 1, lang);
  add_deviation(page, topic, level + 1, lang);
}

}  // namespace

Document rule_page(const Topic& topic, Lang lang) {
  Document page{.lang = lang, .title = {}, .blocks = {}};
  add_topic(page, topic, 1, lang);
  return page;
}

Document rule_catalogue(std::span<const Topic> topics, Lang lang) {
  Document page{.lang = lang, .title = std::string(kCatalogue.in(lang)), .blocks = {}};
  const Topic* before = nullptr;
  for (const Topic& topic : topics) {
    if (!before || before->area != topic.area)
      page.heading(2, kAreas[static_cast<std::size_t>(topic.area)].in(lang));
    add_topic(page, topic, 3, lang);
    before = &topic;
  }
  return page;
}

}  // namespace slt::report
