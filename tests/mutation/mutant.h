// SPDX-License-Identifier: MIT
#pragma once

#include <type_traits>

/// What slips.py writes into a copy of the sources. Each place has a number, and does as it was
/// written unless the environment says MUTANT=<its number>. `a < b` becomes `a < less(7) < b`: the
/// same precedence, so that nobody needs to know where `a` begins and `b` ends.
namespace mutant {

/// True for the mutant of this run; notes that the place was reached.
bool is_chosen(int number) noexcept;

constexpr bool is_on(int number) { return !std::is_constant_evaluated() && is_chosen(number); }

constexpr bool yes(int number) { return !is_on(number); }
constexpr bool no(int number) { return is_on(number); }
template <class T>
constexpr bool flip(int number, const T& value) {
  return is_on(number) != static_cast<bool>(value);
}
template <class T>
constexpr T count(int number, T value) {
  return is_on(number) ? value + 1 : value;
}

template <int kSign>
struct Sign {
  int number;
};
template <class A, int kSign>
struct Half {
  const A& left;
  int number;
};

#define MUTANT_OPERATOR(name, sign, otherwise, kind)                              \
  constexpr Sign<kind> name(int number) { return {number}; }                      \
  template <class A>                                                              \
  constexpr Half<A, kind> operator sign(const A& left, Sign<kind> it) {           \
    return {left, it.number};                                                     \
  }                                                                               \
  template <class A, class B>                                                     \
  constexpr auto operator sign(Half<A, kind> half, const B& right) {              \
    return is_on(half.number) ? half.left otherwise right : half.left sign right; \
  }

MUTANT_OPERATOR(equal, ==, !=, 0)
MUTANT_OPERATOR(unequal, !=, ==, 1)
MUTANT_OPERATOR(less, <, <=, 2)
MUTANT_OPERATOR(more, >, >=, 3)
MUTANT_OPERATOR(at_most, <=, <, 4)
MUTANT_OPERATOR(at_least, >=, >, 5)
MUTANT_OPERATOR(plus, +, -, 6)
MUTANT_OPERATOR(minus, -, +, 7)

#undef MUTANT_OPERATOR

}  // namespace mutant
