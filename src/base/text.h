// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <fmt/format.h>

namespace slt {

/// The languages of people: bokmål, nynorsk, English.
enum class Lang : std::uint8_t { nb, nn, en };
inline constexpr std::array kLangs{Lang::nb, Lang::nn, Lang::en};

/// The two letters of a language, as in `--lang nn`.
constexpr std::string_view code_of(Lang lang) {
  return std::array<std::string_view, 3>{"nb", "nn", "en"}[static_cast<std::size_t>(lang)];
}

/// A fixed phrase in every language the tool speaks.
struct Text {
  std::string_view nb, nn, en;

  constexpr std::string_view in(Lang lang) const {
    return std::array{nb, nn, en}[static_cast<std::size_t>(lang)];
  }
};

/// A finished sentence in every language.
struct Sentence {
  std::array<std::string, kLangs.size()> words;

  const std::string& in(Lang lang) const { return words[static_cast<std::size_t>(lang)]; }
  bool empty() const { return words[0].empty(); }
  bool operator==(const Sentence&) const = default;
};

/// A sentence from its words in each language: `in_every_language([&](Lang lang) { … })`.
template <class Words>
Sentence in_every_language(const Words& words_in) {
  return {{std::string(words_in(Lang::nb)), std::string(words_in(Lang::nn)),
           std::string(words_in(Lang::en))}};
}

/// How a value reads inside a sentence. Overload `shown` for types that differ by language.
template <class T>
constexpr const T& shown(Lang, const T& value) {
  return value;
}
constexpr std::string_view shown(Lang lang, const Text& text) { return text.in(lang); }
inline const std::string& shown(Lang lang, const Sentence& sentence) { return sentence.in(lang); }

/// Words copied from a plan, set in the quotation marks of the language.
struct Quote {
  std::string_view words;
};
inline constexpr std::size_t kLongestQuote = 400;  ///< Bytes; more is no help in a sentence.
inline std::string shown(Lang lang, const Quote& quote) {
  std::string_view words = quote.words.substr(0, kLongestQuote);
  const bool cut = words.size() < quote.words.size();
  while (cut && !words.empty() && (quote.words[words.size()] & 0xC0) == 0x80)
    words.remove_suffix(1);
  const std::string_view more = cut ? "…" : "";
  std::string quoted(lang == Lang::en ? "\"" : "«");
  return quoted.append(words).append(more).append(lang == Lang::en ? "\"" : "»");
}

template <class T>
using Shown = std::remove_cvref_t<decltype(shown(Lang{}, std::declval<const T&>()))>;

/// True when `{0}` … `{count-1}` all occur in `pattern`; a bare `{}` counts in order.
consteval bool uses_every_argument(std::string_view pattern, unsigned count) {
  std::uint32_t seen = 0;
  unsigned next = 0;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] != '{') continue;
    if (pattern[++i] == '{') continue;
    const bool indexed = pattern[i] >= '0' && pattern[i] <= '9';
    seen |= 1u << (indexed ? static_cast<unsigned>(pattern[i] - '0') : next++);
  }
  return seen == (1u << count) - 1;
}

/// The wording of a message in one language; malformed wording does not compile.
template <class... Args>
struct Wording {
  fmt::format_string<Shown<Args>...> pattern;

  template <std::size_t N>
  consteval Wording(const char (&text)[N]) : pattern(text) {
    if (!uses_every_argument(text, sizeof...(Args))) throw "wording leaves out an argument";
  }
};

/// A sentence with gaps, worded in every language. `Args` are the types of the gaps.
template <class... Args>
struct Message {
  Wording<Args...> nb, nn, en;

  Sentence operator()(const std::type_identity_t<Args>&... args) const {
    return {{in(Lang::nb, args...), in(Lang::nn, args...), in(Lang::en, args...)}};
  }

  std::string in(Lang lang, const std::type_identity_t<Args>&... args) const {
    const Wording<Args...>& wording = lang == Lang::nb ? nb : lang == Lang::nn ? nn : en;
    return [&](const auto&... values) {
      return fmt::vformat(wording.pattern, fmt::make_format_args(values...));
    }(shown(lang, args)...);
  }
};

}  // namespace slt
