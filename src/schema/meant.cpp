// SPDX-License-Identifier: MIT
#include "schema/meant.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/ascii.h"
#include "base/date.h"

namespace slt {
namespace {

using Meant = std::optional<std::string>;

bool is_number(std::string_view word) {
  return !word.empty() && std::ranges::all_of(word, is_digit);
}

std::string_view trimmed(std::string_view words) {
  const std::size_t first = std::min(words.find_first_not_of(' '), words.size());
  words.remove_prefix(first);
  return words.substr(0, words.find_last_not_of(' ') + 1);
}

/// The parts of a date, without the signs between them.
std::vector<std::string> parts_of(std::string_view words) {
  std::vector<std::string> parts;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find_first_of(" ./-"), words.size());
    if (end > 0) parts.push_back(lowered(words.substr(0, end)));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return parts;
}

/// Two digits for a day or a month, whose name may be written out; empty for what is neither.
std::string two_digits(const std::string& part, bool is_month) {
  for (unsigned month = 1; is_month && month <= 12; ++month)
    if (std::ranges::any_of(kLangs,
                            [&](Lang lang) { return lowered(month_name(month).in(lang)) == part; }))
      return fmt::format("{:02}", month);
  return is_number(part) && part.size() <= 2 ? fmt::format("{:0>2}", part) : std::string();
}

Meant joined(const std::string& year, const std::string& month, const std::string& day) {
  const bool has_year = year.size() == 4 && is_number(year);
  if (!has_year || month.empty()) return {};
  const std::string date = year + "-" + month + (day.empty() ? "" : "-" + day);
  return parse_partial_date(date) ? Meant(date) : Meant();
}

/// True for `01/02/2024`, which some begin with the day and others with the month.
bool is_ambiguous(std::string_view words, const std::string& day, const std::string& month) {
  return words.find_first_of("/-") != words.npos && is_number(month) && day <= "12" && day != month;
}

/// The two ends of a period, where one sign or word stands between them.
std::optional<std::pair<std::string_view, std::string_view>> ends_of(std::string_view words) {
  for (const std::string_view between : {" til ", "–", "/", "-"}) {
    const std::size_t at = words.find(between);
    if (at == words.npos || words.find(between, at + 1) != words.npos) continue;
    return std::pair(trimmed(words.substr(0, at)), trimmed(words.substr(at + between.size())));
  }
  return {};
}

Meant end_meant(std::string_view words) {
  return parse_partial_date(words) ? Meant(std::string(words)) : date_meant(words);
}

}  // namespace

Meant date_meant(std::string_view words) {
  const std::vector<std::string> parts = parts_of(words);
  const bool year_first = !parts.empty() && parts.front().size() == 4 && is_number(parts.front());
  if (parts.size() == 2)
    return year_first ? joined(parts[0], two_digits(parts[1], true), {})
                      : joined(parts[1], two_digits(parts[0], true), {});
  if (parts.size() != 3) return {};
  const std::string month = two_digits(parts[1], true),
                    day = two_digits(parts[year_first ? 2 : 0], false);
  if (day.empty()) return {};
  if (year_first) return joined(parts[0], month, day);
  return is_ambiguous(words, day, two_digits(parts[1], false)) ? Meant()
                                                               : joined(parts[2], month, day);
}

Meant period_meant(std::string_view words) {
  const auto ends = ends_of(words);
  if (!ends) return {};
  const Meant from = end_meant(ends->first), until = end_meant(ends->second);
  if (!from || !until) return {};
  const std::string period = *from + "/" + *until;
  return parse_period(period) ? Meant(period) : Meant();
}

Meant clock_meant(std::string_view words) {
  std::string_view rest = trimmed(words);
  for (const std::string_view before : {"kl.", "kl", "Kl.", "Kl"})
    if (rest.starts_with(before)) {
      rest = trimmed(rest.substr(before.size()));
      break;
    }
  const std::size_t sign = rest.find_first_of(".:");
  if (sign == rest.npos || rest.size() != sign + 3) return {};
  const std::string hour = two_digits(std::string(rest.substr(0, sign)), false);
  const std::string clock = fmt::format("{}:{}", hour, rest.substr(sign + 1));
  return parse_clock(clock) ? Meant(clock) : Meant();
}

Meant number_meant(std::string_view words) {
  std::string digits;
  std::size_t group = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view rest = words.substr(i);
    const std::size_t blank = rest.starts_with(' ') ? 1 : rest.starts_with("\u00A0") ? 2 : 0;
    const bool misplaced = blank > 0 && (digits.empty() || digits.size() - group > 3 ||
                                         (group > 0 && digits.size() - group != 3));
    if (misplaced || (blank == 0 && !is_digit(words[i]))) return {};
    if (blank > 0) group = digits.size(), i += blank - 1;
    if (blank == 0) digits += words[i];
  }
  const bool whole = group == 0 || digits.size() - group == 3;
  const bool plain = digits == "0" || (!digits.empty() && digits.front() != '0');
  return whole && plain && digits.size() <= 9 ? Meant(digits) : Meant();
}

Meant truth_meant(std::string_view words) {
  const std::string word = lowered(words);
  for (const std::string_view yes : {"true", "ja", "yes"})
    if (word == yes) return "true";
  for (const std::string_view no : {"false", "nei", "no"})
    if (word == no) return "false";
  return {};
}

}  // namespace slt
