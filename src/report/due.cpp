#include "report/due.h"

#include <algorithm>
#include <tuple>

#include "report/words.h"
#include "rules/plans.h"

namespace slt::report {
namespace {

constexpr Message<int> kDays{.nb = "{0} dager", .nn = "{0} dagar", .en = "{0} days"};
constexpr Message<> kOneDay{.nb = "én dag", .nn = "éin dag", .en = "one day"};

/// How something is said to have passed or to come: it ends, or it has a deadline.
struct Verb {
  Text past, coming;
};
constexpr Verb kEnds{{"gikk ut", "gjekk ut", "expired"}, {"går ut", "går ut", "expires"}};
constexpr Verb kFalls{{"hadde frist", "hadde frist", "was due"},
                      {"har frist", "har frist", "is due"}};

constexpr Message<Sentence, Text, Date, Sentence> kPast{.nb = "{0} {1} {2}, for {3} siden",
                                                        .nn = "{0} {1} {2}, for {3} sidan",
                                                        .en = "{0} {1} on {2}, {3} ago"};
constexpr Message<Sentence, Text, Date, Sentence> kComing{
    .nb = "{0} {1} {2}, om {3}", .nn = "{0} {1} {2}, om {3}", .en = "{0} {1} on {2}, in {3}"};
constexpr Message<Sentence, Text> kToday{
    .nb = "{0} {1} i dag", .nn = "{0} {1} i dag", .en = "{0} {1} today"};

constexpr Message<Period, Quote> kPeriodOf{.nb = "planperioden {0} for {1}",
                                           .nn = "planperioden {0} for {1}",
                                           .en = "the plan period {0} of {1}"};
constexpr Message<Quote, Duration> kRevisionOf{.nb = "revisjon av {0} ({1} mellom revisjonene)",
                                               .nn = "revisjon av {0} ({1} mellom revisjonane)",
                                               .en = "revision of {0} ({1} between revisions)"};
constexpr Message<Quote, Sentence> kRevisionUnknown{
    .nb = "{0} skal revideres {1}, men det er ikke oppgitt fra når",
    .nn = "{0} skal reviderast {1}, men det er ikkje oppgitt frå når",
    .en = "{0} is to be revised {1}, but from when is not stated"};
constexpr Message<Quote> kEvaluationOf{.nb = "evaluering av tiltaket {0}",
                                       .nn = "evaluering av tiltaket {0}",
                                       .en = "evaluation of the tiltak {0}"};
constexpr Message<Quote> kUnevaluated{
    .nb = "tiltaket {0} er over, og ingen evaluering er registrert",
    .nn = "tiltaket {0} er over, og inga evaluering er registrert",
    .en = "the tiltak {0} is over, and no evaluation is registered"};
constexpr Message<Quote, Date, Sentence> kEndedUnevaluated{
    .nb = "tiltaket {0} var slutt {1}, for {2} siden, og ingen evaluering er registrert",
    .nn = "tiltaket {0} var slutt {1}, for {2} sidan, og inga evaluering er registrert",
    .en = "the tiltak {0} ended on {1}, {2} ago, and no evaluation is registered"};
constexpr Message<Quote, Sentence> kEvaluationUnknown{
    .nb = "tiltaket {0} skal evalueres {1}, men det er ikke oppgitt fra når",
    .nn = "tiltaket {0} skal evaluerast {1}, men det er ikkje oppgitt frå når",
    .en = "the tiltak {0} is to be evaluated {1}, but from when is not stated"};
constexpr Message<Quote> kAgreement{
    .nb = "avtalen {0}", .nn = "avtalen {0}", .en = "the agreement {0}"};
constexpr Text kActing{"fungerende ", "fungerande ", "acting "};
constexpr Message<Sentence> kTerm{
    .nb = "perioden som {0}", .nn = "perioden som {0}", .en = "the term as {0}"};
constexpr Message<Sentence, Duration> kTermUnknown{
    .nb = "perioden som {0} er {1}, men det er ikke oppgitt fra når",
    .nn = "perioden som {0} er {1}, men det er ikkje oppgitt frå når",
    .en = "the term as {0} is {1}, but from when is not stated"};
constexpr Message<Sentence, Sentence> kMembership{
    .nb = "plassen til {0} i {1}", .nn = "plassen til {0} i {1}", .en = "the place of {0} in {1}"};
constexpr Message<Quote> kDecision{
    .nb = "beslutningen {0}", .nn = "avgjerda {0}", .en = "the decision {0}"};
constexpr Message<Date, Sentence> kMinutes{.nb = "referat fra møtet {0} i {1}",
                                           .nn = "referat frå møtet {0} i {1}",
                                           .en = "minutes of the meeting {0} of {1}"};
constexpr Message<Sentence> kMinutesMissing{.nb = "{0} er ikke registrert; frist er ikke oppgitt",
                                            .nn = "{0} er ikkje registrert; frist er ikkje oppgitt",
                                            .en = "{0} are not registered; no deadline is stated"};
constexpr Message<Sentence> kWorkingGroup{
    .nb = "arbeidsgruppen {0}", .nn = "arbeidsgruppa {0}", .en = "the working group {0}"};
constexpr Message<std::string_view> kDeviation{.nb = "avviket fra regelen {0}",
                                               .nn = "avviket frå regelen {0}",
                                               .en = "the deviation from the rule {0}"};

void put(Sentence& to, Lang lang, std::string words) {
  to.words[static_cast<std::size_t>(lang)] = std::move(words);
}

std::string role_and_holder(const Voice& voice, const Role& role) {
  const Person* holder =
      role.holder.given() ? voice.view.find<Person>(role.holder.value.id) : nullptr;
  const std::string acting = role.acting && role.acting->value ? voice.say(kActing) : std::string();
  const std::string name = acting + name_of(voice, role);
  return holder ? fmt::format("{} ({})", name, name_of(voice, *holder)) : name;
}

/// Collects what falls due in one municipality.
struct Collector {
  const View& view;
  Date today;
  std::vector<Due> all = {};

