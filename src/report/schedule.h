// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/document.h"
#include "calendar/place.h"
#include "model/municipality.h"
#include "model/repository.h"

namespace slt::report {

/// A meeting of the calendar: one on record, or a date that is suggested.
struct PlannedMeeting {
  std::vector<std::string> municipalities;  ///< Ids; several for a joint group.
  std::string folder;                       ///< Id of the folder the group is in.
  std::string place_name;     ///< Of the municipality, or of what several have together.
  Lang own_lang = Lang::nb;   ///< The målform of that place.
  std::string group, series;  ///< Ids; a group's only series may have none.
  Sentence group_name;
  std::string series_name;  ///< In the plan's own words; may be empty.
  Date date;
  std::optional<Clock> start, end;
  MeetingStatus status = MeetingStatus::planned;
  bool recorded = false;  ///< False for a suggestion.
  std::string id;         ///< On record, or what a suggestion will have there.
  std::string uid;        ///< The same from year to year and run to run, on record or not.
  std::string place;      ///< Where; may be empty.
  Sentence convenor;
  Sentence why;     ///< Why on this date.
  Sentence rather;  ///< What would be nearer to the cadence, and why not that; may be empty.
  std::optional<Date> items_by, notice_by, minutes_by;  ///< When the plan says how many days.
  std::optional<Date> changed;
  int revision = 0;
  std::size_t people = 0;  ///< Who must be there: an index into `Schedule::people`.
  Span from;

  bool is_of(std::string_view municipality) const;
  /// «Politiråd», or «Koordineringsgruppe: Førebuande politirådsmøte».
  std::string title(Lang lang) const;
  /// «planlagt», «forslag», or «passert» of a day that went by with nothing on record.
  std::string status_in_words(Lang lang, Date today) const;
};

/// Something that could not be planned as the plan says, or that a reader of dates must know.
struct ScheduleNotice {
  std::vector<std::string> municipalities;
  std::string place_name;
  Sentence group_name;  ///< Empty when it is about the whole municipality.
  Sentence words;
  Span from;  ///< The cadence, or what else it is about.
};

/// The meetings of all municipalities by date.
struct Schedule {
  std::vector<PlannedMeeting> meetings;
  std::vector<ScheduleNotice> notices;
  /// The municipalities whose dates were found without knowing all their school holidays.
  std::vector<ScheduleNotice> without_school_holidays = {};
  std::vector<std::vector<std::string>> people = {};  ///< Keys (`people_of`), a list a series.
  Date today = {};
};

/// The days that a repository of plans says are quiet.
struct QuietTimes {
  std::span<const SchoolHoliday> school_holidays;
  std::span<const QuietDay> quiet_days = {};
};
QuietTimes quiet_times(const Repository& repository);

/// Dates for every series of every municipality. All municipalities are given, also when only one
/// is asked for: a person two of them share is never in two places. Nothing is suggested in a year
/// that is over: of that, only what is on record is known.
Schedule schedule(std::span<const View> views, const QuietTimes& quiet,
                  const calendar::Wanted& wanted, Date today);

/// The school holidays that a municipality's schools have.
std::vector<calendar::QuietDays> school_holidays_of(const Municipality& own,
                                                    std::span<const SchoolHoliday> holidays);

/// The same but for `people`, parted by municipality; what several have together is with each of
/// them.
class SchedulesByMunicipality {
 public:
  explicit SchedulesByMunicipality(Schedule all);
  /// Empty for one that has no meetings and nothing to be told of.
  const Schedule& of(std::string_view municipality) const;

 private:
  Schedule nothing_;
  std::map<std::string, Schedule, std::less<>> parts_;
};

/// How the tables of a calendar are parted.
enum class By : std::uint8_t { date, group };

/// A table by date, or one for each group, and what is to be said beside it; with `explain`, why
/// each date is what it is.
Document calendar_document(const Schedule& schedule, Lang lang, const calendar::Wanted& wanted,
                           By by = By::date, bool explain = false);

/// All that is known of each meeting, a row each, for a spreadsheet: dates and hours as ISO 8601,
/// which every spreadsheet understands.
Table meeting_table(const Schedule& schedule, Lang lang, By by = By::date);

}  // namespace slt::report
