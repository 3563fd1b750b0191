#include "cli/check.h"

#include <algorithm>
#include <iterator>

#include "rules/baseline.h"
#include "rules/rule_setting.h"
#include "yaml/second_opinion.h"
#include "yaml/syntax_rules.h"

namespace slt::cli {
namespace {

constexpr int kMostOpinions = 20;  ///< yaml-cpp is slow, and the first few are help enough.

bool needs_today(std::string_view id) {
  return std::ranges::any_of(all_rules(),
                             [&](const Rule& rule) { return rule.id == id && rule.needs_today; });
}

bool is_syntax(const Diagnostic& one) {
  return std::ranges::find(yaml::syntax_rules(), one.rule, &yaml::SyntaxRule::id) !=
         yaml::syntax_rules().end();
}

/// Adds to the first refusal of each file what another YAML reader makes of the file.
void add_opinions(Diagnostics& found, int& left) {
  const Source* asked = nullptr;
  for (Diagnostic& one : found) {
    if (!is_syntax(one) || one.span.source == asked || left == 0) continue;
    asked = one.span.source;
    --left;
    Diagnostics refusals;
    std::ranges::copy_if(found, std::back_inserter(refusals), [&](const Diagnostic& other) {
      return other.span.source == asked && is_syntax(other);
    });
    const Sentence remark = yaml::remark_on(yaml::second_opinion(*asked, refusals));
    for (std::size_t lang = 0; lang < kLangs.size() && !remark.empty(); ++lang)
      one.remedy.words[lang] += fmt::format(" ({})", remark.words[lang]);
  }
}

void add(Checked& all, const Selection& selection, const Diagnostics& found,
         const Municipality* own, Lang lang, const Comparison* comparison) {
  for (const Diagnostic& one : found) {
    const auto& only = selection.only_files;
    const bool wanted =
        only.empty() ||
        (one.span.source && std::ranges::find(only, one.span.source->path) != only.end());
    if (!wanted) continue;
    all.world |= one.world;
    all.findings.push_back(render::finding_of(one, own ? own->id : std::string_view(), lang));
    if (own && may_be_known(one)) all.findings.back().fingerprint = fingerprint(one, *own);
    if (comparison && one.span.source)
      all.findings.back().changed = comparison->history.is_on_changed_line(one.span);
  }
}

/// Adds the lines of the baseline that were not met, when everything has been looked at.
void add_mended(Checked& all, const Selection& selection, std::span<const Words> known,
                const Comparison* comparison) {
  const Repository& repository = *selection.repository;
  const bool everything =
      selection.folders.size() == repository.folders.size() && selection.only_files.empty();
  if (!everything || all.unchecked > 0 || all.doubtful) return;
  Diagnostics mended;
  report_unused(repository.baseline, known, repository.settings.rules, mended);
  add(all, selection, mended, nullptr, repository.lang(), comparison);
}

}  // namespace

bool fails_strictly(const Checked& all) {
  return std::ranges::any_of(all.findings, [](const render::Finding& one) {
    return one.severity == Severity::warning && !needs_today(one.rule);
  });
}

Diagnostics check(const Repository& repository, const View& view, const Circumstances& given) {
  Diagnostics found;
  Circumstances here = given;
  here.settings = repository.settings.rules;
  check_rules(view, here, found);
  return found;
}

Checked check(const Selection& selection, const Circumstances& given, Comparison* comparison) {
  const Repository& repository = *selection.repository;
  const bool only_new = comparison && comparison->only_new;
  Checked all{.findings = {},
              .municipalities = static_cast<int>(selection.folders.size()),
              .files = static_cast<int>(repository.sources.size())};
  for (const auto& joint : repository.joint) all.files += static_cast<int>(joint->sources.size());
  int opinions = kMostOpinions;
  Diagnostics shared = selection.shared;
  check_settings(repository.settings.rules, shared);
  add_opinions(shared, opinions);
  if (only_new) all.earlier += leave_out_earlier(shared, comparison->history.start());
  add(all, selection, shared, nullptr, repository.lang(), comparison);
  std::vector<Words> known;
  for (const Folder* folder : selection.folders) {
    Diagnostics found;
    const auto municipality = load(repository, *folder, found);
    all.files += static_cast<int>(municipality->sources.size());
    View view = view_of(repository, *municipality);
    if (comparison) comparison->history.remember(view);
    all.unchecked += is_whole(view) ? 0 : 1;
    all.doubtful |= !municipality->refused.empty();
    std::ranges::move(check(repository, view, given), std::back_inserter(found));
    add_opinions(found, opinions);
    apply_baseline(repository.baseline, view, found, known);
    if (only_new) all.earlier += leave_out_earlier(found, view, given, comparison->history.start());
    all.lang = municipality->lang();
    add(all, selection, found, municipality.get(), all.lang, comparison);
    if (comparison) comparison->history.forget();
  }
  if (comparison && !selection.named)
    add(all, selection, deleted_municipalities(repository, comparison->history.start()), nullptr,
        repository.lang(), comparison);
  all.known = static_cast<int>(known.size());
  add_mended(all, selection, known, comparison);
  render::sort(all.findings);
  return all;
}

}  // namespace slt::cli
