#include "rules/titles.h"

#include <algorithm>
#include <vector>

#include "base/list.h"

#include "rules/members.h"

namespace slt {
namespace {

constexpr Message<std::size_t> kMore{.nb = "{0} til", .nn = "{0} til", .en = "{0} more"};
constexpr std::size_t kMostNamed = 3;

Sentence quoted(Words title) {
  return in_every_language([&](Lang lang) { return shown(lang, Quote{title}); });
}

}  // namespace

Sentence quoted_titles(std::span<const Words> titles) {
  std::vector<Sentence> items;
  const std::size_t named = std::min(titles.size(), kMostNamed);
  for (const Words title : titles.first(named)) items.push_back(quoted(title));
  if (named < titles.size()) items.push_back(kMore(titles.size() - named));
  return listed(std::span<const Sentence>(items));
}

}  // namespace slt
