// SPDX-License-Identifier: MIT
#include "cli/sides.h"

#include <algorithm>

#include "base/files.h"
#include "base/git.h"
#include "schema/structure_rules.h"
#include "yaml/syntax_rules.h"

namespace slt::cli {
namespace {

std::string path_here(const Context& context, std::string word) {
  while (word.size() > 1 && word.ends_with('/')) word.pop_back();
  const bool whole = context.folder == "." || word.starts_with('/');
  return whole ? word : context.folder + "/" + word;
}

/// The folder of a municipality that a path leads to; empty for the root itself.
std::string first_below(const std::string& root, const std::string& path) {
  const std::string top = absolute_path(root) + "/", whole = absolute_path(path);
  if (!whole.starts_with(top)) return {};
  return whole.substr(top.size(), whole.find('/', top.size()) - top.size());
}

Side on_disk(const std::string& path, const std::string& name) {
  Side side{.plans = {}, .root = find_root(path), .name = name, .only = {}};
  side.plans.repository = open_repository(side.root, side.plans.shared);
  const std::string below = first_below(side.root, path);
  if (std::ranges::count(folder_ids(side), below) > 0) side.only = below;
  return side;
}

/// True when a file or a folder could not be read, or not as a plan.
bool is_refusal(const Diagnostic& one) {
  const auto is_rule = [&](Misfit misfit) { return one.rule == structure_rule(misfit).id; };
  return is_rule(Misfit::unreadable_file) || is_rule(Misfit::unexpected_file) ||
         std::ranges::find(yaml::syntax_rules(), one.rule, &yaml::SyntaxRule::id) !=
             yaml::syntax_rules().end();
}

const Municipality* joint_named(const Repository& repository, const std::string& id) {
  for (const auto& one : repository.joint)
    if (one->id == id) return one.get();
  return nullptr;
}

}  // namespace

bool is_folder_here(const Context& context, const std::string& word) {
  return !word.empty() && is_folder(path_here(context, word));
}

Side side_named(const Context& context, const std::string& word) {
  if (word.empty()) return on_disk(context.folder, {});
  if (is_folder_here(context, word)) return on_disk(path_here(context, word), word);
  const std::string root = find_root(context.folder);
  return {.plans = snapshot_at(root, git::commit_named(root, word)),
          .root = root,
          .name = word,
          .only = first_below(root, context.folder)};
}

std::vector<std::string> folder_ids(const Side& side) {
  std::vector<std::string> ids;
  if (!side.plans.repository) return ids;
  for (const Folder& folder : side.plans.repository->folders) ids.push_back(folder.id);
  for (const auto& joint : side.plans.repository->joint) ids.push_back(joint->id);
  return ids;
}

report::PlanState shared_state_of(const Side& side) {
  report::PlanState state{.view = {}, .root = side.root};
  if (side.plans.repository) state.view.shared = &side.plans.repository->sources;
  return state;
}

report::PlanState state_of(Side& side, const std::string& id, Diagnostics& found) {
  report::PlanState state{.view = {}, .root = side.root};
  if (!side.plans.repository) return state;
  const std::size_t before = found.size();
  if (const Municipality* joint = joint_named(*side.plans.repository, id)) {
    state.view = {.own = joint, .joint = {}};
    std::ranges::copy(side.plans.shared, std::back_inserter(found));
  } else {
    state.view = side.plans.view_of(id, found);
  }
  for (const Diagnostic& one : std::span(found).subspan(before))
    if (one.span.source && is_refusal(one)) state.unread.push_back(one.span.source->path);
  return state;
}

}  // namespace slt::cli
