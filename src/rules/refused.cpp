#include "rules/refused.h"

#include <algorithm>
#include <map>
#include <set>

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
  for (const Municipality* folder : view.folders()) {
    std::map<Words, std::set<const Definition*>> refused;  // By key, the objects they belong to.
    for (const At<Words>& one : folder->refused)
      refused[one.value].insert(object_at(one.span, *folder));
    const auto is_meant = [&](const Diagnostic& one) {
      return std::ranges::any_of(refused, [&](const auto& entry) {
        const auto& [key, objects] = entry;
        return asks_for(one, key) && objects.contains(object_at(one.span, *folder));
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
