// SPDX-License-Identifier: MIT
#pragma once

#include "base/document.h"
#include "report/due.h"

namespace slt::report {

/// Something due as a sentence, and whose it is: «Planperioden 2022–2025 gikk ut 31.12.2025, for
/// 325 dager siden. Hvem: koordineringsgruppe.»
std::string with_whose(Lang lang, const Due& due);

/// The same for a list, with where the plan says so.
Item item_of(Lang lang, const Due& due);

}  // namespace slt::report
