// SPDX-License-Identifier: MIT
#include <algorithm>

#include "report/annual_sections.h"
#include "rules/rule.h"

// 1 In brief: five lines.
namespace slt::report {
namespace {

constexpr Message<std::string> kPlan{.nb = "Plan: {0}", .nn = "Plan: {0}", .en = "Plan: {0}"};
constexpr Message<std::string> kOrganisation{
    .nb = "Organisering: {0}", .nn = "Organisering: {0}", .en = "Organisation: {0}"};
constexpr Message<std::string> kMeetings{
    .nb = "Møter: {0}", .nn = "Møte: {0}", .en = "Meetings: {0}"};
constexpr Message<std::string> kTiltak{
    .nb = "Tiltak: {0}", .nn = "Tiltak: {0}", .en = "Tiltak: {0}"};
constexpr Message<std::string> kToDo{
    .nb = "Til avgjørelse: {0}", .nn = "Til avgjerd: {0}", .en = "To be decided: {0}"};

constexpr Text kNothingLate{"Ingenting er over fristen.", "Ingenting er over fristen.",
                            "Nothing is overdue."};
constexpr Message<std::string, std::string> kLate{.nb = "{0} er over fristen (del 7): {1}.",
                                                  .nn = "{0} er over fristen (del 7): {1}.",
                                                  .en = "{0} overdue (part 7): {1}."};
constexpr Counted kThing{{"sak", "sak", "matter"}, {"saker", "saker", "matters"}};
constexpr Text kNoWarnings{"Ingen advarsler om mangler eller avvik.",
                           "Ingen åtvaringar om manglar eller avvik.",
                           "No warnings of gaps or departures."};
constexpr Message<std::string, std::string> kWarnings{
    .nb = "{0} om mangler og avvik (del 10): {1}.",
    .nn = "{0} om manglar og avvik (del 10): {1}.",
    .en = "{0} of gaps and departures (part 10): {1}."};
constexpr Counted kWarning{{"advarsel", "åtvaring", "warning"},
                           {"advarsler", "åtvaringar", "warnings"}};

Said late_in_brief(const Annual& annual) {
  int late = 0;
  std::vector<std::string> kinds;
  std::vector<Span> from;
  for (const Due& one : annual.dues) {
    if (!one.is_late()) continue;
    ++late;
    from.push_back(one.from);
    const std::string kind = annual.say(label_of(one.kind));
    if (std::ranges::find(kinds, kind) == kinds.end()) kinds.push_back(kind);
  }
  if (late == 0) return annual.say(kNothingLate);
  return {
      kLate.in(annual.lang(), count_of(annual.lang(), late, kThing), listed(annual.lang(), kinds)),
      from};
}

Said warnings_in_brief(const Annual& annual) {
  int count = 0;
  std::vector<std::string> summaries;
  std::vector<Span> from;
  for (const Diagnostic& finding : annual.input.findings) {
    const auto rule = std::ranges::find(all_rules(), finding.rule, &Rule::id);
    if (rule == all_rules().end() || finding.severity == Severity::info) continue;
    ++count;
    from.push_back(finding.span);
    const std::string summary = annual.say(rule->summary);
    if (std::ranges::find(summaries, summary) == summaries.end()) summaries.push_back(summary);
  }
  if (!is_measured(annual)) return annual.say(kNotMeasured);
  if (count == 0) return annual.say(kNoWarnings);
  return {kWarnings.in(annual.lang(), count_of(annual.lang(), count, kWarning),
                       joined(summaries, "; ")),
          from};
}

Item item_of(const Annual& annual, const Message<std::string>& about, Said said) {
  said.words = about.in(annual.lang(), said.words);
  return {std::move(said)};
}

}  // namespace

void add_in_brief(Annual& annual) {
  annual.draft.out.list(
      {item_of(annual, kPlan, plans_in_brief(annual)),
       item_of(annual, kOrganisation, organisation_in_brief(annual)),
       item_of(annual, kMeetings, meetings_in_brief(annual)),
       item_of(annual, kTiltak, tiltak_in_brief(annual)),
       item_of(annual, kToDo, together({late_in_brief(annual), warnings_in_brief(annual)}))});
}

}  // namespace slt::report
