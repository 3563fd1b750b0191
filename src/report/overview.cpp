// SPDX-License-Identifier: MIT
#include "report/overview.h"

#include <algorithm>
#include <map>
#include <set>

#include "report/said.h"
#include "report/words.h"
#include "rules/evaluations.h"
#include "rules/members.h"
#include "rules/plans.h"
#include "rules/rule.h"
#include "rules/succession.h"

namespace slt::report {
namespace {

constexpr Message<Date> kTitle{.nb = "Oversikt over SLT-arbeidet per {0}",
                               .nn = "Oversikt over SLT-arbeidet per {0}",
                               .en = "Overview of SLT work at {0}"};
constexpr Message<int, std::string> kScope{
    .nb =
        "Kommuner: {0}. Målt mot: {1}. Rekkefølgen er ingen rangering; det som ikke er "
        "oppgitt, er ikke det samme som null.",
    .nn =
        "Kommunar: {0}. Målt mot: {1}. Rekkjefølgja er inga rangering; det som ikkje er "
        "oppgitt, er ikkje det same som null.",
    .en =
        "Municipalities: {0}. Measured against: {1}. The order ranks nobody; what is "
        "not stated is not the same as zero."};
constexpr Text kMunicipality{"Kommune", "Kommune", "Municipality"};
constexpr Text kPlan{"Plan", "Plan", "Plan"};
constexpr Text kGoverning{"Styrende møter", "Styrande møte", "Governing meetings"};
constexpr Text kCoordinating{"Koordinerende møter", "Koordinerande møte", "Coordinating meetings"};
constexpr Text kCoordinator{"SLT-koordinator", "SLT-koordinator", "SLT coordinator"};
constexpr Text kPoliceContact{"Politikontakt", "Politikontakt", "Police contact"};
constexpr Text kTiltak{"Tiltak", "Tiltak", "Tiltak"};
constexpr Text kUnevaluated{"Uten evaluering", "Utan evaluering", "Without evaluation"};
constexpr Text kCoverage{"Hva som er oppgitt", "Kva som er oppgitt", "What is stated"};
constexpr Text kWhat{"Opplysning", "Opplysning", "Information"};
constexpr Text kStatedBy{"Oppgitt av", "Oppgitt av", "Stated by"};
constexpr Text kNorms{"Hvilke kommuner som avviker fra hva", "Kva kommunar som avvik frå kva",
                      "Which municipalities depart from what"};
constexpr Text kRule{"Regel", "Regel", "Rule"};
constexpr Text kWeight{"Alvor", "Alvor", "Severity"};
constexpr Text kHowMany{"Antall", "Tal", "Number"};
constexpr Text kWhich{"Kommuner", "Kommunar", "Municipalities"};
constexpr Text kNoDepartures{"Ingen avvik fra modellen er funnet.",
                             "Ingen avvik frå modellen er funne.",
                             "No departures from the model were found."};

constexpr Message<std::string, Days> kExpired{.nb = "{0}, gikk ut for {1} siden",
                                              .nn = "{0}, gjekk ut for {1} sidan",
                                              .en = "{0}, ran out {1} ago"};
constexpr Message<int, int> kOf{.nb = "{0} av {1}", .nn = "{0} av {1}", .en = "{0} of {1}"};
constexpr Message<int> kShared{.nb = "{0} stillinger (felles koordinator regnes én gang)",
                               .nn = "{0} stillingar (felles koordinator blir rekna éin gong)",
                               .en = "{0} positions (a shared coordinator counted once)"};

/// What one municipality states: a cell each; empty where the plan says nothing.
struct Cells {
  Said plan, governing, coordinating, coordinator, police_contact;
  std::vector<Span> tiltak = {}, unevaluated = {};
};

Said plan_in_words(const Voice& voice, Date today) {
  std::vector<Said> all;
  for (const Plan* plan : slt_plans(voice.view)) {
    if (!plan->period) continue;
    const std::string period = shown(voice.lang, plan->period->value);
    const Date last = plan->period->value.last();
    all.emplace_back(last < today ? kExpired.in(voice.lang, period, today - last) : period,
                     plan->period->span);
  }
  return together(all, "; ");
}

Said meetings_of(const Voice& voice, Level level) {
  std::vector<Said> all;
  for (const Group* group : bodies(voice.view, level))
    if (!group->all_series().empty())
      all.emplace_back(how_often(voice, *group), places_of(group->all_series()));
  return together(all, "; ");
}

Said holders_of(const Voice& voice, Office office, Date today) {
  std::vector<Said> all;
  for (const Role* role : roles_on(voice.view, office, today))
    if (!role->holder.silent() || role->vacant_since)
      all.emplace_back(holder_of(voice, *role) + outside_term(voice, *role, today), role->span);
  std::ranges::stable_sort(all, {}, &Said::words);
  const auto alike = [](const Said& one, const Said& other) { return one.words == other.words; };
  all.erase(std::unique(all.begin(), all.end(), alike), all.end());
  return together(all, "; ");
}

Cells cells_of(const Voice& voice, Date today) {
  Cells cells{.plan = plan_in_words(voice, today),
              .governing = meetings_of(voice, Level::governing),
              .coordinating = meetings_of(voice, Level::coordinating),
              .coordinator = holders_of(voice, Office::slt_coordinator, today),
              .police_contact = holders_of(voice, Office::police_contact, today)};
  const std::vector<const Tiltak*> tiltak = voice.view.tiltak();
  cells.tiltak = places_of(tiltak);
  cells.unevaluated = places_of(tiltak, [&](const Tiltak* one) {
    return !one->evaluation && evaluated_on(voice.view, *one).empty();
  });
  return cells;
}

Said or_not_stated(Lang lang, const Said& said) {
  return said.words.empty() ? Said(kNotStated.in(lang)) : said;
}

/// The municipality, where its plan names it.
Said name_of(const OverviewRow& row) {
  const auto& identity = row.view.own->municipality;
  return Said(row.view.own->name(), identity ? identity->name.span : Span());
}

std::vector<Span> places_of_names(std::span<const OverviewRow> rows) {
  std::vector<Said> names;
  for (const OverviewRow& row : rows) names.push_back(name_of(row));
  return together(names).from;
}

void add_municipalities(Document& to, const OverviewInput& input, const std::vector<Cells>& all) {
  const Lang lang = input.lang;
  Table table{.caption = std::string(kWhich.in(lang)), .columns = {}, .rows = {}};
  for (const Text& column : {kMunicipality, kPlan, kGoverning, kCoordinating, kCoordinator,
                             kPoliceContact, kTiltak, kUnevaluated})
    table.columns.emplace_back(column.in(lang));
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Cells& one = all[i];
    const auto count = [&](const std::vector<Span>& places) {
      return one.tiltak.empty() ? Said() : Said(std::to_string(places.size()), places);
    };
    table.rows.push_back(
        {name_of(input.rows[i]), or_not_stated(lang, one.plan), or_not_stated(lang, one.governing),
         or_not_stated(lang, one.coordinating), or_not_stated(lang, one.coordinator),
         or_not_stated(lang, one.police_contact), or_not_stated(lang, count(one.tiltak)),
         or_not_stated(lang, count(one.unevaluated))});
  }
  to.table(std::move(table));
}

/// Positions of coordinator, each counted once however many municipalities share it.
Said coordinators_in(std::span<const OverviewRow> rows, Lang lang) {
  std::set<const Role*> known;
  std::vector<Span> from;
  for (const OverviewRow& row : rows)
    for (const Role* role : roles_of(row.view, Office::slt_coordinator))
      if (known.insert(role).second) from.push_back(role->span);
  return {kShared.in(lang, static_cast<int>(from.size())), from};
}

void add_coverage(Document& to, const OverviewInput& input, const std::vector<Cells>& all) {
  const Lang lang = input.lang;
  Table table{.caption = {},
              .columns = {std::string(kWhat.in(lang)), std::string(kStatedBy.in(lang))},
              .rows = {}};
  const auto add = [&](const Text& what, const auto& places_in) {
    int stated = 0;
    std::vector<Span> from;
    for (const Cells& one : all) {
      const std::vector<Span>& places = places_in(one);
      stated += places.empty() ? 0 : 1;
      from.insert(from.end(), places.begin(), places.end());
    }
    if (from.empty()) from = places_of_names(input.rows);
    table.rows.push_back(
        {Said(what.in(lang)), Said(kOf.in(lang, stated, static_cast<int>(all.size())), from)});
  };
  const auto cell = [](Said Cells::*member) {
    return [member](const Cells& one) -> const std::vector<Span>& { return (one.*member).from; };
  };
  add(kPlan, cell(&Cells::plan));
  add(kGoverning, cell(&Cells::governing));
  add(kCoordinating, cell(&Cells::coordinating));
  add(kCoordinator, cell(&Cells::coordinator));
  add(kPoliceContact, cell(&Cells::police_contact));
  add(kTiltak, [](const Cells& one) -> const std::vector<Span>& { return one.tiltak; });
  Said& coordinators = table.rows[3][1];
  coordinators = together({coordinators, coordinators_in(input.rows, lang)}, "; ");
  to.heading(2, kCoverage.in(lang));
  to.table(std::move(table));
}

/// Who departs from a rule, in the order of the rows, and where.
struct Departing {
  std::vector<std::string> names = {};
  std::vector<Span> from = {};
};
std::map<std::string_view, Departing> departures(const OverviewInput& input) {
  std::map<std::string_view, Departing> all;
  for (const OverviewRow& row : input.rows)
    for (const Diagnostic& one : row.findings) {
      if (one.severity == Severity::info) continue;
      auto& [names, from] = all[one.rule];
      const std::string name(row.view.own->name());
      if (names.empty() || names.back() != name) names.push_back(name);
      from.push_back(one.span);
    }
  return all;
}

void add_norms(Document& to, const OverviewInput& input) {
  const Lang lang = input.lang;
  Table table{.caption = {}, .columns = {}, .rows = {}};
  for (const Text& column : {kRule, kWeight, kHowMany, kWhich})
    table.columns.emplace_back(column.in(lang));
  for (const auto& [id, departing] : departures(input)) {
    const auto& [names, from] = departing;
    const auto rule = std::ranges::find(all_rules(), id, &Rule::id);
    if (rule == all_rules().end()) continue;
    table.rows.push_back({Said(fmt::format("{} ({})", rule->summary.in(lang), id)),
                          Said(label_of(rule->severity).in(lang)),
                          Said(std::to_string(names.size()), from),
                          Said(listed(lang, names), from)});
  }
  to.heading(2, kNorms.in(lang));
  if (table.rows.empty()) return to.paragraph(kNoDepartures.in(lang));
  to.table(std::move(table));
}

std::string measured_against(Profile profile, Lang lang) {
  return std::string(choices_of<Profile>[static_cast<std::size_t>(profile)].label.in(lang));
}

}  // namespace

Document overview(const OverviewInput& input) {
  std::vector<Cells> all;
  for (const OverviewRow& row : input.rows)
    all.push_back(cells_of({row.view, input.lang}, input.today));
  Document document{.lang = input.lang, .title = kTitle.in(input.lang, input.today), .blocks = {}};
  document.paragraph({kScope.in(input.lang, static_cast<int>(input.rows.size()),
                                measured_against(input.profile, input.lang)),
                      places_of_names(input.rows)});
  add_municipalities(document, input, all);
  add_coverage(document, input, all);
  add_norms(document, input);
  return document;
}

}  // namespace slt::report
