// SPDX-License-Identifier: MIT
#include "report/due.h"

#include <deque>

#include <doctest/doctest.h>

#include "report/due_document.h"
#include "schema/field.h"
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
    own.mentions = mentions_in(own);
    CHECK(found.empty());
  }
  std::vector<Due> due_on(const char* today) const {
    return due({.own = &own, .joint = {}}, *parse_date(today));
  }
};

/// What is due points into the plan, which is kept.
std::vector<Due> due_on(const char* yaml, const char* today) {
  static std::deque<Piece> kept;
  return kept.emplace_back(yaml).due_on(today);
}

std::string words(const Due& one) { return one.words(Lang::nb); }

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
  const auto dues = due_on(kPlan, "2026-11-21");
  REQUIRE(dues.size() == 2);
  CHECK(dues[0].kind == DueKind::revision);
  CHECK(*dues[0].date == *parse_date("2023-12-31"));
  CHECK(dues[0].whose.in(Lang::nb) == "SLT-koordinator");
  CHECK(dues[1].late == 325);
  CHECK(words(dues[1]) ==
        "planperioden 2022–2025 for «Handlingsplan SLT» gikk ut 31.12.2025, for 325 dager siden");
}

TEST_CASE("the last day counts: what ends today is not late, the day after it is by one day") {
  const auto today = due_on(kPlan, "2025-12-31"), after = due_on(kPlan, "2026-01-01");
  CHECK_FALSE(today.back().is_late());
  CHECK(words(today.back()).ends_with("går ut i dag"));
  CHECK(after.back().late == 1);
  CHECK(words(after.back()).ends_with("for én dag siden"));
}

TEST_CASE("a plan that counts until replaced is not overdue") {
  CHECK(due_on("plan: {title: A, period: 2020/2023, in_force: true}\n", "2026-11-21").empty());
}

TEST_CASE("a revision at the end of the period is the next plan, not a second row") {
  CHECK(due_on("plan: {title: A, period: 2022/2023, revision: {every: 2 years}}\n", "2026-11-21")
            .size() == 1);
}

TEST_CASE("a tiltak that has ended without evaluation is overdue from its last day") {
  const auto dues = due_on(kTiltak, "2026-11-21");
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

TEST_CASE("whoever the plan says evaluates answers for a tiltak, before its end and after") {
  const std::string plan = "plan: {title: A, evaluated_by: [slt-koordinator]}\n";
  for (const char* today : {"2023-06-30", "2023-07-01", "2026-11-21"}) {
    const auto dues = due_on((plan + kTiltak).c_str(), today);
    REQUIRE(dues.size() == 1);
    CHECK(dues[0].whose.in(Lang::nb) == "SLT-koordinator");
  }
}

TEST_CASE("an evaluation that was made, or decided against, is not overdue") {
  const std::string made =
      std::string(kTiltak) +
      "evaluations:\n  - {of: psykisk-helse, date: 2023-08-01, result: good}\n";
  CHECK(due_on(made.c_str(), "2026-11-21").empty());
  CHECK(due_on("tiltak:\n  - {id: a, title: A, timing: {date: 2020}, evaluation: {form: none, "
               "reason: lite}}\n",
               "2026-11-21")
            .empty());
}

TEST_CASE("planned evaluations are met one by one, the earliest first") {
  const auto dues = due_on(R"(tiltak:
  - {id: a, title: A, evaluation: {form: midway-and-final, due: [2026-06-01, 2027-06-01]}}
evaluations:
  - {of: a, date: 2026-08-20, result: some}
)",
                           "2026-11-21");
  REQUIRE(dues.size() == 1);
  CHECK(*dues[0].date == *parse_date("2027-06-01"));
  CHECK(dues[0].late < 0);
}

TEST_CASE("a term without a start is said, not computed, and is never late") {
  const auto dues = due_on(R"(persons:
  - {id: kari, name: Kari Eksempel}
roles:
  - {role: slt-koordinator, holder: kari, acting: true, duration: 3 years}
)",
                           "2026-11-21");
  REQUIRE(dues.size() == 1);
  CHECK(dues[0].unknown);
  CHECK_FALSE(dues[0].date);
  CHECK_FALSE(dues[0].is_late());
  CHECK(words(dues[0]) ==
        "perioden som fungerende SLT-koordinator (Kari Eksempel) er 3 år, men det er ikke oppgitt "
        "fra når");
}

