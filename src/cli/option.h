// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <charconv>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/member.h"
#include "base/text.h"

namespace slt::cli {

/// What help, completion and the parser know about an option. A name without dashes is a place.
struct Option {
  std::string_view name = {};  ///< `-f,--format`, `--strict` or, for a place, `path`.
  Text doc = {};
  std::string_view word = {};  ///< What the option takes, as help shows it: `FORMAT[=FILE]`.
  bool required = false;
  bool takes_word = true;
  bool many = false;

  constexpr bool is_place() const { return !name.starts_with('-'); }
};

/// An option together with how to store a word in its command; `store` refuses unfit words.
template <class Command>
struct OptionOf : Option {
  bool (*store)(Command& command, std::string_view word);
};

inline bool store(std::string& to, std::string_view word) { return to = word, true; }
inline bool store(bool& to, std::string_view) { return to = true; }
inline bool store(std::optional<int>& to, std::string_view word) {
  const char* end = word.data() + word.size();
  const auto [stop, error] = std::from_chars(word.data(), end, to.emplace());
  return error == std::errc{} && stop == end;
}
template <class T>
bool store(std::vector<T>& to, std::string_view word) {
  return store(to.emplace_back(), word);
}

namespace detail {

template <class T>
inline constexpr bool kIsList = false;
template <class T>
inline constexpr bool kIsList<std::vector<T>> = true;

}  // namespace detail

/// What a member's type cannot say.
struct Use {
  std::string_view word = {};
  bool required = false;
};

/// Describes one member of a command. A `bool` is a flag, a `vector` may repeat.
template <auto Member>
constexpr auto option(std::string_view name, Text doc, Use use = {}) {
  using Command = OwnerOf<Member>;
  using Value = ValueOf<Member>;
  return OptionOf<Command>{
      {name, doc, use.word, use.required, !std::is_same_v<Value, bool>, detail::kIsList<Value>},
      [](Command& command, std::string_view word) { return store(command.*Member, word); }};
}

/// A command as a person types it. Specialised beside each command.
struct Manual {
  std::string_view name, alias;
  Text summary;
  Text details = {};
};
template <class Command>
inline constexpr Manual manual_of{};
template <class Command>
inline constexpr std::array<OptionOf<Command>, 0> options_of{};

/// The formats that `-f` of a command takes. Specialised beside each command that has them.
template <class Command>
inline constexpr std::array<std::string_view, 0> formats_of{};

}  // namespace slt::cli
