// SPDX-License-Identifier: MIT
#include "model/history.h"

#include <algorithm>

#include "base/git.h"

namespace slt {
namespace {

constexpr int kMostVersions = 50;  ///< Of one municipality: more is no help, and takes seconds.

bool same_files(const Municipality& one, const Municipality& other) {
  return std::ranges::equal(one.sources, other.sources, [](const Source& a, const Source& b) {
    return a.path == b.path && a.bytes == b.bytes;
  });
}

bool same_files(const View& one, const View& other) {
  return std::ranges::equal(
      one.folders(), other.folders(),
      [](const Municipality* a, const Municipality* b) { return same_files(*a, *b); });
}

}  // namespace

Snapshot snapshot_at(const std::string& root, const std::string& commit,
                     const std::vector<std::string>& names) {
  Snapshot taken;
  taken.files = git::files_at(root, commit, names);
  try {
    taken.repository = open_repository(root, taken.shared, *taken.files);
  } catch (const Failure&) {  // There were no plans yet.
  }
  return taken;
}

View Snapshot::view_of(std::string_view id, Diagnostics& out) {
  if (!repository) return {};
  const auto folder = std::ranges::find(repository->folders, id, &Folder::id);
  if (folder == repository->folders.end()) return {};
  read.push_back(load(*repository, *folder, out));
  return slt::view_of(*repository, *read.back());
}

History::History(const Repository& now, const std::string& revision)
    : root_(now.root),
      commit_(git::parting(root_, revision)),
      start_(snapshot_at(root_, commit_)) {}

bool History::is_on_changed_line(const Span& place) const {
  const std::string before = fmt::format("\n{}\n", start_.files->read(place.source->path).bytes);
  return before.find(fmt::format("\n{}\n", place_of(place).line_text)) == std::string::npos;
}

void History::forget() {
  older_.clear();
  start_.read.clear();
}

void History::remember(View& now) {
  Diagnostics then;  // What was wrong then is not told.
  const View before = start_.view_of(now.own->id, then);
  if (!before.own || same_files(before, now)) return;
  now.earlier.push_back(before);
  std::vector<std::string> names;
  for (const Municipality* folder : now.folders()) names.push_back(folder->id);
  for (const std::string& commit : git::commits_of(root_, commit_, names, kMostVersions)) {
    older_.push_back(snapshot_at(root_, commit, names));
    const View version = older_.back().view_of(now.own->id, then);
    if (version.own && !same_files(version, now.earlier.back())) now.earlier.push_back(version);
  }
}

}  // namespace slt
