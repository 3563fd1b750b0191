#pragma once

#include "model/party.h"

namespace slt {

/// A step by which something came into force: who, when, in which case.
struct Adoption : Traced {
  At<AdoptionStep> step;
  Maybe<Words> what;
  Maybe<Words> body;
  Maybe<Ref<Person>> person;
  Maybe<PartialDate> date;
  Maybe<Words> place;
  Maybe<Words> case_number;
};
template <>
inline constexpr auto fields_of<Adoption> = traced(std::array{
    field<&Adoption::step>("step", {"Hva som skjedde", "Kva som hende", "What happened"}),
    field<&Adoption::what>("what", {"Hva det gjelder", "Kva det gjeld", "What it concerns"}),
    field<&Adoption::body>("body", {"Organ", "Organ", "Body"}),
    field<&Adoption::person>("person", {"Person", "Person", "Person"}),
    field<&Adoption::date>("date", {"Dato", "Dato", "Date"}),
    field<&Adoption::place>("place", {"Sted", "Stad", "Place"}),
    field<&Adoption::case_number>("case_number", {"Saksnummer", "Saksnummer", "Case number"},
                                  {.quoted = true}),
});

/// How often a plan is to be revised, and when that was last done.
struct Revision : Traced {
  Maybe<Duration> every;
  Maybe<PartialDate> last;
  Maybe<Words> rule;               ///< The rule in the plan's own words.
  Maybe<int> periods_per_council;  ///< How many plan periods each kommunestyre is to have.
  std::vector<Party> responsible;
};
template <>
inline constexpr auto fields_of<Revision> = traced(std::array{
    field<&Revision::every>("every", {"Hvor ofte", "Kor ofte", "How often"}),
    field<&Revision::last>("last", {"Sist revidert", "Sist revidert", "Last revised"}),
    field<&Revision::rule>("rule", {"Regelen med planens ord", "Regelen med orda i planen",
                                    "The rule in the plan's words"}),
    field<&Revision::periods_per_council>("periods_per_council", {"Planperioder per kommunestyre",
                                                                  "Planperiodar per kommunestyre",
                                                                  "Plan periods per council"}),
    field<&Revision::responsible>("responsible", {"Ansvarlig", "Ansvarleg", "Responsible"}),
});

/// An action plan, an agreement or a strategy that the work rests on.
struct Plan : Traced {
  Maybe<Id> id;
  Maybe<Words> title;
  Maybe<PlanKind> kind;
  Maybe<Period> period;  ///< Calendar, school or project years; both ends belong to it.
  Maybe<bool> in_force;  ///< True when an expired plan still counts until the next.
  std::optional<Revision> revision;
  std::vector<Adoption> adoption;
  std::vector<Party> owners;
  std::vector<Party> evaluated_by;
  std::vector<At<Ref<Municipality>>> municipalities;  ///< Of a joint plan.
  Maybe<Words> based_on;
  Maybe<Words> about;
  Maybe<Words> follow_up;  ///< What the plan says of evaluation, in its own words.
  Maybe<Words> format;     ///< «PDF, 703 kB»: how it is published.
  Maybe<Words> url;
};
template <>
inline constexpr auto fields_of<Plan> = traced(std::array{
    field<&Plan::id>("id", {"Kort navn", "Kort namn", "Short name"}),
    field<&Plan::title>("title", {"Tittel", "Tittel", "Title"}),
    field<&Plan::kind>("kind", {"Slag plan", "Slag plan", "Kind of plan"}),
    field<&Plan::period>("period", {"Planperiode", "Planperiode", "Plan period"}),
    field<&Plan::in_force>("in_force", {"Gjelder til den blir avløst", "Gjeld til han blir avløyst",
                                        "In force until replaced"}),
    field<&Plan::revision>("revision", {"Revisjon", "Revisjon", "Revision"}),
    field<&Plan::adoption>("adoption", {"Vedtak", "Vedtak", "Adoption"}),
    field<&Plan::owners>("owners", {"Eiere", "Eigarar", "Owners"}),
    field<&Plan::evaluated_by>("evaluated_by",
                               {"Ansvarlig for evaluering", "Ansvarleg for evaluering",
                                "Responsible for evaluation"}),
    field<&Plan::municipalities>("municipalities", {"Kommuner", "Kommunar", "Municipalities"}),
    field<&Plan::based_on>("based_on", {"Bygger på", "Byggjer på", "Based on"}),
    field<&Plan::about>("about", {"Om planen", "Om planen", "About the plan"}),
    field<&Plan::follow_up>("follow_up", {"Oppfølging og evaluering", "Oppfølging og evaluering",
                                          "Follow-up and evaluation"}),
    field<&Plan::format>("format", {"Publisert som", "Publisert som", "Published as"}),
    field<&Plan::url>("url", {"Lenke", "Lenkje", "Link"}),
});

/// Something the work is to reach; goals may stand under goals.
struct Goal : Traced {
  Maybe<Id> id;
  At<Words> text;
  Maybe<Words> heading;
  std::vector<Goal> goals;
};
template <>
inline constexpr auto shorthand_of<Goal> = &Goal::text;
template <>
inline constexpr std::string_view shorthand_key_of<Goal> = "text";
template <>
inline constexpr auto fields_of<Goal> = traced(std::array{
    field<&Goal::id>("id", {"Kort navn", "Kort namn", "Short name"}),
    field<&Goal::heading>("heading", {"Overskrift", "Overskrift", "Heading"}),
    field<&Goal::text>("text", {"Målet", "Målet", "The goal"}),
    field<&Goal::goals>("goals", {"Delmål", "Delmål", "Sub-goals"}),
});

/// Whom the work is for.
struct TargetGroup : Traced {
  Maybe<Id> id;
  At<Words> text;
  Maybe<Words> ages;    ///< `12-18`; both ages belong to it.
  Maybe<bool> mainly;   ///< «hovedsakelig»: others are not left out.
  Maybe<Words> grades;  ///< `8-10`
  Maybe<Prevention> prevention;
  Maybe<Words> theme;  ///< For whom a theme is meant, where it differs.
};
template <>
inline constexpr auto shorthand_of<TargetGroup> = &TargetGroup::text;
template <>
inline constexpr std::string_view shorthand_key_of<TargetGroup> = "text";
inline constexpr Limits kAges{.pattern = "^[0-9]{1,2}(-[0-9]{1,2})?$",
                              .hint = {"«12-18» eller «13»", "«12-18» eller «13»", "12-18 or 13"}};
template <>
inline constexpr auto fields_of<TargetGroup> = traced(std::array{
    field<&TargetGroup::id>("id", {"Kort navn", "Kort namn", "Short name"}),
    field<&TargetGroup::text>("text", {"Målgruppen", "Målgruppa", "The target group"}),
    field<&TargetGroup::ages>("ages", {"Alder", "Alder", "Ages"}, kAges),
    field<&TargetGroup::mainly>("mainly", {"Hovedsakelig", "Hovudsakleg", "Mainly"}),
    field<&TargetGroup::grades>("grades", {"Klassetrinn", "Klassetrinn", "School grades"}, kAges),
    field<&TargetGroup::prevention>("prevention",
                                    {"Forebyggingsnivå", "Førebyggingsnivå", "Prevention level"}),
    field<&TargetGroup::theme>("theme", {"Tema", "Tema", "Theme"}),
});

}  // namespace slt
