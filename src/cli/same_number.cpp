// SPDX-License-Identifier: MIT
#include "cli/same_number.h"

#include "model/register.h"
#include "schema/structure_rules.h"

namespace slt::cli {
namespace {

constexpr Message<Quote, Quote> kSame{.nb = "{0} er også kommunenummeret til {1}",
                                      .nn = "{0} er òg kommunenummeret til {1}",
                                      .en = "{0} is the number of the municipality {1} too"};

}  // namespace

void Numbers::note(const Folder& folder, const std::string& number) {
  if (number.empty() || is_invented(number)) return;
  const auto [first, is_new] = folders_.try_emplace(number, folder.id);
  if (!is_new) twins_.emplace_back(&folder, first->second);
}

Diagnostic same_number(const Municipality& own, const std::string& other) {
  const At<Words>& number = own.municipality->number;
  return found(Misfit::duplicate_number, number.span, kSame({number.value}, {other}));
}

}  // namespace slt::cli
