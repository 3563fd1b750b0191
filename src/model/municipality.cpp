#include "model/municipality.h"

namespace slt {
namespace {

/// Pointers to every element of one list in all the folders.
template <class T>
std::vector<const T*> gather(const View& view, std::vector<T> Municipality::*list) {
  std::vector<const T*> all;
  for (const Municipality* folder : view.folders())
    for (const T& one : folder->*list) all.push_back(&one);
  return all;
}

}  // namespace

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

std::vector<const Municipality*> View::folders() const {
  std::vector<const Municipality*> all{own};
  all.insert(all.end(), joint.begin(), joint.end());
  return all;
}

std::vector<const Role*> View::roles(Office office) const {
  std::vector<const Role*> all = gather(*this, &Municipality::roles);
  std::erase_if(all, [&](const Role* role) { return role->role.value != office; });
  return all;
}

std::vector<const Group*> View::groups() const { return gather(*this, &Municipality::groups); }

std::vector<const Group*> View::groups(Level level) const {
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

std::vector<const Agreement*> View::agreements() const {
  return gather(*this, &Municipality::agreements);
}
std::vector<const KnowledgeSource*> View::knowledge_sources() const {
  return gather(*this, &Municipality::knowledge_sources);
}
std::vector<const Tiltak*> View::tiltak() const { return gather(*this, &Municipality::tiltak); }
std::vector<const Evaluation*> View::evaluations() const {
  return gather(*this, &Municipality::evaluations);
}
std::vector<const Meeting*> View::meetings() const {
  return gather(*this, &Municipality::meetings);
}

}  // namespace slt
