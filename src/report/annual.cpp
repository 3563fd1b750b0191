// SPDX-License-Identifier: MIT
#include "report/annual.h"

#include <array>
#include <utility>

#include "report/annual_sections.h"

namespace slt::report {
namespace {

constexpr Message<int, std::string> kTitle{.nb = "Årsrapport {0} for SLT-arbeidet i {1}",
                                           .nn = "Årsrapport {0} for SLT-arbeidet i {1}",
                                           .en = "SLT in {1}: annual report {0}"};
constexpr Message<Date> kAsOf{.nb =
                                  "Rapporten viser det som er registrert per {0}. Det som ikke er "
                                  "oppgitt i kildene, står som «ikke oppgitt».",
                              .nn =
                                  "Rapporten viser det som er registrert per {0}. Det som ikkje er "
                                  "oppgitt i kjeldene, står som «ikkje oppgitt».",
                              .en =
                                  "This report shows what is registered as of {0}. What the "
                                  "sources do not state is shown as \"not stated\"."};
constexpr Message<std::string> kReference{
    .nb =
        "{0} har ingen egen plan her og er bare nevnt av andre kommuner. Derfor er det lite å "
        "rapportere.",
    .nn =
        "{0} har ingen eigen plan her og er berre nemnd av andre kommunar. Difor er det lite å "
        "rapportere.",
    .en =
        "{0} has no plan of its own here and is only named by other municipalities, so there is "
        "little to report."};

struct NumberedSection {
  Text heading;
  void (*add)(Annual&);
};
constexpr std::array<NumberedSection, 12> kSections{{
    {{"I korte trekk", "I korte trekk", "In brief"}, add_in_brief},
    {{"Om kommunen og SLT", "Om kommunen og SLT", "The municipality and SLT"},
     add_municipality_and_slt},
    {{"Mål og målgruppe", "Mål og målgruppe", "Goals and target group"}, add_goals_and_targets},
    {{"Organisering", "Organisering", "Organisation"}, add_organisation_of_year},
    {{"Møter i året", "Møte i året", "Meetings of the year"}, add_meetings_of_year},
    {{"Tiltak", "Tiltak", "Tiltak"}, add_tiltak_of_year},
    {{"Evaluering og forfalte oppgaver", "Evaluering og forfalne oppgåver",
      "Evaluation and overdue tasks"},
     add_evaluation_and_overdue},
    {{"Vedtak og økonomi", "Vedtak og økonomi", "Decisions and money"}, add_decisions_and_money},
    {{"Planstatus og revisjon", "Planstatus og revisjon", "Plan status and revision"},
     add_plan_status},
    {{"Mangler og avvik", "Manglar og avvik", "Gaps and departures"}, add_departures},
    {{"Neste år", "Neste år", "Next year"}, add_next_year},
    {{"Kilder og antakelser", "Kjelder og antakingar", "Sources and assumptions"},
     add_sources_and_assumptions},
}};

constexpr Message<std::size_t, Text> kNumbered{.nb = "{0} {1}", .nn = "{0} {1}", .en = "{0} {1}"};

/// Appends what a section of the plan document writes, its headings moved down or its first left
/// out.
void embed(Annual& annual, void (*section)(Draft&), int levels_down, bool first_left_out) {
  Document scratch{.lang = annual.lang(), .title = {}, .blocks = {}};
  Draft draft{annual.draft.voice, annual.today(), scratch};
  section(draft);
  for (Block& block : scratch.blocks) {
    Heading* heading = std::get_if<Heading>(&block);
    if (heading && first_left_out && std::exchange(first_left_out, false)) continue;
    if (heading) heading->level += levels_down;
    annual.draft.out.blocks.push_back(std::move(block));
  }
}

}  // namespace

std::vector<const Group*> Annual::groups() const {
  std::vector<const Group*> all = view().groups();
  std::erase_if(all, [&](const Group* one) {
    const bool over = one->until && year_of(one->until->value.last()) < input.year;
    const bool to_come = one->from && year_of(one->from->value.first()) > input.year;
    return over || to_come;
  });
  return all;
}

std::vector<const Group*> Annual::groups(Level level) const {
  std::vector<const Group*> all = groups();
  std::erase_if(all, [&](const Group* one) { return !one->level || one->level->value != level; });
  return all;
}

std::string count_of(Lang lang, int count, const Counted& noun) {
  return fmt::format("{} {}", count, (count == 1 ? noun.one : noun.many).in(lang));
}

void embed(Annual& annual, void (*section)(Draft&)) { embed(annual, section, 1, false); }
void embed_body(Annual& annual, void (*section)(Draft&)) { embed(annual, section, 0, true); }

Document annual(const AnnualInput& input) {
  const Voice voice{input.view, input.lang};
  const std::string name = municipality_name(voice, input.view.own->id);
  Document document{
      .lang = input.lang, .title = kTitle.in(input.lang, input.year, name), .blocks = {}};
  Annual report{.input = input,
                .draft = {voice, input.today, document},
                .dues = due(input.view, input.today, input.settings)};
  report.paragraph(kAsOf.in(input.lang, input.today));
  if (input.view.own->is_reference()) report.paragraph(kReference.in(input.lang, name));
  embed(report, add_contact_box);
  for (std::size_t i = 0; i < kSections.size(); ++i) {
    document.heading(2, kNumbered.in(input.lang, i + 1, kSections[i].heading));
    kSections[i].add(report);
  }
  return document;
}

}  // namespace slt::report
