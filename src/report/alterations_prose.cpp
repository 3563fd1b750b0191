// SPDX-License-Identifier: MIT
#include <algorithm>

#include "report/alterations_told.h"
#include "report/values.h"

// What is otherwise in sentences: for the annual report.
namespace slt::report {
namespace {

/// Keys that say where a thing comes from, or what another key says too; no
/// news to a kommunestyre.
constexpr std::array<std::string_view, 8> kWriting{"source", "words",   "assumed",  "uncertain",
                                                   "id",     "changed", "revision", "moved_from"};

/// How things of a kind are called when one or several of them are spoken of.
struct SpokenOf {
  const Noun* noun;
  Text one, several;
  bool quoted = false;  ///< Their names are sentences, not names.
};
constexpr std::array kCalled{
    SpokenOf{&noun_of<Tiltak>,
             {"tiltaket", "tiltaket", "the tiltak"},
             {"tiltakene", "tiltaka", "the tiltak"},
             true},
    SpokenOf{&noun_of<Group>,
             {"gruppen", "gruppa", "the group"},
             {"gruppene", "gruppene", "the groups"}},
    SpokenOf{
        &noun_of<Role>, {"rollen", "rolla", "the role of"}, {"rollene", "rollene", "the roles of"}},
    SpokenOf{
        &noun_of<Unit>, {"enheten", "eininga", "the unit"}, {"enhetene", "einingane", "the units"}},
    SpokenOf{&noun_of<Meeting>,
             {"møtet i", "møtet i", "the meeting of"},
             {"møtene i", "møta i", "the meetings of"}},
    SpokenOf{&noun_of<Evaluation>,
             {"evalueringen av", "evalueringa av", "the evaluation of"},
             {"evalueringene av", "evalueringane av", "the evaluations of"}},
    SpokenOf{&noun_of<Agreement>,
             {"avtalen", "avtalen", "the agreement"},
             {"avtalene", "avtalane", "the agreements"},
             true},
    SpokenOf{&noun_of<Plan>,
             {"planen", "planen", "the plan"},
             {"planene", "planane", "the plans"},
             true},
    SpokenOf{&noun_of<Goal>, {"målet", "målet", "the goal"}, {"målene", "måla", "the goals"}, true},
    SpokenOf{&noun_of<TargetGroup>,
             {"målgruppen", "målgruppa", "the target group"},
             {"målgruppene", "målgruppene", "the target groups"},
             true},
    SpokenOf{&noun_of<Deviation>,
             {"avviket", "avviket", "the deviation"},
             {"avvikene", "avvika", "the deviations"},
             true},
    SpokenOf{&noun_of<Adoption>,
             {"vedtaket", "vedtaket", "the decision"},
             {"vedtakene", "vedtaka", "the decisions"},
             true},
};

/// The end of a sentence about one thing, and about several.
struct FateWords {
  Text one, several;
};
constexpr std::array<FateWords, 4> kFates{{
    {{"kom til", "kom til", "was added"}, {"kom til", "kom til", "were added"}},
    {{"ble endret", "blei endra", "was changed"}, {"ble endret", "blei endra", "were changed"}},
    {{"ble avsluttet", "blei avslutta", "ended"}, {"ble avsluttet", "blei avslutta", "ended"}},
    {{"står ikke lenger i planen", "står ikkje lenger i planen", "is no longer in the plan"},
     {"står ikke lenger i planen", "står ikkje lenger i planen", "are no longer in the plan"}},
}};
constexpr Message<std::string_view> kUnder{
    .nb = "under «{0}»", .nn = "under «{0}»", .en = "under \"{0}\""};
constexpr Message<std::string> kFor{.nb = "for {0}", .nn = "for {0}", .en = "for {0},"};
constexpr Message<PartialDate> kAfterAdoption{.nb = "Det ble endret etter vedtaket {0}.",
                                              .nn = "Det blei endra etter vedtaket {0}.",
                                              .en = "It was changed after its adoption {0}."};
constexpr Text kNoNews{"Bare skrivemåten er endret.", "Berre skrivemåten er endra.",
                       "Only the writing has changed."};

const SpokenOf* called_as(const Noun* noun) {
  const auto row = std::ranges::find(kCalled, noun, &SpokenOf::noun);
  return row == kCalled.end() ? nullptr : &*row;
}

std::string name_in(Lang lang, const AlteredThing& thing, const SpokenOf* as) {
  return as && !as->quoted ? thing.name : shown(lang, Quote{thing.name});
}

bool concerns_writing(const Alteration& one) {
  return std::ranges::any_of(
             one.keys,
             [](const Field* key) { return key && std::ranges::count(kWriting, key->key) > 0; }) ||
         !one.keys.front();
}

/// «For tiltaket «Natteravner» ble status endret fra planlagt til pågår.»
std::string change_of(const AlteredPlan& plan, const AlteredThing& thing) {
  const Lang lang = plan.lang;
  const SpokenOf* as = called_as(thing.noun);
  std::string whom = name_in(lang, thing, as);
  if (as) whom = fmt::format("{} {}", as->one.in(lang), whom);
  auto [sentences, rest] = told(plan, thing, whom);
  std::vector<std::string> clauses;
  for (const Alteration& one : rest)
    if (!concerns_writing(one)) clauses.push_back(clause(lang, thing.noun, one));
  if (!clauses.empty())
    sentences.push_back(sentence(kFor.in(lang, whom) + " " + listed(lang, clauses)));
  const std::string words = joined(sentences, " ");
  return thing.adopted && !words.empty() ? words + " " + kAfterAdoption.in(lang, *thing.adopted)
                                         : words;
}

/// «Tiltakene «A» og «B» kom til.»
std::string fate_of(Lang lang, std::span<const AlteredThing* const> things) {
  const AlteredThing& first = *things.front();
  const SpokenOf* as = called_as(first.noun);
  std::vector<std::string> names;
  for (const AlteredThing* one : things) names.push_back(name_in(lang, *one, as));
  const bool several = names.size() > 1;
  const FateWords& fate = kFates[static_cast<std::size_t>(first.fate)];
  const std::string end((several ? fate.several : fate.one).in(lang));
  if (as)
    return sentence(fmt::format("{} {} {}", (several ? as->several : as->one).in(lang),
                                listed(lang, names), end));
  const std::string under = kUnder.in(lang, first.kind->doc.in(lang));
  return sentence(lang == Lang::en ? fmt::format("{}, {} {}", under, listed(lang, names), end)
                                   : fmt::format("{} {} {}", listed(lang, names), end, under));
}

/// The sentences about one kind: what came, what changed, what ended and what
/// went.
std::string paragraph_of(const AlteredPlan& plan, std::span<const AlteredThing> things) {
  std::vector<std::string> sentences;
  for (const Fate fate : {Fate::added, Fate::changed, Fate::ended, Fate::deleted}) {
    std::vector<const AlteredThing*> alike;
    for (const AlteredThing& one : things)
      if (one.fate == fate) alike.push_back(&one);
    if (fate == Fate::changed)
      for (const AlteredThing* one : alike) sentences.push_back(change_of(plan, *one));
    else if (!alike.empty())
      sentences.push_back(fate_of(plan.lang, alike));
  }
  return joined(sentences, " ");
}

}  // namespace

Document alterations_prose(const AlteredPlan& plan, const StateNames& names) {
  Document document = begun(plan, names);
  const std::size_t before = document.blocks.size();
  const std::span<const AlteredThing> things(plan.things);
  for (std::size_t first = 0; first < things.size();) {
    std::size_t end = first;
    while (end < things.size() && things[end].kind == things[first].kind) ++end;
    const std::string words = paragraph_of(plan, things.subspan(first, end - first));
    if (!words.empty()) document.paragraph(words);
    first = end;
  }
  if (!things.empty() && document.blocks.size() == before)
    document.paragraph(kNoNews.in(plan.lang));
  return document;
}

}  // namespace slt::report
