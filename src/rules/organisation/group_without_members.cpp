// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence> kNoMembers{.nb = "ingen medlemmer er oppgitt i {0}",
                                       .nn = "ingen medlemer er oppgitte i {0}",
                                       .en = "no members are stated in {0}"};
constexpr Message<Sentence, Sentence> kOnly{
    .nb = "{0} (bare {1})", .nn = "{0} (berre {1})", .en = "{0} (only {1})"};
constexpr Message<std::ptrdiff_t> kCandidates{
    .nb = "{0} aktuelle deltakere", .nn = "{0} aktuelle deltakarar", .en = "{0} candidates"};
constexpr Message<> kOneCandidate{
    .nb = "én aktuell deltaker", .nn = "éin aktuell deltakar", .en = "one candidate"};
constexpr Message<> kCoordinator{
    .nb = "SLT-koordinatoren", .nn = "SLT-koordinatoren", .en = "the SLT coordinator"};
constexpr Message<> kNormText{.nb = "normtekst", .nn = "normtekst", .en = "norm text"};
constexpr Message<> kOpen{
    .nb = "åpne kategorier", .nn = "opne kategoriar", .en = "open categories"};
constexpr Message<> kGuests{.nb = "andre enn faste medlemmer",
                            .nn = "andre enn faste medlemer",
                            .en = "others than fixed members"};
constexpr Message<Sentence> kOnlyOffices{.nb = "medlemmene i {0} er oppgitt uten personer",
                                         .nn = "medlemene i {0} er oppgitte utan personar",
                                         .en = "the members of {0} are stated without persons"};
constexpr Message<> kNamePersons{.nb =
                                     "skriv hvem som har rollene («holder» under «roles», eller "
                                     "«person» hos medlemmet) hvis planen skal vise det",
                                 .nn =
                                     "skriv kven som har rollene («holder» under «roles», eller "
                                     "«person» hos medlemen) om planen skal vise det",
                                 .en =
                                     "write who holds the offices (\"holder\" under \"roles\", or "
                                     "\"person\" of the member) if the plan is to show it"};

/// What stands in the member list although nobody definite does.
std::vector<Sentence> stand_ins(const View& view, const Group& group) {
  std::vector<Sentence> found;
  const auto any = [&](auto is_so) { return std::ranges::any_of(group.members, is_so); };
  const auto is_norm = [](const Member& one) {
    return one.open && one.basis && one.basis->value == Basis::norm;
  };
  const auto is_open = [&](const Member& one) {
    return one.appointed() && one.open && !is_norm(one);
  };
  const auto is_guest = [](const Member& one) {
    return one.appointed() && !one.open && !is_definite(one);
  };
  const auto candidates =
      std::ranges::count_if(group.members, [](const Member& one) { return !one.appointed(); });
  if (seats_one(view, group, is_coordinator)) found.push_back(kCoordinator());
  if (candidates > 0) found.push_back(candidates == 1 ? kOneCandidate() : kCandidates(candidates));
  if (any(is_norm)) found.push_back(kNormText());
  if (any(is_open)) found.push_back(kOpen());
  if (any(is_guest)) found.push_back(kGuests());
  return found;
}

Sentence described(const View& view, const Group& group) {
  const auto found = stand_ins(view, group);
  return found.empty() ? quoted(group) : kOnly(quoted(group), listed(found));
}

bool names_nobody(const View& view, const Group& group) {
  return std::ranges::none_of(group.members, [&](const Member& member) {
    return is_person(view, member) && !is_coordinator(view, member);
  });
}

void check(const View& view, Findings& findings) {
  std::vector<const Group*> groups = bodies(view, Level::governing);
  std::ranges::copy(bodies(view, Level::coordinating), std::back_inserter(groups));
  std::vector<const Group*> nameless;
  Parts empty;
  for (const Group* group : groups)
    if (!has_members(view, *group))
      empty.push_back({group->id.span, described(view, *group)});
    else if (names_nobody(view, *group))
      nameless.push_back(group);
  if (!empty.empty())
    findings.add(std::move(empty),
                 [](std::span<const Part> some) { return kNoMembers(listed(some)); });
  else if (!nameless.empty())
    findings
        .add(
            parts_of(nameless),
            [](std::span<const Part> some) { return kOnlyOffices(listed(some)); }, kNamePersons())
        .severity = Severity::info;
}

constexpr RuleSource kSources[]{source::kLevels, source::kVindafjord, source::kEigersund};
constexpr RuleCase kCases[]{
    {"candidates of a norm text are not members",
     "groups:\n"
     "  - id: slt-arbeidsutvalet  # <--\n"
     "    type: arbeidsutval\n"
     "    level: coordinating\n"
     "    members: [slt-koordinator, {role: leiar, area: skule, form: candidate, basis: norm}]\n"},
    {"offices without persons are only noted, all groups at once",
     "groups:\n"
     "  - {id: politirad, level: governing, members: [ordfører, politistasjonssjef]}  # <--\n"
     "  - {id: koordineringsgruppe, level: coordinating, members: [rektor, slt-koordinator]}\n"},
    {"the executing level needs no member list",
     "groups:\n"
     "  - {id: utforande-niva, level: executing, composition: alle som møter barn og unge}\n"},
};

}  // namespace

Rule group_without_members() {
  return {
      .id = "group-without-members",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"en styrende eller koordinerende gruppe uten medlemmer",
                  "ei styrande eller koordinerande gruppe utan medlemer",
                  "a governing or coordinating group without members"},
      .why = {"En gruppe som bare står beskrevet med normtekst eller aktuelle deltakere, er ikke "
              "satt sammen ennå: ingen vet hvem som skal innkalles. At medlemmene er roller uten "
              "personer, er bare en merknad.",
              "Ei gruppe som berre står omtalt med normtekst eller aktuelle deltakarar, er ikkje "
              "sett saman enno: ingen veit kven som skal kallast inn. At medlemene er roller utan "
              "personar, er berre ein merknad.",
              "A group that is only described by norm text or candidates has not been put together "
              "yet: nobody knows whom to invite. That members are offices without persons is only "
              "noted."},
      .remedy = {"før opp dem som faktisk er med i gruppen, under «members»",
                 "før opp dei som faktisk er med i gruppa, under «members»",
                 "list those who really are in the group, under \"members\""},
      .sources = kSources,
      .params = {},
      .good = R"(persons:
  - {id: koordinatoren}
groups:
  - id: koordineringsgruppe
    level: coordinating
    members:
      - {role: rektor, person: koordinatoren}
      - slt-koordinator
)",
      .bad = R"(groups:
  - id: koordineringsgruppe  # <--
    level: coordinating
    members:
      - {open: personer fra mellomledernivå, strength: shall, basis: norm}
)",
      .cases = kCases,
      .check = check,
      .asks_for = "members role unit person"};
}

}  // namespace slt::rules
