// SPDX-License-Identifier: MIT
#include "report/one_meeting.h"

#include <array>

#include "piece.h"
#include "render/text.h"
#include "report/agenda.h"
#include "report/minutes.h"

using namespace slt;
using namespace slt::report;

namespace {

constexpr const char* kSand = R"(municipality: {number: "9901", name: Sand, language: nb}
groups:
  - id: kg
    name: Gruppen
    meetings: {phrase: fire møter i året, time: "12:00", minutes: 60, place: rådhuset}
    members:
      - ordfører
      - politikontakt
      - {role: rektor, count: 2}
      - {role: leder, form: deputy}
      - {role: rådgiver, until: 2026-06-30}
  - {id: sg, name: Styret, meetings: to møter i året}
meetings:
  - {id: a, group: kg, date: 2026-01-20, status: held, minutes: {date: 2026-01-25},
     decisions: [{text: Gjort, responsible: ordfører, done: 2026-02-01}, {text: Til noen, deadline: 2026-02-10}, {text: Til orientering}]}
  - {id: b, group: kg, date: 2026-09-01, status: held}
  - {id: c, group: kg, date: 2026-12-01, status: cancelled, reason: Ingen saker}
  - {id: d, group: kg, date: 2026-12-09, start: "09:00", status: moved, moved_to: 2026-12-16}
  - {id: e, group: sg, date: 2026-12-03, status: planned}
)";

struct Meetings {
  Piece sand{"sand", kSand};
  View view = sand.view();
  Date today = *parse_date("2026-11-21");
  Schedule coming =
      schedule({&view, 1}, {}, {.first_year = 2026, .last_year = 2027, .from = today}, today);

  std::string next(const MeetingWanted& wanted) const {
    const auto found = coming_meeting(view, coming, wanted, today);
    return found ? iso(found->date) : "";
  }
  std::string to_minute(const MeetingWanted& wanted) const {
    const auto found = meeting_to_minute(view, coming, wanted, today);
    return found ? iso(found->date) : "";
  }
  MeetingInput input(const OneMeeting& meeting) const {
    return {.view = view, .meeting = meeting, .lang = Lang::nb, .today = today, .coming = coming};
  }
};

bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

}  // namespace

TEST_CASE(
    "the next meeting is the first to come that is not cancelled, of the group that is named") {
  const Meetings all;
  CHECK(all.next({}) == "2026-12-03");
  CHECK(all.next({.id = {}, .group = "kg"}) == "2026-12-16");
  CHECK(all.next({.id = "d", .group = {}}) == "2026-12-16");
  CHECK(all.next({.id = "a", .group = {}}) == "2026-01-20");
  CHECK(all.next({.id = "x", .group = {}}).empty());
  CHECK(all.next({.id = {}, .group = "x"}).empty());
}

TEST_CASE("minutes are written of the last meeting without them, else of the next") {
  const Meetings all;
  CHECK(all.to_minute({}) == "2026-09-01");
  CHECK(all.to_minute({.id = {}, .group = "sg"}) == "2026-12-03");
  CHECK(all.to_minute({.id = "a", .group = {}}) == "2026-01-20");
}

TEST_CASE("a meeting has what its record says, and else what its series says") {
  const Meetings all;
  const auto moved = coming_meeting(all.view, all.coming, {.id = "d", .group = {}}, all.today);
  REQUIRE(moved);
  CHECK(iso(*moved->start) == "09:00");
  CHECK(iso(*moved->end) == "10:00");
  CHECK(moved->place == "rådhuset");
  CHECK(iso(*moved->moved_from) == "2026-12-09");
  const auto after = meeting_after(all.view, all.coming, *moved);
  REQUIRE(after);
  CHECK(after->date > moved->date);
  CHECK_FALSE(after->record);
  const auto first = coming_meeting(all.view, all.coming, {.id = "a", .group = {}}, all.today);
  CHECK(iso(meeting_after(all.view, all.coming, *first)->date) == "2026-09-01");
}

TEST_CASE("a notice calls those who are members that day, and tells of what is not done") {
  const Meetings all;
  const auto meeting = coming_meeting(all.view, all.coming, {.id = "d", .group = {}}, all.today);
  const std::string text = render::text(agenda(all.input(*meeting)));
  CHECK(has(text, "- Ordfører\n- Politikontakt\n"));
  CHECK_FALSE(has(text, "- Rådgiver"));  // Until June.
  CHECK(has(text, "- Leder (vara)"));
  CHECK(has(text, "Sak 1: Referatet fra møtet 01.09.2026, som ikke er registrert"));
  CHECK(has(text, "20.01.2026  Til noen  ikke oppgitt  10.02.2026, over fristen  305 dager"));
  CHECK_FALSE(has(text, "Gjort"));
  CHECK_FALSE(has(text, "Til orientering"));
  CHECK(has(text, "registrert 1 vedtak uten både ansvarlig og frist"));
}

TEST_CASE("minutes count by sector those who are called, and name nobody") {
  const Meetings all;
  const auto meeting = coming_meeting(all.view, all.coming, {.id = "d", .group = {}}, all.today);
  const std::string text = render::text(minutes(all.input(*meeting)));
  CHECK(has(text, "kommuneledelse  1        (fylles ut)"));
  CHECK(has(text, "politi          1        (fylles ut)"));
  CHECK(has(text, "skole           2        (fylles ut)"));
  CHECK(has(text, "kan kjenne igjen"));
}
