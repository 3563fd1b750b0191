#include "cli/since.h"

#include <algorithm>
#include <set>

namespace slt::cli {
namespace {

/// The same municipalities and files as in a selection, as they were.
Selection as_before(const Selection& now, Snapshot& before) {
  Selection selection;
  selection.only_files = now.only_files;
  selection.named = now.named;
  selection.shared = std::move(before.shared);
  selection.repository = std::move(before.repository);
  for (const Folder& folder : selection.repository->folders)
    if (std::ranges::any_of(now.folders, [&](const Folder* one) { return one->id == folder.id; }))
      selection.folders.push_back(&folder);
  return selection;
}

}  // namespace

std::optional<History> history_for(const Repository& repository, const std::string& since,
                                   const Context& context) {
  std::optional<History> history;
  if (!since.empty()) {
    history.emplace(repository, since);
  } else if (!context.base_branch.empty()) {
    try {
      history.emplace(repository, "origin/" + context.base_branch);
    } catch (const Failure&) {  // Nobody asked for it, and most workflows fetch one commit only.
    }
  }
  return history;
}

void leave_out_earlier(Checked& all, const Selection& selection, const Circumstances& given,
                       Snapshot& before) {
  if (!before.repository) return;
  std::set<std::string> known;
  for (const render::Finding& one : check(as_before(selection, before), given).findings)
    known.insert(one.fingerprint);
  all.earlier = static_cast<int>(std::erase_if(
      all.findings, [&](const render::Finding& one) { return known.contains(one.fingerprint); }));
}

}  // namespace slt::cli
