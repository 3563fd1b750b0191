#pragma once

#include "model/plan.h"

namespace slt {

/// When a tiltak takes place. None of these is a possible answer: then nothing is stated.
struct Timing : Traced {
  Maybe<PartialDate> date;
  Maybe<Period> period;
  Maybe<Words> school_year;  ///< `2022/2023`: 1 August–30 June.
  Maybe<bool> ongoing, yearly, school_holidays;
  Maybe<Words> day_of_year;  ///< `05-16`: the same day each year.
  Maybe<PartialDate> start;

  /// The last day of a tiltak that has one.
  std::optional<Date> end() const;
};
template <>
inline constexpr auto fields_of<Timing> = traced(std::array{
    field<&Timing::date>("date", {"Dato", "Dato", "Date"}),
    field<&Timing::start>("start", {"Starter", "Startar", "Starts"}),
    field<&Timing::period>("period", {"Periode", "Periode", "Period"}),
    field<&Timing::school_year>("school_year", {"Skoleår", "Skuleår", "School year"},
                                {.pattern = "^[0-9]{4}/[0-9]{4}$",
                                 .hint = {"«2022/2023»", "«2022/2023»", "2022/2023"}}),
    field<&Timing::ongoing>("ongoing", {"Løpende", "Løpande", "Ongoing"}),
    field<&Timing::yearly>("yearly", {"Hvert år", "Kvart år", "Every year"}),
    field<&Timing::day_of_year>("day_of_year", {"Dag i året", "Dag i året", "Day of the year"},
                                {.pattern = "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
                                 .hint = {"måned og dag, «05-16»", "månad og dag, «05-16»",
                                          "month and day, 05-16"},
                                 .quoted = true}),
    field<&Timing::school_holidays>("school_holidays", {"I alle skoleferier", "I alle skuleferiar",
                                                        "In all school holidays"}),
});

/// Who said, and when, that a status is still right.
struct Confirmation : Traced {
  At<Date> on;
  std::vector<Party> by;
};
template <>
inline constexpr auto fields_of<Confirmation> = traced(std::array{
    field<&Confirmation::on>("on", {"Dato", "Dato", "Date"}),
    field<&Confirmation::by>("by", {"Av", "Av", "By"}),
});

/// How and when a tiltak is to be evaluated, decided before it starts.
struct EvaluationPlan : Traced {
  At<EvaluationForm> form;
  Maybe<Words> reason;        ///< Needed when the form is none.
  std::vector<At<Date>> due;  ///< Each a day by which it should be done; that day is in time.
  Maybe<Duration> every;
  std::vector<Party> by;
  Maybe<Words> method;
};
template <>
inline constexpr auto shorthand_of<EvaluationPlan> = &EvaluationPlan::form;
template <>
inline constexpr std::string_view shorthand_key_of<EvaluationPlan> = "form";
template <>
inline constexpr auto fields_of<EvaluationPlan> = traced(std::array{
    field<&EvaluationPlan::form>("form", {"Form", "Form", "Form"}),
    field<&EvaluationPlan::reason>("reason", {"Begrunnelse", "Grunngiving", "Reason"}),
    field<&EvaluationPlan::due>("due", {"Frist", "Frist", "Due"}),
    field<&EvaluationPlan::every>("every", {"Hvor ofte", "Kor ofte", "How often"}),
    field<&EvaluationPlan::by>("by", {"Av", "Av", "By"}),
    field<&EvaluationPlan::method>("method", {"Metode", "Metode", "Method"}),
});

/// Money for something: from whom, how much, when.
struct Funding : Traced {
  At<Words> from;
  Maybe<int> amount;  ///< In kroner.
  Maybe<int> percent;
  Maybe<Period> period;
  Maybe<Words> text;
};
template <>
inline constexpr auto fields_of<Funding> = traced(std::array{
    field<&Funding::from>("from", {"Fra", "Frå", "From"}),
    field<&Funding::amount>("amount", {"Kroner", "Kroner", "Kroner"}),
    field<&Funding::percent>("percent", {"Prosent", "Prosent", "Per cent"}),
    field<&Funding::period>("period", {"Periode", "Periode", "Period"}),
    field<&Funding::text>("text", {"Om finansieringen", "Om finansieringa", "About the funding"}),
});

/// Something done to reach the goals.
struct Tiltak : Traced {
  At<Id> id;
  At<Words> title;
  Maybe<Words> description;
  std::vector<Statement> parts;
  std::vector<Party> responsible;  ///< One may be the main one.
  std::vector<Party> with;         ///< In cooperation with.
  Maybe<Words> transferred;        ///< From whom the responsibility was taken over, and when.
  Maybe<Prevention> prevention;
  std::vector<At<Ref<Goal>>> goals;
  std::vector<At<Ref<TargetGroup>>> target_groups;
  Maybe<Words> ages, grades;
  std::optional<Timing> timing;
  Maybe<Status> status;
  std::optional<Confirmation> confirmed;
  Maybe<PartialDate> ended;
  Maybe<int> cost;  ///< In kroner.
  std::vector<Funding> funding;
  Maybe<Commitment> commitment;
  std::vector<At<Ref<Group>>> groups;  ///< When the tiltak is itself a group, or a set of them.
  std::optional<EvaluationPlan> evaluation;

