#include "rules/suspicion.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdint>
#include <cstring>
#include <span>

#include "rules/identity_number.h"
#include "rules/secrets.h"
#include "rules/single_cases.h"

namespace slt {
namespace {

/// Whose sign two bytes side by side are, one bit each.
enum Mark : std::uint8_t { kNone = 0, kNumber = 1, kSecret = 2, kCase = 4 };

/// The marks of every two bytes there are, by those bytes as they lie in memory.
using Marks = std::array<std::uint8_t, 1 << 16>;

std::uint16_t pair_at(const char* place) {
  std::uint16_t pair = 0;
  std::memcpy(&pair, place, sizeof pair);
  return pair;
}

void add(Marks& marks, std::span<const BytePairs> signs, Mark mark) {
  for (const BytePairs& pairs : signs)
    for (const char first : pairs.first)
      for (const char second : pairs.second) {
        const std::array both{first, second};
        marks[pair_at(both.data())] |= mark;
      }
}

const Marks& all_marks() {
  static const Marks known = [] {
    Marks marks{};
    add(marks, kIdentitySigns, kNumber);
    add(marks, secret_signs(), kSecret);
    add(marks, kCaseSigns, kCase);
    return marks;
  }();
  return known;
}

}  // namespace

Suspicion suspicion_of(std::string_view text) {
  const Marks& known = all_marks();
  Suspicion found;
  if (text.empty()) return found;
  const char* const last = text.data() + text.size() - 1;
  for (const char* place = text.data(); place != last; ++place) {
    const std::uint8_t marks = known[pair_at(place)];
    if (marks == kNone) continue;
    const auto at = static_cast<std::size_t>(place - text.data());
    if (marks & kNumber && !found.identity_number)
      found.identity_number = may_begin_identity_number(text, at);
    if (marks & kSecret && !found.secret) found.secret = shows_secret(text, at);
    if (marks & kCase && !found.single_case) found.single_case = may_speak_of_case(text, at);
  }
  return found;
}

Suspects::Suspects(const View& view) {
  const auto add = [&](const std::deque<Source>& sources) {
    for (const Source& one : sources) all_.emplace_back(&one, suspicion_of(one.bytes));
  };
  for (const Municipality* folder : view.folders()) add(folder->sources);
  if (view.shared) add(*view.shared);
}

const Suspicion& Suspects::operator[](const Source& source) const {
  const auto found = std::ranges::find(all_, &source, &decltype(all_)::value_type::first);
  assert(found != all_.end());
  return found->second;
}

}  // namespace slt
