// SPDX-License-Identifier: MIT
#include <algorithm>

#include "report/deadline_words.h"
#include "report/meeting_paper.h"

// What is on the agenda of a meeting, and what earlier meetings left to follow up.
namespace slt::report {
namespace {

constexpr int kLooksAhead = 31;  ///< Days after the meeting, about till the next one.

constexpr Message<std::size_t> kItem{.nb = "Sak {0}", .nn = "Sak {0}", .en = "Item {0}"};
constexpr Message<Date> kApprove{.nb = "Godkjenne referatet fra møtet {0}",
                                 .nn = "Godkjenne referatet frå møtet {0}",
                                 .en = "Approve the minutes of the meeting on {0}"};
constexpr Message<Date> kMinutesMissing{.nb = "Referatet fra møtet {0}, som ikke er registrert",
                                        .nn = "Referatet frå møtet {0}, som ikkje er registrert",
                                        .en = "The minutes of {0}, which are not on record"};
constexpr Message<std::string> kDocument{
    .nb = "Dokument: {0}", .nn = "Dokument: {0}", .en = "Document: {0}"};
constexpr Message<std::string> kStanding{
    .nb = "{0} (fast sak)", .nn = "{0} (fast sak)", .en = "{0} (standing item)"};
constexpr Text kFollowUp{"Følge opp vedtak fra tidligere møter",
                         "Følgje opp vedtak frå tidlegare møte",
                         "Follow up decisions of earlier meetings"};
constexpr Text kEvaluate{"Evaluere tiltak som har frist", "Evaluere tiltak som har frist",
                         "Evaluate tiltak that are due"};
constexpr Text kDeadlines{"Gå gjennom frister i planen", "Gå gjennom fristar i planen",
                          "Go through the deadlines of the plan"};

constexpr Text kDecided{"Vedtatt", "Vedteke", "Decided"};
constexpr Text kDecision{"Vedtak", "Vedtak", "Decision"};
constexpr Text kResponsible{"Ansvarlig", "Ansvarleg", "Responsible"};
constexpr Text kDeadline{"Frist", "Frist", "Deadline"};
constexpr Text kAge{"Alder", "Alder", "Age"};
constexpr Message<Date> kLate{
    .nb = "{0}, over fristen", .nn = "{0}, over fristen", .en = "{0}, overdue"};
constexpr Message<int> kLeftOut{
    .nb = "I tillegg er det registrert {0} vedtak uten både ansvarlig og frist; de står ikke her.",
    .nn =
        "I tillegg er det registrert {0} vedtak utan både ansvarleg og frist; dei står ikkje her.",
    .en = "Decisions on record with neither responsible nor deadline, not listed here: {0}."};

/// A decision that is not done, and the meeting that made it.
struct Open {
  const Meeting* meeting;
  const Decision* decision;
  bool is_somebodys() const { return !decision->responsible.empty() || decision->deadline; }
};

std::vector<Open> open_decisions(const MeetingPaper& paper) {
  std::vector<Open> all;
  for (const Meeting* meeting : held_before(paper.input.view, paper.meeting()))
    for (const Decision& decision : meeting->decisions)
      if (!decision.done) all.push_back({meeting, &decision});
  return all;
}

bool has_somebodys(const MeetingPaper& paper) {
  return std::ranges::any_of(open_decisions(paper), &Open::is_somebodys);
}

std::string deadline_of(const MeetingPaper& paper, const Decision& decision) {
  if (!decision.deadline) return paper.say(kNotStated);
  const Date day = decision.deadline->value;
  return day < paper.input.today ? kLate.in(paper.lang(), day) : shown(paper.lang(), day);
}

std::vector<Item> dues_around(const MeetingPaper& paper, const auto& wanted) {
  const Date last = paper.meeting().date + Days{kLooksAhead};
  std::vector<Item> items;
  for (const Due& one : paper.dues)
    if (wanted(one.kind) && one.date && *one.date <= last)
      items.push_back(item_of(paper.lang(), one));
  return items;
}

void add_last_minutes(std::vector<AgendaItem>& to, const MeetingPaper& paper) {
  const auto held = held_before(paper.input.view, paper.meeting());
  if (held.empty()) return;
  const Meeting& last = *held.back();
  const Message<Date>& words = last.minutes ? kApprove : kMinutesMissing;
  AgendaItem& item =
      to.emplace_back(AgendaItem{Said(words.in(paper.lang(), last.date.value), last.date.span)});
  if (last.minutes && last.minutes->document)
    item.under.push_back(
        {Said(kDocument.in(paper.lang(), std::string(last.minutes->document->value)),
              last.minutes->document->span)});
}

void add_standing(std::vector<AgendaItem>& to, const MeetingPaper& paper,
                  const std::vector<Statement>& statements) {
  for (const Statement& one : statements)
    to.push_back({Said(kStanding.in(paper.lang(), std::string(one.text.value)), one.text.span)});
}

}  // namespace

std::string item_number(Lang lang, std::size_t number) { return kItem.in(lang, number); }

std::vector<AgendaItem> agenda_items(const MeetingPaper& paper) {
  std::vector<AgendaItem> items;
  add_last_minutes(items, paper);
  if (paper.meeting().record)
    for (const Statement& one : paper.meeting().record->items)
      items.push_back({Said(one.text.value, one.text.span)});
  if (paper.meeting().series) add_standing(items, paper, paper.meeting().series->standing_items);
  add_standing(items, paper, paper.group().standing_items);
  if (has_somebodys(paper)) items.push_back({Said(paper.say(kFollowUp))});
  if (!evaluations_around(paper).empty()) items.push_back({Said(paper.say(kEvaluate))});
  if (!deadlines_around(paper).empty()) items.push_back({Said(paper.say(kDeadlines))});
  return items;
}

Table decisions_to_follow_up(const MeetingPaper& paper, const std::optional<Text>& to_fill_in) {
  Table table{.caption = {}, .columns = {}, .rows = {}};
  for (const Text& column : {kDecided, kDecision, kResponsible, kDeadline, kAge})
    table.columns.push_back(paper.say(column));
  if (to_fill_in) table.columns.back() = paper.say(*to_fill_in);
  for (const Open& one : open_decisions(paper)) {
    if (!one.is_somebodys()) continue;
    const Date day = one.meeting->date.value;
    const Date until = std::min(paper.input.today, paper.meeting().date);
    const int age = static_cast<int>((until - day).count());
    const Span from = one.decision->text.span;
    table.rows.push_back(
        {Said(shown(paper.lang(), day), one.meeting->date.span),
         Said(std::string(one.decision->text.value), from),
         Said(words_of(paper.voice, one.decision->responsible), from),
         Said(deadline_of(paper, *one.decision), from),
         Said(to_fill_in ? paper.say(kToFillIn) : days_in_words(age).in(paper.lang()),
              one.meeting->date.span)});
  }
  return table;
}

void add_decisions_left_out(MeetingPaper& paper) {
  std::vector<Span> from;
  for (const Open& one : open_decisions(paper))
    if (!one.is_somebodys()) from.push_back(one.decision->span);
  const int count = static_cast<int>(from.size());
  if (count > 0) paper.out.paragraph({kLeftOut.in(paper.lang(), count), from});
}

std::vector<Item> evaluations_around(const MeetingPaper& paper) {
  return dues_around(paper, [](DueKind kind) { return kind == DueKind::evaluation; });
}

std::vector<Item> deadlines_around(const MeetingPaper& paper) {
  return dues_around(paper, [](DueKind kind) {
    return kind != DueKind::evaluation && kind != DueKind::decision && kind != DueKind::minutes;
  });
}

}  // namespace slt::report
