// SPDX-License-Identifier: MIT
#include "report/due_collector.h"
#include "report/things.h"
#include "rules/meetings.h"
#include "rules/norms.h"

// Groups that will not have met as often this year as they have agreed.
namespace slt::report {
namespace {

constexpr Message<Sentence, int, Sentence, int> kBehind{
    .nb = "møter i {0} i {1}: {2}, av minst {3}",
    .nn = "møte i {0} i {1}: {2}, av minst {3}",
    .en = "meetings of {0} in {1}: {2}, of at least {3}"};
constexpr Message<int> kHeld{.nb = "{0} holdt", .nn = "{0} halde", .en = "{0} held"};
constexpr Message<int> kPast{.nb = "{0} uten oppgitt utfall",
                             .nn = "{0} utan oppgitt utfall",
                             .en = "{0} of unknown outcome"};
constexpr Message<int> kPlanned{.nb = "{0} satt opp", .nn = "{0} sett opp", .en = "{0} planned"};
constexpr Message<int, std::string, int, int, int> kWhy{
    .nb = "minst {0} i året ({1}) × {2} av {3} dager gått = {4} møter som skulle vært holdt nå",
    .nn = "minst {0} i året ({1}) × {2} av {3} dagar gått = {4} møte som skulle vore haldne no",
    .en =
        "at least {0} a year ({1}) × {2} of {3} days gone = {4} meetings that should have been "
        "held by now"};

constexpr Message<Sentence, Sentence> kLeft{.nb = "{0}; det er {1} igjen av året",
                                            .nn = "{0}; det er {1} att av året",
                                            .en = "{0}; {1} of the year are left"};

Sentence counts(const YearLog& log) {
  std::vector<Sentence> parts{kHeld(log.held)};
  if (log.past > 0) parts.push_back(kPast(log.past));
  if (log.planned > 0) parts.push_back(kPlanned(log.planned));
  return in_every_language([&](Lang lang) {
    std::vector<std::string> words;
    for (const Sentence& part : parts) words.push_back(part.in(lang));
    return joined(words, ", ");
  });
}

/// How much of a year has gone, today with it.
struct Elapsed {
  int days, of;
  int share(int count) const { return count * days / of; }
};
Elapsed elapsed(Date today) {
  const int year = year_of(today);
  const Date first = make_date(year, 1, 1);
  return {static_cast<int>((today - first).count()) + 1,
          static_cast<int>((make_date(year + 1, 1, 1) - first).count())};
}

}  // namespace

/// As `meetings-held-below-cadence` will say when the year is over, unless somebody plans more:
/// only of years in which the group has a meeting on record, and it says so at once when it is
/// behind.
void collect_cadence(Collector& to, const Group& group) {
  const int least = agreed_meetings(group), year = year_of(to.today);
  if (least == 0 || !existed_all(group, year)) return;
  const auto years = years_of(to.view, group, to.today);
  const auto log = years.find(year);
  if (log == years.end() || log->second.all() >= least) return;
  const Elapsed gone = elapsed(to.today);
  const int expected = gone.share(least);
  if (log->second.held + log->second.past >= expected) return;
  const Series& series = *meets(group).first;
  const Span from = how_often(series);
  to.add(to.of(DueKind::cadence, fmt::format("{}-{}", group.id.value.word, year),
               kBehind(group.display_name(), year, counts(log->second), least),
               convenor_of(group, series)),
         DueVerb::falls, Reckoning(make_date(year, 12, 31), Span{}), from,
         "meetings-held-below-cadence");
  Due& added = to.all.back();
  added.own_words = kLeft(added.what, days_in_words(-added.late));
  added.reckoned = kWhy(least, where(from), gone.days, gone.of, expected);
}

}  // namespace slt::report
