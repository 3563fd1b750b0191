// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/document.h"
#include "base/text.h"
#include "model/municipality.h"

// How the things of a plan read in words. The frame is in the language of the report; the plan's
// own words never change.
namespace slt::report {

/// Whose plan is put into words, and in which language.
struct Voice {
  const View& view;
  Lang lang = Lang::nb;

  std::string say(const Text& text) const { return std::string(text.in(lang)); }
  std::string say(const Sentence& sentence) const { return sentence.in(lang); }
};

// The three kinds of empty; `kVacant` is said of a place or a role.
inline constexpr Text kNotStated{"ikke oppgitt", "ikkje oppgitt", "not stated"};
inline constexpr Text kNone{"ingen", "ingen", "none"};
inline constexpr Text kVacant{"ledig", "ledig", "vacant"};

/// «a, b og c»; empty for none.
std::string listed(Lang lang, const std::vector<std::string>& parts);
/// The same words with a capital letter first.
std::string capitalised(std::string words);
/// The parts that are not empty, with `between` between them.
std::string joined(const std::vector<std::string>& parts, std::string_view between);
/// The words as a sentence: a capital letter first and a full stop last where there is no other.
std::string sentence(std::string words);

/// True when `said` has these words in it, whatever their case, dashes, full stops and blanks.
bool says(std::string_view said, std::string_view words);

/// The name of a municipality from the id of its folder.
std::string municipality_name(const Voice& voice, Words id);
/// A person's name; one without a name reads as his or her title, else as not named.
std::string name_of(const Voice& voice, const Person& person);
std::string name_of(const Voice& voice, const Group& group);
/// A role's title as the source has it, else the label of its office.
std::string name_of(const Voice& voice, const Role& role);
/// Its title, else what kind of plan it is.
std::string name_of(const Voice& voice, const Plan& plan);
/// Its name, else that of its group, followed by what it is: «møtene i Politiråd».
std::string name_of(const Voice& voice, const Series& series);

/// Who it is, with nothing about how sure: «SLT-koordinator», «representant fra Parken»,
/// «én representant for hver av skolene».
std::string name_of(const Voice& voice, const Party& party);
/// `name_of` with a capital letter, where the first word is ours and not the plan's.
std::string heading_of(const Voice& voice, const Party& party);
/// The name and, in brackets, what belongs to it: main responsibility, turns, the source's own
/// words where they differ, and that it is assumed or uncertain.
std::string words_of(const Voice& voice, const Party& party);
/// All of them: «a, b og c»; «ikke oppgitt» when there is none.
std::string words_of(const Voice& voice, const Parties& parties);
/// All three kinds of empty are said in words.
std::string words_of(const Voice& voice, const Stated<Parties>& parties);

/// In what capacity and how firmly a member takes part: «medlem», «bør være med, normtekst»,
/// «aktuell deltaker, normtekst, fra og med 2024».
std::string terms_of(const Voice& voice, const Member& member);
/// The member in one phrase: the name and, in brackets, the terms unless they are only «medlem».
std::string words_of(const Voice& voice, const Member& member);

/// Who has the role, in a few words: «Bente Gravdal (fungerer)», «ledig siden 2025», «ikke
/// oppgitt».
std::string holder_of(const Voice& voice, const Role& role);
/// The same and all else about the position, as sentences: term, where the role is lodged, who
/// shares it.
std::vector<std::string> position_of(const Voice& voice, const Role& role, Date day);
/// « (til og med 31.12.2026)» or « (fra og med 2027)» of a term that is not that day's; else empty.
std::string outside_term(const Voice& voice, const Role& role, Date day);
/// «Etne (60 prosent, vertskommune) og Vindafjord».
std::string words_of(const Voice& voice, const std::vector<Share>& shares);

/// How often these meetings are to be held: the plan's own phrase in quotation marks, else its
/// figures in words; never as a fact when the words are «bør» or «vanligvis».
std::string how_often(const Voice& voice, const Series& series);
/// The same for every series of a group, parted by `; `.
std::string how_often(const Voice& voice, const Group& group);

/// What departs from a rule, as the rule itself puts it; its id when no rule has it.
std::string rule_in_words(Lang lang, Words id);

/// «hvert 2. år».
Sentence in_turn(const Duration& every);
std::string words_of(const Voice& voice, const Timing& timing);
/// «Vedtatt 14.11.2017 av kommunestyret: å innføre SLT-modellen».
std::string words_of(const Voice& voice, const Adoption& step);
/// «Mangeby kommune: 600 000 kroner, 50 prosent, 2026–2027», as far as it is stated.
std::string words_of(const Voice& voice, const Funding& funding);
/// «10 000 kroner».
std::string kroner(Lang lang, int amount);

/// «kilde: nettside, linje 44–51»; empty when no source is given.
std::string provenance_of(const Voice& voice, const Traced& traced);
/// The labels of the keys that are assumed: «nivå og medlemmer»; empty when there are none.
std::string assumed_of(Lang lang, const Traced& traced, std::span<const Field> fields);
/// What belongs beside the thing itself, as sentences that know where they stand: the source's own
/// words unless `said` has them already, a note, what is assumed and what is uncertain.
std::vector<Said> remarks_on(const Voice& voice, const Traced& traced,
                             std::span<const Field> fields, std::string_view said = {});

}  // namespace slt::report
