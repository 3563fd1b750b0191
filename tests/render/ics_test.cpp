// SPDX-License-Identifier: MIT
#include "render/ics.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "base/utf8.h"
#include "render/due_feed.h"

using namespace slt;
using namespace slt::render;

namespace {

constexpr Message<> kWhat{.nb = "planen", .nn = "planen", .en = "the plan"};

render::Event meeting() {
  return {.uid = "4212-politirad-2027-1@slt.invalid",
          .date = make_date(2027, 10, 31),
          .hours = Hours{*parse_clock("08:30"), *parse_clock("10:00")},
          .summary = "Politiråd",
          .description = "Saksliste:\n1. Status",
          .location = "Rådhuset, møterom 2",
          .categories = {"Politiråd", "SLT"},
          .contact = "SLT-koordinator, 62 00 00 00",
          .changed = make_date(2027, 2, 3),
          .revision = 2};
}

std::vector<std::string> raw_lines(const std::string& calendar) {
  std::vector<std::string> lines;
  for (std::size_t from = 0; from < calendar.size();) {
    const std::size_t end = calendar.find("\r\n", from);
    REQUIRE(end != std::string::npos);
    lines.push_back(calendar.substr(from, end - from));
    from = end + 2;
  }
  return lines;
}

std::vector<std::string> unfolded(const std::string& calendar) {
  std::vector<std::string> lines;
  for (const std::string& line : raw_lines(calendar))
    if (line.starts_with(' '))
      lines.back() += line.substr(1);
    else
      lines.push_back(line);
  return lines;
}

std::string unescaped(std::string_view value) {
  std::string out;
  for (std::size_t i = 0; i < value.size(); ++i) {
    const bool escape = value[i] == '\\' && i + 1 < value.size();
    if (escape) ++i;
    out += escape && value[i] == 'n' ? '\n' : value[i];
  }
  return out;
}

/// The values of a property, in the order of the text.
std::vector<std::string> values_of(const std::string& calendar, std::string_view name) {
  std::vector<std::string> values;
  for (const std::string& line : unfolded(calendar))
    if (line.starts_with(std::string(name) + ":")) values.push_back(line.substr(name.size() + 1));
  return values;
}

const std::vector<std::string> kHostile{
    "a,b;c\\d",
    "\\n er ikke et linjeskift\nmen dette er",
    "END:VEVENT\nBEGIN:VEVENT\nSUMMARY:smuglet inn",
    "\n ATTENDEE:mailto:ond@eksempel.invalid",
    std::string(200, 'x'),
    "kolon: \"anførsel\" ^n",
    std::string(37, 'a') +
        std::string("åååååååååååååååååååååååååååååååååååååååååååååååååååååååååååå"),
    "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
    "slutter med \\",
    ";;;,,,\\\\\\",
};

}  // namespace

TEST_CASE("a calendar is written as RFC 5545 and the calendars of people want it") {
  const render::Event event = meeting();
  const std::string calendar =
      ics({.name = "SLT Nes – møteplan 2027", .lang = Lang::nn}, {&event, 1});
  CHECK(
      calendar.starts_with("BEGIN:VCALENDAR\r\n"
                           "VERSION:2.0\r\n"
                           "PRODID:-//SLT//slt//NN\r\n"
                           "CALSCALE:GREGORIAN\r\n"
                           "NAME:SLT Nes – møteplan 2027\r\n"
                           "X-WR-CALNAME:SLT Nes – møteplan 2027\r\n"
                           "X-WR-TIMEZONE:Europe/Oslo\r\n"
                           "REFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n"
                           "X-PUBLISHED-TTL:PT12H\r\n"
                           "BEGIN:VTIMEZONE\r\n"));
  CHECK(
      calendar.ends_with("END:VTIMEZONE\r\n"
                         "BEGIN:VEVENT\r\n"
                         "UID:4212-politirad-2027-1@slt.invalid\r\n"
                         "DTSTAMP:20270203T000000Z\r\n"
                         "LAST-MODIFIED:20270203T000000Z\r\n"
                         "SEQUENCE:2\r\n"
                         "DTSTART;TZID=Europe/Oslo:20271031T083000\r\n"
                         "DTEND;TZID=Europe/Oslo:20271031T100000\r\n"
                         "SUMMARY:Politiråd\r\n"
                         "LOCATION:Rådhuset\\, møterom 2\r\n"
                         "DESCRIPTION:Saksliste:\\n1. Status\r\n"
                         "CONTACT:SLT-koordinator\\, 62 00 00 00\r\n"
                         "CATEGORIES:Politiråd,SLT\r\n"
                         "STATUS:CONFIRMED\r\n"
                         "TRANSP:OPAQUE\r\n"
                         "END:VEVENT\r\n"
                         "END:VCALENDAR\r\n"));
  CHECK(calendar.find("METHOD") == std::string::npos);
}

