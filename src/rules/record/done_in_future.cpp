// SPDX-License-Identifier: MIT
#include "rules/meetings.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Text, Date> kNotYet{.nb = "{0} er datert {1}, men den dagen er ikke kommet ennå",
                                      .nn = "{0} er datert {1}, men den dagen er ikkje komen enno",
                                      .en = "{0} is dated {1}, but that day has not been yet"};
constexpr Message<Date> kHeldLater{
    .nb = "møtet {0} er ført som holdt, men dagen er ikke kommet ennå",
    .nn = "møtet {0} er ført som halde, men dagen er ikkje komen enno",
    .en = "the meeting on {0} is recorded as held, but that day has not been yet"};
constexpr Message<Text, PartialDate> kVacantLater{
    .nb = "rollen som {0} er ført som ledig siden {1}, men det er ikke kommet så langt ennå",
    .nn = "rolla som {0} er ført som ledig sidan {1}, men det er ikkje kome så langt enno",
    .en = "the role of {0} is recorded as vacant since {1}, but that has not been yet"};

constexpr Text kEvaluation{"evalueringen", "evalueringa", "the evaluation"};
constexpr Text kConfirmation{"bekreftelsen av statusen", "stadfestinga av statusen",
                             "the confirmation of the status"};
constexpr Text kMinutes{"referatet", "referatet", "the record of the meeting"};
constexpr Text kDecision{"gjennomføringen av beslutningen", "gjennomføringa av avgjerda",
                         "the carrying out of the decision"};
constexpr Text kRevision{"revisjonen", "revisjonen", "the revision"};
constexpr Text kAdopted{"vedtaket", "vedtaket", "the adoption"};
constexpr Text kDecided{"beslutningen om arbeidsgruppen", "avgjerda om arbeidsgruppa",
                        "the decision on the working group"};
constexpr Text kDissolved{"oppløsningen av arbeidsgruppen", "oppløysinga av arbeidsgruppa",
                          "the end of the working group"};

/// Asks of one date after another whether it has been.
class Looker {
 public:
  explicit Looker(Findings& findings) : findings_(findings) {}

  void look(const Text& what, const At<Date>& date) {
    if (date.value > findings_.today()) findings_.add(date.span, kNotYet(what, date.value));
  }
  void look(const Text& what, const Maybe<Date>& date) {
    if (date) look(what, *date);
  }
  /// Of a month or a year it is enough that it has begun.
  void look(const Text& what, const Maybe<PartialDate>& date) {
    if (date) look(what, At<Date>{date->value.first(), date->span});
  }

 private:
  Findings& findings_;
};

void look_at(const Role& role, Findings& findings) {
  const Maybe<PartialDate>& since = role.vacant_since;
  if (since && !role.holder.given() && since->value.first() > findings.today())
    findings.add(since->span, kVacantLater(label_of(role.role.value), since->value));
}

void look_at(const Meeting& meeting, Findings& findings) {
  if (is_held(meeting) && meeting.date.value > findings.today())
    findings.add(meeting.date.span, kHeldLater(meeting.date.value));
  Looker looker(findings);
  if (meeting.minutes) looker.look(kMinutes, meeting.minutes->date);
  for (const Decision& decision : meeting.decisions) looker.look(kDecision, decision.done);
}

void look_at(const std::vector<Adoption>& steps, Looker& looker) {
  for (const Adoption& step : steps)
    if (step.step.value != AdoptionStep::proposed) looker.look(kAdopted, step.date);
}

void check(const View& view, Findings& findings) {
  Looker looker(findings);
  for (const Municipality* folder : view.folders()) {
    look_at(folder->adoption, looker);
    for (const Role& role : folder->roles) look_at(role, findings);
  }
  for (const Evaluation* evaluation : view.evaluations())
    looker.look(kEvaluation, evaluation->date);
  for (const Tiltak* tiltak : view.tiltak())
    if (tiltak->confirmed) looker.look(kConfirmation, tiltak->confirmed->date);
  for (const Meeting* meeting : view.meetings()) look_at(*meeting, findings);
  for (const Plan* plan : view.plans()) {
    look_at(plan->adoption, looker);
    if (plan->revision) looker.look(kRevision, plan->revision->last);
  }
  for (const Group* group : view.groups())
    if (group->working_group) {
      looker.look(kDecided, group->working_group->decided_on);
      looker.look(kDissolved, group->working_group->dissolved);
    }
}

constexpr RuleSource kSources[]{{"Planspråket til slt"}};
constexpr RuleCase kCases[]{
    {"today has been",
     "tiltak:\n"
     "  - {id: en, title: Delbart}\n"
     "evaluations:\n"
     "  - {of: en, date: 2026-11-21, result: good}\n"},
    {"a year that has begun may hold the day", "plan:\n  revision: {last: 2026}\n"},
    {"a year that has not begun does not", "plan:\n  revision: {last: 2027}  # <--\n"},
    {"a planned meeting lies ahead",
     "groups:\n"
     "  - {id: kg}\n"
     "meetings:\n"
     "  - {id: a, group: kg, date: 2026-12-01, status: planned}\n"
     "  - {id: b, group: kg, date: 2026-12-08, status: held}  # <--\n"},
    {"a role cannot have been vacant since a day to come",
     "roles:\n"
     "  - {role: slt-koordinator, holder: vacant, vacant_since: 2026-11}\n"
     "  - {role: politikontakt, holder: vacant, vacant_since: 2027-05-01}  # <--\n"},
    {"nobody can confirm tomorrow",
     "tiltak:\n"
     "  - {id: en, title: Delbart, status: active, confirmed: {date: 2026-11-22}}  # <--\n"},
};

}  // namespace

Rule done_in_future() {
  return {.id = "done-in-future",
          .severity = Severity::warning,
          .needs_today = true,
          .summary = {"noe som er ført som gjort, men har en dato fram i tid",
                      "noko som er ført som gjort, men har ein dato fram i tid",
                      "something recorded as done but dated ahead"},
          .why = {"En feil i året gjør lett en frist grønn uten at noe er gjort: en evaluering "
                  "datert neste år svarer på fristen i år.",
                  "Ein feil i året gjer lett ein frist grøn utan at noko er gjort: ei evaluering "
                  "datert neste år svarer på fristen i år.",
                  "A slip in the year easily turns a deadline green with nothing done: an "
                  "evaluation dated next year answers this year's deadline."},
          .remedy = {"rett datoen, eller vent med å føre det til det er gjort",
                     "rett datoen, eller vent med å føre det til det er gjort",
                     "correct the date, or wait with recording it until it is done"},
          .sources = kSources,
          .params = {},
          .good = R"(tiltak:
  - id: delbart
    title: Delbart i 8. trinn
evaluations:
  - {of: delbart, date: 2026-06-12, result: good}
)",
          .bad = R"(tiltak:
  - id: delbart
    title: Delbart i 8. trinn
evaluations:
  - {of: delbart, date: 2027-06-12, result: good}  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
