#include "report/schedule.h"

#include <algorithm>
#include <charconv>
#include <tuple>

#include "model/register.h"
#include "report/schedule_people.h"
#include "report/words.h"

namespace slt::report {
namespace {

constexpr Message<Quote> kNotUnderstood{
    .nb = "hyppigheten {0} er ikke forstått; ingen dato er foreslått",
    .nn = "møtefrekvensen {0} er ikkje forstått; ingen dato er føreslått",
    .en = "how often, {0}, is not understood; no date is suggested"};
constexpr Message<Date> kExpired{
    .nb = "planen gikk ut {0}", .nn = "planen gjekk ut {0}", .en = "the plan expired on {0}"};
constexpr Message<Date> kExpiring{
    .nb = "planen går ut {0}", .nn = "planen går ut {0}", .en = "the plan expires on {0}"};

void put(Sentence& to, Lang lang, std::string words) {
  to.words[static_cast<std::size_t>(lang)] = std::move(words);
}

/// A municipality, or what several have together, as the calendar sees it.
struct Home {
  const Municipality* folder;
  View view;
  std::vector<std::string> ids = {};  ///< Of the municipalities.
  int number = 0;                     ///< The lowest of theirs.
  std::vector<calendar::QuietDays> quiet = {};
};

/// A meeting on record and the folder it is recorded in.
struct Record {
  const Municipality* folder;
  const Meeting* meeting;
};

/// One series of a group and where it belongs; `series` is null where the plan states none.
struct Planned {
  const Home* home;
  const Group* group;
  const Series* series;
  std::vector<Record> recorded = {};
};

int number_of(const Municipality& own) {
  int number = 0;
  if (!own.municipality) return number;
  const Words digits = own.municipality->number.value;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

std::string_view county_of(const Municipality& own) {
  if (!own.municipality) return {};
  if (own.municipality->county) return own.municipality->county->value;
  const auto known = registered_by_number(own.municipality->number.value);
  return known ? known->county : std::string_view();
}

bool is_for(const SchoolHoliday& holiday, const Municipality& own) {
  const auto names = [&](const At<Words>& one) { return one.value == county_of(own); };
  const auto is_own = [&](const auto& one) { return one.value.id == own.id; };
  return std::ranges::any_of(holiday.counties, names) ||
         std::ranges::any_of(holiday.municipalities, is_own);
}

void add_quiet_days(Home& home, const Municipality& own, std::span<const SchoolHoliday> holidays) {
  for (const SchoolHoliday& one : holidays)
    if (is_for(one, own))
      home.quiet.push_back(
          {one.period.value.first(), one.period.value.last(), std::string(one.name.value)});
}

/// The municipalities, and after them what they have together, once.
std::vector<Home> homes_of(std::span<const View> views, std::span<const SchoolHoliday> holidays) {
  std::vector<Home> own, joint;
  const auto join = [&](Home& home, const View& view) {
    const int number = number_of(*view.own);
    home.number = home.ids.empty() ? number : std::min(home.number, number);
    home.ids.push_back(view.own->id);
    add_quiet_days(home, *view.own, holidays);
  };
  for (const View& view : views) {
    for (const Municipality* folder : view.joint) {
      auto known = std::ranges::find(joint, folder, &Home::folder);
      if (known == joint.end())
        known = joint.insert(joint.end(), Home{.folder = folder, .view = {folder, {}}});
      join(*known, view);
      known->view.joint.push_back(view.own);
    }
    if (!view.own->is_reference())
      join(own.emplace_back(Home{.folder = view.own, .view = view}), view);
  }
  std::ranges::move(joint, std::back_inserter(own));
  return own;
}

/// True for a group that the year's calendar is about.
bool meets_in(const Group& group, const calendar::Wanted& wanted) {
  if (group.external && group.external->value) return false;
  if (group.until && group.until->value.last() < make_date(wanted.first_year, 1, 1)) return false;
  if (group.from && group.from->value.first() > make_date(wanted.last_year, 12, 31)) return false;
  return !(group.working_group && group.working_group->dissolved);
}

bool is_expected_to_meet(const Group& group) {
  return group.is(GroupType::police_council) || group.is(GroupType::governing_group) ||
         group.is(GroupType::coordinating_group) || group.is(GroupType::working_committee) ||
         (group.level && group.level->value != Level::executing);
}

/// What keys and identities begin with: the number of the municipality, or the id of a joint
/// folder.
std::string_view prefix_of(const Municipality& folder) {
  return folder.municipality ? folder.municipality->number.value : std::string_view(folder.id);
}

std::string key_of(const Home& home, const Group& group, const Series* series) {
  const Words name = series && series->id ? series->id->value.word : Words("meetings");
  return fmt::format("{}-{}-{}", prefix_of(*home.folder), group.id.value.word, name);
}

/// The group a meeting is of: one of the same folder before one of a folder it has a part in.
const Group* group_of(const Record& record, const View& view) {
  const Words id = record.meeting->group.value.id;
  const Group* own = record.folder->find<Group>(id);
  return own ? own : view.find<Group>(id);
}

bool is_in_series(const Meeting& meeting, const Group& group, const Series* series) {
  const auto all = group.all_series();
  const bool first = all.empty() || all.front() == series;
  if (!meeting.series) return first;
  const auto meant = [&](const Series* one) {
    return one->id && one->id->value.word == meeting.series->value.id;
  };
  const auto found = std::ranges::find_if(all, meant);
  return found == all.end() ? first : *found == series;
}

std::vector<Planned> series_of(const Home& home, const calendar::Wanted& wanted) {
  std::vector<Planned> all;
  for (const Group& group : home.folder->groups) {
    if (!meets_in(group, wanted)) continue;
    auto series = group.all_series();
    if (series.empty()) series.push_back(nullptr);
    for (const Series* one : series) {
      Planned& planned = all.emplace_back(Planned{.home = &home, .group = &group, .series = one});
      for (const Municipality* folder : home.view.folders())
        for (const Meeting& meeting : folder->meetings)
          if (group_of({folder, &meeting}, home.view) == &group &&
              is_in_series(meeting, group, one))
            planned.recorded.push_back({folder, &meeting});
    }
  }
  return all;
}

// To the placing and back.

/// The day a meeting is on now.
Date day_of_meeting(const Meeting& meeting) {
  const bool elsewhere = meeting.status.value == MeetingStatus::moved && meeting.moved_to;
  return elsewhere ? meeting.moved_to->value : meeting.date.value;
}

calendar::RecordedMeeting fact_of(const Meeting& meeting) {
  using Status = calendar::RecordedMeeting::Status;
  const MeetingStatus status = meeting.status.value;
  return {day_of_meeting(meeting), status == MeetingStatus::held        ? Status::held
                                   : status == MeetingStatus::cancelled ? Status::cancelled
                                                                        : Status::planned};
}

/// The key of the series that these meetings prepare.
std::string key_before(const Planned& planned) {
  if (!planned.series || !planned.series->before) return {};
  const Words wanted = planned.series->before->value.id;
  for (const Group& group : planned.home->folder->groups) {
    const auto all = group.all_series();
    if (group.id.value.word == wanted)
      return key_of(*planned.home, group, all.empty() ? nullptr : all.front());
    for (const Series* one : all)
      if (one->id && one->id->value.word == wanted) return key_of(*planned.home, group, one);
  }
  return {};
}

void add_preferences(calendar::SeriesToPlace& to, const Series& series) {
  for (const At<Weekday>& day : series.weekdays)
    to.weekdays.push_back(static_cast<unsigned>(day.value) + 1);
  for (const At<int>& month : series.months)
    to.months.push_back(static_cast<unsigned>(month.value));
  for (const At<int>& month : series.avoid_months)
    to.avoid_months.push_back(static_cast<unsigned>(month.value));
  if (series.time) to.start = series.time->value;
  if (series.minutes) to.minutes = series.minutes->value;
}

calendar::SeriesToPlace to_place(const Planned& planned, const calendar::Wanted& wanted) {
  calendar::SeriesToPlace to{.key = key_of(*planned.home, *planned.group, planned.series),
                             .municipality_number = planned.home->number,
                             .cadence = {}};
  if (planned.series) to.cadence = planned.series->cadence().value_or(Cadence{});
  if (planned.series) add_preferences(to, *planned.series);
  to.people = people_of(planned.home->view, *planned.group, planned.series,
                        make_date(wanted.first_year, 1, 1));
  to.before = key_before(planned);
  to.quiet_days = planned.home->quiet;
  for (const Record& record : planned.recorded) to.recorded.push_back(fact_of(*record.meeting));
  return to;
}

Span cadence_span(const Planned& planned) {
  if (!planned.series) return planned.group->id.span;
  return planned.series->phrase ? planned.series->phrase->span : planned.series->span;
}

Sentence convenor_of(const Planned& planned) {
  const bool own = planned.series && !planned.series->convenor.silent();
  const Stated<Parties>& stated = own ? planned.series->convenor : planned.group->convenor;
  Sentence words;
  for (const Lang lang : kLangs)
    put(words, lang, words_of(Voice{planned.home->view, lang}, stated));
  return words;
}

void add_record(PlannedMeeting& to, const Record& record) {
  const Meeting& meeting = *record.meeting;
  to.recorded = true;
  to.status = meeting.status.value;
  to.uid = fmt::format("{}-{}@slt.invalid", prefix_of(*record.folder), meeting.id.value.word);
  if (meeting.start) to.start = meeting.start->value, to.end.reset();
  if (meeting.end) to.end = meeting.end->value;
  if (meeting.place) to.place = meeting.place->value;
  if (meeting.changed) to.changed = meeting.changed->value;
  if (meeting.revision) to.revision = meeting.revision->value;
  to.from = meeting.date.span;
}

/// All that is the same for every meeting of a series.
PlannedMeeting meeting_of(const Planned& planned) {
  PlannedMeeting meeting{.municipalities = planned.home->ids,
                         .place_name = std::string(planned.home->folder->name()),
                         .own_lang = planned.home->folder->lang(),
                         .group = std::string(planned.group->id.value.word),
                         .series = {},
                         .group_name = planned.group->display_name(),
                         .series_name = {},
                         .date = {},
                         .start = {},
                         .end = {},
                         .uid = {},
                         .place = {},
                         .convenor = convenor_of(planned),
                         .why = {},
                         .changed = {},
                         .from = cadence_span(planned)};
  if (!planned.series) return meeting;
  const Series& series = *planned.series;
  if (series.id) meeting.series = series.id->value.word;
  if (series.name) meeting.series_name = series.name->value;
  if (series.place) meeting.place = series.place->value;
  if (series.time) meeting.start = series.time->value;
  if (series.time && series.minutes)
    meeting.end = Clock{series.time->value.minutes + series.minutes->value};
  return meeting;
}

void add_meetings(Schedule& to, const Planned& planned, const calendar::PlacedSeries& placed) {
  const PlannedMeeting common = meeting_of(planned);
  for (const calendar::PlacedMeeting& one : placed.meetings) {
    PlannedMeeting& meeting = to.meetings.emplace_back(common);
    meeting.date = one.date;
    meeting.why = one.why;
    meeting.uid = fmt::format("{}-{}-{}@slt.invalid", placed.key, year_of(one.date), one.number);
    if (one.record) add_record(meeting, planned.recorded[*one.record]);
  }
}

void add_notices(Schedule& to, const Planned& planned, const calendar::PlacedSeries& placed) {
  if (!planned.series && !is_expected_to_meet(*planned.group)) return;
  const auto add = [&](const Sentence& words) {
    to.notices.push_back({planned.home->ids, std::string(planned.home->folder->name()),
                          planned.group->display_name(), words, cadence_span(planned)});
  };
  const bool understood = !planned.series || planned.series->cadence();
  if (!understood && planned.series->phrase)
    return add(kNotUnderstood({planned.series->phrase->value}));
  for (const Sentence& notice : placed.notices) add(notice);
}

/// The groups go on meeting after their plan has expired; a reader of the dates is told.
void add_expiry(Schedule& to, const Home& home, const calendar::Wanted& wanted, Date today) {
  const auto& plan = home.folder->plan;
  if (!plan || !plan->period || (plan->in_force && plan->in_force->value)) return;
  const Date last = plan->period->value.last();
  if (last >= make_date(wanted.last_year, 12, 31)) return;
  to.notices.push_back({home.ids,
                        std::string(home.folder->name()),
                        {},
                        last < today ? kExpired(last) : kExpiring(last),
                        plan->period->span});
}

}  // namespace

bool PlannedMeeting::is_of(std::string_view municipality) const {
  return std::ranges::find(municipalities, municipality) != municipalities.end();
}

std::string PlannedMeeting::title(Lang lang) const {
  if (series_name.empty()) return group_name.in(lang);
  return fmt::format("{}: {}", group_name.in(lang), series_name);
}

Schedule schedule(std::span<const View> views, std::span<const SchoolHoliday> holidays,
                  const calendar::Wanted& wanted, Date today) {
  const std::vector<Home> homes = homes_of(views, holidays);
  std::vector<Planned> planned;
  for (const Home& home : homes)
    std::ranges::move(series_of(home, wanted), std::back_inserter(planned));
  std::vector<calendar::SeriesToPlace> series;
  for (const Planned& one : planned) series.push_back(to_place(one, wanted));
  const auto placed = calendar::place(series, wanted);

  Schedule found;
  for (const Home& home : homes) {
    add_expiry(found, home, wanted, today);
    for (std::size_t i = 0; i < planned.size(); ++i) {
      if (planned[i].home != &home) continue;
      add_meetings(found, planned[i], placed[i]);
      add_notices(found, planned[i], placed[i]);
    }
  }
  std::ranges::sort(found.meetings, {}, [](const PlannedMeeting& one) {
    return std::tuple(one.date, one.start.value_or(Clock{}), std::string_view(one.uid));
  });
  return found;
}

Schedule of_municipality(const Schedule& all, std::string_view municipality) {
  Schedule own = all;
  std::erase_if(own.meetings, [&](const PlannedMeeting& one) { return !one.is_of(municipality); });
  std::erase_if(own.notices, [&](const ScheduleNotice& one) {
    return std::ranges::find(one.municipalities, municipality) == one.municipalities.end();
  });
  return own;
}

}  // namespace slt::report
