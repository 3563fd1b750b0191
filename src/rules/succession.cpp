// SPDX-License-Identifier: MIT
#include "rules/succession.h"

#include <algorithm>
#include <iterator>

#include "rules/members.h"

namespace slt {

std::optional<Reckoning> end_of_term(const Role& role) {
  if (role.until) return Reckoning(*role.until);
  if (!role.from || !role.duration) return {};
  return Reckoning(*role.from).plus(*role.duration).day_before();
}

bool is_to_be_held(const Role& role) {
  using State = Stated<Ref<Person>>::State;
  return role.holder.state != State::none && role.holder.state != State::vacant;
}

bool is_term_over(const Role& role, Date today) {
  const auto end = end_of_term(role);
  return end && end->day() < today && (!role.from || role.from->value.first() <= end->day());
}

bool is_in_force(const Role& role, Date day) {
  return !is_term_over(role, day) && (!role.from || role.from->value.first() <= day);
}

std::vector<const Role*> roles_on(const View& view, Office office, Date day) {
  const std::vector<const Role*> all = roles_of(view, office);
  std::vector<const Role*> now;
  std::ranges::copy_if(all, std::back_inserter(now),
                       [&](const Role* role) { return is_in_force(*role, day); });
  return now.empty() ? all : now;
}

bool is_taken_over(const View& view, const Role& role, Date today) {
  return std::ranges::any_of(roles_of(view, role.role.value), [&](const Role* other) {
    return other != &role && !is_term_over(*other, today);
  });
}

const Maybe<PartialDate>& next_from(const Role& role, std::size_t holder) {
  return holder + 1 < role.previous_holders.size() ? role.previous_holders[holder + 1].from
                                                   : role.from;
}

bool is_replaced(const View& view, const Agreement& old, Date today) {
  return std::ranges::any_of(view.agreements(), [&](const Agreement* one) {
    return one != &old && one->title.value == old.title.value && one->until &&
           one->until->value.last() >= today;
  });
}

bool is_renewed(const Municipality& folder, const Deviation& old, Date today) {
  const auto concerns = [](const Deviation& one) {
    return one.concerns ? one.concerns->value.id : Words{};
  };
  return std::ranges::any_of(folder.deviations, [&](const Deviation& one) {
    const bool same =
        bytes_of(one.rule.span) == bytes_of(old.rule.span) && concerns(one) == concerns(old);
    return same && &one != &old && (!one.until || one.until->value >= today);
  });
}

}  // namespace slt
