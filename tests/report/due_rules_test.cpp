// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "piece.h"
#include "report/due.h"
#include "rules/example.h"
#include "schema/structure_rules.h"

// What `slt due` calls late and what `slt validate` warns of are the same: every example of a rule
// is put to both.
using namespace slt;
using namespace slt::report;

namespace {

const Rule& rule_named(std::string_view id) {
  const auto rule = std::ranges::find(all_rules(), id, &Rule::id);
  REQUIRE(rule != all_rules().end());
  return *rule;
}

std::vector<std::string_view> examples_of(const Rule& rule) {
  std::vector<std::string_view> all{rule.good, rule.bad};
  for (const RuleCase& one : rule.cases) all.push_back(one.yaml);
  return all;
}

/// The lines of what an example has that is late, by the rule that says so too.
std::set<int> late_lines(const Example& example, std::string_view rule) {
  std::set<int> lines;
  for (const Due& one : due({.own = example.municipality.get(), .joint = {}}, kExampleToday))
    if (one.is_late() && one.rule == rule) lines.insert(place_of(one.from).line);
  return lines;
}

/// The lines that a rule warns of, also those it names beside the first. An info is no lateness.
std::set<int> warned_lines(const Example& example) {
  std::set<int> lines;
  for (const Diagnostic& one : example.findings) {
    if (one.severity != Severity::warning) continue;
    if (one.parts.empty()) lines.insert(place_of(one.span).line);
    for (const Part& part : one.parts) lines.insert(place_of(part.where).line);
  }
  return lines;
}

/// Runs the rule of an example and the list of what is due beside each other.
void compare(std::string_view id,
             const std::function<void(const Example&, const std::set<int>& late)>& check) {
  const Rule& rule = rule_named(id);
  CAPTURE(rule.id);
  int late = 0;
  for (const std::string_view yaml : examples_of(rule)) {
    CAPTURE(yaml);
    const Example example = run(rule, yaml);
    const auto lines = late_lines(example, rule.id);
    late += static_cast<int>(lines.size());
    check(example, lines);
  }
  CHECK(late > 0);
}

}  // namespace

TEST_CASE("what a rule warns of is late, and what it is silent about is not") {
  for (const char* id : {"plan-expired", "revision-overdue", "evaluation-overdue",
                         "final-evaluation-missing", "no-effect-without-decision",
                         "status-not-confirmed", "agreement-expired", "deviation-expired"})
    compare(id, [](const Example& example, const std::set<int>& late) {
      CHECK(late == warned_lines(example));
    });
}

TEST_CASE("of the tiltak without evaluation, those that have ended are late") {
  compare("tiltak-without-evaluation", [](const Example& example, const std::set<int>& late) {
    std::set<int> ended;
    for (const Diagnostic& one : example.findings)
      for (const Related& related : one.related) ended.insert(place_of(related.span).line);
    // One that nobody knows the last day of is told of without a date.
    CHECK(std::ranges::includes(ended, late));
    for (const Due& one : due({.own = example.municipality.get(), .joint = {}}, kExampleToday))
      if (!one.date && one.rule == "tiltak-without-evaluation")
        ended.erase(place_of(one.from).line);
    CHECK(ended == late);
  });
}

TEST_CASE("minutes are late from the meeting that the rule points at") {
  compare("minutes-missing", [](const Example& example, const std::set<int>& late) {
    const auto warned = warned_lines(example);  // One of a group, its oldest.
    CHECK(std::ranges::includes(late, warned));
    CHECK(late.empty() == warned.empty());
  });
}

TEST_CASE("a working group is late by its own day, and told of when its task is over") {
  compare("working-group-not-dissolved", [](const Example& example, const std::set<int>& late) {
    std::set<int> told = late;
    for (const Due& one : due({.own = example.municipality.get(), .joint = {}}, kExampleToday))
      if (!one.date && one.rule == "working-group-not-dissolved")
        told.insert(place_of(one.from).line);
    CHECK(told == warned_lines(example));
  });
}

TEST_CASE("a term is late when the rule says it is over; a seat may be late besides") {
  compare("term-expired", [](const Example& example, const std::set<int>& late) {
    std::set<int> all = late;
    for (const Due& one : due({.own = example.municipality.get(), .joint = {}}, kExampleToday))
      if (one.is_late() && one.kind == DueKind::membership) all.insert(place_of(one.from).line);
    CHECK(std::ranges::includes(all, warned_lines(example)));
    CHECK(std::ranges::includes(warned_lines(example), late));
  });
}

TEST_CASE("a status that its dates speak against is late") {
  compare("status-against-dates", [](const Example& example, const std::set<int>& late) {
    CHECK(std::ranges::includes(warned_lines(example), late));
  });
}

