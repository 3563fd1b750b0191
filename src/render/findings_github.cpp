// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "render/escape.h"
#include "render/findings.h"
#include "render/page.h"

namespace slt::render {
namespace {

constexpr int kMostShown = 10;    ///< Annotations of a kind that GitHub shows for a step.
constexpr int kMostInAll = 1000;  ///< A log of more is of no help.

constexpr Message<int> kNotShown{
    .nb = "GitHub viser ti av hvert slag ved linjene; {0} til står bare i denne loggen",
    .nn = "GitHub viser ti av kvart slag ved linjene; {0} til står berre i denne loggen",
    .en = "GitHub shows ten of a kind beside the lines; {0} more stand in this log only"};

/// The findings that are drawn: those on changed lines first, for GitHub shows the first ones.
std::vector<const Finding*> in_order(const std::vector<Finding>& findings, bool quiet) {
  std::vector<const Finding*> chosen;
  for (const Finding& one : findings)
    if (!quiet || one.severity != Severity::info) chosen.push_back(&one);
  std::stable_partition(chosen.begin(), chosen.end(),
                        [](const Finding* one) { return one->changed; });
  if (chosen.size() > kMostInAll) chosen.resize(kMostInAll);
  return chosen;
}

std::string drawn(const Finding& one, Lang lang) {
  static constexpr std::array<std::string_view, 3> kCommands{"error", "warning", "notice"};
  Page<GithubProperty> file, title;
  file << one.at.path;
  title << one.rule;
  Page<GithubData> message;
  message << one.message.in(lang);
  if (!one.remedy.empty()) message << "%0A" << one.remedy.in(lang);
  const int end_column =
      one.at.line == one.at.end_line ? one.at.end_column : one.at.column + one.at.width;
  return fmt::format("::{} file={},line={},col={},endLine={},endColumn={},title={}::{}\n",
                     kCommands[static_cast<std::size_t>(one.severity)], file.str(), one.at.line,
                     one.at.column, one.at.line, end_column, title.str(), message.str());
}

/// How many findings GitHub does not show beside their lines.
int not_shown(const std::vector<Finding>& findings, bool quiet) {
  const Tally all = tally(findings);
  const auto over = [](int count) { return std::max(0, count - kMostShown); };
  return over(all.errors) + over(all.warnings) + (quiet ? 0 : over(all.infos));
}

}  // namespace

std::string findings_github(const std::vector<Finding>& findings, const Extent& extent,
                            const Drawing& how) {
  std::string text;
  for (const Finding* one : in_order(findings, how.quiet))
    text += drawn(*one, how.lang.value_or(one->lang));
  const Lang lang = how.lang.value_or(how.frame);
  Page<GithubData> closing, rest;
  closing << closing_line(findings, extent, lang);
  text += closing.take() + "\n";
  const int left = not_shown(findings, how.quiet);
  if (left > 0) rest << kNotShown.in(lang, left) << "\n";
  return text + rest.take();
}

}  // namespace slt::render
