#include "report/due_collector.h"

// Decisions to carry out, and minutes to write.
namespace slt::report {
namespace {

constexpr Message<Quote> kDecision{
    .nb = "beslutningen {0}", .nn = "avgjerda {0}", .en = "the decision {0}"};
constexpr Message<Date, Sentence> kMinutes{.nb = "referat fra møtet {0} i {1}",
                                           .nn = "referat frå møtet {0} i {1}",
                                           .en = "minutes of the meeting {0} of {1}"};
constexpr Message<Sentence> kMinutesMissing{.nb = "{0} er ikke registrert; frist er ikke oppgitt",
                                            .nn = "{0} er ikkje registrert; frist er ikkje oppgitt",
                                            .en = "{0} are not registered; no deadline is stated"};

void decisions(Collector& to, const Meeting& meeting) {
  for (const Decision& decision : meeting.decisions)
    if (decision.deadline && !decision.done)
      to.add(DueKind::decision, kFalls, kDecision({decision.text.value}),
             to.whose(decision.responsible), decision.deadline->value, decision.deadline->span);
}

/// So many days after a meeting its minutes are to be sent, when the group says so.
std::optional<int> days_for_minutes(const Group& group, const Meeting& meeting) {
  for (const Series* series : group.all_series()) {
    const bool meant =
        !meeting.series || (series->id && series->id->value.word == meeting.series->value.id);
    if (meant && series->deadlines && series->deadlines->minutes)
      return series->deadlines->minutes->value;
  }
  return {};
}

void minutes(Collector& to, const Meeting& meeting) {
  const Group* group = to.view.find<Group>(meeting.group.value.id);
  if (!group || meeting.status.value != MeetingStatus::held || meeting.minutes) return;
  const Sentence what = kMinutes(meeting.date.value, group->display_name());
  const Sentence whose = to.whose(group->secretary);
  if (const auto days = days_for_minutes(*group, meeting))
    return to.add(DueKind::minutes, kFalls, what, whose, meeting.date.value + Days{*days},
                  meeting.date.span);
  to.add_undated(DueKind::minutes, what, whose, kMinutesMissing(what), meeting.date.span);
}

}  // namespace

void collect_meeting(Collector& to, const Meeting& meeting) {
  decisions(to, meeting);
  minutes(to, meeting);
}

}  // namespace slt::report
