// SPDX-License-Identifier: MIT
#include "rules/pair_search.h"

#include <bit>
#include <cassert>

// On Windows, g++ keeps these where they are not aligned (its bug 54412).
#if defined(__x86_64__) && defined(__GNUC__) && !defined(_WIN32)
#define SLT_KNOWS_AVX2
#include <immintrin.h>
#endif

namespace slt {

void PairSearch::add(std::string_view bytes, Marks mark, std::array<Marks, 256>& marks,
                     Halves& halves) {
  const auto shared = static_cast<std::uint8_t>(1U << std::countr_zero(mark) / 2);
  for (const char one : bytes) {
    const auto byte = static_cast<unsigned char>(one);
    marks[byte] |= mark;
    halves.low[byte & 15U] |= shared;
    halves.high[byte >> 4U] |= shared;
  }
}

PairSearch::Marks PairSearch::add(std::string_view first, std::string_view second) {
  const auto mark = static_cast<Marks>(1U << kinds_++);
  assert(mark != 0);
  add(first, mark, first_, first_halves_);
  add(second, mark, second_, second_halves_);
  return mark;
}

#ifdef SLT_KNOWS_AVX2

namespace {

using Bytes = __m256i;
using Table = std::array<std::uint8_t, 16>;

[[gnu::target("avx2")]] Bytes looked_up(const Table& table, Bytes halves) {
  const auto* const bytes = reinterpret_cast<const __m128i*>(table.data());
  return _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(_mm_load_si128(bytes)), halves);
}

/// For each of 32 bytes, the kinds of pair that both its halves are in.
[[gnu::target("avx2")]] Bytes kinds_of(const Table& low, const Table& high, const char* text) {
  const Bytes bytes = _mm256_loadu_si256(reinterpret_cast<const Bytes*>(text));
  const Bytes half = _mm256_set1_epi8(15);
  return _mm256_and_si256(looked_up(low, _mm256_and_si256(bytes, half)),
                          looked_up(high, _mm256_and_si256(_mm256_srli_epi16(bytes, 4), half)));
}

}  // namespace

[[gnu::target("avx2")]] PairSearch::Places PairSearch::likely_by_halves(const char* places) const {
  const Bytes kinds =
      _mm256_and_si256(kinds_of(first_halves_.low, first_halves_.high, places),
                       kinds_of(second_halves_.low, second_halves_.high, places + 1));
  const Bytes none = _mm256_cmpeq_epi8(kinds, _mm256_setzero_si256());
  return ~static_cast<Places>(_mm256_movemask_epi8(none));
}

PairSearch::Places PairSearch::likely(const char* places) const {
  return __builtin_cpu_supports("avx2") ? likely_by_halves(places) : one_by_one(places);
}

#else

PairSearch::Places PairSearch::likely(const char* places) const { return one_by_one(places); }

#endif

PairSearch::Places PairSearch::one_by_one(const char* places) const {
  Places found = 0;
  for (int i = 0; i < kWidth; ++i)
    if (at(places + i) != 0) found |= Places{1} << i;
  return found;
}

}  // namespace slt
