// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"

namespace slt {

/// A municipality in the national register. Its name may have parallel forms: «Gáivuotna»,
/// «Kåfjord», «Kaivuono».
struct Registered {
  std::string_view number;
  std::string_view names;  ///< Parallel forms parted by ` - `.
  std::string_view county;
  std::string_view norwegian;  ///< Its Norwegian name, where that is not the first; else empty.

  /// The first of its names.
  std::string_view name() const { return names.substr(0, names.find(" - ")); }
  /// As its folder is called, after its Norwegian name: `kafjord`.
  std::string id() const;
  bool is_called(std::string_view name) const;
  /// True when a word is one of its names as an id spells it.
  bool is_spelt(std::string_view word) const;
};

/// A name as an id spells it: `å` is `a`, `ø` is `o`, `æ` is `ae`, `č` is `c`, a blank is `-`.
std::string id_from_name(std::string_view name);

/// The day from which the compiled-in register is valid: Kartverket, administrative units 2024
/// (CC BY 4.0).
Date register_valid_from();

/// True for the numbers from 9901 on: they are free, for municipalities that do not exist.
bool is_invented(std::string_view number);
std::optional<Registered> registered_by_number(std::string_view number);
/// The first whose folder is called so; null when there is none.
const Registered* registered_by_id(std::string_view id);
/// Every municipality of that name, else of that name as ids spell it; there are two Herøy and two
/// Våler.
std::vector<Registered> registered_by_name(std::string_view name);
/// The folder that a number or a name in letters of any case means; other words as an id spells
/// them.
std::string folder_meant(std::string_view word);
const std::vector<Registered>& all_registered();

}  // namespace slt
