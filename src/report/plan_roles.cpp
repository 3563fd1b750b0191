// SPDX-License-Identifier: MIT
#include <algorithm>

#include "report/plan_sections.h"
#include "rules/succession.h"

namespace slt::report {
namespace {

constexpr Text kRoles{"Roller og oppgaver", "Roller og oppgåver", "Roles and duties"};
constexpr Text kDuties{"Oppgaver:", "Oppgåver:", "Duties:"};
constexpr Text kPersons{"Personer", "Personar", "Persons"};
constexpr Text kUnits{"Enheter og tjenester", "Einingar og tenester", "Units and services"};
constexpr Text kName{"Navn", "Namn", "Name"};
constexpr Text kTitle{"Tittel eller rolle", "Tittel eller rolle", "Title or role"};
constexpr Text kActing{"fungerende ", "fungerande ", "acting "};
constexpr Text kUnit{"Enhet", "Eining", "Unit"};
constexpr Text kEmployer{"Arbeidsgiver", "Arbeidsgivar", "Employer"};
constexpr Text kPhone{"Telefon", "Telefon", "Phone"};
constexpr Text kMail{"E-post", "E-post", "E-mail"};
constexpr Text kSector{"Sektor", "Sektor", "Sector"};
constexpr Text kPartOf{"Del av", "Del av", "Part of"};
constexpr Text kAbout{"Om", "Om", "About"};
constexpr Text kRemark{"Merknad", "Merknad", "Remark"};

/// The duty with the level of prevention beside it, unless its own words say that.
Item duty_item(const Draft& draft, const Duty& duty) {
  Item item = item_of(draft, duty);
  const std::string level =
      duty.prevention ? draft.say(label_of(duty.prevention->value)) : std::string();
  if (!level.empty() && !says(duty.text.value, level)) item.text.words += " (" + level + ")";
  return item;
}

void add_role(Draft& draft, const Municipality& folder, const Role& role) {
  const std::string name = name_of(draft.voice, role);
  const std::string heading = role.title ? name : capitalised(name);
  draft.out.heading(3, Said(heading + shared_mark(draft.voice, folder), role.span));
  const std::string position = joined(position_of(draft.voice, role, draft.today), " ");
  draft.out.paragraph(Said(position, role.span));
  if (role.about) add_paragraphs(draft, *role.about);
  if (!role.duties.empty()) draft.out.paragraph(Said(draft.say(kDuties)));
  std::vector<Item> duties;
  for (const Duty& duty : role.duties) duties.push_back(duty_item(draft, duty));
  draft.out.list(std::move(duties));
  for (const Share& share : role.shared_by) add_remarks(draft, share, fields_of<Share>());
  add_remarks(draft, role, fields_of<Role>(), position);
}

Said cell(const Maybe<Words>& words) { return words ? Said(words->value, words->span) : Said(); }

Said unit_cell(const Draft& draft, const Maybe<Ref<Unit>>& ref) {
  if (!ref) return {};
  const Unit* unit = draft.voice.view.find<Unit>(ref->value.id);
  return Said(unit ? unit->name.value : ref->value.id, ref->span);
}

/// The roles that a person holds today, as «fungerende SLT-koordinator og politikontakt».
std::string roles_of(const Draft& draft, const Person& person) {
  std::vector<std::string> all;
  for (const Municipality* folder : draft.folders())
    for (const Role& role : folder->roles) {
      if (!role.holder.given() || role.holder.value.id != person.id.value.word) continue;
      if (!is_in_force(role, draft.today)) continue;
      const bool acting = role.acting && role.acting->value;
      std::string words = (acting ? draft.say(kActing) : "") + name_of(draft.voice, role);
      if (std::ranges::find(all, words) == all.end()) all.push_back(std::move(words));
    }
  return listed(draft.lang(), all);
}

/// The person's title, else the roles, else that neither is stated.
Said title_cell(const Draft& draft, const Person& person) {
  if (person.title) return cell(person.title);
  const std::string roles = roles_of(draft, person);
  return Said(roles.empty() ? draft.say(kNotStated) : capitalised(roles), person.span);
}

void add_persons(Draft& draft) {
  Table table{
      .caption = {},
      .columns = {draft.say(kName), draft.say(kTitle), draft.say(kUnit), draft.say(kEmployer),
                  draft.say(kPhone), draft.say(kMail), draft.say(kRemark)},
      .rows = {}};
  for (const Municipality* folder : draft.folders())
    for (const Person& person : folder->persons) {
      const std::string name = name_of(draft.voice, person);
      table.rows.push_back(
          {Said(name + shared_mark(draft.voice, *folder), person.span), title_cell(draft, person),
           unit_cell(draft, person.unit), cell(person.employer), cell(person.phone),
           cell(person.email),
           Said(remark_cell(draft, person, fields_of<Person>(), name), person.span)});
    }
  if (table.rows.empty()) return;
  add_heading(draft, 2, kPersons);
  draft.out.table(without_empty_columns(std::move(table)));
}

void add_units(Draft& draft) {
  Table table{.caption = {},
              .columns = {draft.say(kName), draft.say(kSector), draft.say(kPartOf),
                          draft.say(kAbout), draft.say(kRemark)},
              .rows = {}};
  for (const Municipality* folder : draft.folders())
    for (const Unit& unit : folder->units) {
      Said sector =
          unit.sector ? Said(draft.say(label_of(unit.sector->value)), unit.sector->span) : Said();
      const std::string name = std::string(unit.name.value) + shared_mark(draft.voice, *folder);
      table.rows.push_back({Said(name, unit.span), std::move(sector),
                            unit_cell(draft, unit.part_of), cell(unit.about),
                            Said(remark_cell(draft, unit, fields_of<Unit>(), name), unit.span)});
    }
  if (table.rows.empty()) return;
  add_heading(draft, 2, kUnits);
  table = without_empty_columns(std::move(table));
  if (table.columns.size() > 1) return draft.out.table(std::move(table));
  std::vector<Item> names;
  for (std::vector<Said>& row : table.rows) names.push_back({std::move(row.front()), {}});
  draft.out.list(std::move(names));
}

}  // namespace

void add_roles(Draft& draft) {
  bool any = false;
  for (const Municipality* folder : draft.folders())
    for (const Role& role : folder->roles) {
      if (!any) add_heading(draft, 2, kRoles);
      any = true;
      add_role(draft, *folder, role);
    }
}

void add_persons_and_units(Draft& draft) {
  add_persons(draft);
  add_units(draft);
}

}  // namespace slt::report
