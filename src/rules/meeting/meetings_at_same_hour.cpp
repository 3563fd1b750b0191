// SPDX-License-Identifier: MIT
#include <map>

#include "rules/meetings.h"
#include "rules/members.h"
#include "rules/persons.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence, Sentence, Date, Sentence> kSameHour{
    .nb = "{0} og {1} møtes samtidig {2}, og {3} skal være begge steder",
    .nn = "{0} og {1} møtest samtidig {2}, og {3} skal vere begge stader",
    .en = "{0} and {1} meet at the same time on {2}, and {3} is to be at both"};
constexpr Message<> kOther{
    .nb = "det andre møtet", .nn = "det andre møtet", .en = "the other meeting"};
constexpr int kUsualMinutes = 90;

/// A meeting still to come, and its hours in minutes of the day.
struct Appointment {
  const Meeting* meeting;
  const Group* group;
  Date day;
  int start, end;
};

std::optional<Appointment> appointment(const View& view, const Meeting& meeting) {
  const Group* group = view.find<Group>(meeting.group.value.id);
  if (!group || is_held(meeting) || is_cancelled(meeting)) return {};
  const Series* series = series_of(*group, meeting);
  const bool by_series = !meeting.start && series && series->time;
  if (!meeting.start && !by_series) return {};
  const int start = (by_series ? *series->time : *meeting.start).value.minutes;
  const int minutes = series && series->minutes ? series->minutes->value : kUsualMinutes;
  return Appointment{&meeting, group, day_of(meeting), start,
                     meeting.end ? meeting.end->value.minutes : start + minutes};
}

bool overlap(const Appointment& a, const Appointment& b) {
  return a.day == b.day && a.start < b.end && b.start < a.end;
}

/// Everybody who has a certain seat in a group and of whom it is known who it is.
using Seated = std::map<std::string, const Party*>;

Seated seated_in(const View& view, const Group& group) {
  Seated all;
  for (const Party* party : seats(group))
    if (std::string identity = identity_of(view, *party); !identity.empty())
      all.try_emplace(std::move(identity), party);
  return all;
}

/// The name of somebody as a finding has it.
Sentence named(const View& view, const Party& party) {
  const Words person = person_in(view, party);
  return in_every_language([&](Lang lang) {
    return person.empty() ? std::string(label_of(*party.office()).in(lang))
                          : shown(lang, Quote{person});
  });
}

/// Who sits in both of two groups; each group and each pair is looked at once.
class Seatings {
 public:
  explicit Seatings(const View& view) : view_(view) {}

  /// Somebody who sits in both; null when nobody does.
  const Party* in_both(const Group& one, const Group& other) {
    const auto [known, is_new] = both_.try_emplace({&one, &other}, nullptr);
    if (is_new) known->second = first_common(of(one), of(other));
    return known->second;
  }

 private:
  const Seated& of(const Group& group) {
    const auto [known, is_new] = all_.try_emplace(&group);
    if (is_new) known->second = seated_in(view_, group);
    return known->second;
  }
  static const Party* first_common(const Seated& one, const Seated& other) {
    for (const auto& [identity, party] : one)
      if (other.contains(identity)) return party;
    return nullptr;
  }

  const View& view_;
  std::map<const Group*, Seated> all_ = {};
  std::map<std::pair<const Group*, const Group*>, const Party*> both_ = {};
};

/// The first of the meetings before at which somebody is to be who is to be at this one too.
void check_meeting(const View& view, const Appointment& one, const std::vector<Appointment>& before,
                   Seatings& seatings, Findings& findings) {
  for (const Appointment& other : before) {
    if (other.group == one.group || !overlap(one, other)) continue;
    const Party* who = seatings.in_both(*other.group, *one.group);
    if (!who) continue;
    findings
        .add(one.meeting->date.span,
             kSameHour(quoted(*other.group), quoted(*one.group), one.day, named(view, *who)))
        .related.push_back({other.meeting->date.span, kOther()});
    return;
  }
}

void check(const View& view, Findings& findings) {
  Seatings seatings(view);
  std::vector<Appointment> before;
  for (const Meeting* meeting : view.meetings()) {
    const auto one = appointment(view, *meeting);
    if (!one) continue;
    check_meeting(view, *one, before, seatings, findings);
    before.push_back(*one);
  }
}

