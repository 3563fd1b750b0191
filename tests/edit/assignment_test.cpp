// SPDX-License-Identifier: MIT
#include "edit/assignment.h"

#include <tuple>

#include <doctest/doctest.h>

#include "edit/bytes.h"
#include "model/municipality.h"

using namespace slt;

TEST_CASE("words become assignments") {
  using edit::Act;
  const auto read = [](std::string_view words) {
    const auto one = edit::parse_assignment(words);
    return one ? std::tuple(one->path, one->act, one->value) : std::tuple("", Act::set, "-");
  };
  CHECK(read("a=b") == std::tuple("a", Act::set, "b"));
  CHECK(read("a.b=x=y") == std::tuple("a.b", Act::set, "x=y"));
  CHECK(read("a=") == std::tuple("a", Act::remove, ""));
  CHECK(read("a+=b") == std::tuple("a", Act::add_item, "b"));
  CHECK(read("a-=b") == std::tuple("a", Act::remove_item, "b"));
  for (const char* none : {"a", "=b", "+=b", ""}) CHECK_FALSE(edit::parse_assignment(none));
}

TEST_CASE("something new is written in the order of its table, and deep keys under their own") {
  const auto made = [](std::initializer_list<std::string_view> words) {
    std::vector<edit::Assignment> all;
    for (const std::string_view one : words) all.push_back(edit::parse_assignment(one).value());
    try {
      return in_flow(edit::made_of(fields_of<Tiltak>(), all));
    } catch (const edit::Refused& refused) {
      return "refused: " + refused.words.in(Lang::en);
    }
  };
  CHECK(made({"note=c", "title=b", "id=a"}) == "{id: a, title: b, note: c}");
  CHECK(made({"goals=u", "goals=v", "goals=w"}) == "{goals: [u, v, w]}");
  CHECK(made({"confirmed.by=rektor", "confirmed.date=2026-11-21"}) ==
        "{confirmed: {date: 2026-11-21, by: rektor}}");
  CHECK(made({"responsible=rektor", "responsible.area=skole"}) ==
        "{responsible: {who: rektor, area: skole}}");
  CHECK(made({"colour=red", "id=a"}) == "{id: a, colour: red}");
  CHECK(made({"timing=2026"}) == "refused: \"timing\" consists of several keys");
  CHECK(made({"title.words=b"}) == "refused: \"title\" has no keys below it");
}
