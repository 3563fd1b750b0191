// SPDX-License-Identifier: MIT
#include "report/listing.h"

#include <doctest/doctest.h>

#include "report/seats.h"
#include "report/who.h"
#include "yaml/reader.h"

using namespace slt;
using namespace slt::report;

namespace {

constexpr std::string_view kPlan = R"(
units:
  - {id: skolen, name: Bakken skole, sector: skole}
  - {id: sfo, name: Solstua, part_of: skolen}
  - {id: runde, name: Runden, part_of: runde}
persons: [{id: kari, name: Kari Nes, unit: sfo}]
roles: [{role: slt-koordinator, holder: kari}]
groups:
  - id: politirad
    type: politiråd
    chair: vacant
    convenor: slt-koordinator
    members:
      - ordfører
      - {role: politikontakt, form: deputy}
    resource_persons: [{unit: sfo}]
  - id: team
    type: skoleteam
    chair: none
    members: [slt-koordinator, {role: rektor, form: candidate}]
tiltak:
  - {id: natt, title: Natteravn, responsible: [politikontakt, {unit: sfo, main: true}, {unit: runde}], status: active}
  - {id: kurs, title: Kurs, responsible: slt-koordinator, with: politikontakt, timing: {date: 2026-03}, cost: 500}
  - {id: film, title: Filmkveld, status: done, binding: true}
)";

/// A municipality read from the text of one plan file, and the things in it.
struct Read {
  Municipality own;
  std::vector<std::unique_ptr<Things>> things;
  Read() {
    Diagnostics found;
    own.id = "prove";
    Source& source = own.sources.emplace_back(
        Source{.path = "plan.yaml", .bytes = std::string(kPlan), .decoded = {}});
    const yaml::Tree tree = yaml::read(source, found);
    read(own, tree.root(), found);
    own.mentions = mentions_in(own);
    things.push_back(std::make_unique<Things>(View{.own = &own, .joint = {}}));
  }
};

/// The first cells of what `slt list` would show, with a blank between.
std::string listed_as(std::string_view kind, const std::vector<std::string>& filters,
                      const std::string& column, Lang lang = Lang::nb) {
  const Read read;
  ListQuery query{
      .kind = kind, .columns = {column}, .lang = lang, .today = make_date(2026, 11, 21)};
  for (const std::string& word : filters) query.filters.push_back(parse_filter(word).value());
  std::string words;
  for (const Listed& one : listing(read.things, query).rows)
    words += (words.empty() ? "" : " ") + one.cells.front().words;
  return words;
}

/// What is refused, with what may have been meant.
std::string refused(std::string_view kind, const std::string& filter, const std::string& column) {
  try {
    return listed_as(kind, {filter}, column);
  } catch (const Unknown& unknown) {
    return unknown.words.in(Lang::nb) + "; " + unknown.remedy.in(Lang::nb);
  }
}

}  // namespace

TEST_CASE("filters choose by what a value is, in the words of the file or of the reports") {
  struct Row {
    std::string kind, filter, ids;
  };
  for (const Row& row : {
           Row{"tiltak", "status:active", "natt"},
           Row{"tiltak", "status:pågår", "natt"},
           Row{"tiltak", "status:active,gjennomført", "natt film"},
           Row{"tiltak", "status:ikke-oppgitt", "kurs"},
           Row{"tiltak", "responsible:politiet", "natt"},
           Row{"tiltak", "ansvarlig:politikontakt", "natt"},
           Row{"tiltak", "responsible:skolen", "natt"},
           Row{"tiltak", "responsible:skole", "natt"},
           Row{"tiltak", "responsible:solstua", "natt"},
           Row{"tiltak", "responsible:kari", "kurs"},
           Row{"tiltak", "responsible:nav", ""},
           Row{"tiltak", "responsible:", ""},
           Row{"tiltak", "timing.date:2026", "kurs"},
           Row{"tiltak", "timing.date:2025", ""},
           Row{"tiltak", "title:film", "film"},
           Row{"tiltak", "cost:500", "kurs"},
           Row{"grupper", "chair:vacant", "politirad"},
           Row{"grupper", "leder:ledig", "politirad"},
           Row{"grupper", "chair:none", "team"},
           Row{"grupper", "convenor:ikke-oppgitt", "team"},
           Row{"units", "part_of:skolen", "sfo"},
           Row{"units", "sector:skule", "skolen"},
       }) {
    CAPTURE(row.kind);
    CAPTURE(row.filter);
    CHECK(listed_as(row.kind, {row.filter}, "id") == row.ids);
  }
}

