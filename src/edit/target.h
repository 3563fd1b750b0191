// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "edit/assignment.h"
#include "edit/change.h"

// What an assignment is about: a key of a map, and what its path leads to below that.
namespace slt::edit {

/// A map, the table of its keys, and the path that leads to it, with a dot at its end.
struct Owner {
  yaml::Cursor map;
  std::span<const Field> fields;
  std::string path = {};
};

/// A value of a map that an assignment is about.
struct Target {
  Owner owner;
  const Field& field;
  std::string_view key;
  std::string path;  ///< Of the key, from the object on.
  std::optional<yaml::Entry> entry;

  Target(const Owner& of, std::string_view word);
};

/// What the rest of a path is about: a value, or one of a list, the path to it, and what is left.
struct Inside {
  yaml::Cursor node;
  std::string path;
  std::string_view rest;
};
/// Nothing when the key is not there. Throws `Refused` for what has no keys below it, and where one
/// of a list is meant but not said.
std::optional<Inside> inside(const Target& target, std::string_view rest);

/// The place, from 0, that a number from 1 means in the list of a target.
std::size_t place_numbered(const Target& target, std::string_view word);

/// Throws `Refused`: what is meant is not there.
[[noreturn]] void refuse_absent(std::string_view words, const Sentence& remedy = {});
/// Throws `Refused`: there are several, and which of them is not said.
[[noreturn]] void refuse_several(const Target& target);

/// Takes out a key, and what would be empty without it.
Edit removal(const Owner& owner, std::string_view words);
/// Takes out the one of a list that a word stands for.
Edit taken_away(const Target& target, std::string_view word);

}  // namespace slt::edit
