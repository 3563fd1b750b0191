// SPDX-License-Identifier: MIT
#include "cli/known_words.h"

#include <algorithm>
#include <map>

#include "base/files.h"
#include "cli/completions.h"
#include "cli/new_kinds.h"
#include "cli/report_documents.h"
#include "cli/selection.h"
#include "edit/object.h"
#include "model/file_kinds.h"
#include "report/listing.h"
#include "rules/rule.h"
#include "schema/structure_rules.h"
#include "yaml/syntax_rules.h"

namespace slt::cli {
namespace {

constexpr std::size_t kMostFolders = 20;  ///< With more, a municipality is chosen before an id.

/// The plans where one stands; nothing when there are none, for a shell wants no complaint.
std::optional<Selection> plans_here(const Context& context) {
  try {
    return select(context, {});
  } catch (const Failure&) {
    return {};
  } catch (const Usage&) {
    return {};
  }
}

Candidates municipalities(const Context& context, const Wanting&) {
  Candidates all;
  if (const auto plans = plans_here(context)) {
    for (const Folder& folder : plans->repository->folders) all.push_back({folder.id});
    for (const auto& joint : plans->repository->joint) all.push_back({joint->id});
  }
  return all;
}

/// Calls `use` for everything with an id in the plans, of one folder where one is named.
template <class Use>
void for_each_object(const Selection& plans, std::string_view folder, const Use& use) {
  const auto look_in = [&](const std::string& id, const std::string& path) {
    FileRead read = read_file(path);
    if (read.refusal != Refusal::none || (!folder.empty() && folder != id)) return;
    try {
      const edit::File file(path, std::move(read.bytes));
      for (const edit::Object& object : edit::objects_in(file.tree(), id)) use(id, object);
    } catch (const edit::Refused&) {  // What cannot be read has no ids.
    }
  };
  for (const Folder* one : plans.folders)
    for (const std::string& path : one->files) look_in(one->id, path);
  for (const auto& joint : plans.repository->joint)
    for (const Source& source : joint->sources) look_in(joint->id, source.path);
}

/// Ids, with the municipality before those that are found twice.
Candidates ids(const Context& context, const Wanting& wanting) {
  const auto plans = plans_here(context);
  if (!plans) return {};
  const std::size_t slash = wanting.prefix.find('/');
  const bool named = slash != wanting.prefix.npos;
  Candidates all;
  if (!named && plans->folders.size() > kMostFolders) {
    for (const Folder* folder : plans->folders) all.push_back({folder->id + "/"});
    return all;
  }
  const Lang lang = frame_language(context, *plans->repository);
  std::map<std::string, int> met;
  std::vector<std::string> homes;
  for_each_object(*plans, named ? wanting.prefix.substr(0, slash) : std::string_view(),
                  [&](const std::string& folder, const edit::Object& object) {
                    ++met[object.id];
                    homes.push_back(folder);
                    all.push_back({object.id, std::string(object.noun->label.in(lang))});
                  });
  for (std::size_t i = 0; i < all.size(); ++i)
    if (named || met[all[i].word] > 1) all[i].word = homes[i] + "/" + all[i].word;
  return all;
}

/// The keys of the thing whose id stands before.
Candidates keys(const Context& context, const Wanting& wanting) {
  const auto plans = plans_here(context);
  if (!plans || wanting.before.empty()) return {};
  const std::string_view address = wanting.before.front();
  const std::size_t slash = address.find('/');
  const bool named = slash != address.npos;
  Candidates all;
  const Lang lang = frame_language(context, *plans->repository);
  for_each_object(
      *plans, named ? address.substr(0, slash) : std::string_view(),
      [&](const std::string&, const edit::Object& object) {
        const bool meant = object.id == (named ? address.substr(slash + 1) : address);
        for (const Field& field : object.fields)
          if (meant && all.size() < object.fields.size())
            all.push_back({std::string(field.key) + "=", std::string(field.doc.in(lang))});
      });
  return all;
}

Candidates rules(const Context& context, const Wanting& wanting) {
  const Lang lang = context.lang.value_or(Lang::nb);
  Candidates all;
  const auto add = [&](std::string_view id, const Text& summary) {
    all.push_back({std::string(id), std::string(summary.in(lang))});
  };
  for (const StructureRule& rule : structure_rules()) add(rule.id, rule.summary);
  if (wanting.command == "fix") return all;
  for (const yaml::SyntaxRule& rule : yaml::syntax_rules()) add(rule.id, rule.summary);
  for (const Rule& rule : all_rules()) add(rule.id, rule.summary);
  return all;
}

Candidates kinds(const Context& context, const Wanting& wanting) {
  Candidates all;
  if (wanting.command == "list")
    for (const std::string_view word : report::list_kinds()) all.push_back({std::string(word)});
  if (wanting.command == "new")
    for (const Choice& one : choices_of<NewKind>)
      all.push_back(
          {std::string(one.word), std::string(one.label.in(context.lang.value_or(Lang::nb)))});
  if (wanting.command == "schema")
    for (const FileKind& one : file_kinds()) all.push_back({std::string(one.word)});
  if (wanting.command == "report")
    for (const std::string_view word : report_kind_names()) all.push_back({std::string(word)});
  return all;
}

Candidates shells(const Context&, const Wanting&) {
  Candidates all;
  for (const std::string_view word : kCompletions) all.push_back({std::string(word)});
  return all;
}

Candidates formats(const Context&, const Wanting& wanting) {
  Candidates all;
  for (const std::string_view word : wanting.formats) all.push_back({std::string(word)});
  return all;
}

Candidates files(const Context&, const Wanting&) { return {{":files"}}; }
Candidates folders(const Context&, const Wanting&) { return {{":folders"}}; }
Candidates places(const Context& context, const Wanting& wanting) {
  Candidates all = municipalities(context, wanting);
  all.push_back({":files"});
  return all;
}

/// What each word of the tables can be; those that are not here, nobody but the person knows.
struct Supply {
  std::string_view token;
  Candidates (*words)(const Context& context, const Wanting& wanting);
};
constexpr std::array kSupplies{
    Supply{"MUNICIPALITY", municipalities},
    Supply{"PATH", places},
    Supply{"ID", ids},
    Supply{"WHERE", ids},
    Supply{"GROUP", ids},
    Supply{"KEY=VALUE", keys},
    Supply{"RULE", rules},
    Supply{"KIND", kinds},
    Supply{"SHELL", shells},
    Supply{"FORMAT[=FILE]", formats},
    Supply{"FILE", files},
    Supply{"DIR", folders},
    Supply{"BEFORE", folders},
    Supply{"AFTER", folders},
};

}  // namespace

Candidates known_words(const Context& context, const Wanting& wanting) {
  std::string_view token = wanting.token;
  if (token.starts_with('[')) token = token.substr(1, token.size() - 1 - token.ends_with(']'));
  for (const Supply& one : kSupplies)
    if (one.token == token) return one.words(context, wanting);
  Candidates all;
  const bool closed = token.find('|') != token.npos;
  while (closed && !token.empty()) {
    const std::size_t end = std::min(token.find('|'), token.size());
    all.push_back({std::string(token.substr(0, end))});
    token.remove_prefix(std::min(end + 1, token.size()));
  }
  return all;
}

}  // namespace slt::cli
