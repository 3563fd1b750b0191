// SPDX-License-Identifier: MIT
#include "report/annual.h"
#include "schema/field.h"

#include <doctest/doctest.h>

#include "report/words.h"
#include "yaml/reader.h"

using namespace slt;
using namespace slt::report;

namespace {

struct Piece {
  Municipality own;
  Diagnostics found;

  explicit Piece(const std::string& yaml) {
    own.id = "eksempel";
    Source& source =
        own.sources.emplace_back(Source{.path = own.id, .bytes = kIdentity + yaml, .decoded = {}});
    const yaml::Tree tree = yaml::read(source, found);
    read(own, tree.root(), found);
    own.mentions = mentions_in(own);
    CHECK(found.empty());
  }
  static inline const std::string kIdentity =
      "municipality: {number: \"9901\", name: Eksempel, language: nb}\n";

  Document annual(Lang lang = Lang::nb, const Diagnostics& findings = {}) const {
    const View view{.own = &own, .joint = {}};
    return report::annual({.view = view,
                           .year = 2026,
                           .lang = lang,
                           .today = *parse_date("2026-11-21"),
                           .findings = findings,
                           .next_year = {}});
  }
};

std::vector<std::string> headings(const Document& document) {
  std::vector<std::string> all;
  for (const Block& block : document.blocks)
    if (const Heading* heading = std::get_if<Heading>(&block); heading && heading->level == 2)
      all.push_back(heading->text.words);
  return all;
}

void add_items(std::string& text, const std::vector<Item>& items) {
  for (const Item& item : items) {
    text += item.text.words + "\n";
    add_items(text, item.items);
  }
}

/// All words of a document; every table is checked to be whole.
std::string text_of(const Document& document) {
  std::string text;
  for (const Block& block : document.blocks) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block))
      text += paragraph->text.words + "\n";
    if (const auto* list = std::get_if<List>(&block)) add_items(text, list->items);
    if (const auto* table = std::get_if<Table>(&block))
      for (const auto& row : table->rows) {
        CHECK(row.size() == table->columns.size());
        for (const Said& cell : row) text += cell.words + " | ";
        text += "\n";
      }
  }
  return text;
}

bool says(const std::string& text, std::string_view words) {
  return text.find(words) != std::string::npos;
}

constexpr const char* kMeetings = R"(groups:
  - id: styringsgruppe
    name: Styringsgruppe
    type: styringsgruppe
    level: governing
    meetings: minst ett møte i halvåret
    decision_limit: {total_per_year: 10000}
meetings:
  - {id: a, group: styringsgruppe, date: 2026-03-03, status: held, decisions: [{text: Kjøpe refleks, amount: 2500}]}
  - {id: b, group: styringsgruppe, date: 2026-12-01, status: planned}
  - {id: c, group: styringsgruppe, date: 2025-03-03, status: held}
)";

}  // namespace

TEST_CASE("the report has twelve numbered sections in every language, also of an empty plan") {
  const Piece piece("");
  for (const Lang lang : kLangs) {
    const auto found = headings(piece.annual(lang));
    REQUIRE(found.size() == 12);
    for (std::size_t i = 0; i < found.size(); ++i)
      CHECK(found[i].starts_with(fmt::format("{} ", i + 1)));
    CHECK_FALSE(text_of(piece.annual(lang)).empty());
  }
  CHECK(headings(piece.annual(Lang::nn))[4] == "5 Møte i året");
}

TEST_CASE("the report begins with five lines") {
  const Document document = Piece("").annual();
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    const Heading* heading = std::get_if<Heading>(&document.blocks[i]);
    if (!heading || heading->text.words != "1 I korte trekk") continue;
    const List* list = std::get_if<List>(&document.blocks[i + 1]);
    REQUIRE(list);
    CHECK(list->items.size() == 5);
  }
}

TEST_CASE("without a meeting on record nothing is said of how often the groups met") {
  const std::string text = text_of(Piece("groups:\n  - {id: politirad, name: Politiråd, type: "
                                         "politiråd, level: governing, meetings: én årlig}\n")
                                       .annual());
  CHECK(says(text, "Ingen møter er registrert for 2026."));
  CHECK_FALSE(says(text, "færre enn oppgitt"));
}

TEST_CASE("meetings of the year are counted by status and held against what is stated") {
  const std::string text = text_of(Piece(kMeetings).annual());
  CHECK(says(text, "Det er registrert 2 møter for 2026 (holdt: 1, planlagt: 1, avlyst: 0)."));
  CHECK(says(text, "1 (vår 1, høst 0)"));
  CHECK(says(text, "1 gjenstår, og året er ikke over"));
}

TEST_CASE("money used is set against the limit of the year") {
  CHECK(says(text_of(Piece(kMeetings).annual()),
             "Registrert brukt i 2026: 2 500 kroner, av inntil 10 000 kroner."));
}

TEST_CASE("tiltak are counted, and what is not stated is counted as such") {
  const std::string text = text_of(Piece(R"(tiltak:
  - {id: a, title: A, responsible: politikontakt, prevention: primær, status: active}
  - {id: b, title: B, responsible: politikontakt}
)")
                                       .annual());
  CHECK(says(text, "2 tiltak er registrert."));
  CHECK(says(text, "Etter status: pågår 1, ikke oppgitt 1."));
  CHECK(says(text, "Evaluering er planlagt for 0 av 2 og gjort for 0 av 2."));
  CHECK(says(text, "Politikontakt har ansvaret for 2 av 2."));
}

TEST_CASE("a candidate is never called a member") {
  const std::string text = text_of(Piece(R"(groups:
  - id: utval
    name: Utvalget
    type: arbeidsutvalg
    level: coordinating
    members: [{role: leder, area: PPT, form: candidate, basis: norm}]
)")
                                       .annual());
  CHECK(says(text, "Utvalget: medlemmer er ikke oppgitt."));
  CHECK(says(text, "Aktuelle deltakere, ikke oppnevnte medlemmer: "));
}

TEST_CASE("findings stand with their severity and the sources of their rule") {
  const Diagnostics findings{{.rule = "plan-missing",
                              .severity = Severity::warning,
                              .span = {},
                              .message = {{"ingen plan", "ingen plan", "no plan"}}}};
  const std::string text = text_of(Piece("").annual(Lang::nb, findings));
  CHECK(says(text, "advarsel | Ingen plan. | "));
  CHECK(says(text, "1 advarsel om mangler og avvik (del 10)"));
}

TEST_CASE("the same plan gives the same report") {
  CHECK(text_of(Piece(kMeetings).annual()) == text_of(Piece(kMeetings).annual()));
}

TEST_CASE("a municipality that is not checked is not said to be without departures") {
  Piece piece("");
  piece.own.complete = false;
  const std::string text = text_of(piece.annual());
  CHECK(says(text, "Planen er ikke målt mot SLT-modellen."));
  CHECK_FALSE(says(text, "Ingen advarsler"));
}
