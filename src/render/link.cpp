#include "render/link.h"

#include <algorithm>

namespace slt::render {
namespace {

bool is_address_of_mail(std::string_view word) {
  const std::size_t at = word.find('@');
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '-' || c == '_' || c == '+' || c == '@';
  };
  return at != word.npos && at > 0 && word.rfind('@') == at && word.find('.', at) != word.npos &&
         word.back() != '.' && std::ranges::all_of(word, plain);
}

bool is_address_of_page(std::string_view word) {
  const bool web = word.starts_with("https://") || word.starts_with("http://");
  return web && word.find_first_of("<>\"'`\\") == word.npos;
}

bool is_letter_or_digit(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_hex(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

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

}  // namespace

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
  const std::size_t end = word.find_last_not_of(".,;:!?)»");
  const std::string_view core = word.substr(0, end == word.npos ? 0 : end + 1);
  Linked linked{.core = core, .rest = word.substr(core.size()), .target = {}};
  if (is_address_of_page(core)) linked.target = core;
  if (is_address_of_mail(core)) linked.target = "mailto:" + std::string(core);
  return linked;
}

}  // namespace slt::render
