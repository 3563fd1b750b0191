#include "model/group.h"

#include <algorithm>

namespace slt {

Sentence Group::display_name() const {
  Sentence shown_name;
  for (const Lang lang : kLangs) {
    std::string& called = shown_name.words[static_cast<std::size_t>(lang)];
    if (name)
      called = name->value;
    else if (!type.empty())
      called = label_of(type.front().value).in(lang);
    else
      called = id.value.word;
  }
  return shown_name;
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
