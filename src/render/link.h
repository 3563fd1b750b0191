// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace slt::render {

/// A word of a plan, parted in what is an address and what closes the sentence after it.
struct Linked {
  std::string_view core, rest;
  std::string target;  ///< `https:`, `http:` or `mailto:`; empty when the word is no address.
};
Linked linked_word(std::string_view word);

/// True of an address that is a URI to the letter, of a host with a plain name. Word opens no
/// document that has another one for a link.
bool is_strict_address(std::string_view address);

/// A path where an address is wanted (RFC 3986): all but letters, digits and `plain` in per cent.
std::string percent_encoded(std::string_view path, std::string_view plain);

}  // namespace slt::render
