// SPDX-License-Identifier: MIT
#include "report/due_document.h"

#include <algorithm>

#include "report/due_owner.h"
#include "report/due_page.h"
#include "report/words.h"

namespace slt::report {
namespace {

constexpr Message<Date> kTitle{
    .nb = "Frister per {0}", .nn = "Fristar per {0}", .en = "What is due as of {0}"};
constexpr Message<Date, std::string_view> kTitleOf{
    .nb = "Frister per {0}: {1}", .nn = "Fristar per {0}: {1}", .en = "What is due as of {0}: {1}"};
constexpr Message<Quote, std::string> kTakenFor{
    .nb = "{0} er her {1}.", .nn = "{0} er her {1}.", .en = "{0} is here {1}."};
constexpr Message<std::size_t, std::size_t, int, std::size_t> kSummary{
    .nb = "{0} over fristen, {1} de neste {2} dagene, {3} uten dato.",
    .nn = "{0} over fristen, {1} dei neste {2} dagane, {3} utan dato.",
    .en = "{0} overdue, {1} in the next {2} days, {3} without a date."};
constexpr Text kLate{"Over fristen", "Over fristen", "Overdue"};
constexpr Message<int> kSoon{
    .nb = "De neste {0} dagene", .nn = "Dei neste {0} dagane", .en = "The next {0} days"};
constexpr Text kComingCaption{"Kommende frister", "Komande fristar", "Coming"};
constexpr Text kUndated{"Uten dato", "Utan dato", "Without a date"};
constexpr Text kUndatedDecisions{"Beslutninger uten frist", "Avgjerder utan frist",
                                 "Decisions without a deadline"};
constexpr Text kReckoned{"Slik er datoene regnet ut", "Slik er datoane rekna ut",
                         "How the dates were worked out"};
constexpr Text kNothingLate{"Ingenting er over fristen.", "Ingenting er over fristen.",
                            "Nothing is overdue."};
constexpr Text kNothingSoon{"Ingenting har frist i denne perioden.",
                            "Ingenting har frist i denne perioden.",
                            "Nothing falls due in this time."};
constexpr Text kNothing{"Ingenting er over fristen, og ingenting har frist i denne perioden.",
                        "Ingenting er over fristen, og ingenting har frist i denne perioden.",
                        "Nothing is overdue, and nothing falls due in this time."};
void undated_section(DuePage& page, const Text& heading, bool (*wanted)(const Due&)) {
  const auto found = due_rows(page.all, wanted);
  if (found.empty()) return;
  page.document.heading(2, page.say(heading));
  page.undated(found, {.municipality = page.several()});
}

void by_urgency(DuePage& page) {
  const int within = page.frame.within;
  const auto late = due_rows(page.all, &Due::is_late);
  const auto soon = due_rows(page.all, [](const Due& one) { return one.date && !one.is_late(); });
  const auto undated = due_rows(page.all, [](const Due& one) { return !one.date; });
  Document& to = page.document;
  to.paragraph(kSummary.in(to.lang, late.size(), soon.size(), within, undated.size()));
  to.heading(2, page.say(kLate));
  if (late.empty()) to.paragraph(page.say(kNothingLate));
  const bool several = page.several();  // The heading of the first says what it is.
  page.table(late, {}, {.municipality = several, .last = kDaysLate});
  to.heading(2, kSoon.in(to.lang, within));
  if (soon.empty()) to.paragraph(page.say(kNothingSoon));
  page.table(soon, page.say(kComingCaption), {.municipality = several, .last = kDaysLeft});
  undated_section(page, kUndated,
                  [](const Due& one) { return !one.date && one.kind != DueKind::decision; });
  undated_section(page, kUndatedDecisions,
                  [](const Due& one) { return !one.date && one.kind == DueKind::decision; });
}

/// The name of the place that somebody belongs to; empty for nobody.
std::string_view place_of(const DuePage& page, const Owner& owner) {
  for (const MunicipalityDues& one : page.all)
    for (const Municipality* folder : one.view->folders())
      if (!owner.is_nobody && folder->id == owner.folder) return folder->name();
  return {};
}

/// The name and, among several municipalities, where somebody belongs: many have a coordinator.
std::string heading_of(const DuePage& page, const Owner& owner) {
  const std::string name = capitalised(owner.name.in(page.frame.lang));
  const std::string_view place = place_of(page, owner);
  const bool is_clear = !page.several() || place.empty() || name.find(place) != name.npos;
  return is_clear ? name : fmt::format("{}, {}", name, place);
}

void by_owner(DuePage& page, const std::vector<Owed>& groups, const DueColumns& columns) {
  if (groups.empty()) page.document.paragraph(page.say(kNothing));
  for (const Owed& one : groups) {
    page.document.heading(2, heading_of(page, one.owner));
    const std::string_view place = place_of(page, one.owner);
    DueColumns needed = columns;  // The heading says where it is, unless it is elsewhere.
    needed.municipality &= std::ranges::any_of(
        one.rows, [&](const DueRow& row) { return row.of.size() > 1 || row.of.front() != place; });
    page.table(one.rows, {}, needed);
    page.undated(one.rows, needed);
  }
}

void by_municipality(DuePage& page) {
  bool any = false;
  for (const MunicipalityDues& one : page.all) {
    const auto rows = due_rows({&one, 1}, [](const Due&) { return true; });
    if (rows.empty()) continue;
    any = true;
    page.document.heading(2, one.name);
    page.table(rows, {}, {});
    page.undated(rows, {});
  }
  if (!any) page.document.paragraph(page.say(kNothing));
}

void reasons(DuePage& page) {
  const Lang lang = page.frame.lang;
  std::vector<Item> items;
  for (const auto& [of, due] :
       due_rows(page.all, [](const Due& one) { return one.is_reckoned(); })) {
    std::string what = capitalised(due->what.in(lang));
    if (page.several()) what = fmt::format("{}: {}", listed(lang, of), what);
    items.push_back({Said(fmt::format("{}: {}", what, due->why(lang)), due->from)});
  }
  if (items.empty()) return;
  page.document.heading(2, page.say(kReckoned));
  page.document.list(std::move(items));
}

}  // namespace

Document due_document(std::span<const MunicipalityDues> all, const DueFrame& frame) {
  DuePage page{all, frame, {.lang = frame.lang, .title = {}, .blocks = {}}};
  page.document.title = frame.of.empty() ? kTitle.in(frame.lang, frame.today)
                                         : kTitleOf.in(frame.lang, frame.today, frame.of);
  if (!frame.whom.empty())
    page.document.paragraph(kTakenFor.in(frame.lang, {frame.of}, listed(frame.lang, frame.whom)));
  const bool several = page.several();
  switch (frame.order) {
    case DueOrder::urgency:
      by_urgency(page);
      break;
    case DueOrder::person:
      by_owner(page, owed_by(all, owners_of), {.municipality = several, .whose = false});
      break;
    case DueOrder::unit:
      by_owner(page, owed_by(all, units_of), {.municipality = several});
      break;
    case DueOrder::municipality:
      by_municipality(page);
  }
  if (frame.explain) reasons(page);
  return std::move(page.document);
}

}  // namespace slt::report
