// SPDX-License-Identifier: MIT
#include "schema/mentions.h"

#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace slt;

namespace {

Mentions with_ids(std::initializer_list<std::string_view> ids) {
  Mentions all;
  for (const std::string_view id : ids)
    all.definitions.push_back({.noun = nullptr, .id = id, .span = {}, .object = nullptr});
  all.index();
  return all;
}

std::vector<std::uint32_t> places(const Mentions& all, std::string_view id) {
  const auto found = all.places_of(id);
  return {found.begin(), found.end()};
}

}  // namespace

TEST_CASE("an id is found wherever it stands, in any case of its letters") {
  const Mentions all = with_ids({"leder", "politirad", "Leder", "", "leder"});
  CHECK(places(all, "leder") == std::vector<std::uint32_t>{0, 2, 4});
  CHECK(places(all, "LEDER") == std::vector<std::uint32_t>{0, 2, 4});
  CHECK(places(all, "politirad") == std::vector<std::uint32_t>{1});
  CHECK(places(all, "") == std::vector<std::uint32_t>{3});
  CHECK(places(all, "lede").empty());
  CHECK(places(with_ids({}), "leder").empty());
}

TEST_CASE("ids with the same hash are not taken for each other") {
  REQUIRE(hash_of("tugikuven") == hash_of("serudonem"));
  const Mentions all = with_ids({"tugikuven", "serudonem", "tugikuven"});
  CHECK(places(all, "serudonem") == std::vector<std::uint32_t>{1});
  CHECK(places(all, "tugikuven") == std::vector<std::uint32_t>{0, 2});
  CHECK(places(with_ids({"serudonem"}), "tugikuven").empty());
}
