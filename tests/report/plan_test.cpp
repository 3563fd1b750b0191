// SPDX-License-Identifier: MIT
#include "report/plan.h"
#include "schema/field.h"

#include <doctest/doctest.h>

#include "render/text.h"
#include "yaml/reader.h"

using namespace slt;

namespace {

void read_into(Municipality& own, std::string id, std::string yaml) {
  Diagnostics found;
  own.id = std::move(id);
  Source& source = own.sources.emplace_back(
      Source{.path = "plan.yaml", .bytes = std::move(yaml), .decoded = {}});
  const yaml::Tree tree = yaml::read(source, found);
  read(own, tree.root(), found);
  own.mentions = mentions_in(own);
  CHECK(found.empty());
}

const char* const kPlan = R"(municipality: {number: "9901", name: Prøve, language: nb}
units: [{id: parken, name: Parken}]
groups:
  - id: rad
    name: Politiråd
    type: politiråd
    level: governing
    assumed: [level]
    members: [ordfører, {role: politi, strength: should, basis: norm}]
plan: {title: Handlingsplan, period: 2022/2025}
tiltak:
  - {id: a, title: Tur, responsible: [parken, rektor]}
  - {id: b, title: Kveld, responsible: parken, uncertain: kanskje}
)";

const char* const kJoint =
    R"(joint: {name: Prøve og Etne, language: nb, municipalities: [prove, etne]}
persons: [{id: liv, name: Liv, phone: "91 77 92 35"}]
roles: [{role: slt-koordinator, holder: liv, shared_by: [{municipality: prove}, {municipality: etne}]}]
)";

/// The plan as text; `lang` is that of the frame.
std::string plan_text(Lang lang) {
  Municipality own, joint;
  read_into(own, "prove", kPlan);
  read_into(joint, "prove-etne", kJoint);
  const View view{.own = &own, .joint = {&joint}};
  return render::text(report::plan(view, lang, make_date(2026, 11, 21)), 200);
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE(
    "the plan document says what is stated, what is not, what is assumed and what is shared") {
  const std::string text = plan_text(Lang::nb);
  CAPTURE(text);
  CHECK(has(text, "SLT-koordinator: Liv, telefon 91 77 92 35 (felles med Etne)"));
  CHECK(has(text, "Politikontakt: ikke oppgitt"));
  CHECK(has(text, "Leder: ikke oppgitt"));
  CHECK(has(text, "Møter: hyppighet ikke oppgitt"));
  CHECK(has(text, "bør være med, normtekst"));
  CHECK(has(text, "Antatt, ikke oppgitt i kilden: nivå."));
  CHECK(has(text, "Ingen gruppe er oppgitt på dette nivået."));
  CHECK(has(text, "Planperiode: 2022–2025; den gikk ut 31.12.2025"));
  CHECK(has(text, "Hvor stor del hver kommune har, er ikke oppgitt."));
  CHECK(has(text, "- Parken\n  - Tur\n  - Kveld\n- Rektor\n  - Tur\n"));
}

TEST_CASE("the language changes the frame of the plan document and leaves the plan's own words") {
  const std::string nn = plan_text(Lang::nn), en = plan_text(Lang::en);
  CHECK(has(nn, "2 tiltak er lagde inn."));
  CHECK(has(nn, "Leiar: ikkje oppgitt"));
  CHECK(has(en, "Chair: not stated"));
  for (const std::string& text : {nn, en})
    for (const char* own_words : {"Parken", "Tur", "Kveld", "kanskje", "Handlingsplan"})
      CHECK(has(text, own_words));
  CHECK_FALSE(has(nn, "ikke oppgitt"));
  CHECK_FALSE(has(en, "oppgitt"));
}

TEST_CASE("every word from a plan knows where it stands") {
  Municipality own;
  read_into(own, "prove", kPlan);
  const View view{.own = &own, .joint = {}};
  const Document document = report::plan(view, Lang::nb, make_date(2026, 11, 21));
  int from_plan = 0;
  for (const Block& block : document.blocks)
    if (const Table* table = std::get_if<Table>(&block))
      for (const auto& row : table->rows)
        for (const Said& cell : row)
          from_plan += !cell.from.empty() && cell.from.front().source == &own.sources.front();
  CHECK(from_plan > 10);
}

TEST_CASE("a reference municipality is one paragraph") {
  Municipality own;
  read_into(own, "etne",
            "municipality: {number: \"4611\", name: Etne, language: nn, reference: true}\n");
  const View view{.own = &own, .joint = {}};
  const Document document = report::plan(view, Lang::nn, make_date(2026, 11, 21));
  REQUIRE(document.blocks.size() == 1);
  CHECK(std::get<Paragraph>(document.blocks.front()).text.words ==
        "Etne er berre nemnd i planane til andre og har ingen eigen plan her.");
}
