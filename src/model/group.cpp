// SPDX-License-Identifier: MIT
#include "model/group.h"

#include <algorithm>

namespace slt {

Sentence Group::display_name() const {
  return in_every_language([&](Lang lang) {
    if (name) return name->value;
    return type.empty() ? id.value.word : label_of(type.front().value).in(lang);
  });
}

bool Group::is(GroupType wanted) const {
  return std::ranges::any_of(type, [&](const At<GroupType>& one) { return one.value == wanted; });
}

std::vector<const Series*> Group::all_series() const {
  std::vector<const Series*> all;
  if (meetings) all.push_back(&*meetings);
  for (const Series& one : series) all.push_back(&one);
  return all;
}

}  // namespace slt
