// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "base/diagnostic.h"
#include "schema/leaf.h"

namespace slt {

/// `«A», «B» og «C»`; after three, how many more there are.
Sentence quoted_titles(std::span<const Words> titles);

/// The same of the parts of a finding.
Sentence quoted_titles(std::span<const Part> parts);

/// A thing with this title as part of a finding that points at `where`.
Part titled(const At<Words>& title, const Span& where);

}  // namespace slt
