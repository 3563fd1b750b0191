// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>

#include "report/due.h"

namespace slt::render {

/// A calendar of everything with a day, as entries that leave their days free; each in the målform
/// of its place unless a language is asked for. Nothing in it but the plans: the same from day to
/// day until they change.
std::string due_feed(std::span<const report::MunicipalityDues> all, std::optional<Lang> asked,
                     Lang frame);

}  // namespace slt::render
