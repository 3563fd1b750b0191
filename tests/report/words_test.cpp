// SPDX-License-Identifier: MIT
#include "report/words.h"
#include "schema/field.h"

#include <doctest/doctest.h>

#include "yaml/reader.h"

using namespace slt;
using namespace slt::report;

namespace {

/// A municipality read from the text of one plan file.
struct Read {
  Municipality own;
  Read(std::string yaml) {
    Diagnostics found;
    own.id = "prove";
    Source& source = own.sources.emplace_back(
        Source{.path = "plan.yaml", .bytes = std::move(yaml), .decoded = {}});
    const yaml::Tree tree = yaml::read(source, found);
    read(own, tree.root(), found);
    own.mentions = mentions_in(own);
    for (const Diagnostic& one : found) MESSAGE(one.message.in(Lang::en));
    CHECK(found.empty());
  }
  View view() const { return {.own = &own, .joint = {}}; }
};

std::string with_member(const std::string& member, Lang lang = Lang::nb) {
  const Read read(
      "units: [{id: parken, name: Parken}]\npersons: [{id: kari, name: Kari Nes}]\n"
      "groups:\n  - id: g\n    type: politiråd\n    members:\n      - " +
      member + "\n");
  const View view = read.view();
  return words_of(Voice{view, lang}, read.own.groups.front().members.front());
}

std::string with_meetings(const std::string& meetings, Lang lang = Lang::nb) {
  const Read read("groups:\n  - id: g\n    type: politiråd\n" + meetings);
  const View view = read.view();
  return how_often(Voice{view, lang}, read.own.groups.front());
}

}  // namespace

TEST_CASE("a member reads as the plan names it, with what is ours in the language of the report") {
  struct Row {
    const char *member, *nb, *nn, *en;
  };
  for (const Row& row : std::initializer_list<Row>{
           {"ordfører", "ordfører", "ordførar", "mayor"},
           {"rådmann", "rådmann", "rådmann", "rådmann"},
           {"{role: kommunedirektør, title: Rådmann}", "Rådmann", "Rådmann", "Rådmann"},
           {"{role: representant, unit: parken}", "representant fra Parken",
            "representant frå Parken", "representative from Parken"},
           {"{role: leder, unit: parken}", "leder for Parken", "leiar for Parken",
            "leader for Parken"},
           {"{role: kommunalsjef, area: 0–24}", "kommunalsjef 0–24", "kommunalsjef 0–24",
            "sector director 0–24"},
           {"{role: representant, each: skolene}", "én representant for hver av skolene",
            "éin representant for kvar av skolene", "one representative for each of skolene"},
           {"{role: representant, each: skolene, words: fra skolene, assumed: each}",
            "fra skolene (antatt)", "fra skolene (anteke)", "fra skolene (assumed)"},
           {"{open: Andre ved behov}", "Andre ved behov", "Andre ved behov", "Andre ved behov"},
           {"{person: kari, form: deputy}", "Kari Nes (vara)", "Kari Nes (vara)",
            "Kari Nes (deputy)"},
           {"{role: slt-koordinator, words: SLT}", "SLT-koordinator («SLT»)",
            "SLT-koordinator («SLT»)", "SLT coordinator (\"SLT\")"},
           {"{role: politileder, strength: should, basis: norm}",
            "politileder (bør være med, normtekst)", "politileiar (bør vere med, normtekst)",
            "police leader (should take part, norm text)"},
           {"{unit: parken, form: candidate, from: 2024}",
            "Parken (aktuell deltaker, fra og med 2024)",
            "Parken (aktuell deltakar, frå og med 2024)", "Parken (candidate, from 2024)"},
           {"{rotating: true}", "går på omgang", "går på omgang", "rotates"}}) {
    CAPTURE(row.member);
    CHECK(with_member(row.member, Lang::nb) == row.nb);
    CHECK(with_member(row.member, Lang::nn) == row.nn);
    CHECK(with_member(row.member, Lang::en) == row.en);
  }
}

TEST_CASE("the three kinds of empty differ in every language") {
  const Read read(
      "groups:\n  - {id: a, type: politiråd}\n  - {id: b, type: politiråd, chair: none}\n"
      "  - {id: c, type: politiråd, chair: vacant}\n  - {id: d, type: politiråd, chair: [rektor, "
      "ordfører]}\n");
  const View view = read.view();
  const auto chair = [&](Lang lang, std::size_t group) {
    return words_of(Voice{view, lang}, read.own.groups[group].chair);
  };
  CHECK(chair(Lang::nb, 0) == "ikke oppgitt");
  CHECK(chair(Lang::nn, 0) == "ikkje oppgitt");
  CHECK(chair(Lang::en, 0) == "not stated");
  CHECK(chair(Lang::nn, 1) == "ingen");
  CHECK(chair(Lang::en, 2) == "vacant");
  CHECK(chair(Lang::nn, 3) == "rektor og ordførar");
}

