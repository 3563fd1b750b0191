// SPDX-License-Identifier: MIT
#include "model/repository.h"

#include <algorithm>
#include <map>
#include <span>

#include "base/files.h"
#include "model/plan_files.h"
#include "model/structure.h"
#include "schema/field.h"
#include "schema/structure_rules.h"

namespace slt {
namespace {

constexpr std::string_view kSettingsFile = "slt.yaml";
constexpr std::string_view kBaselineFile = "baseline.yaml";
constexpr std::string_view kHolidayFolder = "school-holidays";
constexpr std::ptrdiff_t kHighest = 32;  ///< Folders upward in which an `slt.yaml` is looked for.

constexpr Message<Quote> kNoRepository{
    .nb = "fant ingen planer i {0}; stå i mappen med planene, eller skriv -C og mappen",
    .nn = "fann ingen planar i {0}; stå i mappa med planane, eller skriv -C og mappa",
    .en = "found no plans in {0}; stand in the folder of plans, or write -C and the folder"};
constexpr Message<Quote> kSectionTwice{.nb = "{0} står i flere filer",
                                       .nn = "{0} står i fleire filer",
                                       .en = "{0} stands in several files"};
constexpr Message<> kFirst{.nb = "først her", .nn = "først her", .en = "first here"};
constexpr Message<> kNoIdentity{.nb = "mappen sier ikke hvilken kommune den gjelder",
                                .nn = "mappa seier ikkje kva kommune ho gjeld",
                                .en = "the folder does not say which municipality it is for"};

/// The folder above, in words: `plans` of `plans/etne`, `..` of `.`.
std::string parent_of(const std::string& folder) {
  if (folder == ".") return "..";
  if (folder == "/") return folder;
  const std::size_t slash = folder.rfind('/');
  const std::string last = slash == std::string::npos ? folder : folder.substr(slash + 1);
  if (last == "..") return folder + "/..";
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : folder.substr(0, slash);
}

/// Reports a part that may stand once, such as `plan`, when a second file has it too.
void check_sections(yaml::Cursor root, std::map<std::string_view, Span>& first, Diagnostics& out) {
  const std::span<const Field> fields = fields_of<Municipality>();
  for (const auto [key, value] : root.entries()) {
    const auto row = std::ranges::find(fields, key.text(), &Field::key);
    if (row == fields.end() || row->many) continue;
    const auto [known, is_new] = first.emplace(row->key, key.span());
    if (is_new) continue;
    Diagnostic twice = found(Misfit::duplicate_section, key.span(), kSectionTwice({key.text()}));
    twice.related.push_back({known->second, kFirst()});
    out.push_back(std::move(twice));
  }
}

/// Leaves out what lacks the day or the reason without which it says nothing: that it does has been
/// said, and nothing more is built on it.
void drop_halves(Municipality& own) {
  std::erase_if(own.meetings, [](const Meeting& one) { return one.date.value == Date{}; });
  std::erase_if(own.evaluations, [](const Evaluation& one) { return one.date.value == Date{}; });
  std::erase_if(own.deviations, [](const Deviation& one) {
    return one.reason.value.empty() || one.date.value == Date{};
  });
  for (Tiltak& tiltak : own.tiltak)
    if (tiltak.evaluation)
      std::erase_if(tiltak.evaluation->due,
                    [](const At<Date>& due) { return due.value == Date{}; });
}

/// Adds the comments that begin «# slt:».
void add_orders(const yaml::Tree& tree, std::vector<Span>& orders) {
  for (const yaml::Comment& comment : tree.comments) {
    const Span span{tree.source, comment.offset, comment.length};
    std::string_view words = bytes_of(span).substr(1);
    words.remove_prefix(std::min(words.find_first_not_of(" \t"), words.size()));
    if (words.starts_with("slt:")) orders.push_back(span);
  }
}

/// What has no title goes by its id, which people know it by too.
void name_untitled(std::vector<Tiltak>& all) {
  for (Tiltak& one : all)
    if (one.title.value.empty()) one.title = {one.id.value.word, one.id.span};
}

std::unique_ptr<Municipality> decode_folder(const FileTree& files, const Folder& folder,
                                            Diagnostics& out) {
  auto read_in = std::make_unique<Municipality>();
  read_in->id = folder.id;
  const std::size_t before = out.size();
  std::map<std::string_view, Span> first;
  for (const std::string& path : folder.files) {
    const auto tree = read_plan_file({files, read_in->sources, out}, path);
    read_in->complete &= tree.has_value();
    if (!tree) continue;
    check_sections(tree->root(), first, out);
    const std::size_t here = out.size();
    read(*read_in, tree->root(), out);
    if (tree->refused)  // Such a file is for people to mend.
      for (Diagnostic& one : std::span(out).subspan(here)) one.mendings.clear();
    add_orders(*tree, read_in->orders);
  }
  for (const Diagnostic& one : std::span(out).subspan(before))
    if (!one.key.empty() && one.severity == Severity::error)
      read_in->refused.push_back({one.key, one.span});
  drop_halves(*read_in);
  name_untitled(read_in->tiltak);
  read_in->mentions = mentions_in(*read_in);
  if (read_in->complete && !read_in->municipality && !read_in->joint && !read_in->sources.empty())
    out.push_back(
        found(Misfit::missing_identity, {&read_in->sources.front(), 0, 0}, kNoIdentity()));
  read_in->complete &= read_in->municipality || read_in->joint;
  return read_in;
}

void read_settings(Repository& repository, yaml::Cursor root, Diagnostics& out) {
  read(repository.settings, root, out);
  std::erase_if(repository.settings.rules,
                [](const RuleSetting& one) { return one.reason.value.empty(); });
}

void read_baseline(Repository& repository, yaml::Cursor root, Diagnostics& out) {
  Baseline baseline;
  read(baseline, root, out);
  repository.baseline = std::move(baseline.findings);
  repository.has_baseline = true;
}

void read_holidays(Repository& repository, yaml::Cursor root, Diagnostics& out) {
  SchoolHolidays holidays;
  read(holidays, root, out);
  std::ranges::move(holidays.school_holidays, std::back_inserter(repository.school_holidays));
}

/// Reads what stands at the top of the repository and concerns all.
void read_shared(Repository& repository, const DirectoryEntry& entry, Diagnostics& out) {
  const Intake intake{*repository.files, repository.sources, out};
  const std::string path = join_path(repository.root, entry.name);
  const auto read_with = [&](const std::string& file, auto read_root) {
    if (const auto tree = read_plan_file(intake, file)) read_root(repository, tree->root(), out);
  };
  if (entry.name == kSettingsFile) read_with(path, read_settings);
  if (entry.name == kBaselineFile) read_with(path, read_baseline);
  if (entry.name != kHolidayFolder) return;
  const PlanFiles found = plan_files_below(*repository.files, path);
  for (const std::string& lost : found.unreadable)
    report_refusal(intake, lost, Refusal::unreadable);
  report_unfit(intake, found.unfit);
  for (const std::string& file : found.paths) read_with(file, read_holidays);
}

/// Lists what belongs to one municipality, or to several together; what could not be listed, and
/// names that will not do, go to `lost`.
Folder list_municipality(const Repository& repository, const std::string& id, PlanFiles& lost) {
  const std::string top = join_path(repository.root, id);
  PlanFiles found = plan_files_below(*repository.files, top);
  std::ranges::move(found.unreadable, std::back_inserter(lost.unreadable));
  std::ranges::move(found.unfit, std::back_inserter(lost.unfit));
  if (auto why = why_no_id(id); why && !found.paths.empty())
    lost.unfit.push_back({top, std::move(*why)});
  const bool joint = std::ranges::any_of(
      found.paths, [](const std::string& path) { return path.ends_with("/joint.yaml"); });
  return {.id = id, .files = std::move(found.paths), .joint = joint};
}

/// True when a joint folder that could not be read whole names this municipality: then what they
/// have in common is not known.
bool may_concern(const Municipality& joint, std::string_view id) {
  return std::ranges::any_of(joint.sources, [&](const Source& source) {
    return source.bytes.find(id) != std::string::npos;
  });
}

/// How many times `parent_of` may lead to another folder: not beyond the top of the disk.
std::ptrdiff_t levels_above(const std::string& folder) {
  if (folder.find("..") != folder.npos) return kHighest;
  std::ptrdiff_t levels = std::ranges::count(folder, '/');
  if (!folder.starts_with('/')) {
    const std::string here = absolute_path(".");
    if (!here.starts_with('/')) return kHighest;
    levels += 1 + std::ranges::count(here, '/');
  }
  return std::min(levels, kHighest);
}

}  // namespace

std::vector<std::string_view> Repository::ids() const {
  std::vector<std::string_view> all;
  for (const Folder& folder : folders) all.push_back(folder.id);
  return all;
}

std::string Repository::baseline_path() const { return join_path(root, kBaselineFile); }

std::string find_root(const std::string& folder) {
  std::string here = folder;
  for (auto up = levels_above(folder); up >= 0; --up, here = parent_of(here))
    if (is_file(join_path(here, kSettingsFile))) return here;
  const std::string below = join_path(folder, "plans");
  if (is_folder(below)) return below;
  const Listing listing = list_folder(folder);
  const bool holds_plans = std::ranges::any_of(
      listing.entries, [](const DirectoryEntry& entry) { return is_plan_file(entry.name); });
  return holds_plans ? parent_of(folder) : folder;
}

Lang stated_language(const std::string& folder) {
  Repository repository;
  repository.root = find_root(folder);
  repository.files = &disk();
  Diagnostics unsaid;
  const DirectoryEntry settings{DirectoryEntry::Kind::file, std::string(kSettingsFile)};
  read_shared(repository, settings, unsaid);
  return repository.lang();
}

std::unique_ptr<Repository> open_repository(const std::string& root, Diagnostics& out,
                                            const FileTree& files) {
  const Listing listing = files.list(root);
  if (listing.refusal != Refusal::none) throw Failure(kNoRepository({root}));
  auto repository = std::make_unique<Repository>();
  repository->root = root;
  repository->files = &files;
  const Intake intake{files, repository->sources, out};
  PlanFiles lost;
  std::vector<Folder> joint;
  for (const DirectoryEntry& entry : listing.entries) {
    if (entry.name.starts_with('.')) continue;
    if (entry.kind == DirectoryEntry::Kind::symlink)
      report_refusal(intake, join_path(root, entry.name), Refusal::symlink);
    else
      read_shared(*repository, entry, out);
    if (entry.kind != DirectoryEntry::Kind::folder || entry.name == kHolidayFolder) continue;
    Folder folder = list_municipality(*repository, entry.name, lost);
    if (!folder.files.empty())
      (folder.joint ? joint : repository->folders).push_back(std::move(folder));
  }
  for (const std::string& path : lost.unreadable) report_refusal(intake, path, Refusal::unreadable);
  report_unfit(intake, lost.unfit);
  if (repository->folders.empty() && joint.empty() && out.empty())
    throw Failure(kNoRepository({root}));
  for (const Folder& folder : joint) {
    repository->joint.push_back(decode_folder(files, folder, out));
    check_structure({.own = repository->joint.back().get(), .joint = {}}, *repository, out);
  }
  return repository;
}

View view_of(const Repository& repository, const Municipality& municipality) {
  View view{.own = &municipality, .joint = {}, .shared = &repository.sources};
  for (const auto& joint : repository.joint) {
    if (!joint->joint) {
      if (!joint->complete && may_concern(*joint, municipality.id))
        view.joint.push_back(joint.get());
      continue;
    }
    const auto& members = joint->joint->municipalities;
    if (std::ranges::any_of(members,
                            [&](const auto& one) { return one.value.id == municipality.id; }))
      view.joint.push_back(joint.get());
  }
  return view;
}

std::unique_ptr<Municipality> load(const Repository& repository, const Folder& folder,
                                   Diagnostics& out) {
  auto municipality = decode_folder(*repository.files, folder, out);
  check_structure(view_of(repository, *municipality), repository, out);
  return municipality;
}

}  // namespace slt
