// SPDX-License-Identifier: MIT
#include "rules/suspicion.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <span>

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

}  // namespace

Suspicion suspicion_of(std::string_view text) {
  const Signs& signs = all_signs();
  Suspicion found;
  if (text.empty()) return found;
  const auto look_at = [&](std::size_t at) {
    if (const Marks marks = signs.marks(text, at)) look(signs, marks, text, at, found);
  };
  const std::size_t last = text.size() - 1;
  std::size_t at = 0;
  for (; last - at >= PairSearch::kWidth; at += PairSearch::kWidth)
    for (auto likely = signs.pairs().likely(text.data() + at); likely != 0; likely &= likely - 1)
      look_at(at + static_cast<std::size_t>(std::countr_zero(likely)));
  for (; at < last; ++at) look_at(at);
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
