// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "base/document.h"
#include "report/listing.h"

namespace slt::report {

/// Everything that somebody answers for or takes part in, alone or with others: roles, seats,
/// tiltak, evaluations, decisions and whatever else names them. `typed` is an office, a unit, a
/// group, a sector or a person. Throws `Unknown` when no plan knows such a one.
Document answers_document(std::span<const std::unique_ptr<Things>> all, std::string_view typed,
                          Lang lang);

}  // namespace slt::report
