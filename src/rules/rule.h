// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

#include "base/date.h"
#include "base/diagnostic.h"
#include "model/municipality.h"
#include "model/settings.h"
#include "model/terms.h"
#include "rules/suspicion.h"

namespace slt {

struct Rule;

/// Where a requirement comes from.
struct RuleSource {
  std::string_view title;
  std::string_view url = {};
};

/// A number that a rule goes by, and where it comes from.
struct Param {
  std::string_view name;
  int value;
  Text doc;
};

/// What a check may know besides the plan.
struct Circumstances {
  Date today;
  Profile profile = Profile::kfk;
  std::span<const RuleSetting> settings = {};  ///< What `slt.yaml` says of rules.
};

/// Collects the findings of one rule about one municipality.
class Findings {
 public:
  Findings(const Rule& rule, const Circumstances& given, const Suspects& suspects, Diagnostics& out)
      : rule_(rule), given_(given), suspects_(suspects), out_(out) {}

  /// The day of reckoning; only for a rule that says it `needs_today`.
  Date today() const;
  Profile profile() const { return given_.profile; }
  /// A figure of the rule, as `slt.yaml` sets it or as it is.
  int value(const Param& param) const;

  /// What a file may hold that no plan may, for rules that then look closer.
  const Suspicion& suspicion(const Source& source) const { return suspects_[source]; }

  /// Reports at the rule's own severity and with its own remedy, unless given another.
  Diagnostic& add(const Span& where, Sentence message, Sentence remedy = {});
  /// Reports several things with one cause, at the first; `say` puts them, or some of them, in
  /// words.
  Diagnostic& add(Parts parts, std::function<Sentence(std::span<const Part>)> say,
                  Sentence remedy = {});
  /// The same as an `info`, for what is worth knowing but nobody's fault.
  Diagnostic& add_info(const Span& where, Sentence message, Sentence remedy = {});

 private:
  const Rule& rule_;
  const Circumstances& given_;
  const Suspects& suspects_;
  Diagnostics& out_;
};

/// Another example, with what it shows; each line that must be pointed at ends with `# <--`.
struct RuleCase {
  std::string_view shows;
  std::string_view yaml;
  std::string_view before = {};  ///< As `Rule::before`; only for a rule that compares.
};

/// One requirement on a plan. A rule is one file: this struct, its check and its examples.
struct Rule {
  std::string_view id;
  Severity severity;
  bool needs_today;  ///< Only the passing of time breaks it: never an error.
  Text summary;      ///< What is wrong, as a noun phrase.
  Text why;          ///< Why it matters, and where sources disagree.
  Text remedy;       ///< What to write instead.
  std::span<const RuleSource> sources;
  std::span<const Param> params;
  std::string_view good;
  std::string_view bad;  ///< A line the rule must point at ends with `# <--`.
  std::span<const RuleCase> cases;
  void (*check)(const View& view, Findings& findings);
  /// For a rule that compares a plan with how it was: how its examples were, newest first, with a
  /// line `---` between versions. Such a rule is silent where `View::earlier` is empty.
  std::string_view before = {};
  /// Keys that it finds missing, with blanks between: it is silent where one was written, but
  /// refused.
  std::string_view asks_for = {};

  /// False for privacy, and for what contradicts itself: nobody can decide those away.
  bool may_be_set() const { return severity != Severity::error; }
};

/// Every rule, sorted by id. The build writes this list from the file names in src/rules.
std::span<const Rule> all_rules();

/// True when every file of a municipality could be read, and of what it has in common with others.
bool is_whole(const View& view);

/// Runs every rule on a municipality, and lowers what it has recorded a deviation from. A reference
/// municipality is only named by others, and what a refused file would have said is not known:
/// neither is checked against the model.
void check_rules(const View& view, const Circumstances& given, Diagnostics& out);

/// Reading order: by file, place, then rule.
void sort(Diagnostics& diagnostics);

}  // namespace slt
