// SPDX-License-Identifier: MIT
#include "report/agenda.h"

#include <algorithm>

namespace slt::report {
namespace {

constexpr Message<std::string, std::string> kTitle{.nb = "Innkalling til møte: {0}, {1}",
                                                   .nn = "Innkalling til møte: {0}, {1}",
                                                   .en = "Notice of meeting: {0}, {1}"};
constexpr Message<Date> kAsOf{
    .nb = "Laget av det som er registrert per {0}. Det planen ikke sier, står som «ikke oppgitt».",
    .nn =
        "Laga av det som er registrert per {0}. Det planen ikkje seier, står som «ikkje oppgitt».",
    .en =
        "Made of what is registered as of {0}. What the plan does not say is shown as \"not "
        "stated\"."};

constexpr Text kCalled{"Innkalt", "Kalla inn", "Called"};
constexpr Text kMayCome{
    "Andre som kan være med:", "Andre som kan vere med:", "Others who may take part:"};
constexpr Message<std::string> kComposition{.nb = "Hvem som er med, slik planen sier det: {0}",
                                            .nn = "Kven som er med, slik planen seier det: {0}",
                                            .en = "Who takes part, as the plan puts it: {0}"};
constexpr Text kNobodyStated{"Det er ikke oppgitt hvem som er fast med i gruppen.",
                             "Det er ikkje oppgitt kven som er fast med i gruppa.",
                             "Who belongs to the group is not stated."};
constexpr Text kItems{"Saker", "Saker", "Items"};
constexpr Text kNoEarlier{
    "Ingen tidligere møter i gruppen er registrert, så det er ikke noe referat å godkjenne.",
    "Ingen tidlegare møte i gruppa er registrerte, så det er ikkje noko referat å godkjenne.",
    "No earlier meeting of the group is on record, so there are no minutes to approve."};
constexpr Text kNoItems{
    "Det er ikke oppgitt saker til dette møtet, og planen har ingen faste saker for gruppen.",
    "Det er ikkje oppgitt saker til dette møtet, og planen har ingen faste saker for gruppa.",
    "No items are stated for this meeting, and the plan has no standing items for the group."};
constexpr Text kOnlyFollowUp{
    "Sakene er det som skal følges opp. Andre er ikke oppgitt til dette møtet, og planen har ingen "
    "faste saker for gruppen.",
    "Sakene er det som skal følgjast opp. Andre er ikkje oppgitte til dette møtet, og planen har "
    "ingen faste saker for gruppa.",
    "The items are what there is to follow up. No others are stated for this meeting, and the plan "
    "has no standing items for the group."};
constexpr Text kNoSingleCases{"Enkeltsaker skal ikke tas opp i denne gruppen.",
                              "Enkeltsaker skal ikkje takast opp i denne gruppa.",
                              "Single cases are not to be brought up in this group."};
constexpr Text kOnlyCases{
    "Gruppen behandler enkeltsaker. Ingenting som kan vise hvem en sak gjelder, skal stå i "
    "innkallingen.",
    "Gruppa behandlar enkeltsaker. Ingenting som kan vise kven ei sak gjeld, skal stå i "
    "innkallinga.",
    "The group treats single cases. Nothing that may show whom a case is about belongs in the "
    "notice."};

constexpr Text kDecisions{"Vedtak å følge opp", "Vedtak å følgje opp", "Decisions to follow up"};
constexpr Text kNoDecisions{
    "Ingen vedtak fra tidligere møter i gruppen står igjen å følge opp, etter det som er "
    "registrert.",
    "Ingen vedtak frå tidlegare møte i gruppa står att å følgje opp, etter det som er registrert.",
    "No decisions of earlier meetings of the group remain to be followed up, as far as is on "
    "record."};
constexpr Text kEvaluations{"Tiltak å evaluere", "Tiltak å evaluere", "Tiltak to evaluate"};
constexpr Text kNoEvaluations{
    "Ingen evalueringer er over fristen eller har frist før en måned etter møtet.",
    "Ingen evalueringar er over fristen eller har frist før ein månad etter møtet.",
    "No evaluation is overdue or due within a month after the meeting."};
constexpr Text kOthers{"Andre frister i planen", "Andre fristar i planen",
                       "Other deadlines of the plan"};
constexpr Text kNoOthers{
    "Ingenting annet er over fristen eller har frist før en måned etter møtet.",
    "Ingenting anna er over fristen eller har frist før ein månad etter møtet.",
    "Nothing else is overdue or due within a month after the meeting."};
constexpr Text kDeadlines{"Frister for møtet", "Fristar for møtet", "Deadlines of the meeting"};
constexpr Message<Date> kItemsBy{.nb = "Saker meldes inn senest {0}.",
                                 .nn = "Saker blir melde inn seinast {0}.",
                                 .en = "Items are sent in no later than {0}."};
constexpr Message<Date> kNoticeBy{.nb = "Innkallingen sendes senest {0}.",
                                  .nn = "Innkallinga blir send seinast {0}.",
                                  .en = "The notice goes out no later than {0}."};
constexpr Message<Date> kMinutesBy{.nb = "Referatet sendes senest {0}.",
                                   .nn = "Referatet blir sendt seinast {0}.",
                                   .en = "The minutes go out no later than {0}."};
constexpr Text kNoDeadlines{
    "Det er ikke oppgitt når saker skal være meldt inn, eller når innkalling og referat skal være "
    "sendt.",
    "Det er ikkje oppgitt når saker skal vere melde inn, eller når innkalling og referat skal vere "
    "sende.",
    "When items are to be sent in, and notice and minutes to go out, is not stated."};

bool is_called(const std::vector<const Party*>& all, const Party& one) {
  return std::ranges::find(all, &one) != all.end();
}

void add_others(std::vector<Item>& to, const MeetingPaper& paper,
                const std::vector<Member>& members, const std::vector<const Party*>& all) {
  for (const Member& one : members)
    if (!is_called(all, one) && one.sits_on(paper.meeting().date))
      to.push_back({Said(fmt::format("{} ({})", heading_of(paper.voice, one),
                                     &members == &paper.group().resource_persons && !one.form
                                         ? paper.say(label_of(MemberForm::resource))
                                         : terms_of(paper.voice, one)),
                         one.span)});
}

void add_called(MeetingPaper& paper) {
  const Group& group = paper.group();
  paper.heading(kCalled);
  const std::vector<const Party*> all = called(paper);
  std::vector<Item> fixed, others;
  for (const Party* one : all) fixed.push_back({Said(heading_of(paper.voice, *one), one->span)});
  const bool own_round = paper.meeting().series && !paper.meeting().series->participants.empty();
  if (!own_round) add_others(others, paper, group.members, all);
  add_others(others, paper, group.resource_persons, all);
  if (all.empty() && group.composition)
    paper.out.paragraph(Said(kComposition.in(paper.lang(), std::string(group.composition->value)),
                             group.composition->span));
  else if (all.empty())
    paper.paragraph(kNobodyStated, group.span);
  paper.out.list(std::move(fixed));
  if (others.empty()) return;
  paper.paragraph(kMayCome);
  paper.out.list(std::move(others));
}

bool states_items(const OneMeeting& meeting) {
  return (meeting.record && !meeting.record->items.empty()) ||
         (meeting.series && !meeting.series->standing_items.empty()) ||
         !meeting.group->standing_items.empty();
}

void add_items(MeetingPaper& paper) {
  paper.heading(kItems);
  std::vector<Item> items;
  for (AgendaItem& one : agenda_items(paper)) {
    const std::string number = item_number(paper.lang(), items.size() + 1);
    items.push_back({Said(fmt::format("{}: {}", number, one.words.words), one.words.from),
                     std::move(one.under)});
  }
  const bool any = !items.empty();
  paper.out.list(std::move(items));
  if (!states_items(paper.meeting()))
    paper.paragraph(any ? kOnlyFollowUp : kNoItems, paper.group().span);
  if (held_before(paper.input.view, paper.meeting()).empty()) paper.paragraph(kNoEarlier);
  const auto& cases = paper.group().single_cases;
  if (cases && cases->value != SingleCases::allowed)
    paper.paragraph(cases->value == SingleCases::forbidden ? kNoSingleCases : kOnlyCases,
                    cases->span);
}

void add_list(MeetingPaper& paper, const Text& heading, std::vector<Item> items, const Text& none) {
  paper.heading(heading);
  if (items.empty()) return paper.paragraph(none);
  paper.out.list(std::move(items));
}

void add_decisions(MeetingPaper& paper) {
  paper.heading(kDecisions);
  Table table = decisions_to_follow_up(paper, {});
  if (table.rows.empty())
    paper.paragraph(kNoDecisions);
  else
    paper.out.table(std::move(table));
  add_decisions_left_out(paper);
}

void add_deadlines(MeetingPaper& paper) {
  paper.heading(kDeadlines);
  const Series* series = paper.meeting().series;
  const Date date = paper.meeting().date;
  std::vector<Item> items;
  const auto add = [&](const Maybe<int>& days, const Message<Date>& words, int sign) {
    if (days)
      items.push_back({Said(words.in(paper.lang(), date + Days{sign * days->value}), days->span)});
  };
  if (series && series->deadlines) {
    add(series->deadlines->items, kItemsBy, -1);
    add(series->deadlines->notice, kNoticeBy, -1);
    add(series->deadlines->minutes, kMinutesBy, 1);
  }
  if (items.empty()) return paper.paragraph(kNoDeadlines);
  paper.out.list(std::move(items));
}

}  // namespace

Document agenda(const MeetingInput& input) {
  MeetingPaper paper = paper_of(input, kTitle);
  add_facts(paper);
  add_called(paper);
  add_items(paper);
  add_decisions(paper);
  add_list(paper, kEvaluations, evaluations_around(paper), kNoEvaluations);
  add_list(paper, kOthers, deadlines_around(paper), kNoOthers);
  add_deadlines(paper);
  paper.out.paragraph(kAsOf.in(input.lang, input.today));
  return std::move(paper.out);
}

}  // namespace slt::report
