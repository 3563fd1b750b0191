// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "rules/example.h"
#include "rules/rule.h"
#include "schema/field.h"

using namespace slt;

namespace doctest {

template <>
struct StringMaker<std::set<int>> {
  static String convert(const std::set<int>& lines) {
    std::string words = "lines";
    for (const int line : lines) words += " " + std::to_string(line);
    return words.c_str();
  }
};

}  // namespace doctest

namespace {

/// `plan_expired.cpp` defines the rule `plan-expired`.
std::vector<std::string> ids_of_files() {
  std::vector<std::string> ids;
  for (const auto& entry : std::filesystem::recursive_directory_iterator("src/rules")) {
    const auto path = entry.path();
    if (path.extension() != ".cpp" || path.parent_path() == "src/rules") continue;
    ids.push_back(path.stem().string());
    std::ranges::replace(ids.back(), '_', '-');
  }
  std::ranges::sort(ids);
  return ids;
}

/// What every finding's words must be, in every language.
void check_words(const Sentence& sentence) {
  for (const Lang lang : kLangs) {
    const std::string& words = sentence.in(lang);
    CAPTURE(words);
    REQUIRE_FALSE(words.empty());
    CHECK_FALSE(words.ends_with('.'));
    CHECK_FALSE(words.starts_with(' '));
    CHECK(words.find("{}") == words.npos);
  }
}

void check_finding(const Rule& rule, const Diagnostic& finding) {
  CHECK(finding.rule == rule.id);
  CHECK(finding.span.source != nullptr);
  check_words(finding.message);
  check_words(finding.remedy);
  CHECK(finding.message.in(Lang::nb) != finding.message.in(Lang::en));
  if (rule.needs_today) CHECK(finding.severity != Severity::error);
  for (const Related& related : finding.related) check_words(related.words);
}

/// Runs an example and compares what it points at with its marks.
void check_example(const Rule& rule, std::string_view yaml, std::string_view before) {
  const Example example = run(rule, yaml, before);
  for (const Diagnostic& misfit : example.misfits)
    FAIL_CHECK("no fit plan: ", misfit.message.in(Lang::en));
  CHECK(found_lines(example) == marked_lines(yaml));
  for (const Diagnostic& finding : example.findings) check_finding(rule, finding);
}

/// The keys of a table and of everything that may stand in it.
void gather_keys(std::span<const Field> fields, std::map<const Field*, std::string_view>& known) {
  for (const Field& field : fields)
    if (known.emplace(&field, field.key).second && field.parts) gather_keys(field.parts(), known);
}

bool is_said(const Text& text) {
  return std::ranges::none_of(kLangs, [&](Lang lang) { return text.in(lang).empty(); });
}

}  // namespace

TEST_CASE("the id of a rule is the name of its file") {
  std::vector<std::string> ids;
  for (const Rule& rule : all_rules()) ids.emplace_back(rule.id);
  CHECK(ids == ids_of_files());
}

TEST_CASE("rules are sorted by id and each id is there once") {
  CHECK(std::ranges::is_sorted(all_rules(), {}, &Rule::id));
  CHECK(std::ranges::adjacent_find(all_rules(), {}, &Rule::id) == all_rules().end());
}

TEST_CASE("every rule says what is wrong, why, what to do and who says so in every language") {
  for (const Rule& rule : all_rules()) {
    CAPTURE(rule.id);
    CHECK(is_said(rule.summary));
    CHECK(is_said(rule.why));
    CHECK(is_said(rule.remedy));
    CHECK(rule.summary.nb != rule.summary.en);
    CHECK(rule.why.nb != rule.why.nn);
    CHECK(rule.why.nb != rule.why.en);
    CHECK(rule.remedy.nb != rule.remedy.en);
    CHECK_FALSE(rule.sources.empty());
    for (const RuleSource& source : rule.sources) CHECK_FALSE(source.title.empty());
    for (const Param& param : rule.params) CHECK(is_said(param.doc));
  }
}

TEST_CASE("every rule stands in the catalogue of each language") {
  for (const char* lang : {"nb", "nn", "en"}) {
    std::stringstream page;
    page << std::ifstream("schemas/rules." + std::string(lang) + ".md").rdbuf();
    const std::string text = page.str();
    CAPTURE(lang);
    for (const Rule& rule : all_rules()) {
      CAPTURE(rule.id);
      CHECK(text.find("\n### " + std::string(rule.id) + " (") != text.npos);
    }
  }
}

TEST_CASE("what a rule asks for is a key of the plan language") {
  std::map<const Field*, std::string_view> rows;
  gather_keys(fields_of<Municipality>(), rows);
  std::set<std::string_view> known;
  for (const auto& [row, key] : rows) known.insert(key);
  for (const Rule& rule : all_rules()) {
    CAPTURE(rule.id);
    std::istringstream keys{std::string(rule.asks_for)};
    for (std::string key; keys >> key;) {
      CAPTURE(key);
      CHECK(known.contains(key));
    }
  }
}

TEST_CASE("what needs the day of reckoning is never an error") {
  for (const Rule& rule : all_rules()) {
    CAPTURE(rule.id);
    CHECK_FALSE((rule.needs_today && rule.severity == Severity::error));
  }
}

TEST_CASE("a rule is silent on its good example and points at the marks of its bad one") {
  for (const Rule& rule : all_rules()) {
    CAPTURE(rule.id);
    CHECK(marked_lines(rule.good).empty());
    check_example(rule, rule.good, rule.before);
    CHECK_FALSE(marked_lines(rule.bad).empty());
    check_example(rule, rule.bad, rule.before);
  }
}

TEST_CASE("a rule points at the marks of its further cases") {
  for (const Rule& rule : all_rules())
    for (const RuleCase& one : rule.cases) {
      CAPTURE(rule.id);
      CAPTURE(one.shows);
      CHECK_FALSE(one.shows.empty());
      check_example(rule, one.yaml, one.before);
    }
}

TEST_CASE("every rule keeps its feet on the examples of all the others") {
  for (const Rule& rule : all_rules())
    for (const Rule& other : all_rules()) {
      CAPTURE(rule.id);
      CAPTURE(other.id);
      for (const std::string_view yaml : {std::string_view(), other.good, other.bad}) {
        const Example example = run(rule, yaml, other.before);
        for (const Diagnostic& finding : example.findings) check_finding(rule, finding);
      }
    }
}

TEST_CASE("no example and no case waits for a day that moves") {
  const std::string today = iso(kExampleToday);
  CHECK(today == "2026-11-21");
  for (const Rule& rule : all_rules()) {
    CAPTURE(rule.id);
    const Example first = run(rule, rule.bad, rule.before),
                  second = run(rule, rule.bad, rule.before);
    REQUIRE(first.findings.size() == second.findings.size());
    for (std::size_t i = 0; i < first.findings.size(); ++i)
      CHECK(first.findings[i].message == second.findings[i].message);
  }
}
