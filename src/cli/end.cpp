#include "cli/end.h"

#include <algorithm>

#include "model/ending.h"

namespace slt::cli {
namespace {

constexpr Message<Quote, Sentence> kDone{
    .nb = "{0} er avsluttet {1}", .nn = "{0} er avslutta {1}", .en = "{0} has ended {1}"};

const Ending* ending_of(const edit::Object& object) {
  const auto found = std::ranges::find(kEndings, object.noun, &Ending::noun);
  return found == kEndings.end() ? nullptr : &*found;
}

/// A working group dissolves; another group just has a last day.
std::string_view day_key(const edit::Object& object) {
  const bool works = object.noun == &noun_of<Group> && edit::entry_of(object.map, "working_group");
  return works ? "working_group.dissolved" : ending_of(object)->day;
}

}  // namespace

Exit run(const End& command, const Context& context) {
  Editing editing(context, command.id,
                  [](const edit::Object& object) { return ending_of(object) != nullptr; });
  const std::string_view status = ending_of(editing.object())->status;
  if (!status.empty()) editing.set("status", status);
  const std::string_view key = day_key(editing.object());
  const std::string day = command.on.empty()
                              ? iso(context.today)
                              : editing.in_plan_words(editing.object().fields, key, command.on);
  editing.set(key, day);
  return editing.finish({command.dry_run, command.force}, kDone({command.id}, day_in_words(day)));
}

}  // namespace slt::cli
