#pragma once

#include <memory>

#include "cli/rewrite.h"
#include "edit/assign.h"

// What every command that edits has in common: finding the object, and ending well.
namespace slt::cli {

/// A day as a person typed it, in words; other words as they are.
Sentence day_in_words(std::string_view typed);

/// One object of the plans and the file it stands in, from being named to being written.
class Editing {
 public:
  /// Finds the object that `address` means, `municipality/id` or an id alone, among those that
  /// `fits` lets through. Throws `Usage` when there is none, or several.
  Editing(const Context& context, std::string_view address, bool (*fits)(const edit::Object&));

  edit::Object object() const { return place().object(); }
  edit::File& file() { return *file_; }
  void set(std::string_view path, std::string_view value);
  void remove(std::string_view path);
  void assign(const edit::Assignment& assignment) { edit::assign(place(), assignment); }
  /// Goes on in another file of the same folder, the first with one of these keys at its top; stays
  /// when there is none.
  void go_to_file_with(std::span<const std::string_view> keys);

  /// Checks the outcome, shows the difference and writes. A new error stops it, and is shown.
  Exit finish(const Caution& caution, const Sentence& done);

 private:
  struct Home {
    std::string id;
    std::vector<std::string> files;
    bool joint = false;
  };
  edit::Place place() const { return {*file_, home_.id, number_}; }
  std::vector<Home> homes(std::string_view municipality) const;
  /// Looks in the files of one home; keeps the first that is called `id`, and notes all names.
  void look_in(const Home& home, std::string_view id, bool (*fits)(const edit::Object&),
               std::vector<std::string>& known, std::vector<std::string>& found);

  const Context& context_;
  Selection selection_;
  Home home_;
  std::unique_ptr<edit::File> file_;
  std::size_t number_ = 0;
  std::string unread_;  ///< The first file that could not be looked in.
};

}  // namespace slt::cli
