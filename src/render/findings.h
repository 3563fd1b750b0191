// SPDX-License-Identifier: MIT
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
  int unchecked = 0;  ///< Municipalities to which no rule was applied: a file was refused.
  int known = 0;      ///< Findings not shown, for the baseline holds them.
  int earlier = 0;    ///< Findings not shown, for they were there before a revision.
};

/// How findings are to be drawn. The language is each plan's own unless one is asked for.
struct Drawing {
  std::optional<Lang> lang;
  Lang frame = Lang::nb;  ///< Of the closing line.
  bool color = false;
  bool quiet = false;  ///< Errors and warnings only, and no closing line.
  std::string link;    ///< Where the files can be read, for Markdown: `https://…/blob/main`.
};

/// `6 kommuner, 18 filer lest: 0 feil, 28 advarsler, 34 merknader`
std::string closing_line(const std::vector<Finding>&, const Extent&, Lang lang);

/// For people: place, words, the line itself, what to write instead.
std::string findings_text(const std::vector<Finding>&, const Extent&, const Drawing&);
/// For editors: one line each, with the English severity.
std::string findings_short(const std::vector<Finding>&, const Drawing&);
/// GitHub workflow commands: annotations on the files, those on changed lines first.
std::string findings_github(const std::vector<Finding>&, const Extent&, const Drawing&);
/// SARIF 2.1.0, for code scanning.
std::string findings_sarif(const std::vector<Finding>&, const Drawing&);
/// GitLab's report of code quality.
std::string findings_gitlab(const std::vector<Finding>&, const Drawing&);
/// JUnit's XML: a test for each file, failed by its errors.
std::string findings_junit(const std::vector<Finding>&, const Extent&, const Drawing&);
/// A comment that somebody without a terminal can act on; `link` is put before each path.
std::string findings_markdown(const std::vector<Finding>&, const Extent&, const Drawing&);
/// All there is to know, in three languages; `version` grows when a reader must change.
std::string findings_json(const std::vector<Finding>&, const Extent&);

}  // namespace slt::render
