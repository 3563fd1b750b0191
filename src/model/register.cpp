// SPDX-License-Identifier: MIT
#include "model/register.h"

#include <algorithm>
#include <cctype>
#include <functional>
#include <map>

#include "base/alphabet.h"
#include "base/utf8.h"
#include "model/register_rows.h"

namespace slt {
namespace {

/// Takes what stands before `mark` off the front of `rest`, and the mark with it.
std::string_view take(std::string_view& rest, std::string_view mark) {
  const std::size_t end = std::min(rest.find(mark), rest.size());
  const std::string_view taken = rest.substr(0, end);
  rest.remove_prefix(std::min(end + mark.size(), rest.size()));
  return taken;
}

std::vector<Registered> rows() {
  std::vector<Registered> all;
  for (std::string_view rest = kRegisterRows; !rest.empty();) {
    std::string_view line = take(rest, "\n");
    if (line.empty() || line.starts_with('#')) continue;
    const std::string_view number = take(line, "\t");
    const std::string_view names = take(line, "\t");
    const std::string_view county = take(line, "\t");
    all.push_back({number, names, county, line});
  }
  return all;
}

}  // namespace

std::string id_from_name(std::string_view name) {
  std::string id;
  while (!name.empty()) {
    const Character c = first_character(name);
    const std::size_t bytes = std::max<std::size_t>(c.bytes, 1);
    if (c.code < 0x80)
      id += c.code == U' ' ? '-' : static_cast<char>(std::tolower(static_cast<int>(c.code)));
    else
      id += plain_letters(c.code);
    name.remove_prefix(bytes);
  }
  return id;
}

std::string Registered::id() const { return id_from_name(norwegian.empty() ? name() : norwegian); }

bool Registered::is_called(std::string_view name) const {
  if (names == name) return true;
  for (std::string_view rest = names; !rest.empty();)
    if (take(rest, " - ") == name) return true;
  return false;
}

bool Registered::is_spelt(std::string_view word) const {
  for (std::string_view rest = names; !rest.empty();)
    if (id_from_name(take(rest, " - ")) == word) return true;
  return false;
}

Date register_valid_from() { return make_date(2024, 1, 1); }

const std::vector<Registered>& all_registered() {
  static const std::vector<Registered> all = rows();
  return all;
}

bool is_invented(std::string_view number) { return number >= "9901" && number <= "9999"; }

std::optional<Registered> registered_by_number(std::string_view number) {
  for (const Registered& one : all_registered())
    if (one.number == number) return one;
  return {};
}

const Registered* registered_by_id(std::string_view id) {
  static const auto kById = [] {
    std::map<std::string, const Registered*, std::less<>> all;
    for (const Registered& one : all_registered()) all.try_emplace(one.id(), &one);
    return all;
  }();
  const auto known = kById.find(id);
  return known == kById.end() ? nullptr : known->second;
}

std::vector<Registered> registered_by_name(std::string_view name) {
  std::vector<Registered> same, spelt;
  const std::string id = id_from_name(name);
  for (const Registered& one : all_registered()) {
    if (one.is_called(name)) same.push_back(one);
    if (one.is_spelt(id)) spelt.push_back(one);
  }
  return same.empty() ? spelt : same;
}

std::string folder_meant(std::string_view word) {
  const std::string id = id_from_name(word);
  for (const Registered& one : all_registered())
    if (one.number == word || one.is_spelt(id)) return one.id();
  return id;
}

}  // namespace slt
