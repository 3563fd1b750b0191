// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>

#include "report/plan_sections.h"
#include "rules/succession.h"

namespace slt::report {
namespace {

constexpr Text kTitle{"Kontakt", "Kontakt", "Contact"};
constexpr Text kPhone{"telefon", "telefon", "phone"};
constexpr Text kFax{"faks", "faks", "fax"};
constexpr Text kMail{"e-post", "e-post", "e-mail"};
constexpr Text kHours{"åpningstid", "opningstid", "opening hours"};
constexpr Text kAccount{"kontonummer", "kontonummer", "account number"};
constexpr Text kHelp{"Hjelp og råd", "Hjelp og råd", "Help and advice"};

std::string with_label(const Voice& voice, const Text& label, const Maybe<Words>& words) {
  return words ? voice.say(label) + " " + std::string(words->value) : std::string();
}

std::string reach(const Voice& voice, const Person& person) {
  return joined({name_of(voice, person), with_label(voice, kPhone, person.phone),
                 with_label(voice, kMail, person.email)},
                ", ");
}

std::string address_of(const Contact& contact) {
  const auto words = [](const Maybe<Words>& value) {
    return std::string(value ? value->value : Words{});
  };
  return joined({words(contact.address),
                 joined({words(contact.postal_code), words(contact.postal_place)}, " ")},
                ", ");
}

std::string reach(const Voice& voice, const Contact& contact) {
  return joined({with_label(voice, kPhone, contact.phone), with_label(voice, kFax, contact.fax),
                 with_label(voice, kMail, contact.email), address_of(contact),
                 with_label(voice, kHours, contact.opening_hours),
                 with_label(voice, kAccount, contact.account_number)},
                ", ");
}

/// The person a party is, when it is one.
const Person* person_of(const Voice& voice, const Party& party) {
  if (party.person) return voice.view.find<Person>(party.person->value.id);
  return party.who && !party.who->value.office ? voice.view.find<Person>(party.who->value.word)
                                               : nullptr;
}

/// What has been said in the box, so that nobody stands there twice.
struct ContactBox {
  Draft& draft;
  Box box;
  std::set<const Person*> named = {};
  std::string titles = {};

  void add_role(const Role& role) {
    const Voice& voice = draft.voice;
    const Person* holder =
        role.holder.given() ? voice.view.find<Person>(role.holder.value.id) : nullptr;
    const bool acting = role.acting && role.acting->value;
    const std::string title = capitalised(name_of(voice, role));
    std::string words = holder ? reach(voice, *holder) : holder_of(voice, role);
    if (holder && acting)
      words = joined({holder_of(voice, role),
                      words.substr(std::min(words.size(), name_of(voice, *holder).size() + 2))},
                     ", ");
    words += outside_term(voice, role, draft.today) + shared_mark(voice, role);
    box.lines.emplace_back(title + ": " + words, role.span);
    titles += title + "\n";
    named.insert(holder);
  }

  void add_roles(Office office) {
    const auto roles = roles_on(draft.voice.view, office, draft.today);
    for (const Role* role : roles) add_role(*role);
    if (roles.empty())
      box.lines.emplace_back(labelled(draft, label_of(office), draft.say(kNotStated)));
  }

  std::string who_of(const Contact& contact) {
    std::vector<std::string> who;
    const std::string_view text = contact.text ? contact.text->value : Words{};
    for (const Party& party : contact.who) {
      const Person* person = person_of(draft.voice, party);
      if (person && named.contains(person)) continue;
      named.insert(person);
      const std::string name = person ? reach(draft.voice, *person) : words_of(draft.voice, party);
      if (!says(text, name) && !(contact.name && says(contact.name->value, name)))
        who.push_back(name);
    }
    return listed(draft.lang(), who);
  }

  void add(const Municipality& folder, const Contact& contact) {
    const std::string details = joined({who_of(contact), reach(draft.voice, contact)}, ", ");
    std::string head(contact.name ? contact.name->value : Words{});
    if (head.empty() && contact.kind) head = capitalised(draft.say(label_of(contact.kind->value)));
    const std::string text(contact.text ? contact.text->value : Words{});
    const bool known = details.empty() && text.empty() && says(titles, head);
    const bool asks = head.ends_with('?') || head.ends_with('!');
    const std::string rest = joined({details, text}, details.empty() ? "" : ". ");
    if (!known)
      box.lines.emplace_back(
          joined({head, rest}, asks ? " " : ": ") + shared_mark(draft.voice, folder), contact.span);
    for (Said& remark : remarks_on(draft.voice, contact, fields_of<Contact>(), head + rest))
      box.lines.push_back(std::move(remark));
  }
};

int order_of(const Contact& contact) {
  return contact.kind ? static_cast<int>(contact.kind->value)
                      : static_cast<int>(ContactKind::office);
}

}  // namespace

void add_contact_box(Draft& draft) {
  ContactBox contacts{.draft = draft, .box = {.title = draft.say(kTitle), .lines = {}}};
  contacts.add_roles(Office::slt_coordinator);
  contacts.add_roles(Office::police_contact);
  std::vector<std::pair<const Municipality*, const Contact*>> all;
  for (const Municipality* folder : draft.folders())
    for (const Contact& contact : folder->contacts) all.emplace_back(folder, &contact);
  std::ranges::stable_sort(all, {}, [](const auto& one) { return order_of(*one.second); });
  for (const auto& [folder, contact] : all) contacts.add(*folder, *contact);
  draft.out.box(std::move(contacts.box));
}

void add_help(Draft& draft) {
  bool first = true;
  for (const Municipality* folder : draft.folders())
    for (const Section& section : folder->sections) {
      if (!section.kind || section.kind->value != SectionKind::help) continue;
      if (std::exchange(first, false)) add_heading(draft, 2, kHelp);
      if (section.title) draft.out.heading(3, Said(section.title->value, section.title->span));
      add_paragraphs(draft, section.text);
      add_remarks(draft, section, fields_of<Section>(), section.text.value);
    }
}

}  // namespace slt::report
