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

bool may_be_police(const View& view, const Party& party) {
  if (party.open || party.words || is_from_police(view, party)) return true;
  const Group* group = group_in(view, party);
  return group && seats_one(view, *group, is_from_police);
}

}  // namespace slt
