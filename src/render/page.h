// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace slt::render {

/// A fixed piece of a format. Only a literal of this program can be one, never text from a plan.
struct Literal {
  std::string_view text;
  template <std::size_t N>
  consteval Literal(const char (&literal)[N]) : text(literal, N - 1) {}
};

/// Text being written for one context. Whatever is no literal or number passes the context's
/// escaping, so that no writer can forget it. `Context::escape(std::string&, std::string_view)`
/// appends the escaped text.
template <class Context>
class Page {
 public:
  Page& operator<<(Literal literal) { return text_ += literal.text, *this; }
  Page& operator<<(int number) {
    const fmt::format_int digits(number);
    return text_.append(digits.data(), digits.size()), *this;
  }
  template <class T>
  requires std::same_as<T, std::string> || std::same_as<T, std::string_view> Page& operator<<(
      const T& words) {
    return Context::escape(text_, words), *this;
  }
  /// A literal so many times.
  Page& repeat(Literal literal, int times) {
    for (int i = 0; i < times; ++i) text_ += literal.text;
    return *this;
  }
  /// What another page of the same context has written.
  Page& append(const Page& other) { return text_ += other.text_, *this; }

  const std::string& str() const { return text_; }
  std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

}  // namespace slt::render
