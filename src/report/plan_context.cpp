// SPDX-License-Identifier: MIT
#include <utility>

#include <fmt/format.h>

#include "report/plan_sections.h"

// What the work rests on: agreements, knowledge, indicators, money.
namespace slt::report {
namespace {

constexpr Text kAgreements{"Avtaler", "Avtalar", "Agreements"};
constexpr Text kParties{"parter", "partar", "parties"};
constexpr Text kDate{"dato", "dato", "date"};
constexpr Text kUntil{"gjelder til og med", "gjeld til og med", "valid until"};
constexpr Text kGroup{"gjelder", "gjeld", "concerns"};
constexpr Text kCase{"saksnummer", "saksnummer", "case number"};
constexpr Text kKnowledge{"Kunnskapskilder", "Kunnskapskjelder", "Knowledge sources"};
constexpr Text kKind{"slag kunnskap", "slag kunnskap", "kind of knowledge"};
constexpr Text kYear{"år", "år", "year"};
constexpr Text kPublisher{"utgiver", "utgivar", "publisher"};
constexpr Text kContact{"kontaktperson", "kontaktperson", "contact person"};
constexpr Text kResults{"resultater", "resultat", "results"};
constexpr Text kLink{"lenke", "lenkje", "link"};
constexpr Text kIndicators{"Indikatorer", "Indikatorar", "Indicators"};
constexpr Text kValue{"Verdi", "Verdi", "Value"};
constexpr Text kRemark{"Merknad", "Merknad", "Remark"};
constexpr Text kFunding{"Finansiering", "Finansiering", "Funding"};
constexpr Message<std::string> kAges{.nb = "{0} år", .nn = "{0} år", .en = "ages {0}"};

struct Entry {
  const Draft& draft;
  Item item;

  void add(const Text& label, const std::string& words, Span span = {}) {
    if (!words.empty()) item.items.push_back({Said(labelled(draft, label, words), span), {}});
  }
  void add(const Text& label, const Maybe<Words>& words) {
    if (words) add(label, std::string(words->value), words->span);
  }
  void add(const Text& label, const Parties& parties) {
    if (!parties.empty()) add(label, words_of(draft.voice, parties), parties.front().span);
  }
  Item with_remarks(const Traced& traced, std::span<const Field> fields) {
    std::string said = item.text.words;
    for (const Item& one : item.items) said += "\n" + one.text.words;
    for (Item& remark : remark_items(draft, traced, fields, said))
      item.items.push_back(std::move(remark));
    return std::move(item);
  }
};

Item agreement_item(const Draft& draft, const Agreement& agreement, const std::string& mark) {
  Entry entry{draft, {Said(std::string(agreement.title.value) + mark, agreement.span), {}}};
  entry.add(kParties, agreement.parties);
  entry.add(kDate,
            agreement.date ? shown(draft.lang(), agreement.date->value) : draft.say(kNotStated),
            agreement.span);
  if (agreement.until)
    entry.add(kUntil, shown(draft.lang(), agreement.until->value), agreement.until->span);
  if (agreement.group)
    if (const Group* group = draft.voice.view.find<Group>(agreement.group->value.id))
      entry.add(kGroup, name_of(draft.voice, *group), agreement.group->span);
  entry.add(kCase, agreement.case_number);
  return entry.with_remarks(agreement, fields_of<Agreement>());
}

Item knowledge_item(const Draft& draft, const KnowledgeSource& source, const std::string& mark) {
  Entry entry{draft, {Said(std::string(source.title.value) + mark, source.span), {}}};
  if (source.kind) entry.add(kKind, draft.say(label_of(source.kind->value)), source.kind->span);
  entry.add(kYear, source.date ? shown(draft.lang(), source.date->value) : draft.say(kNotStated),
            source.span);
  entry.add(kPublisher, source.publisher);
  entry.add(kContact, source.responsible);
  std::vector<std::string> results;
  for (const Result& result : source.results)
    results.push_back(result.url ? fmt::format("{} ({})", result.title.value, result.url->value)
                                 : std::string(result.title.value));
  entry.add(kResults, joined(results, "; "));
  entry.add(kLink, source.url);
  for (const Result& result : source.results)
    for (Item& remark : remark_items(draft, result, fields_of<Result>(), result.title.value))
      entry.item.items.push_back(std::move(remark));
  return entry.with_remarks(source, fields_of<KnowledgeSource>());
}

std::string indicator_title(const Draft& draft, const Indicator& indicator) {
  const KnowledgeSource* from =
      indicator.from ? draft.voice.view.find<KnowledgeSource>(indicator.from->value.id) : nullptr;
  const std::string more =
      joined({std::string(indicator.measured_in ? indicator.measured_in->value : Words{}),
              indicator.ages ? kAges.in(draft.lang(), std::string(indicator.ages->value)) : "",
              indicator.good ? draft.say(label_of(indicator.good->value)) : "",
              from ? std::string(from->title.value) : ""},
             ", ");
  return std::string(indicator.title.value) + (more.empty() ? "" : " (" + more + ")");
}

void add_indicators(Draft& draft) {
  bool first = true;
  for (const Municipality* folder : draft.folders())
    for (const Indicator& indicator : folder->indicators) {
      if (std::exchange(first, false)) add_heading(draft, 3, kIndicators);
      Table table{.caption = indicator_title(draft, indicator) + shared_mark(draft.voice, *folder),
                  .columns = {capitalised(draft.say(kYear)), draft.say(kValue), draft.say(kRemark)},
                  .rows = {}};
      for (const IndicatorValue& value : indicator.values)
        table.rows.push_back(
            {Said(std::to_string(value.year.value), value.year.span),
             Said(value.value.value, value.value.span),
             Said(remark_cell(draft, value, fields_of<IndicatorValue>()), value.span)});
      draft.out.table(without_empty_columns(std::move(table)));
      add_remarks(draft, indicator, fields_of<Indicator>(), indicator.title.value);
    }
}

Item funding_item(const Draft& draft, const Funding& funding, const std::string& mark) {
  Entry entry{draft, {Said(words_of(draft.voice, funding) + mark, funding.span), {}}};
  if (funding.text) entry.item.items.push_back({Said(funding.text->value, funding.text->span), {}});
  return entry.with_remarks(funding, fields_of<Funding>());
}

/// A list under a heading, one item for each of what the folders hold; nothing for none.
template <class T, class MakeItem>
bool add_listing(Draft& draft, const Text& heading, std::vector<T> Municipality::*list,
                 MakeItem make_item) {
  std::vector<Item> items;
  for (const Municipality* folder : draft.folders())
    for (const T& one : folder->*list)
      items.push_back(make_item(draft, one, shared_mark(draft.voice, *folder)));
  if (items.empty()) return false;
  add_heading(draft, 2, heading);
  draft.out.list(std::move(items));
  return true;
}

}  // namespace

void add_agreements(Draft& draft) {
  add_listing(draft, kAgreements, &Municipality::agreements, agreement_item);
}

void add_knowledge(Draft& draft) {
  add_listing(draft, kKnowledge, &Municipality::knowledge_sources, knowledge_item);
  add_indicators(draft);
}

void add_funding(Draft& draft) {
  add_listing(draft, kFunding, &Municipality::funding, funding_item);
}

}  // namespace slt::report
