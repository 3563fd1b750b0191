// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/ascii.h"
#include "cli/new_questions.h"
#include "model/municipality.h"
#include "model/register.h"
#include "schema/choice.h"

namespace slt::cli {
namespace {

constexpr std::size_t kLongest = 40;  ///< Bytes that people still read and type.

/// A text as an id: letters, digits and single hyphens, cut between words where there are several.
std::string slug(std::string_view words) {
  std::string plain;
  for (const char c : id_from_name(words)) {
    const bool fits = is_small(c) || is_digit(c);
    if (fits) plain += c;
    if (!fits && !plain.empty() && plain.back() != '-') plain += '-';
  }
  if (plain.size() > kLongest) plain.resize(std::min(plain.rfind('-', kLongest), kLongest));
  while (plain.ends_with('-')) plain.pop_back();
  return plain;
}

/// A meeting goes by its group, month and year: `koordineringsgruppe-januar-2027`.
std::string slug_of_meeting(const std::vector<edit::Assignment>& given) {
  const std::string group = value_given(given, "group"), day = value_given(given, "date");
  const auto date = parse_date(day);
  if (!date) return slug(group);
  return slug(fmt::format("{}-{}-{}", group, month_name(month_of(*date)).nb, year_of(*date)));
}

/// True for what is read as something else than an id where somebody is named.
bool means_something_else(std::string_view word) {
  return word == "none" || word == "vacant" || find_choice(choices_of<Office>, word);
}

}  // namespace

std::string new_id(const Recipe& recipe, const std::vector<edit::Assignment>& given,
                   const std::vector<std::string>& taken) {
  const bool is_meeting = recipe.noun == &noun_of<Meeting>;
  std::string base =
      is_meeting ? slug_of_meeting(given) : slug(value_given(given, recipe.named_by));
  const std::string kind = slug(recipe.noun->label.nb);
  if (base.empty() || means_something_else(base)) base = kind + (base.empty() ? "" : "-") + base;
  std::vector<std::string> all{base};
  for (const std::string_view key : {"district", "grades", "sector", "type", "prevention"})
    if (const std::string word = slug(value_given(given, key)); !word.empty())
      all.push_back(base + "-" + word);
  if (is_meeting) all.push_back(base + "-ekstra");
  all.push_back(base + "-" + kind);
  for (int number = 2; number < 100; ++number) all.push_back(fmt::format("{}-{}", base, number));
  const auto free = std::ranges::find_if(
      all, [&](const std::string& id) { return std::ranges::find(taken, id) == taken.end(); });
  return free == all.end() ? base : *free;
}

}  // namespace slt::cli
