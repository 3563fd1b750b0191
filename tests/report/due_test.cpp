#include "report/due.h"
#include "schema/field.h"

#include <doctest/doctest.h>

#include "yaml/reader.h"

using namespace slt;
using namespace slt::report;

namespace {

/// A municipality read from a piece of a plan.
struct Piece {
  Municipality own;
  Diagnostics found;

  explicit Piece(const char* yaml) {
    own.id = "eksempel";
    Source& source =
        own.sources.emplace_back(Source{.path = "eksempel.yaml", .bytes = yaml, .decoded = {}});
    const yaml::Tree tree = yaml::read(source, found);
    read(own, tree.root(), found);
    mention(own, Span{}, own.mentions);
    CHECK(found.empty());
  }
  std::vector<Due> due_on(const char* today) const {
    return due({.own = &own, .joint = {}}, *parse_date(today));
  }
};

const std::string& words(const Due& one) { return one.words.in(Lang::nb); }

constexpr const char* kPlan = R"(plan:
  title: Handlingsplan SLT
  period: 2022-01-01/2025-12-31
  revision: {every: 2 years, responsible: slt-koordinator}
)";

constexpr const char* kTiltak = R"(tiltak:
  - {id: psykisk-helse, title: Prosjekt psykisk helse, timing: {school_year: 2022/2023}, responsible: rektor}
)";

}  // namespace

TEST_CASE("a plan and its revision are overdue apart, each by its own days") {
  const auto dues = Piece(kPlan).due_on("2026-11-21");
  REQUIRE(dues.size() == 2);
  CHECK(dues[0].kind == DueKind::revision);
  CHECK(*dues[0].date == *parse_date("2023-12-31"));
  CHECK(dues[0].whose.in(Lang::nb) == "SLT-koordinator");
  CHECK(dues[1].late == 325);
  CHECK(words(dues[1]) ==
        "planperioden 2022–2025 for «Handlingsplan SLT» gikk ut 31.12.2025, for 325 dager siden");
}

TEST_CASE("the last day counts: what ends today is not late, the day after it is by one day") {
  const auto today = Piece(kPlan).due_on("2025-12-31"), after = Piece(kPlan).due_on("2026-01-01");
  CHECK_FALSE(today.back().is_late());
  CHECK(words(today.back()).ends_with("går ut i dag"));
  CHECK(after.back().late == 1);
  CHECK(words(after.back()).ends_with("for én dag siden"));
}

TEST_CASE("a plan that counts until replaced is not overdue") {
  CHECK(
      Piece("plan: {title: A, period: 2020/2023, in_force: true}\n").due_on("2026-11-21").empty());
}

TEST_CASE("a revision at the end of the period is the next plan, not a second row") {
  CHECK(Piece("plan: {title: A, period: 2022/2023, revision: {every: 2 years}}\n")
            .due_on("2026-11-21")
            .size() == 1);
}

TEST_CASE("a tiltak that has ended without evaluation is overdue from its last day") {
  const auto dues = Piece(kTiltak).due_on("2026-11-21");
  REQUIRE(dues.size() == 1);
  CHECK(dues[0].kind == DueKind::evaluation);
  CHECK(*dues[0].date == *parse_date("2023-06-30"));
  CHECK(dues[0].late == 1240);
  CHECK(dues[0].whose.in(Lang::nb) == "rektor");
  CHECK(dues[0].what.in(Lang::nb) ==
        "tiltaket «Prosjekt psykisk helse» er over, og ingen evaluering er registrert");
  CHECK(words(dues[0]) ==
        "tiltaket «Prosjekt psykisk helse» var slutt 30.06.2023, for 1240 dager siden, og ingen "
        "evaluering er registrert");
}

TEST_CASE("whoever the plan says evaluates answers for a tiltak that is over") {
  const std::string plan = "plan: {title: A, evaluated_by: [slt-koordinator]}\n";
  const auto dues = Piece((plan + kTiltak).c_str()).due_on("2026-11-21");
  REQUIRE(dues.size() == 1);
  CHECK(dues[0].whose.in(Lang::nb) == "SLT-koordinator");
}

TEST_CASE("an evaluation that was made, or decided against, is not overdue") {
  const std::string made =
      std::string(kTiltak) +
      "evaluations:\n  - {of: psykisk-helse, date: 2023-08-01, result: good}\n";
  CHECK(Piece(made.c_str()).due_on("2026-11-21").empty());
  CHECK(Piece("tiltak:\n  - {id: a, title: A, timing: {date: 2020}, evaluation: {form: none, "
              "reason: lite}}\n")
            .due_on("2026-11-21")
            .empty());
}

TEST_CASE("planned evaluations are met one by one, the earliest first") {
  const auto dues = Piece(R"(tiltak:
  - {id: a, title: A, evaluation: {form: midway-and-final, due: [2026-06-01, 2027-06-01]}}
evaluations:
  - {of: a, date: 2026-08-20, result: some}
)")
                        .due_on("2026-11-21");
  REQUIRE(dues.size() == 1);
  CHECK(*dues[0].date == *parse_date("2027-06-01"));
  CHECK(dues[0].late < 0);
}

TEST_CASE("a term without a start is said, not computed, and is never late") {
  const auto dues = Piece(R"(persons:
  - {id: kari, name: Kari Eksempel}
roles:
  - {role: slt-koordinator, holder: kari, acting: true, duration: 3 years}
)")
                        .due_on("2026-11-21");
  REQUIRE(dues.size() == 1);
  CHECK(dues[0].unknown);
  CHECK_FALSE(dues[0].date);
  CHECK_FALSE(dues[0].is_late());
  CHECK(words(dues[0]) ==
        "perioden som fungerende SLT-koordinator (Kari Eksempel) er 3 år, men det er ikke oppgitt "
        "fra når");
}

