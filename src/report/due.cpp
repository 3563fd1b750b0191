// SPDX-License-Identifier: MIT
#include "report/due.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "report/due_collector.h"
#include "report/schedule_series.h"
#include "rules/told.h"

namespace slt::report {
namespace {

constexpr std::array<Text, 14> kLabels{{
    {"planperiode", "planperiode", "plan period"},
    {"revisjon", "revisjon", "revision"},
    {"evaluering", "evaluering", "evaluation"},
    {"avtale", "avtale", "agreement"},
    {"periode i rolle", "periode i rolle", "term of office"},
    {"medlemskap", "medlemskap", "membership"},
    {"beslutning", "avgjerd", "decision"},
    {"referat", "referat", "minutes"},
    {"innkalling", "innkalling", "notice"},
    {"antall møter", "talet på møte", "number of meetings"},
    {"arbeidsgruppe", "arbeidsgruppe", "working group"},
    {"status på tiltak", "status på tiltak", "status of a tiltak"},
    {"avvik", "avvik", "deviation"},
    {"skjult funn", "skjult funn", "silenced finding"},
}};

void collect(Collector& to, const Municipality& folder) {
  to.prefix = prefix_of(folder);
  collect_plans(to, folder);
  for (const Role& role : folder.roles) collect_term(to, role);
  for (const Group& group : folder.groups) collect_group(to, group);
  for (const Group& group : folder.groups) collect_cadence(to, group);
  for (const Agreement& one : folder.agreements) collect_agreement(to, one);
  for (const Tiltak& tiltak : folder.tiltak) collect_evaluations(to, tiltak);
  for (const Tiltak& tiltak : folder.tiltak) collect_status(to, tiltak);
  for (const Meeting& meeting : folder.meetings) collect_meeting(to, meeting);
  collect_deviations(to, folder);
  collect_ignores(to, folder);
}

bool is_same(const Due& a, const Due& b) {
  return a.kind == b.kind && a.from.source && a.from.source == b.from.source &&
         a.from.offset == b.from.offset && a.date == b.date;
}

/// Two of a kind about the same thing are told apart by their order.
void number_repeated(std::vector<Due>& all) {
  std::map<std::string, int> seen;
  for (Due& one : all)
    if (const int number = ++seen[one.uid]; number > 1)
      one.uid.insert(one.uid.find('@'), fmt::format("-{}", number));
}

}  // namespace

Text label_of(DueKind kind) { return kLabels[static_cast<std::size_t>(kind)]; }

bool is_small(DueKind kind) {
  return kind == DueKind::notice || kind == DueKind::cadence || kind == DueKind::status ||
         kind == DueKind::ignore;
}

std::vector<Due> due(const View& view, Date today, std::span<const RuleSetting> settings) {
  Collector to{.view = view, .today = today, .settings = settings};
  for (const Municipality* folder : view.folders()) collect(to, *folder);
  std::erase_if(to.all, [&](const Due& one) {
    return !one.rule.empty() && !is_told(view, one.rule, one.from, today, settings);
  });
  std::ranges::stable_sort(
      to.all, {}, [](const Due& one) { return std::tuple(!one.date, one.date, one.kind); });
  number_repeated(to.all);
  return std::move(to.all);
}

void add_row(std::vector<DueRow>& rows, const MunicipalityDues& of, const Due& due) {
  const auto known =
      std::ranges::find_if(rows, [&](const DueRow& row) { return is_same(*row.due, due); });
  if (known == rows.end())
    rows.push_back({{of.name}, &due});
  else if (std::ranges::find(known->of, of.name) == known->of.end())
    known->of.push_back(of.name);
}

void sort(std::vector<DueRow>& rows) {
  std::ranges::stable_sort(rows, {}, [](const DueRow& row) {
    return std::tuple(!row.due->date, row.due->date, row.due->kind);
  });
}

std::vector<DueRow> due_rows(std::span<const MunicipalityDues> all,
                             const std::function<bool(const Due&)>& wanted) {
  std::vector<DueRow> found;
  for (const MunicipalityDues& one : all)
    for (const Due& due : one.dues)
      if (wanted(due)) add_row(found, one, due);
  sort(found);
  return found;
}

}  // namespace slt::report
