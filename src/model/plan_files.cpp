// SPDX-License-Identifier: MIT
#include "model/plan_files.h"

#include <algorithm>
#include <array>

#include "schema/structure_rules.h"
#include "yaml/reader.h"

namespace slt {
namespace {

constexpr Message<> kSymlink{.nb = "er en snarvei (symbolsk lenke); slt følger dem ikke",
                             .nn = "er ein snarveg (symbolsk lenkje); slt følgjer dei ikkje",
                             .en = "is a symbolic link; slt does not follow them"};
constexpr Message<> kNotFile{
    .nb = "er ikke en vanlig fil", .nn = "er ikkje ei vanleg fil", .en = "is not a plain file"};
constexpr Message<> kMisnamed{.nb = "blir ikke lest: navnet må slutte på «.yaml»",
                              .nn = "blir ikkje lesen: namnet må slutte på «.yaml»",
                              .en = "is not read: its name must end in \".yaml\""};
constexpr Message<Quote> kRename{
    .nb = "gi filen navnet {0}", .nn = "gi fila namnet {0}", .en = "give the file the name {0}"};
constexpr Message<std::size_t> kTooLarge{.nb = "er større enn {0} byte",
                                         .nn = "er større enn {0} byte",
                                         .en = "is larger than {0} bytes"};
constexpr Message<> kUnreadable{
    .nb = "lar seg ikke lese", .nn = "let seg ikkje lese", .en = "cannot be read"};

/// A plan file that a text editor or a phone gave another ending: `groups.yaml.txt`, `groups.YAML`.
bool is_misnamed(std::string_view name) {
  static constexpr std::array<std::string_view, 6> kEndings{".yaml.txt", ".yml.txt", ".YAML",
                                                            ".YML",      ".Yaml",    ".Yml"};
  return std::ranges::any_of(kEndings, [&](std::string_view end) { return name.ends_with(end); });
}

/// `groups.yaml` for `en/groups.yaml.txt`.
std::string renamed(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') + 1);
  return fmt::format("{}.yaml", name.substr(0, name.find('.')));
}

Sentence words_for(Refusal refusal) {
  if (refusal == Refusal::symlink) return kSymlink();
  if (refusal == Refusal::not_a_file) return kNotFile();
  if (refusal == Refusal::misnamed) return kMisnamed();
  if (refusal == Refusal::too_large) return kTooLarge(kLargestFile);
  return kUnreadable();
}

/// However deep a plan lies, it is read, or what stands in the way is told of: the system itself
/// ends a path that is too long.
void collect(const FileTree& files, const std::string& folder, PlanFiles& all) {
  const Listing listing = files.list(folder);
  if (listing.refusal != Refusal::none) return all.unreadable.push_back(folder);
  std::vector<std::string> names;
  for (const DirectoryEntry& entry : listing.entries) {
    if (entry.name.starts_with('.')) continue;
    const std::string path = join_path(folder, entry.name);
    const bool is_folder = entry.kind == DirectoryEntry::Kind::folder;
    const bool is_ours = is_plan_file(entry.name) || is_misnamed(entry.name);
    if (is_ours || is_folder) names.push_back(entry.name);
    if (is_ours || entry.kind == DirectoryEntry::Kind::symlink)
      all.paths.push_back(path);
    else if (is_folder)
      collect(files, path, all);
  }
  for (UnfitName& one : unfit_names(names))
    all.unfit.push_back({join_path(folder, one.name), std::move(one.why)});
}

}  // namespace

std::string join_path(const std::string& folder, std::string_view name) {
  return folder.empty() || folder == "." ? std::string(name) : fmt::format("{}/{}", folder, name);
}

bool is_plan_file(std::string_view name) {
  return name.ends_with(".yaml") || name.ends_with(".yml");
}

PlanFiles plan_files_below(const FileTree& files, const std::string& folder) {
  PlanFiles all;
  collect(files, folder, all);
  return all;
}

void report_refusal(const Intake& intake, const std::string& path, Refusal refusal) {
  const Source& source =
      intake.sources.emplace_back(Source{.path = path, .bytes = {}, .decoded = {}});
  const bool world = refusal == Refusal::unreadable || refusal == Refusal::missing;
  const Sentence remedy = refusal == Refusal::misnamed ? kRename({renamed(path)}) : Sentence();
  intake.out.push_back(found(world ? Misfit::unreadable_file : Misfit::unexpected_file,
                             {&source, 0, 0}, words_for(refusal), remedy));
  intake.out.back().world = world;
}

void report_unfit(const Intake& intake, std::span<const UnfitName> names) {
  for (const UnfitName& one : names) {
    const Source& source =
        intake.sources.emplace_back(Source{.path = one.name, .bytes = {}, .decoded = {}});
    intake.out.push_back(found(Misfit::unexpected_file, {&source, 0, 0}, one.why));
  }
}

std::optional<yaml::Tree> read_plan_file(const Intake& intake, const std::string& path) {
  FileRead file = is_misnamed(path) ? FileRead{.refusal = Refusal::misnamed, .bytes = {}}
                                    : intake.files.read(path);
  if (file.refusal != Refusal::none)
    return report_refusal(intake, path, file.refusal), std::nullopt;
  Source& source = intake.sources.emplace_back(
      Source{.path = path, .bytes = std::move(file.bytes), .decoded = {}});
  yaml::Tree tree = yaml::read(source, intake.out);
  if (tree.nodes.empty()) return {};
  return tree;
}

}  // namespace slt