constexpr RuleSource kSources[]{source::kVegarshei, source::kCoordinator};
constexpr RuleCase kCases[]{
    {"one after the other is in order",
     "groups:\n"
     "  - {id: politirad, members: [ordfører, slt-koordinator]}\n"
     "  - {id: koordineringsgruppe, members: [slt-koordinator]}\n"
     "meetings:\n"
     "  - {id: a, group: politirad, date: 2027-03-02, start: \"09:00\", end: \"10:30\", status: "
     "planned}\n"
     "  - {id: b, group: koordineringsgruppe, date: 2027-03-02, start: \"10:30\", status: "
     "planned}\n"},
    {"the hour of the series, and a person in two seats",
     "persons:\n"
     "  - {id: koordinatoren}\n"
     "roles:\n"
     "  - {role: slt-koordinator, holder: koordinatoren}\n"
     "groups:\n"
     "  - {id: politirad, members: [slt-koordinator], meetings: {phrase: to i året, time: "
     "\"09:00\"}}\n"
     "  - {id: koordineringsgruppe, members: [{role: rektor, person: koordinatoren}]}\n"
     "meetings:\n"
     "  - {id: a, group: politirad, date: 2027-03-02, status: planned}\n"
     "  - {id: b, group: koordineringsgruppe, date: 2027-03-02, start: \"10:00\", status: planned}"
     "  # <--\n"},
    {"of three at one hour the second and the third are told of",
     "groups:\n"
     "  - {id: politirad, members: [ordfører]}\n"
     "  - {id: koordineringsgruppe, members: [ordfører]}\n"
     "  - {id: styringsgruppe, members: [ordfører]}\n"
     "meetings:\n"
     "  - {id: a, group: politirad, date: 2027-03-02, start: \"09:00\", status: planned}\n"
     "  - {id: b, group: koordineringsgruppe, date: 2027-03-02, start: \"09:00\", status: planned}"
     "  # <--\n"
     "  - {id: c, group: styringsgruppe, date: 2027-03-02, start: \"09:00\", status: planned}"
     "  # <--\n"},
    {"where no hour is stated, nobody knows",
     "groups:\n"
     "  - {id: politirad, members: [slt-koordinator]}\n"
     "  - {id: koordineringsgruppe, members: [slt-koordinator]}\n"
     "meetings:\n"
     "  - {id: a, group: politirad, date: 2027-03-02, status: planned}\n"
     "  - {id: b, group: koordineringsgruppe, date: 2027-03-02, status: planned}\n"},
};

}  // namespace

Rule meetings_at_same_hour() {
  return {
      .id = "meetings-at-same-hour",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"to møter på samme tid som samme person skal være i",
                  "to møte på same tid som same personen skal vere i",
                  "two meetings at the same hour that need the same person"},
      .why = {"De samme sitter ofte i politirådet og i koordineringsgruppen. Møtes begge på "
              "samme tid, mangler ett av møtene den det avhenger av. Bare faste plasser og "
              "oppgitte klokkeslett telles, og et møte uten oppgitt slutt varer halvannen time.",
              "Dei same sit ofte i politirådet og i koordineringsgruppa. Møtest begge på same "
              "tid, manglar eitt av møta den det kjem an på. Berre faste plassar og oppgitte "
              "klokkeslett tel, og eit møte utan oppgitt slutt varer halvannan time.",
              "The same people often sit in the police council and the coordinating group. When "
              "both meet at the same time, one of them lacks somebody it depends on. Only "
              "certain seats and stated hours count, and a meeting without an end lasts an hour "
              "and a half."},
      .remedy = {"flytt det ene møtet; «slt calendar» foreslår dager som er ledige for begge",
                 "flytt det eine møtet; «slt calendar» føreslår dagar som er ledige for begge",
                 "move one of them; \"slt calendar\" suggests days that are free for both"},
      .sources = kSources,
      .params = {},
      .good = R"(groups:
  - {id: politirad, members: [ordfører, slt-koordinator]}
  - {id: koordineringsgruppe, members: [slt-koordinator]}
meetings:
  - {id: a, group: politirad, date: 2027-03-02, start: "09:00", status: planned}
  - {id: b, group: koordineringsgruppe, date: 2027-03-03, start: "09:00", status: planned}
)",
      .bad = R"(groups:
  - {id: politirad, members: [ordfører, slt-koordinator]}
  - {id: koordineringsgruppe, members: [slt-koordinator]}
meetings:
  - {id: a, group: politirad, date: 2027-03-02, start: "09:00", status: planned}
  - {id: b, group: koordineringsgruppe, date: 2027-03-02, start: "10:00", status: planned}  # <--
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
