// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "base/source.h"
#include "base/text.h"

namespace slt {

/// How grave a finding is. An error comes from an edit; what only time breaks is a warning.
enum class Severity : std::uint8_t { error, warning, info };

/// The severity as people read it, and as editors know it in English.
inline const Text& label_of(Severity severity) {
  static constexpr std::array<Text, 3> labels{{{"feil", "feil", "error"},
                                               {"advarsel", "åtvaring", "warning"},
                                               {"merknad", "merknad", "info"}}};
  return labels[static_cast<std::size_t>(severity)];
}

/// A second place that explains a finding, such as the first of two equal ids.
struct Related {
  Span span;
  Sentence words;
};

/// One of several things that have one cause, and so one finding.
struct Part {
  Span where;
  Sentence name;
};
using Parts = std::vector<Part>;

/// Another text for a value, which removes a finding.
struct Mending {
  Span where;        ///< The whole value, or the key, that gives way.
  std::string text;  ///< As it is to be read.
  /// Whether it stands in quotes: as other readers of YAML need it, or as its key asks.
  enum class Quotes : std::uint8_t { as_needed, always, never } quotes = Quotes::as_needed;
};

/// One finding, ready to be shown in any language and any format.
struct Diagnostic {
  std::string_view rule;  ///< Its id, for `slt explain`; a string constant.
  Severity severity = Severity::error;
  Span span;
  Sentence message;
  Sentence remedy = {};  ///< What to write instead; may be empty.
  std::vector<Related> related = {};
  Parts parts = {};  ///< The things it is about, when they may be several.
  std::function<Sentence(std::span<const Part>)> say = {};  ///< The message about some of them.
  std::string_view key = {};  ///< The key whose value was refused; empty for any other finding.
  bool hidden = false;        ///< What stands there must not be shown, only where it stands.
  bool world = false;         ///< The system would not let us read it: the run ends with status 3.
  std::vector<Mending> mendings = {};  ///< What would remove it, for `slt fix`.
  bool certain = true;                 ///< There is no other way to mean it.
};

using Diagnostics = std::vector<Diagnostic>;

}  // namespace slt
