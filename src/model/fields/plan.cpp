// SPDX-License-Identifier: MIT
#include "model/plan.h"
#include "model/fields/traced.h"

namespace slt {

template <>
std::span<const Field> fields_of<Adoption>() {
  static constexpr auto rows = traced(std::array{
      field<&Adoption::step>("step", {"Hva som skjedde", "Kva som hende", "What happened"}, kOpen),
      field<&Adoption::what>("what", {"Hva det gjelder", "Kva det gjeld", "What it concerns"},
                             kOpen),
      field<&Adoption::body>("body", {"Organ", "Organ", "Body"}, kOpen),
      field<&Adoption::person>("person", {"Person", "Person", "Person"}, kOpen),
      field<&Adoption::date>("date", {"Dato", "Dato", "Date"}, kOpen),
      field<&Adoption::place>("place", {"Sted", "Stad", "Place"}),
      field<&Adoption::case_number>("case_number", {"Saksnummer", "Saksnummer", "Case number"},
                                    {.quoted = true, .open = Openness::yes}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Revision>() {
  static constexpr auto rows = traced(std::array{
      field<&Revision::every>("every", {"Hvor ofte", "Kor ofte", "How often"}, kOpen),
      field<&Revision::last>("last", {"Sist revidert", "Sist revidert", "Last revised"}, kOpen),
      field<&Revision::rule>(
          "rule",
          {"Regelen med planens ord", "Regelen med orda i planen", "The rule in the plan's words"},
          kOpen),
      field<&Revision::periods_per_council>(
          "periods_per_council",
          {"Planperioder per kommunestyre", "Planperiodar per kommunestyre",
           "Plan periods per council"},
          kOpen),
      field<&Revision::responsible>("responsible", {"Ansvarlig", "Ansvarleg", "Responsible"},
                                    kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Plan>() {
  static constexpr auto rows = traced(std::array{
      field<&Plan::id>("id", {"Kort navn", "Kort namn", "Short name"}, kOpen),
      field<&Plan::title>("title", {"Tittel", "Tittel", "Title"}, kOpen),
      field<&Plan::kind>("kind", {"Slag plan", "Slag plan", "Kind of plan"}, kOpen),
      field<&Plan::period>("period", {"Planperiode", "Planperiode", "Plan period"}, kOpen),
      field<&Plan::in_force>(
          "in_force",
          {"Gjelder til den blir avløst", "Gjeld til han blir avløyst", "In force until replaced"},
          kOpen),
      field<&Plan::revision>("revision", {"Revisjon", "Revisjon", "Revision"}, kOpen),
      field<&Plan::adoption>("adoption", {"Vedtak", "Vedtak", "Adoption"}, kOpen),
      field<&Plan::owners>("owners", {"Eiere", "Eigarar", "Owners"}, kOpen),
      field<&Plan::evaluated_by>(
          "evaluated_by",
          {"Ansvarlig for evaluering", "Ansvarleg for evaluering", "Responsible for evaluation"},
          kOpen),
      field<&Plan::municipalities>("municipalities", {"Kommuner", "Kommunar", "Municipalities"},
                                   kOpen),
      field<&Plan::based_on>("based_on", {"Bygger på", "Byggjer på", "Based on"}, kOpen),
      field<&Plan::about>("about", {"Om planen", "Om planen", "About the plan"}, kOpen),
      field<&Plan::follow_up>(
          "follow_up",
          {"Oppfølging og evaluering", "Oppfølging og evaluering", "Follow-up and evaluation"},
          kOpen),
      field<&Plan::format>("format", {"Publisert som", "Publisert som", "Published as"}, kOpen),
      field<&Plan::url>("url", {"Lenke", "Lenkje", "Link"}, kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Goal>() {
  static constexpr auto rows = traced(std::array{
      field<&Goal::id>("id", {"Kort navn", "Kort namn", "Short name"}, kOpen),
      field<&Goal::heading>("heading", {"Overskrift", "Overskrift", "Heading"}, kOpen),
      field<&Goal::text>("text", {"Målet", "Målet", "The goal"},
                         {.shorthand = true, .open = Openness::yes}),
      field<&Goal::goals>("goals", {"Delmål", "Delmål", "Sub-goals"}, kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<TargetGroup>() {
  static constexpr auto rows = traced(std::array{
      field<&TargetGroup::id>("id", {"Kort navn", "Kort namn", "Short name"}, kOpen),
      field<&TargetGroup::text>("text", {"Målgruppen", "Målgruppa", "The target group"},
                                {.shorthand = true, .open = Openness::yes}),
      field<&TargetGroup::ages>("ages", {"Alder", "Alder", "Ages"}, kAges),
      field<&TargetGroup::mainly>("mainly", {"Hovedsakelig", "Hovudsakleg", "Mainly"}, kOpen),
      field<&TargetGroup::grades>("grades", {"Klassetrinn", "Klassetrinn", "School grades"}, kAges),
      field<&TargetGroup::prevention>(
          "prevention", {"Forebyggingsnivå", "Førebyggingsnivå", "Prevention level"}, kOpen),
      field<&TargetGroup::theme>("theme", {"Tema", "Tema", "Theme"}, kOpen),
  });
  return rows;
}

}  // namespace slt