  /// The last day of a tiltak that has one: when it ended, else the end of its time.
  std::optional<Date> end() const;
};
template <>
inline constexpr auto fields_of<Tiltak> = traced(std::array{
    field<&Tiltak::id>("id", {"Kort navn", "Kort namn", "Short name"}),
    field<&Tiltak::title>("title", {"Tittel", "Tittel", "Title"}),
    field<&Tiltak::description>("description", {"Beskrivelse", "Omtale", "Description"}),
    field<&Tiltak::parts>("parts", {"Deler", "Delar", "Parts"}),
    field<&Tiltak::responsible>("responsible", {"Ansvarlig", "Ansvarleg", "Responsible"}),
    field<&Tiltak::with>("with", {"I samarbeid med", "I samarbeid med", "In cooperation with"}),
    field<&Tiltak::transferred>("transferred",
                                {"Overtatt fra", "Overteke frå", "Transferred from"}),
    field<&Tiltak::prevention>("prevention",
                               {"Forebyggingsnivå", "Førebyggingsnivå", "Prevention level"}),
    field<&Tiltak::goals>("goals", {"Mål", "Mål", "Goals"}),
    field<&Tiltak::target_groups>("target_groups", {"Målgrupper", "Målgrupper", "Target groups"}),
    field<&Tiltak::ages>("ages", {"Alder", "Alder", "Ages"}, kAges),
    field<&Tiltak::grades>("grades", {"Klassetrinn", "Klassetrinn", "School grades"}, kAges),
    field<&Tiltak::timing>("timing", {"Tidspunkt", "Tidspunkt", "Timing"}),
    field<&Tiltak::status>("status", {"Status", "Status", "Status"}),
    field<&Tiltak::confirmed>("confirmed",
                              {"Status bekreftet", "Status stadfest", "Status confirmed"}),
    field<&Tiltak::ended>("ended", {"Avsluttet", "Avslutta", "Ended"}),
    field<&Tiltak::cost>("cost", {"Kostnad i kroner", "Kostnad i kroner", "Cost in kroner"}),
    field<&Tiltak::funding>("funding", {"Finansiering", "Finansiering", "Funding"}),
    field<&Tiltak::commitment>("commitment", {"Forpliktende eller tilbud",
                                              "Forpliktande eller tilbod", "Binding or offered"}),
    field<&Tiltak::groups>("groups",
                           {"Grupper tiltaket består av", "Grupper tiltaket er sett saman av",
                            "Groups that the tiltak consists of"}),
    field<&Tiltak::evaluation>("evaluation", {"Evaluering", "Evaluering", "Evaluation"}),
});

/// An evaluation that has been made.
struct Evaluation : Traced {
  Maybe<Id> id;
  At<Ref<Tiltak, Plan, Group, Agreement, Goal>> of;
  At<Date> date;
  std::vector<Party> by;
  Maybe<Words> method;
  At<Outcome> result;
  Maybe<Words> text;
  Maybe<Verdict> decision;
  Maybe<Ref<Group>> decided_by;
};
template <>
inline constexpr auto fields_of<Evaluation> = traced(std::array{
    field<&Evaluation::id>("id", {"Kort navn", "Kort namn", "Short name"}),
    field<&Evaluation::of>("of",
                           {"Hva som er evaluert", "Kva som er evaluert", "What was evaluated"}),
    field<&Evaluation::date>("date", {"Dato", "Dato", "Date"}),
    field<&Evaluation::by>("by", {"Av", "Av", "By"}),
    field<&Evaluation::method>("method", {"Metode", "Metode", "Method"}),
    field<&Evaluation::result>("result", {"Resultat", "Resultat", "Result"}),
    field<&Evaluation::text>("text", {"Hva evalueringen viste", "Kva evalueringa viste",
                                      "What the evaluation showed"}),
    field<&Evaluation::decision>("decision",
                                 {"Hva den førte til", "Kva ho førte til", "What it led to"}),
    field<&Evaluation::decided_by>("decided_by", {"Besluttet av", "Avgjort av", "Decided by"}),
});

}  // namespace slt
