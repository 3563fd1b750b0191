// SPDX-License-Identifier: MIT
#include <algorithm>
#include <unordered_map>

#include "report/plan_sections.h"

namespace slt::report {
namespace {

constexpr Text kTitle{"Tiltak etter ansvarlig", "Tiltak etter ansvarleg",
                      "Tiltak by who is responsible"};
constexpr Text kNobody{"Ansvarlig ikke oppgitt", "Ansvarleg ikkje oppgitt",
                       "Responsible not stated"};
constexpr Text kMain{"hovedansvarlig", "hovudansvarleg", "mainly responsible"};
constexpr Text kWith{"i samarbeid", "i samarbeid", "in cooperation"};
constexpr Text kAssumed{"antatt", "anteke", "assumed"};
constexpr Text kUncertain{"usikkert", "usikkert", "uncertain"};

/// The tiltak of each one who answers, in the order in which they are first named.
struct Answers {
  const Draft& draft;
  std::vector<Item> items = {};
  std::unordered_map<std::string, std::size_t> places = {};  ///< In `items`.

  void add(const std::string& who, Said what) {
    const auto [place, is_new] = places.try_emplace(who, items.size());
    if (is_new) items.push_back({Said(who), {}});
    Item& item = items[place->second];
    item.text.from.insert(item.text.from.end(), what.from.begin(), what.from.end());
    item.items.push_back({std::move(what), {}});
  }

  void add(const Tiltak& tiltak, const Party& party, bool responsible) {
    const auto mark = [&](bool holds, const Text& words) {
      return holds ? draft.say(words) : std::string();
    };
    const bool assumed =
        !party.assumed.empty() || std::ranges::any_of(tiltak.assumed, [&](const At<Words>& key) {
          return key.value == (responsible ? "responsible" : "with");
        });
    const std::string marks = joined(
        {mark(responsible && party.main && party.main->value, kMain), mark(!responsible, kWith),
         mark(assumed, kAssumed), mark(party.uncertain.has_value(), kUncertain)},
        ", ");
    const std::string title(tiltak.title.value);
    add(heading_of(draft.voice, party),
        Said(marks.empty() ? title : title + " (" + marks + ")", tiltak.title.span));
  }
};

}  // namespace

void add_tiltak_by_responsible(Draft& draft) {
  const std::vector<const Tiltak*> all = draft.voice.view.tiltak();
  if (all.empty()) return;
  Answers answers{draft};
  for (const Tiltak* tiltak : all)
    for (const Party& party : tiltak->responsible) answers.add(*tiltak, party, true);
  for (const Tiltak* tiltak : all)
    for (const Party& party : tiltak->with) answers.add(*tiltak, party, false);
  for (const Tiltak* tiltak : all)
    if (tiltak->responsible.empty())
      answers.add(draft.say(kNobody), Said(tiltak->title.value, tiltak->title.span));
  add_heading(draft, 2, kTitle);
  draft.out.list(std::move(answers.items));
}

}  // namespace slt::report
