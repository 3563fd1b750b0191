// SPDX-License-Identifier: MIT
#include "report/show.h"

#include <algorithm>

#include <fmt/format.h>

#include "report/answers.h"
#include "report/due.h"
#include "report/look_up.h"
#include "report/values.h"

namespace slt::report {
namespace {

constexpr Message<std::string, std::string> kOf{
    .nb = "{0} i {1}", .nn = "{0} i {1}", .en = "{0} in {1}"};
constexpr Text kDue{"Frister", "Fristar", "What is due"};
constexpr Text kNamedBy{"Nevnt i", "Nemnd i", "Named by"};

/// «Tiltak i Vegårshei, plans/vegarshei/tiltak.yaml:14»
std::string where_it_stands(const Voice& voice, const Found& of) {
  std::string what = capitalised(voice.say(of.thing->noun->label));
  const bool whole = of.thing->is<Identity>() || of.thing->is<JointIdentity>();
  if (!whole) what = kOf.in(voice.lang, what, std::string(of.folder->name()));
  return fmt::format("{}, {}", what, where(of.thing->span()));
}

/// The labels of the keys that a thing has under `assumed`.
std::string assumed_keys(const Voice& voice, const Thing& thing) {
  Traced traced;
  for (const Value& value : values_at(thing, "assumed")) {
    if (value.node.is_scalar()) traced.assumed.push_back({value.node.text(), value.node.span()});
    if (value.node.is_list())
      for (const yaml::Cursor key : value.node.items())
        traced.assumed.push_back({key.text(), key.span()});
  }
  return assumed_of(voice.lang, traced, thing.fields);
}

bool has_several(yaml::Cursor node) {
  int count = 0;
  if (node.is_list())
    for ([[maybe_unused]] const yaml::Cursor item : node.items()) ++count;
  return count > 1;
}

/// Every key with what it says; a list, and what has keys of its own, as items beneath.
std::vector<Item> key_items(const Voice& voice, const Thing& thing) {
  std::vector<Item> items;
  for (const Field& field : thing.fields) {
    if (field.key == "id") continue;
    const auto values = values_at(thing, field.key);
    if (values.empty()) continue;
    const std::string label = voice.say(field.doc);
    const yaml::Cursor node = values.front().node;
    if (!has_several(node) || field.key == "assumed") {
      const std::string words =
          field.key == "assumed" ? assumed_keys(voice, thing) : words_of(voice, values);
      items.push_back({Said(fmt::format("{}: {}", label, words), node.span())});
      continue;
    }
    Item& item = items.emplace_back(Item{Said(label + ":", node.span())});
    for (const yaml::Cursor one : node.items())
      item.items.push_back({Said(words_of(voice, Value{&field, one}), one.span())});
  }
  return items;
}

/// Items each said once, though several municipalities may have the same to say.
void add_once(std::vector<Item>& to, std::string words, const Span& from) {
  if (std::ranges::none_of(to, [&](const Item& one) { return one.text.words == words; }))
    to.push_back({Said(std::move(words), from)});
}

std::vector<Item> due_items(const Found& of, Lang lang, Date today,
                            std::span<const RuleSetting> settings) {
  std::vector<Item> items;
  for (const Things* things : of.among)
    for (const Due& one : due(things->view(), today, settings))
      if (lies_in(one.from, *of.thing)) add_once(items, sentence(one.words(lang)), one.from);
  return items;
}

/// The smallest thing around a place that people would name: a member, a decision, a tiltak.
const Thing* around(const Things& things, const Span& place) {
  const Thing* smallest = nullptr;
  for (const Thing& thing : things.all()) {
    const bool has_name =
        !thing.id.empty() || !thing.inside || thing.is<Member>() || thing.is<Decision>();
    if (has_name && lies_in(place, thing)) smallest = &thing;
  }
  return smallest;
}

/// «Evaluering: Natteravn 10.06.2025, god effekt (plans/x/tiltak.yaml:80)»
std::string in_a_line(const Voice& voice, const Thing& thing) {
  std::vector<std::string> parts{name_of(voice, thing)};
  for (const std::string_view key : {"result", "decision", "status"})
    if (const auto values = values_at(thing, key); !values.empty())
      parts.push_back(words_of(voice, values));
  const bool part = (thing.is<Member>() || thing.is<Decision>()) && thing.inside;
  return fmt::format("{}: {}{} ({})", capitalised(voice.say(thing.noun->label)),
                     part ? name_of(voice, *thing.inside) + ": " : "", joined(parts, ", "),
                     where(thing.span()));
}

/// The places in a view that refer to a thing by its id, or seat the holder of a role.
std::vector<Span> places_naming(const Thing& thing, const Things& things) {
  std::vector<Span> places;
  for (const Municipality* folder : things.view().folders())
    for (const Mention& one : folder->mentions.references)
      if (one.id == thing.id && std::ranges::count(one.nouns, thing.noun) > 0)
        places.push_back(one.span);
  if (!thing.is<Role>()) return places;
  for (const Thing& one : things.all())
    if ((one.is<Party>() || one.is<Member>()) &&
        is_called(things.view(), one.read_as<Party>(), thing.id))
      places.push_back(one.span());
  return places;
}

std::vector<Item> named_by(Lang lang, const Found& of) {
  std::vector<Item> items;
  for (const Things* things : of.among)
    for (const Span& place : places_naming(*of.thing, *things)) {
      const Thing* one = lies_in(place, *of.thing) ? nullptr : around(*things, place);
      if (one) add_once(items, in_a_line({things->view(), lang}, *one), one->span());
    }
  return items;
}

void add_section(Document& to, const Text& heading, std::vector<Item> items) {
  if (items.empty()) return;
  to.heading(2, heading.in(to.lang));
  to.list(std::move(items));
}

}  // namespace

Document show_document(std::span<const std::unique_ptr<Things>> all, std::string_view address,
                       Lang lang, Date today, std::span<const RuleSetting> settings) {
  const Found found = look_up(all, address);
  const Voice voice{found.among.front()->view(), lang};
  Document document{.lang = lang, .title = name_of(voice, *found.thing), .blocks = {}};
  document.paragraph(Said(where_it_stands(voice, found), found.thing->span()));
  document.list(key_items(voice, *found.thing));
  add_section(document, kDue, due_items(found, lang, today, settings));
  add_section(document, kNamedBy, named_by(lang, found));
  return document;
}

}  // namespace slt::report
