// SPDX-License-Identifier: MIT
#include "rules/working_groups.h"

#include "rules/evaluations.h"

namespace slt {

std::optional<Dissolution> dissolution_of(const View& view, const Group& group, Date today) {
  if (!group.working_group || group.working_group->dissolved || group.until) return {};
  const WorkingGroup& work = *group.working_group;
  const auto own = work.dissolves
                       ? std::optional(At<Date>{work.dissolves->value.last(), work.dissolves->span})
                       : std::nullopt;
  const Tiltak* tiltak = work.tiltak ? view.find<Tiltak>(work.tiltak->value.id) : nullptr;
  const bool is_past = own && own->value < today;
  if (!is_past && tiltak && (has_ended(*tiltak, today) || is_cancelled(*tiltak)))
    return Dissolution{.tiltak = tiltak, .by = end_of(*tiltak), .from = work.tiltak->span};
  if (!own) return {};
  return Dissolution{.by = own, .from = own->span};
}

}  // namespace slt
