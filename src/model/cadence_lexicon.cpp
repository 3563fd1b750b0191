// SPDX-License-Identifier: MIT
#include "model/cadence_lexicon.h"

#include <algorithm>
#include <array>

#include "model/cadence.h"

namespace slt {
namespace {

/// Words that mean the same, parted by `|`; a phrase of several words counts as one.
struct Row {
  Meaning meaning;
  int value;
  std::string_view words;
};

constexpr int of(Stretch stretch) { return static_cast<int>(stretch); }
constexpr int of(Strength strength) { return static_cast<int>(strength); }

/// Bokmål, nynorsk, and the misspellings of real plans («gagner», «gange», «ri»).
constexpr std::array kRows{
    Row{Meaning::number, 1, "en|én|ein|éin|ei|éi|ett|eitt|et|eit"},
    Row{Meaning::number, 2, "to"},
    Row{Meaning::number, 3, "tre"},
    Row{Meaning::number, 4, "fire|fier"},
    Row{Meaning::number, 5, "fem"},
    Row{Meaning::number, 6, "seks"},
    Row{Meaning::number, 7, "sju|syv"},
    Row{Meaning::number, 8, "åtte"},
    Row{Meaning::number, 9, "ni"},
    Row{Meaning::number, 10, "ti"},
    Row{Meaning::number, 11, "elleve|elve"},
    Row{Meaning::number, 12, "tolv"},
    Row{Meaning::number, 14, "fjorten"},
    Row{Meaning::number, 15, "femten"},
    Row{Meaning::number, 20, "tjue"},
    Row{Meaning::ordinal, 1, "første|fyrste"},
    Row{Meaning::ordinal, 2, "andre|annen|annan"},
    Row{Meaning::ordinal, 3, "tredje"},
    Row{Meaning::ordinal, 4, "fjerde"},
    Row{Meaning::ordinal, 5, "femte"},
    Row{Meaning::ordinal, 6, "sjette"},
    Row{Meaning::ordinal, 7, "sjuende|syvende|sjuande"},
    Row{Meaning::ordinal, 8, "åttende|åttande"},
    Row{Meaning::ordinal, 9, "niende|niande"},
    Row{Meaning::ordinal, 10, "tiende|tiande"},
    Row{Meaning::ordinal, 11, "ellevte"},
    Row{Meaning::ordinal, 12, "tolvte"},
    Row{Meaning::ordinal, 14, "fjortende|fjortande"},
    Row{Meaning::ordinal, -1, "siste"},
    Row{Meaning::range, 0, "-"},
    Row{Meaning::range, 1, "til|til og med|t o m"},
    Row{Meaning::either, 0, "eller"},
    Row{Meaning::both, 0, "og|samt"},
    Row{Meaning::between, 0, "mellom"},
    Row{Meaning::per, 0, "i|per|pr|om|ri|gjennom|i løpet av|i laupet av|/"},
    Row{Meaning::each, 1, "hver|hvert|kvar|kvart"},
    Row{Meaning::each, 2,
        "annenhver|annethvert|hveranna|hverannen|hvertannet|annen hver|annet "
        "hvert|annakvar|annakvart|annankvar|anna kvar|"
        "anna kvart|annan kvar|hver annen|hvert annet|hver andre|hvert andre|kvar andre|"
        "kvart andre|kvar anna|kvart anna|kvar annan"},
    Row{Meaning::unit, of(Stretch::day), "dag|dagen|dager|dagar"},
    Row{Meaning::unit, of(Stretch::week), "uke|uka|uken|uker|veke|veka|veker"},
    Row{Meaning::unit, of(Stretch::month),
        "måned|måneden|måneder|månad|månaden|månader|månadar|mnd|md"},
    Row{Meaning::unit, of(Stretch::quarter), "kvartal|kvartalet"},
    Row{Meaning::unit, of(Stretch::half_year), "halvår|halvåret|semester|semesteret"},
    Row{Meaning::unit, of(Stretch::year), "år|året|åre|kalenderår|kalenderåret"},
    Row{Meaning::unit, of(Stretch::school_year), "skoleår|skoleåret|skuleår|skuleåret"},
    Row{Meaning::adverb, of(Stretch::week), "ukentlig|ukentlige|vekentleg|vekentlege|vekesvis"},
    Row{Meaning::adverb, of(Stretch::month),
        "månedlig|månedlige|månadleg|månadlege|månedleg|månadlig|månedsvis|månadsvis|månedelig|"
        "månadelig|månadeleg|manedlig|manadleg"},
    Row{Meaning::adverb, of(Stretch::quarter), "kvartalsvis|kvartalsvise|kvartalsvist"},
    Row{Meaning::adverb, of(Stretch::half_year), "halvårlig|halvårlige|halvårleg|halvårlege"},
    Row{Meaning::adverb, of(Stretch::year), "årlig|årlige|årleg|årlege|årvisst"},
    Row{Meaning::season, 1, "vår|våren|vårhalvår|vårhalvåret|vårsemesteret"},
    Row{Meaning::season, 2,
        "høst|høsten|haust|hausten|høsthalvår|høsthalvåret|hausthalvår|hausthalvåret|"
        "høstsemesteret|haustsemesteret"},
    Row{Meaning::weekday, 1, "mandag|mandagen|mandager|måndag|måndagen|måndagar"},
    Row{Meaning::weekday, 2, "tirsdag|tirsdagen|tirsdager|tysdag|tysdagen|tysdagar"},
    Row{Meaning::weekday, 3, "onsdag|onsdagen|onsdager|onsdagar"},
    Row{Meaning::weekday, 4, "torsdag|torsdagen|torsdager|torsdagar"},
    Row{Meaning::weekday, 5, "fredag|fredagen|fredager|fredagar"},
    Row{Meaning::month, 1, "januar|jan"},
    Row{Meaning::month, 2, "februar|feb"},
    Row{Meaning::month, 3, "mars"},
    Row{Meaning::month, 4, "april|apr"},
    Row{Meaning::month, 5, "mai"},
    Row{Meaning::month, 6, "juni|jun"},
    Row{Meaning::month, 7, "juli"},
    Row{Meaning::month, 8, "august|aug"},
    Row{Meaning::month, 9, "september|sept|sep"},
    Row{Meaning::month, 10, "oktober|okt"},
    Row{Meaning::month, 11, "november|nov"},
    Row{Meaning::month, 12, "desember|des"},
    Row{Meaning::except, 0,
        "unntatt|unnateke|unnateken|unnatatt|med unntak av|med unntak for|bortsett fra|"
        "bortsett frå|utenom|utanom|så nær som|ikke|ikkje|men ikke|men ikkje|ingen|men ingen|"
        "ingen møter|ingen møte"},
    Row{Meaning::from, 0, "fra|frå|i perioden"},
    Row{Meaning::at_least, 0,
        "minst|minimum|minumum|min|som minimum|ikke færre enn|ikkje færre enn"},
    Row{Meaning::at_most, 0,
        "maks|maksimum|maksimalt|inntil|opptil|høyst|høgst|ikke flere enn|ikkje fleire enn"},
    Row{Meaning::about, 0,
        "ca|cirka|sirka|omtrent|om lag|omlag|rundt|omkring|i snitt|i gjennomsnitt|"
        "gjennomsnittlig|gjennomsnittleg"},
    Row{Meaning::more, 0,
        "oftere|oftare|flere|fleire|eller oftere|eller oftare|eller flere|"
        "eller fleire|og oftere|og oftare"},
    Row{Meaning::strength, of(Strength::shall), "skal|må"},
    Row{Meaning::strength, of(Strength::should), "bør|burde"},
    Row{Meaning::strength, of(Strength::usually),
        "vanligvis|vanlegvis|normalt|som regel|som oftest|som oftast|til vanlig|til vanleg"},
    Row{Meaning::strength, of(Strength::may), "kan"},
    Row{Meaning::as_needed, 0,
        "ved behov|etter behov|hvis behov|viss behov|om behov|dersom behov|når behov|"
        "ellers ved behov|ellers etter behov|elles ved behov|elles etter behov|"
        "hvis det er behov|viss det er behov|dersom det er behov|om det er behov|"
        "når det er behov|når det trengs|når det trengst|om nødvendig|om naudsynt|"
        "ved særskilt behov|ved særskilte behov|behovsstyrt"},
    Row{Meaning::irregular, 0,
        "jevnlig|jevnlige|jevnleg|jevnlege|jamleg|jamlege|jamnleg|jamnlege|regelmessig|"
        "regelmessige|varierer|varierer med størrelsen på enheten|"
        "varierer med storleiken på eininga"},
    Row{Meaning::after, 0, "etter"},
    Row{Meaning::noun, 0,
        "gang|ganger|gange|ganga|gagner|gangar|gong|gonger|gongar|ggr|samling|samlinger|samlingar|"
        "x"},
    Row{Meaning::filler, 0,
        "møtes|møtast|møtest|være|vere|er|ha|har|held|holder|holdes|haldast|haldas|avholde|"
        "avholdes|"
        "avhaldast|blir|vert|gjennomføres|gjennomførast|det|den|av|fast|faste|ordinær|ordinært|"
        "ordinære|planlagt|planlagte|i tillegg|ellers|elles|på|slt|gruppa|gruppen|årsplan"},
};

consteval std::size_t entry_count() {
  std::size_t count = kRows.size();
  for (const Row& row : kRows)
    count += static_cast<std::size_t>(std::ranges::count(row.words, '|'));
  return count;
}

consteval auto sorted_entries() {
  std::array<LexiconEntry, entry_count()> entries;
  std::size_t next = 0;
  for (const Row& row : kRows)
    for (std::size_t from = 0; from <= row.words.size();) {
      const std::size_t bar = std::min(row.words.find('|', from), row.words.size());
      entries[next++] = {row.words.substr(from, bar - from), row.meaning, row.value};
      from = bar + 1;
    }
  std::ranges::sort(entries, {}, &LexiconEntry::words);
  return entries;
}

constexpr auto kEntries = sorted_entries();
static_assert(std::ranges::adjacent_find(kEntries, {}, &LexiconEntry::words) == kEntries.end(),
              "no word may mean two things");

consteval std::size_t longest_entry() {
  std::size_t most = 0;
  for (const LexiconEntry& entry : kEntries)
    most = std::max(most, static_cast<std::size_t>(std::ranges::count(entry.words, ' ')) + 1);
  return most;
}
static_assert(longest_entry() == kLongestEntry);

}  // namespace

const LexiconEntry* lexicon_entry(std::string_view words) {
  const auto found = std::ranges::lower_bound(kEntries, words, {}, &LexiconEntry::words);
  return found != kEntries.end() && found->words == words ? &*found : nullptr;
}

}  // namespace slt
