// SPDX-License-Identifier: MIT
#pragma once

#include "schema/leaf.h"

// How each kind of object is called, in files and by people.
namespace slt {

struct Municipality;
struct Identity;
struct JointIdentity;
struct Contact;
struct Adoption;
struct SourceDocument;
struct Section;
struct Statement;
struct Duty;
struct Person;
struct Role;
struct PreviousHolder;
struct Share;
struct Unit;
struct Party;
struct Member;
struct Group;
struct Series;
struct Range;
struct Interval;
struct Deadlines;
struct DecisionLimit;
struct WorkingGroup;
struct MandatePoint;
struct Plan;
struct Revision;
struct Goal;
struct TargetGroup;
struct Tiltak;
struct Timing;
struct Confirmation;
struct EvaluationPlan;
struct Evaluation;
struct Meeting;
struct Attendance;
struct Decision;
struct Minutes;
struct AgendaItem;
struct Agreement;
struct Funding;
struct KnowledgeSource;
struct Result;
struct Indicator;
struct IndicatorValue;
struct RelatedModel;
struct Network;
struct Event;
struct Link;
struct LocalRule;
struct Deviation;
struct Settings;
struct RuleSetting;
struct Baseline;
struct SchoolHolidays;
struct SchoolHoliday;
struct QuietDay;

template <>
inline constexpr Noun noun_of<Municipality>{"municipality",
                                            {"kommunefil", "kommunefil", "municipality file"}};
template <>
inline constexpr Noun noun_of<Identity>{"identity", {"kommune", "kommune", "municipality"}};
template <>
inline constexpr Noun noun_of<JointIdentity>{"joint",
                                             {"felles arbeid", "felles arbeid", "joint work"}};
template <>
inline constexpr Noun noun_of<Contact>{"contact", {"kontakt", "kontakt", "contact"}};
template <>
inline constexpr Noun noun_of<Adoption>{"adoption", {"vedtak", "vedtak", "adoption"}};
template <>
inline constexpr Noun noun_of<SourceDocument>{
    "document", {"kildedokument", "kjeldedokument", "source document"}};
template <>
inline constexpr Noun noun_of<Section>{"section", {"avsnitt", "avsnitt", "section"}};
template <>
inline constexpr Noun noun_of<Statement>{"statement", {"punkt", "punkt", "item"}};
template <>
inline constexpr Noun noun_of<Duty>{"duty", {"oppgave", "oppgåve", "duty"}};
template <>
inline constexpr Noun noun_of<Person>{"person", {"person", "person", "person"}};
template <>
inline constexpr Noun noun_of<Role>{"role", {"rolle", "rolle", "role"}};
template <>
inline constexpr Noun noun_of<PreviousHolder>{
    "previous-holder", {"tidligere innehaver", "tidlegare innehavar", "previous holder"}};
template <>
inline constexpr Noun noun_of<Share>{"share", {"andel", "del", "share"}};
template <>
inline constexpr Noun noun_of<Unit>{"unit", {"enhet", "eining", "unit"}};
template <>
inline constexpr Noun noun_of<Party>{"party", {"aktør", "aktør", "party"}};
template <>
inline constexpr Noun noun_of<Member>{"member", {"medlem", "medlem", "member"}};
template <>
inline constexpr Noun noun_of<Group>{"group", {"gruppe", "gruppe", "group"}};
template <>
inline constexpr Noun noun_of<Series>{"series", {"møteserie", "møteserie", "meeting series"}};
template <>
inline constexpr Noun noun_of<Range>{"range", {"antall", "tal", "number"}};
template <>
inline constexpr Noun noun_of<Interval>{"interval", {"mellomrom", "mellomrom", "interval"}};
template <>
inline constexpr Noun noun_of<Deadlines>{"deadlines", {"frister", "fristar", "deadlines"}};
template <>
inline constexpr Noun noun_of<DecisionLimit>{
    "decision-limit", {"beslutningsgrense", "avgjerdsgrense", "decision limit"}};
template <>
inline constexpr Noun noun_of<WorkingGroup>{"working-group",
                                            {"arbeidsgruppe", "arbeidsgruppe", "working group"}};
template <>
inline constexpr Noun noun_of<MandatePoint>{"mandate-point",
                                            {"mandatpunkt", "mandatpunkt", "item of a mandate"}};
template <>
inline constexpr Noun noun_of<Plan>{"plan", {"plan", "plan", "plan"}};
template <>
inline constexpr Noun noun_of<Revision>{"revision", {"revisjon", "revisjon", "revision"}};
template <>
inline constexpr Noun noun_of<Goal>{"goal", {"mål", "mål", "goal"}};
template <>
inline constexpr Noun noun_of<TargetGroup>{"target-group",
                                           {"målgruppe", "målgruppe", "target group"}};
template <>
inline constexpr Noun noun_of<Tiltak>{"tiltak", {"tiltak", "tiltak", "tiltak"}};
template <>
inline constexpr Noun noun_of<Timing>{"timing", {"tidspunkt", "tidspunkt", "timing"}};
template <>
inline constexpr Noun noun_of<Confirmation>{"confirmation",
                                            {"bekreftelse", "stadfesting", "confirmation"}};
template <>
inline constexpr Noun noun_of<EvaluationPlan>{
    "evaluation-plan", {"plan for evaluering", "plan for evaluering", "evaluation plan"}};
template <>
inline constexpr Noun noun_of<Evaluation>{"evaluation", {"evaluering", "evaluering", "evaluation"}};
template <>
inline constexpr Noun noun_of<Meeting>{"meeting", {"møte", "møte", "meeting"}};
template <>
inline constexpr Noun noun_of<Attendance>{"attendance", {"oppmøte", "oppmøte", "attendance"}};
template <>
inline constexpr Noun noun_of<Decision>{"decision", {"beslutning", "avgjerd", "decision"}};
template <>
inline constexpr Noun noun_of<Minutes>{"minutes", {"referat", "referat", "minutes"}};
template <>
inline constexpr Noun noun_of<AgendaItem>{"agenda-item", {"sak", "sak", "agenda item"}};
template <>
inline constexpr Noun noun_of<Agreement>{"agreement", {"avtale", "avtale", "agreement"}};
template <>
inline constexpr Noun noun_of<Funding>{"funding", {"finansiering", "finansiering", "funding"}};
template <>
inline constexpr Noun noun_of<KnowledgeSource>{
    "knowledge-source", {"kunnskapskilde", "kunnskapskjelde", "knowledge source"}};
template <>
inline constexpr Noun noun_of<Result>{"result", {"resultat", "resultat", "result"}};
template <>
inline constexpr Noun noun_of<Indicator>{"indicator", {"indikator", "indikator", "indicator"}};
template <>
inline constexpr Noun noun_of<IndicatorValue>{"value", {"verdi", "verdi", "value"}};
template <>
inline constexpr Noun noun_of<RelatedModel>{
    "related-model", {"beslektet modell", "nærskyld modell", "related model"}};
template <>
inline constexpr Noun noun_of<Network>{"network", {"nettverk", "nettverk", "network"}};
template <>
inline constexpr Noun noun_of<Event>{"event", {"hendelse", "hending", "event"}};
template <>
inline constexpr Noun noun_of<Link>{"link", {"lenke", "lenkje", "link"}};
template <>
inline constexpr Noun noun_of<LocalRule>{"local-rule",
                                         {"lokal regel", "lokal regel", "local rule"}};
template <>
inline constexpr Noun noun_of<Deviation>{"deviation", {"avvik", "avvik", "deviation"}};
template <>
inline constexpr Noun noun_of<Settings>{"settings", {"innstillinger", "innstillingar", "settings"}};
template <>
inline constexpr Noun noun_of<Baseline>{
    "baseline", {"liste over funn fra før", "liste over funn frå før", "list of earlier findings"}};
template <>
inline constexpr Noun noun_of<RuleSetting>{"rule_setting", {"regel", "regel", "rule"}};
template <>
inline constexpr Noun noun_of<SchoolHolidays>{"school-holidays",
                                              {"skoleferier", "skuleferiar", "school holidays"}};
template <>
inline constexpr Noun noun_of<SchoolHoliday>{"school-holiday",
                                             {"skoleferie", "skuleferie", "school holiday"}};
template <>
inline constexpr Noun noun_of<QuietDay>{"quiet-day",
                                        {"dag å unngå", "dag å unngå", "day to avoid"}};

}  // namespace slt
