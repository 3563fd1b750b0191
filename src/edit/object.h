// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "edit/file.h"
#include "schema/field.h"

namespace slt::edit {

/// Something in a plan file that people refer to by an id, with the table of its keys.
struct Object {
  std::string id;
  const Noun* noun = nullptr;
  std::span<const Field> fields = {};
  yaml::Cursor map = {};
  std::size_t number = 0;  ///< Among the objects of its file; edits within it do not change that.
};

/// All that a file holds, from its first line to its last: what has an id; the municipality itself,
/// whose id is `folder`; roles without an id, which go by their office; and deviations, which go by
/// the rule they depart from.
std::vector<Object> objects_in(const yaml::Tree& tree, std::string_view folder);

/// True for the key whose value is the id of an object: without it, nobody would find it again.
bool is_name_key(const Object& object, std::string_view key);

/// The text under a key of an object, `status` or `working_group.dissolved`; empty when there is
/// none.
std::string text_at(const Object& object, std::string_view path);

/// One object of a file, found again after each edit.
class Place {
 public:
  Place(File& file, std::string folder, std::size_t number)
      : file_(&file), folder_(std::move(folder)), number_(number) {}

  File& file() const { return *file_; }
  Object object() const;

 private:
  File* file_;
  std::string folder_;
  std::size_t number_;
};

}  // namespace slt::edit
