// SPDX-License-Identifier: MIT
#include <algorithm>

#include "report/annual_sections.h"

// 11 Next year, 12 Sources and assumptions.
namespace slt::report {
namespace {

constexpr Message<int> kNoDates{.nb = "Det finnes ingen møtedatoer for {0}.",
                                .nn = "Det finst ingen møtedatoar for {0}.",
                                .en = "There are no meeting dates for {0}."};
constexpr Message<int> kDates{
    .nb =
        "Møtedatoer for {0}. Datoer merket «forslag» er regnet ut fra det som er oppgitt om hvor "
        "ofte gruppen møtes; de er ikke vedtatt.",
    .nn =
        "Møtedatoar for {0}. Datoar merkte «forslag» er rekna ut frå det som er oppgitt om kor "
        "ofte gruppa møtest; dei er ikkje vedtekne.",
    .en =
        "Meeting dates for {0}. Those marked \"suggested\" are worked out from what is stated of "
        "how often the group meets; they are not decided."};
constexpr Text kMeetings{"Møter", "Møte", "Meetings"};
constexpr Text kDate{"Dato", "Dato", "Date"};
constexpr Text kWeek{"Uke", "Veke", "Week"};
constexpr Text kGroup{"Gruppe", "Gruppe", "Group"};
constexpr Text kConvenor{"Kaller inn", "Kallar inn", "Convenor"};
constexpr Text kStatus{"Status", "Status", "Status"};
constexpr Text kSuggested{"forslag", "forslag", "suggested"};
constexpr Message<Date> kNoDeadlines{.nb = "Ingen frister til og med {0} er registrert.",
                                     .nn = "Ingen fristar til og med {0} er registrerte.",
                                     .en = "No deadlines up to {0} are registered."};
constexpr Message<Date> kDeadlines{
    .nb = "Frister til og med {0}:", .nn = "Fristar til og med {0}:", .en = "Deadlines up to {0}:"};
constexpr Message<std::string, std::string> kAboutGroup{
    .nb = "{0}: {1}", .nn = "{0}: {1}", .en = "{0}: {1}"};

std::string noticed(const Annual& annual, const ScheduleNotice& notice) {
  const std::string words = sentence(notice.words.in(annual.lang()));
  return notice.group_name.empty()
             ? words
             : kAboutGroup.in(annual.lang(), notice.group_name.in(annual.lang()), words);
}

void add_dates(Annual& annual) {
  const int year = annual.input.year + 1;
  Table table{.caption = annual.say(kMeetings), .columns = {}, .rows = {}};
  for (const Text& column : {kDate, kWeek, kGroup, kConvenor, kStatus})
    table.columns.push_back(annual.say(column));
  for (const PlannedMeeting& one : annual.input.next_year.meetings)
    table.rows.push_back(
        {Said(long_date(annual.lang(), one.date), one.from),
         Said(fmt::format("{}", week_of(one.date).number), one.from),
         Said(one.title(annual.lang()), one.from), Said(one.convenor.in(annual.lang()), one.from),
         Said(annual.say(one.recorded ? label_of(one.status) : kSuggested), one.from)});
  annual.paragraph((table.rows.empty() ? kNoDates : kDates).in(annual.lang(), year));
  add_wheel(annual);
  if (!table.rows.empty()) annual.draft.out.table(std::move(table));
  std::vector<Item> items;
  for (const ScheduleNotice& notice : annual.input.next_year.notices)
    items.push_back({Said(noticed(annual, notice), notice.from)});
  annual.draft.out.list(std::move(items));
}

void add_deadlines(Annual& annual) {
  const Date last = make_date(annual.input.year + 1, 12, 31);
  std::vector<Item> items;
  for (const Due& one : annual.dues)
    if (one.date && !one.is_late() && *one.date <= last && !is_small(one.kind))
      items.push_back({Said(sentence(one.words(annual.lang())), one.from)});
  annual.paragraph((items.empty() ? kNoDeadlines : kDeadlines).in(annual.lang(), last));
  annual.draft.out.list(std::move(items));
}

}  // namespace

void add_next_year(Annual& annual) {
  add_dates(annual);
  add_deadlines(annual);
}

void add_sources_and_assumptions(Annual& annual) {
  embed_body(annual, add_sources);
  bool knowledge = false;
  for (const Municipality* folder : annual.view().folders())
    knowledge = knowledge || !folder->knowledge_sources.empty();
  if (knowledge) embed(annual, add_knowledge);
  embed(annual, add_doubts);
  embed(annual, add_not_stated);
}

}  // namespace slt::report