TEST_CASE("a term with a start ends the day before the same date") {
  const auto dues = due_on(
      "roles:\n  - {role: slt-koordinator, from: 2023-08-01, duration: 3 years}\n", "2026-11-21");
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
  const auto dues = due_on(yaml, "2026-11-21");
  REQUIRE(dues.size() == 1);
  CHECK(words(dues[0]).starts_with("plassen til rektor i politiråd gikk ut 30.06.2024"));
}

TEST_CASE("what nobody must fill again is not overdue: a deputy's place, a role that is no more") {
  CHECK(due_on(R"(roles:
  - {role: slt-koordinator, holder: none, until: 2024-12-31}
  - {role: politikontakt, holder: vacant, duration: 2 years}
groups:
  - id: koordineringsgruppe
    members:
      - {role: rektor, form: deputy, until: 2025-07-31}
)",
               "2026-11-21")
            .empty());
}

TEST_CASE("what several municipalities have together falls due once, with all of them named") {
  const Piece joint("agreements:\n  - {id: avtale, title: Avtale, until: 2027-07-31}\n");
  const Piece one("vision: Trygt\n"), other("vision: Trygt\n");
  const Date today = *parse_date("2026-11-21");
  const std::vector<MunicipalityDues> all{
      {"Inste", due({.own = &one.own, .joint = {&joint.own}}, today), nullptr},
      {"Ytste", due({.own = &other.own, .joint = {&joint.own}}, today), nullptr}};
  const Document document = due_document(all, {.lang = Lang::nb, .today = today, .within = 365});
  int rows = 0;
  for (const Block& block : document.blocks)
    if (const auto* table = std::get_if<Table>(&block)) {
      rows += static_cast<int>(table->rows.size());
      CHECK(table->rows[0][0].words == "Inste og Ytste");
    }
  CHECK(rows == 1);
}

TEST_CASE("a decision with a deadline is due until it is done, one without never") {
  const auto dues = due_on(R"(groups:
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
)",
                           "2026-11-21");
  REQUIRE(dues.size() == 1);
  CHECK(dues[0].kind == DueKind::decision);
  CHECK(dues[0].whose.in(Lang::nb) == "ordfører");
}

TEST_CASE("minutes are due by the group's own deadline, else by the figure of the rule") {
  const auto of = [](const char* meetings) {
    const std::string yaml =
        std::string("groups:\n  - {id: politirad, type: politiråd, meetings: ") + meetings +
        "}\nmeetings:\n  - {id: m, group: politirad, date: 2026-03-03, status: held}\n";
    return Piece(yaml.c_str());
  };
  const Piece with_deadline = of("{per_year: 2, deadlines: {minutes: 10}}");
  const auto stated = with_deadline.due_on("2026-03-13");
  REQUIRE(stated.size() == 1);
  CHECK(*stated[0].date == *parse_date("2026-03-13"));
  CHECK_FALSE(stated[0].is_late());  // Its last day is in time.
  CHECK(stated[0].whose.in(Lang::nn) == "ikkje oppgitt");
  const Piece without = of("{per_year: 2}");
  const auto unstated = without.due_on("2026-03-18");
  REQUIRE(unstated.size() == 1);
  CHECK(unstated[0].late == 1);
  CHECK(unstated[0].why(Lang::nb) ==
        "03.03.2026 (eksempel.yaml:4) + 14 dager (tallet i regelen minutes-missing) = 17.03.2026");
}

TEST_CASE("a notice is due before a meeting to come, and never called late") {
  const auto with = [](const char* status) {
    const std::string yaml = std::string(R"(groups:
  - {id: politirad, type: politiråd, convenor: slt-koordinator, meetings: {per_year: 1, deadlines: {notice: 14}}}
meetings:
  - {id: m, group: politirad, date: 2026-12-15, status: )") +
                             status + "}\n";
    return Piece(yaml.c_str());
  };
  const Piece planned = with("planned");
  const auto today = planned.due_on("2026-12-01"), after = planned.due_on("2026-12-02");
  REQUIRE(today.size() == 1);
  CHECK(today[0].kind == DueKind::notice);
  CHECK(*today[0].date == *parse_date("2026-12-01"));
  CHECK(today[0].whose.in(Lang::nb) == "SLT-koordinator");
  CHECK(today[0].why(Lang::nb) ==
        "15.12.2026 (eksempel.yaml:4) − 14 dager (eksempel.yaml:2) = 01.12.2026");
  REQUIRE(after.size() == 1);
  CHECK_FALSE(after[0].date);
  CHECK(words(after[0]) ==
        "innkalling til møtet 15.12.2026 i politiråd skulle ut 01.12.2026; om den er sendt, er "
        "ikke oppgitt");
  CHECK(with("cancelled").due_on("2026-01-02").empty());
}

TEST_CASE("a decision without a deadline is listed apart, never late, when it is somebody's task") {
  const auto dues = due_on(R"(groups:
  - {id: politirad, type: politiråd}
meetings:
  - id: m
    group: politirad
    date: 2020-03-03
    status: held
    minutes: {date: 2020-03-10}
    decisions:
      - {text: Skrive brev, responsible: ordfører}
      - {text: Gjort, responsible: ordfører, done: 2020-04-01}
      - Planen er vedtatt
)",
                           "2026-11-21");
  REQUIRE(dues.size() == 1);
  CHECK_FALSE(dues[0].date);
  CHECK_FALSE(dues[0].is_late());
  CHECK(words(dues[0]) ==
        "beslutningen «Skrive brev» (møtet 03.03.2020 i politiråd) står åpen, uten frist");
}

