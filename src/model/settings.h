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
std::span<const Field> fields_of<Settings>();

/// Days on which the schools of a county or municipality are closed.
struct SchoolHoliday : Traced {
  At<Words> name;
  At<Period> period;
  std::vector<At<Words>> counties;
  std::vector<At<Ref<Municipality>>> municipalities;
};
template <>
std::span<const Field> fields_of<SchoolHoliday>();

/// A file of `school-holidays/`: one school year.
struct SchoolHolidays {
  std::vector<SchoolHoliday> school_holidays;
};
template <>
std::span<const Field> fields_of<SchoolHolidays>();

}  // namespace slt
