// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <vector>

#include "report/due_document.h"

// What is due, while it is being written as a document.
namespace slt::report {

inline constexpr Text kDaysLate{"Dager over", "Dagar over", "Days over"};
inline constexpr Text kDaysLeft{"Dager igjen", "Dagar igjen", "Days left"};
inline constexpr Text kHowLong{"Hvor lenge", "Kor lenge", "How long"};

/// What a table says of each row besides what and when.
struct DueColumns {
  bool municipality = false, whose = true;
  Text last = kHowLong;  ///< Days alone, or «12 dager over», «om 12 dager».
};

/// The document so far.
struct DuePage {
  std::span<const MunicipalityDues> all;
  const DueFrame& frame;
  Document document;

  bool several() const { return all.size() > 1; }
  std::string say(const Text& text) const { return std::string(text.in(frame.lang)); }
  /// The rows that have a day, as a table; nothing when none has.
  void table(const std::vector<DueRow>& found, std::string caption, const DueColumns& columns);
  /// The rows without a day, as a list.
  void undated(const std::vector<DueRow>& found, const DueColumns& columns);
};

}  // namespace slt::report
