#include "model/group.h"
#include "model/fields/traced.h"

namespace slt {

template <>
std::span<const Field> fields_of<DecisionLimit>() {
  static constexpr auto rows = traced(std::array{
      field<&DecisionLimit::above>(
          "above", {"Beslutter bruk over så mange kroner", "Avgjer bruk over så mange kroner",
                    "Decides uses above so many kroner"}),
      field<&DecisionLimit::total_per_year>("total_per_year",
                                            {"Kan bruke inntil så mange kroner i kalenderåret",
                                             "Kan bruke inntil så mange kroner i kalenderåret",
                                             "May use up to so many kroner in a calendar year"}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<WorkingGroup>() {
  static constexpr auto rows = traced(std::array{
      field<&WorkingGroup::kind>(
          "kind", {"Slag arbeidsgruppe", "Slag arbeidsgruppe", "Kind of working group"}),
      field<&WorkingGroup::procedure>(
          "procedure",
          {"Hvordan gruppen opprettes", "Korleis gruppa blir oppretta", "How the group is set up"}),
      field<&WorkingGroup::recommended_by>("recommended_by",
                                           {"Anbefalt av", "Tilrådd av", "Recommended by"}),
      field<&WorkingGroup::decided_by>("decided_by", {"Besluttet av", "Avgjort av", "Decided by"}),
      field<&WorkingGroup::decided_on>("decided_on",
                                       {"Besluttet den", "Avgjort den", "Decided on"}),
      field<&WorkingGroup::all_agreed>(
          "all_agreed", {"Alle er spurt og har sagt ja", "Alle er spurde og har sagt ja",
                         "All were asked and said yes"}),
      field<&WorkingGroup::task>("task", {"Oppgave", "Oppgåve", "Task"}),
      field<&WorkingGroup::tiltak>("tiltak", {"Tiltak", "Tiltak", "Tiltak"}),
      field<&WorkingGroup::dissolves>("dissolves", {"Oppløses", "Blir oppløyst", "Dissolves"}),
      field<&WorkingGroup::dissolves_when>("dissolves_when",
                                           {"Oppløses når", "Blir oppløyst når", "Dissolves when"}),
      field<&WorkingGroup::dissolved>("dissolved", {"Oppløst den", "Oppløyst den", "Dissolved on"}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<MandatePoint>() {
  static constexpr auto rows = traced(std::array{
      inherited<MandatePoint, &Statement::text>("text", {"Punktet", "Punktet", "The item"},
                                                {.shorthand = true}),
      field<&MandatePoint::covers>("covers", {"Dekker", "Dekkjer", "Covers"}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Group>() {
  static constexpr auto rows = traced(std::array{
      field<&Group::id>("id", {"Kort navn", "Kort namn", "Short name"}),
      field<&Group::name>("name", {"Navn", "Namn", "Name"}),
      field<&Group::also_known_as>("also_known_as",
                                   {"Også kalt", "Blir òg kalla", "Also known as"}),
      field<&Group::type>("type", {"Slag gruppe", "Slag gruppe", "Type of group"}),
      field<&Group::level>("level", {"Nivå", "Nivå", "Level"}),
      field<&Group::external>("external", {"Et annet organ som planen bare nevner",
                                           "Eit anna organ som planen berre nemner",
                                           "Another body that the plan only names"}),
      field<&Group::municipalities>("municipalities", {"Kommuner", "Kommunar", "Municipalities"}),
      field<&Group::district>("district", {"Bydel", "Bydel", "District"}),
      field<&Group::about>("about", {"Om gruppen", "Om gruppa", "About the group"}),
      field<&Group::mandate>("mandate", {"Mandat", "Mandat", "Mandate"}),
      field<&Group::chair>("chair", {"Leder", "Leiar", "Chair"}),
      field<&Group::convenor>("convenor", {"Kaller inn", "Kallar inn", "Convenor"}),
      field<&Group::secretary>("secretary", {"Sekretær", "Sekretær", "Secretary"}),
      field<&Group::meetings>("meetings", {"Møter", "Møte", "Meetings"}),
      field<&Group::series>("series", {"Møteserier", "Møteseriar", "Meeting series"}),
      field<&Group::composition>("composition", {"Sammensetning", "Samansetjing", "Composition"}),
      field<&Group::membership_rule>(
          "membership_rule",
          {"Krav til deltakerne", "Krav til deltakarane", "Required of those who take part"}),
      field<&Group::members>("members", {"Medlemmer", "Medlemer", "Members"}),
      field<&Group::resource_persons>("resource_persons",
                                      {"Ressurspersoner", "Ressurspersonar", "Resource persons"}),
      field<&Group::standing_items>("standing_items",
                                    {"Faste saker", "Faste saker", "Standing items"}),
      field<&Group::decision_limit>("decision_limit",
                                    {"Beslutningsgrense", "Avgjerdsgrense", "Decision limit"}),
      field<&Group::open_meetings>("open_meetings", {"Åpne møter", "Opne møte", "Open meetings"}),
      field<&Group::single_cases>("single_cases", {"Enkeltsaker", "Enkeltsaker", "Single cases"}),
      field<&Group::prepares>("prepares", {"Forbereder", "Førebur", "Prepares"}),
      field<&Group::reports_to>("reports_to", {"Rapporterer til", "Rapporterer til", "Reports to"}),
      field<&Group::working_group>("working_group",
                                   {"Arbeidsgruppe", "Arbeidsgruppe", "Working group"}),
      field<&Group::working_groups>(
          "working_groups", {"Arbeidsgrupper gruppen kan opprette",
                             "Arbeidsgrupper gruppa kan opprette", "Working groups it may set up"}),
      field<&Group::from>("from", {"Fra og med", "Frå og med", "From and including"}),
      field<&Group::until>("until", {"Til og med", "Til og med", "Until and including"}),
  });
  return rows;
}

}  // namespace slt