TEST_CASE("a meeting of which nobody has said whether it was held is told of, and never late") {
  const Rule& rule = rule_named("meeting-outcome-unknown");
  for (const std::string_view yaml : examples_of(rule)) {
    CAPTURE(yaml);
    const Example example = run(rule, yaml);
    std::set<int> told;
    for (const Due& one : due({.own = example.municipality.get(), .joint = {}}, kExampleToday))
      if (!one.date && one.rule == rule.id) told.insert(place_of(one.from).line);
    CHECK(std::ranges::includes(told, found_lines(example)));  // One of a group, its oldest.
    CHECK(told.empty() == example.findings.empty());
  }
}

TEST_CASE("a term whose start is unknown is said by both, and late by neither") {
  const Rule& rule = rule_named("term-start-unknown");
  for (const std::string_view yaml : examples_of(rule)) {
    CAPTURE(yaml);
    const Example example = run(rule, yaml);
    std::set<int> unknown;
    for (const Due& one : due({.own = example.municipality.get(), .joint = {}}, kExampleToday))
      if (one.unknown) unknown.insert(place_of(one.from).line);
    CHECK(unknown == warned_lines(example));
  }
}

TEST_CASE("a group that is behind on the last day of a year is what the rule finds the day after") {
  const Rule& rule = rule_named("meetings-held-below-cadence");
  int behind = 0;
  for (const std::string_view yaml : examples_of(rule)) {
    CAPTURE(yaml);
    const Example example = run(rule, yaml);
    const View view{.own = example.municipality.get(), .joint = {}};
    for (const int year : {2025, 2026}) {
      CAPTURE(year);
      const auto dues = due(view, make_date(year, 12, 31));
      const bool is_behind = std::ranges::count(dues, DueKind::cadence, &Due::kind) > 0;
      Diagnostics found;
      const Circumstances after{.today = make_date(year + 1, 1, 1)};
      const Suspects suspects(view);
      Findings findings(rule, after, suspects, found);
      rule.check(view, findings);
      const auto tells_of_year = [&](const Diagnostic& one) {
        return one.message.in(Lang::nb).find(fmt::format("i {}", year)) != std::string::npos;
      };
      CHECK(is_behind == std::ranges::any_of(found, tells_of_year));
      behind += is_behind ? 1 : 0;
    }
  }
  CHECK(behind > 0);
}

TEST_CASE("a figure that slt.yaml sets counts for both") {
  const Piece piece("eksempel",
                    "municipality: {number: \"9901\", name: Eksempel, language: nb}\n"
                    "groups:\n  - {id: g}\n"
                    "meetings:\n  - {id: m, group: g, date: 2026-11-01, status: held}\n");
  const Date today = *parse_date("2026-11-21");
  RuleSetting setting;
  setting.rule.value.word = "minutes-missing";
  setting.parameter = At<Words>{"days", {}};
  setting.value = At<int>{30, {}};
  const std::vector<RuleSetting> settings{setting};
  CHECK(due(piece.view(), today).front().late == 6);
  CHECK(due(piece.view(), today, settings).front().late == -10);
  const auto warns = [&](std::span<const RuleSetting> set) {
    Diagnostics found;
    check_rules(piece.view(), {.today = today, .settings = set}, found);
    return std::ranges::count(found, "minutes-missing", &Diagnostic::rule) > 0;
  };
  CHECK(warns({}));
  CHECK_FALSE(warns(settings));
}

TEST_CASE("what was decided away, silenced or left out is not due") {
  const char* const kMeeting =
      "municipality: {number: \"9901\", name: Eksempel, language: nb}\n"
      "groups:\n  - {id: g}\n"
      "meetings:\n  - {id: m, group: g, date: 2026-10-01, status: held}";
  const auto late_on = [](const Piece& piece, const char* day,
                          std::span<const RuleSetting> settings = {}) {
    const auto dues = due(piece.view(), *parse_date(day), settings);
    return std::ranges::count(dues, DueKind::minutes, &Due::kind) > 0;
  };
  const std::string plain = std::string(kMeeting) + "\n";
  CHECK(late_on(Piece("a", plain), "2026-11-21"));
  RuleSetting skip;
  skip.rule.value.word = "minutes-missing";
  skip.severity = At<SetSeverity>{SetSeverity::skip, {}};
  CHECK_FALSE(late_on(Piece("a", plain), "2026-11-21", {&skip, 1}));
  const std::string decided = plain +
                              "deviations:\n  - {rule: minutes-missing, reason: ingen skriver, "
                              "date: 2026-01-01, until: 2026-11-21}\n";
  CHECK_FALSE(late_on(Piece("a", decided), "2026-11-21"));
  CHECK(late_on(Piece("a", decided), "2026-11-22"));
  Piece silenced(
      "a", std::string(kMeeting) + "  # slt: ignore minutes-missing until 2026-11-21: kommer\n");
  Source& source = silenced.own.sources.front();
  const auto comment = source.bytes.find("# slt:");
  silenced.own.orders = {{&source, static_cast<std::uint32_t>(comment),
                          static_cast<std::uint32_t>(source.bytes.size() - comment - 1)}};
  CHECK_FALSE(late_on(silenced, "2026-11-21"));
  CHECK(late_on(silenced, "2026-11-22"));
}
