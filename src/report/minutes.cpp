// SPDX-License-Identifier: MIT
#include "report/minutes.h"

namespace slt::report {
namespace {

constexpr Message<std::string, std::string> kTitle{.nb = "Referat fra møte: {0}, {1}",
                                                   .nn = "Referat frå møte: {0}, {1}",
                                                   .en = "Minutes of meeting: {0}, {1}"};
constexpr Text kBefore{"Før du skriver", "Før du skriv", "Before you write"};
constexpr Text kConfidential{
    "Referatet skal ikke ha navn, fødselsdato eller annet som gjør at noen kan kjenne igjen en "
    "enkeltperson. Taushetsplikten gjelder også det som blir sagt i møtet.",
    "Referatet skal ikkje ha namn, fødselsdato eller anna som gjer at nokon kan kjenne att ein "
    "enkeltperson. Teieplikta gjeld òg det som blir sagt i møtet.",
    "The minutes must hold no name, date of birth or anything else by which a single person can be "
    "recognised. Confidentiality covers what is said at the meeting too."};
constexpr Text kBySector{"De som møtte, føres som antall fra hver sektor, ikke med navn.",
                         "Dei som møtte, blir førte som tal frå kvar sektor, ikkje med namn.",
                         "Those present are counted by sector, not named."};
constexpr Text kForbidden{
    "Planen sier at enkeltsaker ikke skal tas opp i denne gruppen.",
    "Planen seier at enkeltsaker ikkje skal takast opp i denne gruppa.",
    "The plan says that single cases are not to be brought up in this group."};
constexpr Text kPurpose{
    "Gruppen behandler enkeltsaker. De føres i fagsystemet til tjenesten som har saken, ikke her.",
    "Gruppa behandlar enkeltsaker. Dei blir førte i fagsystemet til tenesta som har saka, ikkje "
    "her.",
    "The group treats single cases. They are recorded by the service that has the case, not here."};

constexpr Text kItems{"Saker", "Saker", "Items"};
constexpr Text kDiscussed{"Drøftet", "Drøfta", "Discussed"};
constexpr Text kConcluded{"Konklusjon", "Konklusjon", "Conclusion"};
constexpr Text kFreeItem{"(tittel fylles ut)", "(tittel skal fyllast ut)",
                         "(title to be filled in)"};

constexpr Text kDecisions{"Vedtak", "Vedtak", "Decisions"};
constexpr Text kAdvice{
    "Skriv hvert vedtak som én setning, med hvem som har ansvaret, og en frist. Et vedtak uten "
    "frist blir aldri meldt som forfalt.",
    "Skriv kvart vedtak som éi setning, med kven som har ansvaret, og ein frist. Eit vedtak utan "
    "frist blir aldri meldt som forfalle.",
    "Write each decision as one sentence, with who is responsible and a deadline. A decision "
    "without a deadline is never reported as overdue."};
constexpr Text kItem{"Sak", "Sak", "Item"};
constexpr Text kDecision{"Vedtak", "Vedtak", "Decision"};
constexpr Text kResponsible{"Ansvarlig", "Ansvarleg", "Responsible"};
constexpr Text kDeadline{"Frist", "Frist", "Deadline"};
constexpr Text kOutcome{"Hva som er gjort", "Kva som er gjort", "What has been done"};
constexpr Text kEarlier{"Vedtak fra tidligere møter", "Vedtak frå tidlegare møte",
                        "Decisions of earlier meetings"};
constexpr Text kNext{"Neste møte", "Neste møte", "Next meeting"};
constexpr Message<std::string> kNextOn{.nb = "Neste møte i gruppen er {0}.",
                                       .nn = "Neste møte i gruppa er {0}.",
                                       .en = "The next meeting of the group is on {0}."};
constexpr Message<std::string> kNextSuggested{
    .nb = "Neste møte er ikke lagt inn. Forslag etter planen: {0}.",
    .nn = "Neste møte er ikkje lagt inn. Forslag etter planen: {0}.",
    .en = "The next meeting is not on record. Suggested by the plan: {0}."};
constexpr Text kNoNext{"Neste møte er ikke oppgitt.", "Neste møte er ikkje oppgitt.",
                       "The next meeting is not stated."};
constexpr Message<Date> kSendBy{.nb = "Referatet skal være sendt senest {0}.",
                                .nn = "Referatet skal vere sendt seinast {0}.",
                                .en = "The minutes are to go out no later than {0}."};
constexpr Text kNoSendBy{"Frist for å sende referatet er ikke oppgitt.",
                         "Frist for å sende referatet er ikkje oppgitt.",
                         "When the minutes are to go out is not stated."};

void add_reminder(MeetingPaper& paper) {
  Box box{.title = paper.say(kBefore), .lines = {}};
  box.lines.emplace_back(paper.say(kConfidential));
  box.lines.emplace_back(paper.say(kBySector));
  const auto& cases = paper.group().single_cases;
  if (cases && cases->value == SingleCases::forbidden)
    box.lines.emplace_back(paper.say(kForbidden), cases->span);
  if (cases && cases->value == SingleCases::purpose)
    box.lines.emplace_back(paper.say(kPurpose), cases->span);
  paper.out.box(std::move(box));
}

/// The headings of the items; room for one where nothing is stated.
std::vector<AgendaItem> items_of(const MeetingPaper& paper) {
  std::vector<AgendaItem> items = agenda_items(paper);
  if (items.empty()) items.push_back({Said(paper.say(kFreeItem))});
  return items;
}

void add_items(MeetingPaper& paper) {
  paper.heading(kItems);
  std::size_t index = 0;
  for (AgendaItem& one : items_of(paper)) {
    paper.out.heading(
        3, Said(fmt::format("{}: {}", item_number(paper.lang(), ++index), one.words.words),
                one.words.from));
    paper.out.list(std::move(one.under));
    paper.out.paragraph(paper.labelled(kDiscussed, paper.say(kToFillIn)));
    paper.out.paragraph(paper.labelled(kConcluded, paper.say(kToFillIn)));
  }
}

std::vector<Said> row_of(const MeetingPaper& paper, const Decision& decision) {
  const Span from = decision.text.span;
  const auto& deadline = decision.deadline;
  return {Said(std::string(decision.text.value), from),
          Said(words_of(paper.voice, decision.responsible), from),
          Said(deadline ? shown(paper.lang(), deadline->value) : paper.say(kNotStated), from)};
}

/// The decisions on record, else room for one of each item.
void add_decisions(MeetingPaper& paper) {
  paper.heading(kDecisions);
  const Meeting* record = paper.meeting().record;
  const bool made = record && !record->decisions.empty();
  Table table{.caption = {}, .columns = {}, .rows = {}};
  if (!made) table.columns.push_back(paper.say(kItem));
  for (const Text& column : {kDecision, kResponsible, kDeadline})
    table.columns.push_back(paper.say(column));
  if (made)
    for (const Decision& one : record->decisions) table.rows.push_back(row_of(paper, one));
  const Said fill(paper.say(kToFillIn));
  const std::size_t items = made ? 0 : items_of(paper).size();
  for (std::size_t i = 1; i <= items; ++i)
    table.rows.push_back({Said(item_number(paper.lang(), i)), fill, fill, fill});
  if (!made) paper.paragraph(kAdvice);
  paper.out.table(std::move(table));
}

void add_earlier(MeetingPaper& paper) {
  Table table = decisions_to_follow_up(paper, kOutcome);
  if (table.rows.empty()) return;
  paper.heading(kEarlier);
  paper.out.table(std::move(table));
}

void add_next(MeetingPaper& paper) {
  paper.heading(kNext);
  const auto next = meeting_after(paper.input.view, paper.input.coming, paper.meeting());
  if (next)
    paper.out.paragraph(Said((next->record ? kNextOn : kNextSuggested)
                                 .in(paper.lang(), long_date(paper.lang(), next->date)),
                             next->from));
  else
    paper.paragraph(kNoNext);
  const Series* series = paper.meeting().series;
  if (series && series->deadlines && series->deadlines->minutes)
    paper.out.paragraph(Said(
        kSendBy.in(paper.lang(), paper.meeting().date + Days{series->deadlines->minutes->value}),
        series->deadlines->minutes->span));
  else
    paper.paragraph(kNoSendBy);
}

}  // namespace

Document minutes(const MeetingInput& input) {
  MeetingPaper paper = paper_of(input, kTitle);
  add_facts(paper);
  add_reminder(paper);
  add_present(paper);
  add_items(paper);
  add_decisions(paper);
  add_earlier(paper);
  add_next(paper);
  return std::move(paper.out);
}

}  // namespace slt::report
