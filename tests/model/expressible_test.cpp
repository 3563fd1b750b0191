// SPDX-License-Identifier: MIT
#include <algorithm>
#include <memory>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "model/repository.h"

// What real municipalities do must have a place in the model. Each row is used at least once, by a
// real plan or by an invented one in examples/shapes.
using namespace slt;

namespace {

using Those = const Municipality&;
using List = std::vector<const Municipality*>;

struct Row {
  const char* what;
  bool (*holds)(Those one);
};

template <class Things, class Is>
bool any(const Things& things, Is is) {
  return std::ranges::any_of(things, [&](const auto& one) { return static_cast<bool>(is(one)); });
}
template <class Things, class Is>
auto count(const Things& things, Is is) {
  return std::ranges::count_if(things, [&](const auto& one) { return static_cast<bool>(is(one)); });
}
template <class T>
bool is(const Maybe<T>& value, const T& wanted) {
  return value && value->value == wanted;
}
bool yes(const Maybe<bool>& value) { return value && value->value; }
bool no(const Maybe<bool>& value) { return value && !value->value; }

template <class Is>
bool member(Those one, Is wanted) {
  return any(one.groups, [&](const Group& group) {
    return any(group.members, wanted) || any(group.resource_persons, wanted);
  });
}
template <class Is>
bool series(Those one, Is wanted) {
  return any(one.groups, [&](const Group& group) {
    return any(group.all_series(), [&](const Series* single) { return wanted(*single); });
  });
}
template <class Is>
bool cadence(Those one, Is wanted) {
  return series(one, [&](const Series& single) {
    const auto found = single.cadence();
    return found && wanted(*found);
  });
}
/// Chair, convenor or secretary of some group.
template <class Is>
bool task(Those one, Is wanted) {
  return any(one.groups, [&](const Group& group) {
    for (const auto* stated : {&group.chair, &group.convenor, &group.secretary})
      if (wanted(*stated)) return true;
    return false;
  });
}
template <class Is>
bool task_of(Those one, Is wanted) {
  return task(one, [&](const Stated<Parties>& stated) {
    return stated.given() && any(stated.value, wanted);
  });
}
template <class Is>
bool plan(Those one, Is wanted) {
  return (one.plan && wanted(*one.plan)) || any(one.other_plans, wanted);
}
template <class Is>
bool adoption(Those one, Is wanted) {
  return any(one.adoption, wanted) ||
         plan(one, [&](const Plan& single) { return any(single.adoption, wanted); });
}
template <class Is>
bool timing(Those one, Is wanted) {
  return any(one.tiltak,
             [&](const Tiltak& single) { return single.timing && wanted(*single.timing); });
}
template <class Is>
bool evaluated(Those one, Is wanted) {
  return any(one.tiltak,
             [&](const Tiltak& single) { return single.evaluation && wanted(*single.evaluation); });
}
template <class Is>
bool decision(Those one, Is wanted) {
  return any(one.meetings, [&](const Meeting& meeting) { return any(meeting.decisions, wanted); });
}
template <class Is>
bool working(Those one, Is wanted) {
  return any(one.groups, [&](const Group& group) {
    return (group.working_group && wanted(*group.working_group)) ||
           any(group.working_groups, wanted);
  });
}
template <class Is>
bool level_count(Those one, Level level, Is wanted) {
  return wanted(count(one.groups, [&](const Group& group) { return is(group.level, level); }));
}
int depth(const std::vector<Goal>& goals) {
  int deepest = 0;
  for (const Goal& goal : goals) deepest = std::max(deepest, 1 + depth(goal.goals));
  return deepest;
}
bool traced(Those one, bool (*wanted)(const Traced&)) {
  return any(one.groups, wanted) || member(one, wanted) || any(one.tiltak, wanted) ||
         any(one.roles, wanted) || any(one.funding, wanted) || any(one.sections, wanted);
}

constexpr Row kRows[]{
    // The municipality.
    {"a number that keeps its leading zero or is invented",
     [](Those m) { return m.municipality && m.municipality->number.value.size() == 4; }},
    {"written in bokmål", [](Those m) { return m.municipality && m.lang() == Lang::nb; }},
    {"written in nynorsk", [](Those m) { return m.municipality && m.lang() == Lang::nn; }},
    {"a county", [](Those m) { return m.municipality && m.municipality->county; }},
    {"a police district",
     [](Those m) { return m.municipality && m.municipality->police_district; }},
    {"one that is only named, without a plan of its own", [](Those m) { return m.is_reference(); }},
    {"the case number of a decision",
     [](Those m) { return adoption(m, [](const Adoption& a) { return a.case_number; }); }},
    {"three steps of adoption, one after another", [](Those m) { return m.adoption.size() >= 3; }},
    {"history with a date and with a period",
     [](Those m) {
       return any(m.history, [](const Event& e) { return e.date; }) &&
              any(m.history, [](const Event& e) { return e.period; });
     }},
    {"a link that works",
     [](Those m) {
       return any(m.links, [](const Link& l) { return is(l.status, LinkStatus::works); });
     }},
    {"a link that is only promised",
     [](Those m) {
       return any(m.links, [](const Link& l) { return is(l.status, LinkStatus::promised); });
     }},
    // Roles.
    {"a role with a holder",
     [](Those m) { return any(m.roles, [](const Role& r) { return r.holder.given(); }); }},
    {"a role that is vacant since a day",
     [](Those m) { return any(m.roles, [](const Role& r) { return r.vacant_since; }); }},
    {"a role whose holder is not stated",
     [](Those m) { return any(m.roles, [](const Role& r) { return r.holder.silent(); }); }},
    {"a role that nobody has because it does not exist",
     [](Those m) {
       return any(m.roles,
                  [](const Role& r) { return r.holder.state == Stated<Ref<Person>>::State::none; });
     }},
    {"somebody who is acting",
     [](Those m) { return any(m.roles, [](const Role& r) { return yes(r.acting); }); }},
    {"a term with a start",
     [](Those m) { return any(m.roles, [](const Role& r) { return r.duration && r.from; }); }},
    {"a term without a start",
     [](Those m) { return any(m.roles, [](const Role& r) { return r.duration && !r.from; }); }},
    {"a role in another position, with its holder and a percentage",
     [](Those m) {
       return any(m.roles,
                  [](const Role& r) { return r.lodged_in && r.position_holder && r.percent; });
     }},
    {"a role shared by municipalities, with shares, a host and an employer",
     [](Those m) {
       return any(m.roles, [](const Role& r) {
         return r.employer && any(r.shared_by, [](const Share& s) { return s.percent; }) &&
                any(r.shared_by, [](const Share& s) { return yes(s.host); });
       });
     }},
    {"a duty with its level of prevention",
     [](Those m) {
       return any(m.roles, [](const Role& r) {
         return any(r.duties, [](const Duty& d) { return d.prevention; });
       });
     }},
    {"several coordinators under titles of their own",
     [](Those m) {
       return count(m.roles, [](const Role& r) {
                return r.role.value == Office::slt_coordinator && r.title;
              }) > 1;
     }},
    {"who held the role before",
     [](Those m) {
       return any(m.roles, [](const Role& r) { return !r.previous_holders.empty() && r.from; });
     }},
    // Groups.
    {"a group known by another name too",
     [](Those m) {
       return any(m.groups, [](const Group& g) { return !g.also_known_as.empty(); });
     }},
    {"two bodies merged into one",
     [](Those m) { return any(m.groups, [](const Group& g) { return g.type.size() == 2; }); }},
    {"a politiråd beside the styringsgruppe",
     [](Those m) {
       return any(m.groups,
                  [](const Group& g) {
                    return g.is(GroupType::police_council) && !g.is(GroupType::governing_group);
                  }) &&
              any(m.groups, [](const Group& g) { return g.is(GroupType::governing_group); });
     }},
    {"several bodies on one level",
     [](Those m) {
       return level_count(m, Level::coordinating, [](auto count) { return count > 2; });
     }},
    {"a level that is missing",
     [](Those m) {
       return !m.groups.empty() &&
              level_count(m, Level::executing, [](auto count) { return count == 0; });
     }},
    {"a group of a district of the city",
     [](Those m) { return any(m.groups, [](const Group& g) { return g.district; }); }},
    {"a joint group with one membership list",
     [](Those m) {
       return m.joint && any(m.groups, [](const Group& g) { return g.municipalities.size() >= 3; });
     }},
    {"a group that prepares another",
     [](Those m) { return any(m.groups, [](const Group& g) { return !g.prepares.empty(); }); }},
    {"a group that reports to another",
     [](Those m) { return any(m.groups, [](const Group& g) { return !g.reports_to.empty(); }); }},
    {"a body that the plan only names",
     [](Those m) { return any(m.groups, [](const Group& g) { return yes(g.external); }); }},
    // Chair, convenor, secretary.
    {"chair, convenor and secretary all different",
     [](Those m) {
       return any(m.groups, [](const Group& g) {
         return g.chair.given() && g.convenor.given() && g.secretary.given() &&
                g.chair.value.size() == 3 && g.convenor.value.size() == 3 &&
                g.secretary.value.size() == 3;
       });
     }},
    {"a task of a role",
     [](Those m) { return task_of(m, [](const Party& p) { return p.office(); }); }},
    {"a task of a unit",
     [](Those m) { return task_of(m, [](const Party& p) { return p.unit && !p.role; }); }},
    {"a task of a municipality",
     [](Those m) { return task_of(m, [](const Party& p) { return p.municipality && !p.role; }); }},
    {"a task that rotates",
     [](Those m) { return task_of(m, [](const Party& p) { return yes(p.rotating); }); }},
    {"a task of a list of people",
     [](Those m) {
       return task(m, [](const Stated<Parties>& s) { return s.given() && s.value.size() > 1; });
     }},
    {"a task that nobody has",
     [](Those m) {
       return task(
           m, [](const Stated<Parties>& s) { return s.state == Stated<Parties>::State::none; });
     }},
    {"a task that is vacant",
     [](Those m) {
       return task(
           m, [](const Stated<Parties>& s) { return s.state == Stated<Parties>::State::vacant; });
     }},
    // Members.
    {"a member who is an office of a unit",
     [](Those m) { return member(m, [](const Member& p) { return p.role && p.unit; }); }},
    {"a member that is a unit",
     [](Those m) { return member(m, [](const Member& p) { return p.unit && !p.role; }); }},
    {"one for each of some",
     [](Those m) { return member(m, [](const Member& p) { return p.each; }); }},
    {"two from one place",
     [](Those m) { return member(m, [](const Member& p) { return is(p.count, 2); }); }},
    {"an open category", [](Those m) { return member(m, [](const Member& p) { return p.open; }); }},
    {"a member from a day to a day",
     [](Those m) { return member(m, [](const Member& p) { return p.from && p.until; }); }},
    {"who had the place before",
     [](Those m) { return member(m, [](const Member& p) { return p.previously; }); }},
    {"how binding a membership is, and what it rests on",
     [](Those m) { return member(m, [](const Member& p) { return p.strength && p.basis; }); }},
    // Meeting series.
    {"a phrase that is understood",
     [](Those m) { return cadence(m, [](const Cadence& c) { return c.has_number(); }); }},
    {"a number a year as a phrase",
     [](Those m) { return cadence(m, [](const Cadence& c) { return c.per_year.stated(); }); }},
    {"a number a half-year",
     [](Those m) { return cadence(m, [](const Cadence& c) { return c.per_half_year.stated(); }); }},
    {"a number a quarter",
     [](Those m) { return cadence(m, [](const Cadence& c) { return c.per_quarter.stated(); }); }},
    {"a number a month",
     [](Those m) { return cadence(m, [](const Cadence& c) { return c.per_month.stated(); }); }},
    {"spring and autumn apart",
     [](Those m) {
       return cadence(m, [](const Cadence& c) {
         return c.spring.stated() && c.autumn.stated() && c.spring.min != c.autumn.min;
       });
     }},
    {"an interval of weeks, about",
     [](Those m) {
       return cadence(m, [](const Cadence& c) {
         return c.every > 0 && c.unit == Cadence::Unit::weeks && c.about;
       });
     }},
    {"an interval of months",
     [](Those m) {
       return cadence(
           m, [](const Cadence& c) { return c.every > 0 && c.unit == Cadence::Unit::months; });
     }},
    {"as needed and nothing more",
     [](Those m) {
       return cadence(m, [](const Cadence& c) { return c.as_needed && !c.has_number(); });
     }},
    {"as needed besides a number",
     [](Those m) {
       return cadence(m, [](const Cadence& c) { return c.as_needed && c.has_number(); });
     }},
    {"the explicit form, with a map",
     [](Those m) { return series(m, [](const Series& s) { return s.spring && !s.phrase; }); }},
    {"a range of meetings",
     [](Those m) {
       return cadence(m, [](const Cadence& c) {
         return c.per_year.min && c.per_year.max && *c.per_year.min < *c.per_year.max;
       });
     }},
    {"meetings before those of another series",
     [](Those m) { return series(m, [](const Series& s) { return s.before; }); }},
    {"meetings after those of another series, by its id",
     [](Those m) {
       return series(
           m, [&](const Series& s) { return s.after && m.find<Group>(s.after->value) != nullptr; });
     }},
    {"several series of one group",
     [](Those m) {
       return any(m.groups, [](const Group& g) { return g.all_series().size() > 1; });
     }},
    {"others than the members meet",
     [](Those m) { return series(m, [](const Series& s) { return !s.participants.empty(); }); }},
    {"a group whose cadence is not stated",
     [](Those m) { return any(m.groups, [](const Group& g) { return g.all_series().empty(); }); }},
    {"words that only should or usually hold",
     [](Those m) { return series(m, [](const Series& s) { return s.is_norm(); }); }},
    {"weekdays, time, length and place of meetings",
     [](Those m) {
       return series(m, [](const Series& s) {
         return !s.weekdays.empty() && s.time && s.minutes && s.place;
       });
     }},
    {"months to use",
     [](Those m) { return series(m, [](const Series& s) { return !s.months.empty(); }); }},
    {"months to avoid",
     [](Those m) { return series(m, [](const Series& s) { return !s.avoid_months.empty(); }); }},
    {"deadlines for items, notice and minutes",
     [](Those m) {
       return series(m, [](const Series& s) {
         return s.deadlines && s.deadlines->items && s.deadlines->notice && s.deadlines->minutes;
       });
     }},
    // What a group may do.
    {"a mandate",
     [](Those m) { return any(m.groups, [](const Group& g) { return !g.mandate.empty(); }); }},
    {"standing items",
     [](Those m) {
       return any(m.groups, [](const Group& g) { return !g.standing_items.empty(); });
     }},
    {"a limit for one decision, and another for a year's sum",
     [](Those m) {
       return any(m.groups,
                  [](const Group& g) { return g.decision_limit && g.decision_limit->above; }) &&
              any(m.groups, [](const Group& g) {
                return g.decision_limit && g.decision_limit->total_per_year;
              });
     }},
    {"open meetings",
     [](Those m) { return any(m.groups, [](const Group& g) { return yes(g.open_meetings); }); }},
    {"closed meetings",
     [](Those m) { return any(m.groups, [](const Group& g) { return no(g.open_meetings); }); }},
    {"single cases forbidden in one group and the purpose of another",
     [](Those m) {
       return any(m.groups,
                  [](const Group& g) { return is(g.single_cases, SingleCases::forbidden); }) &&
              any(m.groups,
                  [](const Group& g) { return is(g.single_cases, SingleCases::purpose); });
     }},
    // Working groups.
    {"a quick working group that all agreed to",
     [](Those m) {
       return working(m, [](const WorkingGroup& w) {
         return is(w.kind, WorkingGroupKind::quick) && yes(w.all_agreed) && !w.decided_by.empty();
       });
     }},
    {"a heavy working group, recommended and then decided",
     [](Those m) {
       return working(m, [](const WorkingGroup& w) {
         return is(w.kind, WorkingGroupKind::heavy) && !w.recommended_by.empty() &&
                !w.decided_by.empty();
       });
     }},
    {"the tiltak of a working group",
     [](Those m) { return working(m, [](const WorkingGroup& w) { return w.tiltak; }); }},
    {"when a working group dissolves",
     [](Those m) { return working(m, [](const WorkingGroup& w) { return w.dissolves; }); }},
    {"what makes a working group dissolve",
     [](Those m) { return working(m, [](const WorkingGroup& w) { return w.dissolves_when; }); }},
    {"a working group that was dissolved",
     [](Those m) { return working(m, [](const WorkingGroup& w) { return w.dissolved; }); }},
    // Plans.
    {"a plan of calendar years",
     [](Those m) {
       return plan(m, [](const Plan& p) {
         return p.period && p.period->value.first() == make_date(2024, 1, 1);
       });
     }},
    {"a plan of a school year",
     [](Those m) {
       return plan(m, [](const Plan& p) {
         return p.period && month_of(p.period->value.first()) == 8 &&
                month_of(p.period->value.last()) == 6;
       });
     }},
    {"a plan of project years",
     [](Those m) {
       return plan(
           m, [](const Plan& p) { return p.period && month_of(p.period->value.first()) == 3; });
     }},
    {"how often a plan is revised, when it was, and by whom",
     [](Those m) {
       return plan(m, [](const Plan& p) {
         return p.revision && p.revision->every && p.revision->last &&
                !p.revision->responsible.empty();
       });
     }},
    {"an expired plan that is still in force",
     [](Those m) { return plan(m, [](const Plan& p) { return yes(p.in_force); }); }},
    {"a plan that is an agreement",
     [](Those m) {
       return plan(m, [](const Plan& p) { return is(p.kind, PlanKind::agreement); });
     }},
    {"a plan that is a strategy",
     [](Those m) { return plan(m, [](const Plan& p) { return is(p.kind, PlanKind::strategy); }); }},
    {"several owners of a plan",
     [](Those m) { return plan(m, [](const Plan& p) { return p.owners.size() > 1; }); }},
    {"a plan that rests on another document",
     [](Those m) { return plan(m, [](const Plan& p) { return p.based_on; }); }},
    // Goals and target groups.
    {"goals three deep", [](Those m) { return depth(m.goals) >= 3; }},
    {"a tiltak that serves several goals",
     [](Those m) { return any(m.tiltak, [](const Tiltak& t) { return t.goals.size() > 1; }); }},
    {"several target groups by age, one of them mainly",
     [](Those m) {
       return count(m.target_groups, [](const TargetGroup& t) { return t.ages; }) > 1 &&
              any(m.target_groups, [](const TargetGroup& t) { return yes(t.mainly); });
     }},
    {"a target group by school grade",
     [](Those m) { return any(m.target_groups, [](const TargetGroup& t) { return t.grades; }); }},
    {"a target group without an age: parents, employees",
     [](Those m) {
       return any(m.target_groups, [](const TargetGroup& t) { return !t.ages && !t.grades; });
     }},
    {"a target group by level of risk",
     [](Those m) {
       return any(m.target_groups, [](const TargetGroup& t) { return t.prevention; });
     }},
    {"everybody, for one theme",
     [](Those m) { return any(m.target_groups, [](const TargetGroup& t) { return t.theme; }); }},
    // Tiltak.
    {"several responsible of different kinds, one of them the main one",
     [](Those m) {
       return any(m.tiltak, [](const Tiltak& t) {
         return any(t.responsible, [](const Party& p) { return yes(p.main); }) &&
                any(t.responsible, [](const Party& p) { return p.open; });
       });
     }},
    {"a group that is responsible",
     [](Those m) {
       return any(m.tiltak, [&](const Tiltak& t) {
         return any(t.responsible,
                    [&](const Party& p) { return p.who && m.find<Group>(p.who->value.word); });
       });
     }},
    {"in cooperation with",
     [](Those m) { return any(m.tiltak, [](const Tiltak& t) { return !t.with.empty(); }); }},
    {"a tiltak taken over from others",
     [](Those m) { return any(m.tiltak, [](const Tiltak& t) { return t.transferred; }); }},
    {"parts of a tiltak",
     [](Those m) { return any(m.tiltak, [](const Tiltak& t) { return !t.parts.empty(); }); }},
    {"a day", [](Those m) { return timing(m, [](const Timing& t) { return t.date; }); }},
    {"a period", [](Those m) { return timing(m, [](const Timing& t) { return t.period; }); }},
    {"ongoing", [](Those m) { return timing(m, [](const Timing& t) { return yes(t.ongoing); }); }},
    {"every year",
     [](Those m) { return timing(m, [](const Timing& t) { return yes(t.yearly); }); }},
    {"the same day each year",
     [](Those m) { return timing(m, [](const Timing& t) { return t.day_of_year; }); }},
    {"a school year",
     [](Those m) { return timing(m, [](const Timing& t) { return t.school_year; }); }},
    {"all school holidays",
     [](Those m) { return timing(m, [](const Timing& t) { return yes(t.school_holidays); }); }},
    {"no time at all",
     [](Those m) { return any(m.tiltak, [](const Tiltak& t) { return !t.timing; }); }},
    {"who confirmed a status, and when",
     [](Those m) {
       return any(m.tiltak,
                  [](const Tiltak& t) { return t.confirmed && !t.confirmed->by.empty(); });
     }},
    {"cost and who pays",
     [](Those m) {
       return any(m.tiltak, [](const Tiltak& t) { return t.cost && t.funding.size() > 1; });
     }},
    {"a tiltak that is a set of groups",
     [](Those m) { return any(m.tiltak, [](const Tiltak& t) { return t.groups.size() > 1; }); }},
    {"a tiltak that is one group",
     [](Those m) { return any(m.tiltak, [](const Tiltak& t) { return t.groups.size() == 1; }); }},
    // Evaluation.
    {"no evaluation, with the reason",
     [](Those m) {
       return evaluated(m, [](const EvaluationPlan& e) {
         return e.form.value == EvaluationForm::none && e.reason;
       });
     }},
    {"a simple evaluation by a day and by somebody",
     [](Those m) {
       return evaluated(m, [](const EvaluationPlan& e) {
         return e.form.value == EvaluationForm::simple && !e.due.empty() && !e.by.empty();
       });
     }},
    {"midway and final",
     [](Those m) {
       return evaluated(m, [](const EvaluationPlan& e) {
         return e.form.value == EvaluationForm::midway_and_final && e.due.size() == 2;
       });
     }},
    {"evaluation at an interval",
     [](Those m) { return evaluated(m, [](const EvaluationPlan& e) { return e.every; }); }},
    {"a tiltak without a stated interval",
     [](Those m) { return any(m.tiltak, [](const Tiltak& t) { return !t.evaluation; }); }},
    // Meetings on record.
    {"a meeting that was moved, with the old day and why",
     [](Those m) {
       return any(m.meetings, [](const Meeting& x) { return x.moved_from && x.reason; });
     }},
    {"a meeting that is to be moved, with the new day",
     [](Those m) {
       return any(m.meetings, [](const Meeting& x) {
         return x.status.value == MeetingStatus::moved && x.moved_to;
       });
     }},
    {"a cancelled meeting, with why",
     [](Those m) {
       return any(m.meetings, [](const Meeting& x) {
         return x.status.value == MeetingStatus::cancelled && x.reason;
       });
     }},
    {"when a record changed, for calendars",
     [](Those m) {
       return any(m.meetings, [](const Meeting& x) { return x.changed && x.revision; });
     }},
    {"attendance by sector",
     [](Those m) {
       return any(m.meetings, [](const Meeting& x) { return x.attendance.size() > 3; });
     }},
    {"when the notice of a meeting was sent",
     [](Those m) { return any(m.meetings, [](const Meeting& x) { return x.notice_sent; }); }},
    {"an item that is closed, and by which law",
     [](Those m) {
       return any(m.meetings, [](const Meeting& x) {
         return any(x.items,
                    [](const AgendaItem& i) { return yes(i.confidential) && i.legal_basis; });
       });
     }},
    {"when each of a working group said yes",
     [](Those m) { return member(m, [](const Member& p) { return p.agreed_on; }); }},
    {"who held a role before, and until when",
     [](Those m) {
       return any(m.roles, [](const Role& r) {
         return any(r.previous_holders, [](const PreviousHolder& p) { return p.until; });
       });
     }},
    {"minutes of a meeting, open to all",
     [](Those m) {
       return any(m.meetings, [](const Meeting& x) { return x.minutes && yes(x.minutes->open); });
     }},
    {"a decision with amount, responsible and deadline",
     [](Those m) {
       return decision(m, [](const Decision& d) {
         return d.amount && !d.responsible.empty() && d.deadline && d.done;
       });
     }},
    {"a decision without a date",
     [](Those m) { return decision(m, [](const Decision& d) { return !d.deadline && !d.done; }); }},
    {"a decision about a tiltak",
     [](Those m) { return decision(m, [](const Decision& d) { return d.tiltak; }); }},
    // What stands beside.
    {"an agreement with its group and its end",
     [](Those m) {
       return any(m.agreements, [](const Agreement& a) { return a.group && a.date && a.until; });
     }},
    {"money for a period",
     [](Those m) { return any(m.funding, [](const Funding& f) { return f.amount && f.period; }); }},
    {"a source of knowledge and what it found",
     [](Those m) {
       return any(m.knowledge_sources, [](const KnowledgeSource& k) { return !k.results.empty(); });
     }},
    {"three years of an indicator, its unit, ages, source and good way",
     [](Those m) {
       return any(m.indicators, [](const Indicator& i) {
         return i.values.size() >= 3 && i.measured_in && i.ages && i.from && i.good;
       });
     }},
    {"a related model with its own leader and target group",
     [](Those m) {
       return any(m.related_models,
                  [](const RelatedModel& r) { return r.leader && r.target_group; });
     }},
    {"a network with those who take part",
     [](Those m) { return any(m.networks, [](const Network& n) { return !n.parties.empty(); }); }},
    {"a rule of its own", [](Those m) { return !m.local_rules.empty(); }},
    {"a deviation: what, why, who, when, until when",
     [](Those m) {
       return any(m.deviations,
                  [](const Deviation& d) { return !d.decided_by.empty() && d.until; });
     }},
    {"a deviation that concerns one group",
     [](Those m) { return any(m.deviations, [](const Deviation& d) { return d.concerns; }); }},
    // Where it comes from.
    {"document and lines",
     [](Those m) { return traced(m, [](const Traced& t) { return t.source.has_value(); }); }},
    {"the source's own words",
     [](Those m) { return traced(m, [](const Traced& t) { return t.words.has_value(); }); }},
    {"what is assumed",
     [](Those m) { return traced(m, [](const Traced& t) { return !t.assumed.empty(); }); }},
    {"what is uncertain, and why",
     [](Those m) { return traced(m, [](const Traced& t) { return t.uncertain.has_value(); }); }},
};

/// Two repositories read whole.
struct Plans {
  std::vector<std::unique_ptr<Repository>> repositories;
  std::vector<std::unique_ptr<Municipality>> municipalities;
  List all;

