// SPDX-License-Identifier: MIT
#include "render/due_feed.h"

#include "render/ics.h"
#include "report/words.h"

namespace slt::render {
namespace {

constexpr Text kName{"SLT-frister", "SLT-fristar", "SLT deadlines"};
constexpr Message<std::string, std::string> kSummary{
    .nb = "{0}: Frist: {1}", .nn = "{0}: Frist: {1}", .en = "{0}: Deadline: {1}"};
constexpr Message<std::string> kWhose{.nb = "Hvem: {0}", .nn = "Kven: {0}", .en = "Whose: {0}"};

Lang lang_of(std::span<const report::MunicipalityDues> all, const report::DueRow& row,
             Lang otherwise) {
  for (const report::MunicipalityDues& one : all)
    if (one.name == row.of.front() && one.view) return one.view->own->lang();
  return otherwise;
}

Event event_of(const report::DueRow& row, Lang lang) {
  const report::Due& due = *row.due;
  return {.uid = due.uid,
          .date = *due.date,
          .summary = kSummary.in(lang, report::listed(lang, row.of), due.what.in(lang)),
          .description = kWhose.in(lang, due.whose.in(lang)) + "\n" + due.why(lang),
          .categories = {"SLT", std::string(report::label_of(due.kind).in(lang))},
          .transparent = true};
}

}  // namespace

std::string due_feed(std::span<const report::MunicipalityDues> all, std::optional<Lang> asked,
                     Lang frame) {
  std::vector<Event> events;
  const auto has_day = [](const report::Due& one) { return one.date.has_value(); };
  for (const report::DueRow& row : report::due_rows(all, has_day))
    events.push_back(event_of(row, asked.value_or(lang_of(all, row, frame))));
  return ics({.name = std::string(kName.in(frame)), .lang = frame}, events);
}

}  // namespace slt::render
