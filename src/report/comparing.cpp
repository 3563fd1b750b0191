// SPDX-License-Identifier: MIT
#include "report/comparing.h"

#include <algorithm>

#include "model/changes.h"
#include "model/register.h"

namespace slt::report {
namespace {

/// Kinds whose words as a whole say more than their keys one by one.
constexpr std::array kReadWhole{&noun_of<Party>, &noun_of<Series>, &noun_of<Timing>,
                                &noun_of<Range>, &noun_of<Interval>};

/// Keys that name an office; how they share that out is nothing to tell.
constexpr std::array<std::string_view, 3> kOfficeKeys{"title", "role", "who"};

/// The office as it is written, the words of the source first.
std::string title_of(const Thing& thing) {
  for (const std::string_view key : kOfficeKeys)
    if (const Known value = value_of(thing, key); value && value->node.is_scalar()) {
      const auto index = find_choice(value->field->choices, value->node.text());
      return index ? in_one_line(value->node, value->field) : std::string(value->node.text());
    }
  return {};
}

bool is_state(const Known& value) {
  return value && value->field->stated && value->node.is_scalar() &&
         (value->node.text() == "none" || value->node.text() == "vacant");
}

/// The labels of keys, as `assumed` names them.
std::string labels_of(const Voice& voice, std::span<const Field> fields, const Value& keys) {
  std::vector<std::string> labels;
  const auto add = [&](yaml::Cursor key) {
    const auto row = std::ranges::find(fields, key.text(), &Field::key);
    labels.push_back(row == fields.end() ? std::string(key.text())
                                         : uncapitalised(voice.say(row->doc)));
  };
  if (keys.node.is_scalar()) add(keys.node);
  if (keys.node.is_list())
    for (const yaml::Cursor key : keys.node.items()) add(key);
  return listed(voice.lang, labels);
}

std::vector<std::string> items_of(const Voice& voice, const Value& value) {
  std::vector<std::string> items;
  if (!value.node.is_list()) return {words_of(voice, value)};
  for (const yaml::Cursor item : value.node.items())
    items.push_back(words_of(voice, Value{value.field, item}));
  return items;
}

}  // namespace

Known value_of(const Thing& thing, std::string_view key) {
  const auto values = values_at(thing, key);
  return values.empty() ? Known() : values.front();
}

std::string as_said(const Known& value) {
  return value ? in_one_line(value->node, value->field) : std::string();
}

void Comparing::things(const Thing& before, const Thing& after, const Trail& trail,
                       const Trail& list) {
  const bool party = after.is<Party>() || after.is<Member>();
  if (party) office(before, after, list.keys.empty() ? trail : list);
  for (const Field& field : after.fields) {
    const bool same = as_said(value_of(before, field.key)) == as_said(value_of(after, field.key));
    if (same || (party && std::ranges::count(kOfficeKeys, field.key) > 0)) continue;
    const bool itself = field.shorthand && !list.keys.empty();  // The item is this text.
    key(before, after, field,
        itself ? list.with({}, &field) : trail.with(now_.voice.say(field.doc), &field));
  }
}

/// The same seat, whose office is called otherwise now.
void Comparing::office(const Thing& before, const Thing& after, const Trail& trail) {
  std::string then = name_of(then_.voice, before), now = name_of(now_.voice, after);
  if (then == now) then = title_of(before), now = title_of(after);
  if (id_from_name(then) == id_from_name(now) || title_of(before).empty()) return;
  add(Fate::changed, trail, std::move(then), std::move(now), after.span());
  found_.back().renamed = true;
}

void Comparing::key(const Thing& before, const Thing& after, const Field& field,
                    const Trail& trail) {
  const Known then = value_of(before, field.key), now = value_of(after, field.key);
  const bool seats = field.noun == &noun_of<Member>;
  const bool both = then && now && !is_state(then) && !is_state(now);
  const bool entity = field.kind == FieldKind::entity;
  const ThingList old = then_.under(&before, field.key), fresh = now_.under(&after, field.key);
  if (entity && field.many && (both || seats))
    return items(paired(then_.voice, old, now_.voice, fresh), trail);
  if (both && field.many && field.key != "assumed") return texts(*then, *now, trail);
  const bool by_key = both && entity && !old.empty() && !fresh.empty() &&
                      (std::ranges::count(kReadWhole, field.noun) == 0 ||
                       words_of(then_.voice, *then) == words_of(now_.voice, *now));
  if (by_key) return things(*old.front(), *fresh.front(), trail);
  whole(then, now, after, trail);
}

/// A list of plain texts: what has come, and what has gone; one in place of one is a change.
void Comparing::texts(const Value& before, const Value& after, const Trail& trail) {
  std::vector<std::string> gone = items_of(then_.voice, before), come = items_of(now_.voice, after);
  std::erase_if(gone, [&](const std::string& one) { return std::erase(come, one) > 0; });
  if (gone.size() == 1 && come.size() == 1)
    return add(Fate::changed, trail, gone.front(), come.front(), after.node.span());
  for (std::string& one : come) add(Fate::added, trail, {}, std::move(one), after.node.span());
  for (std::string& one : gone) add(Fate::deleted, trail, std::move(one), {}, before.node.span());
}

void Comparing::items(const Paired& all, const Trail& trail) {
  const auto words = [](const Half& in, const Thing& one) {
    return words_of(in.voice, Value{one.under, one.node});
  };
  for (const auto& [then, now] : all.both)
    things(*then, *now, trail.with(called(now_.voice, *now), nullptr), trail);
  const bool another =
      all.gone.size() == 1 && all.come.size() == 1 && all.gone.front()->is<Party>();
  if (another)
    return add(Fate::changed, trail, words(then_, *all.gone.front()),
               words(now_, *all.come.front()), all.come.front()->span());
  for (const Thing* one : all.come) add(Fate::added, trail, {}, words(now_, *one), one->span());
  for (const Thing* one : all.gone) add(Fate::deleted, trail, words(then_, *one), {}, one->span());
}

void Comparing::whole(const Known& before, const Known& after, const Thing& thing,
                      const Trail& trail) {
  const auto words = [&](const Half& in, const Known& value) {
    if (!value) return std::string();
    return value->field->key == "assumed" ? labels_of(in.voice, thing.fields, *value)
                                          : words_of(in.voice, *value);
  };
  std::string then = words(then_, before), now = words(now_, after);
  if (then == now && before && after)  // An older title reads as the office it is today.
    then = before->node.text(), now = after->node.text();
  add(Fate::changed, trail, std::move(then), std::move(now),
      after ? after->node.span() : before->node.span());
}

}  // namespace slt::report
