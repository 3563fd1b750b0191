#pragma once

#include <span>
#include <vector>

#include "base/source.h"
#include "schema/leaf.h"

namespace slt {

/// `«A», «B» og «C»`; after three, how many more there are.
Sentence quoted_titles(std::span<const Words> titles);

/// Several things with one cause, which get one finding: at the first.
struct Gathered {
  std::vector<Words> titles;
  Span first;

  void add(const At<Words>& title, const Span& where) {
    if (titles.empty()) first = where;
    titles.push_back(title.value);
  }
  bool empty() const { return titles.empty(); }
  Sentence quoted() const { return quoted_titles(titles); }
};

}  // namespace slt
