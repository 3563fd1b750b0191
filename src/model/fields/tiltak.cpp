// SPDX-License-Identifier: MIT
#include "model/tiltak.h"
#include "model/fields/traced.h"
#include "schema/pattern.h"

namespace slt {

template <>
std::span<const Field> fields_of<Timing>() {
  static constexpr auto rows = traced(std::array{
      field<&Timing::date>("date", {"Dato", "Dato", "Date"}, kOpen),
      field<&Timing::start>("start", {"Starter", "Startar", "Starts"}, kOpen),
      field<&Timing::period>("period", {"Periode", "Periode", "Period"}, kOpen),
      field<&Timing::school_year>("school_year", {"Skoleår", "Skuleår", "School year"},
                                  {.pattern = kSchoolYearPattern,
                                   .hint = {"«2022/2023»", "«2022/2023»", "2022/2023"},
                                   .open = Openness::yes}),
      field<&Timing::ongoing>("ongoing", {"Løpende", "Løpande", "Ongoing"}, kOpen),
      field<&Timing::yearly>("yearly", {"Hvert år", "Kvart år", "Every year"}, kOpen),
      field<&Timing::day_of_year>(
          "day_of_year", {"Dag i året", "Dag i året", "Day of the year"},
          {.pattern = "^((0[1-9]|1[0-2])-(0[1-9]|[12][0-9])|(0[13-9]|1[0-2])-30|"
                      "(0[13578]|1[02])-31)$",
           .hint = {"«05-16», måned og dag i en dato som finnes",
                    "«05-16», månad og dag i ein dato som finst",
                    "05-16, month and day of a date that exists"},
           .quoted = true,
           .open = Openness::yes}),
      field<&Timing::school_holidays>(
          "school_holidays", {"I alle skoleferier", "I alle skuleferiar", "In all school holidays"},
          kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Confirmation>() {
  static constexpr auto rows = traced(std::array{
      field<&Confirmation::date>("date", {"Dato", "Dato", "Date"}, kOpen),
      field<&Confirmation::by>("by", {"Av", "Av", "By"}, kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<EvaluationPlan>() {
  static constexpr auto rows = traced(std::array{
      field<&EvaluationPlan::form>("form", {"Form", "Form", "Form"},
                                   {.shorthand = true, .open = Openness::yes}),
      field<&EvaluationPlan::reason>("reason", {"Begrunnelse", "Grunngiving", "Reason"}),
      field<&EvaluationPlan::due>("due", {"Frist", "Frist", "Due"}, kOpen),
      field<&EvaluationPlan::every>("every", {"Hvor ofte", "Kor ofte", "How often"}, kOpen),
      field<&EvaluationPlan::by>("by", {"Av", "Av", "By"}, kOpen),
      field<&EvaluationPlan::method>("method", {"Metode", "Metode", "Method"}, kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Funding>() {
  static constexpr auto rows = traced(std::array{
      field<&Funding::from>("from", {"Fra", "Frå", "From"}, kOpen),
      field<&Funding::amount>("amount", {"Kroner", "Kroner", "Kroner"}, kOpen),
      field<&Funding::percent>("percent", {"Prosent", "Prosent", "Per cent"}, kOpen),
      field<&Funding::period>("period", {"Periode", "Periode", "Period"}, kOpen),
      field<&Funding::text>("text", {"Om finansieringen", "Om finansieringa", "About the funding"}),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Tiltak>() {
  static constexpr auto rows = traced(std::array{
      field<&Tiltak::id>("id", {"Kort navn", "Kort namn", "Short name"}, kOpen),
      field<&Tiltak::title>("title", {"Tittel", "Tittel", "Title"}, kOpen),
      field<&Tiltak::description>("description", {"Beskrivelse", "Omtale", "Description"}, kOpen),
      field<&Tiltak::parts>("parts", {"Deler", "Delar", "Parts"}, kOpen),
      field<&Tiltak::responsible>("responsible", {"Ansvarlig", "Ansvarleg", "Responsible"}, kOpen),
      field<&Tiltak::with>("with", {"I samarbeid med", "I samarbeid med", "In cooperation with"},
                           kOpen),
      field<&Tiltak::transferred>("transferred",
                                  {"Overtatt fra", "Overteke frå", "Transferred from"}, kOpen),
      field<&Tiltak::prevention>(
          "prevention", {"Forebyggingsnivå", "Førebyggingsnivå", "Prevention level"}, kOpen),
      field<&Tiltak::goals>("goals", {"Mål", "Mål", "Goals"}, kOpen),
      field<&Tiltak::target_groups>("target_groups", {"Målgrupper", "Målgrupper", "Target groups"},
                                    kOpen),
      field<&Tiltak::ages>("ages", {"Alder", "Alder", "Ages"}, kAges),
      field<&Tiltak::grades>("grades", {"Klassetrinn", "Klassetrinn", "School grades"}, kAges),
      field<&Tiltak::timing>("timing", {"Tidspunkt", "Tidspunkt", "Timing"}, kOpen),
      field<&Tiltak::status>("status", {"Status", "Status", "Status"}, kOpen),
      field<&Tiltak::confirmed>("confirmed",
                                {"Status bekreftet", "Status stadfest", "Status confirmed"}, kOpen),
      field<&Tiltak::ended>("ended", {"Avsluttet", "Avslutta", "Ended"}, kOpen),
      field<&Tiltak::cost>("cost", {"Kostnad i kroner", "Kostnad i kroner", "Cost in kroner"},
                           kOpen),
      field<&Tiltak::funding>("funding", {"Finansiering", "Finansiering", "Funding"}, kOpen),
      field<&Tiltak::commitment>(
          "commitment",
          {"Forpliktende eller tilbud", "Forpliktande eller tilbod", "Binding or offered"}, kOpen),
      field<&Tiltak::groups>("groups",
                             {"Grupper tiltaket består av", "Grupper tiltaket er sett saman av",
                              "Groups that the tiltak consists of"},
                             kOpen),
      field<&Tiltak::evaluation>("evaluation", {"Evaluering", "Evaluering", "Evaluation"}, kOpen),
  });
  return rows;
}

template <>
std::span<const Field> fields_of<Evaluation>() {
  static constexpr auto rows = traced(std::array{
      field<&Evaluation::id>("id", {"Kort navn", "Kort namn", "Short name"}, kOpen),
      field<&Evaluation::of>(
          "of", {"Hva som er evaluert", "Kva som er evaluert", "What was evaluated"}, kOpen),
      field<&Evaluation::date>("date", {"Dato", "Dato", "Date"}, kOpen),
      field<&Evaluation::by>("by", {"Av", "Av", "By"}, kOpen),
      field<&Evaluation::method>("method", {"Metode", "Metode", "Method"}),
      field<&Evaluation::result>("result", {"Resultat", "Resultat", "Result"}, kOpen),
      field<&Evaluation::text>("text", {"Hva evalueringen viste", "Kva evalueringa viste",
                                        "What the evaluation showed"}),
      field<&Evaluation::decision>(
          "decision", {"Hva den førte til", "Kva ho førte til", "What it led to"}, kOpen),
      field<&Evaluation::decided_by>("decided_by", {"Besluttet av", "Avgjort av", "Decided by"},
                                     kOpen),
  });
  return rows;
}

}  // namespace slt
