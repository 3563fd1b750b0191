// SPDX-License-Identifier: MIT
#include <algorithm>

#include "report/alterations.h"
#include "report/values.h"

// What is otherwise as lists, and as one table.
namespace slt::report {
namespace {

constexpr Message<std::string> kTitle{
    .nb = "Endringer i {0}", .nn = "Endringar i {0}", .en = "Changes in {0}"};
constexpr Text kTitleOfAll{"Endringer", "Endringar", "Changes"};
constexpr Message<std::string, std::string> kSpan{
    .nb = "Fra {0} til {1}.", .nn = "Frå {0} til {1}.", .en = "From {0} to {1}."};
constexpr Text kNow{"planene slik de er nå", "planane slik dei er no", "the plans as they are now"};
constexpr Text kNothing{"Ingenting er endret.", "Ingenting er endra.", "Nothing has changed."};
constexpr Message<std::string> kUnread{
    .nb = "{0} kan ikke leses på begge sider, så det som står der, er ikke sammenlignet.",
    .nn = "{0} kan ikkje lesast på begge sider, så det som står der, er ikkje samanlikna.",
    .en = "{0} cannot be read on both sides, so what stands there is not compared."};
constexpr Message<std::string> kFileChanged{
    .nb = "{0} er endret.", .nn = "{0} er endra.", .en = "{0} has changed."};
constexpr Text kNew{"Alt her er nytt.", "Alt her er nytt.", "All here is new."};
constexpr Text kGone{"Alt her er slettet.", "Alt her er sletta.", "All here is deleted."};

constexpr std::array<Text, 4> kFates{{{"Lagt til", "Lagt til", "Added"},
                                      {"Endret", "Endra", "Changed"},
                                      {"Avsluttet", "Avslutta", "Ended"},
                                      {"Slettet", "Sletta", "Deleted"}}};
constexpr Text kIn{"inn", "inn", "in"};
constexpr Text kOut{"ut", "ut", "out"};
constexpr Text kAdded{"lagt til", "lagt til", "added"};
constexpr Text kRemoved{"tatt ut", "teke ut", "removed"};
constexpr Message<std::string, std::string> kFromTo{
    .nb = "fra {0} til {1}", .nn = "frå {0} til {1}", .en = "from {0} to {1}"};
constexpr Message<std::string, std::string> kRenamed{
    .nb = "{0} heter nå {1}", .nn = "{0} heiter no {1}", .en = "{0} is now called {1}"};
constexpr Message<std::string> kNotBefore{.nb = "{0} (ikke oppgitt før)",
                                          .nn = "{0} (ikkje oppgitt før)",
                                          .en = "{0} (not stated before)"};
constexpr Message<std::string> kNoLonger{.nb = "ikke oppgitt lenger (før {0})",
                                         .nn = "ikkje oppgitt lenger (før {0})",
                                         .en = "no longer stated (before: {0})"};
constexpr Message<PartialDate> kAfterAdoption{.nb = "endret etter vedtaket {0}",
                                              .nn = "endra etter vedtaket {0}",
                                              .en = "changed after its adoption {0}"};

const Text& label_of(Fate fate) { return kFates[static_cast<std::size_t>(fate)]; }

/// «Medlemmer, kommunedirektør, tittel»
std::string path_of(const Alteration& one) {
  std::vector<std::string> labels;
  for (const std::string& label : one.path)
    labels.push_back(labels.empty() ? label : uncapitalised(label));
  return capitalised(joined(labels, ", "));
}

/// «Status: fra planlagt til pågår», «Medlemmer: inn rektor».
std::string words_of(Lang lang, const Alteration& one) {
  const auto item = [&](const Text& seat, const Text& other, const std::string& words) {
    return fmt::format("{} {}", (is_seat(one) ? seat : other).in(lang), words);
  };
  const std::string before = as_quoted(lang, one, one.before);
  const std::string after = as_quoted(lang, one, one.after);
  const std::string what = one.renamed                 ? kRenamed.in(lang, one.before, one.after)
                           : one.fate == Fate::added   ? item(kIn, kAdded, after)
                           : one.fate == Fate::deleted ? item(kOut, kRemoved, before)
                           : one.before.empty()        ? kNotBefore.in(lang, after)
                           : one.after.empty()         ? kNoLonger.in(lang, before)
                                                       : kFromTo.in(lang, before, after);
  return fmt::format("{}: {}", path_of(one), what);
}

std::string remark_on(Lang lang, const AlteredThing& thing) {
  return thing.adopted ? kAfterAdoption.in(lang, *thing.adopted) : std::string();
}

Item item_of(Lang lang, const AlteredThing& thing) {
  const std::string remark = remark_on(lang, thing);
  std::string words = fmt::format("{}: {}", label_of(thing.fate).in(lang), thing.name);
  if (!remark.empty()) words += fmt::format(" ({})", remark);
  Item item{Said(std::move(words), thing.from)};
  for (const Alteration& one : thing.what)
    item.items.push_back({Said(words_of(lang, one), one.from)});
  return item;
}

std::string shown_name(const std::string& name, Lang lang) {
  return name.empty() ? std::string(kNow.in(lang)) : name;
}

constexpr std::array<Text, 8> kColumns{{{"Kommune", "Kommune", "Municipality"},
                                        {"Del", "Del", "Part"},
                                        {"Hva", "Kva", "What"},
                                        {"Endring", "Endring", "Change"},
                                        {"Nøkkel", "Nøkkel", "Key"},
                                        {"Fra", "Frå", "From"},
                                        {"Til", "Til", "To"},
                                        {"Merknad", "Merknad", "Remark"}}};

void add_rows(Table& table, const AlteredPlan& plan, const AlteredThing& thing, Lang lang) {
  const auto add = [&](Fate fate, const std::string& key, const Alteration& one) {
    table.rows.push_back({plan.name, thing.kind->doc.in(lang), Said(thing.name, thing.from),
                          label_of(fate).in(lang), key, Said(one.before, one.from),
                          Said(one.after, one.from), remark_on(lang, thing)});
  };
  if (thing.what.empty() || thing.fate == Fate::ended) add(thing.fate, {}, {});
  for (const Alteration& one : thing.what) add(one.fate, path_of(one), one);
}

}  // namespace

bool is_seat(const Alteration& one) {
  return one.keys.back() && one.keys.back()->noun == &noun_of<Member>;
}

std::string as_quoted(Lang lang, const Alteration& one, const std::string& words) {
  const Field* key = one.keys.back();
  const bool own = key && (key->kind == FieldKind::text || key->noun == &noun_of<Statement>);
  return own && words.find(' ') != words.npos ? shown(lang, Quote{words}) : words;
}

Document begun(const AlteredPlan& plan, const StateNames& names) {
  const Lang lang = plan.lang;
  Document document{.lang = lang, .title = kTitle.in(lang, plan.name), .blocks = {}};
  document.paragraph(kSpan.in(lang, shown_name(names.before, lang), shown_name(names.after, lang)));
  for (const std::string& path : plan.unread) document.paragraph(kUnread.in(lang, path));
  for (const std::string& path : plan.files) document.paragraph(kFileChanged.in(lang, path));
  if (plan.fate == Fate::added) document.paragraph(kNew.in(lang));
  if (plan.fate == Fate::deleted) document.paragraph(kGone.in(lang));
  return document;
}

Document alterations_document(const AlteredPlan& plan, const StateNames& names) {
  Document document = begun(plan, names);
  for (auto first = plan.things.begin(); first != plan.things.end();) {
    const Field* kind = first->kind;
    document.heading(2, kind->doc.in(plan.lang));
    std::vector<Item> items;
    for (; first != plan.things.end() && first->kind == kind; ++first)
      items.push_back(item_of(plan.lang, *first));
    document.list(std::move(items));
  }
  return document;
}

Table alterations_table(std::span<const AlteredPlan> plans, Lang lang) {
  Table table{.caption = {}, .columns = {}, .rows = {}};
  for (const Text& column : kColumns) table.columns.emplace_back(column.in(lang));
  for (const AlteredPlan& plan : plans) {
    std::vector<Said> row(kColumns.size());
    row.front() = plan.name;
    if (plan.fate != Fate::changed)
      row[3] = label_of(plan.fate).in(lang), table.rows.push_back(row);
    for (const std::string& path : plan.files)
      table.rows.push_back({plan.name, {}, path, label_of(Fate::changed).in(lang), {}, {}, {}, {}});
    for (const std::string& path : plan.unread) {
      row.back() = kUnread.in(lang, path);
      table.rows.push_back(row);
    }
    for (const AlteredThing& thing : plan.things) add_rows(table, plan, thing, lang);
  }
  return table;
}

Document no_alterations(const StateNames& names, Lang lang) {
  Document document{.lang = lang, .title = std::string(kTitleOfAll.in(lang)), .blocks = {}};
  document.paragraph(kSpan.in(lang, shown_name(names.before, lang), shown_name(names.after, lang)));
  document.paragraph(kNothing.in(lang));
  return document;
}

}  // namespace slt::report
