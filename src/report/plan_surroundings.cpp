// SPDX-License-Identifier: MIT
#include "report/plan_sections.h"

// What stands around the work: other models, networks, history, own rules, links.
namespace slt::report {
namespace {

constexpr Text kModels{"Beslektede modeller", "Nærskylde modellar", "Related models"};
constexpr Text kTarget{"målgruppe", "målgruppe", "target group"};
constexpr Text kLeader{"leder", "leiar", "leader"};
constexpr Message<int> kFreed{.nb = "{0} prosent av en stilling",
                              .nn = "{0} prosent av ei stilling",
                              .en = "{0} per cent of a position"};
constexpr Text kShare{"satt av til modellen", "sett av til modellen", "set aside for the model"};
constexpr Text kHelp{"kontakt", "kontakt", "contact"};
constexpr Text kNetworks{"Nettverk og samarbeid", "Nettverk og samarbeid",
                         "Networks and cooperation"};
constexpr Text kParties{"deltakere", "deltakarar", "participants"};
constexpr Text kHistory{"Historie", "Historie", "History"};
constexpr Text kRules{"Egne regler", "Eigne reglar", "Own rules"};
constexpr Text kDeviations{"Avvik fra SLT-modellen", "Avvik frå SLT-modellen",
                           "Deviations from the SLT model"};
constexpr Message<std::string> kDecidedBy{
    .nb = "besluttet av {0}", .nn = "avgjort av {0}", .en = "decided by {0}"};
constexpr Message<Date> kUntil{.nb = "til og med {0}", .nn = "til og med {0}", .en = "until {0}"};
constexpr Text kLinks{"Lenker", "Lenkjer", "Links"};

using Items = std::vector<Item>;

void add_fact(const Draft& draft, Items& items, const Text& label, const std::string& words,
              Span span) {
  if (!words.empty()) items.push_back({Said(labelled(draft, label, words), span), {}});
}

void add_model(Draft& draft, const RelatedModel& model, const std::string& mark) {
  draft.out.heading(3, Said(std::string(model.name.value) + mark, model.span));
  if (model.about) add_paragraphs(draft, *model.about);
  Items items;
  if (model.target_group)
    add_fact(draft, items, kTarget, std::string(model.target_group->value),
             model.target_group->span);
  const Person* leader =
      model.leader ? draft.voice.view.find<Person>(model.leader->value.id) : nullptr;
  const std::string title(model.leader_title ? model.leader_title->value : Words{});
  std::string who = leader ? name_of(draft.voice, *leader) : "";
  if (leader && leader->phone) who += " (" + std::string(leader->phone->value) + ")";
  add_fact(draft, items, kLeader, joined({who, title}, ", "),
           model.leader ? model.leader->span : model.span);
  if (model.percent)
    add_fact(draft, items, kShare, kFreed.in(draft.lang(), model.percent->value),
             model.percent->span);
  if (model.help) add_fact(draft, items, kHelp, std::string(model.help->value), model.help->span);
  draft.out.list(std::move(items));
  add_remarks(draft, model, fields_of<RelatedModel>(), model.about ? model.about->value : Words{});
}

Item network_item(const Draft& draft, const Network& network) {
  Item item{Said(network.name.value, network.span), {}};
  if (network.about) item.items.push_back({Said(network.about->value, network.about->span), {}});
  if (!network.parties.empty())
    add_fact(draft, item.items, kParties, words_of(draft.voice, network.parties), network.span);
  for (Item& remark : remark_items(draft, network, fields_of<Network>(), network.name.value))
    item.items.push_back(std::move(remark));
  return item;
}

Item event_item(const Draft& draft, const Event& event) {
  const std::string when = event.date     ? shown(draft.lang(), event.date->value)
                           : event.period ? shown(draft.lang(), event.period->value)
                                          : std::string();
  const std::string text(event.text.value);
  return {Said(joined({when, text}, ": "), event.span),
          remark_items(draft, event, fields_of<Event>(), text)};
}

Item rule_item(const Draft& draft, const LocalRule& rule) {
  return {Said(rule.text.value, rule.text.span),
          remark_items(draft, rule, fields_of<LocalRule>(), rule.text.value)};
}

Item deviation_item(const Draft& draft, const Deviation& deviation) {
  const Group* group =
      deviation.concerns ? draft.voice.view.find<Group>(deviation.concerns->value.id) : nullptr;
  const std::string concerns =
      group ? name_of(draft.voice, *group)
            : std::string(deviation.concerns ? deviation.concerns->value.id : Words{});
  const std::string by =
      deviation.decided_by.empty()
          ? std::string()
          : kDecidedBy.in(draft.lang(), words_of(draft.voice, deviation.decided_by));
  const std::string terms =
      joined({concerns, by, shown(draft.lang(), deviation.date.value),
              deviation.until ? kUntil.in(draft.lang(), deviation.until->value) : ""},
             ", ");
  return {Said(capitalised(rule_in_words(draft.lang(), deviation.rule.value.word)) + " (" + terms +
                   "): " + std::string(deviation.reason.value),
               deviation.span),
          remark_items(draft, deviation, fields_of<Deviation>(), deviation.reason.value)};
}

Item link_item(const Draft& draft, const Link& link) {
  const std::string status = link.status ? draft.say(label_of(link.status->value)) : "";
  const std::string more =
      joined({std::string(link.url ? link.url->value : Words{}), status}, ", ");
  return {Said(std::string(link.title.value) + (more.empty() ? "" : " (" + more + ")"), link.span),
          remark_items(draft, link, fields_of<Link>(), link.title.value)};
}

template <class T>
void add_listing(Draft& draft, const Text& heading, std::vector<T> Municipality::*list,
                 Item (*make_item)(const Draft&, const T&)) {
  Items items;
  for (const Municipality* folder : draft.folders())
    for (const T& one : folder->*list) {
      items.push_back(make_item(draft, one));
      items.back().text.words += shared_mark(draft.voice, *folder);
    }
  if (!items.empty()) add_heading(draft, 2, heading);
  draft.out.list(std::move(items));
}

}  // namespace

void add_related_models(Draft& draft) {
  bool first = true;
  for (const Municipality* folder : draft.folders())
    for (const RelatedModel& model : folder->related_models) {
      if (first) add_heading(draft, 2, kModels);
      first = false;
      add_model(draft, model, shared_mark(draft.voice, *folder));
    }
}

void add_networks(Draft& draft) {
  add_listing(draft, kNetworks, &Municipality::networks, network_item);
}
void add_history(Draft& draft) { add_listing(draft, kHistory, &Municipality::history, event_item); }
void add_local_rules(Draft& draft) {
  add_listing(draft, kRules, &Municipality::local_rules, rule_item);
  add_listing(draft, kDeviations, &Municipality::deviations, deviation_item);
}
void add_links(Draft& draft) { add_listing(draft, kLinks, &Municipality::links, link_item); }

}  // namespace slt::report
