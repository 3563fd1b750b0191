// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "model/municipality.h"

// How to reach those who have roles, wherever a plan says so.
namespace slt {

/// Every telephone and fax number of persons and contacts.
std::vector<At<Words>> phones_in(const Municipality& folder);
/// Every e-mail address of persons and contacts.
std::vector<At<Words>> addresses_in(const Municipality& folder);

/// What stands after the at sign, with small letters; empty when there is none.
std::string domain_of(Words address);

}  // namespace slt
