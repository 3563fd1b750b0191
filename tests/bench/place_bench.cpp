#include <chrono>
#include <cstdio>

#include <fmt/format.h>

#include "calendar/place.h"

// How long it takes to place ten years of meetings for three groups of every municipality.
using namespace slt;
using namespace slt::calendar;

namespace {

constexpr int kMunicipalities = 357;
constexpr const char* kPhrases[]{"fire ganger i året", "månedlig", "ca hver sjette uke"};

/// Each municipality has a coordinator in all its groups, and every tenth shares one with the next.
std::vector<SeriesToPlace> whole_country() {
  std::vector<SeriesToPlace> all;
  for (int number = 1; number <= kMunicipalities; ++number)
    for (const char* phrase : kPhrases) {
      const int coordinator = number % 10 == 0 ? number - 1 : number;
      all.push_back({.key = fmt::format("{}/{}", number, phrase),
                     .municipality_number = number,
                     .cadence = *parse_cadence(phrase),
                     .people = {fmt::format("coordinator-{}", coordinator)}});
    }
  return all;
}

}  // namespace

int main() {
  const auto all = whole_country();
  const auto start = std::chrono::steady_clock::now();
  std::size_t meetings = 0;
  for (const PlacedSeries& placed : place(all, {2027, 2036})) meetings += placed.meetings.size();
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  std::printf("%6.2f s   %zu meetings of %zu groups in 10 years\n", took.count(), meetings,
              all.size());
}
