// SPDX-License-Identifier: MIT
#pragma once

#include "model/series.h"

namespace slt {

/// How grave a rule's findings are to be here; `skip` leaves the rule out.
enum class SetSeverity : std::uint8_t { skip, info, warning, error };
template <>
inline constexpr std::array choices_of<SetSeverity>{
    Choice{"skip", {"brukes ikke", "blir ikkje brukt", "left out"}},
    Choice{"info", {"merknad", "merknad", "info"}},
    Choice{"warning", {"advarsel", "åtvaring", "warning"}},
    Choice{"error", {"feil", "feil", "error"}},
};

/// A rule that is to count for more or less here than it does elsewhere.
struct RuleSetting {
  Span span;
  At<RuleId> rule;
  Maybe<SetSeverity> severity;
  Maybe<Words> parameter;  ///< A figure the rule goes by, as `slt explain` names it.
  Maybe<int> value;        ///< What that figure is here.
  At<Words> reason;
};
template <>
std::span<const Field> fields_of<RuleSetting>();

/// Days on which no meeting is wanted if there is another way: fellesferie, the meetings of a
/// municipal council. They are for all when neither counties nor municipalities are named.
struct QuietDay : Traced {
  At<Words> name;
  Maybe<Period> period;
  std::vector<At<Date>> dates;
  std::vector<At<Words>> counties;
  std::vector<At<Ref<Municipality>>> municipalities;
};
template <>
std::span<const Field> fields_of<QuietDay>();

/// What `slt.yaml` at the root of a repository says for all its municipalities.
struct Settings {
  Span span;
  Maybe<Profile> profile;
  Maybe<Form> language;
  std::vector<RuleSetting> rules;
  std::vector<QuietDay> quiet_days;
};
template <>
std::span<const Field> fields_of<Settings>();

/// What `baseline.yaml` lists: findings that were there from the start.
struct Baseline {
  std::vector<At<Words>> findings;
};
template <>
std::span<const Field> fields_of<Baseline>();

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
