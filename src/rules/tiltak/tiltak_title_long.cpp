// SPDX-License-Identifier: MIT
#include "base/utf8.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Param kParams[]{{"characters",
                           200,
                           {"tegn en tittel kan ha; satt for dette verktøyet",
                            "teikn ein tittel kan ha; sett for dette verktøyet",
                            "characters a title may have; set for this tool"}}};
constexpr Message<std::size_t, int> kLong{.nb = "tittelen er på {0} tegn; {1} er nok",
                                          .nn = "tittelen er på {0} teikn; {1} er nok",
                                          .en = "the title has {0} characters; {1} are enough"};

void check(const View& view, Findings& findings) {
  const int most = findings.value(kParams[0]);
  for (const Tiltak* tiltak : view.tiltak()) {
    const std::size_t length = count_characters(tiltak->title.value);
    if (length > static_cast<std::size_t>(most))
      findings.add(tiltak->title.span, kLong(length, most));
  }
}

constexpr RuleSource kSources[]{source::kNordreLand};
const std::string kExactly = "tiltak:\n  - {id: en, title: " + std::string(200, 'a') + "}\n";
const RuleCase kCases[]{{"exactly as long as it may be", kExactly}};

}  // namespace

Rule tiltak_title_long() {
  return {
      .id = "tiltak-title-long",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"en tittel som er så lang at den er en beskrivelse",
                  "ein tittel som er så lang at han er ei skildring",
                  "a title so long that it is a description"},
      .why = {"Tittelen står i tabeller, lister og møteinnkallinger. Mange planer, som den i "
              "Nordre Land, har hele beskrivelsen i første kolonne; da finner ingen igjen "
              "tiltaket.",
              "Tittelen står i tabellar, lister og innkallingar. Mange planar, som den i Nordre "
              "Land, har heile skildringa i første kolonne; då finn ingen att tiltaket.",
              "The title stands in tables, lists and notices of meetings. Many plans, like that "
              "of Nordre Land, have the whole description in the first column; then nobody finds "
              "the tiltak again."},
      .remedy = {"skriv en kort tittel, og flytt resten til «description»",
                 "skriv ein kort tittel, og flytt resten til «description»",
                 "write a short title, and move the rest to \"description\""},
      .sources = kSources,
      .params = kParams,
      .good = R"(tiltak:
  - id: foreldremoter
    title: Foreldremøter på 8. trinn
    description: >-
      Foreldremøter på høsten med helsesykepleier, politikontakt og SLT-koordinator, der temaet er
      rusmidler, grensesetting og hvordan foreldre kan stå sammen gjennom ungdomsskolen.
)",
      .bad = R"(tiltak:
  - id: foreldremoter
    title: >-  # <--
      Foreldremøter på 8. trinn på høsten med helsesykepleier, politikontakt og SLT-koordinator, der
      temaet er rusmidler, grensesetting og hvordan foreldre kan stå sammen gjennom hele ungdomsskolen
      og finne felles regler for lommepenger, telefon og tider
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
