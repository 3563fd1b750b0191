// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "base/diagnostic.h"

namespace slt {

/// What can be wrong with a plan against its field tables, whatever it says.
enum class Misfit : std::uint8_t {
  unknown_key,
  missing_key,
  wrong_kind,
  wrong_value,
  wrong_form,
  impossible_date,
  unordered_dates,
  wrong_number,
  quote_needed,
  quotes_required,
  duplicate_id,
  duplicate_number,
  dangling_reference,
  unknown_cadence,
  unreadable_file,
  unexpected_file,
  duplicate_section,
  missing_identity,
  unknown_municipality,
  unknown_rule,
  fixed_rule,
  loosened_rule,
  deviation_unused,
  ignore_malformed,
  ignore_unused,
  ignore_expired,
  baseline_unused
};

/// One structural rule, for the catalogue and for `slt explain`.
struct StructureRule {
  Misfit misfit;
  std::string_view id;
  Severity severity;
  Text summary;
  Text remedy;
  bool needs_today = false;  ///< Only the passing of time brings it.
};

std::span<const StructureRule> structure_rules();
const StructureRule& structure_rule(Misfit misfit);

/// A finding of a structural rule.
Diagnostic found(Misfit misfit, Span where, Sentence message, Sentence remedy = {});

}  // namespace slt
