// SPDX-License-Identifier: MIT
#include "report/values.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/ascii.h"
#include "model/register.h"
#include "report/answers.h"

namespace slt::report {
namespace {

constexpr Text kYes{"ja", "ja", "yes"};
constexpr Text kNo{"nei", "nei", "no"};
/// Keys that say where a thing comes from, not what it is.
constexpr std::array<std::string_view, 5> kTraces{"source", "words", "assumed", "uncertain",
                                                  "note"};

template <class T>
std::string shown_or(const Voice& voice, const std::optional<T>& read, Words words) {
  return read ? std::string(shown(voice.lang, *read)) : std::string(words);
}

std::string plain_words(const Voice& voice, const Field& field, Words text) {
  switch (field.kind) {
    case FieldKind::choice: {
      const auto index = find_choice(field.choices, text);
      return index ? voice.say(field.choices[*index].label) : std::string(text);
    }
    case FieldKind::boolean:
      return voice.say(text == "true" ? kYes : kNo);
    case FieldKind::date:
    case FieldKind::partial_date:
      return shown_or(voice, parse_partial_date(text), text);
    case FieldKind::period:
      return shown_or(voice, parse_period(text), text);
    case FieldKind::clock:
      return shown_or(voice, parse_clock(text), text);
    case FieldKind::duration:
      return shown_or(voice, parse_duration(text), text);
    case FieldKind::reference:
      return field.key.starts_with("municipalit") ? municipality_name(voice, text)
                                                  : name_of_id(voice, text);
    case FieldKind::rule:
      return rule_in_words(voice.lang, text);
    default:
      return std::string(text);
  }
}

Thing thing_at(const Value& value) {
  return {.noun = value.field->noun, .fields = value.field->parts(), .node = value.node};
}

/// «frist: 30.06.2026; metode: samtale»: what a thing says besides its name.
std::string key_by_key(const Voice& voice, const Thing& thing, const Field* named) {
  std::vector<std::string> parts;
  for (const Field& field : thing.fields) {
    const auto values = values_at(thing, field.key);
    const bool is_said = &field == named || field.key == "id";
    if (values.empty() || is_said || std::ranges::count(kTraces, field.key) > 0) continue;
    parts.push_back(
        fmt::format("{}: {}", uncapitalised(voice.say(field.doc)), words_of(voice, values)));
  }
  return joined(parts, "; ");
}

std::string entity_words(const Voice& voice, const Thing& thing) {
  if (thing.is<Party>()) return words_of(voice, thing.read_as<Party>());
  if (thing.is<Member>()) return words_of(voice, thing.read_as<Member>());
  if (thing.is<Series>()) return how_often(voice, thing.read_as<Series>());
  if (thing.is<Timing>()) return words_of(voice, thing.read_as<Timing>());
  if (thing.is<Funding>()) return words_of(voice, thing.read_as<Funding>());
  if (thing.is<Share>()) return words_of(voice, std::vector{thing.read_as<Share>()});
  if (thing.is<Adoption>()) return words_of(voice, thing.read_as<Adoption>());
  const Field* named = shorthand_of(thing.fields);
  const std::string rest = key_by_key(voice, thing, named);
  if (!named) return rest;
  const std::string name = words_of(voice, values_at(thing, named->key));
  return rest.empty() ? name : fmt::format("{} ({})", name, rest);
}

/// The first of these keys that a thing has.
std::string first_of(const Voice& voice, const Thing& thing,
                     std::initializer_list<std::string_view> keys) {
  for (const std::string_view key : keys)
    if (const auto values = values_at(thing, key); !values.empty()) return words_of(voice, values);
  return {};
}

/// A group may have many members, and is not read anew for each of them.
std::string name_of_group(const Voice& voice, const Thing& thing) {
  if (const Group* known = voice.view.find<Group>(thing.id)) return name_of(voice, *known);
  return name_of(voice, thing.read_as<Group>());
}

}  // namespace

std::string name_of_id(const Voice& voice, Words id) {
  if (const Group* one = voice.view.find<Group>(id)) return name_of(voice, *one);
  if (const Person* one = voice.view.find<Person>(id)) return name_of(voice, *one);
  if (const Role* one = voice.view.find<Role>(id)) return name_of(voice, *one);
  if (const Plan* one = voice.view.find<Plan>(id)) return name_of(voice, *one);
  if (const Unit* one = voice.view.find<Unit>(id)) return std::string(one->name.value);
  if (const Tiltak* one = voice.view.find<Tiltak>(id)) return std::string(one->title.value);
  if (const Agreement* one = voice.view.find<Agreement>(id)) return std::string(one->title.value);
  if (const Series* one = voice.view.find<Series>(id)) return name_of(voice, *one);
  if (const Goal* one = voice.view.find<Goal>(id)) return std::string(one->text.value);
  if (const TargetGroup* one = voice.view.find<TargetGroup>(id))
    return std::string(one->text.value);
  return std::string(id);
}

std::string words_of(const Voice& voice, const Value& value) {
  const auto& [field, node] = value;
  if (node.is_list()) {
    std::vector<std::string> parts;
    for (const yaml::Cursor item : node.items()) parts.push_back(words_of(voice, {field, item}));
    return listed(voice.lang, parts);
  }
  if (node.is_scalar() && field->stated && node.text() == "none") return voice.say(kNone);
  if (node.is_scalar() && field->stated && node.text() == "vacant") return voice.say(kVacant);
  if (field->kind == FieldKind::entity) return entity_words(voice, thing_at(value));
  return node.is_scalar() ? plain_words(voice, *field, node.text()) : std::string();
}

std::string words_of(const Voice& voice, const std::vector<Value>& values) {
  std::vector<std::string> parts;
  for (const Value& value : values) parts.push_back(words_of(voice, value));
  return parts.empty() ? voice.say(kNotStated) : listed(voice.lang, parts);
}

std::string name_of(const Voice& voice, const Thing& thing) {
  if (thing.is<Party>()) return name_of(voice, thing.read_as<Party>());
  if (thing.is<Member>()) return name_of(voice, static_cast<Party>(thing.read_as<Member>()));
  if (thing.is<Group>()) return name_of_group(voice, thing);
  if (thing.is<Role>()) return first_of(voice, thing, {"title", "role"});
  if (thing.is<Person>()) return name_of(voice, thing.read_as<Person>());
  if (thing.is<Plan>()) return name_of(voice, thing.read_as<Plan>());
  if (thing.is<Series>() && values_at(thing, "name").empty() && thing.inside)
    return how_often(voice, thing.read_as<Series>());
  const std::string date = first_of(voice, thing, {"date"});
  if (thing.is<Meeting>()) return joined({first_of(voice, thing, {"group"}), date}, " ");
  if (thing.is<Evaluation>()) return joined({first_of(voice, thing, {"of"}), date}, " ");
  const std::string name = first_of(voice, thing, {"title", "name", "heading", "text", "rule"});
  if (!name.empty()) return name;
  return thing.id.empty() ? capitalised(voice.say(thing.noun->label)) : std::string(thing.id);
}

std::string uncapitalised(std::string words) {
  const bool one_capital = words.size() > 1 && is_capital(words[0]) && !is_capital(words[1]);
  if (one_capital) words[0] = static_cast<char>(words[0] - 'A' + 'a');
  return words;
}

bool has_words(std::string_view text, std::string_view words) {
  return id_from_name(text).find(id_from_name(words)) != std::string::npos;
}

std::optional<std::size_t> choice_meant(std::span<const Choice> choices, std::string_view typed) {
  if (const auto index = find_choice(choices, typed)) return index;
  const std::string wanted = id_from_name(typed);
  for (std::size_t i = 0; i < choices.size(); ++i)
    for (const Lang lang : kLangs)
      if (id_from_name(choices[i].label.in(lang)) == wanted ||
          id_from_name(choices[i].word) == wanted)
        return i;
  return {};
}

bool is_meant(const Voice& voice, const Value& value, std::string_view typed) {
  const auto& [field, node] = value;
  if (node.is_list()) {
    for (const yaml::Cursor item : node.items())
      if (is_meant(voice, {field, item}, typed)) return true;
    return false;
  }
  const bool is_state =
      node.is_scalar() && field->stated && (node.text() == "none" || node.text() == "vacant");
  if (is_state || (node.is_scalar() && node.text() == typed))
    return node.text() == typed || has_words(words_of(voice, value), typed);
  if (field->kind == FieldKind::choice)
    return node.is_scalar() &&
           find_choice(field->choices, node.text()) == choice_meant(field->choices, typed);
  if (field->noun == &noun_of<Party> || field->noun == &noun_of<Member>)
    return is_called(voice.view, thing_at(value).read_as<Party>(), typed);
  if (node.is_scalar() && node.text().starts_with(typed)) return true;
  return has_words(words_of(voice, value), typed);
}

}  // namespace slt::report
