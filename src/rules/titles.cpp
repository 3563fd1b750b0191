// SPDX-License-Identifier: MIT
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

Part titled(const At<Words>& title, const Span& where) { return {where, quoted(title.value)}; }

Sentence quoted_titles(std::span<const Words> titles) {
  Parts parts;
  for (const Words title : titles) parts.push_back({{}, quoted(title)});
  return quoted_titles(parts);
}

Sentence quoted_titles(std::span<const Part> parts) {
  std::vector<Sentence> items;
  const std::size_t named = std::min(parts.size(), kMostNamed);
  for (const Part& part : parts.first(named)) items.push_back(part.name);
  if (named < parts.size()) items.push_back(kMore(parts.size() - named));
  return listed(std::span<const Sentence>(items));
}

}  // namespace slt