TEST_CASE("a day without hours ends on the next day, and one not on record is stamped 1 January") {
  const render::Event event{.uid = "a",
                            .date = make_date(2026, 12, 31),
                            .summary = "Frist",
                            .status = EventStatus::tentative,
                            .transparent = true};
  const std::string calendar = ics({.name = "x"}, {&event, 1});
  CHECK(values_of(calendar, "DTSTART;VALUE=DATE") == std::vector<std::string>{"20261231"});
  CHECK(values_of(calendar, "DTEND;VALUE=DATE") == std::vector<std::string>{"20270101"});
  CHECK(values_of(calendar, "DTSTAMP") == std::vector<std::string>{"20260101T000000Z"});
  CHECK(values_of(calendar, "SEQUENCE") == std::vector<std::string>{"0"});
  CHECK(values_of(calendar, "STATUS") == std::vector<std::string>{"TENTATIVE"});
  CHECK(values_of(calendar, "TRANSP") == std::vector<std::string>{"TRANSPARENT"});
  CHECK(values_of(calendar, "X-MICROSOFT-CDO-BUSYSTATUS") == std::vector<std::string>{"FREE"});
  CHECK(values_of(calendar, "LOCATION").empty());
}

TEST_CASE("a meeting past midnight ends on the next day") {
  render::Event event = meeting();
  event.hours = Hours{*parse_clock("22:00"), *parse_clock("01:00")};
  const std::string calendar = ics({.name = "x"}, {&event, 1});
  CHECK(values_of(calendar, "DTEND;TZID=Europe/Oslo") ==
        std::vector<std::string>{"20271101T010000"});
}

TEST_CASE("a meeting that ends when it begins is no day long") {
  render::Event event = meeting();
  event.hours = Hours{*parse_clock("12:00"), *parse_clock("12:00")};
  const std::string calendar = ics({.name = "x"}, {&event, 1});
  CHECK(values_of(calendar, "DTSTART;TZID=Europe/Oslo") ==
        std::vector<std::string>{"20271031T120000"});
  CHECK(values_of(calendar, "DTEND;TZID=Europe/Oslo").empty());
}

TEST_CASE("a single appointment names no calendar") {
  const render::Event event = meeting();
  const std::string calendar = ics({.name = "x", .kind = CalendarHead::Kind::single}, {&event, 1});
  CHECK(calendar.find("X-WR-CALNAME") == std::string::npos);
  CHECK(calendar.find("NAME:x") == std::string::npos);
  CHECK(calendar.find("X-MS-OLK-FORCEINSPECTOROPEN:TRUE\r\n") != std::string::npos);
}

TEST_CASE("any text comes back unchanged from every field, and no field breaks out of its line") {
  const std::size_t lines =
      unfolded(ics({.name = "x", .description = "x"}, std::vector<render::Event>{meeting()}))
          .size();
  for (const std::string& text : kHostile) {
    CAPTURE(text);
    render::Event event = meeting();
    event.uid = event.summary = event.description = event.location = event.contact = text;
    event.categories = {text, "SLT"};
    const std::string calendar = ics({.name = text, .description = text}, {&event, 1});
    CHECK(unfolded(calendar).size() == lines);
    for (const char* name : {"UID", "SUMMARY", "DESCRIPTION", "LOCATION", "CONTACT", "NAME"}) {
      CAPTURE(name);
      const auto values = values_of(calendar, name);
      REQUIRE(values.size() == 1);
      CHECK(unescaped(values[0]) == text);
    }
    const auto categories = values_of(calendar, "CATEGORIES");
    REQUIRE(categories.size() == 1);
    CHECK(unescaped(categories[0]) == text + ",SLT");
    CHECK(values_of(calendar, "X-WR-CALNAME").front().find('\\') == std::string::npos);
  }
}

TEST_CASE("no line is longer than 75 octets or cut inside a character") {
  for (std::size_t ahead = 0; ahead < 80; ++ahead) {
    render::Event event = meeting();
    event.summary = std::string(ahead, 'a') + kHostile[6] + kHostile[7] + kHostile[9];
    for (const std::string& line : raw_lines(ics({.name = "x"}, {&event, 1}))) {
      CAPTURE(line);
      CHECK(line.size() <= 75);
      for (std::string_view rest = line; !rest.empty();) {
        const Character next = first_character(rest);
        REQUIRE(next.bytes > 0);
        rest.remove_prefix(next.bytes);
      }
    }
  }
}

TEST_CASE("control characters and broken bytes do not reach a calendar") {
  render::Event event = meeting();
  event.summary = std::string("a\0b", 3) + "\x1b[31m\r\n\tc\x7f\xc2\x85\xe2\x80\xae\xff";
  const auto values = values_of(ics({.name = "x"}, {&event, 1}), "SUMMARY");
  REQUIRE(values.size() == 1);
  CHECK(values[0] == "ab[31m\\n c\uFFFD");
}

TEST_CASE("the same events give the same bytes") {
  const std::vector<render::Event> events{meeting(), meeting()};
  CHECK(ics({.name = "x"}, events) == ics({.name = "x"}, events));
}

TEST_CASE("what falls due in a folder without a view is told in the language of the page") {
  const report::Due due{.kind = report::DueKind::plan_period,
                        .today = make_date(2026, 11, 21),
                        .uid = "a",
                        .what = kWhat(),
                        .whose = kWhat(),
                        .date = make_date(2027, 1, 4)};
  const std::array all{report::MunicipalityDues{.name = "Felles", .dues = {due}}};
  const std::string feed = due_feed(all, std::nullopt, Lang::nn);
  CHECK(feed.find("SUMMARY:Felles: Frist: planen\r\n") != feed.npos);
}
