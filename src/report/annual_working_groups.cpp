// SPDX-License-Identifier: MIT
#include "report/annual_sections.h"

// 4 Organisation: the working groups of the year.
namespace slt::report {
namespace {

constexpr Text kTitle{"Arbeidsgrupper", "Arbeidsgrupper", "Working groups"};
constexpr Text kGroup{"Gruppe", "Gruppe", "Group"};
constexpr Text kTask{"Oppgave", "Oppgåve", "Task"};
constexpr Text kDecidedBy{"Besluttet av", "Avgjort av", "Decided by"};
constexpr Text kSince{"Satt ned", "Sett ned", "Set up"};
constexpr Text kDissolved{"Oppløst", "Oppløyst", "Dissolved"};
constexpr Text kAtWork{"i arbeid", "i arbeid", "at work"};
constexpr Message<PartialDate> kUntil{
    .nb = "i arbeid, til {0}", .nn = "i arbeid, til {0}", .en = "at work, until {0}"};

PartialDate on(Date date) { return {year_of(date), month_of(date), day_of(date)}; }

std::optional<PartialDate> start_of(const Group& group) {
  if (group.working_group->decided_on) return on(group.working_group->decided_on->value);
  return group.from ? std::optional(group.from->value) : std::nullopt;
}

std::optional<PartialDate> end_of(const Group& group) {
  if (group.working_group->dissolved) return on(group.working_group->dissolved->value);
  return group.until ? std::optional(group.until->value) : std::nullopt;
}

bool was_at_work(const Group& group, int year) {
  const auto start = start_of(group), end = end_of(group);
  return (!start || year_of(start->first()) <= year) && (!end || year_of(end->last()) >= year);
}

std::string end_in_words(const Annual& annual, const Group& group) {
  if (const auto end = end_of(group)) return shown(annual.lang(), *end);
  const auto& dissolves = group.working_group->dissolves;
  return dissolves ? kUntil.in(annual.lang(), dissolves->value) : annual.say(kAtWork);
}

}  // namespace

void add_working_groups(Annual& annual) {
  Table table{.caption = annual.say(kTitle), .columns = {}, .rows = {}};
  for (const Text& column : {kGroup, kTask, kDecidedBy, kSince, kDissolved})
    table.columns.push_back(annual.say(column));
  for (const Group* group : annual.groups()) {
    // Without a decision or a day it is only told how such groups come about.
    if (!group->working_group || (!start_of(*group) && group->working_group->decided_by.empty()))
      continue;
    if (!was_at_work(*group, annual.input.year)) continue;
    const WorkingGroup& work = *group->working_group;
    const auto start = start_of(*group);
    std::vector<Said>& cells = table.rows.emplace_back();
    for (const std::string& words :
         {name_of(annual.draft.voice, *group),
          work.task ? std::string(work.task->value) : annual.say(kNotStated),
          words_of(annual.draft.voice, work.decided_by),
          start ? shown(annual.lang(), *start) : annual.say(kNotStated),
          end_in_words(annual, *group)})
      cells.emplace_back(words, group->span);
  }
  if (!table.rows.empty()) annual.draft.out.table(std::move(table));
}

}  // namespace slt::report
