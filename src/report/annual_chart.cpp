// SPDX-License-Identifier: MIT
#include "report/annual_sections.h"

// The organisation as a chart: three levels, their groups, who is in them.
namespace slt::report {
namespace {

constexpr Text kCaption{"Organiseringen på tre nivåer", "Organiseringa på tre nivå",
                        "The organisation on three levels"};
constexpr Message<std::string> kChair{.nb = "Leder: {0}", .nn = "Leiar: {0}", .en = "Chair: {0}"};
constexpr Message<std::string> kSecretary{
    .nb = "Sekretær: {0}", .nn = "Sekretær: {0}", .en = "Secretary: {0}"};
constexpr Text kNoGroup{"Ingen gruppe er beskrevet", "Inga gruppe er omtalt",
                        "No group is described"};
constexpr Text kNoLevel{"Uten oppgitt nivå", "Utan oppgitt nivå", "Without a stated level"};
constexpr Message<std::size_t> kMore{.nb = "og {0} til", .nn = "og {0} til", .en = "and {0} more"};

constexpr std::size_t kMostNames = 14;  ///< In a box; the list below the chart has them all.

std::vector<std::string> people_of(const Annual& annual, const Group& group) {
  const Voice& voice = annual.draft.voice;
  std::vector<std::string> lines, names;
  const auto add_office = [&](const auto& label, const Stated<Parties>& holder) {
    if (!holder.silent()) lines.push_back(label.in(annual.lang(), words_of(voice, holder)));
  };
  add_office(kChair, group.chair);
  add_office(kSecretary, group.secretary);
  for (const Member& member : group.members)
    if (member.sits_on(annual.last_day()) && member.appointed())
      names.push_back(capitalised(name_of(voice, member)));
  const std::size_t shown = names.size() > kMostNames ? kMostNames - 1 : names.size();
  for (std::size_t i = 0; i < shown; ++i) lines.push_back("• " + names[i]);
  if (shown < names.size()) lines.push_back(kMore.in(annual.lang(), names.size() - shown));
  return lines;
}

std::vector<Chart::Box> boxes_of(const Annual& annual, const std::vector<const Group*>& groups) {
  std::vector<Chart::Box> boxes;
  for (const Group* group : groups)
    if (!(group->external && group->external->value))
      boxes.push_back(
          {capitalised(name_of(annual.draft.voice, *group)), people_of(annual, *group)});
  return boxes;
}

Chart chart_of(const Annual& annual) {
  Chart chart;
  for (const Level level : {Level::governing, Level::coordinating, Level::executing}) {
    std::vector<Chart::Box> boxes = boxes_of(annual, annual.groups(level));
    if (boxes.empty()) boxes.push_back({annual.say(kNoGroup), {}});
    if (level == Level::coordinating)
      for (const Office office : {Office::slt_coordinator, Office::police_contact})
        boxes.push_back({capitalised(annual.say(label_of(office))),
                         {capitalised(office_holders(annual, office))}});
    chart.rows.push_back({capitalised(annual.say(label_of(level))), std::move(boxes)});
  }
  std::vector<const Group*> others = annual.groups();
  std::erase_if(others, [](const Group* one) { return one->level.has_value(); });
  if (auto boxes = boxes_of(annual, others); !boxes.empty())
    chart.rows.push_back({annual.say(kNoLevel), std::move(boxes)});
  return chart;
}

std::string in_words(const Chart& chart) {
  std::vector<std::string> rows;
  for (const Chart::Row& row : chart.rows) {
    std::vector<std::string> boxes;
    for (const Chart::Box& box : row.boxes) {
      const std::string lines = joined(box.lines, ", ");
      boxes.push_back(lines.empty() ? box.title : fmt::format("{} ({})", box.title, lines));
    }
    rows.push_back(fmt::format("{}: {}.", row.label, joined(boxes, "; ")));
  }
  return joined(rows, " ");
}

}  // namespace

void add_organisation_chart(Annual& annual) {
  if (annual.groups().empty()) return;
  Chart chart = chart_of(annual);
  std::string words = in_words(chart);
  annual.draft.out.picture({annual.say(kCaption), std::move(words), std::move(chart)});
}

}  // namespace slt::report
