// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "base/date.h"

namespace slt::render {

/// Somebody who sends or gets a message. Without an address the name alone is shown.
struct Mailbox {
  std::string name;
  std::string address = {};
};

/// A plain message that nobody has sent yet.
struct Mail {
  Mailbox from, to;  ///< Nobody to send it to when `to` has no name.
  Date date;         ///< Its day, so that the same plan gives the same bytes.
  std::string subject;
  std::string text;
};

/// A draft as a file (RFC 5322): Outlook, Thunderbird and others open it to be read, changed and
/// sent (`X-Unsent`). UTF-8 throughout; no word can end its line or begin a header, what is no
/// plain address is left out, and no identity number gets through.
std::string eml(const Mail& mail);

}  // namespace slt::render
