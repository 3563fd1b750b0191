// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>

#include "outline.h"
#include "yaml/reader.h"

using namespace slt;

namespace {

/// A file and its outline, where every text is closed by a bar.
struct Row {
  std::string bytes, outline;
};

std::string outline_of(std::string bytes) {
  Source source{"plan.yaml", std::move(bytes), {}};
  Diagnostics findings;
  const yaml::Tree tree = yaml::read(source, findings);
  if (!findings.empty()) return std::string(findings[0].rule);
  std::string outline = yaml::outline_of(tree);
  std::ranges::replace(outline, '\0', '|');
  return outline;
}

std::string with_crlf(std::string_view bytes) {
  std::string text;
  for (const char c : bytes) text += c == '\n' ? "\r\n" : std::string(1, c);
  return text;
}

const std::vector<Row> kRows{
    // Maps and lists by indentation.
    {"a: b\n", "{~a|~b|}"},
    {"a: b", "{~a|~b|}"},
    {"  a: b\n  c: d\n", "{~a|~b|~c|~d|}"},
    {"a:\n  b: c\n  d: e\nf: g\n", "{~a|{~b|~c|~d|~e|}~f|~g|}"},
    {"a:\n  - b\n  - c\n", "{~a|[~b|~c|]}"},
    {"a:\n- b\n- c\nd: e\n", "{~a|[~b|~c|]~d|~e|}"},
    {"a:\n- b: c\n  d: e\n-   f: g\n    h: i\n", "{~a|[{~b|~c|~d|~e|}{~f|~g|~h|~i|}]}"},
    {"a:\n- - b\n  - c\n- - - d\n", "{~a|[[~b|~c|][[~d|]]]}"},
    {"a:\n-\n  b: c\n-\n  - d\n", "{~a|[{~b|~c|}[~d|]]}"},
    {"a:\n- b:\n  - c\n  d: e\n", "{~a|[{~b|[~c|]~d|~e|}]}"},
    {"a:\n  b\n", "{~a|~b|}"},
    {"a:\n  'b'\n", "{~a|\"b|}"},
    {"a:\n  [b]\n", "{~a|[~b|]}"},
    {"a :  b\n", "{~a|~b|}"},
    {"\"a\" : b\n'c': d\n", "{\"a|~b|\"c|~d|}"},
    {"a:\tb\n", "{~a|~b|}"},
    // Between brackets.
    {"a: [b, 'c', \"d\"]\n", "{~a|[~b|\"c|\"d|]}"},
    {"a: []\nb: {}\n", "{~a|[]~b|{}}"},
    {"a: [b, c, ]\n", "{~a|[~b|~c|]}"},
    {"a: {b: c, d: [e], \"f\":g,}\n", "{~a|{~b|~c|~d|[~e|]\"f|~g|}}"},
    {"a: [\n  b,   # første\n\n  c\n  ]  # slutt\n", "{~a|[~b|~c|]}"},
    {"a: {b:\n  c,\n d: e}\n", "{~a|{~b|~c|~d|~e|}}"},
    {"{a: b, c: d}\n", "{~a|~b|~c|~d|}"},
    {"{\na: b\n}\n# slutt\n", "{~a|~b|}"},
    {"a: [-1, a:b, https://x.no/?a=b#c]\n", "{~a|[~-1|~a:b|~https://x.no/?a=b#c|]}"},
    {"a: ['b\n  c']\n", "{~a|[\"b c|]}"},
    // Plain text.
    {"a: b c  d\n", "{~a|~b c  d|}"},
    {"a: b   # c\n", "{~a|~b|}"},
    {"a: b#c\n", "{~a|~b#c|}"},
    {"a: kl. 10:30, f.eks. (nå) «ja»!\n", "{~a|~kl. 10:30, f.eks. (nå) «ja»!|}"},
    {"a: -b\nc: ?d\ne: :f\n", "{~a|~-b|~c|~?d|~e|~:f|}"},
    {"a: b\n  c\n   d\ne: f\n", "{~a|~b c d|~e|~f|}"},
    {"a:\n  b\n  c\n", "{~a|~b c|}"},
    {"a: b\n  [c\n  \"d\n", "{~a|~b [c \"d|}"},
    {"a: b 'c' \"d\" [e]\n", "{~a|~b 'c' \"d\" [e]|}"},
    {"a: 0301\nb: no\nc: '~'\nd: 2026-02-30\n", "{~a|~0301|~b|~no|~c|\"~|~d|~2026-02-30|}"},
    {"a: æøå 🙂\n", "{~a|~æøå 🙂|}"},
    // Quoted text.
    {"a: 'b ''c'' # d: e'\n", "{~a|\"b 'c' # d: e|}"},
    {"a: ''\nb: \"\"\n", "{~a|\"|~b|\"|}"},
    {"a: 'b\\n'\n", "{~a|\"b\\n|}"},
    {"a: \"b\\t\\\"c\\\" \\\\ \\/ \\x41\\u00e5\\U0001F642\\ \\_\"\n",
     "{~a|\"b\t\"c\" \\ / Aå🙂 \xC2\xA0|}"},
    {"a: \"\\x39\\xFA\\xaf\\u20aC\\U0010FFFF\"\n", "{~a|\"9ú¯€\xF4\x8F\xBF\xBF|}"},
    {"a: \"b\n  c\"\n", "{~a|\"b c|}"},
    {"a: \"b  \n    c\"\n", "{~a|\"b c|}"},
    {"a: \"b\\\n  c\"\n", "{~a|\"bc|}"},
    {"a: \"b \\\n  \\ c\"\n", "{~a|\"b  c|}"},
    {"a: \"b\\t\n  c\"\n", "{~a|\"b\t c|}"},
    {"a: 'b\n  c''d\n  '\n", "{~a|\"b c'd |}"},
    {"a: 'b' # c\n", "{~a|\"b|}"},
    // Text after a bar.
    {"a: |\n  b\n  c\nd: e\n", "{~a|\"b\nc\n|~d|~e|}"},
    {"a: |-\n  b\n\n", "{~a|\"b|}"},
    {"a: |+\n  b\n\nc: d\n", "{~a|\"b\n\n|~c|~d|}"},
    {"a: |\n  b\n\n\nc: d\n", "{~a|\"b\n|~c|~d|}"},
    {"a: |\n\n  b\n    c\n\n  d\n", "{~a|\"\nb\n  c\n\nd\n|}"},
    {"a: |2\n   b\n  c\n", "{~a|\" b\nc\n|}"},
    {"a: |-1\n   b\n", "{~a|\"  b|}"},
    {"a: |1-\n   b\n", "{~a|\"  b|}"},
    {"a: | # c\n  b # d\n", "{~a|\"b # d\n|}"},
    {"a: |\n  - b\n  c: 'd\n  [e\n", "{~a|\"- b\nc: 'd\n[e\n|}"},
    {"a: |\n  b\n # c\nd: e\n", "{~a|\"b\n|~d|~e|}"},
    {"a: |\nb: c\n", "{~a|\"|~b|~c|}"},
    {"a: |\n  b", "{~a|\"b|}"},
    {"a: |\n  b\n    ", "{~a|\"b\n  |}"},
    {"a: |\n  \tb\n", "{~a|\"\tb\n|}"},
    {"a: >\n  b\n  c\n", "{~a|\"b c\n|}"},
    {"a: >-\n  b\n  c\n\n  d\n", "{~a|\"b c\nd|}"},
    {"a: >\n  b\n    c\n  d\n  e\n", "{~a|\"b\n  c\nd e\n|}"},
    {"a: >\n  b\n\n    c\n\n  d\n", "{~a|\"b\n\n  c\n\nd\n|}"},
    {"a: >+\n  b\n\n\nc: d\n", "{~a|\"b\n\n\n|~c|~d|}"},
    {"a:\n- |\n b\n- >\n c\n", "{~a|[\"b\n|\"c\n|]}"},
    {"a:\n  |\n  b\n", "{~a|\"b\n|}"},
    // What stands around it.
    {"---\na: b\n", "{~a|~b|}"},
    {"# c\n--- # d\na: b\n", "{~a|~b|}"},
    {"\xEF\xBB\xBF"
     "a: b\n",
     "{~a|~b|}"},
    {"\xEF\xBB\xBF---\na: b\n", "{~a|~b|}"},
    {"a: b\n\t\n  \nc: d\n", "{~a|~b|~c|~d|}"},
    {"a: b\n    # innrykket\n# ikke\nc: d\n#slutt", "{~a|~b|~c|~d|}"},
};

}  // namespace