  explicit Plans(std::initializer_list<const char*> roots) {
    for (const char* root : roots) {
      Diagnostics out;
      const Repository& repository = *repositories.emplace_back(open_repository(root, out));
      for (const auto& joint : repository.joint) all.push_back(joint.get());
      for (const Folder& folder : repository.folders)
        all.push_back(municipalities.emplace_back(load(repository, folder, out)).get());
      for (const Diagnostic& one : out) CHECK(one.severity != Severity::error);
    }
  }
  template <class Is>
  bool some(Is is) const {
    return std::ranges::any_of(all, [&](const Municipality* one) { return is(*one); });
  }
};

/// Every word of a closed set is used by some object that `uses` finds.
template <class T, class Uses>
void check_choices(const Plans& plans, const char* what, Uses uses) {
  for (std::size_t i = 0; i < choices_of<T>.size(); ++i) {
    CAPTURE(what);
    CAPTURE(choices_of<T>[i].word);
    CHECK(plans.some([&](Those one) { return uses(one, static_cast<T>(i)); }));
  }
}

}  // namespace

TEST_CASE("what municipalities do has a place in the model, and is used") {
  const Plans plans{"plans", "examples/shapes"};
  for (const Row& row : kRows) {
    CAPTURE(row.what);
    CHECK(plans.some(row.holds));
  }
}

