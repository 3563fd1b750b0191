// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>

#include "base/diagnostic.h"

namespace slt::yaml {

/// What another reader says of a file that ours refused.
enum class Opinion : std::uint8_t {
  not_yaml,    ///< It refuses the file too.
  other_yaml,  ///< It reads the file: this is YAML, but not as plans use it.
  not_asked,   ///< The file is too large for it, or is no text at all.
};

/// Asks yaml-cpp about a file that gave `refusals`. It is slow: ask of a few files a run.
Opinion second_opinion(const Source& source, std::span<const Diagnostic> refusals);

/// The opinion as a remark to a finding; empty when nobody was asked.
Sentence remark_on(Opinion opinion);

}  // namespace slt::yaml
