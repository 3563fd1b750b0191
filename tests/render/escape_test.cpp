// SPDX-License-Identifier: MIT
#include "render/escape.h"

#include <random>

#include <doctest/doctest.h>

#include "base/utf8.h"
#include "render/roff.h"

using namespace slt;
using namespace slt::render;

namespace {

template <class Context>
std::string escaped(std::string_view words, std::string before = {}) {
  const std::size_t start = before.size();
  Context::escape(before, words);
  return before.substr(start);
}

/// What a reader of the rendered Markdown sees.
std::string rendered(std::string_view markdown) {
  std::string text;
  while (!markdown.empty()) {
    if (markdown.starts_with("<!-- -->")) {
      markdown.remove_prefix(8);
      continue;
    }
    if (markdown.front() == '\\' && markdown.size() > 1) markdown.remove_prefix(1);
    text += markdown.front();
    markdown.remove_prefix(1);
  }
  return text;
}

bool is_blank(char c) { return std::string_view(" \t\r\n\v\f").find(c) != std::string_view::npos; }

/// Blanks as they are seen: rows of them are one, and those in front are none.
std::string blanks_joined(std::string_view words) {
  std::string text;
  for (const char c : words) {
    if (!is_blank(c))
      text += c;
    else if (!text.empty() && text.back() != ' ')
      text += ' ';
  }
  return text;
}

/// With a mark in place of what a control character or a turn of direction is in `hostile`.
std::string seen_only(std::string text) {
  for (const std::string_view unseen : {"\x1b", "\u202e", "\u0085"})
    for (std::size_t at; (at = text.find(unseen)) != text.npos;)
      text.replace(at, unseen.size(), "\uFFFD");
  return text;
}

/// Texts put together at random from what is markup somewhere.
std::string hostile(std::mt19937& random) {
  static const std::vector<std::string> pieces{
      "#",      "##vso",  "##[error]", "::",    "::error::", "@",      "@team",  "#12",
      "GH-7",   "www.",   "https://",  "http:", "//",        "a@b.no", "*",      "_",
      "`",      "```",    "~~",        "[",     "](",        "!",      "<",      "<script>",
      ">",      "|",      "\\",        "&amp;", "&",         "$",      "- ",     "+ ",
      "1.",     "1990) ", "=",         "---",   " ",         "\t",     "\n",     "\r",
      "%",      "%0A",    ":",         ",",     "\x1b[31m",  "\u202e", "\u200b", "\u0085",
      "\u00a0", "\u2003", "æ",         "å",     "ord",       "2",      "\x07"};
  std::string text;
  for (auto left = random() % 12; left > 0; --left) text += pieces[random() % pieces.size()];
  return text;
}

}  // namespace

TEST_CASE("Markdown is escaped where it could be markup and left alone where it could not") {
  struct Row {
    const char *words, *markdown;
  };
  for (const Row& row : std::initializer_list<Row>{
           {"Møte ca. hver 6. uke (12-18 år)!", "Møte ca. hver 6. uke (12-18 år)!"},
           {"rus- og kriminalitet, 10 000,-.", "rus- og kriminalitet, 10 000,-."},
           {"a * b _c_ `d`", "a \\* b \\_c\\_ \\`d\\`"},
           {"[x](https://a.no)", "\\[x\\](https:<!-- -->//a.no)"},
           {"![x](y)", "!\\[x\\](y)"},
           {"<b> & &amp; R&D", "\\<b> & \\&amp; R\\&D"},
           {"se www.a.no", "se www<!-- -->.a.no"},
           {"liv@etne.no og @team", "liv@<!-- -->etne.no og @<!-- -->team"},
           {"sak #12, GH-3, C#", "sak #<!-- -->12, GH<!-- -->-3, C\\#"},
           {"a|b", "a\\|b"},
           {"~~x~~ $y$", "\\~\\~x\\~\\~ \\$y\\$"},
           {"# tittel", "\\# tittel"},
           {"- punkt", "\\- punkt"},
           {"12. punkt", "12\\. punkt"},
           {"2019 er et år", "2019 er et år"},
           {"  \n> sitat", "\\> sitat"},
           {"to\nlinjer", "to linjer"},
           {"a\\b", "a\\\\b"},
           {"a\u202Eb\x1B\u0085c\u00ADd", "a\uFFFDb\uFFFD\uFFFDc\u00ADd"}}) {
    CAPTURE(row.words);
    CHECK(escaped<Markdown>(row.words) == row.markdown);
  }
}

TEST_CASE("inside a line of Markdown nothing opens a block") {
  CHECK(escaped<Markdown>("- a", "| ") == "- a");
  CHECK(escaped<Markdown>("- a", "- ") == "\\- a");
  CHECK(escaped<Markdown>("1. a", "tekst\n  - ") == "1\\. a");
}

TEST_CASE("what one character more would make a mention of is broken at the end too") {
  CHECK(escaped<Markdown>("b @a") == "b @<!-- -->a");
  CHECK(escaped<Markdown>("b #1") == "b #<!-- -->1");
  CHECK(escaped<Markdown>("b &a") == "b \\&a");
  CHECK(escaped<Markdown>("b @") == "b @");
}

TEST_CASE("whatever the text, its Markdown shows the same text and nothing more") {
  std::mt19937 random(1);
  for (int i = 0; i < 20'000; ++i) {
    std::string words = hostile(random);
    std::erase_if(words, [](char c) { return c == '\x1b' || c == '\x07'; });
    const std::string markdown = escaped<Markdown>(words);
    CAPTURE(words);
    CAPTURE(markdown);
    CHECK(rendered(markdown) == seen_only(blanks_joined(words)));
    CHECK(markdown.find("://") == std::string::npos);
    CHECK(markdown.find("@team") == std::string::npos);
    CHECK(markdown.find("a@b") == std::string::npos);
    CHECK(markdown.find('\n') == std::string::npos);
  }
}