TEST_CASE("a file is read as it was meant") {
  for (const Row& row : kRows) {
    CAPTURE(row.bytes);
    CHECK(outline_of(row.bytes) == row.outline);
  }
}

TEST_CASE("line breaks of Windows make no difference") {
  for (const Row& row : kRows) {
    CAPTURE(row.bytes);
    CHECK(outline_of(with_crlf(row.bytes)) == row.outline);
  }
}

TEST_CASE("thirty-two levels and 30,000 nodes are not too many") {
  const std::string deep = std::string(31, '[') + "x" + std::string(31, ']');
  CHECK(outline_of("a: " + deep + "\n").size() == std::string("{~a|~x|}").size() + 62);
  std::string wide = "a: [";
  for (int i = 0; i < 29'997; ++i) wide += "b,";
  CHECK(outline_of(wide + "]\n").starts_with("{~a|[~b|"));
}

TEST_CASE("text is a view into the file unless it had to be decoded") {
  Source source{"plan.yaml", "a: b c\nd: 'e'\nf: \"g\"\nh: \"i\\tj\"\nk: l\n  m\n", {}};
  Diagnostics findings;
  const yaml::Tree tree = yaml::read(source, findings);
  const auto is_view = [&](const yaml::Node& node) {
    const char* first = source.bytes.data();
    return node.text.data() >= first && node.text.data() < first + source.bytes.size();
  };
  CHECK(std::ranges::count_if(tree.nodes, [&](const auto& node) {
          return node.kind == yaml::Kind::scalar && !is_view(node);
        }) == 2);
  CHECK(source.decoded.size() == 1);
}
