#include "report/paired.h"

#include <algorithm>
#include <array>

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

/// Pairs the things that `same` says are one, each with the first that is not taken yet.
template <class Same>
void pair_off(Paired& paired, const Same& same) {
  std::erase_if(paired.gone, [&](const Thing* then) {
    const auto now = std::ranges::find_if(paired.come, [&](const Thing* one) {
      return one->noun == then->noun && same(*then, *one);
    });
    if (now == paired.come.end()) return false;
    paired.both.emplace_back(then, *now);
    paired.come.erase(now);
    return true;
  });
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
  const auto same_id = [](const Thing& a, const Thing& b) { return !a.id.empty() && a.id == b.id; };
  pair_off(all, [&](const Thing& a, const Thing& b) {
    return same_id(a, b) && as_said(a) == as_said(b);
  });
  pair_off(all, same_id);
  pair_off(all, [](const Thing& a, const Thing& b) { return as_said(a) == as_said(b); });
  pair_off(all, [&](const Thing& a, const Thing& b) {
    return known_as(before, a) == known_as(after, b);
  });
  const bool one_each = all.gone.size() == 1 && all.come.size() == 1;
  if (one_each && std::ranges::count(kNeverReworded, all.gone.front()->noun) == 0)
    pair_off(all, [](const Thing& a, const Thing& b) { return a.id.empty() && b.id.empty(); });
  std::ranges::sort(all.both, {}, [&](const auto& one) {
    return std::ranges::find(now, one.second) - now.begin();
  });
  return all;
}

}  // namespace slt::report