TEST_CASE("every word of the closed sets is used by some plan") {
  const Plans plans{"plans", "examples/shapes"};
  check_choices<AdoptionStep>(plans, "step of adoption", [](Those m, AdoptionStep step) {
    return adoption(m, [&](const Adoption& a) { return a.step.value == step; });
  });
  check_choices<ContactKind>(plans, "kind of contact", [](Those m, ContactKind kind) {
    return any(m.contacts, [&](const Contact& c) { return is(c.kind, kind); });
  });
  check_choices<Level>(plans, "level", [](Those m, Level level) {
    return any(m.groups, [&](const Group& g) { return is(g.level, level); });
  });
  check_choices<MemberForm>(plans, "form of membership", [](Those m, MemberForm form) {
    return member(m, [&](const Member& p) { return is(p.form, form); });
  });
  check_choices<Prevention>(plans, "level of prevention", [](Those m, Prevention level) {
    return any(m.tiltak, [&](const Tiltak& t) { return is(t.prevention, level); });
  });
  check_choices<Status>(plans, "status of a tiltak", [](Those m, Status status) {
    return any(m.tiltak, [&](const Tiltak& t) { return is(t.status, status); });
  });
  check_choices<Commitment>(plans, "commitment", [](Those m, Commitment commitment) {
    return any(m.tiltak, [&](const Tiltak& t) { return is(t.commitment, commitment); });
  });
  check_choices<EvaluationForm>(plans, "form of evaluation", [](Those m, EvaluationForm form) {
    return evaluated(m, [&](const EvaluationPlan& e) { return e.form.value == form; });
  });
  check_choices<Outcome>(plans, "result of an evaluation", [](Those m, Outcome result) {
    return any(m.evaluations, [&](const Evaluation& e) { return e.result.value == result; });
  });
  check_choices<Verdict>(plans, "what an evaluation led to", [](Those m, Verdict verdict) {
    return any(m.evaluations, [&](const Evaluation& e) { return is(e.decision, verdict); });
  });
  check_choices<MeetingStatus>(plans, "status of a meeting", [](Those m, MeetingStatus status) {
    return any(m.meetings, [&](const Meeting& x) { return x.status.value == status; });
  });
  check_choices<Responsibility>(plans, "part of a mandate", [](Those m, Responsibility part) {
    return any(m.groups, [&](const Group& g) {
      return any(g.mandate, [&](const MandatePoint& p) {
        return any(p.covers, [&](const At<Responsibility>& one) { return one.value == part; });
      });
    });
  });
  check_choices<KnowledgeKind>(plans, "kind of knowledge", [](Those m, KnowledgeKind kind) {
    return any(m.knowledge_sources, [&](const KnowledgeSource& k) { return is(k.kind, kind); });
  });
  check_choices<Direction>(plans, "good way of an indicator", [](Those m, Direction way) {
    return any(m.indicators, [&](const Indicator& i) { return is(i.good, way); });
  });
  check_choices<WorkingGroupKind>(
      plans, "kind of working group", [](Those m, WorkingGroupKind kind) {
        return working(m, [&](const WorkingGroup& w) { return is(w.kind, kind); });
      });
}
