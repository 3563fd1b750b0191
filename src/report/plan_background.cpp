// SPDX-License-Identifier: MIT
#include <utility>

#include "model/register.h"
#include "report/plan_sections.h"

// Who the municipality is, and why it does this: background, vision, goals, target groups.
namespace slt::report {
namespace {

constexpr Message<std::string> kAbout{.nb = "Om {0}", .nn = "Om {0}", .en = "About {0}"};
constexpr Message<std::string> kSltName{.nb = "SLT: {0}", .nn = "SLT: {0}", .en = "SLT: {0}"};
constexpr Message<std::string> kInRegister{.nb = "{0} (Kartverkets register)",
                                           .nn = "{0} (registeret til Kartverket)",
                                           .en = "{0} (register of Kartverket)"};
constexpr Text kAdoption{"Vedtak", "Vedtak", "Adoption"};
constexpr Text kBackground{"Bakgrunn", "Bakgrunn", "Background"};
constexpr Text kVision{"Visjon", "Visjon", "Vision"};
constexpr Text kQuestions{"Spørsmål som kilden stiller", "Spørsmål som kjelda stiller",
                          "Questions the source asks"};
constexpr Text kGoals{"Mål", "Mål", "Goals"};
constexpr Text kTargetGroups{"Målgruppe", "Målgruppe", "Target group"};
constexpr Text kMainly{"hovedsakelig", "hovudsakleg", "mainly"};
constexpr Message<std::string> kAges{.nb = "{0} år", .nn = "{0} år", .en = "ages {0}"};
constexpr Message<std::string> kGrades{.nb = "{0}. trinn", .nn = "{0}. trinn", .en = "grades {0}"};
constexpr Message<std::string> kTheme{
    .nb = "gjelder {0}", .nn = "gjeld {0}", .en = "concerning {0}"};

void add_fact(Draft& draft, std::vector<Item>& items, const Text& label,
              const Maybe<Words>& words) {
  if (words) items.push_back({Said(labelled(draft, label, words->value), words->span)});
}

void add_section(Draft& draft, const Section& section) {
  if (section.title && section.title->value != draft.say(kBackground))
    draft.out.heading(3, Said(section.title->value, section.title->span));
  add_paragraphs(draft, section.text);
  add_remarks(draft, section, fields_of<Section>(), section.text.value);
}

/// Sections of other kinds have places of their own.
bool is_background(const Section& section) {
  return !section.kind || section.kind->value == SectionKind::background ||
         section.kind->value == SectionKind::principle;
}

Item goal_item(const Draft& draft, const Goal& goal) {
  Item item{Said(goal.text.value, goal.text.span), {}};
  for (const Goal& part : goal.goals) item.items.push_back(goal_item(draft, part));
  for (Item& remark : remark_items(draft, goal, fields_of<Goal>(), goal.text.value))
    item.items.push_back(std::move(remark));
  return item;
}

std::string with_dash(Words range) {
  std::string words(range);
  if (const auto at = words.find('-'); at != std::string::npos) words.replace(at, 1, "–");
  return words;
}

Item target_item(const Draft& draft, const TargetGroup& target, const std::string& mark) {
  const Words text = target.text.value;
  std::vector<std::string> more;
  if (target.ages && !says(text, target.ages->value))
    more.push_back(kAges.in(draft.lang(), with_dash(target.ages->value)));
  if (target.mainly && target.mainly->value) more.push_back(draft.say(kMainly));
  if (target.grades) more.push_back(kGrades.in(draft.lang(), with_dash(target.grades->value)));
  if (target.prevention) more.push_back(draft.say(label_of(target.prevention->value)));
  if (target.theme) more.push_back(kTheme.in(draft.lang(), std::string(target.theme->value)));
  const std::string brackets = more.empty() ? "" : " (" + joined(more, ", ") + ")";
  return {Said(std::string(text) + brackets + mark, target.span),
          remark_items(draft, target, fields_of<TargetGroup>(), text)};
}

}  // namespace

void add_municipality(Draft& draft) {
  const Identity* identity = draft.own().municipality ? &*draft.own().municipality : nullptr;
  if (!identity) return;
  draft.out.heading(2, Said(kAbout.in(draft.lang(), std::string(identity->name.value))));
  std::vector<Item> items;
  if (identity->slt_name)
    items.push_back({Said(kSltName.in(draft.lang(), std::string(identity->slt_name->value)),
                          identity->slt_name->span)});
  const std::string number(identity->number.value);
  const std::string shown_number = !identity->source && registered_by_number(number)
                                       ? kInRegister.in(draft.lang(), number)
                                       : number;
  items.push_back({Said(
      labelled(draft, {"kommunenummer", "kommunenummer", "municipality number"}, shown_number),
      identity->number.span)});
  add_fact(draft, items, {"fylke", "fylke", "county"}, identity->county);
  add_fact(draft, items, {"politidistrikt", "politidistrikt", "police district"},
           identity->police_district);
  add_fact(draft, items, {"organisasjonsnummer", "organisasjonsnummer", "organisation number"},
           identity->organisation_number);
  add_fact(draft, items, {"tjenesteområde", "tenesteområde", "department"}, identity->department);
  draft.out.list(std::move(items));
  add_remarks(draft, *identity, fields_of<Identity>());
  std::vector<Item> steps;
  for (const Municipality* folder : draft.folders())
    for (const Adoption& step : folder->adoption) {
      const std::string words = words_of(draft.voice, step);
      steps.push_back({Said(words + shared_mark(draft.voice, *folder), step.span),
                       remark_items(draft, step, fields_of<Adoption>(), words)});
    }
  if (!steps.empty()) add_heading(draft, 3, kAdoption);
  draft.out.list(std::move(steps));
}

void add_background(Draft& draft) {
  const Municipality& own = draft.own();
  bool first = true;
  const auto open = [&] {
    if (std::exchange(first, false)) add_heading(draft, 2, kBackground);
  };
  for (const Municipality* folder : draft.folders()) {
    for (const Section& section : folder->sections)
      if (is_background(section)) open(), add_section(draft, section);
    if (!folder->guiding_questions.empty()) {
      open();
      add_heading(draft, 3, kQuestions);
      draft.out.list(items_of(draft, folder->guiding_questions));
    }
  }
  if (!own.vision) return;
  open();
  add_heading(draft, 3, kVision);
  add_paragraphs(draft, own.vision->text);
}

void add_goals(Draft& draft) {
  bool first = true;
  std::vector<Item> items;
  const auto flush = [&] { draft.out.list(std::exchange(items, {})); };
  for (const Municipality* folder : draft.folders())
    for (const Goal& goal : folder->goals) {
      if (std::exchange(first, false)) add_heading(draft, 2, kGoals);
      if (goal.heading) {
        flush();
        draft.out.heading(3, Said(goal.heading->value, goal.heading->span));
      }
      items.push_back(goal_item(draft, goal));
      items.back().text.words += shared_mark(draft.voice, *folder);
    }
  flush();
}

void add_target_groups(Draft& draft) {
  std::vector<Item> items;
  for (const Municipality* folder : draft.folders())
    for (const TargetGroup& target : folder->target_groups)
      items.push_back(target_item(draft, target, shared_mark(draft.voice, *folder)));
  if (!items.empty()) add_heading(draft, 2, kTargetGroups);
  draft.out.list(std::move(items));
}

}  // namespace slt::report
