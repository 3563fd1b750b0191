// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/repository.h"

namespace slt {

/// How many persons a published figure should at least be about.
inline constexpr int kFewestPersons = 5;
/// True for a whole number of at least one and fewer than so many.
bool is_few(Words value, int fewest);

/// What of a folder everybody may not see, and what stands in its place.
struct Withheld {
  Lang lang = Lang::nb;
  std::map<std::string, std::string, std::less<>> ids;  ///< Of people, and what they become.
  std::vector<std::string> names;                       ///< Of people and personal contacts.
  std::string email, phone;  ///< A shared way to reach the municipality; may be empty.
};

/// The files of a repository as everybody may see them. Only what a field table marks as open
/// leaves them: a text that is withheld says so in its place, so that nothing is called «not
/// stated» which is; all else that is not open, and every comment, is left out. Who is not public
/// becomes `vegarshei-person-1`. Whatever reads plans through this can publish nothing else. Lines
/// keep their numbers.
class Published : public FileTree {
 public:
  /// Reads all of `whole`, which it keeps; what is wrong with its plans goes to `found`. Words
  /// stand in `lang`, else in the language of each municipality.
  Published(std::unique_ptr<Repository> whole, std::optional<Lang> lang, Diagnostics& found);
  FileRead read(const std::string& path) const override;
  Listing list(const std::string& path) const override;
  /// What is read from; nothing of it may be shown.
  const Repository& whole() const { return *whole_; }

 private:
  const Withheld& withheld_from(std::string_view path) const;

  std::unique_ptr<Repository> whole_;
  /// By the path of the folder; the root's is shared.
  std::map<std::string, Withheld, std::less<>> folders_;
};

/// What everybody may see of a file; nothing when it is no plan that can be read.
std::optional<std::string> published(const std::string& bytes, const Withheld& withheld);

}  // namespace slt
