// SPDX-License-Identifier: MIT
#include "render/link.h"

#include <doctest/doctest.h>

using namespace slt::render;

TEST_CASE("an address in a text is a link, and what ends the sentence is none of it") {
  struct Row {
    std::string_view word, core, rest, target;
  };
  const Row rows[]{
      {"https://a.no", "https://a.no", "", "https://a.no"},
      {"https://a.no/b?c=d#e).", "https://a.no/b?c=d#e", ").", "https://a.no/b?c=d#e"},
      {"http://a.no»", "http://a.no", "»", "http://a.no"},
      {"http://a.no»,", "http://a.no", "»,", "http://a.no"},
      {"https://a.no/dû", "https://a.no/dû", "", "https://a.no/dû"},
      {"https://a.no/\"onload", "https://a.no/\"onload", "", ""},
      {"javascript://a.no", "javascript://a.no", "", ""},
      {"slt@b.no,", "slt@b.no", ",", "mailto:slt@b.no"},
      {"a@b.no", "a@b.no", "", "mailto:a@b.no"},
      {"A-1_x+y.z@b-9.no", "A-1_x+y.z@b-9.no", "", "mailto:A-1_x+y.z@b-9.no"},
      {"@b.no", "@b.no", "", ""},
      {"a@b", "a@b", "", ""},
      {"a@b@c.no", "a@b@c.no", "", ""},
      {"a?@b.no", "a?@b.no", "", ""},
      {"a.b", "a.b", "", ""},
      {"ord.", "ord", ".", ""},
      {"...", "", "...", ""},
      {"", "", "", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.word);
    const Linked linked = linked_word(row.word);
    CHECK(linked.core == row.core);
    CHECK(linked.rest == row.rest);
    CHECK(linked.target == row.target);
  }
}

TEST_CASE("a strict address is a URI to the letter, of a host with a plain name") {
  for (const std::string_view address :
       {"https://www.vegarshei.kommune.no/a/b.html?c=d&e=(f)#g", "http://a1.no", "mailto:a@b.no",
        "https://9.no/%0a%9f%AF%fA", "https://Z-z.no/"}) {
    CAPTURE(address);
    CHECK(is_strict_address(address));
  }
  for (const std::string_view address :
       {"https://a.no/å", "https://a.no:/", "https://a.no/%0", "https://a.no/%g0",
        "https://a.no/%0G", "https://a.no/%", "https://a.no/#b#c", "https://a..no", "https://-a.no",
        "https://a.no-", "https://", "a.no", "\"https://a.no", "https://a_b.no", "https://a.no/{b}",
        "https://a.no/%:0", "https://a.no/%`0"}) {
    CAPTURE(address);
    CHECK_FALSE(is_strict_address(address));
  }
}

TEST_CASE("a path in an address is in per cent but for what is plain there") {
  CHECK(percent_encoded("plans/Å 9.yaml:az", "./:") == "plans/%C3%85%209.yaml:az");
  CHECK(percent_encoded("AZ-09", "") == "AZ%2D09");
}
