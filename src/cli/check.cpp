// SPDX-License-Identifier: MIT
#include "cli/check.h"

#include <algorithm>
#include <iterator>

#include "base/parallel.h"
#include "cli/same_number.h"
#include "rules/baseline.h"
#include "rules/rule_setting.h"
#include "yaml/second_opinion.h"
#include "yaml/syntax_rules.h"

namespace slt::cli {
namespace {

constexpr std::size_t kAtOnce = 1024;      ///< Municipalities whose results wait for their turn.
constexpr int kMostOpinions = 20;          ///< yaml-cpp is slow, and the first few are help enough.
constexpr std::size_t kMostDrawn = 5'000;  ///< Of one municipality: each takes its room.
constexpr Message<> kRest{
    .nb = "mer enn 5 000 funn i kommunen; resten er ikke vist",
    .nn = "meir enn 5 000 funn i kommunen; resten er ikkje vist",
    .en = "more than 5,000 findings in the municipality; the rest is not shown"};

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

/// In the place of the first finding that is not shown.
Diagnostic too_many(const Span& where) {
  const yaml::SyntaxRule& rule = yaml::syntax_rule(yaml::Fault::too_many_findings);
  return {
      .rule = rule.id,
      .severity = Severity::error,
      .span = where,
      .message = kRest(),
      .remedy = in_every_language([&](Lang lang) { return std::string(rule.remedy.in(lang)); })};
}

bool has_refusal(const Diagnostics& found) { return std::ranges::any_of(found, is_syntax); }

/// What one municipality adds. The municipality itself is dropped once its findings are drawn.
struct Contribution {
  std::unique_ptr<Municipality> municipality = {};
  View view = {};
  Diagnostics found = {};
  std::vector<render::Finding> findings = {};
  std::vector<Words> known = {};  ///< Lines of the baseline that were met.
  std::string number = {};        ///< Of the municipality, when it states one.
  int files = 0, unchecked = 0, earlier = 0;
  bool world = false;
  bool doubtful = false;  ///< A value was refused, so what is missing is not known.
  Lang lang = Lang::nb;
};

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
  void look_at_municipalities();
  void look_at_rest();
  Checked result() {
    all_.known = static_cast<int>(known_.size());
    render::sort(all_.findings);
    return std::move(all_);
  }

 private:
  bool only_new() const { return comparison_ && comparison_->only_new; }
  Snapshot& before() { return comparison_->history.start(); }
  Contribution read(const Folder& folder) const;
  void look_at(std::span<const Folder* const> folders);
  void settle(Contribution& its);
  void add(Contribution its);
  /// Draws what is found in a municipality, or, without one, in what they have in common.
  void draw(Contribution& its);
  void add_common(Diagnostics found);
  /// Tells of a municipality that has the number of another.
  void add_twin(const Folder& folder, const std::string& other);

