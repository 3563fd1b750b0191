// SPDX-License-Identifier: MIT
#include "report/reminder.h"

#include <algorithm>

#include "report/words.h"
#include "rules/members.h"

namespace slt::report {
namespace {

constexpr Message<std::string, Date> kSubject{.nb = "Frister i SLT-arbeidet i {0} per {1}",
                                              .nn = "Fristar i SLT-arbeidet i {0} per {1}",
                                              .en = "Deadlines of the SLT work in {0} as of {1}"};
constexpr Text kHello{"Hei!", "Hei!", "Hello,"};
constexpr Message<std::string, std::string, Date> kIntroduction{
    .nb = "Dette har {0} ansvar for i SLT-arbeidet i {1}, slik det står i planen {2}.",
    .nn = "Dette har {0} ansvar for i SLT-arbeidet i {1}, slik det står i planen {2}.",
    .en = "This is what {0} answers for in the SLT work in {1}, as the plan has it on {2}."};
constexpr Message<std::string, Date> kForNobody{
    .nb = "Per {1} sier ikke planen for SLT-arbeidet i {0} hvem som har ansvaret for dette.",
    .nn = "Per {1} seier ikkje planen for SLT-arbeidet i {0} kven som har ansvaret for dette.",
    .en = "As of {1} the plan for the SLT work in {0} does not say who answers for this."};
constexpr Text kLate{"Over fristen", "Over fristen", "Overdue"};
constexpr Message<int> kSoon{
    .nb = "De neste {0} dagene", .nn = "Dei neste {0} dagane", .en = "The next {0} days"};
constexpr Text kUndated{"Uten dato", "Utan dato", "Without a date"};
constexpr Message<std::string, std::string> kWith{
    .nb = "{0} Ansvarlige: {1}.", .nn = "{0} Ansvarlege: {1}.", .en = "{0} Together: {1}."};
constexpr Text kAnswer{
    "Er noe av dette gjort, eller stemmer det ikke? Svar på denne e-posten, så blir planen rettet.",
    "Er noko av dette gjort, eller stemmer det ikkje? Svar på denne e-posten, så blir planen "
    "retta.",
    "Has any of this been done, or is it wrong? Answer this message, and the plan will be "
    "corrected."};
constexpr Text kRegards{"Vennlig hilsen", "Venleg helsing", "Kind regards"};

const View& view_of(std::span<const MunicipalityDues> all, const Owed& owed) {
  for (const MunicipalityDues& one : all)
    for (const Municipality* folder : one.view->folders())
      if (folder->id == owed.owner.folder) return *one.view;
  return *all.front().view;
}

Lang lang_of(const View& view, const Owner& owner) {
  for (const Municipality* folder : view.folders())
    if (folder->id == owner.folder) return folder->lang();
  return view.own->lang();
}

/// The coordinator of the place; the office where nobody is named.
Correspondent coordinator_of(const View& view, Lang lang, Date today) {
  Due task{.kind = DueKind::term, .today = today, .uid = {}, .what = {}, .whose = {}};
  Party& coordinator = task.parties.emplace_back();
  coordinator.role = At<Office>{Office::slt_coordinator, {}};
  const Owner owner = owners_of(view, task).front();
  return {owner.name.in(lang), mail_of(view, owner, today)};
}

/// Those who answer for it; of what nobody does, each municipality makes a message of its own.
std::vector<Owner> addressees(const View& view, const Due& due) {
  std::vector<Owner> all = owners_of(view, due);
  for (Owner& one : all)
    if (one.is_nobody) one.folder = view.own->id;
  return all;
}

/// A message being written.
struct Writing {
  const Owed& owed;
  Lang lang;
  bool several;
  Document text;

  void part(const std::string& heading, bool (*wanted)(const Due&)) {
    std::vector<Item> items;
    for (const auto& [of, due] : owed.rows) {
      if (!wanted(*due)) continue;
      std::string words = sentence(due->words(lang));
      if (due->together) words = kWith.in(lang, words, due->whose.in(lang));
      if (several) words = fmt::format("{}: {}", listed(lang, of), words);
      items.push_back({Said(std::move(words))});
    }
    if (items.empty()) return;
    text.heading(2, heading);
    text.list(std::move(items));
  }
};

/// The municipalities that something is of, each once.
std::vector<std::string> places_of(const Owed& owed) {
  std::vector<std::string> places;
  for (const DueRow& row : owed.rows)
    for (const std::string& place : row.of)
      if (std::ranges::find(places, place) == places.end()) places.push_back(place);
  return places;
}

Reminder reminder(const View& view, const Owed& owed, Lang lang, Date today, int within) {
  const std::vector<std::string> names = places_of(owed);
  const std::string places = listed(lang, names);
  const bool is_nobody = owed.owner.is_nobody;
  const std::string name = is_nobody ? std::string() : owed.owner.name.in(lang);
  const Correspondent coordinator = coordinator_of(view, lang, today);
  Writing page{owed, lang, names.size() > 1, {.lang = lang, .title = {}, .blocks = {}}};
  page.text.paragraph(kHello.in(lang));
  page.text.paragraph(is_nobody ? kForNobody.in(lang, places, today)
                                : kIntroduction.in(lang, name, places, today));
  page.part(std::string(kLate.in(lang)), [](const Due& one) { return one.is_late(); });
  page.part(kSoon.in(lang, within), [](const Due& one) { return one.date && !one.is_late(); });
  page.part(std::string(kUndated.in(lang)), [](const Due& one) { return !one.date; });
  if (!is_nobody) page.text.paragraph(kAnswer.in(lang));
  page.text.paragraph(kRegards.in(lang));
  page.text.paragraph(coordinator.name);
  return {.folder = owed.owner.folder,
          .word = owed.owner.word,
          .to = {capitalised(name), is_nobody ? std::string() : mail_of(view, owed.owner, today)},
          .from = {capitalised(coordinator.name), coordinator.address},
          .subject = kSubject.in(lang, places, today),
          .text = std::move(page.text),
          .matters = static_cast<int>(owed.rows.size())};
}

}  // namespace

std::vector<Reminder> reminders(std::span<const MunicipalityDues> all, std::optional<Lang> asked,
                                Date today, int within) {
  std::vector<Reminder> found;
  for (const Owed& owed : owed_by(all, addressees)) {
    const View& view = view_of(all, owed);
    const Lang lang = asked.value_or(lang_of(view, owed.owner));
    found.push_back(reminder(view, owed, lang, today, within));
  }
  return found;
}

}  // namespace slt::report
