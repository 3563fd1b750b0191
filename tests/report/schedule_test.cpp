// SPDX-License-Identifier: MIT
#include "report/schedule.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "piece.h"

using namespace slt;
using namespace slt::report;

namespace {

std::string identity(const char* number, const char* name) {
  return fmt::format("municipality: {{number: \"{}\", name: {}, language: nb}}\n", number, name);
}

constexpr const char* kGroups = R"(groups:
  - id: styringsgruppe
    name: Styringsgruppe
    type: styringsgruppe
    level: governing
    convenor: slt-koordinator
    meetings: minst ett møte i halvåret
    members: [slt-koordinator, ordfører]
  - id: politirad
    name: Politiråd
    type: politiråd
    level: governing
    members: [ordfører]
)";

constexpr const char* kJoint = R"(joint: {name: Alfa og Beta, municipalities: [alfa, beta]}
persons:
  - {id: liv, name: Liv}
roles:
  - {role: slt-koordinator, holder: liv}
)";

Schedule of(const std::vector<View>& views, int year = 2027) {
  return schedule(views, {}, {year, year, {}}, *parse_date("2026-11-21"));
}

std::vector<Date> dates_of(const Schedule& schedule, std::string_view municipality) {
  std::vector<Date> dates;
  for (const PlannedMeeting& one : schedule.meetings)
    if (one.is_of(municipality)) dates.push_back(one.date);
  return dates;
}

}  // namespace

TEST_CASE("a recorded meeting with another hour is as long as the others of its series") {
  const Piece piece("fjelldal", identity("9901", "Fjelldal") + R"(groups:
  - id: styringsgruppe
    level: governing
    meetings: {phrase: fire møter i året, time: "10:00", minutes: 90}
meetings:
  - {id: haust, group: styringsgruppe, date: 2027-10-04, status: planned, start: "09:00"}
)");
  const std::vector<View> views{piece.view()};
  const Schedule found = schedule(views, {}, {2027, 2027}, make_date(2026, 11, 21));
  const auto recorded = std::ranges::find_if(found.meetings, &PlannedMeeting::recorded);
  REQUIRE(recorded != found.meetings.end());
  CHECK(recorded->start == Clock{9 * 60});
  CHECK(recorded->end == Clock{10 * 60 + 30});
}

TEST_CASE("a stated cadence gives dates, each with an identity, a convenor and a reason") {
  const Piece alfa("alfa", identity("9901", "Alfa") + kGroups);
  const Schedule found = of({alfa.view()});
  REQUIRE(found.meetings.size() == 2);
  CHECK(found.meetings[0].uid == "9901-styringsgruppe-meetings-2027-1@slt.invalid");
  CHECK(found.meetings[0].convenor.in(Lang::nb) == "SLT-koordinator");
  CHECK_FALSE(found.meetings[0].why.empty());
  CHECK_FALSE(found.meetings[0].recorded);
}

TEST_CASE("a politiråd without a stated cadence gets a notice in three languages and no date") {
  const Piece alfa("alfa", identity("9901", "Alfa") + kGroups);
  const Schedule found = of({alfa.view()});
  REQUIRE(found.notices.size() == 1);
  CHECK(found.notices[0].words.in(Lang::nb).starts_with("hyppighet ikke oppgitt"));
  CHECK(found.notices[0].words.in(Lang::nn).starts_with("møtefrekvens ikkje oppgitt"));
  CHECK(found.notices[0].words.in(Lang::en).starts_with("how often is not stated"));
  CHECK(found.notices[0].from.source == &alfa.own.sources.front());
}

TEST_CASE("a municipality that two others share a person with is never double booked") {
  const Piece joint("alfa-beta", kJoint);
  const Piece alfa("alfa", identity("9901", "Alfa") + kGroups),
      beta("beta", identity("9902", "Beta") + kGroups);
  const Schedule both = of({alfa.view({&joint.own}), beta.view({&joint.own})});
  const auto first = dates_of(both, "alfa"), second = dates_of(both, "beta");
  CHECK(first.size() == 2);
  CHECK(second.size() == 2);
  for (const Date date : first) CHECK(std::ranges::count(second, date) == 0);
}

