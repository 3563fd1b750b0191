// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>

#include "report/annual.h"
#include "report/due.h"
#include "report/plan_sections.h"
#include "report/said.h"

// The twelve sections of the year's summary, one function each; `annual.cpp` holds their order.
namespace slt::report {

/// A year's summary while it is being written.
struct Annual {
  const AnnualInput& input;
  Draft draft;
  std::vector<Due> dues;

  const View& view() const { return input.view; }
  Lang lang() const { return input.lang; }
  Date today() const { return input.today; }
  /// The last day that the year's summary can tell of.
  Date last_day() const { return std::min(input.today, make_date(input.year, 12, 31)); }
  /// The groups there were in the year.
  std::vector<const Group*> groups() const;
  std::vector<const Group*> groups(Level level) const;
  std::string say(const Text& text) const { return draft.say(text); }
  void paragraph(Said said) { draft.out.paragraph(std::move(said)); }
  void paragraph(const Text& words) { paragraph(Said(say(words))); }
};

/// A noun for one and for several.
struct Counted {
  Text one, many;
};
/// `1 møte`, `3 møter`.
std::string count_of(Lang lang, int count, const Counted& noun);
inline constexpr Counted kMeetingWord{{"møte", "møte", "meeting"}, {"møter", "møte", "meetings"}};

/// A section of the plan document as a part of this one: its headings one level down, or without
/// its first heading.
void embed(Annual& annual, void (*section)(Draft&));
void embed_body(Annual& annual, void (*section)(Draft&));

/// Who holds the roles of an office, in one phrase.
std::string office_holders(const Annual& annual, Office office);

// Pictures. Each says in its alternative text what it shows.
void add_organisation_chart(Annual& annual);
void add_bars(Annual& annual, const Text& caption, Bars bars);
void add_tiltak_bars(Annual& annual, const std::vector<const Tiltak*>& all);
/// Evaluations that were to be made, by year: in time, late, or not on record.
void add_evaluation_bars(Annual& annual);
/// Next year as a wheel, where anything is to happen.
void add_wheel(Annual& annual);

void add_in_brief(Annual& annual);
void add_municipality_and_slt(Annual& annual);
void add_goals_and_targets(Annual& annual);
void add_organisation_of_year(Annual& annual);
/// The working groups that were at work in the year, and what became of them.
void add_working_groups(Annual& annual);
void add_meetings_of_year(Annual& annual);
/// The meetings that have been, were cancelled or were moved, with the reason and the minutes.
void add_meetings_on_record(Annual& annual);
/// How many from each sector met, for the groups whose meetings have it on record.
void add_attendance(Annual& annual);
void add_tiltak_of_year(Annual& annual);
void add_evaluation_and_overdue(Annual& annual);
void add_decisions_and_money(Annual& annual);
void add_plan_status(Annual& annual);
void add_departures(Annual& annual);
void add_next_year(Annual& annual);
void add_sources_and_assumptions(Annual& annual);

// What the first section says of the later ones, each as a few sentences.
Said plans_in_brief(const Annual& annual);
Said organisation_in_brief(const Annual& annual);
Said meetings_in_brief(const Annual& annual);
Said tiltak_in_brief(const Annual& annual);

/// The meetings of the year that are on record, by date.
std::vector<const Meeting*> meetings_on_record(const Annual& annual);
/// False for a municipality that the rules are not run on: one only named by others, or one of
/// whose files some was refused. Then no finding does not mean that nothing departs from the model.
bool is_measured(const Annual& annual);
inline constexpr Text kNotMeasured{"Planen er ikke målt mot SLT-modellen.",
                                   "Planen er ikkje målt mot SLT-modellen.",
                                   "The plan has not been measured against the SLT model."};
/// A group of this municipality's work that is to meet, and not a mere name.
bool is_meeting_group(const Group& group);

}  // namespace slt::report
