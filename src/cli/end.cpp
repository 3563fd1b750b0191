// SPDX-License-Identifier: MIT
#include "cli/end.h"

#include <algorithm>

#include "cli/shell.h"
#include "model/ending.h"
#include "model/terms.h"

namespace slt::cli {
namespace {

constexpr Message<Quote, Sentence> kDone{
    .nb = "{0} er avsluttet {1}", .nn = "{0} er avslutta {1}", .en = "{0} has ended {1}"};
constexpr Message<Quote, Sentence> kWillEnd{
    .nb = "{0} avsluttes {1}", .nn = "{0} blir avslutta {1}", .en = "{0} ends {1}"};
constexpr Message<Quote, Sentence> kAlready{.nb = "{0} er alt avsluttet {1}",
                                            .nn = "{0} er alt avslutta {1}",
                                            .en = "{0} has ended {1} already"};
constexpr Message<std::string> kAnotherDay{.nb = "er dagen feil, skriv «{0}»",
                                           .nn = "er dagen feil, skriv «{0}»",
                                           .en = "if the day is wrong, write \"{0}\""};

const Ending* ending_of(const edit::Object& object) {
  const auto found = std::ranges::find(kEndings, object.noun, &Ending::noun);
  return found == kEndings.end() ? nullptr : &*found;
}

/// A working group dissolves; another group just has a last day.
std::string_view day_key(const edit::Object& object) {
  const bool works = object.noun == &noun_of<Group> && edit::entry_of(object.map, "working_group");
  return works ? "working_group.dissolved" : ending_of(object)->day;
}

/// True when the status, where there is one, does not speak of something that goes on.
bool is_closed(const edit::Object& object) {
  if (ending_of(object)->status.empty()) return true;
  const auto index = find_choice(choices_of<Status>, edit::text_at(object, "status"));
  const auto status = index ? static_cast<Status>(*index) : Status::active;
  return status == Status::done || status == Status::ended || status == Status::cancelled;
}

/// The day when it ended, when that is past and on record; nothing for what has yet to end.
std::optional<PartialDate> past_end(const edit::Object& object, Date today) {
  const auto day = parse_partial_date(edit::text_at(object, day_key(object)));
  return day && day->last() <= today ? day : std::nullopt;
}

bool is_ahead(const std::string& day, Date today) {
  const auto read = parse_partial_date(day);
  return read && read->first() > today;
}

/// What is to come is a plan: a working group has a key for it, and the status is still that of
/// now.
void end_later(Editing& editing, const std::string& day) {
  const std::string_view key = day_key(editing.object());
  editing.set(key == "working_group.dissolved" ? "working_group.dissolves" : key, day);
}

void end_now(Editing& editing, const std::string& day) {
  const std::string_view status = ending_of(editing.object())->status;
  if (!status.empty()) editing.set("status", status);
  editing.set(day_key(editing.object()), day);
}

}  // namespace

Exit run(const End& command, const Context& context) {
  Editing editing(context, command.id,
                  [](const edit::Object& object) { return ending_of(object) != nullptr; });
  const edit::Object object = editing.object();
  const std::string_view key = day_key(object);
  const auto ended = past_end(object, context.today);
  const std::string on_record = ended ? edit::text_at(object, key) : iso(context.today);
  if (ended && is_closed(object))
    throw edit::Refused{
        kAlready({command.id}, day_in_words(on_record)),
        kAnotherDay(fmt::format("{} set {} {}=…", slt_in(context.folder), command.id, key))};
  const std::string day =
      command.on.empty() ? on_record : editing.in_plan_words(object.fields, key, command.on);
  const bool later = is_ahead(day, context.today);
  if (later)
    end_later(editing, day);
  else
    end_now(editing, day);
  return editing.finish({command.dry_run, command.force},
                        (later ? kWillEnd : kDone)({command.id}, day_in_words(day)));
}

}  // namespace slt::cli
