// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"

namespace slt::render {

/// A place in a file, worked out and kept: lines and columns from 1, columns in characters.
struct Spot {
  std::string path;
  int line = 1, column = 1, end_line = 1, end_column = 1;
  int width = 0;        ///< Characters of it on its first line.
  int indent = 0;       ///< Display columns before it, as it is drawn.
  int marked = 1;       ///< Display columns of it, as it is drawn.
  std::string excerpt;  ///< Its first line, at most 200 characters, control characters visible.
};

/// A finding that no longer needs its source: what every format draws.
struct Finding {
  std::string rule;
  Severity severity = Severity::error;
  Spot at;
  Sentence message, remedy;
  struct Other {
    Spot at;
    Sentence words;
  };
  std::vector<Other> related;
  std::string municipality;  ///< Its id; empty for what belongs to none.
  Lang lang = Lang::nb;      ///< Of the plan it is about.
  bool changed = false;      ///< On a line that is new, where that is known.
  bool fixable = false;      ///< `slt fix` removes it.
  std::string fingerprint;   ///< The same however lines move: see `sort`.
};

Finding finding_of(const Diagnostic& diagnostic, std::string_view municipality, Lang lang);

/// How many findings of each severity there are.
struct Tally {
  int errors = 0, warnings = 0, infos = 0;
};
Tally tally(const std::vector<Finding>& findings);

/// By file, line, column, rule; what is found twice in the same place stands once. Fingerprints
/// become 16 hexadecimal digits, no two alike.
void sort(std::vector<Finding>& findings);

}  // namespace slt::render
