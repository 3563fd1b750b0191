// SPDX-License-Identifier: MIT
#include "rules/suspicion.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cstdint>
#include <cstring>
#include <span>

#include "rules/identity_number.h"
#include "rules/secrets.h"
#include "rules/single_cases.h"

namespace slt {
namespace {

/// One bit for each sign.
using Marks = std::uint16_t;

std::uint16_t pair_at(const char* place) {
  std::uint16_t pair = 0;
  std::memcpy(&pair, place, sizeof pair);
  return pair;
}

/// A closer look, and what it is about.
struct Look {
  bool (*confirms)(std::string_view text, std::size_t at);
  bool Suspicion::*suspicion;
};

/// Which signs two bytes are, by those bytes as they lie in memory, and which may follow a byte.
class Signs {
 public:
  Signs() {
    add(identity_signs(), &Suspicion::identity_number);
    add(secret_signs(), &Suspicion::secret);
    add(case_signs(), &Suspicion::single_case);
  }
  Marks of_pair(const char* place) const { return pairs_[pair_at(place)]; }
  Marks after(char before) const { return after_[static_cast<unsigned char>(before)]; }
  const Look& look(Marks marks) const {
    return looks_[static_cast<std::size_t>(std::countr_zero(marks))];
  }

 private:
  void add(std::span<const Sign> signs, bool Suspicion::*suspicion) {
    for (const Sign& sign : signs) {
      const auto mark = static_cast<Marks>(1U << looks_.size());
      assert(mark != 0);
      looks_.push_back({sign.confirms, suspicion});
      for (const char first : sign.bytes.first)
        for (const char second : sign.bytes.second)
          pairs_[pair_at(std::array{first, second}.data())] |= mark;
      for (int byte = 0; byte < 256; ++byte)
        if (sign.bytes.follow(static_cast<char>(byte)))
          after_[static_cast<std::size_t>(byte)] |= mark;
    }
  }

  std::vector<Look> looks_;
  std::array<Marks, 1 << 16> pairs_{};
  std::array<Marks, 1 << 8> after_{};
};

const Signs& all_signs() {
  static const Signs known;
  return known;
}

/// Looks closer at a place with these marks.
void look(const Signs& signs, Marks marks, std::string_view text, const char* place,
          Suspicion& found) {
  const auto at = static_cast<std::size_t>(place - text.data());
  marks &= signs.after(at > 0 ? place[-1] : '\n');
  for (; marks != 0; marks &= static_cast<Marks>(marks - 1)) {
    const Look& closer = signs.look(marks);
    bool& suspected = found.*closer.suspicion;
    suspected = suspected || closer.confirms(text, at);
  }
}

}  // namespace

Suspicion suspicion_of(std::string_view text) {
  const Signs& signs = all_signs();
  Suspicion found;
  if (text.empty()) return found;
  const char* const last = text.data() + text.size() - 1;
  for (const char* place = text.data(); place != last; ++place) {
    if (const Marks marks = signs.of_pair(place)) look(signs, marks, text, place, found);
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
