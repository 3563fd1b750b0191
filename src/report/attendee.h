// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "model/municipality.h"

namespace slt::report {

/// Somebody who must be at meetings, as a key of `people_of` names him or her.
struct Attendee {
  std::string folder;  ///< Id of the folder the person or office belongs to.
  std::string word;    ///< Small ASCII letters, digits and hyphens: a name for a file.
  Sentence name;       ///< «Bente Gravdal», «SLT-koordinator», «leder, Helse og omsorg».
};

/// Who a key means. `view` is of any municipality that knows the key.
Attendee attendee_of(const View& view, std::string_view key);

/// Words as part of a file's name: small ASCII letters, digits and hyphens, nothing else. Ids stay
/// as they are; «politiråd» becomes `politirad`.
std::string file_word(std::string_view words);

}  // namespace slt::report
