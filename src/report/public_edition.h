// SPDX-License-Identifier: MIT
#pragma once

#include "base/document.h"

namespace slt::report {

/// What a public edition leaves out, in two sentences. See `model/published.h`.
extern const Text kPublicEdition;

/// Ends a report with that.
void tell_of_public_edition(Document& document);

}  // namespace slt::report
