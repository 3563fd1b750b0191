// SPDX-License-Identifier: MIT
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<> kNone{
    .nb = "ingen kunnskapskilde er oppgitt, verken Ungdata, politiets tall eller erfaringer",
    .nn = "inga kunnskapskjelde er oppgitt, verken Ungdata, tala til politiet eller erfaringar",
    .en = "no knowledge source is stated: neither Ungdata, police figures nor experience"};

void check(const View& view, Findings& findings) {
  if (!view.own->municipality || !view.knowledge_sources().empty()) return;
  for (const Municipality* folder : view.folders())
    if (!folder->indicators.empty()) return;  // Figures are knowledge, wherever they come from.
  findings.add(name_of(view), kNone());
}

constexpr RuleSource kSources[]{source::kLevels, source::kSystematic, source::kKvinnherad};
constexpr RuleCase kCases[]{
    {"figures that are followed year by year are knowledge too",
     "municipality:\n"
     "  number: \"9901\"\n"
     "  name: Eksempelvik\n"
     "  language: nb\n"
     "indicators:\n"
     "  - {id: snus, title: Bruk av snus, values: [{year: 2025, value: \"12\"}]}\n"},
};

}  // namespace

Rule knowledge_source_missing() {
  return {
      .id = "knowledge-source-missing",
      .severity = Severity::info,
      .needs_today = false,
      .summary = {"en kommune uten oppgitt kunnskapskilde",
                  "ein kommune utan oppgitt kunnskapskjelde",
                  "a municipality without a stated knowledge source"},
      .why = {"Forebyggingen skal være kunnskapsbasert: koordineringsgruppen skal avdekke "
              "utfordringer ut fra kunnskapskilder og erfaring. Uten en kilde kan ingen se om "
              "tiltakene treffer.",
              "Førebygginga skal vere kunnskapsbasert: koordineringsgruppa skal avdekkje "
              "utfordringar ut frå kunnskapskjelder og erfaring. Utan ei kjelde kan ingen sjå "
              "om tiltaka treffer.",
              "Prevention is to rest on knowledge: the coordination group is to find the "
              "challenges from knowledge sources and experience. Without a source nobody can "
              "see whether the tiltak hit the mark."},
      .remedy = {"før opp kildene under «knowledge_sources», med «date» (året er nok) og «url»",
                 "før opp kjeldene under «knowledge_sources», med «date» (året er nok) og «url»",
                 "list the sources under \"knowledge_sources\", with \"date\" (the year will do) "
                 "and \"url\""},
      .sources = kSources,
      .params = {},
      .good = R"(municipality:
  number: "9901"
  name: Eksempelvik
  language: nb
knowledge_sources:
  - {id: ungdata-2025, title: Ungdata 2025, date: 2025}
)",
      .bad = R"(municipality:
  number: "9901"
  name: Eksempelvik  # <--
  language: nb
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
