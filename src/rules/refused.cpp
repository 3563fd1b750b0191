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

bool asks_for(const Diagnostic& one, Words key) {
  const auto rule = std::ranges::find(all_rules(), one.rule, &Rule::id);
  return rule != all_rules().end() && has_word(rule->asks_for, key);
}

}  // namespace

void drop_refused(const View& view, Diagnostics& found) {
  for (const Municipality* folder : view.folders())
    for (const At<Words>& refused : folder->refused) {
      const auto is_meant = [&](const Diagnostic& one) {
        return asks_for(one, refused.value) &&
               object_at(one.span, *folder) == object_at(refused.span, *folder);
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
