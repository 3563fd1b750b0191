// SPDX-License-Identifier: MIT
#include "render/link.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/ascii.h"

namespace slt::render {
namespace {

bool is_address_of_mail(std::string_view word) {
  const std::size_t at = word.find('@');
  const auto plain = [](char c) {
    return is_letter_or_digit(c) || std::string_view(".-_+@").find(c) != std::string_view::npos;
  };
  return at != word.npos && at > 0 && word.rfind('@') == at && word.find('.', at) != word.npos &&
         word.back() != '.' && std::ranges::all_of(word, plain);
}

bool is_address_of_page(std::string_view word) {
  const bool web = word.starts_with("https://") || word.starts_with("http://");
  return web && word.find_first_of("<>\"'`\\") == word.npos;
}

bool is_hex(char c) { return is_digit(c) || (lowered(c) >= 'a' && lowered(c) <= 'f'); }

/// `www.vegarshei.kommune.no`: words parted by full stops.
bool is_host(std::string_view name) {
  return !name.empty() && is_letter_or_digit(name.front()) && is_letter_or_digit(name.back()) &&
         name.find("..") == name.npos && std::ranges::all_of(name, [](char c) {
           return is_letter_or_digit(c) || c == '.' || c == '-';
         });
}

std::string_view host_of(std::string_view address) {
  const bool mail = address.starts_with("mailto:");
  const std::size_t mark = mail ? address.find('@') : address.find("//");
  if (mark == address.npos) return {};
  address.remove_prefix(mark + (mail ? 1 : 2));
  return address.substr(0, address.find_first_of("/?#"));
}

/// A word without what closes the sentence or the quotation it stands in.
std::string_view without_end(std::string_view word) {
  constexpr std::array<std::string_view, 8> kEnds{".", ",", ";", ":", "!", "?", ")", "»"};
  for (;;) {
    const auto end = std::ranges::find_if(kEnds, [&](auto one) { return word.ends_with(one); });
    if (end == kEnds.end()) return word;
    word.remove_suffix(end->size());
  }
}

}  // namespace

std::string percent_encoded(std::string_view path, std::string_view plain) {
  std::string encoded;
  for (const char c : path)
    if (is_letter_or_digit(c) || plain.find(c) != plain.npos)
      encoded += c;
    else
      encoded += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  return encoded;
}

bool is_strict_address(std::string_view address) {
  for (std::size_t i = 0; i < address.size(); ++i) {
    const bool escaped = address[i] == '%' && i + 2 < address.size() && is_hex(address[i + 1]) &&
                         is_hex(address[i + 2]);
    const bool plain =
        is_letter_or_digit(address[i]) ||
        std::string_view("-._~/?#=&+,:;@!()*$").find(address[i]) != std::string_view::npos;
    if (!escaped && !plain) return false;
  }
  return is_host(host_of(address)) && std::ranges::count(address, '#') <= 1;
}

Linked linked_word(std::string_view word) {
  const std::string_view core = without_end(word);
  Linked linked{.core = core, .rest = word.substr(core.size()), .target = {}};
  if (is_address_of_page(core)) linked.target = core;
  if (is_address_of_mail(core)) linked.target = "mailto:" + std::string(core);
  return linked;
}

}  // namespace slt::render
