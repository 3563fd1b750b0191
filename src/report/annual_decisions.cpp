// SPDX-License-Identifier: MIT
#include <algorithm>

#include "report/annual_sections.h"

// 8 Decisions and money.
namespace slt::report {
namespace {

constexpr Message<std::string, std::string> kAbove{
    .nb = "{0}: beslutter bruk av penger ut over {1}.",
    .nn = "{0}: avgjer bruk av pengar ut over {1}.",
    .en = "{0}: decides uses of money above {1}."};
constexpr Message<std::string, std::string> kTotal{
    .nb = "{0}: kan bruke inntil {1} til sammen i kalenderåret.",
    .nn = "{0}: kan bruke inntil {1} til saman i kalenderåret.",
    .en = "{0}: may use up to {1} in all in a calendar year."};
constexpr Message<int> kNothingUsed{.nb = "Ingen bruk er registrert for {0}.",
                                    .nn = "Ingen bruk er registrert for {0}.",
                                    .en = "No use is registered for {0}."};
constexpr Message<int, std::string, std::string> kUsed{
    .nb = "Registrert brukt i {0}: {1}, av inntil {2}.",
    .nn = "Registrert brukt i {0}: {1}, av inntil {2}.",
    .en = "Registered as used in {0}: {1}, of up to {2}."};
constexpr Text kNoLimits{"Beløpsgrenser er ikke oppgitt.", "Beløpsgrenser er ikkje oppgitte.",
                         "Limits are not stated."};
constexpr Message<int> kNoDecisions{.nb = "Ingen vedtak er registrert for {0}.",
                                    .nn = "Ingen vedtak er registrerte for {0}.",
                                    .en = "No decisions are registered for {0}."};
constexpr Text kNoFunding{"Finansiering er ikke oppgitt.", "Finansiering er ikkje oppgitt.",
                          "Funding is not stated."};
constexpr Text kTitle{"Vedtak i året", "Vedtak i året", "Decisions of the year"};
constexpr Text kDate{"Møte", "Møte", "Meeting"};
constexpr Text kGroup{"Gruppe", "Gruppe", "Group"};
constexpr Text kDecision{"Vedtak", "Vedtak", "Decision"};
constexpr Text kAmount{"Beløp", "Beløp", "Amount"};
constexpr Text kResponsible{"Ansvarlig", "Ansvarleg", "Responsible"};
constexpr Text kDeadline{"Frist", "Frist", "Deadline"};
constexpr Text kDone{"Utført", "Utført", "Done"};
constexpr Text kNotDone{"ikke registrert", "ikkje registrert", "not registered"};
constexpr Message<std::string> kForTiltak{
    .nb = "For tiltaket {0}", .nn = "For tiltaket {0}", .en = "For the tiltak {0}"};

/// What a group has decided to use money on at meetings of the year.
std::vector<const Decision*> uses_of(const Annual& annual, const Group& group) {
  std::vector<const Decision*> uses;
  for (const Meeting* meeting : meetings_on_record(annual))
    for (const Decision& decision : meeting->decisions)
      if (decision.amount && meeting->group.value.id == group.id.value.word)
        uses.push_back(&decision);
  return uses;
}

Said usage(const Annual& annual, const Group& group, int total) {
  const std::vector<const Decision*> uses = uses_of(annual, group);
  const Lang lang = annual.lang();
  if (uses.empty()) return kNothingUsed.in(lang, annual.input.year);
  int sum = 0;
  for (const Decision* one : uses) sum += one->amount->value;
  return {kUsed.in(lang, annual.input.year, kroner(lang, sum), kroner(lang, total)),
          places_of(uses)};
}

void add_limits(Annual& annual) {
  bool any = false;
  for (const Group* group : annual.view().groups()) {
    if (!group->decision_limit) continue;
    const std::string name = name_of(annual.draft.voice, *group);
    const auto& [above, total] =
        std::pair(group->decision_limit->above, group->decision_limit->total_per_year);
    if (above)
      annual.paragraph(
          {kAbove.in(annual.lang(), name, kroner(annual.lang(), above->value)), above->span});
    if (total)
      annual.paragraph(together(
          {Said(kTotal.in(annual.lang(), name, kroner(annual.lang(), total->value)), total->span),
           usage(annual, *group, total->value)}));
    any = any || above || total;
  }
  if (!any) annual.paragraph(kNoLimits);
}

std::vector<Said> row_of(const Annual& annual, const Meeting& meeting, const Decision& decision) {
  const Lang lang = annual.lang();
  const Group* group = annual.view().find<Group>(meeting.group.value.id);
  return {Said(shown(lang, meeting.date.value), meeting.date.span),
          Said(group ? name_of(annual.draft.voice, *group) : std::string(meeting.group.value.id),
               meeting.group.span),
          Said(decision.text.value, decision.text.span),
          Said(decision.amount ? kroner(lang, decision.amount->value) : annual.say(kNotStated),
               decision.span),
          Said(words_of(annual.draft.voice, decision.responsible), decision.span),
          Said(decision.deadline ? shown(lang, decision.deadline->value) : annual.say(kNotStated),
               decision.span),
          Said(decision.done ? shown(lang, decision.done->value) : annual.say(kNotDone),
               decision.span)};
}

void add_decisions(Annual& annual) {
  Table table{.caption = annual.say(kTitle), .columns = {}, .rows = {}};
  for (const Text& column : {kDate, kGroup, kDecision, kAmount, kResponsible, kDeadline, kDone})
    table.columns.push_back(annual.say(column));
  for (const Meeting* meeting : meetings_on_record(annual))
    for (const Decision& decision : meeting->decisions)
      table.rows.push_back(row_of(annual, *meeting, decision));
  if (table.rows.empty())
    return annual.paragraph(kNoDecisions.in(annual.lang(), annual.input.year));
  annual.draft.out.table(std::move(table));
}

void add_money(Annual& annual) {
  bool any = false;
  for (const Municipality* folder : annual.view().folders()) any = any || !folder->funding.empty();
  if (any) embed(annual, add_funding);
  std::vector<Item> items;
  for (const Tiltak* tiltak : annual.view().tiltak())
    for (const Funding& funding : tiltak->funding)
      items.push_back({Said(kForTiltak.in(annual.lang(), std::string(tiltak->title.value)) + ": " +
                                words_of(annual.draft.voice, funding),
                            funding.from.span)});
  if (!any && items.empty()) annual.paragraph(kNoFunding);
  annual.draft.out.list(std::move(items));
}

}  // namespace

void add_decisions_and_money(Annual& annual) {
  add_limits(annual);
  add_decisions(annual);
  add_money(annual);
}

}  // namespace slt::report
