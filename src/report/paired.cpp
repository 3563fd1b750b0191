// SPDX-License-Identifier: MIT
#include "report/paired.h"

#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <optional>
#include <set>

#include "model/changes.h"
#include "report/values.h"

namespace slt::report {
namespace {

/// Kinds of which another is another: a seat, a party, something that happened.
constexpr std::array kNeverReworded{&noun_of<Member>,     &noun_of<Party>,   &noun_of<Adoption>,
                                    &noun_of<Evaluation>, &noun_of<Meeting>, &noun_of<Event>,
                                    &noun_of<Attendance>};

std::string as_said(const Thing& thing) { return in_one_line(thing.node, thing.under); }

template <class T>
std::string id_in(const Maybe<Ref<T>>& ref) {
  return ref ? std::string(ref->value.id) : std::string();
}

/// Who it is, whatever the source calls the office.
std::string seat_of(const Party& party) {
  const auto office = party.office();
  const std::string who =
      office ? std::string(choices_of<Office>[static_cast<std::size_t>(*office)].word)
             : std::string(party.who ? party.who->value.word : Words());
  const auto words = [](const Maybe<Words>& text) {
    return std::string(text ? text->value : Words());
  };
  const bool titled = who.empty() && party.title;
  return fmt::format("{}/{}/{}/{}/{}/{}/{}/{}/{}", who, titled ? words(party.title) : "",
                     id_in(party.unit), id_in(party.group), id_in(party.person),
                     id_in(party.municipality), words(party.area), words(party.open),
                     words(party.each));
}

std::string known_as(const Voice& voice, const Thing& thing) {
  if (thing.is<Member>()) return seat_of(thing.read_as<Member>());
  if (thing.is<Party>()) return seat_of(thing.read_as<Party>());
  return called(voice, thing);
}

/// What a thing is known by; nothing where that says nothing.
using Key = std::optional<std::string>;

Key by_id(const Thing& thing) { return thing.id.empty() ? Key() : Key(std::string(thing.id)); }
Key by_id_and_words(const Thing& thing) {
  return thing.id.empty() ? Key() : Key(fmt::format("{}\n{}", thing.id, as_said(thing)));
}
Key by_nothing(const Thing& thing) { return thing.id.empty() ? Key("") : Key(); }

/// Pairs the things of one kind that are known by the same, each with the first that is not taken
/// yet.
template <class Then, class Now>
void pair_off(Paired& paired, const Then& key_then, const Now& key_now) {
  std::map<std::pair<const Noun*, Key>, std::deque<const Thing*>> come;
  for (const Thing* one : paired.come) come[{one->noun, key_now(*one)}].push_back(one);
  std::set<const Thing*> taken;
  std::erase_if(paired.gone, [&](const Thing* then) {
    const Key key = key_then(*then);
    const auto same = come.find({then->noun, key});
    if (!key || same == come.end() || same->second.empty()) return false;
    const Thing* const now = same->second.front();
    same->second.pop_front();
    paired.both.emplace_back(then, now);
    taken.insert(now);
    return true;
  });
  std::erase_if(paired.come, [&](const Thing* one) { return taken.contains(one); });
}

/// In the order that they stand in now.
void sort_by_place(Paired& paired, const ThingList& now) {
  std::map<const Thing*, std::size_t> places;
  for (const Thing* one : now) places.emplace(one, places.size());
  std::ranges::sort(paired.both, {}, [&](const auto& one) { return places.at(one.second); });
}

}  // namespace

std::string called(const Voice& voice, const Thing& thing) {
  if (thing.is<Adoption>()) return words_of(voice, thing.read_as<Adoption>());
  const std::string name = name_of(voice, thing);
  const bool nameless = name == capitalised(voice.say(thing.noun->label));
  return nameless && thing.node.is_map() ? words_of(voice, Value{thing.under, thing.node}) : name;
}

Paired paired(const Voice& before, const ThingList& then, const Voice& after,
              const ThingList& now) {
  Paired all{.gone = then, .come = now};
  pair_off(all, by_id_and_words, by_id_and_words);
  pair_off(all, by_id, by_id);
  pair_off(all, as_said, as_said);
  pair_off(
      all, [&](const Thing& thing) { return known_as(before, thing); },
      [&](const Thing& thing) { return known_as(after, thing); });
  const bool one_each = all.gone.size() == 1 && all.come.size() == 1;
  if (one_each && std::ranges::count(kNeverReworded, all.gone.front()->noun) == 0)
    pair_off(all, by_nothing, by_nothing);
  sort_by_place(all, now);
  return all;
}

}  // namespace slt::report
