#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/finding.h"

namespace slt::render {

/// What a check looked at, for the closing line.
struct Extent {
  int municipalities = 0;
  int files = 0;
  int known = 0;  ///< Findings not shown, for the baseline holds them.
};

/// How findings are to be drawn. The language is each plan's own unless one is asked for.
struct Drawing {
  std::optional<Lang> lang;
  Lang frame = Lang::nb;  ///< Of the closing line.
  bool color = false;
  bool quiet = false;  ///< Errors and warnings only, and no closing line.
};

/// For people: place, words, the line itself, what to write instead.
std::string findings_text(const std::vector<Finding>&, const Extent&, const Drawing&);
/// For editors: one line each, with the English severity.
std::string findings_short(const std::vector<Finding>&, const Drawing&);
/// GitHub workflow commands: annotations on the changed files.
std::string findings_github(const std::vector<Finding>&, const Extent&, const Drawing&);
/// All there is to know, in three languages; `version` grows when a reader must change.
std::string findings_json(const std::vector<Finding>&, const Extent&);

}  // namespace slt::render
