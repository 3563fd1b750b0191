// SPDX-License-Identifier: MIT
#include <array>

#include "report/plan_sections.h"

// The levels of the model and the groups on each; a group itself is in plan_group.cpp.
namespace slt::report {
namespace {

constexpr Text kOrganisation{"Organisering", "Organisering", "Organisation"};
constexpr Text kNoGroup{"Ingen gruppe er oppgitt på dette nivået.",
                        "Inga gruppe er oppgitt på dette nivået.",
                        "No group is stated at this level."};
constexpr Text kOtherGroups{"Grupper uten oppgitt nivå", "Grupper utan oppgitt nivå",
                            "Groups with no level stated"};
constexpr Text kOtherBodies{"Andre organer som planen nevner", "Andre organ som planen nemner",
                            "Other bodies that the plan names"};

bool is_external(const Group& group) { return group.external && group.external->value; }

/// The groups of all folders that `wanted` chooses, under one heading; whether there were any.
template <class Wanted>
bool add_groups(Draft& draft, const Text& heading, Wanted wanted) {
  bool any = false;
  for (const Municipality* folder : draft.folders())
    for (const Group& group : folder->groups) {
      if (!wanted(group)) continue;
      if (!any) add_heading(draft, 3, heading);
      any = true;
      add_group(draft, *folder, group);
    }
  return any;
}

void add_level(Draft& draft, Level level) {
  const Text& label = label_of(level);
  const std::string capital_nb = capitalised(std::string(label.nb)),
                    capital_nn = capitalised(std::string(label.nn)),
                    capital_en = capitalised(std::string(label.en));
  const Text heading{capital_nb, capital_nn, capital_en};
  const bool any = add_groups(draft, heading, [&](const Group& group) {
    return group.level && group.level->value == level && !is_external(group);
  });
  if (any) return;
  add_heading(draft, 3, heading);
  draft.out.paragraph(Said(draft.say(kNoGroup)));
}

void add_information(Draft& draft) {
  for (const Municipality* folder : draft.folders())
    for (const Section& section : folder->sections) {
      if (!section.kind || section.kind->value != SectionKind::information) continue;
      if (section.title) draft.out.heading(3, Said(section.title->value, section.title->span));
      add_paragraphs(draft, section.text);
      add_remarks(draft, section, fields_of<Section>(), section.text.value);
    }
}

void add_other_bodies(Draft& draft) {
  std::vector<Item> items;
  for (const Municipality* folder : draft.folders())
    for (const Group& group : folder->groups) {
      if (!is_external(group)) continue;
      const std::string name = name_of(draft.voice, group);
      items.push_back(
          {Said(name, group.span), remark_items(draft, group, fields_of<Group>(), name)});
    }
  if (!items.empty()) add_heading(draft, 3, kOtherBodies);
  draft.out.list(std::move(items));
}

}  // namespace

void add_organisation(Draft& draft) {
  add_heading(draft, 2, kOrganisation);
  add_information(draft);
  for (const Level level : {Level::governing, Level::coordinating, Level::executing})
    add_level(draft, level);
  add_groups(draft, kOtherGroups,
             [](const Group& group) { return !group.level && !is_external(group); });
  add_other_bodies(draft);
}

}  // namespace slt::report
