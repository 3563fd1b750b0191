// SPDX-License-Identifier: MIT
#include <map>

#include "report/meeting_paper.h"
#include "rules/services.h"

// Who was at a meeting: numbers by sector, never names.
namespace slt::report {
namespace {

constexpr Text kPresent{"Til stede", "Til stades", "Present"};
constexpr Text kSector{"Sektor", "Sektor", "Sector"};
constexpr Text kCalled{"Innkalt", "Kalla inn", "Called"};
constexpr Text kMet{"Møtte", "Møtte", "Present"};
constexpr Text kOtherSector{"sektor ikke oppgitt", "sektor ikkje oppgitt", "sector not stated"};

/// How many from a sector are called: nothing when the plan does not give the number; and where
/// they stand in it.
struct Call {
  std::optional<int> count = 0;
  std::vector<Span> from = {};
};
using Calls = std::map<std::optional<Sector>, Call>;

/// The sector of somebody who is called, when the plan tells of one and no more.
std::optional<Sector> sector_of(const MeetingPaper& paper, const Party& party) {
  const auto office = party.office();
  if (office && leads_municipality(*office)) return Sector::leadership;
  const auto services = services_of(paper.input.view, party);
  return services && services->size() == 1 ? std::optional(*services->begin()) : std::nullopt;
}

Calls calls_of(const MeetingPaper& paper) {
  Calls calls;
  for (const Party* one : called(paper)) {
    auto& [count, from] = calls[sector_of(paper, *one)];
    from.push_back(one->span);
    const bool counted = !one->each && !one->open && !one->group;
    count = counted && count ? std::optional(*count + (one->count ? one->count->value : 1))
                             : std::nullopt;
  }
  return calls;
}

std::string number(const MeetingPaper& paper, std::optional<int> count) {
  return count ? fmt::format("{}", *count) : paper.say(kNotStated);
}

}  // namespace

void add_present(MeetingPaper& paper) {
  paper.heading(kPresent);
  Table table{.caption = {}, .columns = {}, .rows = {}};
  for (const Text& column : {kSector, kCalled, kMet}) table.columns.push_back(paper.say(column));
  const Meeting* record = paper.meeting().record;
  if (record)
    for (const Attendance& one : record->attendance)
      table.rows.push_back(
          {Said(paper.say(label_of(one.sector.value)), one.sector.span),
           Said(number(paper, one.of ? std::optional(one.of->value) : std::nullopt), one.span),
           Said(number(paper, one.present.value), one.present.span)});
  const bool on_record = !table.rows.empty();
  const Calls calls = on_record ? Calls() : calls_of(paper);
  for (const auto& [sector, call] : calls)
    if (sector)
      table.rows.push_back({Said(paper.say(label_of(*sector))),
                            Said(number(paper, call.count), call.from),
                            Said(paper.say(kToFillIn))});
  // Those of no known sector last, and room for others when nobody is known.
  const auto rest = calls.find(std::nullopt);
  const Call others = rest == calls.end() ? Call{.count = std::nullopt} : rest->second;
  if (!on_record && (rest != calls.end() || calls.empty()))
    table.rows.push_back({Said(paper.say(kOtherSector)),
                          Said(number(paper, others.count), others.from),
                          Said(paper.say(kToFillIn))});
  paper.out.table(std::move(table));
}

}  // namespace slt::report
