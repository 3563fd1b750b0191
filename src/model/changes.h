// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "schema/field.h"

namespace slt {

/// A field that reads otherwise in two versions of an object.
struct FieldChange {
  std::string key;
  std::string before, after;  ///< In one line; empty where the field is left out.
  Span now;                   ///< Where it stands; the object when it is gone.
};

/// A value in one line, the same however it is laid out: `[a, b]`, `{amount: 10, from: stat}`.
/// Where its field is known, so is it that `politiet` is `{who: politiet}` and `ordførar` is
/// `ordfører`.
std::string in_one_line(yaml::Cursor value, const Field* field);

/// How an object has changed between two versions, in the order of the later one. Quotes, comments,
/// line breaks and the order of keys are no change. `rows` is the table of the object.
std::vector<FieldChange> changes(const Span& before, const Span& after,
                                 std::span<const Field> rows);

}  // namespace slt
