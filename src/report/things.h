// SPDX-License-Identifier: MIT
#pragma once

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/municipality.h"
#include "schema/field.h"
#include "yaml/tree.h"

// Everything in the files of a municipality as it is written there, beside the field tables: for
// commands that show any key of anything.
namespace slt::report {

/// Something that a field table describes: a tiltak, a member, a goal under a goal.
struct Thing {
  const Noun* noun = nullptr;
  std::span<const Field> fields = {};
  yaml::Cursor node = {};         ///< A map, or the plain text that may stand in its place.
  const Field* under = nullptr;   ///< The key it stands under.
  const Thing* inside = nullptr;  ///< What it is part of; null at the top of a file.
  Words id = {};  ///< What people know it by: its id, a role's office, the rule of a deviation.

  template <class T>
  bool is() const {
    return noun == &noun_of<T>;
  }
  Span span() const { return node.span(); }
  /// The thing as a `T`, for words that need more than one of its keys.
  template <class T>
  T read_as() const {
    T value{};
    Diagnostics known;  // Told when the file was read.
    read(value, node, known);
    return value;
  }
};

/// The value of a key and the row that describes it.
struct Value {
  const Field* field;
  yaml::Cursor node;
};

/// The keys of a map that its table knows, and what stands under each.
std::vector<Value> parts_of(const Value& map);

/// What stands under a key with dots between its parts (`timing.date`), in every item of lists on
/// the way. Empty when the plan does not state it.
std::vector<Value> values_at(const Thing& thing, std::string_view path);

/// The things of a view, its own before those it has in common with others, each in the order of
/// its file.
class Things {
 public:
  /// `only` names the files to look in; empty for all.
  explicit Things(const View& view, std::span<const std::string> only = {});
  Things(const Things&) = delete;
  Things& operator=(const Things&) = delete;

  const std::deque<Thing>& all() const { return all_; }
  const View& view() const { return view_; }

 private:
  void visit(yaml::Cursor node, const Field& field, const Thing* inside, Words folder);
  void visit_keys(yaml::Cursor map, std::span<const Field> fields, const Thing* inside,
                  Words folder);

  View view_;
  std::deque<Source> sources_;  ///< Read once more: what was read of a file has lost its keys.
  std::deque<yaml::Tree> trees_;
  std::deque<Thing> all_;
};

/// True when a place lies in a thing, though each was read from its own copy of the file.
bool lies_in(const Span& place, const Thing& thing);
/// True when two spans are the same bytes of the same file.
bool same_place(const Span& a, const Span& b);
/// An order in which such spans are equal.
struct ByPlace {
  bool operator()(const Span& a, const Span& b) const;
};
/// `plans/x/tiltak.yaml:14`
std::string where(const Span& span);

}  // namespace slt::report