TEST_CASE("one more municipality moves nobody else's dates") {
  const Piece alfa("alfa", identity("9901", "Alfa") + kGroups),
      beta("beta", identity("9902", "Beta") + kGroups);
  CHECK(dates_of(of({alfa.view()}), "alfa") == dates_of(of({alfa.view(), beta.view()}), "alfa"));
}

TEST_CASE("a meeting on record is a fact and keeps its own identity") {
  const Piece alfa("alfa", identity("9901", "Alfa") + kGroups + R"(meetings:
  - {id: haust, group: styringsgruppe, date: 2027-10-04, status: planned, start: "09:00", revision: 2}
  - {id: vaar, group: styringsgruppe, date: 2027-03-01, moved_to: 2027-03-08, status: moved}
)");
  const Schedule found = of({alfa.view()});
  REQUIRE(found.meetings.size() == 2);
  CHECK(found.meetings[0].date == *parse_date("2027-03-08"));
  CHECK(found.meetings[0].status == MeetingStatus::moved);
  CHECK(found.meetings[1].uid == "9901-haust@slt.invalid");
  CHECK(found.meetings[1].revision == 2);
  CHECK(found.meetings[1].start == Clock{9 * 60});
}

TEST_CASE("an expired plan still gets its calendar, with a note") {
  const Piece alfa("alfa",
                   identity("9901", "Alfa") + "plan: {title: A, period: 2022/2025}\n" + kGroups);
  const Schedule found = of({alfa.view()});
  CHECK(found.meetings.size() == 2);
  REQUIRE_FALSE(found.notices.empty());
  CHECK(found.notices[0].words.in(Lang::nb) == "planen gikk ut 31.12.2025");
}

TEST_CASE("a reference municipality gives nothing") {
  const Piece alfa("alfa",
                   "municipality: {number: \"9901\", name: Alfa, language: nb, reference: true}\n");
  const Schedule found = of({alfa.view()});
  CHECK(found.meetings.empty());
  CHECK(found.notices.empty());
}

TEST_CASE("a joint group meets once, for all its municipalities") {
  const Piece joint("alfa-beta", std::string(kJoint) + kGroups);
  const Piece alfa("alfa", identity("9901", "Alfa")), beta("beta", identity("9902", "Beta"));
  const Schedule found = of({alfa.view({&joint.own}), beta.view({&joint.own})});
  REQUIRE(found.meetings.size() == 2);
  CHECK(found.meetings[0].is_of("alfa"));
  CHECK(found.meetings[0].is_of("beta"));
  const SchedulesByMunicipality parts(found);
  CHECK(parts.of("beta").meetings.size() == 2);
  CHECK(parts.of("gamma").meetings.empty());
  CHECK(parts.of("beta").today == found.today);
  CHECK(parts.of("gamma").today == found.today);
}

TEST_CASE("a series follows the meetings of a group that several municipalities have together") {
  const Piece joint("alfa-beta", R"(joint: {name: Alfa og Beta, municipalities: [alfa, beta]}
groups:
  - {id: samling, level: governing, meetings: to møter i året}
)");
  const Piece alfa("alfa", identity("9901", "Alfa") + R"(groups:
  - id: koordinering
    level: coordinating
    meetings: {phrase: to møter i året, after: samling}
)");
  const Schedule found = of({alfa.view({&joint.own})});
  REQUIRE(found.meetings.size() == 4);
  for (const std::size_t i : {1u, 3u}) {
    CHECK(found.meetings[i].group == "koordinering");
    CHECK(found.meetings[i].why.in(Lang::nb).find("som det følger") != std::string::npos);
  }
}

TEST_CASE("the calendar document has a row for each meeting and its notices below") {
  const Piece alfa("alfa", identity("9901", "Alfa") + kGroups);
  const Document document = calendar_document(of({alfa.view()}), Lang::nb, {2027, 2027, {}});
  CHECK(document.title == "Møtekalender 2027");
  const Table* table = std::get_if<Table>(&document.blocks.front());
  REQUIRE(table);
  CHECK(table->rows.size() == 2);
  for (const auto& row : table->rows) CHECK(row.size() == table->columns.size());
  CHECK(std::get_if<List>(&document.blocks.back()));
}
