// SPDX-License-Identifier: MIT
#pragma once

#include "base/date.h"
#include "base/document.h"
#include "model/municipality.h"

namespace slt::report {

/// The whole plan of a municipality as a document it would publish, with what it shares with
/// others.
Document plan(const View& view, Lang lang, Date today);

}  // namespace slt::report