TEST_CASE("a group falls behind when too few meetings are held and planned for the year") {
  const auto on = [](const char* today, const char* more = "") {
    const std::string yaml = std::string(R"(groups:
  - {id: politirad, type: politiråd, convenor: politikontakt, meetings: fire ganger i året}
meetings:
  - {id: a, group: politirad, date: 2026-02-03, status: held, minutes: {date: 2026-02-04}}
)") + more;
    return due_on(yaml.c_str(), today);
  };
  CHECK(on("2026-06-30").empty());  // One of two that a half-year asks for: 181 of 365 days.
  const auto behind = on("2026-07-02");
  REQUIRE(behind.size() == 1);
  CHECK(behind[0].kind == DueKind::cadence);
  CHECK_FALSE(behind[0].is_late());
  CHECK(behind[0].concerns(0));  // Told at once, whatever its last day.
  CHECK(behind[0].whose.in(Lang::nb) == "politikontakt");
  CHECK(behind[0].what.in(Lang::nb) == "møter i politiråd i 2026: 1 holdt, av minst 4");
  CHECK(behind[0].why(Lang::nb) ==
        "minst 4 i året (eksempel.yaml:2) × 183 av 365 dager gått = 2 møter som skulle vært holdt "
        "nå");
  CHECK(on("2026-07-02",
           "  - {id: b, group: politirad, date: 2026-09-01, status: planned}\n"
           "  - {id: c, group: politirad, date: 2026-10-01, status: planned}\n"
           "  - {id: d, group: politirad, date: 2026-12-01, status: planned}\n")
            .empty());
  const auto some = on("2026-10-05",
                       "  - {id: b, group: politirad, date: 2026-09-01, status: "
                       "planned}\n  - {id: c, group: politirad, date: 2026-12-01, "
                       "status: planned}\n");
  REQUIRE(some.size() == 2);  // And that nobody has said whether one was held.
  CHECK(words(some[1]) == "om møtet 01.09.2026 i politiråd ble holdt, er ikke oppgitt");
  CHECK(some[0].what.in(Lang::nb) ==
        "møter i politiråd i 2026: 1 holdt, 1 uten oppgitt utfall, 1 satt opp, av minst 4");
}

TEST_CASE("a year of which nothing is on record tells of no group that falls behind") {
  CHECK(
      due_on("groups:\n  - {id: g, type: politiråd, meetings: fire ganger i året}\n", "2026-12-31")
          .empty());
}

TEST_CASE("a confirmation of a status holds for a year, its last day with it") {
  const Piece piece(
      "tiltak:\n  - {id: a, title: A, status: active, evaluation: {form: none, reason: lite}, "
      "responsible: rektor, confirmed: {date: 2025-11-21}}\n");
  const auto dues = piece.due_on("2026-11-21");
  REQUIRE(dues.size() == 1);
  CHECK(dues[0].late == 0);
  CHECK(dues[0].what.in(Lang::nb) == "ny bekreftelse av statusen «pågår» for tiltaket «A»");
  CHECK(piece.due_on("2026-11-22")[0].late == 1);
}

TEST_CASE("no status is to be confirmed after the last day of its tiltak") {
  const Piece piece(
      "tiltak:\n  - {id: a, title: A, status: active, evaluation: {form: none, reason: lite}, "
      "confirmed: {date: 2026-05-20}, timing: {period: 2025-08-01/2026-06-30}}\n");
  CHECK(piece.due_on("2026-06-30").empty());
  const auto dues = piece.due_on("2026-07-01");
  REQUIRE(dues.size() == 1);
  CHECK(dues[0].what.in(Lang::nb) == "svar på om tiltaket «A» er over (det står som «pågår»)");
}

