// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>

#include "report/alterations.h"
#include "report/paired.h"
#include "report/values.h"

// Two states of one thing, key by key.
namespace slt::report {

/// One state of a folder, with its things by what they are part of and the key they stand under.
struct Half {
  Voice voice;
  const Things& things;
  std::map<std::pair<const Thing*, std::string_view>, ThingList> parts = {};

  Half(const Voice& of, const Things& all) : voice(of), things(all) {
    for (const Thing& one : all.all()) parts[{one.inside, one.under->key}].push_back(&one);
  }
  ThingList under(const Thing* inside, std::string_view key) const {
    const auto found = parts.find({inside, key});
    return found == parts.end() ? ThingList() : found->second;
  }
};

using Known = std::optional<Value>;

/// What stands under a key, also `working_group.dissolved`; nothing when the plan does not state
/// it.
Known value_of(const Thing& thing, std::string_view key);
/// The value in one line, the same however it is laid out; empty for none.
std::string as_said(const Known& value);

/// Where one is in a thing: the labels on the way and the rows they come from.
struct Trail {
  std::vector<std::string> labels = {};
  std::vector<const Field*> keys = {};

  /// One step further; without a label it is called as what it is part of.
  Trail with(const std::string& label, const Field* key) const {
    Trail longer = *this;
    if (!label.empty()) longer.labels.push_back(label);
    longer.keys.push_back(key);
    return longer;
  }
};

/// Two things that are one, compared key by key.
class Comparing {
 public:
  Comparing(const Half& then, const Half& now, std::vector<Alteration>& found)
      : then_(then), now_(now), found_(found) {}

  /// `list` leads to the list that they are items of, where they are.
  void things(const Thing& before, const Thing& after, const Trail& trail, const Trail& list = {});

 private:
  void key(const Thing& before, const Thing& after, const Field& field, const Trail& trail);
  void texts(const Value& before, const Value& after, const Trail& trail);
  void items(const Paired& all, const Trail& trail);
  void office(const Thing& before, const Thing& after, const Trail& trail);
  void whole(const Known& before, const Known& after, const Thing& thing, const Trail& trail);
  void add(Fate fate, const Trail& trail, std::string before, std::string after, const Span& from) {
    found_.push_back({fate, trail.labels, trail.keys, std::move(before), std::move(after), from});
  }

  const Half& then_;
  const Half& now_;
  std::vector<Alteration>& found_;
};

}  // namespace slt::report
