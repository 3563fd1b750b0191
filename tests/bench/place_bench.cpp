// SPDX-License-Identifier: MIT
#include <chrono>
#include <cstdio>

#include <fmt/format.h>

#include "calendar/place.h"
#include "render/ics.h"

// How long it takes to place ten years of meetings for three groups of every municipality, and to
// write them as calendars, one a group.
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

std::vector<render::Event> events_of(const PlacedSeries& placed) {
  std::vector<render::Event> events;
  events.reserve(placed.meetings.size());
  for (const PlacedMeeting& meeting : placed.meetings)
    events.push_back({.uid = fmt::format("{}@kommune.example", iso(meeting.date)),
                      .date = meeting.date,
                      .summary = "Koordineringsgruppen, møte",
                      .description = "Fra «ca hver sjette uke» i planen"});
  return events;
}

using Watch = std::chrono::steady_clock;

double since(Watch::time_point start) {
  return std::chrono::duration<double>(Watch::now() - start).count();
}

}  // namespace

int main() {
  const auto all = whole_country();
  const auto start = Watch::now();
  const std::vector<PlacedSeries> placed = place(all, {2027, 2036});
  const double placing = since(start);
  std::vector<std::vector<render::Event>> events;
  std::size_t meetings = 0, bytes = 0;
  for (const PlacedSeries& one : placed) {
    events.push_back(events_of(one));
    meetings += one.meetings.size();
  }
  std::printf("%6.2f s   %zu meetings of %zu groups placed, 10 years\n", placing, meetings,
              all.size());
  const auto writing = Watch::now();
  for (const auto& feed : events) bytes += render::ics({.name = "SLT"}, feed).size();
  std::printf("%6.2f s   %zu meetings written, %.1f MB\n", since(writing), meetings,
              static_cast<double>(bytes) / 1e6);
}
