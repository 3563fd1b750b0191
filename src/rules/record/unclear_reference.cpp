// SPDX-License-Identifier: MIT
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Quote> kUncertain{.nb = "ansvarlig {0} er uklar i kilden",
                                    .nn = "ansvarleg {0} er uklar i kjelda",
                                    .en = "the responsible {0} is unclear in the source"};
constexpr Message<Quote> kOpen{.nb = "ansvarlig {0} peker ikke ut noen bestemt",
                               .nn = "ansvarleg {0} peikar ikkje ut nokon bestemt",
                               .en = "the responsible {0} points out nobody in particular"};
constexpr Message<Quote> kPromised{.nb = "lenken {0} er lovet, men finnes ikke ennå",
                                   .nn = "lenkja {0} er lova, men finst ikkje enno",
                                   .en = "the link {0} is promised but not there yet"};
constexpr Message<Quote> kNoTarget{.nb = "{0} har ingen lenkeadresse",
                                   .nn = "{0} har inga lenkjeadresse",
                                   .en = "{0} has no address"};
constexpr Message<> kAddAddress{
    .nb = "skriv adressen: «url: https://…», eller ta lenken bort",
    .nn = "skriv adressa: «url: https://…», eller ta lenkja bort",
    .en = "write its address: \"url: https://…\", or take the link away"};

/// The words that tell who it is, and where they stand.
At<Words> name_of(const Party& party) {
  if (party.words) return *party.words;
  if (party.open) return *party.open;
  if (party.who) return {party.who->value.word, party.who->span};
  if (party.group) return {party.group->value.id, party.group->span};
  if (party.unit) return {party.unit->value.id, party.unit->span};
  if (party.title) return *party.title;
  return {party.uncertain ? party.uncertain->value : Words{}, party.span};
}

void check_responsible(const Party& party, Findings& findings) {
  const At<Words> name = name_of(party);
  if (party.uncertain)
    findings.add(name.span, kUncertain({name.value}));
  else if (party.open)
    findings.add(party.open->span, kOpen({party.open->value}));
}

void check_link(const Link& link, Findings& findings) {
  const bool promised = link.status && link.status->value == LinkStatus::promised;
  const bool missing = link.status ? link.status->value == LinkStatus::missing : !link.url;
  if (promised) findings.add(link.title.span, kPromised({link.title.value}), kAddAddress());
  if (missing) findings.add(link.title.span, kNoTarget({link.title.value}), kAddAddress());
}

void check(const View& view, Findings& findings) {
  for (const Tiltak* tiltak : view.tiltak())
    for (const Party& party : tiltak->responsible) check_responsible(party, findings);
  for (const Municipality* folder : view.folders())
    for (const Link& link : folder->links) check_link(link, findings);
}

constexpr RuleSource kSources[]{source::kNordreLand, source::kKvinnherad, source::kEigersund};
constexpr RuleCase kCases[]{
    {"a reading that is marked as uncertain",
     "tiltak:\n"
     "  - id: ungdata\n"
     "    title: Følge opp Ungdata\n"
     "    responsible:\n"
     "      - role: slt-koordinator\n"
     "        words: koordineringsgruppaLT  # <--\n"
     "        uncertain: kan være «koordineringsgruppa, SLT»\n"},
    {"links that lead nowhere",
     "links:\n"
     "  - {title: Hjelpetjenester, status: promised}  # <--\n"
     "  - {title: Relaterte lenker, status: missing}  # <--\n"
     "  - {title: Mer informasjon}  # <--\n"
     "  - {title: Konfliktrådet, url: \"https://konfliktraadet.no\"}\n"
     "  - {title: Intranettet, status: works}\n"},
    {"resource persons may be an open category",
     "groups:\n"
     "  - id: kg\n"
     "    resource_persons: {open: Andre ressurspersoner}\n"},
};

}  // namespace

Rule unclear_reference() {
  return {
      .id = "unclear-reference",
      .severity = Severity::info,
      .needs_today = false,
      .summary = {"en ansvarlig eller en lenke er uklar", "ein ansvarleg eller ei lenkje er uklar",
                  "a responsible or a link is unclear"},
      .why = {"Det kilden ikke sier klart, er tatt vare på med kildens egne ord, ikke gjettet. Den "
              "som eier planen, kan avklare det.",
              "Det kjelda ikkje seier klart, er teke vare på med orda i kjelda, ikkje gjetta. Den "
              "som eig planen, kan avklare det.",
              "What the source does not say clearly is kept in its own words instead of being "
              "guessed. The owner of the plan can settle it."},
      .remedy = {"avklar hvem som er ment, og skriv rollen, enheten eller gruppen",
                 "avklar kven som er meint, og skriv rolla, eininga eller gruppa",
                 "settle who is meant, and write the role, the unit or the group"},
      .sources = kSources,
      .params = {},
      .good = R"(tiltak:
  - id: bti
    title: Benytte BTI
    responsible: slt-koordinator
links:
  - {title: Konfliktrådet, url: "https://konfliktraadet.no"}
)",
      .bad = R"(tiltak:
  - id: bti
    title: Benytte BTI
    responsible:
      - slt-koordinator
      - open: andre aktuelle tjenesteområder  # <--
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
