// SPDX-License-Identifier: MIT
#pragma once

#include "model/municipality.h"

// Which object of a plan a place lies in.
namespace slt {

bool lies_in(const Span& inner, const Span& outer);

/// The smallest object with an id that a place lies in; null when there is none.
const Definition* object_at(const Span& where, const Municipality& own);

}  // namespace slt
