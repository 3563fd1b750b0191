#include <algorithm>

#include "report/due_collector.h"

// Roles and memberships that end, and working groups to dissolve.
namespace slt::report {
namespace {

constexpr Message<Sentence> kTerm{
    .nb = "perioden som {0}", .nn = "perioden som {0}", .en = "the term as {0}"};
constexpr Message<Sentence, Duration> kTermUnknown{
    .nb = "perioden som {0} er {1}, men det er ikke oppgitt fra når",
    .nn = "perioden som {0} er {1}, men det er ikkje oppgitt frå når",
    .en = "the term as {0} is {1}, but from when is not stated"};
constexpr Message<Sentence, Sentence> kMembership{
    .nb = "plassen til {0} i {1}", .nn = "plassen til {0} i {1}", .en = "the place of {0} in {1}"};
constexpr Message<Sentence> kWorkingGroup{
    .nb = "oppløsning av {0}", .nn = "oppløysing av {0}", .en = "the dissolution of {0}"};

/// The last day of a stretch that begins on `first`; the latest it may be when that is not exact.
Date last_day(const Duration& length, const PartialDate& first) {
  return length.after(first.last()) - Days{1};
}

/// True for a place that somebody must fill again: not that of a deputy, a guest or a candidate.
bool is_fixed(const Member& member) { return member.how() == MemberForm::fixed; }

/// True when another member has taken the place over.
bool succeeded(const Group& group, const Member& gone, Date today) {
  const auto same_place = [&](const Member& other) {
    const bool same_unit =
        gone.unit ? other.unit && other.unit->value.id == gone.unit->value.id : !other.unit;
    return &other != &gone && gone.office() && other.office() == gone.office() && same_unit &&
           other.sits_on(today);
  };
  return std::ranges::any_of(group.members, same_place);
}

void memberships(Collector& to, const Group& group) {
  for (const Member& member : group.members) {
    if (!member.until) continue;
    const bool left = !member.sits_on(to.today);
    if (left && (!is_fixed(member) || succeeded(group, member, to.today))) continue;
    to.add(DueKind::membership, kEnds, kMembership(to.name(member), group.display_name()),
           group.display_name(), member.until->value.last(), member.until->span);
  }
}

void working_group(Collector& to, const Group& group) {
  if (!group.working_group || !group.working_group->dissolves || group.working_group->dissolved)
    return;
  const At<PartialDate>& last = *group.working_group->dissolves;
  to.add(DueKind::working_group, kFalls, kWorkingGroup(group.display_name()), group.display_name(),
         last.value.last(), last.span);
}

}  // namespace

void collect_term(Collector& to, const Role& role) {
  using State = Stated<Ref<Person>>::State;
  if (role.holder.state == State::none || role.holder.state == State::vacant) return;
  const Sentence name = to.name(role);
  if (role.until)
    return to.add(DueKind::term, kEnds, kTerm(name), name, role.until->value.last(),
                  role.until->span);
  if (!role.duration) return;
  const Duration length = role.duration->value;
  const Span& from = role.duration->span;
  if (role.from)
    to.add(DueKind::term, kEnds, kTerm(name), name, last_day(length, role.from->value), from);
  else
    to.add_unknown(DueKind::term, kTerm(name), name, kTermUnknown(name, length), from);
}

void collect_group(Collector& to, const Group& group) {
  memberships(to, group);
  working_group(to, group);
}

}  // namespace slt::report
