// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "cli/rewrite.h"
#include "edit/assign.h"
#include "edit/typed.h"

// What every command that edits has in common: finding the object, and ending well.
namespace slt::cli {

/// A day as a person typed it, in words; other words as they are.
Sentence day_in_words(std::string_view typed);

/// One object of the plans and the file it stands in, from being named to being written.
class Editing {
 public:
  /// Finds the object that `address` means, `municipality/id` or an id alone, among those that
  /// `fits` lets through; of two with one name, the role that is not over. Throws `Usage` when
  /// there is none, or several.
  Editing(const Context& context, std::string_view address, bool (*fits)(const edit::Object&));

  edit::Object object() const { return place().object(); }
  edit::File& file() { return *file_; }
  void set(std::string_view path, std::string_view value);
  void remove(std::string_view path);
  /// Makes an assignment as it was typed; see `edit::in_plan_words`.
  void assign(const edit::Assignment& typed);
  /// A typed value of a key in the form of plans; another form than the typed is told of at the
  /// end.
  std::string in_plan_words(std::span<const Field> fields, std::string_view path,
                            const std::string& typed);
  /// Goes on in another file of the same folder, the first with one of these keys at its top and
  /// these words in its path; stays, and says false, when there is none.
  bool go_to_file_with(std::span<const std::string_view> keys, std::string_view in_path = {});
  /// Adds an item to a list at the top of the file of this name in the same folder; the file begins
  /// with it when it is not there yet.
  void add_to_file(const std::string& name, std::string_view section, const edit::Value& item);
  /// Adds an item to a list of the object, such as the members of a group.
  void add(std::string_view key, const edit::Value& item) { edit::add_to_list(place(), key, item); }

  const std::string& folder() const { return home_.id; }
  bool is_joint() const { return home_.joint; }
  /// The language asked for, else that of the plan.
  Lang lang() const;
  /// The ids of one kind of object in the folder, in the order of its files.
  std::vector<std::string> ids_of(const Noun& noun) const;
  /// The keys with plain values in a list at the top of a file of the folder, the last item first.
  std::vector<std::pair<std::string, std::string>> last_in(std::string_view section) const;
  /// Every id in the folder.
  std::vector<std::string> ids() const;

  /// The errors that the outcome would bring.
  std::vector<render::Finding> errors() const;
  /// Checks the outcome, shows the difference and writes. A new error stops it, and is shown.
  Exit finish(const Caution& caution, const Sentence& done);
  /// True when the file stands on the disk as it is here.
  bool is_written() const;

 private:
  struct Home {
    std::string id;
    std::vector<std::string> files;
    bool joint = false;
  };
  /// An object with the id that was asked for.
  struct Found {
    Home home;
    std::string path;
    std::size_t number;
    bool over;
    bool may_have_id;
  };
  Concerned concerned() const;
  std::vector<Replacement> changes() const;
  edit::Place place() const { return {*file_, home_.id, number_}; }
  std::vector<Home> homes(std::string_view municipality) const;
  /// Looks in the files of one home for what is called `id`, and notes all names.
  void look_in(const Home& home, std::string_view id, bool (*fits)(const edit::Object&),
               std::vector<std::string>& known, std::vector<Found>& found);
  void take_one_of(std::vector<Found> found, std::string_view id);
  std::vector<edit::Object> objects(std::vector<std::unique_ptr<edit::File>>& files) const;

  const Context& context_;
  Selection selection_;
  Home home_;
  std::unique_ptr<edit::File> file_;
  std::size_t number_ = 0;
  std::vector<Sentence> readings_;  ///< What was typed in another form than that of plans.
  std::string unread_;              ///< The first file that could not be looked in.
};

}  // namespace slt::cli
