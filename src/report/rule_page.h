// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "base/document.h"
#include "rules/catalogue.h"

namespace slt::report {

/// The page of one rule: what it says, why, who says so, wrong and right, how to deviate.
Document rule_page(const Topic& topic, Lang lang);

/// All pages after each other, under headings by area.
Document rule_catalogue(std::span<const Topic> topics, Lang lang);

}  // namespace slt::report
