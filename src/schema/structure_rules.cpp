#include "schema/structure_rules.h"

#include <algorithm>
#include <array>

namespace slt {
namespace {

constexpr std::array kRules{
    StructureRule{Misfit::unknown_key,
                  "unknown-key",
                  Severity::error,
                  {"en nøkkel som planspråket ikke har", "ein nøkkel som planspråket ikkje har",
                   "a key that the plan language does not have"},
                  {"rett skrivemåten, eller legg teksten under «note»",
                   "rett skrivemåten, eller legg teksten under «note»",
                   "mend the spelling, or put the text under \"note\""}},
    StructureRule{Misfit::missing_key,
                  "missing-key",
                  Severity::error,
                  {"en nøkkel som må være med, mangler", "ein nøkkel som må vere med, manglar",
                   "a key that must be there is missing"},
                  {"legg til nøkkelen", "legg til nøkkelen", "add the key"}},
    StructureRule{Misfit::wrong_kind,
                  "wrong-kind",
                  Severity::error,
                  {"en liste, et sett nøkler eller en tekst på feil plass",
                   "ei liste, eit sett nøklar eller ein tekst på feil plass",
                   "a list, a set of keys or a text in the wrong place"},
                  {"skriv det slik eksemplene i planfilene gjør",
                   "skriv det slik eksempla i planfilene gjer", "write it as the examples do"}},
    StructureRule{Misfit::wrong_value,
                  "wrong-value",
                  Severity::error,
                  {"et ord som ikke er blant dem nøkkelen tar imot",
                   "eit ord som ikkje er blant dei nøkkelen tek imot",
                   "a word that is not among those the key takes"},
                  {"velg ett av ordene som er nevnt", "vel eitt av orda som er nemnde",
                   "choose one of the words named"}},
    StructureRule{
        Misfit::wrong_form,
        "wrong-form",
        Severity::error,
        {"en tekst som ikke har formen den skal ha", "ein tekst som ikkje har forma han skal ha",
         "a text that does not have the form it should"},
        {"skriv den på formen som er vist", "skriv han på forma som er vist",
         "write it in the form shown"}},
    StructureRule{Misfit::impossible_date,
                  "impossible-date",
                  Severity::error,
                  {"en dato som ikke finnes, eller en periode som slutter før den begynner",
                   "ein dato som ikkje finst, eller ein periode som sluttar før han byrjar",
                   "a date that does not exist, or a period that ends before it begins"},
                  {"rett datoen; skriv år-måned-dag", "rett datoen; skriv år-månad-dag",
                   "mend the date; write year-month-day"}},
    StructureRule{Misfit::wrong_number,
                  "wrong-number",
                  Severity::error,
                  {"noe annet enn et helt tall der det skal stå ett",
                   "noko anna enn eit heilt tal der det skal stå eitt",
                   "something else than a whole number where one should be"},
                  {"skriv et helt tall uten mellomrom eller punktum",
                   "skriv eit heilt tal utan mellomrom eller punktum",
                   "write a whole number without blanks or points"}},
    StructureRule{
        Misfit::quote_needed,
        "quote-needed",
        Severity::warning,
        {"en tekst som andre YAML-program vil lese som noe annet",
         "ein tekst som andre YAML-program vil lese som noko anna",
         "a text that other YAML programs will read as something else"},
        {"sett teksten i anførselstegn", "set teksten i hermeteikn", "put the text in quotes"}},
    StructureRule{
        Misfit::quotes_required,
        "quotes-required",
        Severity::error,
        {"et nummer uten anførselstegn, slik at innledende nuller kan gå tapt",
         "eit nummer utan hermeteikn, slik at innleiande nullar kan gå tapt",
         "a number without quotes, so that leading zeros can be lost"},
        {"sett nummeret i anførselstegn", "set nummeret i hermeteikn", "put the number in quotes"}},
    StructureRule{
        Misfit::duplicate_id,
        "duplicate-id",
        Severity::error,
        {"samme id på to ting i samme kommune", "same id på to ting i same kommune",
         "the same id on two things in one municipality"},
        {"gi den ene en annen id", "gi den eine ein annan id", "give one of them another id"}},
    StructureRule{
        Misfit::dangling_reference,
        "dangling-reference",
        Severity::error,
        {"en henvisning til noe som ikke finnes", "ei tilvising til noko som ikkje finst",
         "a reference to something that does not exist"},
        {"rett id-en, eller legg inn det den viser til",
         "rett id-en, eller legg inn det han viser til", "mend the id, or add what it refers to"}},
    StructureRule{Misfit::unknown_cadence,
                  "unknown-cadence",
                  Severity::error,
                  {"ord om møtehyppighet som ikke lar seg forstå",
                   "ord om møtefrekvens som ikkje let seg forstå",
                   "words about how often to meet that cannot be understood"},
                  {"skriv for eksempel «minst ett møte i halvåret», «ca hver sjette uke» eller "
                   "«fire til seks ganger i året»",
                   "skriv til dømes «minst eitt møte i halvåret», «ca kvar sjette veke» eller "
                   "«fire til seks gonger i året»",
                   "write for example «minst ett møte i halvåret» (at least one a half-year) or "
                   "per_year: {min: 4, max: 6}"}},
    StructureRule{
        Misfit::unreadable_file,
        "unreadable-file",
        Severity::error,
        {"en fil eller mappe som ikke lar seg lese", "ei fil eller mappe som ikkje let seg lese",
         "a file or folder that cannot be read"},
        {"sjekk tilgangen til filen", "sjekk tilgangen til fila", "check the access to the file"}},
    StructureRule{
        Misfit::unexpected_file,
        "unexpected-file",
        Severity::error,
        {"en snarvei, en svært stor fil eller noe annet som ikke kan være en plan",
         "ein snarveg, ei svært stor fil eller noko anna som ikkje kan vere ein plan",
         "a symbolic link, a very large file or something else that cannot be a plan"},
        {"legg en vanlig fil der, eller fjern den", "legg ei vanleg fil der, eller fjern ho",
         "put a plain file there, or remove it"}},
    StructureRule{Misfit::duplicate_section,
                  "duplicate-section",
                  Severity::error,
                  {"en del av planen som bare kan stå én gang, står to ganger",
                   "ein del av planen som berre kan stå éin gong, står to gonger",
                   "a part of the plan that may stand once stands twice"},
                  {"behold den ene", "behald den eine", "keep one of them"}},
    StructureRule{Misfit::missing_identity,
                  "missing-identity",
                  Severity::error,
                  {"en kommunemappe uten «municipality»", "ei kommunemappe utan «municipality»",
                   "a municipality's folder without \"municipality\""},
                  {"legg til en fil med «municipality:», nummer, navn og målform",
                   "legg til ei fil med «municipality:», nummer, namn og målform",
                   "add a file with \"municipality:\", its number, name and language"}},
    StructureRule{Misfit::unknown_municipality,
                  "unknown-municipality",
                  Severity::error,
                  {"et kommunenummer som ikke finnes, eller som hører til en annen kommune",
                   "eit kommunenummer som ikkje finst, eller som høyrer til ein annan kommune",
                   "a municipality number that does not exist or belongs to another"},
                  {"rett nummeret eller navnet", "rett nummeret eller namnet",
                   "mend the number or the name"}},
};

}  // namespace

std::span<const StructureRule> structure_rules() { return kRules; }

const StructureRule& structure_rule(Misfit misfit) {
  return *std::ranges::find(kRules, misfit, &StructureRule::misfit);
}

Diagnostic found(Misfit misfit, Span where, Sentence message, Sentence remedy) {
  const StructureRule& rule = structure_rule(misfit);
  if (remedy.empty())
    remedy = {
        {std::string(rule.remedy.nb), std::string(rule.remedy.nn), std::string(rule.remedy.en)}};
  return {rule.id, rule.severity, where, std::move(message), std::move(remedy)};
}

}  // namespace slt