  Sentence whose(const Parties& parties) const {
    Sentence words;
    for (const Lang lang : kLangs) {
      std::vector<std::string> names;
      for (const Party& party : parties) names.push_back(name_of(Voice{view, lang}, party));
      put(words, lang, names.empty() ? std::string(kNotStated.in(lang)) : listed(lang, names));
    }
    return words;
  }
  Sentence whose(const Stated<Parties>& parties) const {
    Sentence words;
    for (const Lang lang : kLangs) put(words, lang, words_of(Voice{view, lang}, parties));
    return words;
  }
  /// «SLT-koordinator (Bente Gravdal)».
  Sentence name(const Role& role) const {
    Sentence words;
    for (const Lang lang : kLangs) put(words, lang, role_and_holder({view, lang}, role));
    return words;
  }
  Sentence name(const Member& member) const {
    Sentence words;
    for (const Lang lang : kLangs) put(words, lang, name_of(Voice{view, lang}, member));
    return words;
  }
  /// Something with a day.
  void add(DueKind kind, const Verb& verb, Sentence what, Sentence who, Date on, const Span& from) {
    const int late = static_cast<int>((today - on).count());
    const Sentence days = days_in_words(late < 0 ? -late : late);
    Sentence words = late > 0   ? kPast(what, verb.past, on, days)
                     : late < 0 ? kComing(what, verb.coming, on, days)
                                : kToday(what, verb.coming);
    all.push_back({.kind = kind,
                   .what = std::move(what),
                   .whose = std::move(who),
                   .date = on,
                   .late = late,
                   .words = std::move(words),
                   .from = from});
  }
  /// Something whose day the plan does not state.
  void add_undated(DueKind kind, Sentence what, Sentence who, Sentence words, const Span& from) {
    all.push_back({.kind = kind,
                   .what = std::move(what),
                   .whose = std::move(who),
                   .date = {},
                   .words = std::move(words),
                   .from = from});
  }
  void add_unknown(DueKind kind, Sentence what, Sentence who, Sentence words, const Span& from) {
    add_undated(kind, std::move(what), std::move(who), std::move(words), from);
    all.back().unknown = true;
  }
};

/// The last day of a stretch that begins on `first`; the latest it may be when that is not exact.
Date last_day(const Duration& length, const PartialDate& first) {
  return length.after(first.last()) - Days{1};
}

Words title_words(const Plan& plan) {
  if (plan.title) return plan.title->value;
  return plan.id ? plan.id->value.word : Words("SLT");
}

void plan_period(Collector& to, const Plan& plan) {
  if (!plan.period) return;
  const Date last = plan.period->value.last();
  if (plan.in_force && plan.in_force->value && last < to.today)
    return;  // Still counts, as decided.
  const Parties& whose =
      plan.owners.empty() && plan.revision ? plan.revision->responsible : plan.owners;
  to.add(DueKind::plan_period, kEnds, kPeriodOf(plan.period->value, {title_words(plan)}),
         to.whose(whose), last, plan.period->span);
}

void revision(Collector& to, const Plan& plan) {
  if (!plan.revision || !plan.revision->every) return;
  const Duration every = plan.revision->every->value;
  const Span& from = plan.revision->every->span;
  const Quote title{title_words(plan)};
  const Sentence what = kRevisionOf(title, every), whose = to.whose(plan.revision->responsible);
  const auto on = revision_due(plan);
  if (!on)
    return to.add_unknown(DueKind::revision, what, whose, kRevisionUnknown(title, in_turn(every)),
                          from);
  // A revision at the end of the period is the next plan: one cause, one row.
  const bool goes_on = !plan.period || (plan.in_force && plan.in_force->value);
  if (goes_on || *on < plan.period->value.last())
    to.add(DueKind::revision, kFalls, what, whose, *on, from);
}

/// The days on which a tiltak has been evaluated, in order.
std::vector<Date> evaluations_of(const View& view, const Tiltak& tiltak) {
  std::vector<Date> days;
  for (const Evaluation* one : view.evaluations())
    if (one->of.value.id == tiltak.id.value.word) days.push_back(one->date.value);
  std::ranges::sort(days);
  return days;
}

std::optional<Date> start_of(const Tiltak& tiltak) {
  if (!tiltak.timing) return {};
  if (tiltak.timing->start) return tiltak.timing->start->value.last();
  return tiltak.timing->period ? std::optional(tiltak.timing->period->value.from.last())
                               : std::nullopt;
}

/// The evaluations with a date of their own: so many as have been made count for the first ones.
void dated_evaluations(Collector& to, const Tiltak& tiltak, std::size_t made,
                       const Sentence& whose) {
  std::vector<At<Date>> days = tiltak.evaluation->due;
  std::ranges::stable_sort(days, {}, &At<Date>::value);
  for (std::size_t i = made; i < days.size(); ++i)
    to.add(DueKind::evaluation, kFalls, kEvaluationOf({tiltak.title.value}), whose, days[i].value,
           days[i].span);
}

void repeated_evaluation(Collector& to, const Tiltak& tiltak, const std::vector<Date>& made,
                         const Sentence& whose) {
  const At<Duration>& every = *tiltak.evaluation->every;
  const Quote title{tiltak.title.value};
  const auto since = made.empty() ? start_of(tiltak) : made.back();
  if (since)
    to.add(DueKind::evaluation, kFalls, kEvaluationOf(title), whose, every.value.after(*since),
           every.span);
  else
    to.add_unknown(DueKind::evaluation, kEvaluationOf(title), whose,
                   kEvaluationUnknown(title, in_turn(every.value)), every.span);
}

/// A tiltak that is over must have been evaluated, unless it was decided not to.
void evaluation_at_end(Collector& to, const Tiltak& tiltak, const Sentence& whose) {
  const auto end = tiltak.end();
  if (!end) return;
  const Quote title{tiltak.title.value};
  to.add(DueKind::evaluation, kFalls, kEvaluationOf(title), whose, *end, tiltak.title.span);
  Due& added = to.all.back();
  if (!added.is_late()) return;
  added.what = kUnevaluated(title);
  added.words = kEndedUnevaluated(title, *end, days_in_words(added.late));
}

/// Who evaluates: as the tiltak says, else for one that is over as the plan says, else the
/// responsible.
const Parties& evaluators(const View& view, const Tiltak& tiltak, bool over) {
  if (tiltak.evaluation && !tiltak.evaluation->by.empty()) return tiltak.evaluation->by;
  if (over)
    for (const Plan* plan : slt_plans(view))
      if (!plan->evaluated_by.empty()) return plan->evaluated_by;
  return tiltak.responsible;
}

void evaluations(Collector& to, const Tiltak& tiltak) {
  const auto& planned = tiltak.evaluation;
  if (tiltak.status && tiltak.status->value == Status::cancelled) return;
  if (planned && planned->form.value == EvaluationForm::none) return;
  const std::vector<Date> made = evaluations_of(to.view, tiltak);
  const auto end = tiltak.end();
  const bool over = end && *end < to.today;
  const Sentence whose = to.whose(evaluators(to.view, tiltak, over));
  if (planned && !planned->due.empty()) return dated_evaluations(to, tiltak, made.size(), whose);
  if (planned && planned->every && !over) return repeated_evaluation(to, tiltak, made, whose);
  if (made.empty()) evaluation_at_end(to, tiltak, whose);
}

void agreement(Collector& to, const Agreement& one) {
  if (one.until)
    to.add(DueKind::agreement, kEnds, kAgreement({one.title.value}), to.whose(one.parties),
           one.until->value.last(), one.until->span);
}

void term(Collector& to, const Role& role) {
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
    if (!member.until || (!member.sits_on(to.today) && succeeded(group, member, to.today)))
      continue;
    to.add(DueKind::membership, kEnds, kMembership(to.name(member), group.display_name()),
           group.display_name(), member.until->value.last(), member.until->span);
  }
}

void working_group(Collector& to, const Group& group) {
  if (!group.working_group || !group.working_group->dissolves || group.working_group->dissolved)
    return;
  const At<PartialDate>& last = *group.working_group->dissolves;
  to.add(DueKind::working_group, kEnds, kWorkingGroup(group.display_name()), group.display_name(),
         last.value.last(), last.span);
}

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

void collect(Collector& to, const Municipality& folder) {
  for (const Role& role : folder.roles) term(to, role);
  for (const Group& group : folder.groups) memberships(to, group), working_group(to, group);
  for (const Agreement& one : folder.agreements) agreement(to, one);
  for (const Tiltak& tiltak : folder.tiltak) evaluations(to, tiltak);
  for (const Meeting& meeting : folder.meetings) decisions(to, meeting), minutes(to, meeting);
  for (const Deviation& one : folder.deviations)
    if (one.until)
      to.add(DueKind::deviation, kEnds, kDeviation(one.rule.value), to.whose(one.decided_by),
             one.until->value, one.until->span);
}

}  // namespace

Sentence days_in_words(int days) { return days == 1 ? kOneDay() : kDays(days); }

std::vector<Due> due(const View& view, Date today) {
  Collector to{.view = view, .today = today};
  for (const Plan* plan : view.plans()) plan_period(to, *plan), revision(to, *plan);
  for (const Municipality* folder : view.folders()) collect(to, *folder);
  std::ranges::stable_sort(
      to.all, {}, [](const Due& one) { return std::tuple(!one.date, one.date, one.kind); });
  return std::move(to.all);
}

}  // namespace slt::report
