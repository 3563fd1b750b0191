// SPDX-License-Identifier: MIT
#include "rules/objects.h"

namespace slt {

bool lies_in(const Span& inner, const Span& outer) {
  return inner.source == outer.source && outer.offset <= inner.offset &&
         inner.offset + inner.length <= outer.offset + outer.length;
}

const Definition* object_at(const Span& where, const Municipality& own) {
  const Definition* nearest = nullptr;
  for (const Definition& one : own.mentions.definitions)
    if (lies_in(where, one.whole) && (!nearest || one.whole.length < nearest->whole.length))
      nearest = &one;
  return nearest;
}

}  // namespace slt