TEST_CASE("midway and final evaluations have names of their own") {
  const auto dues = due_on(
      "tiltak:\n  - {id: a, title: A, evaluation: {form: midway-and-final, due: "
      "[2026-12-01, 2027-06-01]}}\n",
      "2026-11-21");
  REQUIRE(dues.size() == 2);
  CHECK(dues[0].what.in(Lang::nb) == "underveisevaluering av tiltaket «A»");
  CHECK(dues[1].what.in(Lang::nb) == "sluttevaluering av tiltaket «A»");
}

TEST_CASE("the days that have passed are one cause: one evaluation answers them all") {
  const auto dues = due_on(
      "tiltak:\n  - {id: a, title: A, evaluation: {form: midway-and-final, due: "
      "[2025-06-01, 2026-06-01]}}\n",
      "2026-11-21");
  REQUIRE(dues.size() == 1);
  CHECK(*dues[0].date == *parse_date("2025-06-01"));
}

TEST_CASE("a tiltak that goes on past its time is to be answered for, not evaluated") {
  const auto dues = due_on(
      "tiltak:\n  - {id: a, title: A, status: active, timing: {period: "
      "2025-01/2026-06}, responsible: rektor}\n",
      "2026-11-21");
  REQUIRE(dues.size() == 1);
  CHECK(dues[0].kind == DueKind::status);
  CHECK(dues[0].what.in(Lang::nn) ==
        "svar på om tiltaket «A» er over (det står som «går føre seg»)");
}

TEST_CASE("the day that a deviation or a comment runs out is in time") {
  Piece piece(
      "deviations:\n  - {rule: chair-not-stated, reason: x, date: 2025-01-01, until: 2026-11-21}\n"
      "# slt: ignore level-missing until 2026-11-21: kommer\n");
  Source& source = piece.own.sources.front();
  const auto comment = source.bytes.find('#');
  piece.own.orders = {{&source, static_cast<std::uint32_t>(comment),
                       static_cast<std::uint32_t>(source.bytes.size() - comment - 1)}};
  const auto today = piece.due_on("2026-11-21"), after = piece.due_on("2026-11-22");
  REQUIRE(today.size() == 2);
  CHECK(today[0].late == 0);
  CHECK(today[1].late == 0);
  CHECK(after[0].kind == DueKind::deviation);
  CHECK(after[0].late == 1);
  CHECK(after[1].kind == DueKind::ignore);
  CHECK(after[1].late == 1);
}

TEST_CASE("a day that is only known by its month is reckoned by its last day") {
  const auto dues = due_on("agreements:\n  - {id: a, title: A, until: 2026-11}\n", "2026-11-30");
  REQUIRE(dues.size() == 1);
  CHECK(dues[0].late == 0);
}

TEST_CASE("what falls due is known by ids, and keeps its name when its day is moved") {
  const auto uids = [](const char* day) {
    const std::string yaml = std::string("agreements:\n  - {id: a, title: A, until: ") + day +
                             "}\n  - {id: b, title: B, until: " + day + "}\n";
    std::vector<std::string> all;
    for (const Due& one : due_on(yaml.c_str(), "2026-11-21")) all.push_back(one.uid);
    return all;
  };
  CHECK(uids("2027-01-01") == std::vector<std::string>{"eksempel-a-agreement@slt.invalid",
                                                       "eksempel-b-agreement@slt.invalid"});
  CHECK(uids("2027-01-01") == uids("2027-02-01"));
}

TEST_CASE("what is due is sorted by date, and what has no date comes last") {
  const auto dues = due_on(R"(roles:
  - {role: slt-koordinator, duration: 3 years}
agreements:
  - {id: b, title: B, until: 2027-01-01}
  - {id: a, title: A, until: 2026-01-01}
)",
                           "2026-11-21");
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
  const std::vector<MunicipalityDues> all{{"Eksempel", piece.due_on("2026-11-21"), nullptr}};
  const Document document =
      due_document(all, {.lang = Lang::nb, .today = *parse_date("2026-11-21"), .within = 4000});
  std::vector<std::size_t> rows;
  for (const Block& block : document.blocks)
    if (const Table* table = std::get_if<Table>(&block)) rows.push_back(table->rows.size());
  CHECK(rows == std::vector<std::size_t>{1, 2});
}
