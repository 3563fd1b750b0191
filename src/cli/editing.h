#pragma once

#include <memory>

#include "cli/check.h"
#include "edit/assign.h"

// What every command that edits has in common: finding the object, and ending well.
namespace slt::cli {

/// How careful an edit is.
struct Caution {
  bool dry_run = false;
  bool force = false;
};

/// A table of a command's options, with those of every command that edits after them.
template <class Command, std::size_t N>
constexpr auto with_caution(const std::array<OptionOf<Command>, N>& own) {
  constexpr std::array common{
      option<&Command::dry_run>(
          "--dry-run", {"Vis endringen uten å skrive den", "Vis endringa utan å skrive henne",
                        "Show the change without writing it"}),
      option<&Command::force>("--force",
                              {"Skriv også når det gir nye feil", "Skriv òg når det gir nye feil",
                               "Write even when that brings new errors"}),
  };
  std::array<OptionOf<Command>, N + common.size()> rows;
  for (std::size_t i = 0; i < N; ++i) rows[i] = own[i];
  for (std::size_t i = 0; i < common.size(); ++i) rows[N + i] = common[i];
  return rows;
}

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
  /// What is found where the object lives, on the disk or with this edit.
  Checked checked(const Drafts& drafts) const;
  std::vector<render::Finding> new_errors(const Checked& before) const;
  void show_difference() const;
  void say(const std::string& words) const;

  const Context& context_;
  Selection selection_;
  Home home_;
  std::unique_ptr<edit::File> file_;
  std::size_t number_ = 0;
  std::string unread_;  ///< The first file that could not be looked in.
};

}  // namespace slt::cli