TEST_CASE("how often a group meets is said in the plan's words and never more firmly than there") {
  CHECK(with_meetings("") == "hyppighet ikke oppgitt");
  CHECK(with_meetings("", Lang::nn) == "møtefrekvens ikkje oppgitt");
  CHECK(with_meetings("    meetings: minst ett møte i halvåret\n", Lang::nn) ==
        "«minst ett møte i halvåret»");
  CHECK(with_meetings(
            "    meetings: {phrase: fire ganger i året, strength: should, basis: norm}\n") ==
        "bør møtes «fire ganger i året» (normtekst)");
  CHECK(with_meetings(
            "    meetings: {phrase: bør møtast minimum månadleg, strength: should, basis: norm}\n",
            Lang::nn) == "«bør møtast minimum månadleg» (normtekst)");
  CHECK(with_meetings(
            "    meetings: {per_year: {min: 4, max: 6}, strength: usually, basis: norm}\n") ==
        "vanligvis fire til seks møter i året (normtekst)");
  CHECK(with_meetings("    series: [{id: s, name: Formøte, phrase: årlig, before: g}]\n") ==
        "Formøte: «årlig», før møtene i politiråd");
}

TEST_CASE("a role says what is known of its holder and term, and what is not") {
  const Read read(
      "persons: [{id: bente, name: Bente}, {id: kari, name: Kari}]\n"
      "roles:\n"
      "  - {role: slt-koordinator, holder: bente, acting: true, duration: 3 years, lodged_in: "
      "oppvekstkoordinator, position_holder: kari}\n"
      "  - {role: politikontakt, holder: vacant, vacant_since: 2025-03}\n"
      "  - {role: rektor}\n");
  const View view = read.view();
  const Voice voice{view, Lang::nb};
  CHECK(holder_of(voice, read.own.roles[0]) == "Bente (fungerer i rollen)");
  CHECK(joined(position_of(voice, read.own.roles[0], make_date(2026, 11, 21)), " ") ==
        "Bente fungerer i rollen. Det gjelder for 3 år; når perioden begynte, er ikke oppgitt, så "
        "slutten er ikke kjent. Rollen er lagt til stillingen som oppvekstkoordinator. Det er Kari "
        "som har "
        "stillingen, men ikke rollen.");
  CHECK(holder_of(voice, read.own.roles[1]) == "ledig siden mars 2025");
  CHECK(holder_of(Voice{view, Lang::nn}, read.own.roles[2]) == "ikkje oppgitt");
}

TEST_CASE("steps, times, money and sources read as sentences do") {
  const Read read(
      "documents: [{id: nettside, title: Nettside}]\n"
      "adoption: [{step: adopted, body: kommunestyret, date: 2017-11-14, what: å innføre SLT}, "
      "{step: decided, date: 2019-04, what: en plan}]\n"
      "tiltak:\n"
      "  - {id: a, title: A, timing: {yearly: true, day_of_year: \"05-16\"}, source: \"nettside "
      "18-20, 72\", assumed: [responsible], uncertain: kanskje}\n");
  const View view = read.view();
  const Voice voice{view, Lang::nb};
  CHECK(words_of(voice, read.own.adoption[0]) ==
        "Vedtatt 14.11.2017 av kommunestyret: å innføre SLT");
  CHECK(words_of(voice, read.own.adoption[1]) == "Besluttet i april 2019: en plan");
  const Tiltak& tiltak = read.own.tiltak.front();
  CHECK(words_of(voice, *tiltak.timing) == "hvert år 16. mai");
  CHECK(provenance_of(voice, tiltak) == "kilde: Nettside, linje 18–20, 72");
  CHECK(provenance_of(Voice{view, Lang::nn}, tiltak) == "kjelde: Nettside, linje 18–20, 72");
  CHECK(assumed_of(Lang::nn, tiltak, fields_of<Tiltak>()) == "ansvarleg");
  const std::vector<Said> remarks = remarks_on(voice, tiltak, fields_of<Tiltak>());
  REQUIRE(remarks.size() == 2);
  CHECK(remarks[0].words == "Antatt, ikke oppgitt i kilden: ansvarlig.");
  CHECK(remarks[1].words == "Usikkert: kanskje");
  REQUIRE(remarks[1].from.size() == 1);
  CHECK(remarks[1].from[0].source == &read.own.sources.front());
  CHECK(kroner(Lang::nb, 10000) == "10 000 kroner");
  CHECK(kroner(Lang::en, 1234567) == "NOK 1 234 567");
}
