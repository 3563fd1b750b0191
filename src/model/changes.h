#pragma once

#include <string>
#include <vector>

#include "base/source.h"

namespace slt {

/// A field that reads otherwise in two versions of an object.
struct FieldChange {
  std::string key;
  std::string before, after;  ///< In one line; empty where the field is left out.
  Span now;                   ///< Where it stands; the object when it is gone.
};

/// How an object has changed between two versions, in the order of the later one. Quotes, comments,
/// line breaks and the order of keys are no change.
std::vector<FieldChange> changes(const Span& before, const Span& after);

}  // namespace slt
