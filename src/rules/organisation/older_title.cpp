// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Quote, Text> kToday{
    .nb = "{0} (i dag {1})", .nn = "{0} (i dag {1})", .en = "{0} (today {1})"};
constexpr Message<Sentence> kOlder{
    .nb = "eldre titler: {0}", .nn = "eldre titlar: {0}", .en = "older titles: {0}"};

/// An older title in a plan and the office it means today.
struct Found {
  Words title;
  Office office;
  Span span;
};

/// Looks for older titles among the words of one place and keeps each title once.
void collect(Words words, const Span& span, std::vector<Found>& found) {
  constexpr Words kBetween = " ,./()\"'";
  while (!words.empty()) {
    const std::size_t end = std::min(words.find_first_of(kBetween), words.size());
    const Words word = words.substr(0, end);
    words.remove_prefix(std::min(end + 1, words.size()));
    const auto office = std::ranges::find_if(choices_of<Office>, [&](const Choice& one) {
      return !one.older.empty() && stands_in(one.older, word);
    });
    if (office == choices_of<Office>.end()) continue;
    const auto meant = static_cast<Office>(office - choices_of<Office>.begin());
    const auto is_known = [&](const Found& one) {
      return one.office == meant && stands_in(one.title, word);
    };
    if (std::ranges::none_of(found, is_known)) found.push_back({word, meant, span});
  }
}

void collect(const Maybe<Words>& words, std::vector<Found>& found) {
  if (words) collect(words->value, words->span, found);
}

void collect(const Party& party, std::vector<Found>& found) {
  if (party.role) collect(bytes_of(party.role->span), party.role->span, found);
  if (party.who) collect(party.who->value.word, party.who->span, found);
  collect(party.title, found);
}

void collect(const Stated<Parties>& parties, std::vector<Found>& found) {
  for (const Party& party : parties.value) collect(party, found);
}

std::vector<Found> older_titles(const View& view) {
  std::vector<Found> found;
  for (const Person& person : view.own->persons) collect(person.title, found);
  for (const Role& role : view.own->roles) {
    collect(bytes_of(role.role.span), role.role.span, found);
    collect(role.title, found);
  }
  for (const Group* group : view.groups()) {
    for (const auto* parties : {&group->chair, &group->convenor, &group->secretary})
      collect(*parties, found);
    for (const Member& member : group->members) collect(member, found);
    for (const Member& member : group->resource_persons) collect(member, found);
  }
  for (const Tiltak* tiltak : view.tiltak())
    for (const Party& party : tiltak->responsible) collect(party, found);
  return found;
}

void check(const View& view, Findings& findings) {
  const std::vector<Found> found = older_titles(view);
  if (found.empty()) return;
  std::vector<Sentence> titles;
  for (const Found& one : found) titles.push_back(kToday({one.title}, label_of(one.office)));
  findings.add(found.front().span, kOlder(listed(titles)));
}

constexpr RuleSource kSources[]{source::kOlderTitles, source::kVegarshei, source::kVindafjord};
constexpr RuleCase kCases[]{
    {"a title may stand among other words",
     "groups:\n"
     "  - id: politirad\n"
     "    level: governing\n"
     "    members:\n"
     "      - {role: politistasjonssjef, title: Lensmann i Fjelldal}  # <--\n"},
    {"nynorsk spellings are not older titles",
     "groups:\n"
     "  - {id: politirad, level: governing, members: [ordførar, sektorleiar, politimeister]}\n"},
};

}  // namespace

Rule older_title() {
  return {
      .id = "older-title",
      .severity = Severity::info,
      .needs_today = false,
      .summary = {"en eldre tittel", "ein eldre tittel", "an older title"},
      .why = {"Lensmenn ble politistasjonssjefer eller politiavdelingsledere fra 2021, og de "
              "fleste rådmenn heter nå kommunedirektør. Kommunen velger selv og kan lovlig "
              "beholde «rådmann»; da er ingenting galt.",
              "Lensmenn blei politistasjonssjefar eller politiavdelingsleiarar frå 2021, og dei "
              "fleste rådmenn heiter no kommunedirektør. Kommunen vel sjølv og kan lovleg halde "
              "på «rådmann»; då er ingenting gale.",
              "From 2021 a lensmann became police station chief or head of a police department, "
              "and most rådmenn are now called kommunedirektør. The municipality chooses itself "
              "and may lawfully keep \"rådmann\"; then nothing is wrong."},
      .remedy =
          {"skriv dagens tittel, eller la den stå hvis kommunen har valgt å beholde den",
           "skriv tittelen som gjeld i dag, eller la han stå om kommunen har valt å halde på han",
           "write today's title, or leave it if the municipality has chosen to keep it"},
      .sources = kSources,
      .params = {},
      .good = R"(groups:
  - id: politirad
    level: governing
    members: [ordfører, kommunedirektør, politistasjonssjef]
)",
      .bad = R"(groups:
  - id: politirad
    level: governing
    members:
      - ordfører
      - {role: kommunedirektør, title: Rådmann}  # <--
      - {role: politistasjonssjef, title: Lensmann}
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
