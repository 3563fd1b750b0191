#include "cli/meeting.h"

#include <charconv>

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
constexpr Message<Quote> kAlready{
    .nb = "{0} er alt ført slik", .nn = "{0} er alt ført slik", .en = "{0} is recorded so already"};
constexpr std::array<Message<Quote>, 3> kDone{{
    {.nb = "{0} er ført som holdt", .nn = "{0} er ført som halde", .en = "{0} is recorded as held"},
    {.nb = "{0} er flyttet", .nn = "{0} er flytta", .en = "{0} is moved"},
    {.nb = "{0} er avlyst", .nn = "{0} er avlyst", .en = "{0} is cancelled"},
}};

/// What a key of the meeting says; empty when it is not there.
std::string text_of(const edit::Object& meeting, std::string_view key) {
  const auto entry = edit::entry_of(meeting.map, key);
  return entry ? std::string(entry->value.text()) : std::string();
}

/// The day a meeting was held is its date from then on, and the day it was set for is kept.
void hold(Editing& editing, const std::string& on) {
  const std::string moved_to = text_of(editing.object(), "moved_to");
  const std::string set_for = text_of(editing.object(), "date");
  const std::string day = !on.empty() ? on : !moved_to.empty() ? moved_to : set_for;
  if (!moved_to.empty()) editing.remove("moved_to");
  if (day != set_for) {
    editing.set("date", day);
    if (text_of(editing.object(), "moved_from").empty()) editing.set("moved_from", set_for);
  }
  editing.set("status", "held");
}

void move_to(Editing& editing, const std::string& day) {
  if (day.empty()) throw Usage{kToWhen()};
  editing.set("status", "moved");
  editing.set("moved_to", day);
}

/// What calendars go by to see that something is new.
void count_revision(Editing& editing, Date today) {
  const std::string old = text_of(editing.object(), "revision");
  int revision = 0;
  std::from_chars(old.data(), old.data() + old.size(), revision);
  editing.set("changed", iso(today));
  editing.set("revision", std::to_string(revision + 1));
}

}  // namespace

Exit run(const RecordMeeting& command, const Context& context) {
  if (command.words.size() != 2) throw Usage{kTwoWords()};
  const auto act = choice_named<MeetingAct>(command.words[0]);
  const std::string& id = command.words[1];
  Editing editing(context, id,
                  [](const edit::Object& object) { return object.noun == &noun_of<Meeting>; });
  const auto day = [&](const std::string& typed) {
    return editing.in_plan_words(fields_of<Meeting>(), "date", typed);
  };
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
