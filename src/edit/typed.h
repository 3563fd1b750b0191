// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "edit/assignment.h"

// What a person types, as plans write it: in an option, an answer or `KEY=VALUE`.
namespace slt::edit {

/// The field at the end of a path, numbers of items passed over; a plain text where no table has
/// it.
const Field& field_at(std::span<const Field> fields, std::string_view path);
/// The one choice that typed words mean: as plans write it, its label in any language, or how only
/// its label begins, «enkel» for «enkel evaluering».
std::optional<std::size_t> choice_meant(std::span<const Choice> choices, std::string_view typed);
/// A value in the form of plans, where it can mean one thing only: `2026-11-14` for «14.11.2026»,
/// `active` for «pågår». Anything else stays as it was typed.
std::string in_plan_words(const Field& field, std::string_view typed);
/// An assignment with its value in the form of plans, and its keys too: `responsible` for
/// «ansvarlig», in any language.
Assignment in_plan_words(std::span<const Field> fields, const Assignment& typed);

}  // namespace slt::edit
