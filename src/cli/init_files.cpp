// SPDX-License-Identifier: MIT
#include "cli/init_files.h"

#include <algorithm>

#include "cli/starter.h"
#include "edit/value.h"
#include "model/file_kinds.h"
#include "model/plan_files.h"
#include "model/repository.h"
#include "render/json_schema.h"

namespace slt::cli {
namespace {

constexpr Message<Quote> kUnread{.nb = "{0} kan ikke leses; rett filen først, se «slt validate»",
                                 .nn = "{0} kan ikkje lesast; rett fila først, sjå «slt validate»",
                                 .en = "{0} cannot be read; mend it first, see \"slt validate\""};

constexpr const char* kPlans = "plans";  ///< The folder of plans where there is none yet.
constexpr int kPlanYears = 4;            ///< How long the example's plan lasts.

std::string name_of(const std::string& path) {
  const std::string whole = absolute_path(path);
  return whole.substr(whole.rfind('/') + 1);
}

/// The folder above a path, as people see it.
std::string above(const std::string& path) {
  if (path == ".") return "..";
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? "." : path.substr(0, slash);
}

/// The municipality's name in the file, in quotes where YAML needs them.
std::string as_text(std::string_view words) {
  return edit::written({.text = std::string(words)}, false);
}

void replace_all(std::string& text, const std::string& old, const std::string& now) {
  for (std::size_t at = 0; (at = text.find(old, at)) != text.npos; at += now.size())
    text.replace(at, old.size(), now);
}

/// A set-up of this project, for the language of the plan and the name of the folder of plans.
std::string fitted(std::string_view path, Lang lang, const std::string& root) {
  std::string text(starter_at(path));
  replace_all(text, ".nb.", fmt::format(".{}.", code_of(lang)));
  for (const std::string before : {"-C ", "folder: ", "\"", "^"})
    for (const std::string after : {" validate", "\n", "\"", "/"})
      replace_all(text, before + kPlans + after, before + root + after);
  return text;
}

void add_set_ups(const Init& command, const std::string& root, Lang lang,
                 std::vector<Output>& files) {
  const std::string top = above(root), name = is_folder(root) ? name_of(root) : kPlans;
  const auto add = [&](std::string_view from, const std::string& to) {
    files.push_back({join_path(top, to), fitted(from, lang, name)});
  };
  if (command.vscode) {
    for (const std::string one : {"settings.json", "extensions.json", "tasks.json"})
      add("examples/editor/vscode/" + one, ".vscode/" + one);
    for (const FileKind& kind : file_kinds())
      files.push_back(
          {join_path(top, fmt::format("schemas/{}.{}.schema.json", kind.word, code_of(lang))),
           render::json_schema(kind, lang)});
  }
  if (command.github) add("examples/ci/github-pull-request.yml", ".github/workflows/slt.yml");
  if (command.gitlab) add("examples/ci/gitlab-ci.yml", ".gitlab-ci.yml");
  if (command.azure) add("examples/ci/azure-pipelines.yml", "azure-pipelines.yml");
}

/// What the files of a folder already say, by the kind of file it belongs in.
void look_at(const Municipality& there, StartPlace& place) {
  if (there.municipality) place.kept.insert("municipality"), place.language = there.lang();
  if (!there.groups.empty()) place.kept.insert("groups");
  if (!there.tiltak.empty() || !there.goals.empty() || there.plan) place.kept.insert("tiltak");
}

/// True for the folder of a municipality: it says so, or has its name and says nothing. Throws
/// `Failure` where the file that should say so cannot be read.
bool is_of(const Folder& folder, const Municipality& there, const Registered& municipality) {
  if (there.municipality) return there.municipality->number.value == municipality.number;
  if (folder.id != municipality.id()) return false;
  for (const std::string& path : folder.files)
    if (path.ends_with("/municipality.yaml")) throw Failure(kUnread({path}));
  return true;
}

/// The plans that are there; null when there are none yet.
std::unique_ptr<Repository> repository_at(const std::string& root, Diagnostics& out) {
  try {
    return open_repository(root, out);
  } catch (const Failure&) {
    return {};
  }
}

/// A name for the folder that no other municipality has: with the county, for the second Herøy.
std::string free_folder(const Repository& repository, const Registered& one) {
  const bool taken =
      std::ranges::find(repository.folders, one.id(), &Folder::id) != repository.folders.end();
  return taken ? one.id() + "-" + id_from_name(one.county) : one.id();
}

}  // namespace

StartPlace start_place(const Context& context, const Registered& municipality) {
  const std::string found = find_root(context.folder);
  StartPlace place{.root = found, .folder = municipality.id(), .kept = {}, .language = {}};
  Diagnostics ignored;
  const auto repository = repository_at(found, ignored);
  const bool plans_here =
      repository && std::ranges::any_of(repository->folders, [&](const Folder& folder) {
        return is_file(join_path(join_path(found, folder.id), "municipality.yaml"));
      });
  if (!plans_here && found == context.folder && !is_file(join_path(found, "slt.yaml")))
    return place.root = name_of(found) == kPlans ? found : join_path(found, kPlans), place;
  if (!repository) return place;
  for (const Folder& folder : repository->folders) {
    const auto there = load(*repository, folder, ignored);
    if (!is_of(folder, *there, municipality)) continue;
    place.folder = folder.id;
    return look_at(*there, place), place;
  }
  place.folder = free_folder(*repository, municipality);
  if (repository->settings.language) place.language = repository->lang();
  return place;
}

std::vector<Output> files_to_start(const Init& command, const StartPlace& place,
                                   const Registered& municipality, Lang lang, Date today,
                                   const std::set<std::string>& parts) {
  const int year = year_of(today);
  const std::map<std::string, std::string> values{{"number", std::string(municipality.number)},
                                                  {"name", as_text(municipality.name())},
                                                  {"county", as_text(municipality.county)},
                                                  {"year", std::to_string(year)},
                                                  {"next", std::to_string(year + 1)},
                                                  {"last", std::to_string(year + kPlanYears - 1)}};
  const auto made = [&](const std::string& kind) {
    return started(starter_at(fmt::format("src/cli/starter/{}.{}.yaml.in", kind, code_of(lang))),
                   parts, values);
  };
  std::vector<Output> files{{join_path(place.root, "slt.yaml"), made("slt")}};
  const std::string folder = join_path(place.root, place.folder);
  for (const std::string kind : {"municipality", "groups", "tiltak"})
    files.push_back({join_path(folder, kind + ".yaml"), made(kind)});
  add_set_ups(command, place.root, lang, files);
  return files;
}

}  // namespace slt::cli
