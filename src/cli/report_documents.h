// SPDX-License-Identifier: MIT
#pragma once

#include "base/document.h"
#include "cli/loaded.h"
#include "cli/report.h"

namespace slt::cli {

/// The kinds of report.
enum class ReportKind : std::uint8_t { annual, plan, overview, status, agenda, minutes };

/// The kind that the first word after `slt report` means; nothing when it means none.
std::optional<ReportKind> report_kind_named(std::string_view word);
/// What such a word may be, in either Norwegian or English.
std::vector<std::string_view> report_kind_names();

/// Finds what the rules find in each municipality, once for all the reports that are made of them.
void check_all(const Selection& selection, Loaded& all, const Context& context);

/// Throws `Usage` for a year that no report can be about.
void check_report_year(std::optional<int> year);

/// A report and the name of its file, without an ending: `annual-vegarshei`.
struct NamedReport {
  std::string municipality;  ///< Its id; empty for a report of many.
  std::string name;
  Document document;
};
/// The reports of one kind: one for each municipality, or one of them all. Throws `Usage` for a
/// meeting or group that none of them has.
std::vector<NamedReport> reports_of(ReportKind kind, const Selection& selection, const Loaded& all,
                                    const Report& command, const Context& context);

}  // namespace slt::cli
