// SPDX-License-Identifier: MIT
#pragma once

#include "report/words.h"

// The sections of the plan document, one function each; `plan.cpp` holds their order.
namespace slt::report {

/// A plan document while it is being written.
struct Draft {
  Voice voice;
  Date today;
  Document& out;

  Lang lang() const { return voice.lang; }
  std::string say(const Text& text) const { return voice.say(text); }
  std::vector<const Municipality*> folders() const { return voice.view.folders(); }
  const Municipality& own() const { return *voice.view.own; }
};

/// A municipality's adverb for what stands in a joint folder: « (felles med Etne)»; empty for its
/// own.
std::string shared_mark(const Voice& voice, const Municipality& folder);
std::string shared_mark(const Voice& voice, const Role& role);

/// «Leder: ordfører»; the label is ours, the words with their capital letters are as they come.
std::string labelled(const Draft& draft, const Text& label, std::string_view words);
/// The paragraphs of a running text of the plan.
void add_paragraphs(Draft& draft, const At<Words>& text);
void add_heading(Draft& draft, int level, const Text& text);
/// Every remark as a paragraph of its own.
void add_remarks(Draft& draft, const Traced& traced, std::span<const Field> fields,
                 std::string_view said = {});
/// Remarks as the list items under an item.
std::vector<Item> remark_items(const Draft& draft, const Traced& traced,
                               std::span<const Field> fields, std::string_view said = {});
/// Remarks in one cell of a table.
std::string remark_cell(const Draft& draft, const Traced& traced, std::span<const Field> fields,
                        std::string_view said = {});
Item item_of(const Draft& draft, const Statement& statement);
/// The items of a list of statements, or of what is one and more, such as duties.
template <std::derived_from<Statement> T>
std::vector<Item> items_of(const Draft& draft, const std::vector<T>& statements) {
  std::vector<Item> items;
  for (const T& statement : statements) items.push_back(item_of(draft, statement));
  return items;
}
/// A table without the columns in which no row says anything.
Table without_empty_columns(Table table);

void add_contact_box(Draft& draft);
void add_help(Draft& draft);
void add_municipality(Draft& draft);
void add_background(Draft& draft);
void add_goals(Draft& draft);
void add_target_groups(Draft& draft);
void add_organisation(Draft& draft);
void add_roles(Draft& draft);
void add_persons_and_units(Draft& draft);
void add_tiltak(Draft& draft);
void add_tiltak_by_responsible(Draft& draft);
void add_plans(Draft& draft);
void add_evaluations(Draft& draft);
void add_agreements(Draft& draft);
void add_knowledge(Draft& draft);
void add_funding(Draft& draft);
void add_related_models(Draft& draft);
void add_networks(Draft& draft);
void add_history(Draft& draft);
void add_local_rules(Draft& draft);
void add_links(Draft& draft);
void add_not_stated(Draft& draft);
void add_doubts(Draft& draft);
void add_sources(Draft& draft);

/// One group with all that is said of it, under a heading of its own.
void add_group(Draft& draft, const Municipality& folder, const Group& group);
/// The series of a group, each with how often and what else is said of it.
std::vector<Item> series_items(const Draft& draft, const Group& group);

}  // namespace slt::report
