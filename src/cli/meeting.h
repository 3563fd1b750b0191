// SPDX-License-Identifier: MIT
#pragma once

#include "cli/editing.h"

namespace slt::cli {

/// Records what became of a meeting.
struct RecordMeeting {
  std::vector<std::string> words;
  std::string on, to, reason;
  bool dry_run = false, force = false;
};
template <>
inline constexpr Manual manual_of<RecordMeeting>{
    .name = "meeting",
    .alias = "møte",
    .summary = {"Før inn at et møte er holdt, flyttet eller avlyst",
                "Før inn at eit møte er halde, flytta eller avlyst",
                "Record that a meeting was held, moved or cancelled"},
    .details = {
        "Møtet beholder id-en; endringen får nummer og dato, så kalendere følger med. Skriv "
        "holdt, flytt eller avlys.",
        "Møtet held på id-en; endringa får nummer og dato, så kalendrar følgjer med. Skriv "
        "halde, flytt eller avlys.",
        "The meeting keeps its id; the change gets a number and a date, so that calendars "
        "follow. Write held, move or cancel."}};
template <>
inline constexpr auto options_of<RecordMeeting> = with_caution(std::array{
    option<&RecordMeeting::words>("words",
                                  {"Hva som skjedde, og møtet (id, eller KOMMUNE/ID)",
                                   "Kva som hende, og møtet (id, eller KOMMUNE/ID)",
                                   "What happened, and the meeting (id, or MUNICIPALITY/ID)"},
                                  {.word = "held|move|cancel ID", .required = true}),
    option<&RecordMeeting::to>(
        "--to", {"Dagen det er flyttet til", "Dagen det er flytta til", "The day it is moved to"},
        {.word = "YYYY-MM-DD"}),
    option<&RecordMeeting::on>("--on",
                               {"Dagen det ble holdt, når det ikke var den oppsatte",
                                "Dagen det blei halde, når det ikkje var den oppsette",
                                "The day it was held, when not the one set"},
                               {.word = "YYYY-MM-DD"}),
    option<&RecordMeeting::reason>("--reason", {"Hvorfor", "Kvifor", "Why"}, {.word = "TEXT"}),
});

Exit run(const RecordMeeting& command, const Context& context);

}  // namespace slt::cli
