// SPDX-License-Identifier: MIT
#pragma once

#include <array>

#include "model/cadence.h"
#include "schema/choice.h"

// The closed sets of the SLT model: the words a plan may use and how people read them.
namespace slt {

/// The målform of a municipality.
enum class Form : std::uint8_t { nb, nn };
template <>
inline constexpr std::array choices_of<Form>{
    Choice{"nb", {"bokmål", "bokmål", "Bokmål"}},
    Choice{"nn", {"nynorsk", "nynorsk", "Nynorsk"}},
};

/// The three levels of the SLT model.
enum class Level : std::uint8_t { governing, coordinating, executing };
template <>
inline constexpr std::array choices_of<Level>{
    Choice{"governing", {"styrende nivå", "styrande nivå", "governing level"}},
    Choice{"coordinating", {"koordinerende nivå", "koordinerande nivå", "coordinating level"}},
    Choice{"executing", {"utførende nivå", "utførande nivå", "executing level"}},
};

/// What a group is, apart from its level and its name.
enum class GroupType : std::uint8_t {
  governing_group,
  police_council,
  coordinating_group,
  working_committee,
  working_group,
  executing_network,
  school_team,
  network,
  gathering,
  other
};
template <>
inline constexpr std::array choices_of<GroupType>{
    Choice{"styringsgruppe", {"styringsgruppe", "styringsgruppe", "steering group"}},
    Choice{"politiråd", {"politiråd", "politiråd", "police council"}},
    Choice{"koordineringsgruppe",
           {"koordineringsgruppe", "koordineringsgruppe", "coordination group"}},
    Choice{"arbeidsutvalg", {"arbeidsutvalg", "arbeidsutval", "working committee"}, "arbeidsutval"},
    Choice{"arbeidsgruppe", {"arbeidsgruppe", "arbeidsgruppe", "working group"}},
    Choice{"utførende", {"utførende nivå", "utførande nivå", "executing level"}, "utførande"},
    Choice{"skoleteam", {"skoleteam", "skuleteam", "school team"}, "skuleteam"},
    Choice{"nettverk", {"nettverk", "nettverk", "network"}},
    Choice{"samling", {"samling", "samling", "gathering"}},
    Choice{"annet", {"annen gruppe", "anna gruppe", "other group"}, "anna"},
};

/// In what capacity somebody sits in a group.
enum class MemberForm : std::uint8_t {
  fixed,
  deputy,
  observer,
  when_needed,
  once_a_year,
  one_item,
  resource,
  candidate
};
template <>
inline constexpr std::array choices_of<MemberForm>{
    Choice{"fixed", {"fast medlem", "fast medlem", "member"}},
    Choice{"deputy", {"vara", "vara", "deputy"}},
    Choice{"observer", {"observatør", "observatør", "observer"}},
    Choice{"when-needed",
           {"innkalles ved behov", "blir kalla inn ved behov", "invited when needed"}},
    Choice{"once-a-year",
           {"innkalles en gang i året", "blir kalla inn ein gong i året", "invited once a year"}},
    Choice{"one-item", {"møter på én sak", "møter på éi sak", "attends for one item"}},
    Choice{"resource", {"ressursperson", "ressursperson", "resource person"}},
    Choice{"candidate", {"aktuell deltaker", "aktuell deltakar", "candidate"}},
};

template <>
inline constexpr std::array choices_of<Strength>{
    Choice{"shall", {"skal", "skal", "shall"}},
    Choice{"should", {"bør", "bør", "should"}},
    Choice{"usually", {"vanligvis", "vanlegvis", "usually"}},
    Choice{"may", {"kan", "kan", "may"}},
    Choice{"about", {"om lag", "om lag", "about"}},
};
template <>
inline constexpr std::array choices_of<Basis>{
    Choice{"decision", {"vedtak", "vedtak", "decision"}},
    Choice{"plan", {"plan", "plan", "plan"}},
    Choice{"norm", {"normtekst", "normtekst", "norm text"}},
    Choice{"practice", {"praksis", "praksis", "practice"}},
};

/// On whom prevention is aimed; two namings of the same three levels.
enum class Prevention : std::uint8_t {
  primary,
  secondary,
  tertiary,
  universal,
  selective,
  indicated
};
template <>
inline constexpr std::array choices_of<Prevention>{
    Choice{"primær", {"primærforebyggende", "primærførebyggande", "primary prevention"}},
    Choice{"sekundær", {"sekundærforebyggende", "sekundærførebyggande", "secondary prevention"}},
    Choice{"tertiær", {"tertiærforebyggende", "tertiærførebyggande", "tertiary prevention"}},
    Choice{"universell",
           {"universell forebygging", "universell førebygging", "universal prevention"}},
    Choice{"selektiv", {"selektiv forebygging", "selektiv førebygging", "selective prevention"}},
    Choice{"indikert", {"indikert forebygging", "indikert førebygging", "indicated prevention"}},
};

/// How far a tiltak has come.
enum class Status : std::uint8_t { planned, active, paused, done, carried_over, ended, cancelled };
template <>
inline constexpr std::array choices_of<Status>{
    Choice{"planned", {"planlagt", "planlagt", "planned"}},
    Choice{"active", {"pågår", "går føre seg", "active"}},
    Choice{"paused", {"utsatt", "utsett", "paused"}},
    Choice{"done", {"gjennomført", "gjennomført", "done"}},
    Choice{"carried-over", {"videreført", "vidareført", "carried over"}},
    Choice{"ended", {"avsluttet", "avslutta", "ended"}},
    Choice{"cancelled", {"avlyst", "avlyst", "cancelled"}},
};

/// Whether a tiltak binds those it names.
enum class Commitment : std::uint8_t { binding, offered };
template <>
inline constexpr std::array choices_of<Commitment>{
    Choice{"binding", {"forpliktende", "forpliktande", "binding"}},
    Choice{"offered", {"tilbud", "tilbod", "offered"}},
};

/// How an evaluation is to be done, decided before the start.
enum class EvaluationForm : std::uint8_t { none, simple, midway_and_final };
template <>
inline constexpr std::array choices_of<EvaluationForm>{
    Choice{"none", {"ingen evaluering", "inga evaluering", "no evaluation"}},
    Choice{"simple", {"enkel evaluering", "enkel evaluering", "simple evaluation"}},
    Choice{"midway-and-final",
           {"underveis og til slutt", "undervegs og til slutt", "midway and final"}},
};

/// What an evaluation found.
enum class Outcome : std::uint8_t { good, some, none, too_early };
template <>
inline constexpr std::array choices_of<Outcome>{
    Choice{"good", {"god effekt", "god effekt", "good effect"}},
    Choice{"some", {"noe effekt", "noko effekt", "some effect"}},
    Choice{"none", {"ingen effekt", "ingen effekt", "no effect"}},
    Choice{"too-early", {"for tidlig å si", "for tidleg å seie", "too early to tell"}},
};

/// What an evaluation led to.
enum class Verdict : std::uint8_t { carry_on, change, end, lift };
template <>
inline constexpr std::array choices_of<Verdict>{
    Choice{"continue", {"videreføres", "blir vidareført", "continue"}},
    Choice{"change", {"endres", "blir endra", "change"}},
    Choice{"end", {"avsluttes", "blir avslutta", "end"}},
    Choice{"lift",
           {"løftes til neste nivå", "blir løfta til neste nivå", "lift to the next level"}},
};

/// What has become of a meeting.
enum class MeetingStatus : std::uint8_t { planned, held, moved, cancelled };
template <>
inline constexpr std::array choices_of<MeetingStatus>{
    Choice{"planned", {"planlagt", "planlagt", "planned"}},
    Choice{"held", {"holdt", "halde", "held"}},
    Choice{"moved", {"flyttet", "flytta", "moved"}},
    Choice{"cancelled", {"avlyst", "avlyst", "cancelled"}},
};

/// Whether a group may speak of single cases.
enum class SingleCases : std::uint8_t { forbidden, allowed, purpose };
template <>
inline constexpr std::array choices_of<SingleCases>{
    Choice{"forbidden", {"ikke tillatt", "ikkje tillate", "not allowed"}},
    Choice{"allowed", {"tillatt", "tillate", "allowed"}},
    Choice{"purpose", {"gruppens formål", "føremålet med gruppa", "the group's purpose"}},
};

/// What kind of document a plan is.
enum class PlanKind : std::uint8_t { action_plan, strategy, agreement, municipal_plan, other };
template <>
inline constexpr std::array choices_of<PlanKind>{
    Choice{"action-plan", {"handlingsplan", "handlingsplan", "action plan"}},
    Choice{"strategy", {"strategi", "strategi", "strategy"}},
    Choice{"agreement", {"avtale", "avtale", "agreement"}},
    Choice{"municipal-plan", {"kommuneplan", "kommuneplan", "municipal plan"}},
    Choice{"other", {"annen plan", "annan plan", "other plan"}},
};

/// A step of a decision, from proposal to revision.
enum class AdoptionStep : std::uint8_t { proposed, decided, adopted, signed_, revised };
template <>
inline constexpr std::array choices_of<AdoptionStep>{
    Choice{"proposed", {"foreslått", "føreslått", "proposed"}},
    Choice{"decided", {"besluttet", "avgjort", "decided"}},
    Choice{"adopted", {"vedtatt", "vedteke", "adopted"}},
    Choice{"signed", {"underskrevet", "underskrive", "signed"}},
    Choice{"revised", {"revidert", "revidert", "revised"}},
};

/// Whom a contact point reaches.
enum class ContactKind : std::uint8_t { person, office, mailbox, switchboard, emergency };
template <>
inline constexpr std::array choices_of<ContactKind>{
    Choice{"person", {"person", "person", "person"}},
    Choice{"office", {"kontor", "kontor", "office"}},
    Choice{"mailbox", {"felles postkasse", "felles postkasse", "shared mailbox"}},
    Choice{"switchboard", {"sentralbord", "sentralbord", "switchboard"}},
    Choice{"emergency", {"ved akutt behov", "ved akutt behov", "in an emergency"}},
};

/// What a piece of running text is there for.
enum class SectionKind : std::uint8_t { background, principle, help, information };
template <>
inline constexpr std::array choices_of<SectionKind>{
    Choice{"background", {"bakgrunn", "bakgrunn", "background"}},
    Choice{"principle", {"prinsipp", "prinsipp", "principle"}},
    Choice{"help", {"hjelp", "hjelp", "help"}},
    Choice{"information", {"informasjon", "informasjon", "information"}},
};

/// Who takes part in the work; the sectors of domain practice.
enum class Sector : std::uint8_t {
  leadership,
  police,
  school,
  upper_secondary,
  kindergarten,
  child_welfare,
  health_station,
  mental_health,
  ppt,
  nav,
  culture,
  outreach,
  technical,
  mediation,
  youth_council,
  parents,
  voluntary,
  church,
  business,
  county,
  other
};
template <>
inline constexpr std::array choices_of<Sector>{
    Choice{"kommuneledelse",
           {"kommuneledelse", "kommuneleiing", "municipal leadership"},
           "kommuneleiing"},
    Choice{"politi", {"politi", "politi", "police"}},
    Choice{"skole", {"skole", "skule", "school"}, "skule"},
    Choice{"videregående",
           {"videregående skole", "vidaregåande skule", "upper secondary school"},
           "vidaregåande"},
    Choice{"barnehage", {"barnehage", "barnehage", "kindergarten"}},
    Choice{"barnevern", {"barnevern", "barnevern", "child welfare"}},
    Choice{"helsestasjon", {"helsestasjon", "helsestasjon", "health station"}},
    Choice{"psykisk helse og rus",
           {"psykisk helse og rus", "psykisk helse og rus", "mental health and drugs"}},
    Choice{"PPT", {"PPT", "PPT", "educational-psychological service"}, "ppt"},
    Choice{"NAV", {"NAV", "NAV", "NAV"}, "nav"},
    Choice{"kultur og fritid", {"kultur og fritid", "kultur og fritid", "culture and leisure"}},
    Choice{"utekontakt", {"utekontakt", "utekontakt", "outreach"}},
    Choice{"teknisk", {"teknisk etat", "teknisk etat", "technical services"}},
    Choice{"konfliktråd", {"konfliktråd", "konfliktråd", "mediation service"}},
    Choice{"ungdomsråd", {"ungdomsråd", "ungdomsråd", "youth council"}},
    Choice{"foreldre", {"foreldre", "foreldre", "parents"}},
    Choice{"frivillige",
           {"frivillige organisasjoner", "frivillige organisasjonar", "voluntary organisations"}},
    Choice{"trossamfunn", {"trossamfunn", "trudomssamfunn", "faith communities"}},
    Choice{"næringsliv", {"næringsliv", "næringsliv", "business"}},
    Choice{"fylkeskommune", {"fylkeskommune", "fylkeskommune", "county authority"}},
    Choice{"annet", {"annet", "anna", "other"}, "anna"},
};

/// What has become of a link that a source promises.
enum class LinkStatus : std::uint8_t { works, promised, missing };
template <>
inline constexpr std::array choices_of<LinkStatus>{
    Choice{"works", {"virker", "verkar", "works"}},
    Choice{"promised", {"lovet", "lova", "promised"}},
    Choice{"missing", {"uten mål", "utan mål", "without target"}},
};

/// How a working group comes about: the coordinating group decides, or it only recommends.
enum class WorkingGroupKind : std::uint8_t { quick, heavy };
template <>
inline constexpr std::array choices_of<WorkingGroupKind>{
    Choice{"quick", {"hurtigarbeidende", "hurtigarbeidande", "quick"}},
    Choice{"heavy", {"tidkrevende", "tidkrevjande", "time-consuming"}},
};

/// Which way of an indicator is good.
enum class Direction : std::uint8_t { up, down };
template <>
inline constexpr std::array choices_of<Direction>{
    Choice{"up", {"høyere er bedre", "høgare er betre", "higher is better"}},
    Choice{"down", {"lavere er bedre", "lågare er betre", "lower is better"}},
};

/// Whose meeting figures a plan is measured against.
enum class Profile : std::uint8_t { kfk, krad, konfliktraadet, local };
template <>
inline constexpr std::array choices_of<Profile>{
    Choice{"kfk",
           {"Kompetansesenter for kriminalitetsforebygging",
            "Kompetansesenter for kriminalitetsførebygging",
            "Competence Centre for Crime Prevention"}},
    Choice{"krad",
           {"Det kriminalitetsforebyggende råd", "Det kriminalitetsførebyggande råd",
            "National Crime Prevention Council"}},
    Choice{"konfliktraadet",
           {"Sekretariatet for konfliktrådene", "Sekretariatet for konfliktråda",
            "Secretariat of the Mediation Service"}},
    Choice{"local", {"bare egen plan", "berre eigen plan", "own plan only"}},
};

/// What a mandate may make a group responsible for, as the national model asks of its level.
enum class Responsibility : std::uint8_t {
  goals,
  embedding,
  knowledge,
  challenges,
  measures,
  evaluation
};
template <>
inline constexpr std::array choices_of<Responsibility>{
    Choice{"goals", {"mål og prioriteringer", "mål og prioriteringar", "goals and priorities"}},
    Choice{"embedding",
           {"forankring i kommunens planer", "forankring i planane til kommunen",
            "embedding in the municipality's plans"}},
    Choice{"knowledge", {"kunnskap om situasjonen", "kunnskap om situasjonen", "knowledge"}},
    Choice{"challenges",
           {"å avdekke utfordringer", "å avdekkje utfordringar", "uncovering challenges"}},
    Choice{"measures",
           {"å beslutte og samordne tiltak", "å avgjere og samordne tiltak",
            "deciding and coordinating tiltak"}},
    Choice{"evaluation", {"evaluering", "evaluering", "evaluation"}},
};

/// What kind of business an agenda item is.
enum class ItemKind : std::uint8_t { information, discussion, decision, single_case };
template <>
inline constexpr std::array choices_of<ItemKind>{
    Choice{"information", {"orientering", "orientering", "information"}},
    Choice{"discussion", {"drøfting", "drøfting", "discussion"}},
    Choice{"decision", {"beslutning", "avgjerd", "decision"}},
    Choice{"single-case", {"enkeltsak", "enkeltsak", "single case"}},
};

/// What kind of knowledge a source gives.
enum class KnowledgeKind : std::uint8_t {
  survey,
  crime_picture,
  statistics,
  services,
  young_people,
  research
};
template <>
inline constexpr std::array choices_of<KnowledgeKind>{
    Choice{"survey", {"spørreundersøkelse", "spørjeundersøking", "survey"}},
    Choice{"crime-picture",
           {"politiets kriminalitetsbilde", "kriminalitetsbilete frå politiet",
            "the police's crime picture"}},
    Choice{"statistics", {"statistikk", "statistikk", "statistics"}},
    Choice{"services",
           {"erfaring fra tjenestene", "erfaring frå tenestene", "experience of the services"}},
    Choice{"young-people", {"samtaler med unge", "samtalar med unge", "talks with young people"}},
    Choice{"research", {"forskning", "forsking", "research"}},
};

}  // namespace slt
