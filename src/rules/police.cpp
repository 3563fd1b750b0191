// SPDX-License-Identifier: MIT
#include "rules/police.h"

#include "rules/members.h"

namespace slt {
namespace {

/// The group that a party names; null when it names none.
const Group* group_in(const View& view, const Party& party) {
  if (party.group) return view.find<Group>(party.group->value.id);
  return party.who && !party.who->value.office ? view.find<Group>(party.who->value.word) : nullptr;
}

}  // namespace

bool Police::may_be(const Party& party) {
  if (party.open || party.words || is_from_police(view_, party)) return true;
  const Group* group = group_in(view_, party);
  if (!group) return false;
  const auto [known, is_new] = groups_.try_emplace(group, false);
  if (is_new) known->second = seats_one(view_, *group, is_from_police);
  return known->second;
}

}  // namespace slt
