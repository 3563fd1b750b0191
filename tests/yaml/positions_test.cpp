// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <stdexcept>

#include "yaml/reader.h"

using namespace slt;

namespace {

/// A file that was read without a finding.
struct Read {
  explicit Read(std::string bytes) : source{"plan.yaml", std::move(bytes), {}} {
    tree = yaml::read(source, findings);
    REQUIRE(findings.empty());
  }
  yaml::Cursor value_of(std::string_view key) const {
    for (const yaml::Entry entry : tree.root().entries())
      if (entry.key.text() == key) return entry.value;
    throw std::out_of_range(std::string(key));
  }
  std::string_view bytes_of(std::string_view key) const {
    return slt::bytes_of(value_of(key).span());
  }
  Source source;
  Diagnostics findings = {};
  yaml::Tree tree;
};

}  // namespace

TEST_CASE("a value covers its quotes, brackets and bars, but no blanks and comments after it") {
  const Read file(
      "a: b  # c\n"
      "d: 'e'   \n"
      "f: [g, h ] # i\n"
      "j:\n"
      "  k: l # m\n"
      "  m:\n"
      "  - o\n"
      "\n"
      "p: |- # q\n"
      "  r\n"
      "  s\n"
      "\n"
      "t: u\n"
      "  v  # w\n"
      "x: >\n"
      "w: {z: '1\n"
      "  2'}\n");
  CHECK(file.bytes_of("a") == "b");
  CHECK(file.bytes_of("d") == "'e'");
  CHECK(file.bytes_of("f") == "[g, h ]");
  CHECK(file.bytes_of("j") == "k: l # m\n  m:\n  - o");
  CHECK(file.bytes_of("p") == "|- # q\n  r\n  s");
  CHECK(file.bytes_of("t") == "u\n  v");
  CHECK(file.bytes_of("x") == ">");
  CHECK(file.bytes_of("w") == "{z: '1\n  2'}");
  CHECK(slt::bytes_of(file.tree.root().span()).size() == file.source.bytes.size() - 1);
}

TEST_CASE("lines and columns are those of an editor") {
  struct Row {
    std::string bytes;
    std::string_view key;
    int line, column, width, end_line, end_column;
  };
  const std::vector<Row> rows{
      {"a: b\n", "a", 1, 4, 1, 1, 5},
      {"a: æøå\nb: blåbær # c\n", "b", 2, 4, 6, 2, 10},
      {"a: 'æøå 🙂'\n", "a", 1, 4, 7, 1, 11},
      {"x: 'æ'\r\nb: 🙂🙂\r\n", "b", 2, 4, 2, 2, 6},
      {"\xEF\xBB\xBF"
       "a: b\n",
       "a", 1, 4, 1, 1, 5},
      {"b: 'én\n  to'\n", "b", 1, 4, 3, 2, 6},
      {"b: 'én\r\n  to'\r\n", "b", 1, 4, 3, 2, 6},
      {"b: c", "b", 1, 4, 1, 1, 5},
  };
  for (const Row& row : rows) {
    CAPTURE(row.bytes);
    const Read file(row.bytes);
    const Place place = place_of(file.value_of(row.key).span());
    CHECK(place.path == "plan.yaml");
    CHECK(place.line == row.line);
    CHECK(place.column == row.column);
    CHECK(place.width == row.width);
    CHECK(place.end_line == row.end_line);
    CHECK(place.end_column == row.end_column);
  }
}

TEST_CASE("comments are known from their sign to the end of their line") {
  const Read file("# en\na: b # to \nc: 'd # ikke'\ne: |\n  # ikke\n# tre\r\nf: [g, # fire\n  h]");
  std::vector<std::string_view> comments;
  for (const yaml::Comment& comment : file.tree.comments)
    comments.push_back(slt::bytes_of({&file.source, comment.offset, comment.length}));
  CHECK(comments == std::vector<std::string_view>{"# en", "# to ", "# tre", "# fire"});
}

TEST_CASE("how a value is written is kept") {
  const Read file("a: b\nc: 'd'\ne: \"f\"\ng: |\n h\ni: >\n j\nk: [l]\nm:\n- n\n");
  CHECK(file.value_of("a").node().style == yaml::Style::plain);
  CHECK(file.value_of("c").node().style == yaml::Style::single_quoted);
  CHECK(file.value_of("e").node().style == yaml::Style::double_quoted);
  CHECK(file.value_of("g").node().style == yaml::Style::literal);
  CHECK(file.value_of("i").node().style == yaml::Style::folded);
  CHECK(file.value_of("k").node().style == yaml::Style::flow);
  CHECK(file.value_of("m").node().style == yaml::Style::block);
}
