// SPDX-License-Identifier: MIT
#include "cli/reach.h"

#include "base/files.h"
#include "model/repository.h"

namespace slt::cli {
namespace {

std::string above(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == path.npos ? "." : path.substr(0, slash + 1);
}

/// The collections that some words are paths into; words that are no paths lead nowhere.
void add_words(Reach& reach, const Context& context, const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    const bool whole = context.folder == "." || word.starts_with('/');
    const std::string path = whole ? word : context.folder + "/" + word;
    if (is_folder(path)) reach.read.push_back(find_root(path));
    if (is_file(path)) reach.read.push_back(find_root(above(path)));
  }
}

/// A file is written beside its place and moved there, so it takes the folder.
void add_output(Reach& reach, const std::string& path) {
  if (!path.empty()) reach.write.push_back(is_folder(path) ? path : above(path));
}

/// Whether a command asks git, as `comparison_for` and `side_named` decide.
template <class One>
bool asks_git(const One& command, const Context& context) {
  if constexpr (std::is_same_v<One, Validate>)
    return !command.since.empty() || !context.base_branch.empty();
  else
    return std::is_same_v<One, Diff>;
}

/// Whether a command changes what lies among the plans: those that can be forced, and a few.
template <class One>
constexpr bool edits() {
  if constexpr (requires(One one) { one.force; })
    return true;
  else
    return std::is_same_v<One, Fix> || std::is_same_v<One, Baseline>;
}

/// What a command says itself; a member of one name means the same in all of them.
template <class One>
void add_said(Reach& reach, const Context& context, const One& command) {
  if constexpr (requires { command.words; }) add_words(reach, context, command.words);
  if constexpr (requires { command.paths; }) add_words(reach, context, command.paths);
  if constexpr (requires { command.municipalities; })
    add_words(reach, context, command.municipalities);
  if constexpr (requires { command.template_file; })
    if (!command.template_file.empty()) reach.read.push_back(command.template_file);
  if constexpr (requires { command.output; }) add_output(reach, command.output);
  if constexpr (requires { command.formats; })
    for (const std::string& word : command.formats)
      if (const std::size_t equals = word.find('='); equals != word.npos)
        add_output(reach, word.substr(equals + 1));
  if constexpr (requires { command.mail; }) add_output(reach, command.mail);
  if constexpr (std::is_same_v<One, Site>) add_output(reach, command.folder);
  if constexpr (std::is_same_v<One, Completions>) add_output(reach, command.words.back());
}

}  // namespace

Reach reach_of(const Invocation& asked, const Context& context) {
  const std::string root = find_root(context.folder);
  Reach reach{.read = {root}};
  std::visit(
      [&]<class One>(const One& command) {
        add_said(reach, context, command);
        if (edits<One>()) reach.write.push_back(root);
        // These write beside the plans, too: pipelines and editors, schemas and README.
        if (std::is_same_v<One, Init>) reach.write.push_back(root + "/..");
        if (std::is_same_v<One, Generate>) reach.write.emplace_back(".");
        reach.run = asks_git(command, context);
      },
      asked.command);
  return reach;
}

}  // namespace slt::cli
