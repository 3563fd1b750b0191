// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "base/document.h"
#include "report/annual.h"
#include "report/due.h"
#include "report/schedule.h"

namespace slt::report {

/// What the state of the work today is told from.
struct StatusInput {
  Lang lang;
  Date today;
  std::string place;        ///< The municipality; empty for a collection of several.
  std::string id;           ///< Its id, for commands to type; empty for several.
  std::string slt = "slt";  ///< How commands to type begin: `slt -C planer`.
  int municipalities = 0;
  int errors = 0, warnings = 0, infos = 0;
  std::vector<Span> findings = {};  ///< Where they stand.
  std::span<const MunicipalityDues> dues;
  const Schedule& coming;  ///< Meetings from today.
};

/// One page for somebody who opens a terminal once a week: what is wrong, what is late, which
/// meetings come, and what to type next.
Document status(const StatusInput& input);

/// One page for those who decide: how things stand in a few sentences, what is late, what comes,
/// the next meetings, and the findings in a line. Of one municipality, whose year `state` is.
Document status_page(const StatusInput& input, const AnnualInput& state);

/// What to do in a folder without plans: the shortest plan there is. `slt` is how commands to type
/// begin there.
Document first_steps(Lang lang, std::string_view folder, std::string_view slt);

}  // namespace slt::report
