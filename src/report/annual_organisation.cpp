// SPDX-License-Identifier: MIT
#include <algorithm>

#include "report/annual_sections.h"
#include "rules/succession.h"

// 4 Organisation.
namespace slt::report {
namespace {

constexpr Text kCaption{"Grupper", "Grupper", "Groups"};
constexpr Text kLevel{"Nivå", "Nivå", "Level"};
constexpr Text kGroup{"Gruppe", "Gruppe", "Group"};
constexpr Text kChair{"Leder", "Leiar", "Chair"};
constexpr Text kSecretary{"Sekretær", "Sekretær", "Secretary"};
constexpr Text kConvenor{"Kaller inn", "Kallar inn", "Convenor"};
constexpr Message<std::string, std::string> kOfSeries{
    .nb = "{0}: {1}", .nn = "{0}: {1}", .en = "{0}: {1}"};
constexpr Text kNoGroups{"Ingen grupper er oppgitt.", "Ingen grupper er oppgitte.",
                         "No groups are stated."};
constexpr Text kWhoTakesPart{"Hvem som deltar", "Kven som deltek", "Who takes part"};
constexpr Message<Text> kMissing{
    .nb = "{0} er ikke beskrevet", .nn = "{0} er ikkje omtalt", .en = "the {0} is not described"};
constexpr Message<Text, std::string> kLevelIs{.nb = "{0}: {1}", .nn = "{0}: {1}", .en = "{0}: {1}"};
constexpr Message<std::string> kAlso{
    .nb = " (også kalt {0})", .nn = " (blir òg kalla {0})", .en = " (also known as {0})"};
constexpr Text kAssumedLevel{" (nivået er antatt)", " (nivået er anteke)",
                             " (the level is assumed)"};
constexpr Message<std::string, std::string> kMembers{
    .nb = "{0}: {1}.", .nn = "{0}: {1}.", .en = "{0}: {1}."};
constexpr Message<std::string> kCandidates{
    .nb = "Aktuelle deltakere, ikke oppnevnte medlemmer: {0}.",
    .nn = "Aktuelle deltakarar, ikkje oppnemnde medlemer: {0}.",
    .en = "Candidates, not appointed members: {0}."};
constexpr Message<std::string> kResource{
    .nb = "Ressurspersoner: {0}.", .nn = "Ressurspersonar: {0}.", .en = "Resource persons: {0}."};
constexpr Message<std::string> kPrepares{.nb = "Forbereder møtene i {0}.",
                                         .nn = "Førebur møta i {0}.",
                                         .en = "Prepares the meetings of {0}."};
constexpr Text kMembersNotStated{"medlemmer er ikke oppgitt", "medlemer er ikkje oppgitte",
                                 "members are not stated"};
constexpr Message<std::string, std::string> kContacts{
    .nb = "SLT-koordinator: {0}. Politikontakt: {1}.",
    .nn = "SLT-koordinator: {0}. Politikontakt: {1}.",
    .en = "SLT coordinator: {0}. Police contact: {1}."};

bool is_assumed(const Traced& thing, std::string_view key) {
  return std::ranges::any_of(thing.assumed, [&](const At<Words>& one) { return one.value == key; });
}

std::string full_name(const Annual& annual, const Group& group) {
  std::string name = name_of(annual.draft.voice, group);
  std::vector<std::string> others;
  for (const At<Words>& other : group.also_known_as) others.emplace_back(other.value);
  return others.empty() ? name : name + kAlso.in(annual.lang(), listed(annual.lang(), others));
}

std::string level_of(const Annual& annual, const Group& group) {
  if (!group.level) return annual.say(kNotStated);
  return annual.say(label_of(group.level->value)) +
         (is_assumed(group, "level") ? annual.say(kAssumedLevel) : "");
}

/// Who convenes the group, else each of its series that says so, with the name of the series.
std::string convenor_of(const Annual& annual, const Group& group) {
  const Voice& voice = annual.draft.voice;
  std::vector<std::string> all;
  if (group.convenor.silent())
    for (const Series* series : group.all_series())
      if (!series->convenor.silent())
        all.push_back(kOfSeries.in(annual.lang(), capitalised(name_of(voice, *series)),
                                   words_of(voice, series->convenor)));
  return all.empty() ? words_of(voice, group.convenor) : joined(all, "; ");
}

Table table_of(const Annual& annual) {
  const Voice& voice = annual.draft.voice;
  Table table{.caption = annual.say(kCaption),
              .columns = {annual.say(kLevel), annual.say(kGroup), annual.say(kChair),
                          annual.say(kSecretary), annual.say(kConvenor)},
              .rows = {}};
  for (const Group* group : annual.groups()) {
    if (group->external && group->external->value) continue;
    table.rows.push_back({Said(capitalised(level_of(annual, *group)), group->span),
                          Said(full_name(annual, *group), group->span),
                          Said(words_of(voice, group->chair), group->chair.span),
                          Said(words_of(voice, group->secretary), group->secretary.span),
                          Said(convenor_of(annual, *group), group->convenor.span)});
  }
  return table;
}

std::string names(const Annual& annual, const std::vector<Member>& members, bool candidates) {
  std::vector<std::string> all;
  for (const Member& member : members) {
    if (!member.sits_on(annual.last_day()) || member.appointed() == candidates) continue;
    all.push_back(candidates ? name_of(annual.draft.voice, member)
                             : words_of(annual.draft.voice, member));
  }
  return joined(all, "; ");
}

Item members_of(const Annual& annual, const Group& group) {
  std::vector<Item> more;
  const auto add = [&](std::string words, const Span& from) {
    more.push_back({Said(std::move(words), from)});
  };
  const std::string members = names(annual, group.members, false),
                    candidates = names(annual, group.members, true);
  const std::string resource = names(annual, group.resource_persons, false);
  if (!candidates.empty()) add(kCandidates.in(annual.lang(), candidates), group.span);
  if (!resource.empty()) add(kResource.in(annual.lang(), resource), group.span);
  if (group.composition) add(std::string(group.composition->value), group.composition->span);
  if (group.membership_rule)
    add(std::string(group.membership_rule->value), group.membership_rule->span);
  for (const auto& prepared : group.prepares)
    if (const Group* other = annual.view().find<Group>(prepared.value.id))
      add(kPrepares.in(annual.lang(), name_of(annual.draft.voice, *other)), prepared.span);
  const std::string who = members.empty() ? annual.say(kMembersNotStated) : members;
  return {Said(kMembers.in(annual.lang(), name_of(annual.draft.voice, group), who), group.span),
          std::move(more)};
}

std::vector<std::string> missing_levels(const Annual& annual) {
  std::vector<std::string> missing;
  for (const Level level : {Level::governing, Level::coordinating, Level::executing})
    if (annual.groups(level).empty())
      missing.push_back(kMissing.in(annual.lang(), label_of(level)));
  return missing;
}

}  // namespace

std::string office_holders(const Annual& annual, Office office) {
  std::vector<std::string> all;
  const Voice& voice = annual.draft.voice;
  const std::vector<const Role*> roles = roles_on(annual.view(), office, annual.last_day());
  for (const Role* role : roles) {
    std::string words = holder_of(voice, *role);
    if (roles.size() > 1) words = fmt::format("{} ({})", name_of(voice, *role), words);
    words += outside_term(voice, *role, annual.last_day());
    all.push_back(words + shared_mark(voice, *role));
  }
  return all.empty() ? annual.say(kNotStated) : listed(annual.lang(), all);
}

Said organisation_in_brief(const Annual& annual) {
  std::vector<std::string> levels;
  std::vector<Span> from;
  for (const Level level : {Level::governing, Level::coordinating, Level::executing}) {
    std::vector<std::string> groups;
    for (const Group* group : annual.groups(level)) {
      groups.push_back(name_of(annual.draft.voice, *group) +
                       (is_assumed(*group, "level") ? annual.say(kAssumedLevel) : ""));
      from.push_back(group->span);
    }
    levels.push_back(groups.empty() ? kMissing.in(annual.lang(), label_of(level))
                                    : kLevelIs.in(annual.lang(), label_of(level),
                                                  listed(annual.lang(), groups)));
  }
  for (const Office office : {Office::slt_coordinator, Office::police_contact})
    for (const Role* role : roles_on(annual.view(), office, annual.last_day()))
      from.push_back(role->span);
  return {sentence(joined(levels, "; ")) + " " +
              kContacts.in(annual.lang(), office_holders(annual, Office::slt_coordinator),
                           office_holders(annual, Office::police_contact)),
          from};
}

void add_organisation_of_year(Annual& annual) {
  add_organisation_chart(annual);
  Table table = table_of(annual);
  if (table.rows.empty())
    annual.paragraph(kNoGroups);
  else
    annual.draft.out.table(std::move(table));
  for (const std::string& missing : missing_levels(annual)) annual.paragraph(sentence(missing));
  std::vector<Item> items;
  for (const Group* group : annual.groups())
    if (!(group->external && group->external->value)) items.push_back(members_of(annual, *group));
  if (!items.empty()) add_heading(annual.draft, 3, kWhoTakesPart);
  annual.draft.out.list(std::move(items));
  add_working_groups(annual);
}

}  // namespace slt::report
