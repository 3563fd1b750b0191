// SPDX-License-Identifier: MIT
#include "report/look_up.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/list.h"
#include "base/nearest.h"

namespace slt::report {
namespace {

constexpr Message<Quote> kNoSuch{.nb = "{0} er ikke id-en til noe i planene",
                                 .nn = "{0} er ikkje id-en til noko i planane",
                                 .en = "{0} is not the id of anything in the plans"};
constexpr Message<Quote, Sentence> kSeveral{.nb = "{0} finnes flere steder: {1}",
                                            .nn = "{0} finst fleire stader: {1}",
                                            .en = "{0} is found in several places: {1}"};
constexpr Message<> kSayWhich{.nb = "skriv kommunen foran, KOMMUNE/ID",
                              .nn = "skriv kommunen framfor, KOMMUNE/ID",
                              .en = "write the municipality before it, MUNICIPALITY/ID"};

/// The folder that the file of a thing lies in, among those of its view.
const Municipality& folder_of(const Things& things, const Thing& thing) {
  for (const Municipality* folder : things.view().folders())
    for (const Source& source : folder->sources)
      if (source.path == thing.span().source->path) return *folder;
  return *things.view().own;
}

std::vector<Found> things_called(std::span<const std::unique_ptr<Things>> all,
                                 std::string_view address) {
  const std::size_t slash = std::min(address.find('/'), address.size());
  const bool named = slash < address.size();
  const std::string_view id = named ? address.substr(slash + 1) : address;
  std::vector<Found> found;
  std::map<Span, std::size_t, ByPlace> known;
  for (const auto& things : all)
    for (const Thing& thing : things->all()) {
      if (id.empty() || thing.id != id) continue;
      const Municipality& folder = folder_of(*things, thing);
      if (named && folder.id != address.substr(0, slash)) continue;
      const auto [at, is_new] = known.try_emplace(thing.span(), found.size());
      if (is_new) found.push_back({&thing, &folder, {}});
      found[at->second].among.push_back(things.get());
    }
  return found;
}

}  // namespace

Found look_up(std::span<const std::unique_ptr<Things>> all, std::string_view address) {
  const std::vector<Found> found = things_called(all, address);
  if (found.size() == 1) return found.front();
  std::vector<std::string_view> known;
  for (const auto& things : all)
    for (const Thing& thing : things->all())
      if (!thing.id.empty()) known.push_back(thing.id);
  if (found.empty()) throw Unknown{kNoSuch({address}), did_you_mean(nearest(address, known))};
  std::vector<std::string> places;
  for (const Found& one : found)
    places.push_back(
        fmt::format("{}/{} ({})", one.folder->id, one.thing->id, where(one.thing->span())));
  const std::vector<std::string_view> names(places.begin(), places.end());
  throw Unknown{kSeveral({address}, slt::listed(names)), kSayWhich()};
}

}  // namespace slt::report
