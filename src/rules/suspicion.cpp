// SPDX-License-Identifier: MIT
#include "rules/suspicion.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <span>

#include "base/parallel.h"
#include "rules/identity_number.h"
#include "rules/pair_search.h"
#include "rules/secrets.h"
#include "rules/single_cases.h"

namespace slt {
namespace {

/// A closer look, and what it is about.
struct Look {
  bool (*confirms)(std::string_view text, std::size_t at);
  bool Suspicion::*suspicion;
};

using Marks = PairSearch::Marks;

/// The pairs of bytes that are signs, and what each calls for.
class Signs {
 public:
  Signs() {
    add(identity_signs(), &Suspicion::identity_number);
    add(secret_signs(), &Suspicion::secret);
    add(case_signs(), &Suspicion::single_case);
  }
  const PairSearch& pairs() const { return pairs_; }
  /// The signs at a place of a text.
  Marks marks(std::string_view text, std::size_t at) const {
    const char before = at > 0 ? text[at - 1] : '\n';
    return pairs_.at(text.data() + at) & after_[static_cast<unsigned char>(before)];
  }
  const Look& look(Marks marks) const {
    return looks_[static_cast<std::size_t>(std::countr_zero(marks))];
  }

 private:
  void add(std::span<const Sign> signs, bool Suspicion::*suspicion) {
    for (const Sign& sign : signs) {
      looks_.push_back({sign.confirms, suspicion});
      const Marks mark = pairs_.add(sign.bytes.first, sign.bytes.second);
      for (int byte = 0; byte < 256; ++byte)
        if (sign.bytes.follow(static_cast<char>(byte)))
          after_[static_cast<std::size_t>(byte)] |= mark;
    }
  }

  std::vector<Look> looks_;
  PairSearch pairs_;
  std::array<Marks, 256> after_{};
};

const Signs& all_signs() {
  static const Signs known;
  return known;
}

/// Looks closer at a place with these marks.
void look(const Signs& signs, Marks marks, std::string_view text, std::size_t at,
          Suspicion& found) {
  for (; marks != 0; marks &= static_cast<Marks>(marks - 1)) {
    const Look& closer = signs.look(marks);
    bool& suspected = found.*closer.suspicion;
    suspected = suspected || closer.confirms(text, at);
  }
}

/// Of the signs from the place `at` to before the place `end`; each is two bytes long.
Suspicion suspicion_between(std::string_view text, std::size_t at, std::size_t end) {
  const Signs& signs = all_signs();
  Suspicion found;
  const auto look_at = [&](std::size_t place) {
    if (const Marks marks = signs.marks(text, place)) look(signs, marks, text, place, found);
  };
  for (; end - at >= PairSearch::kWidth; at += PairSearch::kWidth)
    for (auto likely = signs.pairs().likely(text.data() + at); likely != 0; likely &= likely - 1)
      look_at(at + static_cast<std::size_t>(std::countr_zero(likely)));
  for (; at < end; ++at) look_at(at);
  return found;
}

}  // namespace

Suspicion suspicion_of(std::string_view text) {
  if (text.empty()) return {};
  const std::size_t last = text.size() - 1;
  if (last <= kSuspicionPart) return suspicion_between(text, 0, last);
  std::vector<Suspicion> parts(last / kSuspicionPart + 1);
  for_each_number(parts.size(), [&](std::size_t i) {
    parts[i] =
        suspicion_between(text, i * kSuspicionPart, std::min((i + 1) * kSuspicionPart, last));
  });
  const auto any = [&](bool Suspicion::*kind) { return std::ranges::any_of(parts, kind); };
  return {.identity_number = any(&Suspicion::identity_number),
          .secret = any(&Suspicion::secret),
          .single_case = any(&Suspicion::single_case)};
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
