// SPDX-License-Identifier: MIT
#include "report/feeds.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "piece.h"
#include "render/calendar_feed.h"
#include "report/attendee.h"
#include "schema/pattern.h"

using namespace slt;
using namespace slt::report;

namespace {

constexpr const char* kPlan = R"(groups:
  - id: politirad
    name: Politiråd
    type: politiråd
    level: governing
    convenor: slt-koordinator
    meetings: {per_year: 1, time: "09:00", minutes: 90, deadlines: {items: 21, notice: 14, minutes: 7}}
    members: [slt-koordinator, ordfører]
)";

std::string plan(const char* number, const char* name, const std::string& meeting = {}) {
  return fmt::format(
      "municipality: {{number: \"{}\", name: {}, language: nb}}\n{}meetings:\n  - {{id: vaar, "
      "group: politirad, start: \"09:00\", {}}}\n",
      number, name, kPlan, meeting.empty() ? "date: 2027-04-13, status: planned" : meeting);
}

Schedule schedule_of(const std::vector<View>& views) {
  return schedule(views, {}, {2027, 2027}, make_date(2026, 11, 21));
}

std::vector<std::string> paths_of(const std::vector<Feed>& feeds) {
  std::vector<std::string> paths;
  for (const Feed& feed : feeds)
    paths.push_back(feed.folder.empty() ? feed.word : feed.folder + "/" + feed.word);
  return paths;
}

std::string calendar_of(const std::vector<View>& views) {
  return render::calendar_feed(schedule_of(views), Lang::nb, Lang::nb, 2027);
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

}  // namespace

TEST_CASE("a municipality, its group and everybody in it have a feed") {
  const Piece alfa("alfa", plan("9901", "Alfa"));
  const std::vector<View> views{alfa.view()};
  const Schedule all = schedule_of(views);
  const std::vector<Feed> found = feeds(all, views, {"alfa"});
  CHECK(paths_of(found) == std::vector<std::string>{"alfa", "alfa/people/ordforer",
                                                    "alfa/people/slt-koordinator",
                                                    "alfa/politirad"});
  CHECK(found[0].name.in(Lang::nb) == "Alfa: SLT-møter");
  CHECK(found[1].name.in(Lang::nn) == "Alfa: ordførar");
  CHECK(found[3].name.in(Lang::nb) == "Alfa: Politiråd");
  for (const Feed& feed : found) CHECK(feed.meetings.size() == 1);
  CHECK(paths_of(feeds(all, views, {"alfa"}, Subscribers::places)) ==
        std::vector<std::string>{"alfa", "alfa/politirad"});
}

TEST_CASE(
    "a shared person's feed has the meetings of every municipality, whichever was asked for") {
  const Piece joint("sammen",
                    "joint: {name: Alfa og Beta, municipalities: [alfa, beta]}\n"
                    "persons: [{id: liv, name: Liv}]\n"
                    "roles: [{role: slt-koordinator, holder: liv}]\n");
  const Piece alfa("alfa", plan("9901", "Alfa")), beta("beta", plan("9902", "Beta"));
  const std::vector<View> views{alfa.view({&joint.own}), beta.view({&joint.own})};
  const Schedule all = schedule_of(views);
  const std::vector<Feed> found = feeds(all, views, {"beta"});
  CHECK(paths_of(found) == std::vector<std::string>{"beta", "beta/people/ordforer",
                                                    "beta/politirad", "sammen/people/liv"});
  CHECK(found.back().meetings.size() == 2);
  CHECK(found.back().name.in(Lang::nb) == "Alfa og Beta: Liv");
}

TEST_CASE("who had left before the year has no calendar") {
  const Piece alfa("alfa",
                   plan("9901", "Alfa") +
                       "persons: [{id: forrige}, {id: denne}, {id: neste}]\n"
                       "roles:\n"
                       "  - {role: slt-koordinator, holder: forrige, until: 2026-12-31}\n"
                       "  - {role: slt-koordinator, holder: denne, from: 2027-01-01, until: "
                       "2027-07-31}\n"
                       "  - {role: slt-koordinator, holder: neste, from: 2027-08-01}\n");
  const std::vector<View> views{alfa.view()};
  const std::vector<std::string> paths = paths_of(feeds(schedule_of(views), views, {"alfa"}));
  CHECK(paths == std::vector<std::string>{"alfa", "alfa/people/denne", "alfa/people/neste",
                                          "alfa/people/ordforer", "alfa/politirad"});
}

TEST_CASE("names of files are small ASCII letters, digits and hyphens, whatever a plan says") {
  CHECK(file_word("kommunedirektør") == "kommunedirektor");
  CHECK(file_word("0–24") == "0-24");
  CHECK(file_word("../../etc/passwd") == "etc-passwd");
  CHECK(file_word("Helse & omsorg!") == "helse-omsorg");
  CHECK(file_word("\x1b") == "x");
  CHECK(file_word(std::string(300, 'a')).size() == 100);
}

TEST_CASE("deadlines are free days of their own") {
  const Piece alfa("alfa", plan("9901", "Alfa"));
  const std::string calendar = calendar_of({alfa.view()});
  for (const char* part :
       {"UID:9901-vaar@slt.invalid\r\n", "UID:9901-vaar-items@slt.invalid\r\n",
        "UID:9901-vaar-notice@slt.invalid\r\n", "UID:9901-vaar-minutes@slt.invalid\r\n",
        "DTSTART;VALUE=DATE:20270323\r\n", "DTSTART;VALUE=DATE:20270330\r\n",
        "DTSTART;VALUE=DATE:20270420\r\n",
        "SUMMARY:Alfa: Frist: innkalling til møtet i Politiråd 13.04.2027\r\n",
        "TRANSP:TRANSPARENT\r\n"}) {
    CAPTURE(part);
    CHECK(holds(calendar, part));
  }
}

