#include <algorithm>
#include <array>
#include <tuple>

#include "calendar/year_plan.h"
#include "report/annual_sections.h"
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
constexpr Text kComparison{"Holdt mot oppgitt", "Halde mot oppgitt", "Held against stated"};

constexpr Text kNotCounted{"ikke tallfestet", "ikkje talfesta", "no figure"};
constexpr Text kAsStated{"så mange som oppgitt", "så mange som oppgitt", "as many as stated"};
constexpr Message<int> kMore{
    .nb = "{0} flere enn oppgitt", .nn = "{0} fleire enn oppgitt", .en = "{0} more than stated"};
constexpr Message<int> kFewer{
    .nb = "{0} færre enn oppgitt", .nn = "{0} færre enn oppgitt", .en = "{0} fewer than stated"};
constexpr Message<int> kRemaining{.nb = "{0} gjenstår, og året er ikke over",
                                  .nn = "{0} står att, og året er ikkje over",
                                  .en = "{0} remain, and the year is not over"};
constexpr Message<std::string> kOfNorm{
    .nb = "{0} (normtekst)", .nn = "{0} (normtekst)", .en = "{0} (norm text)"};
constexpr Message<int, int, int> kHalves{.nb = "{0} (vår {1}, høst {2})",
                                         .nn = "{0} (vår {1}, haust {2})",
                                         .en = "{0} (spring {1}, autumn {2})"};
constexpr Message<int> kAtLeast{.nb = "minst {0}", .nn = "minst {0}", .en = "at least {0}"};
constexpr Message<std::string, int> kEnough{.nb = "{0} ({1} regnes som nok)",
                                            .nn = "{0} ({1} blir rekna som nok)",
                                            .en = "{0} ({1} count as enough)"};
constexpr Message<std::string, std::string> kOfGroup{
    .nb = "{0}: {1}", .nn = "{0}: {1}", .en = "{0}: {1}"};

/// Meetings that were counted, each by its place.
struct Tally {
  std::array<std::vector<Span>, kStandings.size()> by_standing = {};
  std::vector<Span> without_minutes = {};
  int spring = 0, autumn = 0;  ///< Of those held.

  const std::vector<Span>& of(Standing standing) const {
    return by_standing[static_cast<std::size_t>(standing)];
  }
  const std::vector<Span>& held() const { return of(Standing::held); }
  void add(const Meeting& meeting, Date today) {
    const Standing standing = standing_of(meeting, today);
    by_standing[static_cast<std::size_t>(standing)].push_back(meeting.span);
    if (standing != Standing::held) return;
    ++(month_of(meeting.date.value) <= 6 ? spring : autumn);
    if (!meeting.minutes) without_minutes.push_back(meeting.span);
  }
};

int count_in(const std::vector<Span>& places) { return static_cast<int>(places.size()); }

/// A row of the table: a group, and one of its series where it has several.
struct Row {
  const Group* group;
  const Series* series;
};

Span place_of(const Row& row) { return row.series ? row.series->span : row.group->span; }

std::vector<Row> rows_of(const Annual& annual) {
  std::vector<Row> rows;
  for (const Group* group : annual.groups()) {
    if (!is_meeting_group(*group)) continue;
    const auto series = group->all_series();
    if (series.empty()) rows.push_back({group, nullptr});
    for (const Series* one : series) rows.push_back({group, one});
  }
  return rows;
}

bool is_in(const Meeting& meeting, const Row& row) {
  if (meeting.group.value.id != row.group->id.value.word) return false;
  const auto all = row.group->all_series();
  if (all.size() < 2) return true;
  if (!meeting.series) return row.series == all.front();
  return row.series->id && row.series->id->value.word == meeting.series->value.id;
}

Tally tally_of_all(const Annual& annual) {
  Tally tally;
  for (const Meeting* meeting : meetings_on_record(annual)) tally.add(*meeting, annual.today());
  return tally;
}

/// What is counted: that an outcome is not stated only where there is such a meeting.
std::vector<Standing> standings_of(const Annual& annual) {
  std::vector<Standing> all{Standing::held, Standing::unknown, Standing::planned,
                            Standing::cancelled};
  if (tally_of_all(annual).of(Standing::unknown).empty()) std::erase(all, Standing::unknown);
  return all;
}

std::string label_at(const Annual& annual, Standing standing) {
  return capitalised(annual.say(kStandings[static_cast<std::size_t>(standing)]));
}

Tally tally_of(const Annual& annual, const Row& row) {
  Tally tally;
  for (const Meeting* meeting : meetings_on_record(annual))
    if (is_in(*meeting, row)) tally.add(*meeting, annual.today());
  return tally;
}

std::string row_name(const Annual& annual, const Row& row) {
  const std::string group = name_of(annual.draft.voice, *row.group);
  const bool named = row.series && row.series->name;
  return named ? kOfGroup.in(annual.lang(), group, std::string(row.series->name->value)) : group;
}

