// SPDX-License-Identifier: MIT
#include "model/group.h"
#include "model/fields/traced.h"

namespace slt {

template <>
std::span<const Field> fields_of<DecisionLimit>() {
  static constexpr auto rows = traced(std::array{
      field<&DecisionLimit::above>(
          "above",
          {"Beslutter bruk over så mange kroner", "Avgjer bruk over så mange kroner",
           "Decides uses above so many kroner"},
          kOpen),
      field<&DecisionLimit::total_per_year>("total_per_year",
                                            {"Kan bruke inntil så mange kroner i kalenderåret",
                                             "Kan bruke inntil så mange kroner i kalenderåret",
                                             "May use up to so many kroner in a calendar year"},
                                            kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<WorkingGroup>() {
  static constexpr auto rows = traced(std::array{
      field<&WorkingGroup::kind>(
          "kind", {"Slag arbeidsgruppe", "Slag arbeidsgruppe", "Kind of working group"}, kOpen),
      field<&WorkingGroup::procedure>(
          "procedure",
          {"Hvordan gruppen opprettes", "Korleis gruppa blir oppretta", "How the group is set up"},
          kOpen),
      field<&WorkingGroup::recommended_by>("recommended_by",
                                           {"Anbefalt av", "Tilrådd av", "Recommended by"}, kOpen),
      field<&WorkingGroup::decided_by>("decided_by", {"Besluttet av", "Avgjort av", "Decided by"},
                                       kOpen),
      field<&WorkingGroup::decided_on>("decided_on", {"Besluttet den", "Avgjort den", "Decided on"},
                                       kOpen),
      field<&WorkingGroup::all_agreed>(
          "all_agreed",
          {"Alle er spurt og har sagt ja", "Alle er spurde og har sagt ja",
           "All were asked and said yes"},
          kOpen),
      field<&WorkingGroup::task>("task", {"Oppgave", "Oppgåve", "Task"}),
      field<&WorkingGroup::tiltak>("tiltak", {"Tiltak", "Tiltak", "Tiltak"}, kOpen),
      field<&WorkingGroup::dissolves>("dissolves", {"Oppløses", "Blir oppløyst", "Dissolves"},
                                      kOpen),
      field<&WorkingGroup::dissolves_when>("dissolves_when",
                                           {"Oppløses når", "Blir oppløyst når", "Dissolves when"}),
      field<&WorkingGroup::dissolved>("dissolved", {"Oppløst den", "Oppløyst den", "Dissolved on"},
                                      kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<MandatePoint>() {
  static constexpr auto rows = traced(std::array{
      inherited<MandatePoint, &Statement::text>("text", {"Punktet", "Punktet", "The item"},
                                                {.shorthand = true, .open = Openness::yes}),
      field<&MandatePoint::covers>("covers", {"Dekker", "Dekkjer", "Covers"}, kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Group>() {
  static constexpr auto rows = traced(std::array{
      field<&Group::id>("id", {"Kort navn", "Kort namn", "Short name"}, kOpen),
      field<&Group::name>("name", {"Navn", "Namn", "Name"}, kOpen),
      field<&Group::also_known_as>("also_known_as", {"Også kalt", "Blir òg kalla", "Also known as"},
                                   kOpen),
      field<&Group::type>("type", {"Slag gruppe", "Slag gruppe", "Type of group"}, kOpen),
      field<&Group::level>("level", {"Nivå", "Nivå", "Level"}, kOpen),
      field<&Group::external>(
          "external",
          {"Et annet organ som planen bare nevner", "Eit anna organ som planen berre nemner",
           "Another body that the plan only names"},
          kOpen),
      field<&Group::municipalities>("municipalities", {"Kommuner", "Kommunar", "Municipalities"},
                                    kOpen),
      field<&Group::district>("district", {"Bydel", "Bydel", "District"}, kOpen),
      field<&Group::about>("about", {"Om gruppen", "Om gruppa", "About the group"}, kOpen),
      field<&Group::mandate>("mandate", {"Mandat", "Mandat", "Mandate"}, kOpen),
      field<&Group::chair>("chair", {"Leder", "Leiar", "Chair"}, kOpen),
      field<&Group::convenor>("convenor", {"Kaller inn", "Kallar inn", "Convenor"}, kOpen),
      field<&Group::secretary>("secretary", {"Sekretær", "Sekretær", "Secretary"}, kOpen),
      field<&Group::meetings>("meetings", {"Møter", "Møte", "Meetings"}, kOpen),
      field<&Group::series>("series", {"Møteserier", "Møteseriar", "Meeting series"}, kOpen),
      field<&Group::composition>("composition", {"Sammensetning", "Samansetjing", "Composition"},
                                 kOpen),
      field<&Group::membership_rule>(
          "membership_rule",
          {"Krav til deltakerne", "Krav til deltakarane", "Required of those who take part"},
          kOpen),
      field<&Group::members>("members", {"Medlemmer", "Medlemer", "Members"}, kOpen),
      field<&Group::resource_persons>(
          "resource_persons", {"Ressurspersoner", "Ressurspersonar", "Resource persons"}, kOpen),
      field<&Group::standing_items>("standing_items",
                                    {"Faste saker", "Faste saker", "Standing items"}, kOpen),
      field<&Group::decision_limit>(
          "decision_limit", {"Beslutningsgrense", "Avgjerdsgrense", "Decision limit"}, kOpen),
      field<&Group::open_meetings>("open_meetings", {"Åpne møter", "Opne møte", "Open meetings"},
                                   kOpen),
      field<&Group::single_cases>("single_cases", {"Enkeltsaker", "Enkeltsaker", "Single cases"},
                                  kOpen),
      field<&Group::prepares>("prepares", {"Forbereder", "Førebur", "Prepares"}, kOpen),
      field<&Group::reports_to>("reports_to", {"Rapporterer til", "Rapporterer til", "Reports to"},
                                kOpen),
      field<&Group::working_group>("working_group",
                                   {"Arbeidsgruppe", "Arbeidsgruppe", "Working group"}, kOpen),
      field<&Group::working_groups>(
          "working_groups",
          {"Arbeidsgrupper gruppen kan opprette", "Arbeidsgrupper gruppa kan opprette",
           "Working groups it may set up"},
          kOpen),
      field<&Group::from>("from", {"Fra og med", "Frå og med", "From and including"}, kOpen),
      field<&Group::until>("until", {"Til og med", "Til og med", "Until and including"}, kOpen),
  });
  return rows;
}

}  // namespace slt
