#include <algorithm>

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

bool is_same(const View& view, const Party& a, const Party& b) {
  const Words person = person_in(view, a);
  if (!person.empty()) return person == person_in(view, b);
  const auto office = a.office();
  return office && is_single(*office) && seat_key(a) == seat_key(b);
}

/// Somebody who has a certain seat in both groups.
std::optional<Sentence> in_both(const View& view, const Group& one, const Group& other) {
  for (const Party* a : seats(one))
    for (const Party* b : seats(other)) {
      if (!is_same(view, *a, *b)) continue;
      const Words person = person_in(view, *a);
      const auto said = [&](Lang lang) {
        return person.empty() ? std::string(label_of(*a->office()).in(lang))
                              : shown(lang, Quote{person});
      };
      return in_every_language(said);
    }
  return {};
}

void check(const View& view, Findings& findings) {
  std::vector<Appointment> before;
  for (const Meeting* meeting : view.meetings()) {
    const auto one = appointment(view, *meeting);
    if (!one) continue;
    for (const Appointment& other : before) {
      if (other.group == one->group || !overlap(*one, other)) continue;
      if (const auto who = in_both(view, *other.group, *one->group))
        findings
            .add(meeting->date.span,
                 kSameHour(quoted(*other.group), quoted(*one->group), one->day, *who))
            .related.push_back({other.meeting->date.span, kOther()});
    }
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
