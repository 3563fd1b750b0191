#include "report/due.h"

#include <algorithm>
#include <tuple>

#include "report/due_collector.h"

namespace slt::report {
namespace {

void collect(Collector& to, const Municipality& folder) {
  for (const Role& role : folder.roles) collect_term(to, role);
  for (const Group& group : folder.groups) collect_group(to, group);
  for (const Agreement& one : folder.agreements) collect_agreement(to, one);
  for (const Tiltak& tiltak : folder.tiltak) collect_evaluations(to, tiltak);
  for (const Meeting& meeting : folder.meetings) collect_meeting(to, meeting);
  for (const Deviation& one : folder.deviations) collect_deviation(to, one);
}

}  // namespace

std::vector<Due> due(const View& view, Date today) {
  Collector to{.view = view, .today = today};
  for (const Plan* plan : view.plans()) collect_plan(to, *plan);
  for (const Municipality* folder : view.folders()) collect(to, *folder);
  std::ranges::stable_sort(
      to.all, {}, [](const Due& one) { return std::tuple(!one.date, one.date, one.kind); });
  return std::move(to.all);
}

}  // namespace slt::report
