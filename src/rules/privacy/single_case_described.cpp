// SPDX-License-Identifier: MIT
#include "rules/rule.h"
#include "rules/single_cases.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<CaseKind> kFound{.nb = "teksten kan handle om en enkeltsak: {0} er nevnt",
                                   .nn = "teksten kan handle om ei enkeltsak: han nemner {0}",
                                   .en = "the text may be about a single case: {0} is mentioned"};

void check_source(const Source& source, Findings& findings) {
  if (!findings.suspicion(source).single_case) return;
  for (const SingleCase& one : single_cases_in(source.bytes)) {
    const Span where{&source, static_cast<std::uint32_t>(one.offset),
                     static_cast<std::uint32_t>(one.length)};
    findings.add(where, kFound(one.kind)).hidden = true;
  }
}

void check(const View& view, Findings& findings) {
  for (const Municipality* folder : view.folders())
    for (const Source& source : folder->sources) check_source(source, findings);
}

constexpr RuleSource kSources[]{source::kConfidentiality, source::kNordreLand};
constexpr RuleCase kCases[]{
    {"groups, grades and ranges of ages are the words of a plan",
     "tiltak:\n"
     "  - id: en\n"
     "    title: Jentegruppe for jenter på 8. trinn, 13-15 år\n"
     "    description: Hver gutt og jente i 8. trinn får tilbud. 15 gutter og 14 jenter var med.\n"
     "  - id: to\n"
     "    title: Kompetanse om ADHD, autisme og spiseforstyrrelse i skolen\n"
     "  - id: tre\n"
     "    title: Oppfølging av unge som er siktet eller mistenkt\n"},
    {"an age after, and an age before",
     "tiltak:\n"
     "  - {id: en, title: Oppfølging av jente på 14 år}  # <--\n"
     "  - {id: to, title: 15 år gammel gutt følges opp}  # <--\n"},
    {"health or an offence in the same sentence, not in the next",
     "tiltak:\n"
     "  - id: en\n"
     "    title: Samtaler\n"
     "    description: Gutten er siktet for hærverk  # <--\n"
     "  - id: to\n"
     "    title: Samtaler om hvem jenta vil ha med\n"
     "    description: Et annet tilbud gjelder diagnose\n"},
    {"a date of birth, but not the birth year of a cohort",
     "tiltak:\n"
     "  - id: en\n"
     "    title: Tilbud til alle født 2011\n"
     "    note: født 12.03.2011  # <--\n"},
};

}  // namespace

Rule single_case_described() {
  return {
      .id = "single-case-described",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"en tekst som ser ut til å handle om én person",
                  "ein tekst som ser ut til å handle om éin person",
                  "a text that seems to be about one person"},
      .why = {"SLT arbeider med grupper og rammer. Personlige forhold er underlagt taushetsplikt, "
              "og i en liten kommune er alder og kjønn nok til at alle vet hvem det er. "
              "Regelen kan ta feil, og det den fant, vises aldri.",
              "SLT arbeider med grupper og rammer. Personlege forhold er underlagde teieplikt, "
              "og i ein liten kommune er alder og kjønn nok til at alle veit kven det er. "
              "Regelen kan ta feil, og det han fann, blir aldri vist.",
              "SLT works with groups and frames. Personal matters fall under the duty of "
              "secrecy, and in a small municipality age and sex are enough for everybody to "
              "know who it is. The rule may be wrong, and what it found is never shown."},
      .remedy = {"ta det bort, eller skriv om gruppen det gjelder; enkeltsaker hører til i "
                 "tjenestenes egne systemer",
                 "ta det bort, eller skriv om gruppa det gjeld; enkeltsaker høyrer til i "
                 "systema til tenestene",
                 "remove it, or write about the group concerned; single cases belong in the "
                 "services' own systems"},
      .sources = kSources,
      .params = {},
      .good = R"(tiltak:
  - id: bekymringssamtaler
    title: Bekymringssamtaler med ungdom på 13–15 år
)",
      .bad = R"(tiltak:
  - id: bekymringssamtaler
    title: Bekymringssamtaler
    note: Neste samtale er med gutt 15  # <--
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
