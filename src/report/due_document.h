// SPDX-License-Identifier: MIT
#pragma once

#include "base/document.h"
#include "report/due.h"

namespace slt::report {

/// How what is due is parted: by how urgent it is, or by whose it is.
enum class DueOrder : std::uint8_t { urgency, person, unit, municipality };

/// How what is due is to be shown.
struct DueFrame {
  Lang lang;
  Date today;
  int within;  ///< Days ahead; for the heading, as what is further off has been taken out.
  DueOrder order = DueOrder::urgency;
  bool explain = false;      ///< Also how each date was found.
  std::string_view of = {};  ///< Whom it is about, as somebody typed it; empty for everybody.
  std::vector<std::string> whom = {};  ///< Those who are called so.
};

/// What is overdue, what is to come, and what has no date; or the same for each who answers.
Document due_document(std::span<const MunicipalityDues> all, const DueFrame& frame);

/// All that is known of each, a row each, for a spreadsheet: dates as ISO 8601.
Table due_table(std::span<const MunicipalityDues> all, Lang lang);

}  // namespace slt::report
