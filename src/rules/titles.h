#pragma once

#include <span>

#include "base/source.h"
#include "schema/leaf.h"

namespace slt {

/// `«A», «B» og «C»`; after three, how many more there are.
Sentence quoted_titles(std::span<const Words> titles);

}  // namespace slt
