// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace slt::render {

/// Text of a manual page: nothing in it is a request of roff, and a hyphen stays one when copied.
struct Roff {
  static void escape(std::string& to, std::string_view words) {
    if ((to.empty() || to.ends_with('\n')) && (words.starts_with('.') || words.starts_with('\'')))
      to += "\\&";
    for (const char c : words) {
      if (c == '\\')
        to += "\\e";
      else if (c == '-')
        to += "\\-";
      else if (c == '"')
        to += "\\(dq";
      else if (c == '~')
        to += "\\(ti";
      else if (c == '^')
        to += "\\(ha";
      else if (c == '`')
        to += "\\(ga";
      else
        to += c == '\n' ? ' ' : c;
    }
  }
};

}  // namespace slt::render
