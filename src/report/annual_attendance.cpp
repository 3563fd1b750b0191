// SPDX-License-Identifier: MIT
#include <map>
#include <utility>

#include "report/annual_sections.h"
#include "rules/meetings.h"

// 5 Meetings of the year: how many from each sector met. Never who.
namespace slt::report {
namespace {

constexpr Text kCaption{"Oppmøte etter sektor", "Oppmøte etter sektor", "Attendance by sector"};
constexpr Text kGroup{"Gruppe", "Gruppe", "Group"};
constexpr Text kSector{"Sektor", "Sektor", "Sector"};
constexpr Text kMeetings{"Møter der oppmøtet er ført", "Møte der oppmøtet er ført",
                         "Meetings where it is on record"};
constexpr Text kPresent{"Møtte", "Møtte", "Present"};
constexpr Text kCalled{"Innkalt", "Kalla inn", "Called"};

/// What a group's meetings of the year say of one sector.
struct Count {
  int meetings = 0, present = 0, called = 0;
  bool all_called = true;  ///< Every one of them says how many were called.
  std::vector<Span> from = {};
  const Meeting* last = nullptr;  ///< A meeting may have several rows of a sector.

  void add(const Meeting& meeting, const Attendance& one) {
    if (std::exchange(last, &meeting) != &meeting) ++meetings;
    from.push_back(one.span);
    present += one.present.value;
    called += one.of ? one.of->value : 0;
    all_called = all_called && one.of;
  }
};

std::map<Sector, Count> counts_of(const Annual& annual, const Group& group) {
  std::map<Sector, Count> counts;
  for (const Meeting* meeting : meetings_on_record(annual))
    if (meeting->group.value.id == group.id.value.word && !is_cancelled(*meeting))
      for (const Attendance& one : meeting->attendance) counts[one.sector.value].add(*meeting, one);
  return counts;
}

}  // namespace

void add_attendance(Annual& annual) {
  Table table{.caption = annual.say(kCaption), .columns = {}, .rows = {}};
  for (const Text& column : {kGroup, kSector, kMeetings, kPresent, kCalled})
    table.columns.push_back(annual.say(column));
  for (const Group* group : annual.groups())
    for (const auto& [sector, count] : counts_of(annual, *group)) {
      std::vector<Said>& cells = table.rows.emplace_back();
      cells.emplace_back(name_of(annual.draft.voice, *group), group->span);
      for (const std::string& words :
           {annual.say(label_of(sector)), fmt::format("{}", count.meetings),
            fmt::format("{}", count.present),
            count.all_called ? fmt::format("{}", count.called) : annual.say(kNotStated)})
        cells.emplace_back(words, count.from);
    }
  if (!table.rows.empty()) annual.draft.out.table(std::move(table));
}

}  // namespace slt::report
