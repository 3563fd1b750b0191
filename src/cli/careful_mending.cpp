// SPDX-License-Identifier: MIT
#include "cli/careful_mending.h"

#include <algorithm>

namespace slt::cli {
namespace {

using Errors = std::vector<render::Finding>;

std::string place_of(const render::Finding& one) {
  return fmt::format("{}:{}", one.at.path, one.at.line);
}

constexpr int kMostTrials = 50;  ///< Each mends and checks everything once more.

/// The first of the errors that is not among those that are left.
const render::Finding& gone(const Errors& errors, const Errors& left) {
  const auto is_left = [&](const render::Finding& one) {
    return std::ranges::any_of(left, [&](const render::Finding& other) {
      return other.message == one.message && place_of(other) == place_of(one);
    });
  };
  const auto found = std::ranges::find_if_not(errors, is_left);
  return found == errors.end() ? errors.front() : *found;
}

/// Mends as often as it takes until no new error comes.
class Trial {
 public:
  Trial(const Context& context, const Selection& selection, const Wish& wish)
      : context_(context), selection_(selection), wish_(wish) {}

  Careful mend() {
    for (;;) {
      Mended all = mended(context_, selection_, wish_);
      const Errors errors = errors_of(all);
      if (errors.empty()) return {all, left_};
      if (!leave_one_for(errors, all.places) && !leave_lines_of(errors, all.places))
        return {all, left_};
    }
  }

 private:
  Errors errors_of(const Mended& all) const {
    if (all.files.empty()) return {};
    return errors_brought(context_, concerned(selection_), all.files);
  }

  bool leave(const std::string& place, const Sentence& why) {
    const bool is_new = wish_.left.insert(place).second;
    if (is_new) left_.push_back({place, why});
    return is_new;
  }

  /// Leaves the first without which there are fewer errors: most likely one on their lines, else a
  /// key that was misspelt and hid what is wrong below it.
  bool leave_one_for(const Errors& errors, std::vector<std::string> places) {
    std::stable_partition(places.begin(), places.end(), [&](const std::string& place) {
      return std::ranges::count(errors, place, place_of) > 0;
    });
    for (const std::string& place : places) {
      Wish without = wish_;
      if (!without.left.insert(place).second) continue;
      if (++trials_ > kMostTrials) return false;
      const Errors rest = errors_of(mended(context_, selection_, without));
      if (rest.size() < errors.size()) return leave(place, gone(errors, rest).message);
    }
    return false;
  }

  /// Leaves all on the lines of the errors, which several may bring together.
  bool leave_lines_of(const Errors& errors, const std::vector<std::string>& places) {
    bool left = false;
    for (const render::Finding& error : errors)
      if (std::ranges::count(places, place_of(error)) > 0)
        left |= leave(place_of(error), error.message);
    return left;
  }

  const Context& context_;
  const Selection& selection_;
  Wish wish_;
  std::vector<Standing> left_ = {};
  int trials_ = 0;
};

}  // namespace

Concerned concerned(const Selection& selection) {
  Concerned all{*selection.repository, {}};
  for (const Folder& folder : selection.repository->folders)
    all.municipalities.push_back(folder.id);
  return all;
}

Careful mended_with_care(const Context& context, const Selection& selection, const Wish& wish) {
  return Trial(context, selection, wish).mend();
}

}  // namespace slt::cli
