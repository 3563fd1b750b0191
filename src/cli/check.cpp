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

/// One run over a selection.
class Run {
 public:
  Run(const Selection& selection, const Circumstances& given, Comparison* comparison)
      : selection_(selection),
        repository_(*selection.repository),
        given_(given),
        comparison_(comparison) {
    all_.municipalities = static_cast<int>(selection.folders.size());
    all_.files = static_cast<int>(repository_.sources.size());
    for (const auto& joint : repository_.joint)
      all_.files += static_cast<int>(joint->sources.size());
  }

  void look_at_shared();
  void look_at(const Folder& folder);
  void look_at_rest();
  Checked result() {
    all_.known = static_cast<int>(known_.size());
    render::sort(all_.findings);
    return std::move(all_);
  }

 private:
  bool only_new() const { return comparison_ && comparison_->only_new; }
  Snapshot& before() { return comparison_->history.start(); }
  /// Adds what is found in a municipality, or, without one, in what they share.
  void add(const Diagnostics& found, const Municipality* own);

  const Selection& selection_;
  const Repository& repository_;
  const Circumstances& given_;
  Comparison* comparison_;
  Checked all_ = {};
  int opinions_ = kMostOpinions;
  std::vector<Words> known_;  ///< Lines of the baseline that were met.
  bool doubtful_ = false;     ///< A value was refused, so what is missing is not known.
};

void Run::add(const Diagnostics& found, const Municipality* own) {
  const auto& only = selection_.only_files;
  const auto is_wanted = [&](const Span& at) {
    return only.empty() || (at.source && std::ranges::find(only, at.source->path) != only.end());
  };
  const Lang lang = own ? own->lang() : repository_.lang();
  for (const Diagnostic& one : found) {
    if (!is_wanted(one.span)) continue;
    all_.world |= one.world;
    render::Finding& drawn = all_.findings.emplace_back(
        render::finding_of(one, own ? own->id : std::string_view(), lang));
    if (own && may_be_known(one)) drawn.fingerprint = fingerprint(one, *own);
    drawn.changed =
        comparison_ && one.span.source && comparison_->history.is_on_changed_line(one.span);
  }
}

void Run::look_at_shared() {
  Diagnostics shared = selection_.shared;
  check_settings(repository_.settings.rules, shared);
  add_opinions(shared, opinions_);
  if (only_new()) all_.earlier += leave_out_earlier(shared, before());
  add(shared, nullptr);
}

void Run::look_at(const Folder& folder) {
  Diagnostics found;
  const auto municipality = load(repository_, folder, found);
  View view = view_of(repository_, *municipality);
  if (comparison_) comparison_->history.remember(view);
  std::ranges::move(check(repository_, view, given_), std::back_inserter(found));
  add_opinions(found, opinions_);
  apply_baseline(repository_.baseline, view, found, known_);
  if (only_new()) all_.earlier += leave_out_earlier(found, view, given_, before());
  all_.files += static_cast<int>(municipality->sources.size());
  all_.unchecked += is_whole(view) ? 0 : 1;
  all_.lang = municipality->lang();
  doubtful_ |= !municipality->refused.empty();
  add(found, municipality.get());
  if (comparison_) comparison_->history.forget();
}

/// What is known only when everything has been looked at: what is gone, and what was mended.
void Run::look_at_rest() {
  if (comparison_ && !selection_.named) add(deleted_municipalities(repository_, before()), nullptr);
  const bool everything =
      selection_.folders.size() == repository_.folders.size() && selection_.only_files.empty();
  if (!everything || all_.unchecked > 0 || doubtful_) return;
  Diagnostics mended;
  report_unused(repository_.baseline, known_, repository_.settings.rules, mended);
  add(mended, nullptr);
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
  Run run(selection, given, comparison);
  run.look_at_shared();
  for (const Folder* folder : selection.folders) run.look_at(*folder);
  run.look_at_rest();
  return run.result();
}

}  // namespace slt::cli
