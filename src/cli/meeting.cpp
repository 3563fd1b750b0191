// SPDX-License-Identifier: MIT
#include "cli/meeting.h"

#include <algorithm>
#include <charconv>

#include "cli/shell.h"
#include "cli/words.h"
#include "model/meeting.h"

namespace slt::cli {

/// What `slt meeting` can record.
enum class MeetingAct : std::uint8_t { held, move, cancel };

}  // namespace slt::cli

namespace slt {

template <>
inline constexpr std::array choices_of<cli::MeetingAct>{
    Choice{"held", {"holdt", "halde", "held"}, "holdt|halde"},
    Choice{"move", {"flytt", "flytt", "move"}, "flytt|flyttet|flytta"},
    Choice{"cancel", {"avlys", "avlys", "cancel"}, "avlys|avlyst"},
};

}  // namespace slt

namespace slt::cli {
namespace {

constexpr Message<> kTwoWords{
    .nb = "skriv hva som skjedde og hvilket møte: holdt, flytt eller avlys, og id-en",
    .nn = "skriv kva som hende og kva møte: halde, flytt eller avlys, og id-en",
    .en = "write what happened and to which meeting: held, move or cancel, and the id"};
constexpr Message<> kToWhen{.nb = "når er det flyttet til? skriv --to og datoen",
                            .nn = "når er det flytta til? skriv --to og datoen",
                            .en = "when is it moved to? write --to and the date"};
constexpr Message<> kToMoves{.nb = "--to hører bare til «flytt»",
                             .nn = "--to høyrer berre til «flytt»",
                             .en = "--to belongs to \"move\" only"};
constexpr Message<> kOnHeld{.nb = "--on hører bare til «holdt»",
                            .nn = "--on høyrer berre til «halde»",
                            .en = "--on belongs to \"held\" only"};
constexpr Message<Quote, Sentence> kSetFor{.nb = "{0} er satt til {1} fra før",
                                           .nn = "{0} er sett til {1} frå før",
                                           .en = "{0} is set for {1} already"};
constexpr Message<Quote> kOnRecord{
    .nb = "{0} er ført som holdt, med referat, oppmøte eller beslutninger",
    .nn = "{0} er ført som halde, med referat, oppmøte eller avgjerder",
    .en = "{0} is recorded as held, with minutes, attendance or decisions"};
constexpr Message<> kTakeOut{
    .nb = "ble det ikke holdt, ta først ut «minutes», «attendance» og «decisions» for hånd",
    .nn = "blei det ikkje halde, ta først ut «minutes», «attendance» og «decisions» for hand",
    .en =
        "if it was not held, take out \"minutes\", \"attendance\" and \"decisions\" by hand first"};
constexpr Message<Quote> kAlready{
    .nb = "{0} er alt ført slik", .nn = "{0} er alt ført slik", .en = "{0} is recorded so already"};
constexpr std::array<Message<Quote>, 3> kDone{{
    {.nb = "{0} er ført som holdt", .nn = "{0} er ført som halde", .en = "{0} is recorded as held"},
    {.nb = "{0} er flyttet", .nn = "{0} er flytta", .en = "{0} is moved"},
    {.nb = "{0} er avlyst", .nn = "{0} er avlyst", .en = "{0} is cancelled"},
}};

/// The day a meeting was held is its date from then on, and the day it was set for is kept.
void hold(Editing& editing, const std::string& on) {
  const std::string moved_to = edit::text_at(editing.object(), "moved_to");
  const std::string set_for = edit::text_at(editing.object(), "date");
  const std::string day = !on.empty() ? on : !moved_to.empty() ? moved_to : set_for;
  if (!moved_to.empty()) editing.remove("moved_to");
  if (day != set_for) {
    editing.set("date", day);
    if (edit::text_at(editing.object(), "moved_from").empty()) editing.set("moved_from", set_for);
  }
  editing.set("status", "held");
}

/// Moved back to the day it was set for to begin with, it is only planned.
void move_to(Editing& editing, const std::string& day) {
  if (day.empty()) throw Usage{kToWhen()};
  const edit::Object meeting = editing.object();
  const bool is_back = day == edit::text_at(meeting, "date");
  if (is_back && edit::text_at(meeting, "moved_to").empty())
    throw edit::Refused{kSetFor({meeting.id}, day_in_words(day))};
  editing.set("status", is_back ? "planned" : "moved");
  if (is_back)
    editing.remove("moved_to");
  else
    editing.set("moved_to", day);
}

/// Throws for an option that says nothing of what happened.
void check_options(const RecordMeeting& command, MeetingAct act) {
  if (!command.to.empty() && act != MeetingAct::move) throw Usage{kToMoves()};
  if (!command.on.empty() && act != MeetingAct::held) throw Usage{kOnHeld()};
}

/// What a meeting came to is not lost by a word.
void check_not_on_record(const edit::Object& meeting) {
  static constexpr std::array<std::string_view, 3> kOutcome{"minutes", "attendance", "decisions"};
  const bool has_outcome = std::ranges::any_of(
      kOutcome, [&](std::string_view key) { return edit::entry_of(meeting.map, key).has_value(); });
  if (has_outcome && edit::text_at(meeting, "status") == "held")
    throw edit::Refused{kOnRecord({meeting.id}), kTakeOut()};
}

/// What calendars go by to see that something is new.
void count_revision(Editing& editing, Date today) {
  const std::string old = edit::text_at(editing.object(), "revision");
  int revision = 0;
  std::from_chars(old.data(), old.data() + old.size(), revision);
  editing.set("changed", iso(today));
  editing.set("revision", std::to_string(revision + 1));
}

}  // namespace

Exit run(const RecordMeeting& command, const Context& context) {
  if (command.words.size() != 2) throw Usage{kTwoWords()};
  const auto act = choice_named<MeetingAct>(command.words[0]);
  check_options(command, act);
  const std::string& id = command.words[1];
  Editing editing(context, id,
                  [](const edit::Object& object) { return object.noun == &noun_of<Meeting>; });
  const auto day = [&](const std::string& typed) {
    return editing.in_plan_words(fields_of<Meeting>(), "date", typed);
  };
  if (act != MeetingAct::held) check_not_on_record(editing.object());
  if (act == MeetingAct::held) hold(editing, day(command.on));
  if (act == MeetingAct::move) move_to(editing, day(command.to));
  if (act == MeetingAct::cancel) editing.set("status", "cancelled");
  if (!command.reason.empty()) editing.set("reason", command.reason);
  if (!editing.file().is_changed()) throw edit::Refused{kAlready({id})};
  count_revision(editing, context.today);
  return editing.finish({command.dry_run, command.force},
                        kDone[static_cast<std::size_t>(act)]({id}));
}

}  // namespace slt::cli
