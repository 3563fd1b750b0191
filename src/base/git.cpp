// SPDX-License-Identifier: MIT
#include "base/git.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "base/process.h"

namespace slt::git {
namespace {

constexpr Message<> kNoGit{
    .nb = "programmet git finnes ikke her, så slt kan ikke se hvordan planene var",
    .nn = "programmet git finst ikkje her, så slt kan ikkje sjå korleis planane var",
    .en = "the program git is not here, so slt cannot see how the plans were"};
constexpr Message<> kNoHistory{
    .nb =
        "mappen ligger ikke i git, så slt kan ikke se hvordan planene var; sammenlign to mapper i "
        "stedet",
    .nn =
        "mappa ligg ikkje i git, så slt kan ikkje sjå korleis planane var; samanlikn to mapper i "
        "staden",
    .en =
        "the folder is not in git, so slt cannot see how the plans were; compare two folders "
        "instead"};
constexpr Message<Quote, Quote> kNoRevision{
    .nb =
        "{0} er verken en mappe her eller en versjon i git; skriv en mappe, et merke, en gren "
        "eller for eksempel HEAD~1 (git svarte {1})",
    .nn =
        "{0} er verken ei mappe her eller ein versjon i git; skriv ei mappe, eit merke, ei grein "
        "eller til dømes HEAD~1 (git svara {1})",
    .en =
        "{0} is neither a folder here nor a version in git; write a folder, a tag, a branch or "
        "for example HEAD~1 (git answered {1})"};
constexpr Message<Quote, Quote> kRefused{
    .nb = "fant ikke hvordan planene var ved {0}; git svarte {1}",
    .nn = "fann ikkje korleis planane var ved {0}; git svara {1}",
    .en = "found no plans as they were at {0}; git answered {1}"};

/// Settings under which git starts no other program and opens no connection.
constexpr std::array<const char*, 3> kQuiet{"core.fsmonitor=false", "protocol.allow=never",
                                            "log.showSignature=false"};

using Words = std::vector<std::string>;

struct Answer {
  bool fine = false;
  std::string text;
  std::string complaint;  ///< The first line of what git said was wrong.
};

std::string first_line(const std::string& text) { return text.substr(0, text.find('\n')); }

/// Asks git about a folder. It opens no connection and starts none of the helpers that a
/// repository's own settings may name.
Answer ask(const std::string& folder, const Words& question, std::string_view input = {}) {
  Words words{"git", "--no-optional-locks", "--literal-pathspecs"};
  for (const char* setting : kQuiet) words.insert(words.end(), {"-c", setting});
  words.insert(words.end(), {"-C", folder});
  words.insert(words.end(), question.begin(), question.end());
  const std::optional<ProgramAnswer> said = run_program(std::move(words), input);
  if (!said) throw Failure(kNoGit());
  return {.fine = said->status == 0, .text = said->out, .complaint = first_line(said->err)};
}

/// Takes off the front of `rest` what stands before `end`, and `end` itself.
std::string_view cut(std::string_view& rest, char end) {
  const std::string_view part = rest.substr(0, rest.find(end));
  rest.remove_prefix(std::min(part.size() + 1, rest.size()));
  return part;
}

std::size_t number_in(std::string_view digits) {
  std::size_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

/// The files of a commit, all read at once.
class Commit : public FileTree {
 public:
  explicit Commit(std::string root) : root_(std::move(root)) { folders_[""]; }

  FileRead read(const std::string& path) const override {
    const auto found = files_.find(inside(path));
    if (found == files_.end()) return {.refusal = Refusal::missing, .bytes = {}};
    return found->second;
  }

  Listing list(const std::string& path) const override {
    const auto found = folders_.find(inside(path));
    if (found == folders_.end()) return {.refusal = Refusal::missing, .entries = {}};
    Listing listing;
    for (const auto& [name, kind] : found->second) listing.entries.push_back({kind, name});
    return listing;
  }

  /// Adds a file by its path inside the root; its folders follow.
  FileRead& add(const std::string& path, DirectoryEntry::Kind kind) {
    const std::size_t slash = path.rfind('/');
    const std::string folder = slash == path.npos ? "" : path.substr(0, slash);
    folders_[folder][slash == path.npos ? path : path.substr(slash + 1)] = kind;
    add_folder(folder);
    return files_[path];
  }

 private:
  std::string inside(const std::string& path) const {
    if (path == root_) return "";
    return path.starts_with(root_ + "/") ? path.substr(root_.size() + 1) : path;
  }

  void add_folder(const std::string& folder) {
    if (folder.empty()) return;
    const std::size_t slash = folder.rfind('/');
    const std::string above = slash == folder.npos ? "" : folder.substr(0, slash);
    const std::string name = slash == folder.npos ? folder : folder.substr(slash + 1);
    folders_[above][name] = DirectoryEntry::Kind::folder;
    add_folder(above);
  }

  std::string root_;
  std::map<std::string, FileRead> files_;
  std::map<std::string, std::map<std::string, DirectoryEntry::Kind>> folders_;
};

/// One file as `git ls-tree -l` tells of it: `100644 blob 5ac0…    1234<tab>etne/plan.yaml`.
struct Row {
  std::string_view mode, object;
  std::size_t size = 0;
  std::string path;
};

Row row_of(std::string_view words) {
  Row row;
  row.mode = cut(words, ' ');
  cut(words, ' ');
  row.object = cut(words, ' ');
  std::string_view size = cut(words, '\t');
  size.remove_prefix(std::min(size.find_first_not_of(' '), size.size()));
  row.size = number_in(size);
  row.path = words;
  return row;
}

Refusal refusal_of(const Row& row) {
  if (row.mode == "120000") return Refusal::symlink;
  if (!row.mode.starts_with("100")) return Refusal::not_a_file;
  return row.size > kLargestFile ? Refusal::too_large : Refusal::none;
}

DirectoryEntry::Kind kind_of(Refusal refusal) {
  if (refusal == Refusal::symlink) return DirectoryEntry::Kind::symlink;
  return refusal == Refusal::not_a_file ? DirectoryEntry::Kind::other : DirectoryEntry::Kind::file;
}

/// What slt would read; a folder of plans may hold pictures too.
bool is_yaml(std::string_view path) { return path.ends_with(".yaml") || path.ends_with(".yml"); }

/// Fills in the bytes of files from `git cat-file --batch`: a line of three words, the bytes, a
/// line break, for each in turn.
void fill(const std::vector<FileRead*>& files, std::string_view answer) {
  for (FileRead* file : files) {
    std::string_view head = cut(answer, '\n');
    const std::size_t size = number_in(head.substr(head.rfind(' ') + 1));
    file->bytes = answer.substr(0, size);
    answer.remove_prefix(std::min(size + 1, answer.size()));
  }
}

}  // namespace

std::string commit_named(const std::string& folder, const std::string& revision) {
  const Answer named =
      ask(folder, {"rev-parse", "--verify", "--end-of-options", revision + "^{commit}"});
  if (named.fine) return first_line(named.text);
  if (!ask(folder, {"rev-parse", "--git-dir"}).fine) throw Failure(kNoHistory());
  throw Failure(kNoRevision({revision}, {named.complaint}));
}

std::string parting(const std::string& folder, const std::string& revision) {
  const std::string commit = commit_named(folder, revision);
  const Answer common = ask(folder, {"merge-base", commit, "HEAD"});
  return common.fine ? first_line(common.text) : commit;
}

std::vector<std::string> commits_of(const std::string& folder, const std::string& commit,
                                    const std::vector<std::string>& names, int most) {
  Words question{"log", fmt::format("--max-count={}", most), "--format=%H", commit, "--"};
  question.insert(question.end(), names.begin(), names.end());
  const Answer answer = ask(folder, question);
  if (!answer.fine) throw Failure(kRefused({commit}, {answer.complaint}));
  std::vector<std::string> commits;
  for (std::string_view rest = answer.text; !rest.empty();) commits.emplace_back(cut(rest, '\n'));
  return commits;
}

std::unique_ptr<FileTree> files_at(const std::string& folder, const std::string& commit,
                                   const std::vector<std::string>& names) {
  Words question{"ls-tree", "-r", "-l", "-z", commit, "--"};
  question.insert(question.end(), names.begin(), names.end());
  const Answer listed = ask(folder, question);
  if (!listed.fine) throw Failure(kRefused({commit}, {listed.complaint}));
  auto files = std::make_unique<Commit>(folder);
  std::vector<FileRead*> wanted;
  std::string objects;
  for (std::string_view rest = listed.text; !rest.empty();) {
    const Row row = row_of(cut(rest, '\0'));
    FileRead& file = files->add(row.path, kind_of(refusal_of(row)));
    file.refusal = refusal_of(row);
    if (file.refusal != Refusal::none || !is_yaml(row.path)) continue;
    wanted.push_back(&file);
    objects += fmt::format("{}\n", row.object);
  }
  const Answer read = ask(folder, {"cat-file", "--batch"}, objects);
  if (!read.fine) throw Failure(kRefused({commit}, {read.complaint}));
  fill(wanted, read.text);
  return files;
}

}  // namespace slt::git
