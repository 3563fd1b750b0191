// SPDX-License-Identifier: MIT
#include "cli/mending.h"

#include <algorithm>
#include <map>

#include "edit/change.h"
#include "edit/file.h"
#include "edit/tabs.h"
#include "yaml/syntax_rules.h"

namespace slt::cli {
namespace {

constexpr int kMostRounds = 4;  ///< A key, its value, and what the value has in it.

std::string place_in_file(const Diagnostic& one) {
  const Place at = place_of(one.span);
  return fmt::format("{}:{}", at.path, at.line);
}

bool is_among(const Selection& selection, const std::string& path) {
  const auto& only = selection.only_files;
  if (!only.empty()) return std::ranges::count(only, path) > 0;
  return !selection.named || std::ranges::any_of(selection.folders, [&](const Folder* folder) {
    return std::ranges::count(folder->files, path) > 0;
  });
}

/// One state of the plans and what is wrong with them.
struct Reading {
  Drafted files;
  Diagnostics found = {};
  std::unique_ptr<Repository> repository = {};
  std::vector<std::unique_ptr<Municipality>> held = {};

  Reading(const Selection& selection, const Drafts& drafts) : files(drafts) {
    repository = open_repository(selection.repository->root, found, files);
    for (const Folder* folder : selection.folders)
      held.push_back(load(*repository, *folder, found));
  }
};

edit::Value value_of(const Mending& mending) {
  const bool never = mending.quotes == Mending::Quotes::never;
  return {.text = mending.text,
          .of = never ? FieldKind::integer : FieldKind::text,
          .quoted = mending.quotes == Mending::Quotes::always};
}

/// The text at a place of a file; nothing when another change has been there.
std::optional<yaml::Cursor> scalar_at(const yaml::Tree& tree, const Span& where) {
  for (std::uint32_t i = 0; i < tree.nodes.size(); ++i)
    if (const yaml::Node& node = tree.nodes[i]; node.kind == yaml::Kind::scalar &&
                                                node.offset == where.offset &&
                                                node.length == where.length)
      return yaml::Cursor(tree, i);
  return {};
}

/// Makes the changes of one file, the last first, so that the places of the others hold.
std::string with_mendings(const Source& source, std::vector<const Mending*> all) {
  edit::File file(source.path, source.bytes);
  std::ranges::stable_sort(all, std::ranges::greater(),
                           [](const Mending* one) { return one->where.offset; });
  const Mending* before = nullptr;
  for (const Mending* one : all) {
    const bool again = before && before->where == one->where;  // The first to speak is right.
    before = one;
    const auto scalar = again ? std::nullopt : scalar_at(file.tree(), one->where);
    if (!scalar) continue;
    try {
      file.apply(edit::replaced(*scalar, value_of(*one)));
    } catch (const edit::Refused&) {  // It cannot be written there; it stays as it is.
    }
  }
  return file.bytes();
}

bool is_tab(const Diagnostic& one) {
  return one.rule == yaml::syntax_rule(yaml::Fault::tab_indentation).id;
}

/// Adds the files whose tabs can be read in one way only; true when there are any. Nothing else of
/// them is known before that.
bool mend_tabs(const Reading& now, const Selection& selection, const Wish& wish, Drafts& drafts,
               Mended& mended) {
  bool changed = false;
  for (const Diagnostic& one : now.found) {
    if (!is_tab(one) || !is_among(selection, one.span.source->path) || !wish.takes(one)) continue;
    const auto bytes = edit::without_tabs(*one.span.source);
    if (!bytes) continue;
    drafts[one.span.source->path] = *bytes;
    mended.places.push_back(place_in_file(one));
    changed = true;
  }
  return changed;
}

/// Adds to the drafts what one reading shows; false when nothing is different then.
bool mend_once(const Reading& now, const Selection& selection, const Wish& wish, Drafts& drafts,
               Mended& mended) {
  std::map<const Source*, std::vector<const Mending*>> by_file;
  for (const Diagnostic& one : now.found) {
    if (one.mendings.empty() || !is_among(selection, one.span.source->path)) continue;
    if (!wish.takes(one) || wish.left.contains(place_in_file(one))) continue;
    for (const Mending& mending : one.mendings) by_file[one.span.source].push_back(&mending);
    mended.places.push_back(place_in_file(one));
  }
  bool changed = false;
  for (const auto& [source, all] : by_file) try {
      std::string bytes = with_mendings(*source, all);
      changed |= bytes != source->bytes;
      drafts[source->path] = std::move(bytes);
    } catch (const edit::Refused&) {  // What cannot be read whole is not edited.
    }
  return changed;
}

void count_likely(const Reading& last, const Selection& selection, Mended& mended) {
  for (const Diagnostic& one : last.found)
    if (!one.certain && is_among(selection, one.span.source->path))
      mended.likely.insert(one.rule), ++mended.likely_count;
}

void note_tabs(const Reading& last, const Selection& selection, Mended& mended) {
  for (const Diagnostic& one : last.found)
    if (is_tab(one) && is_among(selection, one.span.source->path))
      mended.tabs.push_back(place_in_file(one));
}

}  // namespace

bool Wish::takes(const Diagnostic& one) const {
  if (rules.empty() && keys.empty()) return one.certain;
  return std::ranges::count(rules, one.rule) > 0 || std::ranges::count(keys, one.key) > 0;
}

Mended mended(const Context& context, const Selection& selection, const Wish& wish) {
  Mended all;
  Drafts drafts;
  for (int round = 0; round < kMostRounds; ++round) {
    const Reading now(selection, drafts);
    const bool one = now.held.size() == 1 && !context.lang;
    all.lang = one ? now.held.front()->lang() : frame_language(context, *selection.repository);
    if (mend_tabs(now, selection, wish, drafts, all)) continue;
    if (mend_once(now, selection, wish, drafts, all)) continue;
    note_tabs(now, selection, all);
    count_likely(now, selection, all);
    break;
  }
  for (const auto& [path, bytes] : drafts)
    if (const std::string before = read_file(path).bytes; before != bytes)
      all.files.push_back({path, before, bytes});
  return all;
}

}  // namespace slt::cli
