// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

// What somebody means who writes a value in a form that plans do not have, where there is one
// answer only: `14.11.2017`, `kl. 8.30`, `10 000`. Each answers with the value as plans write it.
namespace slt {

/// A day, a month or a year: `14.11.2017`, `14. november 2017`, `2026-1-5`, `11.2017`. Not
/// `01/02/2024`, which is one day to some and another to others.
std::optional<std::string> date_meant(std::string_view words);
/// `14.11.2017–31.12.2018`, `2022-2025`.
std::optional<std::string> period_meant(std::string_view words);
/// `8.30`, `kl. 08.30`.
std::optional<std::string> clock_meant(std::string_view words);
/// A whole number with blanks between thousands: `10 000`.
std::optional<std::string> number_meant(std::string_view words);
/// `ja`, `nei`, `yes`, `True`.
std::optional<std::string> truth_meant(std::string_view words);

}  // namespace slt
