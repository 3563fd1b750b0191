// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "report/plan_sections.h"

namespace slt::report {

/// The evaluations that pass `wanted`, by date: what, when, by whom, how, what it showed and what
/// it led to. Columns in which none says anything are left out.
Table evaluation_table(const Draft& draft, std::function<bool(const Evaluation&)> wanted);

}  // namespace slt::report
