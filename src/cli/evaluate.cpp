// SPDX-License-Identifier: MIT
#include "cli/evaluate.h"

#include <algorithm>

#include "model/tiltak.h"

namespace slt::cli {
namespace {

constexpr Message<Quote> kDone{.nb = "evalueringen av {0} er ført inn",
                               .nn = "evalueringa av {0} er ført inn",
                               .en = "the evaluation of {0} is recorded"};

/// What an evaluation may be of.
bool can_be_evaluated(const edit::Object& object) {
  static constexpr std::array<const Noun*, 5> kNouns{
      &noun_of<Tiltak>, &noun_of<Plan>, &noun_of<Group>, &noun_of<Agreement>, &noun_of<Goal>};
  return std::ranges::find(kNouns, object.noun) != kNouns.end();
}

edit::Value evaluation(const Evaluate& command, Editing& editing, const std::string& of,
                       const std::string& today) {
  std::vector<std::pair<std::string, edit::Value>> keys;
  const auto add = [&](const std::string& key, const std::string& words) {
    const std::span<const Field> fields = fields_of<Evaluation>();
    if (!words.empty())
      keys.emplace_back(key, edit::text_for(edit::field_named(fields, key),
                                            editing.in_plan_words(fields, key, words)));
  };
  add("of", of);
  add("date", command.on.empty() ? today : command.on);
  add("by", command.by);
  add("method", command.method);
  add("result", command.result);
  add("text", command.text);
  add("decision", command.decision);
  add("decided_by", command.decided_by);
  return edit::map_of(std::move(keys));
}

}  // namespace

Exit run(const Evaluate& command, const Context& context) {
  Editing editing(context, command.id, can_be_evaluated);
  const std::string id = editing.object().id;
  editing.go_to_file_with(std::array<std::string_view, 3>{"evaluations", "tiltak", "plan"});
  edit::add_to_section(editing.file(), "evaluations",
                       evaluation(command, editing, id, iso(context.today)));
  return editing.finish({command.dry_run, command.force}, kDone({command.id}));
}

}  // namespace slt::cli
