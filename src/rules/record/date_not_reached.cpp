#include "rules/meetings.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Text, Date> kFuture{.nb = "{0}, men dagen er {1} og er ikke kommet ennå",
                                      .nn = "{0}, men dagen er {1} og er ikkje komen enno",
                                      .en = "{0}, but the day is {1} and has not come yet"};
constexpr Text kHeld{"møtet er ført som holdt", "møtet er ført som halde",
                     "the meeting is recorded as held"};
constexpr Text kMinutes{"referatet er ført som skrevet", "referatet er ført som skrive",
                        "the minutes are recorded as written"};
constexpr Text kDone{"beslutningen er ført som utført", "avgjerda er ført som utført",
                     "the decision is recorded as carried out"};
constexpr Text kDecided{"arbeidsgruppen er ført som besluttet", "arbeidsgruppa er ført som avgjord",
                        "the working group is recorded as decided"};
constexpr Text kDissolved{"arbeidsgruppen er ført som oppløst",
                          "arbeidsgruppa er ført som oppløyst",
                          "the working group is recorded as dissolved"};
constexpr Text kAdopted{"dette er ført som gjort", "dette er ført som gjort",
                        "this is recorded as done"};

class Calendar {
 public:
  explicit Calendar(Findings& findings) : findings_(findings) {}

  void compare(const Text& what, const At<Date>& on) {
    if (on.value > findings_.today()) findings_.add(on.span, kFuture(what, on.value));
  }
  void compare(const Text& what, const Maybe<Date>& on) {
    if (on) compare(what, *on);
  }
  void adopted(const std::vector<Adoption>& steps) {
    for (const Adoption& step : steps)
      if (step.step.value != AdoptionStep::proposed && step.date)
        compare(kAdopted, At<Date>{step.date->value.first(), step.date->span});
  }
  void meeting(const Meeting& meeting) {
    if (meeting.status.value == MeetingStatus::held) compare(kHeld, meeting.date);
    if (meeting.minutes) compare(kMinutes, meeting.minutes->date);
    for (const Decision& decision : meeting.decisions) compare(kDone, decision.done);
  }

 private:
  Findings& findings_;
};

void check(const View& view, Findings& findings) {
  Calendar calendar(findings);
  for (const Municipality* folder : view.folders()) calendar.adopted(folder->adoption);
  for (const Plan* plan : view.plans()) calendar.adopted(plan->adoption);
  for (const Meeting* meeting : view.meetings()) calendar.meeting(*meeting);
  for (const Group* group : view.groups())
    if (group->working_group) {
      calendar.compare(kDecided, group->working_group->decided_on);
      calendar.compare(kDissolved, group->working_group->dissolved);
    }
}

constexpr RuleSource kSources[]{source::kLyngen, source::kVegarshei};
constexpr RuleCase kCases[]{
    {"a meeting today may have been held",
     "groups:\n"
     "  - {id: politirad}\n"
     "meetings:\n"
     "  - {id: a, group: politirad, date: 2026-11-21, status: held}\n"},
    {"adopted next year, proposed next year, adopted some day this year",
     "adoption:\n"
     "  - {step: adopted, body: Kommunestyret, date: 2027-01-14}  # <--\n"
     "  - {step: proposed, body: Formannskapet, date: 2027-01-14}\n"
     "  - {step: adopted, body: Kommunestyret, date: 2026}\n"},
};

}  // namespace

Rule date_not_reached() {
  return {.id = "date-not-reached",
          .severity = Severity::warning,
          .needs_today = true,
          .summary = {"noe som er ført som gjort, på en dag som ikke er kommet",
                      "noko som er ført som gjort, på ein dag som ikkje er komen",
                      "something recorded as done on a day that has not come"},
          .why = {"Det som er holdt, vedtatt eller utført, hører til en dag som har vært. Som "
                  "regel er årstallet feil, eller det er bare planlagt. Dagen i dag er kommet.",
                  "Det som er halde, vedteke eller utført, høyrer til ein dag som har vore. Som "
                  "regel er årstalet feil, eller det er berre planlagt. Dagen i dag er komen.",
                  "What has been held, adopted or carried out belongs to a day that has been. As a "
                  "rule the year is wrong, or it is only planned. Today has come."},
          .remedy = {"rett datoen, eller skriv «status: planned» eller «step: proposed»",
                     "rett datoen, eller skriv «status: planned» eller «step: proposed»",
                     "correct the date, or write \"status: planned\" or \"step: proposed\""},
          .sources = kSources,
          .params = {},
          .good = R"(adoption:
  - {step: adopted, body: Kommunestyret, date: 2017-11-14}
groups:
  - {id: politirad}
meetings:
  - {id: desember, group: politirad, date: 2026-12-08, status: planned}
)",
          .bad = R"(groups:
  - {id: politirad}
meetings:
  - id: desember
    group: politirad
    date: 2026-12-08  # <--
    status: held
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
