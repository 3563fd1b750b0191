// SPDX-License-Identifier: MIT
#include "cli/since.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "cli/check.h"
#include "rules/baseline.h"
#include "rules/parts.h"
#include "rules/rule_setting.h"

namespace slt::cli {
namespace {

constexpr Message<Quote> kMunicipalityDeleted{.nb = "alt om kommunen {0} er slettet",
                                              .nn = "alt om kommunen {0} er sletta",
                                              .en = "all about the municipality {0} is deleted"};
constexpr Message<> kPutBack{
    .nb = "sett mappen inn igjen; det som er vedtatt og gjort, blir stående",
    .nn = "set mappa inn att; det som er vedteke og gjort, blir ståande",
    .en = "put the folder back; what was adopted and done stays on record"};

using Prints = std::set<std::string>;

/// What a finding is known by: the object and the rule, else the line as it reads.
std::vector<std::string> prints_of(const Diagnostic& one, const Municipality* own) {
  if (own && may_be_known(one)) return fingerprints(one, *own);
  return {render::finding_of(one, {}, Lang::nb).fingerprint};
}

Prints prints_of(const Diagnostics& found, const Municipality* own) {
  Prints all;
  for (const Diagnostic& one : found)
    std::ranges::move(prints_of(one, own), std::inserter(all, all.end()));
  return all;
}

int leave_out(Diagnostics& found, const Municipality* own, const Prints& known) {
  const auto is_known = [&](const Diagnostic& one) {
    return std::ranges::all_of(prints_of(one, own),
                               [&](const std::string& print) { return known.contains(print); });
  };
  divide(found, is_known);
  return static_cast<int>(std::erase_if(found, is_known));
}

}  // namespace

std::optional<Comparison> comparison_for(const Repository& repository, const std::string& since,
                                         const Context& context) {
  if (!since.empty()) return Comparison{History(repository, since), true};
  if (context.base_branch.empty()) return {};
  try {
    return Comparison{History(repository, "origin/" + context.base_branch), false};
  } catch (const Failure&) {  // Nobody asked for it, and most workflows fetch one commit only.
    return {};
  }
}

int leave_out_earlier(Diagnostics& found, const View& now, const Circumstances& given,
                      Snapshot& before) {
  Diagnostics then;
  const View view = before.view_of(now.own->id, then);
  if (!view.own) return 0;
  std::ranges::move(check(*before.repository, view, given), std::back_inserter(then));
  return leave_out(found, now.own, prints_of(then, view.own));
}

int leave_out_earlier(Diagnostics& shared, Snapshot& before) {
  if (!before.repository) return 0;
  Diagnostics then = before.shared;
  check_settings(before.repository->settings.rules, then);
  return leave_out(shared, nullptr, prints_of(then, nullptr));
}

Diagnostics deleted_municipalities(const Repository& now, Snapshot& before) {
  Diagnostics gone;
  if (!before.repository) return gone;
  const std::vector<std::string_view> ids = now.ids();
  for (const Folder& folder : before.repository->folders) {
    if (std::ranges::find(ids, folder.id) != ids.end()) continue;
    Diagnostics then;
    const View view = before.view_of(folder.id, then);
    if (view.own->sources.empty()) continue;
    gone.push_back({.rule = "record-deleted",
                    .severity = Severity::warning,
                    .span = {&view.own->sources.front(), 0, 0},
                    .message = kMunicipalityDeleted({view.own->name()}),
                    .remedy = kPutBack()});
  }
  return gone;
}

}  // namespace slt::cli
