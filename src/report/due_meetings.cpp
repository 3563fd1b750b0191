// SPDX-License-Identifier: MIT
#include "report/due_collector.h"
#include "rules/meetings.h"

// Decisions to carry out, notices to send, minutes to write, and meetings nobody knows the end of.
namespace slt::report {
namespace {

constexpr Message<Quote> kDecision{
    .nb = "beslutningen {0}", .nn = "avgjerda {0}", .en = "the decision {0}"};
constexpr Message<Quote, Date, Sentence> kDecisionUndated{
    .nb = "beslutningen {0} (møtet {1} i {2}) står åpen, uten frist",
    .nn = "avgjerda {0} (møtet {1} i {2}) står open, utan frist",
    .en = "the decision {0} (meeting on {1} of {2}) is open, without a deadline"};
constexpr Message<Date, Sentence> kMinutes{.nb = "referat fra møtet {0} i {1}",
                                           .nn = "referat frå møtet {0} i {1}",
                                           .en = "minutes of the meeting {0} of {1}"};
constexpr Message<Date, Sentence> kOutcome{
    .nb = "om møtet {0} i {1} ble holdt, er ikke oppgitt",
    .nn = "om møtet {0} i {1} blei halde, er ikkje oppgitt",
    .en = "whether the meeting on {0} of {1} was held is not stated"};
constexpr Message<Date, Sentence> kNotice{.nb = "innkalling til møtet {0} i {1}",
                                          .nn = "innkalling til møtet {0} i {1}",
                                          .en = "notice of the meeting on {0} of {1}"};
constexpr Message<Sentence, Date> kNoticePassed{
    .nb = "{0} skulle ut {1}; om den er sendt, er ikke oppgitt",
    .nn = "{0} skulle ut {1}; om ho er send, er ikkje oppgitt",
    .en = "{0} was to go out on {1}; whether it did is not stated"};

/// A decision that is to be carried out: somebody is to do it, or it has a deadline. What was only
/// decided is kept, and nobody's task.
bool is_task(const Decision& decision) {
  return !decision.done && (decision.deadline || !decision.responsible.empty());
}

void decisions(Collector& to, const Meeting& meeting, const Sentence& group) {
  for (std::size_t i = 0; i < meeting.decisions.size(); ++i) {
    const Decision& one = meeting.decisions[i];
    if (!is_task(one)) continue;
    const std::string number = fmt::format("{}", i + 1);
    const Quote text{one.text.value};
    Due due = to.of(DueKind::decision,
                    fmt::format("{}-{}", meeting.id.value.word,
                                one.id ? one.id->value.word : std::string_view(number)),
                    kDecision(text), one.responsible);
    if (one.deadline)
      to.add(std::move(due), DueVerb::falls, Reckoning(*one.deadline), one.deadline->span);
    else
      to.add_undated(std::move(due), kDecisionUndated(text, meeting.date.value, group),
                     one.text.span);
  }
}

/// Few record that a notice was sent: once its day has passed, nobody is called late for that.
void notice(Collector& to, const Meeting& meeting, const Group& group) {
  const auto by = notice_due(group, meeting);
  if (!by || day_of(meeting) < to.today) return;
  const auto& convenor = convenor_of(group, *series_of(group, meeting));
  const Sentence what = kNotice(day_of(meeting), group.display_name());
  Due due = to.of(DueKind::notice, meeting.id.value.word, what, convenor);
  if (to.today <= by->day())
    to.add(std::move(due), DueVerb::falls, *by, meeting.date.span);
  else
    to.add_undated(std::move(due), kNoticePassed(what, by->day()), meeting.date.span);
}

void minutes(Collector& to, const Meeting& meeting, const Group& group) {
  const auto due = [&](const Sentence& what) {
    return to.of(DueKind::minutes, meeting.id.value.word, what, group.secretary);
  };
  const Date day = day_of(meeting);
  if (standing_of(meeting, to.today) == Standing::unknown) {
    const Sentence what = kOutcome(day, group.display_name());
    return to.add_undated(due(what), what, meeting.status.span, "meeting-outcome-unknown");
  }
  constexpr std::string_view kRule = "minutes-missing";
  if (const auto by = minutes_due(group, meeting, to.figure(kRule, "days")))
    to.add(due(kMinutes(meeting.date.value, group.display_name())), DueVerb::falls, *by,
           meeting.date.span, kRule);
}

}  // namespace

void collect_meeting(Collector& to, const Meeting& meeting) {
  const Group* group = to.view.find<Group>(meeting.group.value.id);
  if (!group) return;
  decisions(to, meeting, group->display_name());
  notice(to, meeting, *group);
  minutes(to, meeting, *group);
}

}  // namespace slt::report
