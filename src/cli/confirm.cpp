#include "cli/confirm.h"

namespace slt::cli {
namespace {

constexpr Message<Quote, Sentence> kDone{.nb = "statusen til {0} er bekreftet {1}",
                                         .nn = "statusen til {0} er stadfest {1}",
                                         .en = "the status of {0} is confirmed {1}"};

bool has_status_to_confirm(const edit::Object& object) {
  return edit::field_named(object.fields, "confirmed").key == "confirmed";
}

}  // namespace

Exit run(const Confirm& command, const Context& context) {
  Editing editing(context, command.id, has_status_to_confirm);
  const std::string day = command.on.empty() ? iso(context.today)
                                             : editing.in_plan_words(editing.object().fields,
                                                                     "confirmed.date", command.on);
  editing.set("confirmed.date", day);
  if (!command.by.empty()) editing.set("confirmed.by", command.by);
  return editing.finish({command.dry_run, command.force}, kDone({command.id}, day_in_words(day)));
}

}  // namespace slt::cli
