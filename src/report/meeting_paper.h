// SPDX-License-Identifier: MIT
#pragma once

#include "report/due.h"
#include "report/one_meeting.h"
#include "report/words.h"

// What a notice of a meeting and the minutes of it have in common.
namespace slt::report {

/// What the papers of one meeting are made from.
struct MeetingInput {
  const View& view;
  const OneMeeting& meeting;
  Lang lang;
  Date today;
  const Schedule& coming;                      ///< Meetings of the municipality from today.
  std::span<const RuleSetting> settings = {};  ///< What `slt.yaml` says of rules.
};

/// The papers of a meeting while they are being written.
struct MeetingPaper {
  const MeetingInput& input;
  Voice voice;
  Document out;
  std::vector<Due> dues;

  Lang lang() const { return voice.lang; }
  const OneMeeting& meeting() const { return input.meeting; }
  const Group& group() const { return *input.meeting.group; }
  std::string say(const Text& text) const { return voice.say(text); }
  void heading(const Text& text) { out.heading(2, Said(say(text))); }
  void paragraph(const Text& text, Span from = {}) { out.paragraph(Said(say(text), from)); }
  /// «Sted: kommunehuset»
  std::string labelled(const Text& label, std::string_view words) const {
    return fmt::format("{}: {}", label.in(voice.lang), words);
  }
};
/// An empty paper under this title.
MeetingPaper paper_of(const MeetingInput& input, const Message<std::string, std::string>& title);

/// When, where, who chairs, convenes and writes; and that it is moved, cancelled or suggested.
void add_facts(MeetingPaper& paper);

/// What stands where somebody is to write.
inline constexpr Text kToFillIn{"(fylles ut)", "(skal fyllast ut)", "(to be filled in)"};

/// Something on the agenda, and what stands under it.
struct AgendaItem {
  Said words;
  std::vector<Item> under = {};
};
/// In order: the last minutes, what was sent in, standing items, and what there is to follow up.
std::vector<AgendaItem> agenda_items(const MeetingPaper& paper);
/// «Sak 3»
std::string item_number(Lang lang, std::size_t number);

/// The decisions of earlier meetings of the group that somebody is to carry out and that are not
/// done; with a last column of its own when there is one to fill in.
Table decisions_to_follow_up(const MeetingPaper& paper, const std::optional<Text>& to_fill_in);
/// Those with neither responsible nor deadline are left out, which is said.
void add_decisions_left_out(MeetingPaper& paper);

/// Tiltak to evaluate, overdue or due before a month after the meeting.
std::vector<Item> evaluations_around(const MeetingPaper& paper);
/// What else is due by then: plan, revision, agreements, terms; not decisions and minutes.
std::vector<Item> deadlines_around(const MeetingPaper& paper);

/// Those who are called: the participants of the series, else the members of that day.
std::vector<const Party*> called(const MeetingPaper& paper);

/// How many from each sector are called and met: as it is on record, else to be filled in.
void add_present(MeetingPaper& paper);

/// Said in place of a paper when there is no meeting to come.
Document no_meeting(const View& view, Lang lang, std::string_view group);

}  // namespace slt::report
