// SPDX-License-Identifier: MIT
#include "report/feeds.h"

#include <algorithm>
#include <map>
#include <set>

#include "report/attendee.h"

namespace slt::report {
namespace {

constexpr Message<std::string_view> kMunicipality{
    .nb = "{0}: SLT-møter", .nn = "{0}: SLT-møte", .en = "{0}: SLT meetings"};
constexpr Message<std::string_view, Sentence> kOf{
    .nb = "{0}: {1}", .nn = "{0}: {1}", .en = "{0}: {1}"};

/// A folder and a view in which it can be seen.
struct SeenFolder {
  const View* view;
  const Municipality* folder;
};
using Places = std::map<std::string_view, SeenFolder>;

Places places_of(std::span<const View> views) {
  Places places;
  for (const View& view : views)
    for (const Municipality* const one : view.folders())
      places.try_emplace(one->id, SeenFolder{&view, one});
  return places;
}

/// Feeds by the path of their file, in the order of paths.
class Collection {
 public:
  void add(const PlannedMeeting& meeting, Feed feed) {
    Feed& known =
        by_path_.try_emplace(feed.folder + "/" + feed.word, std::move(feed)).first->second;
    if (known.meetings.empty() || known.meetings.back() != &meeting)
      known.meetings.push_back(&meeting);
  }
  std::vector<Feed> take() {
    std::vector<Feed> all;
    for (auto& [path, feed] : by_path_) all.push_back(std::move(feed));
    return all;
  }

 private:
  std::map<std::string, Feed> by_path_;
};

void add_places(Collection& to, const PlannedMeeting& meeting, const Places& places) {
  for (const std::string& id : meeting.municipalities)
    if (const auto place = places.find(id); place != places.end())
      to.add(meeting, {.folder = {},
                       .word = file_word(id),
                       .name = kMunicipality(place->second.folder->name()),
                       .lang = place->second.folder->lang()});
  to.add(meeting, {.folder = file_word(meeting.folder),
                   .word = file_word(meeting.group),
                   .name = kOf(meeting.place_name, meeting.group_name),
                   .lang = meeting.own_lang});
}

void add_people(Collection& to, const PlannedMeeting& meeting, std::span<const std::string> keys,
                const Places& places) {
  for (const std::string& key : keys) {
    const auto place = places.find(std::string_view(key).substr(0, key.find('/')));
    if (place == places.end()) continue;
    const auto& [view, folder] = place->second;
    const Attendee person = attendee_of(*view, key);
    to.add(meeting, {.folder = file_word(person.folder) + "/people",
                     .word = person.word,
                     .name = kOf(folder->name(), person.name),
                     .lang = folder->lang()});
  }
}

}  // namespace

std::vector<Feed> feeds(const Schedule& all, std::span<const View> views,
                        const std::vector<std::string>& municipalities, Subscribers whose) {
  const std::set<std::string_view> ids(municipalities.begin(), municipalities.end());
  std::set<std::string> words;
  for (const std::string& id : municipalities) words.insert(file_word(id));
  const auto is_wanted = [&](const PlannedMeeting* meeting) {
    return std::ranges::any_of(meeting->municipalities,
                               [&](const std::string& id) { return ids.contains(id); });
  };
  Collection collection;
  const Places places = places_of(views);
  for (const PlannedMeeting& meeting : all.meetings) {
    add_places(collection, meeting, places);
    if (whose == Subscribers::places_and_people)
      add_people(collection, meeting, all.people.at(meeting.people), places);
  }
  std::vector<Feed> found = collection.take();
  std::erase_if(found, [&](const Feed& feed) {
    const bool other_place = feed.folder.empty() && !words.contains(feed.word);
    return other_place || std::ranges::none_of(feed.meetings, is_wanted);
  });
  return found;
}

}  // namespace slt::report