TEST_CASE("a terminal shows control, direction and invisible characters in letters") {
  CHECK(escaped<Terminal>("æøå – «ord» 🙂") == "æøå – «ord» 🙂");
  CHECK(escaped<Terminal>("\x1b[31m\r\n\x7f") == "\\x1b[31m\\x0d\\x0a\\x7f");
  CHECK(escaped<Terminal>("a\u202eb\u200bc\u0085\ufeff") == "aU+202EbU+200BcU+0085U+FEFF");
  CHECK(escaped<Terminal>("\xff\xc3") == "\\xff\\xc3");
}

TEST_CASE("every character that turns the text around is seen, the first of them to the last") {
  for (const char32_t code : {U'\u202A', U'\u202E', U'\u2066', U'\u2069'}) {
    std::string words;
    append_utf8(words, code);
    CHECK(escaped<Markdown>(words) == "\uFFFD");
  }
  for (const std::string_view words : {"\u2029", "\u202F", "\u2065", "\u206A"})
    CHECK(escaped<Markdown>(words) == words);
  for (const char32_t code :
       {U'\U000E0000', U'\U000E0041', U'\U000E0FFF', U'\uFFF9', U'\uFFFB', U'\u2060', U'\u206F'}) {
    std::string words;
    append_utf8(words, code);
    CHECK(escaped<Terminal>(words).starts_with("U+"));
  }
  CHECK(escaped<Terminal>("\U000E1000") == "\U000E1000");
}

TEST_CASE("escaping for a terminal twice changes nothing more") {
  std::mt19937 random(2);
  for (int i = 0; i < 2'000; ++i) {
    const std::string once = escaped<Terminal>(hostile(random));
    CHECK(escaped<Terminal>(once) == once);
  }
}

TEST_CASE("text in a workflow command stays text") {
  CHECK(escaped<GithubData>("50 % av a\r\nb, c: d") == "50 %25 av a%0D%0Ab, c: d");
  CHECK(escaped<GithubData>("::error::x") == ": :error::x");
  CHECK(escaped<GithubData>("a ::: b") == "a : : : b");
  CHECK(escaped<GithubData>("\u2003::add-mask::x") == "\u2003: :add-mask::x");
  CHECK(escaped<GithubData>("a::b") == "a::b");
  CHECK(escaped<GithubData>("a\t::b") == "a\\x09: :b");
  CHECK(escaped<GithubData>("a\r::b") == "a%0D: :b");
  CHECK(escaped<GithubData>("##[error]") == "## [error]");
  CHECK(escaped<GithubData>("[error]", "##") == " [error]");
  CHECK(escaped<GithubProperty>("C:\\a,b") == "C%3A\\a%2Cb");
}

TEST_CASE("whatever the text, no workflow command is alive in it") {
  std::mt19937 random(3);
  for (int i = 0; i < 20'000; ++i) {
    const std::string words = hostile(random);
    const std::string data = escaped<GithubData>(words), property = escaped<GithubProperty>(words);
    CAPTURE(words);
    for (const std::string& one : {data, property}) {
      CHECK(one.find("##[") == std::string::npos);
      CHECK(one.find("##vso[") == std::string::npos);
      CHECK(one.find_first_of("\t\r\n\x1b") == std::string::npos);
    }
    CHECK_FALSE(data.starts_with("::"));
    for (const char* space : {" ::", "\t::", "\u00a0::", "\u2003::"})
      CHECK(data.find(space) == std::string::npos);
    CHECK(property.find_first_of(":,") == std::string::npos);
  }
}

TEST_CASE("XML holds any text and no markup of it") {
  CHECK(escaped<Xml>("<a b='c' d=\"e\">&amp;") ==
        "&lt;a b=&apos;c&apos; d=&quot;e&quot;&gt;&amp;amp;");
  CHECK(escaped<Xml>("]]>") == "]]&gt;");
  CHECK(escaped<Xml>("##[error] [a] b: c::d") == "##&#91;error] [a] b: c::d");
  CHECK(escaped<Xml>("::error::b") == "&#58;:error::b");
  CHECK(escaped<Xml>("blåbær") == "blåbær");
  CHECK(escaped<Xml>("\xEF\xBF\xBE\xEF\xBF\xBF") == "U+FFFEU+FFFF");
  CHECK(escaped<Xml>(std::string_view("\0\x1b\xff", 3)) == "\\x00\\x1b\\xff");
}

TEST_CASE("a terminal that is a workflow's log obeys no plan") {
  CHECK(escaped<Terminal>("::error::x") == ": :error::x");
  CHECK(escaped<Terminal>("::error::x", "a\n  ") == ": :error::x");
  CHECK(escaped<Terminal>("::error::x", "a ") == "::error::x");
  CHECK(escaped<Terminal>("a ##[error]b") == "a ## [error]b");
  CHECK(escaped<Terminal>("[error]b", "##") == " [error]b");
  CHECK(escaped<Terminal>("a ##vso[task.complete]b") == "a ##vso [task.complete]b");
  CHECK(escaped<Terminal>("[task.complete]b", "##VSO") == " [task.complete]b");
  CHECK(escaped<Terminal>("a vso[task.complete]b") == "a vso[task.complete]b");
}

TEST_CASE("text of a manual page is no request, and a hyphen stays one") {
  CHECK(escaped<Roff>(".TH \\fB a-b") == "\\&.TH \\efB a\\-b");
  CHECK(escaped<Roff>("'x \"y\" ~ ^ `z`\nn") == "\\&'x \\(dqy\\(dq \\(ti \\(ha \\(gaz\\(ga n");
}
