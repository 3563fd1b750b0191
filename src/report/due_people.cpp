// SPDX-License-Identifier: MIT
#include <algorithm>

#include "report/attendee.h"
#include "report/due_collector.h"
#include "rules/members.h"
#include "rules/succession.h"
#include "rules/working_groups.h"

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
constexpr Message<Sentence, Quote> kTaskOver{
    .nb = "{0} er ikke oppløst, men tiltaket {1} er over",
    .nn = "{0} er ikkje oppløyst, men tiltaket {1} er over",
    .en = "{0} has not been dissolved, but the tiltak {1} is over"};

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

/// A place that has been left is late until somebody fills it, as long as the group goes on.
void memberships(Collector& to, const Group& group) {
  if (group.until && group.until->value.last() < to.today) return;
  for (const Member& member : group.members) {
    if (!member.until) continue;
    const bool left = !member.sits_on(to.today);
    if (left && (!is_fixed(member) || succeeded(group, member, to.today))) continue;
    to.add(to.of(DueKind::membership,
                 fmt::format("{}-{}", group.id.value.word, file_word(seat_key(member))),
                 kMembership(to.name(member), group.display_name()), group),
           DueVerb::ends, Reckoning(*member.until), member.until->span);
  }
}

void working_group(Collector& to, const Group& group) {
  const auto end = dissolution_of(to.view, group, to.today);
  if (!end) return;
  constexpr std::string_view kRule = "working-group-not-dissolved";
  Due due = to.of(DueKind::working_group, group.id.value.word, kWorkingGroup(group.display_name()),
                  group);
  if (end->by)
    to.add(std::move(due), DueVerb::falls, Reckoning(*end->by), end->from, kRule);
  else
    to.add_undated(std::move(due), kTaskOver(group.display_name(), {end->tiltak->title.value}),
                   end->from, kRule);
}

}  // namespace

void collect_term(Collector& to, const Role& role) {
  if (!is_to_be_held(role)) return;
  const Sentence name = to.name(role);
  const std::string_view office =
      choices_of<Office>[static_cast<std::size_t>(role.role.value)].word;
  Due due =
      to.of(DueKind::term, file_word(role.id ? role.id->value.word : office), kTerm(name), role);
  const auto end = end_of_term(role);
  if (!end && role.duration)
    return to.add_unknown(std::move(due), kTermUnknown(name, role.duration->value),
                          role.duration->span, "term-start-unknown");
  const bool past = end && end->day() < to.today;
  const bool settled =
      past && (!is_term_over(role, to.today) || is_taken_over(to.view, role, to.today));
  if (end && !settled)
    to.add(std::move(due), DueVerb::ends, *end, role.until ? role.until->span : role.duration->span,
           "term-expired");
}

void collect_group(Collector& to, const Group& group) {
  memberships(to, group);
  working_group(to, group);
}

}  // namespace slt::report
