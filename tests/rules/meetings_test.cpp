// SPDX-License-Identifier: MIT
#include "rules/meetings.h"
#include "schema/field.h"

#include <doctest/doctest.h>

#include "rules/norms.h"
#include "schema/read.h"
#include "yaml/reader.h"

using namespace slt;

namespace {

struct Record {
  explicit Record(std::string_view yaml) {
    Source& source = own.sources.emplace_back(
        Source{.path = "plan.yaml", .bytes = std::string(yaml), .decoded = {}});
    Diagnostics out;
    const yaml::Tree tree = yaml::read(source, out);
    read(own, tree.root(), out);
    REQUIRE(out.empty());
  }
  const Group& group() const { return own.groups.front(); }
  Municipality own;
};

}  // namespace

TEST_CASE("the meetings of a group stand by the day they were or are to be") {
  const Record plan(
      "groups: [{id: a}, {id: b}]\n"
      "meetings:\n"
      "  - {id: moved, group: a, date: 2026-02-03, moved_to: 2026-05-05, status: moved}\n"
      "  - {id: other, group: b, date: 2026-01-06, status: held}\n"
      "  - {id: held, group: a, date: 2026-03-03, status: held}\n");
  const auto all = meetings_of({.own = &plan.own, .joint = {}}, plan.group());
  REQUIRE(all.size() == 2);
  CHECK(is_held(*all.front()));
  CHECK(iso(day_of(*all.back())) == "2026-05-05");
}

TEST_CASE("a meeting belongs to the series it names, else to the group's only one") {
  const Record one(
      "groups: [{id: a, meetings: månedlig}]\n"
      "meetings: [{id: m, group: a, date: 2026-02-03, status: held}]\n");
  CHECK(series_of(one.group(), one.own.meetings.front()) == &*one.group().meetings);
  const Record two(
      "groups: [{id: a, series: [{id: x, phrase: månedlig}, {id: y, phrase: årlig}]}]\n"
      "meetings:\n"
      "  - {id: m, group: a, date: 2026-02-03, status: held}\n"
      "  - {id: n, group: a, series: y, date: 2026-02-03, status: held}\n");
  CHECK(series_of(two.group(), two.own.meetings.front()) == nullptr);
  CHECK(series_of(two.group(), two.own.meetings.back()) == &two.group().series.back());
}

TEST_CASE("a notice that was sent does not fall due again") {
  const Record plan(
      "groups: [{id: a, meetings: {phrase: månedlig, deadlines: {notice: 14}}}]\n"
      "meetings:\n"
      "  - {id: m, group: a, date: 2026-12-15, status: planned}\n"
      "  - {id: n, group: a, date: 2026-12-22, status: planned, notice_sent: 2026-12-08}\n");
  const auto due = notice_due(plan.group(), plan.own.meetings.front());
  REQUIRE(due);
  CHECK(iso(due->day()) == "2026-12-01");
  CHECK_FALSE(notice_due(plan.group(), plan.own.meetings.back()));
}

TEST_CASE("what is only recommended has not been agreed on") {
  struct Row {
    std::string_view meetings;
    bool agreed;
  };
  for (const Row& row :
       {Row{"fire ganger i året", true}, Row{"skal møtes månedlig", true},
        Row{"ca hver sjette uke", true}, Row{"bør møtes månedlig", false},
        Row{"vanligvis fire møter i året", false}, Row{"{phrase: månedlig, basis: norm}", false}}) {
    CAPTURE(row.meetings);
    const Record plan("groups: [{id: a, meetings: " + std::string(row.meetings) + "}]\n");
    CHECK(is_agreed(*plan.group().all_series().front()) == row.agreed);
  }
}
