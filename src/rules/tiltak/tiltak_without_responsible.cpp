// SPDX-License-Identifier: MIT
#include "rules/evaluations.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Quote> kNobody{.nb = "ingen er ansvarlig for tiltaket {0}",
                                 .nn = "ingen er ansvarleg for tiltaket {0}",
                                 .en = "nobody is responsible for the tiltak {0}"};

/// A tiltak that is a group is answered for by that group.
bool is_answered_for(const Tiltak& tiltak) {
  return !tiltak.responsible.empty() || !tiltak.groups.empty();
}

void check(const View& view, Findings& findings) {
  for (const Tiltak* tiltak : view.tiltak())
    if (!is_cancelled(*tiltak) && !is_answered_for(*tiltak))
      findings.add(tiltak->title.span, kNobody({tiltak->title.value}));
}

constexpr RuleSource kSources[]{source::kNordreLand, source::kSystematic};
constexpr RuleCase kCases[]{
    {"words of one's own are an answer",
     "tiltak:\n"
     "  - id: bti\n"
     "    title: Benytte BTI\n"
     "    responsible: {open: andre aktuelle tjenesteområder}\n"},
    {"those who only take part do not answer for it",
     "tiltak:\n"
     "  - id: natteravn\n"
     "    title: Natteravner  # <--\n"
     "    with: politikontakt\n"},
    {"a tiltak that is itself a group",
     "groups:\n"
     "  - {id: kjernegruppe, name: Kjernegruppe}\n"
     "tiltak:\n"
     "  - {id: kjernegrupper, title: Kjernegrupper, groups: kjernegruppe}\n"},
    {"a cancelled tiltak needs nobody",
     "tiltak:\n"
     "  - {id: natteravn, title: Natteravner, status: cancelled}\n"},
};

}  // namespace

Rule tiltak_without_responsible() {
  return {
      .id = "tiltak-without-responsible",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"et tiltak har ingen ansvarlig", "eit tiltak har ingen ansvarleg",
                  "a tiltak has nobody responsible"},
      .why = {"Et tiltak som ingen svarer for, blir sjelden gjort. Planen skal være et "
              "arbeidsverktøy som ansvarliggjør hver enkelt samarbeidspartner.",
              "Eit tiltak som ingen svarer for, blir sjeldan gjort. Planen skal vere eit "
              "arbeidsverktøy som ansvarleggjer kvar einskild samarbeidspartnar.",
              "A tiltak that nobody answers for is seldom carried out. The plan is to be a working "
              "tool that makes each partner responsible."},
      .remedy = {"skriv hvem som svarer for tiltaket, for eksempel «responsible: politikontakt»",
                 "skriv kven som svarer for tiltaket, til dømes «responsible: politikontakt»",
                 "write who answers for it, for example \"responsible: politikontakt\""},
      .sources = kSources,
      .params = {},
      .good = R"(tiltak:
  - id: bekymringssamtaler
    title: Bekymringssamtaler
    responsible: [politikontakt, slt-koordinator]
)",
      .bad = R"(tiltak:
  - id: bekymringssamtaler
    title: Bekymringssamtaler  # <--
  - id: natteravn
    title: Natteravner
    responsible: slt-koordinator
)",
      .cases = kCases,
      .check = check,
      .asks_for = "responsible role unit person"};
}

}  // namespace slt::rules
