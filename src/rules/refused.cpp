// SPDX-License-Identifier: MIT
#include "rules/refused.h"

#include <algorithm>

#include "rules/objects.h"
#include "rules/parts.h"
#include "rules/rule.h"

namespace slt {
namespace {

/// True when `words`, with blanks between, has this one.
bool has_word(std::string_view words, std::string_view word) {
  return (" " + std::string(words) + " ").find(" " + std::string(word) + " ") != words.npos;
}

/// The keys without which a rule finds something missing; empty for most.
std::string_view asked_by(const Diagnostic& one) {
  const auto rule = std::ranges::find(all_rules(), one.rule, &Rule::id);
  return rule == all_rules().end() ? std::string_view() : rule->asks_for;
}

}  // namespace

void drop_refused(const View& view, Diagnostics& found) {
  for (const Municipality* folder : view.folders()) {
    const auto is_meant = [&](const Diagnostic& one) {
      const std::string_view keys = asked_by(one);
      if (keys.empty() || folder->refused.empty()) return false;
      const Definition* const object = object_at(one.span, *folder);
      return std::ranges::any_of(folder->refused, [&](const At<Words>& refused) {
        return (!object || lies_in(refused.span, object->whole)) && has_word(keys, refused.value) &&
               object_at(refused.span, *folder) == object;
      });
    };
    divide(found, is_meant);
    std::erase_if(found, is_meant);
  }
}

bool was_refused(const View& view, Words key) {
  return std::ranges::any_of(view.folders(), [&](const Municipality* folder) {
    return std::ranges::find(folder->refused, key, &At<Words>::value) != folder->refused.end();
  });
}

}  // namespace slt
