// SPDX-License-Identifier: MIT
#include "render/finding.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "base/hash.h"
#include "base/utf8.h"
#include "render/escape.h"
#include "rules/identity_number.h"
#include "rules/secrets.h"

namespace slt::render {
namespace {

constexpr std::size_t kWidestExcerpt = 200;  ///< Characters: long lines are no help to anybody.

std::string visible(std::string_view words) {
  std::string shown_words;
  Terminal::escape(shown_words, words);
  return shown_words;
}

Sentence masked(Sentence sentence) {
  for (std::string& words : sentence.words)
    words = without_identity_numbers(without_secrets(words));
  return sentence;
}

Spot spot_of(const Span& span, bool hidden = false) {
  if (!span.source) return {};
  const Place place = place_of(span);
  Spot spot{.path = std::string(place.path),
            .line = place.line,
            .column = place.column,
            .end_line = place.end_line,
            .end_column = place.end_column,
            .width = place.width,
            .excerpt = {}};
  if (hidden) return spot;
  // No mark stands farther out than the end of the excerpt.
  const auto fitting = [](int count) {
    return std::min(static_cast<std::size_t>(count), kWidestExcerpt);
  };
  const std::string_view head = front_of(place.line_text, fitting(place.column - 1));
  const std::string_view marked =
      front_of(place.line_text.substr(head.size()), fitting(place.width));
  spot.indent = static_cast<int>(count_columns(visible(head)));
  spot.marked = std::max(1, static_cast<int>(count_columns(visible(marked))));
  spot.excerpt =
      without_identity_numbers(without_secrets(visible(front_of(place.line_text, kWidestExcerpt))));
  spot.marked = std::min(spot.marked,
                         std::max(1, static_cast<int>(count_columns(spot.excerpt)) - spot.indent));
  return spot;
}

}  // namespace

Finding finding_of(const Diagnostic& diagnostic, std::string_view municipality, Lang lang) {
  Finding finding{.rule = std::string(diagnostic.rule),
                  .severity = diagnostic.severity,
                  .at = spot_of(diagnostic.span, diagnostic.hidden),
                  .message = masked(diagnostic.message),
                  .remedy = masked(diagnostic.remedy),
                  .related = {},
                  .municipality = std::string(municipality),
                  .lang = lang,
                  .changed = false,
                  .fixable = diagnostic.certain && !diagnostic.mendings.empty(),
                  .fingerprint = {}};
  for (const Related& other : diagnostic.related)
    finding.related.push_back({spot_of(other.span), other.words});
  finding.fingerprint = fmt::format("{} {} {}", finding.at.path, finding.rule, finding.at.excerpt);
  return finding;
}

Tally tally(const std::vector<Finding>& findings) {
  const auto count = [&](Severity severity) {
    return static_cast<int>(std::ranges::count(findings, severity, &Finding::severity));
  };
  return {count(Severity::error), count(Severity::warning), count(Severity::info)};
}

void sort(std::vector<Finding>& findings) {
  const auto key = [](const Finding& one) {
    return std::tuple(std::string_view(one.at.path), one.at.line, one.at.column,
                      std::string_view(one.rule));
  };
  std::ranges::stable_sort(findings, {}, key);
  // What several municipalities have together is found once for each.
  const auto same = [&](const Finding& a, const Finding& b) {
    return key(a) == key(b) && a.message == b.message;
  };
  findings.erase(std::unique(findings.begin(), findings.end(), same), findings.end());
  std::map<std::string, int> met;
  for (Finding& one : findings) {
    const int number = ++met[one.fingerprint];
    one.fingerprint = hashed(fmt::format("{} {}", one.fingerprint, number));
  }
}

}  // namespace slt::render
