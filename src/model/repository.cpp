#include "model/repository.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/files.h"
#include "model/structure.h"
#include "schema/field.h"
#include "schema/structure_rules.h"
#include "yaml/reader.h"

namespace slt {
namespace {

constexpr std::string_view kSettingsFile = "slt.yaml";
constexpr std::string_view kBaselineFile = "baseline.yaml";
constexpr std::string_view kHolidayFolder = "school-holidays";
constexpr int kHighest = 32;  ///< Folders upward in which an `slt.yaml` is looked for.
constexpr int kDeepest = 4;   ///< Folders inside a municipality's folder.

constexpr Message<Quote> kNoRepository{
    .nb = "fant ingen planer i {0}; stå i mappen med planene, eller skriv -C og mappen",
    .nn = "fann ingen planar i {0}; stå i mappa med planane, eller skriv -C og mappa",
    .en = "found no plans in {0}; stand in the folder of plans, or write -C and the folder"};
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
constexpr Message<Quote> kSectionTwice{.nb = "{0} står i flere filer",
                                       .nn = "{0} står i fleire filer",
                                       .en = "{0} stands in several files"};
constexpr Message<> kFirst{.nb = "først her", .nn = "først her", .en = "first here"};
constexpr Message<> kNoIdentity{.nb = "mappen sier ikke hvilken kommune den gjelder",
                                .nn = "mappa seier ikkje kva kommune ho gjeld",
                                .en = "the folder does not say which municipality it is for"};

std::string join_path(const std::string& folder, std::string_view name) {
  return folder.empty() || folder == "." ? std::string(name) : fmt::format("{}/{}", folder, name);
}

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

bool is_yaml(std::string_view name) { return name.ends_with(".yaml") || name.ends_with(".yml"); }

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

/// A finding about a whole file or folder, at its beginning.
void report_refusal(std::deque<Source>& sources, const std::string& path, Refusal refusal,
                    Diagnostics& out) {
  const Source& source = sources.emplace_back(Source{.path = path, .bytes = {}, .decoded = {}});
  const bool world = refusal == Refusal::unreadable || refusal == Refusal::missing;
  const Sentence words = refusal == Refusal::symlink      ? kSymlink()
                         : refusal == Refusal::not_a_file ? kNotFile()
                         : refusal == Refusal::misnamed   ? kMisnamed()
                         : refusal == Refusal::too_large  ? kTooLarge(kLargestFile)
                                                          : kUnreadable();
  const Sentence remedy = refusal == Refusal::misnamed ? kRename({renamed(path)}) : Sentence();
  out.push_back(found(world ? Misfit::unreadable_file : Misfit::unexpected_file, {&source, 0, 0},
                      words, remedy));
  out.back().world = world;
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

/// Reads one file and hands its tree to `use`; answers whether there was one.
template <class Use>
bool read_source(std::deque<Source>& sources, const std::string& path, Diagnostics& out, Use use,
                 std::vector<Span>* orders = nullptr) {
  FileRead file =
      is_misnamed(path) ? FileRead{.refusal = Refusal::misnamed, .bytes = {}} : read_file(path);
  if (file.refusal != Refusal::none) return report_refusal(sources, path, file.refusal, out), false;
  Source& source =
      sources.emplace_back(Source{.path = path, .bytes = std::move(file.bytes), .decoded = {}});
  const yaml::Tree tree = yaml::read(source, out);
  if (tree.nodes.empty()) return false;
  use(tree.root());
  if (orders) add_orders(tree, *orders);
  return true;
}

/// Collects the plan files below a folder. What is no plain file is kept: reading it says why not.
void collect(const std::string& path, int depth, std::vector<std::string>& files,
             std::vector<std::string>& unreadable) {
  const Listing listing = list_folder(path);
  if (listing.refusal != Refusal::none) return unreadable.push_back(path);
  for (const DirectoryEntry& entry : listing.entries) {
    if (entry.name.starts_with('.')) continue;
    const bool is_ours = is_yaml(entry.name) || is_misnamed(entry.name);
    if (is_ours || entry.kind == DirectoryEntry::Kind::symlink)
      files.push_back(join_path(path, entry.name));
    else if (entry.kind == DirectoryEntry::Kind::folder && depth < kDeepest)
      collect(join_path(path, entry.name), depth + 1, files, unreadable);
  }
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
}

std::unique_ptr<Municipality> decode_folder(const Folder& folder, Diagnostics& out) {
  auto read_in = std::make_unique<Municipality>();
  read_in->id = folder.id;
  std::map<std::string_view, Span> first;
  for (const std::string& path : folder.files)
    read_in->complete &= read_source(
        read_in->sources, path, out,
        [&](yaml::Cursor root) {
          check_sections(root, first, out);
          read(*read_in, root, out);
        },
        &read_in->orders);
  drop_halves(*read_in);
  mention(*read_in, Span{}, read_in->mentions);
  if (read_in->complete && !read_in->municipality && !read_in->joint && !read_in->sources.empty())
    out.push_back(
        found(Misfit::missing_identity, {&read_in->sources.front(), 0, 0}, kNoIdentity()));
  read_in->complete &= read_in->municipality || read_in->joint;
  return read_in;
}

void read_shared(Repository& repository, const DirectoryEntry& entry, Diagnostics& out) {
  const std::string path = join_path(repository.root, entry.name);
  if (entry.name == kSettingsFile)
    read_source(repository.sources, path, out, [&](yaml::Cursor root) {
      read(repository.settings, root, out);
      std::erase_if(repository.settings.rules,
                    [](const RuleSetting& one) { return one.reason.value.empty(); });
    });
  if (entry.name == kBaselineFile)
    read_source(repository.sources, path, out, [&](yaml::Cursor root) {
      Baseline baseline;
      read(baseline, root, out);
      repository.baseline = std::move(baseline.findings);
      repository.has_baseline = true;
    });
  if (entry.name != kHolidayFolder) return;
  std::vector<std::string> files, unreadable;
  collect(path, 0, files, unreadable);
  for (const std::string& lost : unreadable)
    report_refusal(repository.sources, lost, Refusal::unreadable, out);
  for (const std::string& file : files)
    read_source(repository.sources, file, out, [&](yaml::Cursor root) {
      SchoolHolidays holidays;
      read(holidays, root, out);
      std::ranges::move(holidays.school_holidays, std::back_inserter(repository.school_holidays));
    });
}

Folder list_municipality(const std::string& root, const std::string& id,
                         std::vector<std::string>& unreadable) {
  Folder folder{.id = id, .files = {}};
  collect(join_path(root, id), 0, folder.files, unreadable);
  folder.joint = std::ranges::any_of(
      folder.files, [](const std::string& path) { return path.ends_with("/joint.yaml"); });
  return folder;
}

/// True when a joint folder that could not be read whole names this municipality: then what they
/// have in common is not known.
bool may_concern(const Municipality& joint, std::string_view id) {
  return std::ranges::any_of(joint.sources, [&](const Source& source) {
    return source.bytes.find(id) != std::string::npos;
  });
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
  for (int up = 0; up < kHighest; ++up, here = parent_of(here)) {
    if (is_file(join_path(here, kSettingsFile))) return here;
    if (here == "/") break;
  }
  const std::string below = join_path(folder, "plans");
  if (is_folder(below)) return below;
  const Listing listing = list_folder(folder);
  const bool holds_plans = std::ranges::any_of(
      listing.entries, [](const DirectoryEntry& entry) { return is_yaml(entry.name); });
  return holds_plans ? parent_of(folder) : folder;
}

std::unique_ptr<Repository> open_repository(const std::string& root, Diagnostics& out) {
  const Listing listing = list_folder(root);
  if (listing.refusal != Refusal::none) throw Failure(kNoRepository({root}));
  auto repository = std::make_unique<Repository>();
  repository->root = root;
  std::vector<std::string> unreadable;
  std::vector<Folder> joint;
  for (const DirectoryEntry& entry : listing.entries) {
    if (entry.name.starts_with('.')) continue;
    if (entry.kind == DirectoryEntry::Kind::symlink)
      report_refusal(repository->sources, join_path(root, entry.name), Refusal::symlink, out);
    else
      read_shared(*repository, entry, out);
    if (entry.kind != DirectoryEntry::Kind::folder || entry.name == kHolidayFolder) continue;
    Folder folder = list_municipality(root, entry.name, unreadable);
    if (!folder.files.empty())
      (folder.joint ? joint : repository->folders).push_back(std::move(folder));
  }
  for (const std::string& lost : unreadable)
    report_refusal(repository->sources, lost, Refusal::unreadable, out);
  if (repository->folders.empty() && joint.empty() && out.empty())
    throw Failure(kNoRepository({root}));
  const std::vector<std::string_view> ids = repository->ids();
  for (const Folder& folder : joint) {
    repository->joint.push_back(decode_folder(folder, out));
    check_structure({repository->joint.back().get(), {}}, ids, out);
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
  auto municipality = decode_folder(folder, out);
  check_structure(view_of(repository, *municipality), repository.ids(), out);
  return municipality;
}

}  // namespace slt
