#include "report/feeds.h"

#include <algorithm>
#include <map>

#include "report/attendee.h"

namespace slt::report {
namespace {

constexpr Message<std::string_view> kMunicipality{
    .nb = "{0}: SLT-møter", .nn = "{0}: SLT-møte", .en = "{0}: SLT meetings"};
constexpr Message<std::string_view, Sentence> kOf{
    .nb = "{0}: {1}", .nn = "{0}: {1}", .en = "{0}: {1}"};

/// A view in which a folder can be seen; null for none.
const View* view_of(std::span<const View> views, std::string_view folder) {
  for (const View& view : views)
    for (const Municipality* const one : view.folders())
      if (one->id == folder) return &view;
  return nullptr;
}

const Municipality* folder_of(std::span<const View> views, std::string_view id) {
  if (const View* const view = view_of(views, id))
    for (const Municipality* const one : view->folders())
      if (one->id == id) return one;
  return nullptr;
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

void add_places(Collection& to, const PlannedMeeting& meeting, std::span<const View> views) {
  for (const std::string& id : meeting.municipalities)
    if (const Municipality* const own = folder_of(views, id))
      to.add(meeting, {.folder = {},
                       .word = file_word(id),
                       .name = kMunicipality(own->name()),
                       .lang = own->lang()});
  to.add(meeting, {.folder = file_word(meeting.folder),
                   .word = file_word(meeting.group),
                   .name = kOf(meeting.place_name, meeting.group_name),
                   .lang = meeting.own_lang});
}

void add_people(Collection& to, const PlannedMeeting& meeting, std::span<const std::string> keys,
                std::span<const View> views) {
  for (const std::string& key : keys) {
    const std::string_view folder = std::string_view(key).substr(0, key.find('/'));
    const View* const view = view_of(views, folder);
    if (!view) continue;
    const Attendee person = attendee_of(*view, key);
    const Municipality& place = *folder_of(views, folder);
    to.add(meeting, {.folder = file_word(person.folder) + "/people",
                     .word = person.word,
                     .name = kOf(place.name(), person.name),
                     .lang = place.lang()});
  }
}

}  // namespace

std::vector<Feed> feeds(const Schedule& all, std::span<const View> views,
                        const std::vector<std::string>& municipalities) {
  const auto is_wanted = [&](const PlannedMeeting* meeting) {
    return std::ranges::any_of(municipalities, [&](const auto& id) { return meeting->is_of(id); });
  };
  Collection collection;
  for (const PlannedMeeting& meeting : all.meetings) {
    add_places(collection, meeting, views);
    add_people(collection, meeting, all.people.at(meeting.people), views);
  }
  std::vector<Feed> found = collection.take();
  std::erase_if(found, [&](const Feed& feed) {
    const bool other_place =
        feed.folder.empty() && std::ranges::none_of(municipalities, [&](const auto& id) {
          return file_word(id) == feed.word;
        });
    return other_place || std::ranges::none_of(feed.meetings, is_wanted);
  });
  return found;
}

}  // namespace slt::report
