// SPDX-License-Identifier: MIT
#include <algorithm>

#include "report/annual_sections.h"
#include "rules/rule.h"

// 10 Departures from the SLT model.
namespace slt::report {
namespace {

constexpr Text kAbout{
    "Funnene viser hva som mangler, er uklart eller avviker. Siste kolonne sier hva regelen bygger "
    "på; andre kommuners dokumenter er eksempler, ikke krav.",
    "Funna viser kva som manglar, er uklart eller avvik. Siste kolonne seier kva regelen byggjer "
    "på; "
    "dokumenta til andre kommunar er døme, ikkje krav.",
    "The findings show what is missing, unclear or departs from the model. The last column tells "
    "what the rule rests on; documents of other municipalities are examples, not demands."};
constexpr Text kNothing{"Ingen avvik fra SLT-modellen er funnet.",
                        "Ingen avvik frå SLT-modellen er funne.",
                        "No departures from the SLT model were found."};
constexpr Text kFindings{"Funn", "Funn", "Findings"};
constexpr Text kGravity{"Alvor", "Alvor", "Gravity"};
constexpr Text kFinding{"Funn", "Funn", "Finding"};
constexpr Text kSource{"Regelen bygger på", "Regelen byggjer på", "The rule rests on"};
constexpr std::array kSeverities{Text{"feil", "feil", "error"},
                                 Text{"advarsel", "åtvaring", "warning"},
                                 Text{"merknad", "merknad", "info"}};
constexpr Text kDeviations{"Avvik kommunen har vedtatt", "Avvik kommunen har vedteke",
                           "Deviations decided on"};
constexpr Text kNoDeviations{"Kommunen har ikke registrert egne avvik fra modellen.",
                             "Kommunen har ikkje registrert eigne avvik frå modellen.",
                             "The municipality has registered no deviations of its own."};
constexpr Text kRule{"Regel", "Regel", "Rule"};
constexpr Text kReason{"Begrunnelse", "Grunngiving", "Reason"};
constexpr Text kDecidedBy{"Besluttet av", "Avgjort av", "Decided by"};
constexpr Text kDate{"Dato", "Dato", "Date"};
constexpr Text kUntil{"Til og med", "Til og med", "Until"};

const Rule* rule_of(std::string_view id) {
  const auto rule = std::ranges::find(all_rules(), id, &Rule::id);
  return rule == all_rules().end() ? nullptr : &*rule;
}

std::string sources_of(const Rule& rule) {
  std::vector<std::string> titles;
  for (const RuleSource& source : rule.sources) titles.emplace_back(source.title);
  return joined(titles, "; ");
}

void add_findings(Annual& annual) {
  Table table{.caption = annual.say(kFindings),
              .columns = {annual.say(kGravity), annual.say(kFinding), annual.say(kSource)},
              .rows = {}};
  for (const Severity severity : {Severity::error, Severity::warning, Severity::info})
    for (const Diagnostic& finding : annual.input.findings) {
      const Rule* rule = rule_of(finding.rule);
      if (!rule || finding.severity != severity) continue;
      const std::string gravity = annual.say(kSeverities[static_cast<std::size_t>(severity)]);
      table.rows.push_back({Said(gravity, finding.span),
                            Said(sentence(finding.message.in(annual.lang())), finding.span),
                            Said(sources_of(*rule), finding.span)});
    }
  if (!is_measured(annual)) return annual.paragraph(kNotMeasured);
  if (table.rows.empty()) return annual.paragraph(kNothing);
  annual.paragraph(kAbout);
  annual.draft.out.table(std::move(table));
}

void add_deviations(Annual& annual) {
  Table table{.caption = annual.say(kDeviations), .columns = {}, .rows = {}};
  for (const Text& column : {kRule, kReason, kDecidedBy, kDate, kUntil})
    table.columns.push_back(annual.say(column));
  for (const Municipality* folder : annual.view().folders())
    for (const Deviation& one : folder->deviations) {
      const Rule* rule = rule_of(one.rule.value.word);
      table.rows.push_back(
          {Said(rule ? annual.say(rule->summary) : std::string(one.rule.value.word), one.rule.span),
           Said(one.reason.value, one.reason.span),
           Said(words_of(annual.draft.voice, one.decided_by), one.span),
           Said(shown(annual.lang(), one.date.value), one.date.span),
           Said(one.until ? shown(annual.lang(), one.until->value) : annual.say(kNotStated),
                one.until ? one.until->span : one.span)});
    }
  if (table.rows.empty()) return annual.paragraph(kNoDeviations);
  annual.draft.out.table(std::move(table));
}

}  // namespace

bool is_measured(const Annual& annual) {
  const auto whole = [](const Municipality* folder) { return folder->complete; };
  return !annual.view().own->is_reference() && std::ranges::all_of(annual.view().folders(), whole);
}

void add_departures(Annual& annual) {
  add_findings(annual);
  add_deviations(annual);
}

}  // namespace slt::report
