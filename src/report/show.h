// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "base/document.h"
#include "report/listing.h"

namespace slt::report {

/// One thing whole: its keys in words, what is due, what else in the plans names it, and where it
/// stands in the files. `address` is `municipality/id` or an id alone. Throws `Unknown` when there
/// is none, or several.
Document show_document(std::span<const std::unique_ptr<Things>> all, std::string_view address,
                       Lang lang, Date today, std::span<const RuleSetting> settings);

}  // namespace slt::report
