// SPDX-License-Identifier: MIT
#include "model/published.h"

#include <algorithm>
#include <iterator>

#include "base/parallel.h"
#include "model/plan_files.h"

namespace slt {
namespace {

bool is_public(const Person& person) { return person.is_public && person.is_public->value; }

/// True when those whom it is a way to reach are people, all of them public.
bool is_of_public(const Municipality& folder, const Contact& contact) {
  const auto is_known = [&](const Party& party) {
    return party.who && std::ranges::any_of(folder.persons, [&](const Person& person) {
             return is_public(person) && person.id->word == party.who->value.word;
           });
  };
  return !contact.who.empty() && std::ranges::all_of(contact.who, is_known);
}

/// Keeps what a view has of people who are not public, under ids that tell nothing of them.
void add_people(const Municipality& folder, Withheld& to) {
  int number = 0;
  for (const Person& person : folder.persons) {
    ++number;
    if (is_public(person)) continue;
    to.ids.emplace(person.id->word, fmt::format("{}-person-{}", folder.id, number));
    if (person.name) to.names.emplace_back(person.name->value);
  }
  for (const Contact& contact : folder.contacts) {
    const bool personal = !contact.kind || contact.kind->value == ContactKind::person;
    if (contact.name && personal && !is_of_public(folder, contact))
      to.names.emplace_back(contact.name->value);
  }
}

/// A shared mailbox before an office, and an office before a switchboard.
void add_contact(const Municipality& folder, Withheld& to) {
  for (const ContactKind kind :
       {ContactKind::mailbox, ContactKind::office, ContactKind::switchboard})
    for (const Contact& contact : folder.contacts) {
      if (!contact.kind || contact.kind->value != kind) continue;
      if (contact.email && to.email.empty()) to.email = contact.email->value;
      if (contact.phone && to.phone.empty()) to.phone = contact.phone->value;
    }
}

Withheld withheld_of(const View& view, Lang lang) {
  Withheld withheld{.lang = lang, .ids = {}, .names = {}, .email = {}, .phone = {}};
  for (const Municipality* folder : view.folders()) {
    add_people(*folder, withheld);
    add_contact(*folder, withheld);
  }
  return withheld;
}

}  // namespace

Published::Published(std::unique_ptr<Repository> whole, std::optional<Lang> lang,
                     Diagnostics& found)
    : whole_(std::move(whole)) {
  const auto path_of = [&](const std::string& id) { return join_path(whole_->root, id); };
  for (const auto& joint : whole_->joint)
    folders_[path_of(joint->id)] =
        withheld_of({.own = joint.get(), .joint = {}}, lang.value_or(joint->lang()));
  std::vector<Withheld> withheld(whole_->folders.size());
  std::vector<Diagnostics> told(withheld.size());
  for_each_number(withheld.size(), [&](std::size_t i) {
    const auto own = load(*whole_, whole_->folders[i], told[i]);
    withheld[i] = withheld_of(view_of(*whole_, *own), lang.value_or(own->lang()));
  });
  for (std::size_t i = 0; i < withheld.size(); ++i) {
    folders_[path_of(whole_->folders[i].id)] = std::move(withheld[i]);
    std::ranges::move(told[i], std::back_inserter(found));
  }
  folders_[""].lang = lang.value_or(whole_->lang());
}

const Withheld& Published::withheld_from(std::string_view path) const {
  for (auto slash = path.rfind('/'); slash != path.npos; slash = path.rfind('/')) {
    path = path.substr(0, slash);
    if (const auto known = folders_.find(path); known != folders_.end()) return known->second;
  }
  return folders_.find("")->second;
}

FileRead Published::read(const std::string& path) const {
  FileRead file = whole_->files->read(path);
  if (file.refusal != Refusal::none) return file;
  const Withheld& withheld = withheld_from(path);
  auto bytes = published(file.bytes, withheld);
  if (!bytes) return {.refusal = Refusal::unreadable, .bytes = {}};
  return {.refusal = Refusal::none, .bytes = std::move(*bytes)};
}

Listing Published::list(const std::string& path) const { return whole_->files->list(path); }

}  // namespace slt
