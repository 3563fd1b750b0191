// SPDX-License-Identifier: MIT
#pragma once

#include "base/document.h"
#include "report/due_owner.h"

namespace slt::report {

/// Somebody as a message names him or her; the address is empty when the plan states none.
struct Correspondent {
  std::string name;
  std::string address;
};

/// A message to somebody about everything that he, she or it answers for.
struct Reminder {
  std::string folder, word;  ///< What it is filed as: a municipality, and a name.
  Correspondent to;
  Correspondent from;  ///< The coordinator, who is to send it.
  std::string subject;
  Document text;
  int matters = 0;
};

/// A reminder for each who answers for something, in the målform of the place he or she belongs
/// to unless another language is asked for. What nobody is stated to answer for makes one message
/// too, to nobody, for the coordinator to place.
std::vector<Reminder> reminders(std::span<const MunicipalityDues> all, std::optional<Lang> asked,
                                Date today, int within);

}  // namespace slt::report
