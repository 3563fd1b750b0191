// SPDX-License-Identifier: MIT
#pragma once

#include "base/date.h"
#include "base/diagnostic.h"
#include "base/document.h"
#include "model/municipality.h"
#include "report/schedule.h"

namespace slt::report {

/// All that the year's summary of one municipality is made of.
struct AnnualInput {
  const View& view;
  int year;
  Lang lang;
  Date today;                   ///< The as-of day; nothing else in the report depends on the clock.
  const Diagnostics& findings;  ///< Of this municipality.
  const Schedule& next_year;    ///< Of this municipality.
  std::span<const RuleSetting> settings = {};             ///< What `slt.yaml` says of rules.
  std::vector<calendar::QuietDays> school_holidays = {};  ///< Of this municipality.
};

/// The year's summary: twelve sections with fixed headings, for a kommunestyre to read.
Document annual(const AnnualInput& input);

}  // namespace slt::report
