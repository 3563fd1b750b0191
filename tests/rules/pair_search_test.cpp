// SPDX-License-Identifier: MIT
#include "rules/pair_search.h"

#include <bit>
#include <random>
#include <string>

#include <doctest/doctest.h>

#include "../rounds.h"

using namespace slt;

namespace {

constexpr std::string_view kDigits = "0123456789";

/// Sixteen kinds, so that every two share a bit.
PairSearch sixteen() {
  PairSearch pairs;
  for (std::size_t kind = 0; kind < 14; ++kind)
    pairs.add(kDigits.substr(kind % 10, 2), "abc\xC3\xA5");
  CHECK(pairs.add(kDigits, kDigits) == 1U << 14U);
  CHECK(pairs.add("-", "\xC3") == 1U << 15U);
  return pairs;
}

}  // namespace

TEST_CASE("A pair is told where it begins, and what kind it is") {
  PairSearch pairs;
  const auto digits = pairs.add(kDigits, kDigits);
  const auto dashed = pairs.add("-", "0\xC3");
  std::string text(PairSearch::kWidth + 1, ' ');
  text.replace(0, 3, "-01");
  text.replace(31, 2, "99");  // The last place, whose pair ends in the byte after them.
  CHECK(pairs.at(text.data()) == dashed);
  CHECK(pairs.at(text.data() + 1) == digits);
  CHECK(pairs.at(text.data() + 2) == 0);
  CHECK(pairs.one_by_one(text.data()) == (1U << 31U | 3U));
  CHECK((pairs.likely(text.data()) & pairs.one_by_one(text.data())) == (1U << 31U | 3U));
}

TEST_CASE("Looking at many places together misses nothing, whatever stands there") {
  const PairSearch pairs = sixteen();
  std::minstd_rand random(11);
  int begin = 0, likely = 0;
  for (int round = 0; round < rounds(100'000); ++round) {
    std::string text;
    const bool telling = round % 2 == 0;
    for (int i = 0; i <= PairSearch::kWidth; ++i)
      text += telling ? "09-ab\xC3\xA5 "[random() % 8] : static_cast<char>(random());
    const auto exact = pairs.one_by_one(text.data());
    INFO(text);
    CHECK((exact & ~pairs.likely(text.data())) == 0);
    begin += std::popcount(exact);
    likely += std::popcount(pairs.likely(text.data()));
  }
  CHECK(begin > 0);
  CHECK(likely < 4 * begin);  // Else nothing is won.
}

TEST_CASE("Plain words are passed over") {
  PairSearch pairs;
  pairs.add(kDigits, kDigits);
  const std::string text = "plain words without any number. ";
  REQUIRE(text.size() == PairSearch::kWidth);
  CHECK(pairs.likely((text + "x").data()) == 0);
}
