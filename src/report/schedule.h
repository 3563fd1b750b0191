#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/document.h"
#include "calendar/place.h"
#include "model/municipality.h"
#include "model/settings.h"

namespace slt::report {

/// A meeting of the calendar: one on record, or a date that is suggested.
struct PlannedMeeting {
  std::vector<std::string> municipalities;  ///< Ids; several for a joint group.
  std::string place_name;     ///< Of the municipality, or of what several have together.
  Lang own_lang = Lang::nb;   ///< The målform of that place.
  std::string group, series;  ///< Ids; a group's only series may have none.
  Sentence group_name;
  std::string series_name;  ///< In the plan's own words; may be empty.
  Date date;
  std::optional<Clock> start, end;
  MeetingStatus status = MeetingStatus::planned;
  bool recorded = false;  ///< False for a suggestion.
  std::string uid;        ///< The same from year to year and run to run.
  std::string place;      ///< Where; may be empty.
  Sentence convenor;
  Sentence why;  ///< Why on this date.
  std::optional<Date> changed;
  int revision = 0;
  Span from;

  bool is_of(std::string_view municipality) const;
  /// «Politiråd», or «Koordineringsgruppe: Førebuande politirådsmøte».
  std::string title(Lang lang) const;
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
};

/// Dates for every series of every municipality. All municipalities are given, also when only one
/// is asked for: a person two of them share is never in two places.
Schedule schedule(std::span<const View> views, std::span<const SchoolHoliday> holidays,
                  const calendar::Wanted& wanted, Date today);

/// The school holidays that a municipality's schools have.
std::vector<calendar::QuietDays> school_holidays_of(const Municipality& own,
                                                    std::span<const SchoolHoliday> holidays);

/// The same of one municipality.
Schedule of_municipality(const Schedule& all, std::string_view municipality);

/// A table by date, and what is to be said beside it.
Document calendar_document(const Schedule& schedule, Lang lang, const calendar::Wanted& wanted);

}  // namespace slt::report
