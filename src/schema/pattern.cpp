// SPDX-License-Identifier: MIT
#include "schema/pattern.h"

#ifdef _WIN32
#include <regex>
#else
#include <regex.h>
#endif

#include <algorithm>
#include <map>
#include <stdexcept>
#include <string>

#include "base/ascii.h"

namespace slt {
namespace {

#ifdef _WIN32

/// A compiled expression. Windows has only std's.
class Expression {
 public:
  explicit Expression(std::string_view pattern)
      : compiled_(std::string(pattern), std::regex::extended | std::regex::nosubs) {}
  bool matches(const std::string& text) const { return std::regex_search(text, compiled_); }

 private:
  std::regex compiled_;
};

#else

/// A compiled expression. POSIX's, for std::regex takes a hundred times as long to compile.
class Expression {
 public:
  explicit Expression(std::string_view pattern) {
    const std::string text(pattern);
    if (regcomp(&compiled_, text.c_str(), REG_EXTENDED | REG_NOSUB) != 0)
      throw std::logic_error("no expression: " + text);
  }
  ~Expression() { regfree(&compiled_); }
  Expression(const Expression&) = delete;
  Expression& operator=(const Expression&) = delete;

  bool matches(const std::string& text) const {
    return regexec(&compiled_, text.c_str(), 0, nullptr, 0) == 0;
  }

 private:
  regex_t compiled_;
};

#endif

const Expression& compiled(std::string_view pattern) {
  thread_local std::map<std::string_view, Expression> known;
  return known.try_emplace(pattern, pattern).first->second;
}

}  // namespace

bool matches(std::string_view pattern, std::string_view text) {
  if (text.size() > 64 || text.find('\0') != text.npos) return false;
  return compiled(pattern).matches(std::string(text));
}

bool is_id(std::string_view text) {
  const auto fits = [](char c) { return is_small(c) || is_digit(c) || c == '-'; };
  return !text.empty() && text.size() <= 64 && text[0] != '-' && std::ranges::all_of(text, fits);
}

}  // namespace slt
