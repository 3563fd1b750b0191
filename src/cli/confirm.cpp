// SPDX-License-Identifier: MIT
#include "cli/confirm.h"

#include "cli/shell.h"

namespace slt::cli {
namespace {

constexpr Message<Quote, Sentence> kDone{.nb = "statusen til {0} er bekreftet {1}",
                                         .nn = "statusen til {0} er stadfest {1}",
                                         .en = "the status of {0} is confirmed {1}"};

constexpr Message<Quote> kNoStatus{.nb = "{0} har ingen status å bekrefte",
                                   .nn = "{0} har ingen status å stadfeste",
                                   .en = "{0} has no status to confirm"};
constexpr Message<std::string> kSetIt{
    .nb = "skriv «{0}» først", .nn = "skriv «{0}» først", .en = "write \"{0}\" first"};

bool has_status_to_confirm(const edit::Object& object) {
  return edit::field_named(object.fields, "confirmed").key == "confirmed";
}

}  // namespace

Exit run(const Confirm& command, const Context& context) {
  Editing editing(context, command.id, has_status_to_confirm);
  if (edit::text_at(editing.object(), "status").empty())
    throw edit::Refused{
        kNoStatus({command.id}),
        kSetIt(fmt::format("{} set {} status=…", slt_in(context.folder), command.id))};
  const std::string day = command.on.empty() ? iso(context.today)
                                             : editing.in_plan_words(editing.object().fields,
                                                                     "confirmed.date", command.on);
  editing.set("confirmed.date", day);
  if (!command.by.empty()) editing.set("confirmed.by", command.by);
  return editing.finish({command.dry_run, command.force}, kDone({command.id}, day_in_words(day)));
}

}  // namespace slt::cli