TEST_CASE("several filters must all be passed") {
  CHECK(listed_as("tiltak", {"responsible:politiet", "status:active"}, "id") == "natt");
  CHECK(listed_as("tiltak", {"responsible:politiet", "status:done"}, "id") == "");
}

TEST_CASE("members are known by group, form and office, however these are written") {
  CHECK(listed_as("members", {"group:politirad"}, "name") == "ordfører politikontakt Solstua");
  CHECK(listed_as("medlemmer", {"rolle:ordfører"}, "group") == "politiråd");
  CHECK(listed_as("members", {"form:vara"}, "name") == "politikontakt");
  CHECK(listed_as("members", {"form:resource"}, "name") == "Solstua");
  CHECK(listed_as("members", {"form:fixed"}, "name") == "ordfører SLT-koordinator");
}

TEST_CASE("the same is listed in each language") {
  CHECK(listed_as("tiltak", {"status:active"}, "status", Lang::nn) == "går føre seg");
  CHECK(listed_as("tiltak", {"status:active"}, "status", Lang::en) == "active");
}

TEST_CASE("a word that means nothing is refused with the nearest that does") {
  CHECK(refused("tiltaka", "status:active", "id") ==
        "«tiltaka» er ikke noe som kan listes; mente du tiltak?");
  CHECK(refused("tiltak", "statu:active", "id") ==
        "«statu» er ikke en nøkkel i «tiltak»; mente du status?");
  CHECK(refused("tiltak", "status:activ", "id") ==
        "«activ» er ingen verdi for «status»; mente du active?");
  CHECK(refused("tiltak", "responsible:politet", "id") ==
        "«politet» er ingen verdi for «responsible»; mente du politiet eller politi?");
  CHECK(refused("tiltak", "status:active", "titel") ==
        "«titel» er ikke en nøkkel i «tiltak»; mente du title?");
}

TEST_CASE("a word without a key and a colon is no filter, but late is") {
  CHECK(!parse_filter("vegarshei"));
  CHECK(!parse_filter(":active"));
  CHECK(parse_filter("late")->key.empty());
  CHECK(parse_filter("status:a,b")->values == std::vector<std::string>{"a", "b"});
}

TEST_CASE("a seat is not held by somebody whom a norm text suggests, nor after its end") {
  const Read read;
  const Document seats = seats_document(read.things, Lang::nb, make_date(2026, 11, 21));
  const auto& table = std::get<Table>(seats.blocks.front());
  REQUIRE(table.rows.size() == 1);
  CHECK(table.rows[0][0].words == "SLT-koordinator");
  CHECK(table.rows[0][1].words == "politiråd: kaller inn; skoleteam: medlem");
}

TEST_CASE("what somebody answers for says as what, and together with whom") {
  const Read read;
  const Document answers = answers_document(read.things, "skolen", Lang::nb);
  const auto& rows = std::get<Table>(answers.blocks.front()).rows;
  REQUIRE(rows.size() == 2);
  CHECK(rows[0][1].words == "politiråd");
  CHECK(rows[0][2].words == "ressursperson (Solstua)");
  CHECK(rows[1][1].words == "Natteravn");
  CHECK(rows[1][2].words == "ansvarlig, hovedansvarlig (Solstua)");
  CHECK(rows[1][3].words == "politikontakt og Runden");
  CHECK(rows[1][4].words == "plan.yaml:22");
}

TEST_CASE("nobody is alone who does something in cooperation with others") {
  const Read read;
  const Document answers = answers_document(read.things, "kari", Lang::nb);
  const auto& row = std::get<Table>(answers.blocks.front()).rows.back();
  CHECK(row[1].words == "Kurs");
  CHECK(row[3].words == "politikontakt");
}

TEST_CASE("somebody whom no plan knows is refused; somebody who answers for nothing is told so") {
  const Read read;
  CHECK_THROWS_AS(answers_document(read.things, "skoleen", Lang::nb), Unknown);
  CHECK_THROWS_AS(answers_document(read.things, "", Lang::nb), Unknown);
  const Document nothing = answers_document(read.things, "barnevern", Lang::nb);
  CHECK(std::get<Paragraph>(nothing.blocks.front()).text.words ==
        "Ingenting, så langt planene sier det.");
}
