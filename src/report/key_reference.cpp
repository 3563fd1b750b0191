// SPDX-License-Identifier: MIT
#include "report/key_reference.h"

#include <algorithm>

#include "base/ascii.h"

namespace slt::report {
namespace {

constexpr Text kTitle{"Nøklene i planfilene", "Nøklane i planfilene", "The keys of plan files"};
constexpr Text kFiles{"Filer", "Filer", "Files"};
constexpr Text kObjects{"Det som står i filene", "Det som står i filene",
                        "What stands in the files"};
constexpr Text kKey{"Nøkkel", "Nøkkel", "Key"};
constexpr Text kStandsIn{"Står i", "Står i", "Stands in"};
constexpr Text kKeysOf{"Nøkler", "Nøklar", "Keys"};
constexpr Text kHolds{"Tar imot", "Tek imot", "Takes"};
constexpr Text kMeaning{"Betyr", "Tyder", "Means"};
constexpr Text kPublished{"Kan publiseres", "Kan publiserast", "May be published"};
/// What `--public` does with a key, in the order of `Openness`.
constexpr std::array<Text, 3> kOpenness{{{"nei", "nei", "no"},
                                         {"når det ikke gjelder en person som ikke er offentlig",
                                          "når det ikkje gjeld ein person som ikkje er offentleg",
                                          "unless it is of a person who is not public"},
                                         {"ja", "ja", "yes"}}};
constexpr Text kMust{"må være med", "må vere med", "must be there"};
constexpr Text kOneOrMore{"ett eller flere: ", "eitt eller fleire: ", "one or more: "};
constexpr Text kListOf{"liste av ", "liste av ", "list of "};
constexpr Text kOrState{" · none · vacant", " · none · vacant", " · none · vacant"};
constexpr Message<std::string_view> kShort{.nb = "Kan skrives som bare {0}.",
                                           .nn = "Kan skrivast som berre {0}.",
                                           .en = "May be written as {0} alone."};

std::string_view kind_in_words(const Field& field, Lang lang) {
  static constexpr std::array<Text, static_cast<std::size_t>(FieldKind::entity) + 1> kKinds{{
      {"tekst", "tekst", "text"},
      {"helt tall", "heilt tal", "whole number"},
      {"true eller false", "true eller false", "true or false"},
      {"dato (2026-11-21)", "dato (2026-11-21)", "date (2026-11-21)"},
      {"dato, måned eller år", "dato, månad eller år", "date, month or year"},
      {"periode (2026-01-01/2029-12-31)", "periode (2026-01-01/2029-12-31)",
       "period (2026-01-01/2029-12-31)"},
      {"klokkeslett (\"08:30\")", "klokkeslett (\"08:30\")", "time of day (\"08:30\")"},
      {"varighet (2 years)", "tidsrom (2 years)", "length of time (2 years)"},
      {"id", "id", "id"},
      {"kildedokument og linjer (nettside 18-20)", "kjeldedokument og linjer (nettside 18-20)",
       "source document and lines (nettside 18-20)"},
      {"regel (se «slt rules»)", "regel (sjå «slt rules»)", "rule (see \"slt rules\")"},
      {"ett av ordene", "eitt av orda", "one of the words"},
      {"id", "id", "id"},
      {"", "", ""},
  }};
  return kKinds[static_cast<std::size_t>(field.kind)].in(lang);
}

/// «en av: planned, active …» for a choice of few, else where to look.
std::string choices_in_words(const Field& field) {
  std::string words;
  for (const Choice& choice : field.choices)
    words += fmt::format("{}{}", words.empty() ? "" : " · ", choice.word);
  return words;
}

std::string takes(const Field& field, Lang lang) {
  std::string what = field.kind == FieldKind::entity ? fmt::format("{}", field.noun->label.in(lang))
                     : field.kind == FieldKind::choice ? choices_in_words(field)
                                                       : std::string(kind_in_words(field, lang));
  if (!field.hint.nb.empty()) what += fmt::format(" ({})", field.hint.in(lang));
  if (field.many)
    what = fmt::format("{}{}", (field.is_plain() ? kOneOrMore : kListOf).in(lang), what);
  if (field.stated) what += kOrState.in(lang);
  if (field.required) what += fmt::format("; {}", kMust.in(lang));
  return what;
}

std::vector<Said> row_of(const Field& field, std::string first, Lang lang) {
  return {std::move(first), takes(field, lang), field.doc.in(lang),
          kOpenness[static_cast<std::size_t>(field.open)].in(lang)};
}

Table table_of(std::span<const Field> fields, Lang lang) {
  Table table{.caption = {},
              .columns = {std::string(kKey.in(lang)), std::string(kHolds.in(lang)),
                          std::string(kMeaning.in(lang)), std::string(kPublished.in(lang))},
              .rows = {}};
  for (const Field& field : fields)
    table.rows.push_back(row_of(field, std::string(field.key), lang));
  return table;
}

/// Fields that hold an entity, each entity once, in the order it is first met.
void collect(std::span<const Field> fields, std::vector<const Field*>& all) {
  for (const Field& field : fields) {
    if (field.kind != FieldKind::entity) continue;
    const auto is_same = [&](const Field* one) { return one->noun->word == field.noun->word; };
    if (std::ranges::any_of(all, is_same)) continue;
    all.push_back(&field);
    collect(field.parts(), all);
  }
}
std::vector<const Field*> entities_of(std::span<const FileKind> kinds) {
  std::vector<const Field*> all;
  for (const FileKind& kind : kinds) collect(kind.fields, all);
  return all;
}

void add_entity(Document& page, const Field& entity) {
  if (const Field* row = shorthand_of(entity.parts()))
    page.paragraph(kShort.in(page.lang, row->key));
  page.table(table_of(entity.parts(), page.lang));
}

/// Whether a word is this one of the files, or what it is called in any language.
bool is_called(std::string_view key, const Text& label, std::string_view word) {
  const auto is_this = [&](Lang lang) {
    return std::ranges::equal(label.in(lang), word,
                              [](char a, char b) { return lowered(a) == lowered(b); });
  };
  return word == key || std::ranges::any_of(kLangs, is_this);
}

}  // namespace

Document key_reference(std::span<const FileKind> kinds, Lang lang) {
  Document page{.lang = lang, .title = std::string(kTitle.in(lang)), .blocks = {}};
  page.heading(2, kFiles.in(lang));
  for (const FileKind& kind : kinds) {
    page.heading(3, fmt::format("{} ({})", kind.place, kind.title.in(lang)));
    page.table(table_of(kind.fields, lang));
  }
  page.heading(2, kObjects.in(lang));
  const auto all = entities_of(kinds);
  for (const Field* entity : all) {
    page.heading(3, entity->noun->label.in(lang));
    add_entity(page, *entity);
  }
  return page;
}

std::optional<Document> key_page(std::span<const FileKind> kinds, std::string_view word,
                                 Lang lang) {
  const auto all = entities_of(kinds);
  Document page{.lang = lang, .title = std::string(word), .blocks = {}};
  Table places = table_of({}, lang);
  places.columns.front() = std::string(kStandsIn.in(lang));
  const auto add_places = [&](std::span<const Field> fields, std::string_view place) {
    for (const Field& field : fields) {
      if (!is_called(field.key, field.doc, word)) continue;
      places.rows.push_back(row_of(field, fmt::format("{}: {}", place, field.key), lang));
    }
  };
  for (const FileKind& kind : kinds) add_places(kind.fields, kind.place);
  for (const Field* entity : all) add_places(entity->parts(), entity->noun->label.in(lang));
  if (!places.rows.empty()) page.table(std::move(places));
  for (const Field* entity : all) {
    if (!is_called(entity->noun->word, entity->noun->label, word)) continue;
    page.heading(2, fmt::format("{} ({})", kKeysOf.in(lang), entity->noun->label.in(lang)));
    add_entity(page, *entity);
  }
  if (page.blocks.empty()) return {};
  return page;
}

std::vector<std::string_view> key_words(std::span<const FileKind> kinds) {
  std::vector<std::string_view> words;
  for (const FileKind& kind : kinds)
    for (const Field& field : kind.fields) words.push_back(field.key);
  for (const Field* entity : entities_of(kinds)) {
    words.push_back(entity->noun->word);
    for (const Field& field : entity->parts()) words.push_back(field.key);
  }
  return words;
}

}  // namespace slt::report
