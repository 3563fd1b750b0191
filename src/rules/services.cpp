// SPDX-License-Identifier: MIT
#include "rules/services.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "rules/members.h"

namespace slt {
namespace {

using Services = std::set<Sector>;

/// A stem in the name of a unit, an area or a title, and what it stands for.
struct Stem {
  std::string_view letters;
  bool whole_word;
  std::array<std::optional<Sector>, 3> means;
};
constexpr std::array kStems{
    Stem{"politiet", false, {Sector::police}},
    Stem{"politibet", false, {Sector::police}},
    Stem{"politidist", false, {Sector::police}},
    Stem{"politikontakt", false, {Sector::police}},
    Stem{"politistasjon", false, {Sector::police}},
    Stem{"lensmann", false, {Sector::police}},
    Stem{"skole", false, {Sector::school}},
    Stem{"skule", false, {Sector::school}},
    Stem{"skula", false, {Sector::school}},
    Stem{"rektor", false, {Sector::school}},
    Stem{"rlæring", false, {Sector::school}},
    Stem{"utdanning", false, {Sector::school}},
    Stem{"oppvekst", false, {Sector::school, Sector::kindergarten, Sector::child_welfare}},
    Stem{"0–24", false, {Sector::school, Sector::kindergarten, Sector::child_welfare}},
    Stem{"0-24", false, {Sector::school, Sector::kindergarten, Sector::child_welfare}},
    Stem{"familie", false, {Sector::child_welfare, Sector::health_station}},
    Stem{"barn og unge", false, {Sector::school, Sector::child_welfare}},
    Stem{"barnevern", false, {Sector::child_welfare}},
    Stem{"barnehage", false, {Sector::kindergarten}},
    Stem{"helse", false, {Sector::health_station}},
    Stem{"nav", true, {Sector::nav}},
    Stem{"ppt", true, {Sector::ppt}},
    Stem{"kultur", false, {Sector::culture}},
    Stem{"fritid", false, {Sector::culture}},
    Stem{"ungdomsklubb", false, {Sector::culture}},
    Stem{"utekontakt", false, {Sector::outreach}},
    Stem{"teknisk", false, {Sector::technical}},
    Stem{"konfliktråd", false, {Sector::mediation}},
    Stem{"ungdomsråd", false, {Sector::youth_council}},
    Stem{"frivillig", false, {Sector::voluntary}},
};

bool is_part(char byte) { return is_small(byte) || is_beyond_ascii(byte); }

bool speaks_of(std::string_view words, const Stem& stem) {
  for (auto at = words.find(stem.letters); at != words.npos;
       at = words.find(stem.letters, at + 1)) {
    const auto end = at + stem.letters.size();
    const bool alone =
        (at == 0 || !is_part(words[at - 1])) && (end == words.size() || !is_part(words[end]));
    if (alone || !stem.whole_word) return true;
  }
  return false;
}

void add_words(Services& to, Words said) {
  const std::string words = lowered(said);
  for (const Stem& stem : kStems)
    if (speaks_of(words, stem))
      for (const auto& sector : stem.means)
        if (sector) to.insert(*sector);
}

void add_words(Services& to, const Maybe<Words>& said) {
  if (said) add_words(to, said->value);
}

void add_office(Services& to, Office office) {
  if (is_police(office)) to.insert(Sector::police);
  switch (office) {
    case Office::mayor:
    case Office::deputy_mayor:
    case Office::chief_executive:
      to.insert(Sector::leadership);
      return;
    case Office::headteacher:
    case Office::inspector:
      to.insert(Sector::school);
      return;
    case Office::kindergarten_head:
      to.insert(Sector::kindergarten);
      return;
    case Office::lead_public_health_nurse:
    case Office::public_health_nurse:
      to.insert(Sector::health_station);
      return;
    default:
      return;
  }
}

void add_unit(Services& to, const View& view, Words id) {
  const Unit* unit = view.find<Unit>(id);
  if (!unit) return;
  if (unit->sector)
    to.insert(unit->sector->value);
  else
    add_words(to, unit->name.value);
}

void add_person(Services& to, const View& view, Words id) {
  const Person* person = view.find<Person>(id);
  if (!person) return;
  if (person->unit) add_unit(to, view, person->unit->value.id);
  add_words(to, person->title);
}

}  // namespace

std::optional<std::set<Sector>> services_of(const View& view, const Party& party) {
  if (is_coordinator(view, party)) return Services{};
  Services services;
  if (is_from_police(view, party)) services.insert(Sector::police);
  if (const auto office = party.office()) add_office(services, *office);
  if (party.who && !party.who->value.office) {
    add_unit(services, view, party.who->value.word);
    add_person(services, view, party.who->value.word);
  }
  if (party.unit) add_unit(services, view, party.unit->value.id);
  if (party.person) add_person(services, view, party.person->value.id);
  for (const auto* said : {&party.title, &party.area, &party.each, &party.open, &party.words})
    add_words(services, *said);
  if (services.empty()) return {};
  return services;
}

bool speaks_for(const View& view, std::span<const Group* const> groups, Sector service) {
  return std::ranges::any_of(groups, [&](const Group* group) {
    return std::ranges::any_of(seats(*group), [&](const Party* party) {
      const auto services = services_of(view, *party);
      return services && services->contains(service);
    });
  });
}

std::optional<std::set<Sector>> services_in(const View& view,
                                            std::span<const Group* const> groups) {
  Services all;
  for (const Group* group : groups)
    for (const Party* party : seats(*group)) {
      const auto services = services_of(view, *party);
      if (!services) return {};
      all.insert(services->begin(), services->end());
    }
  return all;
}

}  // namespace slt
