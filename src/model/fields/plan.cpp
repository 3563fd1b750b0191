#include "model/plan.h"
#include "model/fields/traced.h"

namespace slt {

template <>
std::span<const Field> fields_of<Adoption>() {
  static constexpr auto rows = traced(std::array{
      field<&Adoption::step>("step", {"Hva som skjedde", "Kva som hende", "What happened"}),
      field<&Adoption::what>("what", {"Hva det gjelder", "Kva det gjeld", "What it concerns"}),
      field<&Adoption::body>("body", {"Organ", "Organ", "Body"}),
      field<&Adoption::person>("person", {"Person", "Person", "Person"}),
      field<&Adoption::date>("date", {"Dato", "Dato", "Date"}),
      field<&Adoption::place>("place", {"Sted", "Stad", "Place"}),
      field<&Adoption::case_number>("case_number", {"Saksnummer", "Saksnummer", "Case number"},
                                    {.quoted = true}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Revision>() {
  static constexpr auto rows = traced(std::array{
      field<&Revision::every>("every", {"Hvor ofte", "Kor ofte", "How often"}),
      field<&Revision::last>("last", {"Sist revidert", "Sist revidert", "Last revised"}),
      field<&Revision::rule>("rule", {"Regelen med planens ord", "Regelen med orda i planen",
                                      "The rule in the plan's words"}),
      field<&Revision::periods_per_council>(
          "periods_per_council", {"Planperioder per kommunestyre", "Planperiodar per kommunestyre",
                                  "Plan periods per council"}),
      field<&Revision::responsible>("responsible", {"Ansvarlig", "Ansvarleg", "Responsible"}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Plan>() {
  static constexpr auto rows = traced(std::array{
      field<&Plan::id>("id", {"Kort navn", "Kort namn", "Short name"}),
      field<&Plan::title>("title", {"Tittel", "Tittel", "Title"}),
      field<&Plan::kind>("kind", {"Slag plan", "Slag plan", "Kind of plan"}),
      field<&Plan::period>("period", {"Planperiode", "Planperiode", "Plan period"}),
      field<&Plan::in_force>("in_force", {"Gjelder til den blir avløst",
                                          "Gjeld til han blir avløyst", "In force until replaced"}),
      field<&Plan::revision>("revision", {"Revisjon", "Revisjon", "Revision"}),
      field<&Plan::adoption>("adoption", {"Vedtak", "Vedtak", "Adoption"}),
      field<&Plan::owners>("owners", {"Eiere", "Eigarar", "Owners"}),
      field<&Plan::evaluated_by>(
          "evaluated_by",
          {"Ansvarlig for evaluering", "Ansvarleg for evaluering", "Responsible for evaluation"}),
      field<&Plan::municipalities>("municipalities", {"Kommuner", "Kommunar", "Municipalities"}),
      field<&Plan::based_on>("based_on", {"Bygger på", "Byggjer på", "Based on"}),
      field<&Plan::about>("about", {"Om planen", "Om planen", "About the plan"}),
      field<&Plan::follow_up>("follow_up", {"Oppfølging og evaluering", "Oppfølging og evaluering",
                                            "Follow-up and evaluation"}),
      field<&Plan::format>("format", {"Publisert som", "Publisert som", "Published as"}),
      field<&Plan::url>("url", {"Lenke", "Lenkje", "Link"}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Goal>() {
  static constexpr auto rows = traced(std::array{
      field<&Goal::id>("id", {"Kort navn", "Kort namn", "Short name"}),
      field<&Goal::heading>("heading", {"Overskrift", "Overskrift", "Heading"}),
      field<&Goal::text>("text", {"Målet", "Målet", "The goal"}, {.shorthand = true}),
      field<&Goal::goals>("goals", {"Delmål", "Delmål", "Sub-goals"}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<TargetGroup>() {
  static constexpr auto rows = traced(std::array{
      field<&TargetGroup::id>("id", {"Kort navn", "Kort namn", "Short name"}),
      field<&TargetGroup::text>("text", {"Målgruppen", "Målgruppa", "The target group"},
                                {.shorthand = true}),
      field<&TargetGroup::ages>("ages", {"Alder", "Alder", "Ages"}, kAges),
      field<&TargetGroup::mainly>("mainly", {"Hovedsakelig", "Hovudsakleg", "Mainly"}),
      field<&TargetGroup::grades>("grades", {"Klassetrinn", "Klassetrinn", "School grades"}, kAges),
      field<&TargetGroup::prevention>("prevention",
                                      {"Forebyggingsnivå", "Førebyggingsnivå", "Prevention level"}),
      field<&TargetGroup::theme>("theme", {"Tema", "Tema", "Theme"}),
  });
  return rows;
}

}  // namespace slt
