// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/rule.h"
#include "rules/sources.h"
#include "rules/titles.h"

namespace slt::rules {
namespace {

constexpr Message<std::size_t, std::size_t> kWithout{
    .nb = "{0} av {1} tiltak har verken tidspunkt eller status",
    .nn = "{0} av {1} tiltak har verken tidspunkt eller status",
    .en = "{0} of {1} tiltak have neither a time nor a status"};

void check(const View& view, Findings& findings) {
  Parts without;
  const std::vector<const Tiltak*> all = view.tiltak();
  for (const Tiltak* tiltak : all)
    if (!tiltak->timing && !tiltak->status && !tiltak->ended)
      without.push_back(titled(tiltak->title, tiltak->title.span));
  if (!without.empty())
    findings.add(without, [count = all.size()](std::span<const Part> some) {
      return kWithout(some.size(), count);
    });
}

constexpr RuleSource kSources[]{source::kMunicipalPlans, source::kNordreLand};
constexpr RuleCase kCases[]{
    {"again and again is a time",
     "tiltak:\n"
     "  - {id: en, title: Delbart, timing: {yearly: true}}\n"
     "  - {id: to, title: Natteravner, timing: {ongoing: true}}\n"
     "  - {id: tre, title: Foreldremøte, status: planned}\n"},
    {"one finding for all of them, at the first",
     "tiltak:\n"
     "  - {id: en, title: Delbart, timing: {yearly: true}}\n"
     "  - id: to\n"
     "    title: Natteravner  # <--\n"
     "  - {id: tre, title: Foreldremøte}\n"},
};

}  // namespace

Rule tiltak_without_time() {
  return {
      .id = "tiltak-without-time",
      .severity = Severity::info,
      .needs_today = false,
      .summary = {"tiltak som verken har tidspunkt eller status",
                  "tiltak som verken har tidspunkt eller status",
                  "tiltak with neither a time nor a status"},
      .why = {"Da kan ingen se om tiltaket er i gang, er ferdig eller aldri kom i gang, og det "
              "kan aldri bli for sent. Kommunale handlingsplaner bør ha en tidsplan; mange "
              "SLT-planer, som den i Nordre Land, har det ikke.",
              "Då kan ingen sjå om tiltaket er i gang, er ferdig eller aldri kom i gang, og det "
              "kan aldri bli for seint. Kommunale handlingsplanar bør ha ein tidsplan; mange "
              "SLT-planar, som den i Nordre Land, har det ikkje.",
              "Then nobody can see whether it is under way, done or never begun, and it can "
              "never be late. Municipal action plans should have a timetable; many SLT plans, "
              "like that of Nordre Land, have none."},
      .remedy = {"skriv når: «timing: {start: 2027-01-15}», «{yearly: true}» eller «{ongoing: "
                 "true}»; eller hvor langt det er kommet, som «status»",
                 "skriv når: «timing: {start: 2027-01-15}», «{yearly: true}» eller «{ongoing: "
                 "true}»; eller kor langt det er kome, som «status»",
                 "write when: \"timing: {start: 2027-01-15}\", \"{yearly: true}\" or "
                 "\"{ongoing: true}\"; or how far it has come, as \"status\""},
      .sources = kSources,
      .params = {},
      .good = R"(tiltak:
  - id: natteravn
    title: Natteravner i helgene
    timing: {ongoing: true}
)",
      .bad = R"(tiltak:
  - id: natteravn
    title: Natteravner i helgene  # <--
)",
      .cases = kCases,
      .check = check,
      .asks_for = "timing status ended"};
}

}  // namespace slt::rules
