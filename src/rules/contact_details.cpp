// SPDX-License-Identifier: MIT
#include "rules/contact_details.h"

#include "base/ascii.h"

namespace slt {
namespace {

void add(std::vector<At<Words>>& to, const Maybe<Words>& words) {
  if (words) to.push_back(*words);
}

}  // namespace

std::vector<At<Words>> phones_in(const Municipality& folder) {
  std::vector<At<Words>> all;
  for (const Person& person : folder.persons) add(all, person.phone);
  for (const Contact& contact : folder.contacts) {
    add(all, contact.phone);
    add(all, contact.fax);
  }
  return all;
}

std::vector<At<Words>> addresses_in(const Municipality& folder) {
  std::vector<At<Words>> all;
  for (const Person& person : folder.persons) add(all, person.email);
  for (const Contact& contact : folder.contacts) add(all, contact.email);
  return all;
}

std::string domain_of(Words address) {
  const auto at = address.rfind('@');
  return lowered(at == Words::npos ? Words{} : address.substr(at + 1));
}

}  // namespace slt
