// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace slt::render {

/// True for characters beyond ASCII that are not seen but change what is: controls, turns of
/// direction, characters without width.
bool is_invisible(char32_t c);

/// Text on a terminal: control and direction characters become visible (`\x1b`, `U+202E`); no
/// command of GitHub (`::`, `##[`) or Azure (`##vso[`) survives, for it may be a pipeline's log.
struct Terminal {
  static void escape(std::string& to, std::string_view words);
};

/// Markdown: nothing in the text is markup, a mention or a link; line breaks become blanks.
struct Markdown {
  static void escape(std::string& to, std::string_view words);
};

/// Text and attributes of XML: markup is escaped, and what XML 1.0 cannot hold becomes visible.
struct Xml {
  static void escape(std::string& to, std::string_view words);
};

/// The message of a GitHub workflow command: `%`, CR and LF in per cent; no `::` or `##[` alive.
struct GithubData {
  static void escape(std::string& to, std::string_view words);
};
/// A property of a GitHub workflow command: also `:` and `,`.
struct GithubProperty {
  static void escape(std::string& to, std::string_view words);
};

/// A whole cell of a table in a text file, quotation marks and all (RFC 4180). What a spreadsheet
/// would take for a formula gets a `'` in front; line breaks stay, other controls become visible.
struct Csv {
  static void escape(std::string& to, std::string_view words);
};

}  // namespace slt::render
