// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "yaml/reader.h"
#include "yaml/syntax_rules.h"

using namespace slt;
using namespace std::string_literals;

namespace {

/// A file with one fault, and where the fault is shown.
struct Row {
  std::string rule;
  std::string bytes;
  int line, column, width;
};

std::string repeated(std::string_view words, int times) {
  std::string text;
  for (; times > 0; --times) text += words;
  return text;
}

const std::vector<Row> kRows{
    // What a file is made of.
    {"bad-encoding", "a: bl\xE5\n", 1, 6, 1},
    {"bad-encoding", "a: \xC3\n", 1, 4, 1},
    {"bad-encoding", "a: \xC0\xAF\n", 1, 4, 1},
    {"bad-encoding", "a: \xE0\x80\xAF\n", 1, 4, 1},
    {"bad-encoding", "a: \xED\xA0\x80\n", 1, 4, 1},
    {"bad-encoding", "a: \xF4\x90\x80\x80\n", 1, 4, 1},
    {"bad-encoding", "a: x\xE2\x82", 1, 5, 1},
    {"bad-encoding", "\xFF\xFE\x61\0:\0"s, 1, 1, 0},
    {"bad-encoding", "\xFE\xFF\0\x61\0:"s, 1, 1, 0},
    {"bad-encoding", "a\0:\0 \0b\0"s, 1, 1, 0},
    {"bad-encoding", "\0a\0:\0 \0b"s, 1, 1, 0},
    {"forbidden-character", "a: x\0ny\n"s, 1, 5, 1},
    {"forbidden-character", "a: b\x04\n", 1, 5, 1},
    {"forbidden-character", "a: \x1B[31mb\n", 1, 4, 1},
    {"forbidden-character", "a: b\x07\n", 1, 5, 1},
    {"forbidden-character", "a: b\x7F\n", 1, 5, 1},
    {"forbidden-character", "a: b\xC2\x80\n", 1, 5, 1},
    {"forbidden-character", "a: b\xC2\x85\n", 1, 5, 1},
    {"forbidden-character", "a: b\xC2\x9F\n", 1, 5, 1},
    {"forbidden-character", "a: b\rc: d\n", 1, 5, 1},
    {"forbidden-character", "a: b\r", 1, 5, 1},
    {"forbidden-character",
     "a: \xEF\xBB\xBF"
     "b\n",
     1, 4, 1},
    {"forbidden-character",
     "\xEF\xBB\xBF\xEF\xBB\xBF"
     "a: b\n",
     1, 1, 1},
    {"forbidden-character", "a: æ\xE2\x80\xA8 b\n", 1, 5, 1},
    {"forbidden-character", "a: æ\xE2\x80\xA9 b\n", 1, 5, 1},
    {"forbidden-character", "a: b # \xE2\x80\xAE c\n", 1, 8, 1},
    {"forbidden-character", "a: b\xE2\x80\x8F\n", 1, 5, 1},
    {"forbidden-character", "a: b\xD8\x9C\n", 1, 5, 1},
    {"forbidden-character", "a: b\xE2\x81\xA6\n", 1, 5, 1},
    {"forbidden-character", "a: b\xF3\xA0\x81\x81\n", 1, 5, 1},
    {"forbidden-character", "a: b\xEF\xBF\xBE\n", 1, 5, 1},
    {"forbidden-character", "a: \"x\\0y\"\n", 1, 6, 2},
    {"forbidden-character", "a: \"\\e[31m\"\n", 1, 5, 2},
    {"forbidden-character", "a: \"\\u202E\"\n", 1, 5, 6},
    {"forbidden-character", "a: \"\\uFEFF\"\n", 1, 5, 6},
    {"forbidden-character", "a: \"\\N\"\n", 1, 5, 2},
    {"forbidden-character", "a: \"\\L\"\n", 1, 5, 2},
    {"forbidden-character", "a: \"\\r\"\n", 1, 5, 2},
    {"forbidden-character", "a: \"\\x7f\"\n", 1, 5, 4},
    {"forbidden-character", "a: \"\\U000E0041\"\n", 1, 5, 10},
    {"empty-file", "", 1, 1, 0},
    {"empty-file", "\n\n", 3, 1, 0},
    {"empty-file", "# bare en kommentar\n", 2, 1, 0},
    {"empty-file", "---\n", 2, 1, 0},
    {"empty-file", "\xEF\xBB\xBF", 1, 1, 0},
    {"root-not-map", "- a\n- b\n", 1, 1, 1},
    {"root-not-map", "[a, b]\n", 1, 1, 1},
    {"root-not-map", "bare tekst\n", 1, 1, 10},
    {"root-not-map", "'bare tekst'\n", 1, 1, 12},
    {"root-not-map", "|\n  tekst\n", 1, 1, 1},
    {"root-not-map", "# x\n\n- a\n", 3, 1, 1},
    // What YAML has and plans have not.
    {"directive", "%YAML 1.2\n---\na: b\n", 1, 1, 5},
    {"directive", "%FOO\na: b\n", 1, 1, 4},
    {"directive", "a: b\n%TAG ! x\n", 2, 1, 4},
    {"second-document", "a: 1\n---\nb: 2\n", 2, 1, 3},
    {"second-document", "---\n---\na: 1\n", 2, 1, 3},
    {"second-document", "a: 1\n...\nsøppel\n", 2, 1, 3},
    {"second-document", "a: |\n  x\n--- b\n", 3, 1, 3},
    {"second-document", "a: [b,\n--- c]\n", 2, 1, 3},
    {"text-after-value", "--- {a: 1}\n", 1, 5, 6},
    {"conflict-marker", "<<<<<<< HEAD\na: 1\n", 1, 1, 7},
    {"conflict-marker", "a: 1\n=======\nb: 2\n", 2, 1, 7},
    {"conflict-marker", "a: |\n  x\n>>>>>>> gren\n", 3, 1, 7},
    {"conflict-marker", "a:\n  b: 1\n||||||| merged\n", 3, 1, 7},
    {"anchor-or-alias", "a: &x b\n", 1, 4, 2},
    {"anchor-or-alias", "a: &x\n  b: 1\n", 1, 4, 2},
    {"anchor-or-alias", "a: *x\n", 1, 4, 2},
    {"anchor-or-alias", "a: &a [b]\n", 1, 4, 2},
    {"anchor-or-alias", "a: [*x, b]\n", 1, 5, 2},
    {"anchor-or-alias", "a:\n- &x b\n", 2, 3, 2},
    {"anchor-or-alias", "&a b: c\n", 1, 1, 2},
    {"anchor-or-alias", "a: **fet** tekst\n", 1, 4, 7},
    {"merge-key", "<<: {a: 1}\n", 1, 1, 2},
    {"tag", "a: !!str b\n", 1, 4, 5},
    {"tag", "a: ! b\n", 1, 4, 1},
    {"tag", "a: !!python/object/apply:os.system [ls]\n", 1, 4, 31},
    {"tag", "a: !<tag:x> b\n", 1, 4, 8},
    {"tag", "a: [!x b]\n", 1, 5, 2},
    {"tag", "a: !!map\n  b: c\n", 1, 4, 5},
    {"key-not-text", "? a\n: b\n", 1, 1, 1},
    {"root-not-map", "[a]: b\nc: d\n", 1, 1, 1},
    {"key-not-text", "c: d\n{a: b}: c\n", 2, 1, 1},
    {"key-not-text", "a: [b]: c\n", 1, 7, 1},
    {"key-not-text", "a: {[b]: c}\n", 1, 5, 1},
    {"key-not-text", "a: {? b}\n", 1, 5, 1},
    // Keys.
    {"key-form", "Navn: x\n", 1, 1, 4},
    {"key-form", "nivå: x\n", 1, 1, 4},
    {"key-form", "a-b: x\n", 1, 1, 3},
    {"key-form", "a b: x\n", 1, 1, 3},
    {"key-form", "1a: x\n", 1, 1, 2},
    {"key-form", "_a: x\n", 1, 1, 2},
    {"key-form", "\"a b\": x\n", 1, 1, 5},
    {"key-form", "a:\n  - B: x\n", 2, 5, 1},
    {"key-form", "a: {B: x}\n", 1, 5, 1},
    {"key-form", std::string(101, 'a') + ": x\n", 1, 1, 101},
    {"key-form", std::string(2000, 'a') + ": x\n", 1, 1, 2000},
    {"reserved-key", "no: x\n", 1, 1, 2},
    {"reserved-key", "y: x\n", 1, 1, 1},
    {"reserved-key", "n: x\n", 1, 1, 1},
    {"reserved-key", "'yes': x\n", 1, 1, 5},
    {"reserved-key", "on: x\n", 1, 1, 2},
    {"reserved-key", "off: x\n", 1, 1, 3},
    {"reserved-key", "true: x\n", 1, 1, 4},
    {"reserved-key", "false: x\n", 1, 1, 5},
    {"reserved-key", "a: {null: x}\n", 1, 5, 4},
    {"empty-key", ": x\n", 1, 1, 1},
    {"empty-key", "\"\": x\n", 1, 1, 2},
    {"empty-key", "a: {: x}\n", 1, 5, 1},
    {"key-over-lines", "\"a\n  b\": x\n", 1, 1, 2},
    {"key-over-lines", "c: {\"a\n  b\": x}\n", 1, 5, 2},
    {"duplicate-key", "a: 1\nb: 2\na: 3\n", 3, 1, 1},
    {"duplicate-key", "a: 1\n\"a\": 3\n", 2, 1, 3},
    {"duplicate-key", "x: {a: 1, a: 2}\n", 1, 11, 1},
    {"key-without-colon", "a: 1\nbar\n", 2, 1, 3},
    {"key-without-colon", "a: 1\n-------\n", 2, 1, 7},
    {"key-without-colon", "foo: bar\nnot-a-key", 2, 1, 9},
    {"key-without-colon", "a:\n  b: 1\n  bar\nc: 2\n", 3, 3, 3},
    {"key-without-colon", "a: {b}\n", 1, 5, 1},
    {"key-without-colon", "{ b", 1, 3, 1},
    {"key-without-colon", "a: {b, c}\n", 1, 5, 1},
    {"key-without-colon", "a: {b\n  : c}\n", 1, 5, 1},
    {"key-without-colon", "a: 1\n'b'\n", 2, 1, 3},
    {"colon-without-space", "a: 1\nnavn:Ola\n", 2, 1, 8},
    {"colon-without-space", "a:\n  navn:Sand\n  b: c\n", 2, 3, 9},
    {"colon-without-space", "a:\n- navn:Sand\n  b: c\n", 2, 3, 9},
    {"colon-without-space", "a: {b:1}\n", 1, 5, 3},
    {"colon-without-space", "a: {b:[c]}\n", 1, 5, 1},
    {"colon-without-space", "a: 1\n\"b\":1\n", 2, 1, 3},
    {"key-inside-value", "a: b: c\n", 1, 4, 1},
    {"key-inside-value", "tittel: Tiltak: natteravn\n", 1, 9, 6},
    {"key-inside-value", "a: b\n  c: d\n", 2, 3, 1},
    {"key-inside-value", "a: 'b': c\n", 1, 4, 3},
    {"key-inside-value", "a:\n- b\n  c: d\n", 3, 3, 1},
    // Values.
    {"empty-value", "a:\n", 1, 1, 1},
    {"empty-value", "a:\n\n\nd: 1\n", 1, 1, 1},
    {"empty-value", "a: # ingenting\nb: 1\n", 1, 1, 1},
    {"empty-value", "a:\n-\n- b\n", 2, 1, 1},
    {"empty-value", "a: {b: }\n", 1, 5, 1},
    {"empty-value", "a: {b: , c: 1}\n", 1, 5, 1},
    {"empty-value", "a: {b:}\n", 1, 5, 1},
    {"empty-value", "a: ~\n", 1, 4, 1},
    {"empty-value", "a: null\n", 1, 4, 4},
    {"empty-value", "a: [Null]\n", 1, 5, 4},
    {"empty-value", "a:\n- NULL\n", 2, 3, 4},
    {"list-inside-value", "a: - b\n", 1, 4, 1},
    {"list-inside-value", "a: b\n  - c\n", 2, 3, 3},
    {"list-inside-value", "a:\n- b\n - c\n", 3, 2, 3},
    {"list-inside-value", "a: [- b]\n", 1, 5, 1},
    {"list-inside-value", "a: [-]\n", 1, 5, 1},
    {"list-and-keys-mixed", "a: 1\n- b\n", 2, 1, 1},
    {"list-and-keys-mixed", "a:\n  - b\n  c: d\n", 3, 3, 2},
    {"unclosed-quote", "a: 'x\nb: 1\n", 1, 4, 1},
    {"unclosed-quote", "tittel: \"Møte\nå: 1\nb: 2\n", 1, 9, 1},
    {"unclosed-quote", "a: \"x", 1, 4, 1},
    {"unclosed-quote", "a: \"x\\\"\n", 1, 4, 1},
    {"unclosed-quote", "a: \"x\nb\n c\"\n", 1, 4, 1},
    {"unclosed-quote", "a: [\"x, y]\n", 1, 5, 1},
    {"bad-escape", "a: \"\\q\"\n", 1, 5, 2},
    {"bad-escape", "a: \"\\'\"\n", 1, 5, 2},
    {"bad-escape", "a: \"\\xZZ\"\n", 1, 5, 2},
    {"bad-escape", "a: \"\\ø\"\n", 1, 5, 2},
    {"bad-escape", "a: \"\\uD83D!\"\n", 1, 5, 6},
    {"bad-escape", "a: \"\\U00110000\"\n", 1, 5, 10},
    {"text-after-value", "a: \"b\" c\n", 1, 8, 1},
    {"text-after-value", "a: 'b'c\n", 1, 7, 1},
    {"text-after-value", "a: [b] c\n", 1, 8, 1},
    {"text-after-value", "{a: b}\nc\n", 2, 1, 1},
    {"line-break-in-text", "a: b\n\n  c\n", 1, 4, 1},
    {"line-break-in-text", "a: \"b\n\n  c\"\n", 1, 4, 2},
    {"line-break-in-text", "a: 'b\n\n  c'\n", 1, 4, 2},
    {"line-break-in-text", "a: \"b\\nc\"\n", 1, 4, 6},
    {"line-break-in-text", "a: \"b\\\n\n  c\"\n", 1, 4, 3},
    {"comment-glued-to-quote", "a: \"x\"#c\n", 1, 7, 2},
    {"comment-glued-to-quote", "a: [x]#c\n", 1, 7, 2},
    {"comment-glued-to-quote", "a: [x,#c\n  y]\n", 1, 7, 2},
    {"block-text-header", "a: |x\n  b\n", 1, 5, 1},
    {"block-text-header", "a: |0\n  b\n", 1, 5, 1},
    {"block-text-header", "a: |12\n  b\n", 1, 6, 1},
    {"block-text-header", "a: >--\n  b\n", 1, 6, 1},
    {"block-text-header", "a: | tekst\n  b\n", 1, 6, 5},
    {"block-text-header", "a: |#c\n  b\n", 1, 5, 2},
    {"reserved-character", "a: [?b]\n", 1, 5, 1},
    {"reserved-character", "a: {b: :c}\n", 1, 8, 1},
    {"reserved-character", "a: @b\n", 1, 4, 1},
    {"reserved-character", "a: `b`\n", 1, 4, 1},
    {"reserved-character", "a: %b\n", 1, 4, 1},
    {"reserved-character", "a: ]\n", 1, 4, 1},
    {"reserved-character", "a: , b\n", 1, 4, 1},
    {"reserved-character", "a: [|]\n", 1, 5, 1},
    {"reserved-character", "a: [hvem? , b]\n", 1, 9, 1},
    {"unclosed-bracket", "a: [b, c\n", 1, 4, 1},
    {"unclosed-bracket", "a: [b,\nc: d\n", 1, 4, 1},
    {"unclosed-bracket", "a: {b: [c}\n", 1, 8, 1},
    {"missing-comma", "a: [\n  b\n  c]\n", 3, 3, 2},
    {"missing-comma", "a: ['b' 'c']\n", 1, 9, 4},
    {"unclosed-bracket", "a: {b: c]\n", 1, 4, 1},
    {"empty-flow-entry", "a: [x,,y]\n", 1, 7, 1},
    {"empty-flow-entry", "a: [,x]\n", 1, 5, 1},
    {"empty-flow-entry", "a: {,}\n", 1, 5, 1},
    {"pair-in-list", "a: [b: c]\n", 1, 6, 1},
    {"pair-in-list", "a: ['b':c]\n", 1, 8, 1},
    // Indentation.
    {"tab-indentation", "a:\n\tb: 1\n", 2, 1, 1},
    {"tab-indentation", "a:\n  b: 1\n  \tc: 2\n", 3, 3, 1},
    {"tab-indentation", "a: b\n\tc\n", 2, 1, 1},
    {"tab-indentation", "a: \"b\n \tc\"\n", 2, 2, 1},
    {"tab-indentation", "a: [b,\n \tc]\n", 2, 2, 1},
    {"tab-indentation", "a: |\n\tb\n", 2, 1, 1},
    {"tab-indentation", "a:\n-\tb: 1\n", 2, 2, 1},
    {"no-break-space-indentation",
     "a:\n\xC2\xA0\xC2\xA0"
     "b: 1\n",
     2, 1, 1},
    {"no-break-space-indentation", "a: 1\ntittel:\xC2\xA0Plan\n", 2, 1, 12},
    {"no-break-space-indentation",
     "a: |\n\xC2\xA0\xC2\xA0"
     "b\n",
     2, 1, 1},
    {"bad-indentation", "a: 'x'\n  b: 1\n", 2, 3, 2},
    {"bad-indentation", "a:\n    b: 1\n  c: 2\n", 3, 3, 2},
    {"bad-indentation", "  a: 1\nb: 2\n", 2, 1, 2},
    {"bad-indentation", "a: b # c\n  d\n", 2, 3, 1},
    {"bad-indentation", "a:\n- b: 1\n c: 2\n", 3, 2, 2},
    {"bad-indentation", "a: |\n     \n  b\n", 2, 1, 5},
    {"bad-indentation", "a: |\n     \n     \n  b\n", 2, 1, 5},
    {"bad-indentation", "a: [b\n]\n", 2, 1, 1},
    {"bad-indentation", "a: [b\n]c\n", 2, 1, 1},
    // Limits.
    {"too-deep", "a: " + std::string(40, '[') + std::string(40, ']') + "\n", 1, 35, 1},
    {"too-deep", "a:\n " + std::string(100000, '[') + "\n", 2, 33, 1},
    {"too-deep", "a:\n" + repeated("- ", 40) + "x\n", 2, 63, 1},
    {"too-deep", "a: " + repeated("{b: ", 1000), 1, 128, 1},
    {"too-many-nodes", "a: [" + repeated("b,", 29'998) + "]\n", 1, 59'999, 1},
    {"too-many-nodes", "a: [{" + repeated("b: c,", 15'000) + "}]\n", 1, 74'996, 1},
    {"too-many-nodes", "a: b\n" + repeated("# c\n", 10'001), 10'002, 1, 3},
    {"too-large", "a: " + std::string(1 << 20, 'x') + "\n", 1, 1, 0},
};

/// A file that was read, with what was said of it.
struct Read {
  explicit Read(std::string bytes) : source{"plan.yaml", std::move(bytes), {}} {
    tree = yaml::read(source, findings);
  }
  Source source;
  Diagnostics findings = {};
  yaml::Tree tree;
};

std::vector<std::string> rules_of(const Diagnostics& findings) {
  std::vector<std::string> rules;
  for (const Diagnostic& finding : findings) rules.emplace_back(finding.rule);
  return rules;
}

}  // namespace

TEST_CASE("whatever plans do not use is refused by its own rule and where it stands") {
  for (const Row& row : kRows) {
    CAPTURE(row.bytes.substr(0, 60));
    const Read file(row.bytes);
    CHECK(file.tree.refused);
    CHECK(rules_of(file.findings) == std::vector{row.rule});
    if (file.findings.empty()) continue;
    const Place place = place_of(file.findings[0].span);
    CHECK(place.line == row.line);
    CHECK(place.column == row.column);
    CHECK(place.width == row.width);
  }
}

TEST_CASE("every refusal has words and a remedy in every language") {
  for (const Row& row : kRows) {
    CAPTURE(row.bytes.substr(0, 60));
    const Read file(row.bytes);
    for (const Diagnostic& finding : file.findings) {
      CHECK(finding.severity == Severity::error);
      for (const Lang lang : kLangs) {
        CHECK_FALSE(finding.message.in(lang).empty());
        CHECK_FALSE(finding.message.in(lang).ends_with('.'));
        CHECK_FALSE(finding.remedy.in(lang).empty());
      }
    }
  }
}

TEST_CASE("every rule of the plan language is broken by some row") {
  std::set<std::string_view> broken{"too-many-findings"};
  for (const Row& row : kRows) broken.insert(row.rule);
  for (const yaml::SyntaxRule& rule : yaml::syntax_rules()) {
    CAPTURE(rule.id);
    CHECK(broken.contains(rule.id));
  }
}

TEST_CASE("a rule is found by its fault") {
  for (const yaml::SyntaxRule& rule : yaml::syntax_rules())
    CHECK(yaml::syntax_rule(rule.fault).id == rule.id);
}

TEST_CASE("reading goes on where the structure is certain") {
  const Read file("Navn: x\na: !t 1\nb:\nc: [1,, 2]\na: 2\nno: y\nd: \"\\q\"#e\n");
  CHECK(rules_of(file.findings) == std::vector<std::string>{"key-form", "tag", "empty-value",
                                                            "empty-flow-entry", "duplicate-key",
                                                            "reserved-key", "bad-escape",
                                                            "comment-glued-to-quote"});
  CHECK(file.tree.refused);
  CHECK(file.tree.nodes.size() == 17);
}

TEST_CASE("what is said of one place comes in the order it was found") {
  const Read file("n:\n");
  CHECK(rules_of(file.findings) == std::vector<std::string>{"reserved-key", "empty-value"});
}

TEST_CASE("a line that fits nowhere is told of the nearest line that it could belong with") {
  const auto remedy_of = [](std::string bytes) {
    const Read file(std::move(bytes));
    return file.findings.empty() ? "" : file.findings[0].remedy.in(Lang::en);
  };
  CHECK(remedy_of("a:\n    b: 1\n   c: 2\n") ==
        "if it belongs with \"b\" on line 2, indent it by 4 spaces");
  CHECK(remedy_of("a:\n    b: 1\n c: 2\n") ==
        "if it belongs with \"a\" on line 1, indent it by 0 spaces");
  // What is indented as deep as before belongs to something that has ended.
  CHECK(remedy_of("a:\n        c: 1\nd: 'x'\n       e: 2\n") ==
        "if it belongs with \"d\" on line 3, indent it by 0 spaces");
}

TEST_CASE("a file of a mebibyte is the largest that is read") {
  const std::string bytes = "a: b\n# " + std::string((1 << 20) - 7, 'c');
  CHECK(bytes.size() == 1 << 20);
  CHECK(Read(bytes).findings.empty());
  CHECK(rules_of(Read(bytes + "c").findings) == std::vector<std::string>{"too-large"});
}

TEST_CASE("nothing is left of a file whose structure is not certain") {
  const Read file("a: 1\nb: 'x\nc: 2\n");
  CHECK(file.tree.refused);
  CHECK(file.tree.nodes.empty());
}

TEST_CASE("a key given again points at the first, however many keys there are") {
  std::string bytes;
  for (int i = 0; i < 100; ++i) bytes += fmt::format("key_{}: 1\n", i);
  const Read file(bytes + "key_7: 2\nkey_7: 3\n");
  REQUIRE(file.findings.size() == 2);
  for (const Diagnostic& finding : file.findings) {
    REQUIRE(finding.related.size() == 1);
    CHECK(place_of(finding.related[0].span).line == 8);
  }
  CHECK(place_of(file.findings[0].span).line == 101);
  CHECK(place_of(file.findings[1].span).line == 102);
}

TEST_CASE("a file with very many faults is given up") {
  const Read file(repeated("a: 1\n", 12'000));
  CHECK(file.findings.size() == 5'001);
  CHECK(rules_of(file.findings).back() == "too-many-findings");
}

TEST_CASE("findings of other files stay where they are") {
  Source first{"a.yaml", "a: 1\nb:\n", {}}, second{"b.yaml", "a:\n", {}};
  Diagnostics findings;
  yaml::read(first, findings);
  yaml::read(second, findings);
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].span.source == &first);
  CHECK(findings[1].span.source == &second);
}
