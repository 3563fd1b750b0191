// SPDX-License-Identifier: MIT
#include "report/listing.h"

#include <algorithm>
#include <map>

#include "base/nearest.h"
#include "report/answers.h"
#include "report/due.h"
#include "report/list_kinds.h"
#include "report/values.h"

namespace slt::report {
namespace {

constexpr Message<Quote, Quote> kNoValue{.nb = "{0} er ingen verdi for {1}",
                                         .nn = "{0} er ingen verdi for {1}",
                                         .en = "{0} is no value of {1}"};
constexpr Text kMunicipality{"Kommune", "Kommune", "Municipality"};
constexpr Text kNothing{"Ingenting passer.", "Ingenting høver.", "Nothing fits."};
constexpr std::array<std::string_view, 3> kLate{"late", "forfalt", "forfalle"};

/// A filter and the column it looks at; without one it asks for what is late.
struct Test {
  const Filter* filter;
  std::optional<Column> column;
};

/// One municipality's part of the work.
struct Picker {
  const Things& things;
  Voice voice;
  std::vector<Span> late;

  std::string besides(const Thing& thing, std::string_view key) const;
  std::string cell(const Thing& thing, const Column& column) const;
  bool passes(const Thing& thing, const Test& test) const;
  bool fits(const Thing& thing, const Column& column, std::string_view typed) const;
};

MemberForm form_of(const Thing& thing) {
  const Member member = thing.read_as<Member>();
  const bool resource = !member.form && thing.under->key == "resource_persons";
  return resource ? MemberForm::resource : member.how();
}

/// What is known of a thing besides its keys; empty for a key.
std::string Picker::besides(const Thing& thing, std::string_view key) const {
  if (key == "name") return name_of(voice, thing);
  if (key == "where") return where(thing.span());
  if (key == "form" && thing.is<Member>()) return voice.say(label_of(form_of(thing)));
  if (key == "id") return std::string(thing.id);
  const bool is_part = (key == "group" && (thing.is<Member>() || thing.is<Series>())) ||
                       (key == "meeting" && thing.is<Decision>());
  return is_part && thing.inside ? name_of(voice, *thing.inside) : std::string();
}

std::string Picker::cell(const Thing& thing, const Column& column) const {
  const std::string known = besides(thing, column.key);
  const auto values = known.empty() ? values_at(thing, column.key) : std::vector<Value>();
  return values.empty() ? known : words_of(voice, values);
}

bool Picker::fits(const Thing& thing, const Column& column, std::string_view typed) const {
  if (column.key == "form" && thing.is<Member>())
    return choice_meant(choices_of<MemberForm>, typed) == static_cast<std::size_t>(form_of(thing));
  if (const std::string known = besides(thing, column.key); !known.empty()) {
    const bool is_id = thing.inside && thing.inside->id == typed && column.key != "name";
    return is_id || has_words(known, typed);
  }
  const bool is_party = thing.is<Party>() || thing.is<Member>();
  if (is_party && (column.key == "role" || column.key == "who"))  // Either key may name the office.
    return is_called(voice.view, thing.read_as<Party>(), typed);
  const auto values = values_at(thing, column.key);
  if (values.empty()) return has_words(voice.say(kNotStated), typed);
  return std::ranges::any_of(values, [&](const Value& one) { return is_meant(voice, one, typed); });
}

bool Picker::passes(const Thing& thing, const Test& test) const {
  if (!test.column)
    return std::ranges::any_of(late, [&](const Span& one) { return lies_in(one, thing); });
  return std::ranges::any_of(test.filter->values, [&](const std::string& typed) {
    return !typed.empty() && fits(thing, *test.column, typed);
  });
}

/// Refuses a value that no choice has.
void check_choice(std::span<const Choice> choices, const std::string& typed,
                  const std::string& key) {
  const bool state =
      std::ranges::any_of(kLangs, [&](Lang lang) { return has_words(kNotStated.in(lang), typed); });
  if (typed.empty() || state || choice_meant(choices, typed)) return;
  std::vector<std::string_view> known;
  for (const Choice& choice : choices)
    known.insert(known.end(), {choice.word, choice.label.nb, choice.label.nn});
  throw Unknown{kNoValue({typed}, {key}), did_you_mean(nearest(typed, known))};
}

std::vector<Test> tests_of(const Field& kind, const std::vector<Filter>& filters) {
  std::vector<Test> tests;
  for (const Filter& filter : filters) {
    Test& test = tests.emplace_back(Test{&filter, {}});
    if (filter.key.empty()) continue;
    test.column = column_named(kind, filter.key);
    const Field* field = field_at(kind.parts(), test.column->key);
    if (!field || field->kind != FieldKind::choice) continue;
    for (const std::string& typed : filter.values)
      check_choice(field->choices, typed, test.column->key);
  }
  return tests;
}

/// Refuses somebody of whom no plan that is looked at knows anything.
void check_parties(const Field& kind, const std::vector<Test>& tests,
                   std::span<const std::unique_ptr<Things>> all) {
  for (const Test& test : tests) {
    const Field* field = test.column ? field_at(kind.parts(), test.column->key) : nullptr;
    if (!field || (field->noun != &noun_of<Party> && field->noun != &noun_of<Member>)) continue;
    std::vector<std::string> words;
    for (const auto& things : all)
      for (std::string& word : callable(things->view())) words.push_back(std::move(word));
    const std::vector<std::string_view> known(words.begin(), words.end());
    for (const std::string& typed : test.filter->values)
      if (const auto close = nearest(typed, known);
          !close.empty() && std::ranges::none_of(known, [&](std::string_view word) {
            return has_words(word, typed);
          }))
        throw Unknown{kNoValue({typed}, {test.column->key}), did_you_mean(close)};
  }
}

std::vector<Span> late_places(const View& view, const ListQuery& query) {
  std::vector<Span> late;
  for (const Due& one : due(view, query.today, query.settings))
    if (one.is_late()) late.push_back(one.from);
  return late;
}

/// Which row tells of a thing already.
using Rows = std::map<Span, std::size_t, ByPlace>;

void add_row(Listing& to, Rows& known, const Picker& picker, const Thing& thing) {
  const std::string name(picker.things.view().own->name());
  const auto [row_of, is_new] = known.try_emplace(thing.span(), to.rows.size());
  if (!is_new) return to.rows[row_of->second].municipalities.push_back(name);
  Listed& row = to.rows.emplace_back(Listed{&thing, {name}, {}});
  for (const Column& column : to.columns)
    row.cells.emplace_back(picker.cell(thing, column), thing.span());
}

}  // namespace

std::optional<Filter> parse_filter(std::string_view word) {
  if (std::ranges::count(kLate, word) > 0) return Filter{{}, {}};
  const std::size_t colon = word.find(':');
  if (colon == std::string_view::npos || colon == 0) return {};
  Filter filter{std::string(word.substr(0, colon)), {}};
  for (std::string_view rest = word.substr(colon + 1);;) {
    const std::size_t comma = std::min(rest.find(','), rest.size());
    filter.values.emplace_back(rest.substr(0, comma));
    if (comma == rest.size()) return filter;
    rest.remove_prefix(comma + 1);
  }
}

Listing listing(std::span<const std::unique_ptr<Things>> all, const ListQuery& query) {
  const Field& kind = list_kind(query.kind);
  const std::vector<Test> tests = tests_of(kind, query.filters);
  check_parties(kind, tests, all);
  Listing found{.lang = query.lang,
                .noun = kind.noun,
                .title = kind.doc,
                .several = all.size() > 1,
                .columns = {},
                .rows = {}};
  if (query.columns.empty()) found.columns = usual_columns(kind);
  for (const std::string& typed : query.columns) found.columns.push_back(column_named(kind, typed));
  const bool asks_late = std::ranges::any_of(tests, [](const Test& one) { return !one.column; });
  Rows known;
  for (const auto& things : all) {
    const View& view = things->view();
    const Picker picker{
        *things, {view, query.lang}, asks_late ? late_places(view, query) : std::vector<Span>()};
    for (const Thing& thing : things->all())
      if (thing.noun == kind.noun &&
          std::ranges::all_of(tests, [&](const Test& test) { return picker.passes(thing, test); }))
        add_row(found, known, picker, thing);
  }
  return found;
}

Document document_of(const Listing& listing) {
  const Lang lang = listing.lang;
  Document document{.lang = lang, .title = std::string(listing.title.in(lang)), .blocks = {}};
  Table table{.caption = {}, .columns = {}, .rows = {}};
  if (listing.several) table.columns.emplace_back(kMunicipality.in(lang));
  for (const Column& column : listing.columns) table.columns.emplace_back(column.label.in(lang));
  for (const Listed& one : listing.rows) {
    std::vector<Said>& row = table.rows.emplace_back();
    if (listing.several) row.emplace_back(listed(lang, one.municipalities));
    for (const Said& cell : one.cells)
      row.push_back(cell.words.empty() ? Said(kNotStated.in(lang)) : cell);
  }
  if (table.rows.empty())
    document.paragraph(kNothing.in(lang));
  else
    document.table(std::move(table));
  return document;
}

}  // namespace slt::report
