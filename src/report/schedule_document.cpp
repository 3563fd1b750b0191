#include "report/schedule.h"

#include "report/words.h"

namespace slt::report {
namespace {

constexpr Message<int> kTitle{
    .nb = "Møtekalender {0}", .nn = "Møtekalender {0}", .en = "Meeting calendar {0}"};
constexpr Message<int, int> kTitleOfYears{
    .nb = "Møtekalender {0}–{1}", .nn = "Møtekalender {0}–{1}", .en = "Meeting calendar {0}–{1}"};
constexpr Text kAbout{
    "Datoer merket «forslag» er regnet ut fra det som er oppgitt om hvor ofte gruppen møtes. De "
    "binder ingen før de er lagt inn som møter.",
    "Datoar merkte «forslag» er rekna ut frå det som er oppgitt om kor ofte gruppa møtest. Dei "
    "bind ingen før dei er lagde inn som møte.",
    "Dates marked \"suggested\" are worked out from what is stated of how often the group meets. "
    "They bind nobody until entered as meetings."};
constexpr Text kNoMeetings{"Ingen møter.", "Ingen møte.", "No meetings."};
constexpr Text kMeetings{"Møter", "Møte", "Meetings"};
constexpr Text kNotices{"Merknader", "Merknader", "Notes"};
constexpr Text kDate{"Dato", "Dato", "Date"};
constexpr Text kWeekday{"Dag", "Dag", "Day"};
constexpr Text kWeek{"Uke", "Veke", "Week"};
constexpr Text kTime{"Tid", "Tid", "Time"};
constexpr Text kMunicipality{"Kommune", "Kommune", "Municipality"};
constexpr Text kGroup{"Gruppe", "Gruppe", "Group"};
constexpr Text kConvenor{"Kaller inn", "Kallar inn", "Convenor"};
constexpr Text kStatus{"Status", "Status", "Status"};
constexpr Text kSuggested{"forslag", "forslag", "suggested"};

std::string say(Lang lang, const Text& text) { return std::string(text.in(lang)); }

bool are_several(const Schedule& schedule) {
  for (const PlannedMeeting& one : schedule.meetings)
    if (one.place_name != schedule.meetings.front().place_name) return true;
  for (const ScheduleNotice& one : schedule.notices)
    if (one.place_name != schedule.notices.front().place_name) return true;
  return false;
}

bool has_time(const Schedule& schedule) {
  for (const PlannedMeeting& one : schedule.meetings)
    if (one.start) return true;
  return false;
}

std::string time_of(Lang lang, const PlannedMeeting& meeting) {
  if (!meeting.start) return say(lang, kNotStated);
  if (!meeting.end) return shown(lang, *meeting.start);
  return fmt::format("{}–{}", shown(lang, *meeting.start), shown(lang, *meeting.end));
}

Table table_of(const Schedule& schedule, Lang lang) {
  const bool several = are_several(schedule), timed = has_time(schedule);
  Table table{.caption = say(lang, kMeetings), .columns = {}, .rows = {}};
  const auto column = [&](const Text& name) { table.columns.push_back(say(lang, name)); };
  column(kDate), column(kWeekday), column(kWeek);
  if (timed) column(kTime);
  if (several) column(kMunicipality);
  column(kGroup), column(kConvenor), column(kStatus);
  for (const PlannedMeeting& one : schedule.meetings) {
    std::vector<Said>& row = table.rows.emplace_back();
    row.emplace_back(shown(lang, one.date), one.from);
    row.emplace_back(weekday_name(weekday_of(one.date)).in(lang));
    row.emplace_back(fmt::format("{}", week_of(one.date).number));
    if (timed) row.emplace_back(time_of(lang, one));
    if (several) row.emplace_back(one.place_name);
    row.emplace_back(one.title(lang), one.from);
    row.emplace_back(one.convenor.in(lang));
    row.emplace_back(say(lang, one.recorded ? label_of(one.status) : kSuggested));
  }
  return table;
}

Said said(const ScheduleNotice& notice, Lang lang, bool several) {
  std::vector<std::string> parts{several ? notice.place_name : std::string(),
                                 notice.group_name.in(lang)};
  const std::string about = joined(parts, ", "), words = notice.words.in(lang);
  return {about.empty() ? sentence(words) : fmt::format("{}: {}", about, sentence(words)),
          notice.from};
}

}  // namespace

Document calendar_document(const Schedule& schedule, Lang lang, const calendar::Wanted& wanted) {
  const bool one_year = wanted.first_year == wanted.last_year;
  Document document{.lang = lang,
                    .title = one_year ? kTitle.in(lang, wanted.first_year)
                                      : kTitleOfYears.in(lang, wanted.first_year, wanted.last_year),
                    .blocks = {}};
  if (schedule.meetings.empty())
    document.paragraph(say(lang, kNoMeetings));
  else
    document.table(table_of(schedule, lang)), document.paragraph(say(lang, kAbout));
  if (schedule.notices.empty()) return document;
  document.heading(2, say(lang, kNotices));
  std::vector<Item> items;
  for (const ScheduleNotice& one : schedule.notices)
    items.push_back({said(one, lang, are_several(schedule))});
  document.list(std::move(items));
  return document;
}

}  // namespace slt::report
