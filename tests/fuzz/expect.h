// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "base/utf8.h"

// What must hold of every output, whatever went in. What does not hold ends the run, for libFuzzer
// to keep the input.

/// Stops unless it is so; shows the text that it is not so of.
inline void expect(bool holds, const char* what, std::string_view of = {}) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n%.*s\n", what, static_cast<int>(of.size()), of.data());
  std::abort();
}

/// Stops unless it is UTF-8 without control characters but line breaks.
inline void expect_plain_text(const std::string& text) {
  for (std::string_view rest = text; !rest.empty();) {
    const slt::Character c = slt::first_character(rest);
    expect(c.bytes > 0, "it is UTF-8", text);
    const bool control = c.code < 0x20 || (c.code >= 0x7F && c.code < 0xA0);
    expect(!control || c.code == '\n', "it has no control characters", text);
    rest.remove_prefix(c.bytes);
  }
}

/// Stops unless a pipeline whose log it is would obey nothing in it.
inline void expect_no_command(const std::string& text) {
  expect(text.find("##[") == text.npos, "it holds no command of Azure or GitHub", text);
  for (std::size_t at = text.find("::"); at != text.npos; at = text.find("::", at + 1)) {
    const std::size_t before = at == 0 ? text.npos : text.find_last_not_of(" \t", at - 1);
    expect(before != text.npos && text[before] != '\n', "no line begins as a command", text);
  }
}

/// Stops unless it is strict JSON that shows what it holds, and commands nothing.
inline void expect_json(const std::string& text) {
  expect_plain_text(text), expect_no_command(text);
  expect(nlohmann::json::accept(text), "it is JSON", text);
}

/// Stops unless every tag of XML or HTML that is opened is closed, and all else is text.
inline void expect_markup(const std::string& text) {
  expect_plain_text(text);
  bool inside = false;
  char quote = 0;
  for (const char c : text) {
    if (inside && quote == 0 && (c == '"' || c == '\''))
      quote = c;
    else if (quote == c)
      quote = 0;
    else if (c == '<')
      expect(!inside, "no tag stands in a tag", text), inside = true;
    else if (c == '>' && quote == 0 && inside)
      inside = false;
  }
  expect(!inside, "every tag ends", text);
}
