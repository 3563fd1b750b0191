// SPDX-License-Identifier: MIT
#include "cli/new_questions.h"

#include <algorithm>
#include <charconv>

#include "model/register.h"
#include "schema/pattern.h"

namespace slt::cli {
namespace {

constexpr Message<std::string_view> kKey{.nb = "Nøkkelen i filen er {0}.",
                                         .nn = "Nøkkelen i fila er {0}.",
                                         .en = "The key in the file is {0}."};
constexpr Text kSeveral{" Flere skrives med komma mellom.",
                        " Fleire blir skrivne med komma mellom.",
                        " Several are written with commas between."};
constexpr Message<std::string> kIds{
    .nb = " Id-er her: {0}.", .nn = " Id-ar her: {0}.", .en = " Ids here: {0}."};

/// How a value of a kind is written, and whether words are one.
struct Form {
  FieldKind kind;
  Text words;
  bool (*fits)(std::string_view);
};
bool is_integer(std::string_view words) {
  int number = 0;
  const char* end = words.data() + words.size();
  const auto [stop, error] = std::from_chars(words.data(), end, number);
  return error == std::errc{} && stop == end;
}
const std::vector<Form>& forms() {
  static const std::vector<Form> all{
      {FieldKind::date,
       {" Skriv dagen slik: 2027-01-31.", " Skriv dagen slik: 2027-01-31.",
        " Write the day so: 2027-01-31."},
       [](std::string_view words) { return parse_date(words).has_value(); }},
      {FieldKind::partial_date,
       {" Skriv 2027-01-31, 2027-01 eller 2027.", " Skriv 2027-01-31, 2027-01 eller 2027.",
        " Write 2027-01-31, 2027-01 or 2027."},
       [](std::string_view words) { return parse_partial_date(words).has_value(); }},
      {FieldKind::period,
       {" Skriv fra/til: 2027-01-01/2027-12-31.", " Skriv frå/til: 2027-01-01/2027-12-31.",
        " Write from/until: 2027-01-01/2027-12-31."},
       [](std::string_view words) { return parse_period(words).has_value(); }},
      {FieldKind::clock,
       {" Skriv klokken slik: 09:00.", " Skriv klokka slik: 09:00.", " Write the time so: 09:00."},
       [](std::string_view words) { return parse_clock(words).has_value(); }},
      {FieldKind::integer, {" Skriv et tall.", " Skriv eit tal.", " Write a number."}, is_integer},
      {FieldKind::reference, {" Skriv en id.", " Skriv ein id.", " Write an id."}, is_id},
      {FieldKind::entity,
       {" Skriv en rolle, som ordfører eller politikontakt, eller en id.",
        " Skriv ei rolle, som ordførar eller politikontakt, eller ein id.",
        " Write an office, such as ordfører or politikontakt, or an id."},
       nullptr},
  };
  return all;
}

/// A field deep in a table, and its words with those of what it is part of: «Evaluering: frist».
struct Found {
  Field field;
  Sentence words;
};
Found found_at(std::span<const Field> fields, std::string_view path) {
  const std::size_t dot = path.find('.');
  const Field& field = edit::field_named(fields, path.substr(0, dot));
  const auto own = in_every_language([&](Lang lang) { return field.doc.in(lang); });
  if (dot == path.npos) return {field, own};
  const Found below = found_at(field.parts(), path.substr(dot + 1));
  return {below.field, in_every_language([&](Lang lang) {
            return fmt::format("{}: {}", own.in(lang), below.words.in(lang));
          })};
}

bool is_party(const Field& field) {
  return field.kind == FieldKind::entity && shorthand_of(field.parts()) &&
         shorthand_of(field.parts())->key == "who";
}

/// Whether a value is one word, so that several may stand with commas between.
bool is_one_word(const Field& field) {
  return is_party(field) || edit::written_as(field).kind != FieldKind::text;
}

/// The values in an answer: several with commas between, where the field takes several words.
std::vector<std::string> values_in(const Field& field, const std::string& answer) {
  if (answer.empty()) return {};
  if (!field.many || !is_one_word(field)) return {answer};
  std::vector<std::string> values;
  for (std::string_view rest = answer; !rest.empty();) {
    const std::size_t end = std::min(rest.find(','), rest.size());
    std::string_view one = rest.substr(0, end);
    while (one.starts_with(' ')) one.remove_prefix(1);
    while (one.ends_with(' ')) one.remove_suffix(1);
    if (!one.empty()) values.emplace_back(one);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return values;
}

/// An answer with each of its values in the form of plans.
std::string in_plan_words(const Field& field, const std::string& answer) {
  std::vector<std::string> values = values_in(field, answer);
  for (std::string& value : values) value = edit::in_plan_words(field, value);
  return fmt::format("{}", fmt::join(values, ", "));
}

/// What the last thing of its kind has under a key, where that is a plain text.
std::string of_the_last(const Recipe& recipe, std::string_view key, const Editing& editing) {
  const auto list = editing.last_in(recipe.section);
  for (const auto& [known, value] : list)
    if (known == key) return value;
  return {};
}

}  // namespace

bool is_needed(const Recipe& recipe, const Asked& asked) {
  return asked.key == recipe.named_by || (asked.key.find('.') == asked.key.npos &&
                                          edit::field_named(recipe.fields(), asked.key).required);
}

bool is_given(const std::vector<edit::Assignment>& given, std::string_view key) {
  const bool own = std::ranges::find(given, key, &edit::Assignment::path) != given.end();
  const std::string_view top = key.substr(0, key.find('.'));
  return own ||
         (top != key && std::ranges::find(given, top, &edit::Assignment::path) != given.end());
}

std::string value_given(const std::vector<edit::Assignment>& given, std::string_view key) {
  const auto one = std::ranges::find(given, key, &edit::Assignment::path);
  return one == given.end() ? std::string() : one->value;
}

std::string usual_value(const Recipe& recipe, const Asked& asked, const Editing& editing,
                        Date today) {
  if (asked.usual == Usual::today) return iso(today);
  if (asked.usual == Usual::word) return std::string(asked.word);
  return asked.usual == Usual::as_before ? of_the_last(recipe, asked.key, editing) : "";
}

Question question_about(const Recipe& recipe, const Asked& asked, const Editing& editing,
                        Date today, std::deque<std::string>& kept) {
  const auto [field, words] = found_at(recipe.fields(), asked.key);
  const Field& row = edit::written_as(field);
  Question question{.words = words,
                    .standard = usual_value(recipe, asked, editing, today),
                    .required = is_needed(recipe, asked)};
  question.choices.assign(row.choices.begin(), row.choices.end());
  std::string ids;
  if (asked.points_at)
    for (const std::string& id : editing.ids_of(*asked.points_at)) {
      kept.push_back(id);
      const std::string_view word = kept.back();
      if (field.kind == FieldKind::reference && !field.many)
        question.choices.push_back({word, {word, word, word}});
      ids += (ids.empty() ? "" : ", ") + id;
    }
  const auto form =
      std::ranges::find(forms(), is_party(field) ? FieldKind::entity : row.kind, &Form::kind);
  const bool formed = form != forms().end();
  if (formed && !field.many) question.fits = form->fits;
  question.meant = [own = field](const std::string& answer) { return in_plan_words(own, answer); };
  question.says_how = formed || !ids.empty();
  question.help = in_every_language([&, &own = field](Lang lang) {
    return kKey.in(lang, asked.key) + std::string(formed ? form->words.in(lang) : "") +
           std::string(own.many && is_one_word(own) ? kSeveral.in(lang) : "") +
           (ids.empty() ? "" : kIds.in(lang, ids));
  });
  return question;
}

std::vector<std::string> values_of(const Recipe& recipe, std::string_view key,
                                   const std::string& answer) {
  return values_in(found_at(recipe.fields(), key).field, answer);
}

}  // namespace slt::cli
