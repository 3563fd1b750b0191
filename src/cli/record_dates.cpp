// SPDX-License-Identifier: MIT
#include "cli/record_dates.h"

#include <map>

#include "base/list.h"
#include "cli/new_file.h"
#include "edit/assign.h"
#include "model/meeting.h"
#include "model/plan_files.h"

namespace slt::cli {
namespace {

using report::PlannedMeeting;

constexpr int kMinutesOfDay = 24 * 60;

constexpr Message<> kNothingNew{.nb = "ingen nye datoer å legge inn",
                                .nn = "ingen nye datoar å leggje inn",
                                .en = "no new dates to record"};
constexpr Message<int, std::string> kIn{.nb = "{0} i {1}", .nn = "{0} i {1}", .en = "{0} in {1}"};
constexpr Message<Sentence> kRecorded{
    .nb = "datoer lagt inn: {0}", .nn = "datoar lagde inn: {0}", .en = "dates recorded: {0}"};

/// The meetings that belong in each file.
using ByFile = std::map<std::string, std::vector<const PlannedMeeting*>>;

/// `meetings/2027.yaml` in the folder of the group, or the file that is there with another ending.
std::string file_of(const Repository& repository, const PlannedMeeting& meeting) {
  const std::string stem = fmt::format("{}/meetings/{}", join_path(repository.root, meeting.folder),
                                       year_of(meeting.date));
  return is_file(stem + ".yml") ? stem + ".yml" : stem + ".yaml";
}

ByFile new_meetings(const Repository& repository, const report::Schedule& schedule) {
  ByFile all;
  for (const PlannedMeeting& meeting : schedule.meetings)
    if (!meeting.recorded && meeting.date >= schedule.today)
      all[file_of(repository, meeting)].push_back(&meeting);
  return all;
}

edit::Value record_of(const PlannedMeeting& meeting) {
  std::vector<std::pair<std::string, edit::Value>> keys;
  const auto add = [&](const std::string& key, const std::string& words) {
    keys.emplace_back(key, edit::text_for(edit::field_named(fields_of<Meeting>(), key), words));
  };
  add("id", meeting.id);
  add("group", meeting.group);
  if (!meeting.series.empty()) add("series", meeting.series);
  add("date", iso(meeting.date));
  if (meeting.start) add("start", iso(*meeting.start));
  if (meeting.end && meeting.end->minutes < kMinutesOfDay) add("end", iso(*meeting.end));
  add("status", "planned");
  return edit::map_of(std::move(keys));
}

/// A new file with its first meeting.
edit::File started(const std::string& path, const PlannedMeeting& first) {
  const std::size_t name = path.rfind("/meetings/");
  std::string text = head_of_new_file(path.substr(0, name), path.substr(name + 1)) + "meetings:\n";
  for (const std::string& line : edit::lines_of_item(record_of(first))) text += "  " + line + "\n";
  return {path, text};
}

Replacement with_meetings(const std::string& path,
                          std::span<const PlannedMeeting* const> meetings) {
  const FileRead now = read_file(path);
  const bool is_new = now.refusal == Refusal::missing;
  edit::File file = is_new ? started(path, *meetings.front()) : edit::File(path, now.bytes);
  for (const PlannedMeeting* const one : meetings.subspan(is_new ? 1 : 0))
    edit::add_to_section(file, "meetings", record_of(*one));
  return {path, now.bytes, file.bytes(), is_new};
}

}  // namespace

Exit record_dates(const Context& context, const Concerned& where, const report::Schedule& schedule,
                  const Caution& caution) {
  std::vector<Replacement> changes;
  std::vector<Sentence> places;
  for (const auto& [path, meetings] : new_meetings(where.repository, schedule)) {
    changes.push_back(with_meetings(path, meetings));
    places.push_back(kIn(static_cast<int>(meetings.size()), path));
  }
  return rewrite(context, where, changes, caution,
                 changes.empty() ? kNothingNew() : kRecorded(listed(places)));
}

}  // namespace slt::cli
