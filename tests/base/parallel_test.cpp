// SPDX-License-Identifier: MIT
#include "base/parallel.h"

#include <stdexcept>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace slt;

TEST_CASE("everything is done once, however many there are") {
  for (const std::size_t count : {0U, 1U, 7U, 8U, 1000U}) {
    std::vector<int> done(count);
    for_each_number(count, [&](std::size_t number) { ++done[number]; });
    CHECK(done == std::vector<int>(count, 1));
  }
}

TEST_CASE("of what is thrown the first in order comes through, after all have ended") {
  std::vector<int> done(100);
  std::string caught;
  try {
    for_each_number(done.size(), [&](std::size_t number) {
      ++done[number];
      if (number % 40 == 3) throw std::runtime_error(std::to_string(number));
    });
  } catch (const std::runtime_error& error) {
    caught = error.what();
  }
  CHECK(caught == "3");
  CHECK(done == std::vector<int>(100, 1));
}
