// SPDX-License-Identifier: MIT
#include "cli/loaded.h"

#include <algorithm>
#include <iterator>
#include <ostream>

#include "base/parallel.h"

namespace slt::cli {
namespace {

constexpr Message<std::ptrdiff_t> kErrors{
    .nb = "planene har {0} feil, så dette kan være ufullstendig; se «slt validate»",
    .nn = "planane har {0} feil, så dette kan vere ufullstendig; sjå «slt validate»",
    .en = "the plans have {0} errors, so this may be incomplete; see \"slt validate\""};

}  // namespace

std::vector<const Folder*> all_folders(const Repository& repository) {
  std::vector<const Folder*> all;
  for (const Folder& folder : repository.folders) all.push_back(&folder);
  return all;
}

Loaded load_all(const Selection& selection, const std::vector<const Folder*>& folders) {
  Loaded loaded;
  loaded.municipalities.resize(folders.size());
  std::vector<Diagnostics> found(folders.size());
  for_each_number(folders.size(), [&](std::size_t i) {
    loaded.municipalities[i] = load(*selection.repository, *folders[i], found[i]);
  });
  for (std::size_t i = 0; i < folders.size(); ++i) {
    loaded.views.push_back(view_of(*selection.repository, *loaded.municipalities[i]));
    // What is published has been found wanting as a whole.
    if (!selection.published) std::ranges::move(found[i], std::back_inserter(loaded.found));
  }
  return loaded;
}

Exit warn_of_errors(const Context& context, const Selection& selection, const Diagnostics& found) {
  const auto is_error = [](const Diagnostic& one) { return one.severity == Severity::error; };
  const auto is_world = [](const Diagnostic& one) { return one.world; };
  const auto errors =
      std::ranges::count_if(found, is_error) + std::ranges::count_if(selection.shared, is_error);
  if (errors > 0)
    context.streams.err << "slt: "
                        << kErrors.in(frame_language(context, *selection.repository), errors)
                        << "\n";
  const bool world =
      std::ranges::any_of(found, is_world) || std::ranges::any_of(selection.shared, is_world);
  return world ? Exit::world : Exit::fine;
}

}  // namespace slt::cli
