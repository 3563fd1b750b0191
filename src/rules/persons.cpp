// SPDX-License-Identifier: MIT
#include "rules/persons.h"

#include "rules/members.h"

namespace slt {

bool is_single(Office office) {
  return office == Office::mayor || office == Office::deputy_mayor ||
         office == Office::chief_executive || office == Office::police_station_chief ||
         office == Office::slt_coordinator;
}

Words person_in(const View& view, const Party& party) {
  if (party.person) return party.person->value.id;
  if (party.who && view.find<Person>(party.who->value.word)) return party.who->value.word;
  const auto office = party.office();
  if (!office) return {};
  const auto roles = roles_of(view, *office);
  return roles.size() == 1 && roles.front()->holder.given() ? roles.front()->holder.value.id
                                                            : Words{};
}

std::string identity_of(const View& view, const Party& party) {
  if (const Words person = person_in(view, party); !person.empty()) return std::string(person);
  const auto office = party.office();
  return office && is_single(*office) ? seat_key(party) : std::string();
}

}  // namespace slt
