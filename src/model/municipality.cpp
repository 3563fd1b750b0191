// SPDX-License-Identifier: MIT
#include "model/municipality.h"

namespace slt {
Lang Municipality::lang() const {
  if (municipality) return municipality->language.value == Form::nn ? Lang::nn : Lang::nb;
  return joint && joint->language && joint->language->value == Form::nn ? Lang::nn : Lang::nb;
}

std::string_view Municipality::name() const {
  if (municipality) return municipality->name.value;
  return joint ? joint->name.value : std::string_view(id);
}

bool Municipality::is_reference() const {
  return municipality && municipality->reference && municipality->reference->value;
}

std::vector<const Role*> View::roles(Office office) const {
  std::vector<const Role*> all = Gathered<Role>(*this, &Municipality::roles);
  std::erase_if(all, [&](const Role* role) { return role->role.value != office; });
  return all;
}

std::vector<const Group*> View::groups(Level level) const& {
  std::vector<const Group*> all = groups();
  std::erase_if(all,
                [&](const Group* group) { return !group->level || group->level->value != level; });
  return all;
}

std::vector<const Plan*> View::plans() const {
  std::vector<const Plan*> all;
  for (const Municipality* folder : folders()) {
    if (folder->plan) all.push_back(&*folder->plan);
    for (const Plan& plan : folder->other_plans) all.push_back(&plan);
  }
  return all;
}

}  // namespace slt
