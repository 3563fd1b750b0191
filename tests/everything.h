// SPDX-License-Identifier: MIT
#pragma once

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>
#include <vector>

#include "model/municipality.h"
#include "schema/field.h"
#include "schema/pattern.h"

// A municipality in which every key of everything is stated, by the field tables: a new field is
// among them by itself.

using slt::Field;
using slt::FieldKind;
using slt::Openness;

/// Texts for the keys that take only some forms; none of them tells anything of anybody.
inline std::string fitting(const Field& field) {
  for (const char* one : {"9901", "974760673", "12-13", "2022/2023", "05-16", "12"})
    if (slt::matches(field.pattern, one)) return one;
  FAIL("no text fits ", std::string(field.pattern));
  return {};
}

/// A municipality in which everything is stated.
class Everything {
 public:
  std::set<std::string> open, withheld;
  std::map<std::string, std::string> keys;  ///< Where each word stands, for people.
  /// What a word is made to before it is written; between double quotes, as YAML wants them.
  std::string (*dressed)(const std::string& word, std::size_t number) = nullptr;

  std::string yaml() {
    std::string text;
    for (const Field& field : slt::fields_of<slt::Municipality>())
      if (field.key != "joint")
        text += fmt::format("{}: {}  # {}\n", field.key, value(field, field.open, 0, field.key),
                            word(Openness::no, "comment"));
    return text;
  }

 private:
  /// How many of a kind there are: one for each state that reports treat otherwise.
  static int count_of(const Field& field) {
    if (!field.many) return 1;
    if (field.key == "contacts") return 5;
    const bool has_states = field.key == "meetings" || field.key == "tiltak" ||
                            field.key == "evaluations" || field.key == "persons" ||
                            field.key == "groups";
    return has_states ? 4 : 1;
  }

  std::string word(Openness openness, std::string_view where) {
    const std::string made = fmt::format("Qz{:04}w", keys.size());
    keys[made] = where;
    (openness == Openness::yes && !hidden_ ? open : withheld).insert(made);
    return dressed && where != "comment" ? dressed(made, keys.size()) : made;
  }

  std::string id_of(std::string_view kind, int number) {
    return fmt::format("{}-id-{}", kind, number);
  }

  std::string reference(const Field& field) {
    static const std::map<std::string_view, std::string_view> kKinds{
        {"person", "person"},
        {"holder", "person"},
        {"position_holder", "person"},
        {"leader", "person"},
        {"unit", "unit"},
        {"part_of", "unit"},
        {"goals", "goal"},
        {"target_groups", "target-group"},
        {"tiltak", "tiltak"},
        {"of", "tiltak"},
        {"series", "series"},
        {"from", "knowledge-source"}};
    if (field.key.starts_with("municipalit")) return "sand";
    const auto kind = kKinds.find(field.key);
    return id_of(kind == kKinds.end() ? "group" : kind->second, 0);
  }

  std::string choice(const Field& field, int number) {
    return std::string(field.choices[static_cast<std::size_t>(number) % field.choices.size()].word);
  }

  std::string plain(const Field& field, Openness openness, int number, const std::string& where) {
    switch (field.kind) {
      case FieldKind::integer:
        return field.key == "avoid_months" ? "6" : "5";
      case FieldKind::boolean:
        return field.key == "reference" || field.key == "external" ? "false" : "true";
      case FieldKind::date:
        return fmt::format("2026-{:02}-12", 3 * number + 3);
      case FieldKind::partial_date:
        return field.key == "until" ? "2029-05" : "2026-05";
      case FieldKind::period:
        return "2026-01-01/2026-12-31";
      case FieldKind::clock:
        return field.key == "end" ? "\"11:00\"" : "\"10:00\"";
      case FieldKind::duration:
        return "2 years";
      case FieldKind::origin:
        return "document-id-0 1-2";
      case FieldKind::rule:
        return "plan-expired";
      case FieldKind::choice:
        return choice(field, number);
      case FieldKind::reference:
        return reference(field);
      default:
        if (field.key == "who") return id_of("person", 0);
        if (field.key == "phrase") return "ca hver sjette uke";
        return fmt::format("\"{}\"",
                           field.pattern.empty() ? word(openness, where) : fitting(field));
    }
  }

  std::string map(const Field& field, int number, const std::string& where) {
    std::string text = "{";
    for (const Field& part : field.parts()) {
      const std::string path = fmt::format("{}.{}", where, part.key);
      if (std::ranges::count(inside_, part.noun) > 0 && part.kind == FieldKind::entity) continue;
      if (part.key == "dissolved") continue;  // Else no group has meetings any more.
      if (part.key == "public" && number % 2 == 0) continue;
      if (text.size() > 1) text += ", ";
      const bool shown = field.noun == &slt::noun_of<slt::Person> ? number % 2 == 1 : number > 0;
      const Openness openness = part.open != Openness::when_public ? part.open
                                : shown                            ? Openness::yes
                                                                   : Openness::no;
      if (field.noun == &slt::noun_of<slt::Contact> && number == 0) hidden_ = true;
      const std::string said = part.kind == FieldKind::id
                                   ? id_of(field.noun->word, ids_[field.noun]++)
                                   : value(part, openness, number, path);
      text += fmt::format("{}: {}", part.key, said);
    }
    if (field.noun == &slt::noun_of<slt::Contact>) hidden_ = false;
    return text + "}";
  }

  std::string value(const Field& field, Openness openness, int number, std::string_view where) {
    inside_.push_back(field.kind == FieldKind::entity ? field.noun : nullptr);
    std::string text;
    for (int i = 0; i < count_of(field); ++i) {
      const int which = count_of(field) > 1 ? i : number;
      if (i > 0) text += ", ";
      text += field.kind == FieldKind::entity ? map(field, which, std::string(where))
                                              : plain(field, openness, which, std::string(where));
    }
    inside_.pop_back();
    return field.many ? fmt::format("[{}]", text) : text;
  }

  std::vector<const slt::Noun*> inside_;
  std::map<const slt::Noun*, int> ids_;
  bool hidden_ = false;  ///< In a contact that is a person, of whom nothing is told.
};