TEST_CASE("a term with a start ends the day before the same date") {
  const auto dues =
      Piece("roles:\n  - {role: slt-koordinator, from: 2023-08-01, duration: 3 years}\n")
          .due_on("2026-11-21");
  REQUIRE(dues.size() == 1);
  CHECK(*dues[0].date == *parse_date("2026-07-31"));
}

TEST_CASE("a place in a group that another has taken over is not overdue") {
  const char* const yaml = R"(groups:
  - id: politirad
    type: politiråd
    members:
      - {role: ordfører, until: 2023-10-01}
      - {role: ordfører, from: 2023-10-02}
      - {role: rektor, until: 2024-06-30}
)";
  const auto dues = Piece(yaml).due_on("2026-11-21");
  REQUIRE(dues.size() == 1);
  CHECK(words(dues[0]).starts_with("plassen til rektor i politiråd gikk ut 30.06.2024"));
}

TEST_CASE("what nobody must fill again is not overdue: a deputy's place, a role that is no more") {
  CHECK(Piece(R"(roles:
  - {role: slt-koordinator, holder: none, until: 2024-12-31}
  - {role: politikontakt, holder: vacant, duration: 2 years}
groups:
  - id: koordineringsgruppe
    members:
      - {role: rektor, form: deputy, until: 2025-07-31}
)")
            .due_on("2026-11-21")
            .empty());
}

TEST_CASE("what several municipalities have together falls due once, with all of them named") {
  const Piece joint("agreements:\n  - {id: avtale, title: Avtale, until: 2027-07-31}\n");
  const Piece one("vision: Trygt\n"), other("vision: Trygt\n");
  const Date today = *parse_date("2026-11-21");
  const std::vector<MunicipalityDues> all{
      {"Inste", due({.own = &one.own, .joint = {&joint.own}}, today)},
      {"Ytste", due({.own = &other.own, .joint = {&joint.own}}, today)}};
  const Document document = due_document(all, Lang::nb, today, 365);
  int rows = 0;
  for (const Block& block : document.blocks)
    if (const auto* table = std::get_if<Table>(&block)) {
      rows += static_cast<int>(table->rows.size());
      CHECK(table->rows[0][0].words == "Inste og Ytste");
    }
  CHECK(rows == 1);
}

TEST_CASE("a decision with a deadline is due until it is done, one without never") {
  const auto dues = Piece(R"(groups:
  - {id: politirad, type: politiråd, secretary: slt-koordinator}
meetings:
  - id: varmote
    group: politirad
    date: 2026-03-03
    status: held
    minutes: {date: 2026-03-10}
    decisions:
      - {text: Skrive brev, deadline: 2026-04-01, responsible: ordfører}
      - {text: Gjort, deadline: 2026-04-01, done: 2026-03-20}
      - Uten frist
)")
                        .due_on("2026-11-21");
  REQUIRE(dues.size() == 1);
  CHECK(dues[0].kind == DueKind::decision);
  CHECK(dues[0].whose.in(Lang::nb) == "ordfører");
}

TEST_CASE("minutes that are missing are late only where a deadline is stated") {
  const auto of = [](const char* meetings) {
    const std::string yaml =
        std::string("groups:\n  - {id: politirad, type: politiråd, meetings: ") + meetings +
        "}\nmeetings:\n  - {id: m, group: politirad, date: 2026-03-03, status: held}\n";
    return Piece(yaml.c_str()).due_on("2026-11-21");
  };
  const auto undated = of("{per_year: 2}"), dated = of("{per_year: 2, deadlines: {minutes: 14}}");
  REQUIRE(undated.size() == 1);
  CHECK_FALSE(undated[0].date);
  CHECK_FALSE(undated[0].unknown);
  REQUIRE(dated.size() == 1);
  CHECK(*dated[0].date == *parse_date("2026-03-17"));
  CHECK(dated[0].whose.in(Lang::nn) == "ikkje oppgitt");
}

TEST_CASE("what is due is sorted by date, and what has no date comes last") {
  const auto dues = Piece(R"(roles:
  - {role: slt-koordinator, duration: 3 years}
agreements:
  - {id: b, title: B, until: 2027-01-01}
  - {id: a, title: A, until: 2026-01-01}
)")
                        .due_on("2026-11-21");
  REQUIRE(dues.size() == 3);
  CHECK(dues[0].what.in(Lang::nb) == "avtalen «A»");
  CHECK(dues[1].what.in(Lang::en) == "the agreement \"B\"");
  CHECK_FALSE(dues[2].date);
}

TEST_CASE("the document of what is due keeps late, coming and undated apart") {
  const Piece piece(R"(agreements:
  - {id: b, title: B, until: 2027-01-01}
  - {id: a, title: A, until: 2026-01-01}
  - {id: c, title: C, until: 2030-01-01}
)");
  const std::vector<MunicipalityDues> all{{"Eksempel", piece.due_on("2026-11-21")}};
  const Document document = due_document(all, Lang::nb, *parse_date("2026-11-21"), 365);
  std::vector<std::size_t> rows;
  for (const Block& block : document.blocks)
    if (const Table* table = std::get_if<Table>(&block)) rows.push_back(table->rows.size());
  CHECK(rows == std::vector<std::size_t>{1, 1});
}
