// SPDX-License-Identifier: MIT
#include "rules/meetings.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<> kEndsFirst{.nb = "slutten kommer før starten",
                               .nn = "slutten kjem før starten",
                               .en = "the end comes before the start"};
constexpr Message<> kEndsAtOnce{.nb = "slutten er den samme som starten",
                                .nn = "slutten er den same som starten",
                                .en = "the end is the same as the start"};
constexpr Message<> kBeforeMeeting{.nb = "dagen kommer før møtet",
                                   .nn = "dagen kjem før møtet",
                                   .en = "the day comes before the meeting"};
constexpr Message<> kStart{
    .nb = "starten står her", .nn = "starten står her", .en = "the start stands here"};
constexpr Message<> kMeeting{
    .nb = "møtet står her", .nn = "møtet står her", .en = "the meeting stands here"};

/// Days known only by their year or month are out of order only when no reading helps.
void compare(const Maybe<PartialDate>& from, const Maybe<PartialDate>& until, Findings& findings) {
  if (from && until && until->value.last() < from->value.first())
    findings.add(until->span, kEndsFirst()).related.push_back({from->span, kStart()});
}

void compare(const At<Date>& from, const Maybe<Date>& until, Findings& findings) {
  if (until && until->value < from.value)
    findings.add(until->span, kEndsFirst()).related.push_back({from.span, kStart()});
}

void check_hours(const Meeting& meeting, Findings& findings) {
  if (!meeting.start || !meeting.end || meeting.end->value > meeting.start->value) return;
  const bool at_once = meeting.end->value == meeting.start->value;
  findings.add(meeting.end->span, at_once ? kEndsAtOnce() : kEndsFirst())
      .related.push_back({meeting.start->span, kStart()});
}

void check_group(const Group& group, Findings& findings) {
  compare(group.from, group.until, findings);
  for (const Member& member : group.members) compare(member.from, member.until, findings);
  if (!group.working_group) return;
  const WorkingGroup& work = *group.working_group;
  if (work.decided_on) compare(*work.decided_on, work.dissolved, findings);
}

void check_meeting(const Meeting& meeting, Findings& findings) {
  const Date day = meeting.date.value;
  const auto after_meeting = [&](const Maybe<Date>& later) {
    if (later && later->value < day)
      findings.add(later->span, kBeforeMeeting())
          .related.push_back({meeting.date.span, kMeeting()});
  };
  check_hours(meeting, findings);
  if (meeting.status.value == MeetingStatus::held && meeting.minutes)
    after_meeting(meeting.minutes->date);
  for (const Decision& decision : meeting.decisions) after_meeting(decision.deadline);
}

void check_role(const Role& role, Findings& findings) {
  compare(role.from, role.until, findings);
  for (const PreviousHolder& one : role.previous_holders) compare(one.from, one.until, findings);
}

void check(const View& view, Findings& findings) {
  for (const Municipality* folder : view.folders()) {
    for (const Role& role : folder->roles) check_role(role, findings);
    for (const Deviation& one : folder->deviations) compare(one.date, one.until, findings);
  }
  for (const Agreement* one : view.agreements()) compare(one->date, one->until, findings);
  for (const Group* group : view.groups()) check_group(*group, findings);
  for (const Meeting* meeting : view.meetings()) check_meeting(*meeting, findings);
}

constexpr RuleSource kSources[]{source::kEigersund, source::kLyngen};
constexpr RuleCase kCases[]{
    {"minutes and deadlines from before the meeting",
     "groups:\n"
     "  - {id: politirad}\n"
     "meetings:\n"
     "  - id: mars\n"
     "    group: politirad\n"
     "    date: 2026-03-03\n"
     "    start: \"13:00\"\n"
     "    end: \"11:30\"  # <--\n"
     "    status: held\n"
     "    minutes: {date: 2025-03-10}  # <--\n"
     "    decisions:\n"
     "      - {text: Kalle inn skolene, deadline: 2025-04-01}  # <--\n"},
    {"a meeting that ends when it begins",
     "groups:\n"
     "  - {id: politirad}\n"
     "meetings:\n"
     "  - id: mars\n"
     "    group: politirad\n"
     "    date: 2026-03-03\n"
     "    start: \"13:00\"\n"
     "    end: \"13:00\"  # <--\n"
     "    status: held\n"},
    {"who held a role before, an agreement and a deviation",
     "persons:\n"
     "  - {id: forrige}\n"
     "roles:\n"
     "  - role: slt-koordinator\n"
     "    previous_holders:\n"
     "      - person: forrige\n"
     "        from: 2019\n"
     "        until: 2010  # <--\n"
     "agreements:\n"
     "  - id: avtale\n"
     "    title: Politiråd\n"
     "    date: 2024-01-15\n"
     "    until: 2020-01-01  # <--\n"
     "deviations:\n"
     "  - rule: plan-missing\n"
     "    reason: Planen er under arbeid\n"
     "    date: 2026-02-01\n"
     "    until: 2026-01-31  # <--\n"},
    {"of two dates in one year nobody knows the order",
     "roles:\n"
     "  - {role: slt-koordinator, from: 2024-08-01, until: 2024}\n"},
};

}  // namespace

Rule dates_out_of_order() {
  return {.id = "dates-out-of-order",
          .severity = Severity::error,
          .needs_today = false,
          .summary = {"datoer i feil rekkefølge", "datoar i feil rekkjefølgje",
                      "dates in the wrong order"},
          .why = {"En periode som slutter før den begynner, eller et referat fra før møtet, er en "
                  "skrivefeil, som regel i årstallet. Alt som regnes ut av den, blir feil. Er bare "
                  "året kjent, tolkes det til fordel for planen.",
                  "Ein periode som sluttar før han byrjar, eller eit referat frå før møtet, er ein "
                  "skrivefeil, som regel i årstalet. Alt som blir rekna ut av han, blir feil. Er "
                  "berre året kjent, blir det tolka til fordel for planen.",
                  "A term that ends before it begins, or minutes from before the meeting, are a "
                  "slip of the pen, mostly in the year. All that is worked out from it is wrong. "
                  "Where only the year is known, the plan has the benefit of the doubt."},
          .remedy = {"rett den datoen eller det klokkeslettet som er feil",
                     "rett den datoen eller det klokkeslettet som er feil",
                     "correct the date or the time that is wrong"},
          .sources = kSources,
          .params = {},
          .good = R"(groups:
  - id: politirad
    members: [{role: ordfører, from: 2019-10-15, until: 2023-10-31}]
meetings:
  - {id: mars, group: politirad, date: 2026-03-03, status: held, minutes: {date: 2026-03-03}}
)",
          .bad = R"(groups:
  - id: politirad
    members:
      - role: ordfører
        from: 2023-10-15
        until: 2019-10-31  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
