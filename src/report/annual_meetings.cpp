// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <tuple>

#include "report/meeting_tally.h"
#include "rules/meetings.h"

// 5 Meetings of the year.
namespace slt::report {
namespace {

constexpr Message<int> kNoneOnRecord{.nb =
                                         "Ingen møter er registrert for {0}. Det går derfor ikke "
                                         "fram om gruppene har møttes så ofte som oppgitt.",
                                     .nn =
                                         "Ingen møte er registrerte for {0}. Det går difor ikkje "
                                         "fram om gruppene har møtst så ofte som oppgitt.",
                                     .en =
                                         "No meetings are registered for {0}, so whether the "
                                         "groups have met as often as stated is not known."};
constexpr Message<int> kNoneShort{.nb = "Ingen møter er registrert for {0}.",
                                  .nn = "Ingen møte er registrerte for {0}.",
                                  .en = "No meetings are registered for {0}."};
constexpr Message<std::string, int, std::string> kSome{.nb = "Det er registrert {0} for {1} ({2}).",
                                                       .nn = "Det er registrert {0} for {1} ({2}).",
                                                       .en = "{0} on record for {1} ({2})."};
constexpr Message<Text, std::size_t> kOfStanding{
    .nb = "{0}: {1}", .nn = "{0}: {1}", .en = "{0}: {1}"};
constexpr Message<std::string> kStated{.nb = "Oppgitt møtehyppighet: {0}.",
                                       .nn = "Oppgitt møtefrekvens: {0}.",
                                       .en = "Stated of how often: {0}."};
constexpr Text kCaption{"Møter og hyppighet", "Møte og møtefrekvens", "Meetings and how often"};
constexpr Text kGroup{"Gruppe", "Gruppe", "Group"};
constexpr Text kHowOften{"Hvor ofte, slik det er oppgitt", "Kor ofte, slik det er oppgitt",
                         "How often, as stated"};
constexpr Text kAYear{"Det blir i året", "Det blir i året", "That is, a year"};
constexpr std::array<Text, 4> kStandings{{
    {"holdt", "halde", "held"},
    {"uten oppgitt utfall", "utan oppgitt utfall", "outcome not stated"},
    {"planlagt", "planlagt", "planned"},
    {"avlyst", "avlyst", "cancelled"},
}};
constexpr Text kNoMinutes{"Uten referat", "Utan referat", "Without minutes"};
constexpr Text kHeldAndPlanned{"Møter holdt og planlagt, mot det som er oppgitt",
                               "Møte haldne og planlagde, mot det som er oppgitt",
                               "Meetings held and planned, against what is stated"};
constexpr Text kStatedMark{"Så mange som oppgitt", "Så mange som oppgitt", "As many as stated"};
constexpr Text kComparison{"Holdt mot oppgitt", "Halde mot oppgitt", "Held against stated"};

/// What is counted: that an outcome is not stated only where there is such a meeting.
std::vector<Standing> standings_of(const Annual& annual) {
  std::vector<Standing> all{Standing::held, Standing::unknown, Standing::planned,
                            Standing::cancelled};
  if (tally_of_year(annual).of(Standing::unknown).empty()) std::erase(all, Standing::unknown);
  return all;
}

const Text& label_of(Standing standing) { return kStandings[static_cast<std::size_t>(standing)]; }

std::string label_at(const Annual& annual, Standing standing) {
  return capitalised(annual.say(label_of(standing)));
}

Table table_of(const Annual& annual, bool counted) {
  Table table{.caption = annual.say(kCaption),
              .columns = {annual.say(kGroup), annual.say(kHowOften), annual.say(kAYear)},
              .rows = {}};
  const std::vector<Standing> standings = standings_of(annual);
  if (counted) {
    for (const Standing one : standings) table.columns.push_back(label_at(annual, one));
    for (const Text& column : {kNoMinutes, kComparison})
      table.columns.push_back(annual.say(column));
  }
  for (const MeetingRow& row : meeting_rows(annual)) {
    std::vector<Said>& cells = table.rows.emplace_back();
    for (std::string words :
         {name_of(annual, row), how_often_of(annual, row), stated_a_year(annual, row)})
      cells.emplace_back(std::move(words), row.place());
    if (!counted) continue;
    const MeetingTally& tally = row.tally;
    for (const Standing one : standings)
      cells.emplace_back(
          one == Standing::held ? held_words(annual, row) : fmt::format("{}", tally.count(one)),
          tally.of(one));
    cells.emplace_back(fmt::format("{}", tally.without_minutes.size()), tally.without_minutes);
    cells.push_back(
        also_from({held_against_stated(annual, row), row.place()}, tally.of(Standing::held)));
  }
  return table;
}

Bars bars_of(const Annual& annual) {
  Bars bars{.parts = {}, .aim = {}, .bars = {}};
  std::vector<Standing> standings = standings_of(annual);
  std::erase(standings, Standing::cancelled);
  for (const Standing one : standings) bars.parts.push_back(label_at(annual, one));
  for (const MeetingRow& row : meeting_rows(annual)) {
    const auto cadence = row.series ? row.series->cadence() : std::nullopt;
    Bars::Bar bar{name_of(annual, row), {}, {}, {}};
    for (const Standing one : standings) bar.parts.push_back(row.tally.count(one));
    if (cadence && cadence->has_number()) {
      bar.aim = year_need(*cadence).min;
      bars.aim = annual.say(kStatedMark);
    }
    bar.words = held_against_stated(annual, row);
    bars.bars.push_back(std::move(bar));
  }
  return bars;
}

Said counts(const Annual& annual) {
  const MeetingTally all = tally_of_year(annual);
  std::vector<std::string> parts;
  for (const Standing one : standings_of(annual))
    parts.push_back(kOfStanding.in(annual.lang(), label_of(one), all.of(one).size()));
  const std::vector<const Meeting*> meetings = meetings_on_record(annual);
  const int count = static_cast<int>(meetings.size());
  return {kSome.in(annual.lang(), count_of(annual.lang(), count, kMeetingWord), annual.input.year,
                   joined(parts, ", ")),
          places_of(meetings)};
}

}  // namespace

bool is_meeting_group(const Group& group) {
  if (group.external && group.external->value) return false;
  const bool body =
      group.level ? group.level->value != Level::executing : group.is(GroupType::police_council);
  return body || !group.all_series().empty();
}

std::vector<const Meeting*> meetings_on_record(const Annual& annual) {
  std::vector<const Meeting*> all = annual.view().meetings();
  std::erase_if(all,
                [&](const Meeting* one) { return year_of(day_of(*one)) != annual.input.year; });
  std::ranges::sort(
      all, {}, [](const Meeting* one) { return std::tuple(day_of(*one), one->id.value.word); });
  return all;
}

Said meetings_in_brief(const Annual& annual) {
  const Lang lang = annual.lang();
  std::vector<Said> rows;
  for (const MeetingRow& row : meeting_rows(annual))
    rows.emplace_back(name_of(annual, row) + " " + how_often_of(annual, row), row.place());
  const Said first = meetings_on_record(annual).empty()
                         ? Said(kNoneShort.in(lang, annual.input.year))
                         : counts(annual);
  Said stated = together(rows, "; ");
  if (!rows.empty()) stated.words = kStated.in(lang, stated.words);
  return together({first, stated});
}

void add_meetings_of_year(Annual& annual) {
  const bool any = !meetings_on_record(annual).empty();
  annual.paragraph(any ? counts(annual) : Said(kNoneOnRecord.in(annual.lang(), annual.input.year)));
  if (any) add_bars(annual, kHeldAndPlanned, bars_of(annual));
  Table table = table_of(annual, any);
  if (!table.rows.empty()) annual.draft.out.table(std::move(table));
  add_meetings_on_record(annual);
  add_attendance(annual);
}

}  // namespace slt::report