TEST_CASE("a meeting that moves keeps its identity and counts its revisions") {
  const Piece before("alfa", plan("9901", "Alfa"));
  const Piece after("alfa", plan("9901", "Alfa",
                                 "date: 2027-04-13, status: moved, moved_to: 2027-04-20, "
                                 "changed: 2027-03-01, revision: 3"));
  const std::string first = calendar_of({before.view()}), second = calendar_of({after.view()});
  CHECK(holds(first,
              "UID:9901-vaar@slt.invalid\r\nDTSTAMP:20270101T000000Z\r\n"
              "LAST-MODIFIED:20270101T000000Z\r\nSEQUENCE:0\r\n"
              "DTSTART;TZID=Europe/Oslo:20270413T090000\r\n"));
  CHECK(holds(second,
              "UID:9901-vaar@slt.invalid\r\nDTSTAMP:20270301T000000Z\r\n"
              "LAST-MODIFIED:20270301T000000Z\r\nSEQUENCE:3\r\n"
              "DTSTART;TZID=Europe/Oslo:20270420T090000\r\n"));
}

TEST_CASE(
    "a cancelled meeting stays, with its deadlines, and is a revision though none is stated") {
  const Piece alfa("alfa", plan("9901", "Alfa", "date: 2027-04-13, status: cancelled"));
  const Schedule all = schedule_of({alfa.view()});
  const auto one = std::ranges::find(all.meetings, "9901-vaar@slt.invalid", &PlannedMeeting::uid);
  REQUIRE(one != all.meetings.end());
  CHECK(one->revision == 1);
  const std::string calendar = render::calendar_folder({}, {&*one, 1}, {}).front().text;
  CHECK(holds(calendar, "SEQUENCE:1\r\n"));
  CHECK(holds(calendar, "STATUS:CANCELLED\r\n"));
}

TEST_CASE("a suggestion that is set is a revision, as it is no longer tentative") {
  const std::string alone =
      fmt::format("municipality: {{number: \"9901\", name: Alfa, language: nb}}\n{}", kPlan);
  const Piece before("alfa", alone);
  const Piece after("alfa", alone +
                                "meetings:\n  - {id: politirad-meetings-2027-1, group: politirad, "
                                "date: 2027-04-13, status: planned}\n");
  const std::string first = calendar_of({before.view()}), second = calendar_of({after.view()});
  for (const auto* calendar : {&first, &second})
    CHECK(holds(*calendar, "UID:9901-politirad-meetings-2027-1@slt.invalid\r\n"));
  CHECK(holds(first, "SEQUENCE:0\r\n"));
  CHECK(holds(first, "STATUS:TENTATIVE\r\n"));
  CHECK(holds(second, "SEQUENCE:1\r\n"));
  CHECK_FALSE(holds(second, "SEQUENCE:0\r\n"));
  CHECK(holds(second, "STATUS:CONFIRMED\r\n"));
}

TEST_CASE("suggestions have ids that may be recorded, however long those of their series are") {
  const std::string group(60, 'g'), series(64, 's');
  const std::string one = fmt::format(
      "municipality: {{number: \"9901\", name: Alfa, language: nb}}\n"
      "groups:\n  - id: {}\n    level: executing\n    series:\n"
      "      - {{id: {}, per_year: 2}}\n      - {{id: {}t, per_year: 1}}\n",
      group, series, series.substr(1));
  const Piece before("alfa", one);
  const Schedule all = schedule_of({before.view()});
  REQUIRE(all.meetings.size() == 3);
  std::vector<std::string> ids;
  for (const PlannedMeeting& meeting : all.meetings) {
    CHECK(is_id(meeting.id));
    ids.push_back(meeting.id);
  }
  std::ranges::sort(ids);
  CHECK(std::ranges::adjacent_find(ids) == ids.end());
  const PlannedMeeting& first = all.meetings.front();
  const Piece after("alfa",
                    fmt::format("{}meetings:\n  - {{id: {}, group: {}, series: {}, date: {}, "
                                "status: planned}}\n",
                                one, first.id, group, first.series, iso(first.date)));
  const Schedule again = schedule_of({after.view()});
  REQUIRE(again.meetings.size() == 3);
  CHECK(again.meetings.front().recorded);
  CHECK(again.meetings.front().uid == first.uid);
  CHECK(again.meetings.front().revision == 1);
}

TEST_CASE("a single meeting is one appointment in a file named from its identity") {
  const Piece alfa("alfa", plan("9901", "Alfa"));
  const std::vector<View> views{alfa.view()};
  const Schedule all = schedule_of(views);
  const auto files = render::calendar_folder({}, all.meetings, {});
  REQUIRE(files.size() == 1);
  CHECK(files[0].folder == "alfa/meetings");
  CHECK(files[0].name == "9901-vaar.ics");
  CHECK(holds(files[0].text, "X-MS-OLK-FORCEINSPECTOROPEN:TRUE\r\n"));
  CHECK_FALSE(holds(files[0].text, "CALNAME"));
  CHECK_FALSE(holds(files[0].text, "-notice@"));
}

TEST_CASE("nothing is suggested in a year that is over") {
  const Piece alfa("alfa", plan("9901", "Alfa"));
  const std::vector<View> views{alfa.view()};
  const Date today = make_date(2028, 1, 1);
  CHECK(schedule(views, {}, {2026, 2026}, today).meetings.empty());
  CHECK(schedule(views, {}, {2026, 2026}, today).notices.empty());
  CHECK(schedule(views, {}, {2027, 2027}, today).meetings.size() == 1);
  CHECK(schedule(views, {}, {2028, 2028}, today).meetings.size() == 1);
}
