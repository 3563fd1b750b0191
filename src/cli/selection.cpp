// SPDX-License-Identifier: MIT
#include "cli/selection.h"

#include <algorithm>

#include "base/files.h"
#include "base/nearest.h"
#include "model/register.h"

namespace slt::cli {
namespace {

constexpr Message<Quote> kNoSuchPlace{
    .nb = "{0} er verken en kommune i denne samlingen, en mappe eller en fil",
    .nn = "{0} er verken ein kommune i denne samlinga, ei mappe eller ei fil",
    .en = "{0} is neither a municipality of this collection nor a folder or a file"};
constexpr Message<Quote, Quote> kTwoRoots{
    .nb = "{0} og {1} hører til hver sin samling; sjekk dem hver for seg",
    .nn = "{0} og {1} høyrer til kvar si samling; sjekk dei kvar for seg",
    .en = "{0} and {1} belong to different collections; check them one at a time"};

std::string without_slashes(std::string_view path) {
  while (path.size() > 1 && path.ends_with('/')) path.remove_suffix(1);
  while (path.starts_with("./") && path.size() > 2) path.remove_prefix(2);
  return std::string(path);
}

/// The folder to stand in for a path: itself, or the one a file lies in.
std::string folder_of(const std::string& path) {
  if (is_folder(path)) return path;
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

bool exists(const std::string& path) { return is_folder(path) || is_file(path); }

std::string joined_path(const std::string& folder, const std::string& path) {
  return folder == "." || path.starts_with('/') ? path : folder + "/" + path;
}

void throw_unknown(const std::string& word, const Repository& repository,
                   const std::vector<std::string_view>& others = {}) {
  auto ids = repository.ids();
  ids.insert(ids.end(), others.begin(), others.end());
  throw Usage{kNoSuchPlace({word}), did_you_mean(nearest(word, ids))};
}

const Folder* folder_named(const Repository& repository, std::string_view id) {
  const auto found = std::ranges::find(repository.folders, id, &Folder::id);
  return found == repository.folders.end() ? nullptr : &*found;
}

/// What an id names: a municipality, or what several have together.
struct Named {
  const Folder* own = nullptr;
  const Municipality* joint = nullptr;
  explicit operator bool() const { return own || joint; }
};

Named named(const Repository& repository, std::string_view id) {
  const auto joint =
      std::ranges::find_if(repository.joint, [&](const auto& one) { return one->id == id; });
  return {folder_named(repository, id), joint == repository.joint.end() ? nullptr : joint->get()};
}

/// Adds the folder; what several have together stands for those who take part in it.
void add_folders(Selection& selection, const Named& one) {
  if (one.own) return selection.folders.push_back(one.own);
  if (!one.joint || !one.joint->joint) return;
  for (const auto& member : one.joint->joint->municipalities)
    if (const Folder* folder = folder_named(*selection.repository, member.value.id))
      selection.folders.push_back(folder);
}

/// Adds all that is named. What several have together shows no more than its own files.
void add_whole(Selection& selection, const Named& one) {
  add_folders(selection, one);
  if (one.own) return selection.whole.push_back(one.own);
  for (const Source& source : one.joint->sources) selection.only_files.push_back(source.path);
}

void add_everything(Selection& selection) {
  for (const Folder& folder : selection.repository->folders) add_whole(selection, {&folder});
}

/// Adds what a path inside the repository stands for: everything, a folder, or one file.
void add_path(Selection& selection, const std::string& path) {
  const std::string& root = selection.repository->root;
  const std::string whole = absolute_path(path), top = absolute_path(root);
  if (whole == top) return add_everything(selection);
  const std::string inside = whole.substr(std::min(top.size() + 1, whole.size()));
  const Named one = named(*selection.repository, inside.substr(0, inside.find('/')));
  if (is_folder(path)) {
    if (!one) throw_unknown(path, *selection.repository);
    return add_whole(selection, one);
  }
  add_folders(selection, one);
  selection.only_files.push_back(root == "." ? inside : root + "/" + inside);
}

/// The municipality, or what several have together, whose folder one stands in; empty elsewhere.
std::string standing_in(const Context& context, const Repository& repository) {
  const std::string here = absolute_path(context.folder);
  const std::string root = absolute_path(repository.root);
  if (here.size() <= root.size() + 1 || !here.starts_with(root + "/")) return {};
  const std::string id =
      here.substr(root.size() + 1, here.find('/', root.size() + 1) - root.size() - 1);
  return named(repository, id) ? id : std::string();
}

void add_where_one_stands(const Context& context, Selection& selection) {
  const std::string here = standing_in(context, *selection.repository);
  if (here.empty()) return add_everything(selection);
  add_whole(selection, named(*selection.repository, here));
}

/// The files of a whole municipality: its own, and those of what it has in common with others.
std::vector<std::string> files_of(const Repository& repository, const Folder& folder) {
  std::vector<std::string> files = folder.files;
  const auto add = [&](const auto& sources) {
    for (const Source& source : sources) files.push_back(source.path);
  };
  const auto takes_part = [&](const At<Ref<Municipality>>& member) {
    return member.value.id == folder.id;
  };
  for (const auto& one : repository.joint)
    if (one->joint && std::ranges::any_of(one->joint->municipalities, takes_part))
      add(one->sources);
  add(repository.sources);
  return files;
}

/// Each folder once, in order; and where single files were named, those of whole folders too.
void settle(Selection& selection) {
  auto& folders = selection.folders;
  std::ranges::sort(folders, {}, &Folder::id);
  folders.erase(std::unique(folders.begin(), folders.end()), folders.end());
  if (selection.only_files.empty()) return;
  for (const Folder* one : selection.whole)
    std::ranges::move(files_of(*selection.repository, *one),
                      std::back_inserter(selection.only_files));
}

/// Opens the repository once more, as everybody may see it.
void publish(const Context& context, Selection& selection) {
  const std::string root = selection.repository->root;
  Diagnostics known;  // Of the whole; what is withheld brings findings of its own.
  selection.published =
      std::make_unique<Published>(std::move(selection.repository), context.lang, selection.shared);
  selection.repository = open_repository(root, known, *selection.published);
}

}  // namespace

Selection select(const Context& context, const std::vector<std::string>& words,
                 const std::vector<std::string_view>& others, Audience audience) {
  Selection selection;
  selection.named = !words.empty();
  std::string root = find_root(context.folder);
  std::vector<std::string> paths;
  for (const std::string& word : words) {
    const std::string path = without_slashes(joined_path(context.folder, word));
    if (word.find('/') == std::string::npos && is_folder(root + "/" + word) && !is_folder(path))
      continue;
    if (exists(path)) paths.push_back(path);
  }
  if (!paths.empty()) root = find_root(folder_of(paths.front()));
  for (const std::string& path : paths)
    if (absolute_path(find_root(folder_of(path))) != absolute_path(root))
      throw Usage{kTwoRoots({paths.front()}, {path})};
  selection.repository = open_repository(root, selection.shared);
  if (audience == Audience::everybody) publish(context, selection);
  for (const std::string& path : paths) add_path(selection, path);
  for (const std::string& word : words) {
    if (exists(without_slashes(joined_path(context.folder, word)))) continue;
    const std::string plain = without_slashes(word);
    Named one = named(*selection.repository, plain);
    if (!one) one = named(*selection.repository, id_from_name(plain));
    if (!one) one = named(*selection.repository, folder_meant(plain));
    if (!one) throw_unknown(word, *selection.repository, others);
    add_whole(selection, one);
  }
  if (words.empty()) add_where_one_stands(context, selection);
  settle(selection);
  return selection;
}

Lang frame_language(const Context& context, const Repository& repository) {
  return context.lang.value_or(repository.lang());
}

}  // namespace slt::cli
