// SPDX-License-Identifier: MIT
#include "edit/typed.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/date.h"
#include "schema/meant.h"

namespace slt::edit {
namespace {

using Meant = std::optional<std::string>;

/// The row of a table with this key, or with this label in any language.
const Field* row_called(std::span<const Field> fields, std::string_view word) {
  if (const auto row = std::ranges::find(fields, word, &Field::key); row != fields.end())
    return &*row;
  std::vector<Choice> labels;
  for (const Field& field : fields) labels.push_back({field.key, field.doc});
  const auto found = choice_called(labels, word);
  return found ? &fields[*found] : nullptr;
}

bool begins(const Choice& choice, const std::string& words) {
  return std::ranges::any_of(
      kLangs, [&](Lang lang) { return choice.label.in(lang).starts_with(words + " "); });
}

/// What is a choice as it stands needs no other words.
Meant word_meant(std::span<const Choice> choices, std::string_view typed) {
  if (find_choice(choices, typed)) return {};
  const auto found = choice_meant(choices, typed);
  return found ? Meant(std::string(choices[*found].word)) : Meant();
}

/// A period, or a year or a month that it lasts.
Meant whole_time_meant(std::string_view typed) {
  if (const Meant period = period_meant(typed)) return period;
  const std::string one = date_meant(typed).value_or(std::string(typed));
  const bool is_day = parse_date(one).has_value();
  return parse_partial_date(one) && !is_day ? Meant(one + "/" + one) : Meant();
}

Meant meant(const Field& field, std::string_view typed) {
  switch (field.kind) {
    case FieldKind::date: {
      const Meant day = date_meant(typed);
      return day && parse_date(*day) ? day : Meant();
    }
    case FieldKind::partial_date:
      return date_meant(typed);
    case FieldKind::period:
      return whole_time_meant(typed);
    case FieldKind::clock:
      return clock_meant(typed);
    case FieldKind::integer:
      return number_meant(typed);
    case FieldKind::boolean:
      return truth_meant(typed);
    case FieldKind::choice:
      return word_meant(field.choices, typed);
    default:
      return {};
  }
}

}  // namespace

std::optional<std::size_t> choice_meant(std::span<const Choice> choices, std::string_view typed) {
  if (const auto known = find_choice(choices, typed)) return known;
  if (const auto called = choice_called(choices, typed)) return called;
  const auto fits = [&](const Choice& one) { return begins(one, std::string(typed)); };
  const auto found = std::ranges::find_if(choices, fits);
  if (typed.empty() || std::ranges::count_if(choices, fits) != 1) return {};
  return static_cast<std::size_t>(found - choices.begin());
}

const Field& field_at(std::span<const Field> fields, std::string_view path) {
  const std::size_t dot = std::min(path.find('.'), path.size());
  const Field& field = field_named(fields, path.substr(0, dot));
  std::string_view rest = path.substr(std::min(dot + 1, path.size()));
  while (!rest.empty() && is_digit(rest.front()))
    rest.remove_prefix(std::min(rest.find('.'), rest.size() - 1) + 1);
  return rest.empty() || field.kind != FieldKind::entity ? field : field_at(field.parts(), rest);
}

std::string in_plan_words(const Field& field, std::string_view typed) {
  return meant(written_as(field), typed).value_or(std::string(typed));
}

Assignment in_plan_words(std::span<const Field> fields, const Assignment& typed) {
  Assignment known = typed;
  known.path.clear();
  const Field* row = nullptr;
  std::span<const Field> here = fields;
  for (std::string_view rest = typed.path; !rest.empty();) {
    const std::string_view word = rest.substr(0, rest.find('.'));
    row = row_called(here, word);
    known.path += fmt::format("{}{}", known.path.empty() ? "" : ".", row ? row->key : word);
    if (row) here = row->kind == FieldKind::entity ? row->parts() : std::span<const Field>();
    rest.remove_prefix(std::min(word.size() + 1, rest.size()));
  }
  if (row) known.value = in_plan_words(*row, typed.value);
  return known;
}

}  // namespace slt::edit
