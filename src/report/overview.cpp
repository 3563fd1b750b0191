#include "report/overview.h"

#include <algorithm>
#include <map>
#include <set>

#include "report/words.h"
#include "rules/evaluations.h"
#include "rules/members.h"
#include "rules/plans.h"
#include "rules/rule.h"

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
  std::string plan, governing, coordinating, coordinator, police_contact;
  std::optional<int> tiltak;
  int unevaluated = 0;
};

std::string plan_in_words(const Voice& voice, Date today) {
  std::vector<std::string> all;
  for (const Plan* plan : slt_plans(voice.view)) {
    if (!plan->period) continue;
    const std::string period = shown(voice.lang, plan->period->value);
    const Date last = plan->period->value.last();
    all.push_back(last < today ? kExpired.in(voice.lang, period, today - last) : period);
  }
  return joined(all, "; ");
}

std::string meetings_of(const Voice& voice, Level level) {
  std::vector<std::string> all;
  for (const Group* group : bodies(voice.view, level))
    if (!group->all_series().empty()) all.push_back(how_often(voice, *group));
  return joined(all, "; ");
}

std::string holders_of(const Voice& voice, Office office) {
  std::vector<std::string> all;
  for (const Role* role : roles_of(voice.view, office))
    if (!role->holder.silent() || role->vacant_since) all.push_back(holder_of(voice, *role));
  std::ranges::sort(all);
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return joined(all, "; ");
}

Cells cells_of(const Voice& voice, Date today) {
  Cells cells{.plan = plan_in_words(voice, today),
              .governing = meetings_of(voice, Level::governing),
              .coordinating = meetings_of(voice, Level::coordinating),
              .coordinator = holders_of(voice, Office::slt_coordinator),
              .police_contact = holders_of(voice, Office::police_contact),
              .tiltak = {}};
  const std::vector<const Tiltak*> tiltak = voice.view.tiltak();
  if (tiltak.empty()) return cells;
  cells.tiltak = static_cast<int>(tiltak.size());
  cells.unevaluated = static_cast<int>(std::ranges::count_if(tiltak, [&](const Tiltak* one) {
    return !one->evaluation && evaluated_on(voice.view, *one).empty();
  }));
  return cells;
}

Said or_not_stated(Lang lang, const std::string& words) {
  return Said(words.empty() ? std::string(kNotStated.in(lang)) : words);
}

void add_municipalities(Document& to, const OverviewInput& input, const std::vector<Cells>& all) {
  const Lang lang = input.lang;
  Table table{.caption = std::string(kWhich.in(lang)), .columns = {}, .rows = {}};
  for (const Text& column : {kMunicipality, kPlan, kGoverning, kCoordinating, kCoordinator,
                             kPoliceContact, kTiltak, kUnevaluated})
    table.columns.emplace_back(column.in(lang));
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Cells& one = all[i];
    const std::string tiltak = one.tiltak ? std::to_string(*one.tiltak) : "";
    const std::string without = one.tiltak ? std::to_string(one.unevaluated) : "";
    table.rows.push_back({Said(input.rows[i].view.own->name()), or_not_stated(lang, one.plan),
                          or_not_stated(lang, one.governing), or_not_stated(lang, one.coordinating),
                          or_not_stated(lang, one.coordinator),
                          or_not_stated(lang, one.police_contact), or_not_stated(lang, tiltak),
                          or_not_stated(lang, without)});
  }
  to.table(std::move(table));
}

/// Positions of coordinator, each counted once however many municipalities share it.
int coordinators_in(std::span<const OverviewRow> rows) {
  std::set<const Role*> positions;
  for (const OverviewRow& row : rows)
    for (const Role* role : roles_of(row.view, Office::slt_coordinator)) positions.insert(role);
  return static_cast<int>(positions.size());
}

void add_coverage(Document& to, const OverviewInput& input, const std::vector<Cells>& all) {
  const Lang lang = input.lang;
  Table table{.caption = {},
              .columns = {std::string(kWhat.in(lang)), std::string(kStatedBy.in(lang))},
              .rows = {}};
  const auto add = [&](const Text& what, auto is_stated) {
    const auto stated = static_cast<int>(std::ranges::count_if(all, is_stated));
    table.rows.push_back(
        {Said(what.in(lang)), Said(kOf.in(lang, stated, static_cast<int>(all.size())))});
  };
  add(kPlan, [](const Cells& one) { return !one.plan.empty(); });
  add(kGoverning, [](const Cells& one) { return !one.governing.empty(); });
  add(kCoordinating, [](const Cells& one) { return !one.coordinating.empty(); });
  add(kCoordinator, [](const Cells& one) { return !one.coordinator.empty(); });
  add(kPoliceContact, [](const Cells& one) { return !one.police_contact.empty(); });
  add(kTiltak, [](const Cells& one) { return one.tiltak.has_value(); });
  const std::size_t coordinator = 3;
  table.rows[coordinator][1].words +=
      fmt::format("; {}", kShared.in(lang, coordinators_in(input.rows)));
  to.heading(2, kCoverage.in(lang));
  to.table(std::move(table));
}

/// Who departs from each rule, in the order of the rows.
std::map<std::string_view, std::vector<std::string>> departures(const OverviewInput& input) {
  std::map<std::string_view, std::vector<std::string>> all;
  for (const OverviewRow& row : input.rows)
    for (const Diagnostic& one : row.findings) {
      std::vector<std::string>& names = all[one.rule];
      const std::string name(row.view.own->name());
      if (one.severity != Severity::info && (names.empty() || names.back() != name))
        names.push_back(name);
    }
  std::erase_if(all, [](const auto& one) { return one.second.empty(); });
  return all;
}

void add_norms(Document& to, const OverviewInput& input) {
  const Lang lang = input.lang;
  Table table{.caption = {}, .columns = {}, .rows = {}};
  for (const Text& column : {kRule, kWeight, kHowMany, kWhich})
    table.columns.emplace_back(column.in(lang));
  for (const auto& [id, names] : departures(input)) {
    const auto rule = std::ranges::find(all_rules(), id, &Rule::id);
    if (rule == all_rules().end()) continue;
    table.rows.push_back({Said(fmt::format("{} ({})", rule->summary.in(lang), id)),
                          Said(label_of(rule->severity).in(lang)),
                          Said(std::to_string(names.size())), Said(listed(lang, names))});
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
  document.paragraph(kScope.in(input.lang, static_cast<int>(input.rows.size()),
                               measured_against(input.profile, input.lang)));
  add_municipalities(document, input, all);
  add_coverage(document, input, all);
  add_norms(document, input);
  return document;
}

}  // namespace slt::report