  const Selection& selection_;
  const Repository& repository_;
  const Circumstances& given_;
  Comparison* comparison_;
  Checked all_ = {};
  int opinions_ = kMostOpinions;
  std::vector<Words> known_;
  Numbers numbers_ = {};
  bool doubtful_ = false;
};

void Run::draw(Contribution& its) {
  const auto& only = selection_.only_files;
  const auto is_wanted = [&](const Span& at) {
    return only.empty() || (at.source && std::ranges::find(only, at.source->path) != only.end());
  };
  const Municipality* own = its.municipality.get();
  const Lang lang = own ? own->lang() : repository_.lang();
  const auto drawn_from = [&](const Diagnostic& one) {
    return render::finding_of(one, own ? own->id : std::string_view(), lang);
  };
  sort(its.found);
  for (const Diagnostic& one : its.found) {
    if (!is_wanted(one.span)) continue;
    its.world |= one.world;
    if (its.findings.size() == kMostDrawn) its.findings.push_back(drawn_from(too_many(one.span)));
    if (its.findings.size() > kMostDrawn) continue;
    render::Finding& drawn = its.findings.emplace_back(drawn_from(one));
    if (own && may_be_known(one)) drawn.fingerprint = fingerprint(one, *own);
    drawn.changed =
        comparison_ && one.span.source && comparison_->history.is_on_changed_line(one.span);
  }
}

void Run::add_common(Diagnostics found) {
  Contribution its{.found = std::move(found)};
  draw(its);
  add(std::move(its));
}

void Run::add(Contribution its) {
  std::ranges::move(its.findings, std::back_inserter(all_.findings));
  std::ranges::copy(its.known, std::back_inserter(known_));
  all_.files += its.files;
  all_.unchecked += its.unchecked;
  all_.earlier += its.earlier;
  all_.world |= its.world;
  doubtful_ |= its.doubtful;
}

void Run::add_twin(const Folder& folder, const std::string& other) {
  Diagnostics told;
  Contribution its{.municipality = load(repository_, folder, told)};
  if (!its.municipality->municipality) return;  // Its files have changed in the meantime.
  its.found.push_back(same_number(*its.municipality, other));
  draw(its);
  if (only_new()) std::erase_if(its.findings, [](const auto& one) { return !one.changed; });
  add(std::move(its));
}

void Run::look_at_shared() {
  Diagnostics shared = selection_.shared;
  check_settings(repository_.settings.rules, shared);
  add_opinions(shared, opinions_);
  if (only_new()) all_.earlier += leave_out_earlier(shared, before());
  add_common(std::move(shared));
}

Contribution Run::read(const Folder& folder) const {
  Contribution its;
  its.municipality = load(repository_, folder, its.found);
  its.view = view_of(repository_, *its.municipality);
  if (comparison_) comparison_->history.remember(its.view);
  std::ranges::move(check(repository_, its.view, given_), std::back_inserter(its.found));
  return its;
}

/// All that needs the municipality, which is dropped after it.
void Run::settle(Contribution& its) {
  apply_baseline(repository_.baseline, its.view, its.found, its.known);
  if (only_new()) its.earlier = leave_out_earlier(its.found, its.view, given_, before());
  its.files = static_cast<int>(its.municipality->sources.size());
  its.unchecked = is_whole(its.view) ? 0 : 1;
  its.lang = its.municipality->lang();
  if (const auto& stated = its.municipality->municipality) its.number = stated->number.value;
  its.doubtful = !its.municipality->refused.empty();
  draw(its);
  if (comparison_) comparison_->history.forget();
  its.found.clear();
  its.municipality.reset();
}

void Run::look_at_municipalities() {
  const std::span<const Folder* const> folders = selection_.folders;
  for (std::size_t first = 0; first < folders.size(); first += kAtOnce)
    look_at(folders.subspan(first, std::min(kAtOnce, folders.size() - first)));
}

/// Several at a time, unless each must be compared with how it was. Those with a refused file wait
/// for their turn, since only so many second opinions are asked for.
void Run::look_at(std::span<const Folder* const> folders) {
  std::vector<Contribution> all(folders.size());
  if (!comparison_)
    for_each_number(folders.size(), [&](std::size_t i) {
      all[i] = read(*folders[i]);
      if (!has_refusal(all[i].found)) settle(all[i]);
    });
  for (std::size_t i = 0; i < folders.size(); ++i) {
    if (comparison_) all[i] = read(*folders[i]);
    if (all[i].municipality) {
      add_opinions(all[i].found, opinions_);
      settle(all[i]);
    }
    all_.lang = all[i].lang;
    numbers_.note(*folders[i], all[i].number);
    add(std::move(all[i]));
  }
}

/// What is known only when everything has been looked at: what stands twice, is gone or mended.
void Run::look_at_rest() {
  for (const auto& [folder, other] : numbers_.twins()) add_twin(*folder, other);
  if (comparison_ && !selection_.named) add_common(deleted_municipalities(repository_, before()));
  const bool everything =
      selection_.folders.size() == repository_.folders.size() && selection_.only_files.empty();
  if (!everything || all_.unchecked > 0 || doubtful_) return;
  Diagnostics mended;
  report_unused(repository_.baseline, known_, repository_.settings.rules, mended);
  add_common(std::move(mended));
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
  run.look_at_municipalities();
  run.look_at_rest();
  return run.result();
}

}  // namespace slt::cli