std::string how_often_of(const Annual& annual, const Row& row) {
  return row.series ? how_often(annual.draft.voice, *row.series) : annual.say(kNotStated);
}

/// What the words ask for: monthly is twelve, though fewer are enough.
int stated_number(const Cadence& cadence, const YearNeed& need) {
  if (!calendar::is_monthly(cadence)) return need.min;
  const int target = std::max(year_target(cadence), need.min);
  return need.max ? std::min(target, *need.max) : target;
}

std::string a_year(const Annual& annual, const Row& row) {
  const auto cadence = row.series ? row.series->cadence() : std::nullopt;
  if (!cadence || !cadence->has_number()) return annual.say(kNotCounted);
  const YearNeed need = year_need(*cadence);
  const int stated = stated_number(*cadence, need);
  const std::string words = !need.max             ? kAtLeast.in(annual.lang(), stated)
                            : stated == *need.max ? fmt::format("{}", stated)
                                                  : fmt::format("{}–{}", stated, *need.max);
  return stated == need.min ? words : kEnough.in(annual.lang(), words, need.min);
}

std::string comparison(const Annual& annual, const Row& row, const Tally& tally) {
  const Lang lang = annual.lang();
  const auto cadence = row.series ? row.series->cadence() : std::nullopt;
  if (!cadence || !cadence->has_number()) return annual.say(kNotCounted);
  const YearNeed need = year_need(*cadence);
  const bool over = annual.input.year < year_of(annual.today());
  std::string words = annual.say(kAsStated);
  const int held = count_in(tally.held());
  if (need.max && held > *need.max)
    words = kMore.in(lang, held - *need.max);
  else if (held < need.min)
    words = (over ? kFewer : kRemaining).in(lang, need.min - held);
  return row.series->is_norm() ? kOfNorm.in(lang, words) : words;
}

std::string held_words(const Annual& annual, const Row& row, const Tally& tally) {
  const auto cadence = row.series ? row.series->cadence() : std::nullopt;
  const bool halves = cadence && (cadence->per_half_year.stated() || cadence->spring.stated() ||
                                  cadence->autumn.stated());
  if (!halves) return fmt::format("{}", tally.held().size());
  return kHalves.in(annual.lang(), count_in(tally.held()), tally.spring, tally.autumn);
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
  for (const Row& row : rows_of(annual)) {
    const Span from = place_of(row);
    std::vector<Said>& cells = table.rows.emplace_back();
    for (std::string words :
         {row_name(annual, row), how_often_of(annual, row), a_year(annual, row)})
      cells.emplace_back(std::move(words), from);
    if (!counted) continue;
    const Tally tally = tally_of(annual, row);
    for (const Standing one : standings)
      cells.emplace_back(one == Standing::held ? held_words(annual, row, tally)
                                               : fmt::format("{}", tally.of(one).size()),
                         tally.of(one));
    cells.emplace_back(fmt::format("{}", tally.without_minutes.size()), tally.without_minutes);
    cells.push_back(also_from({comparison(annual, row, tally), from}, tally.held()));
  }
  return table;
}

constexpr Text kHeldAndPlanned{"Møter holdt og planlagt, mot det som er oppgitt",
                               "Møte haldne og planlagde, mot det som er oppgitt",
                               "Meetings held and planned, against what is stated"};
constexpr Text kStatedMark{"Så mange som oppgitt", "Så mange som oppgitt", "As many as stated"};

Bars bars_of(const Annual& annual) {
  Bars bars{.parts = {}, .aim = {}, .bars = {}};
  std::vector<Standing> standings = standings_of(annual);
  std::erase(standings, Standing::cancelled);
  for (const Standing one : standings) bars.parts.push_back(label_at(annual, one));
  for (const Row& row : rows_of(annual)) {
    const Tally tally = tally_of(annual, row);
    const auto cadence = row.series ? row.series->cadence() : std::nullopt;
    Bars::Bar bar{row_name(annual, row), {}, {}, {}};
    for (const Standing one : standings) bar.parts.push_back(count_in(tally.of(one)));
    if (cadence && cadence->has_number()) {
      bar.aim = year_need(*cadence).min;
      bars.aim = annual.say(kStatedMark);
    }
    bar.words = comparison(annual, row, tally);
    bars.bars.push_back(std::move(bar));
  }
  return bars;
}

Said counts(const Annual& annual) {
  const Tally all = tally_of_all(annual);
  std::vector<std::string> parts;
  for (const Standing one : standings_of(annual))
    parts.push_back(kOfStanding.in(annual.lang(), kStandings[static_cast<std::size_t>(one)],
                                   all.of(one).size()));
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
  for (const Row& row : rows_of(annual))
    rows.emplace_back(row_name(annual, row) + " " + how_often_of(annual, row), place_of(row));
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
