// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "model/municipality.h"
#include "model/settings.h"

// What was already so when a collection began to use slt: `baseline.yaml`. It names findings by
// object and rule, never by line, and only shrinks.
namespace slt {

/// `vegarshei/politirad chair-not-stated`: the municipality, the nearest object with an id, and the
/// rule. Neither moved lines nor reordered lists change it; of several objects it names none.
std::string fingerprint(const Diagnostic& finding, const Municipality& own);

/// One for each thing that a finding is about: what a baseline holds.
std::vector<std::string> fingerprints(const Diagnostic& finding, const Municipality& own);

/// True for what a baseline may hold: no errors, nothing of syntax, structure or privacy.
bool may_be_known(const Diagnostic& finding);

/// Takes away the findings that the baseline holds; `used` gathers its lines that were met.
void apply_baseline(std::span<const At<Words>> baseline, const View& view, Diagnostics& found,
                    std::vector<Words>& used);

/// Reports the lines that were not met, when everything has been looked at. Of a rule that
/// `slt.yaml` leaves out or makes an error it is not known, or not true, that all is mended.
void report_unused(std::span<const At<Words>> baseline, std::span<const Words> used,
                   std::span<const RuleSetting> settings, Diagnostics& out);

/// The text of `baseline.yaml` for these fingerprints.
std::string baseline_text(std::span<const std::string> fingerprints, Lang lang);

}  // namespace slt
