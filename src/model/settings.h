#pragma once

#include "model/series.h"

namespace slt {

/// What `slt.yaml` at the root of a repository says for all its municipalities.
struct Settings {
  Span span;
  Maybe<Profile> profile;
  Maybe<Form> language;
};
template <>
inline constexpr std::array fields_of<Settings>{
    field<&Settings::profile>("profile",
                              {"Hvilke tall planene måles mot", "Kva tal planane blir målte mot",
                               "Whose figures plans are measured against"}),
    field<&Settings::language>(
        "language", {"Målform når kommunen ikke sier noe", "Målform når kommunen ikkje seier noko",
                     "Written Norwegian where the municipality says nothing"}),
};

/// Days on which the schools of a county or municipality are closed.
struct SchoolHoliday : Traced {
  At<Words> name;
  At<Period> period;
  std::vector<At<Words>> counties;
  std::vector<At<Ref<Municipality>>> municipalities;
};
template <>
inline constexpr auto fields_of<SchoolHoliday> = traced(std::array{
    field<&SchoolHoliday::name>("name", {"Navn", "Namn", "Name"}),
    field<&SchoolHoliday::period>("period", {"Periode", "Periode", "Period"}),
    field<&SchoolHoliday::counties>("counties", {"Fylker", "Fylke", "Counties"}),
    field<&SchoolHoliday::municipalities>("municipalities",
                                          {"Kommuner", "Kommunar", "Municipalities"}),
});

/// A file of `school-holidays/`: one school year.
struct SchoolHolidays {
  std::vector<SchoolHoliday> school_holidays;
};
template <>
inline constexpr std::array fields_of<SchoolHolidays>{
    field<&SchoolHolidays::school_holidays>("school_holidays",
                                            {"Skoleferier", "Skuleferiar", "School holidays"}),
};

}  // namespace slt
