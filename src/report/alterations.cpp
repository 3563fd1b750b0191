// SPDX-License-Identifier: MIT
#include "report/alterations.h"

#include <algorithm>

#include "model/adoption.h"
#include "model/changes.h"
#include "model/ending.h"
#include "report/comparing.h"
#include "yaml/reader.h"

namespace slt::report {
namespace {

/// Whether a thing has come to its end since: a last day that has passed, or such a status.
bool has_ended(const Thing& before, const Thing& after, Date today) {
  return std::ranges::any_of(kEndings, [&](const Ending& ending) {
    if (ending.noun != after.noun) return false;
    const Known day = value_of(after, ending.day), status = value_of(after, "status");
    const bool by_status = !ending.status.empty() && as_said(status) == ending.status &&
                           as_said(value_of(before, "status")) != ending.status;
    if (by_status || !day || value_of(before, ending.day)) return by_status;
    const auto last = parse_partial_date(day->node.text());
    return last && last->last() <= today;
  });
}

AlteredThing altered_thing(const Half& then, const Half& now, const Thing& before,
                           const Thing& after, Date today) {
  AlteredThing thing{.fate = has_ended(before, after, today) ? Fate::ended : Fate::changed,
                     .kind = after.under,
                     .noun = after.noun,
                     .name = called(now.voice, after),
                     .from = after.span()};
  if (before.id != after.id)
    thing.what.push_back({.path = {"id"},
                          .keys = {nullptr},
                          .before = std::string(before.id),
                          .after = std::string(after.id),
                          .from = after.span()});
  Comparing(then, now, thing.what).things(before, after, {});
  const bool of_adopted = std::ranges::any_of(thing.what, [](const Alteration& one) {
    return one.keys.front() && is_adopted_key(one.keys.front()->key) &&
           (one.fate != Fate::changed || !one.before.empty());
  });
  if (after.is<Tiltak>() && of_adopted)
    thing.adopted = adoption_that_holds(then.voice.view, now.voice.view, before.id);
  return thing;
}

void compare_kind(const Half& then, const Half& now, const Field& kind, Date today,
                  std::vector<AlteredThing>& found) {
  const Paired all =
      paired(then.voice, then.under(nullptr, kind.key), now.voice, now.under(nullptr, kind.key));
  const std::size_t first = found.size();
  for (const auto& [before, after] : all.both)
    if (AlteredThing one = altered_thing(then, now, *before, *after, today); !one.what.empty())
      found.push_back(std::move(one));
  for (const Thing* one : all.come)
    found.push_back({Fate::added, &kind, one->noun, called(now.voice, *one), one->span()});
  for (const Thing* one : all.gone)
    found.push_back({Fate::deleted, &kind, one->noun, called(then.voice, *one), one->span()});
  std::ranges::stable_sort(found.begin() + static_cast<std::ptrdiff_t>(first), found.end(), {},
                           &AlteredThing::fate);
}

std::string below(const std::string& root, const std::string& path) {
  return path.starts_with(root + "/") ? path.substr(root.size() + 1) : path;
}

/// The files of a folder that both states can read.
std::vector<std::string> read_files(const PlanState& state, const std::vector<std::string>& lost) {
  std::vector<std::string> paths;
  for (const Source& source : state.view.own->sources)
    if (std::ranges::count(lost, below(state.root, source.path)) == 0) paths.push_back(source.path);
  return paths;
}

/// What stands in a folder itself, not in those it has in common with others.
std::unique_ptr<Things> things_of(const PlanState& state, const std::vector<std::string>& lost) {
  const auto files = read_files(state, lost);
  static const Municipality kNothing;
  const Municipality& own = files.empty() ? kNothing : *state.view.own;
  return std::make_unique<Things>(View{.own = &own, .joint = {}}, files);
}

/// The state that says who it is: the later one, where it can be read.
const Municipality& known_by(const View& before, const View& after) {
  const bool unnamed = after.own && !after.own->municipality && !after.own->joint;
  return before.own && (!after.own || unnamed) ? *before.own : *after.own;
}

/// What the shared files say, however they are laid out, by their paths below the root.
std::map<std::string, std::string> said_in_common(const PlanState& state) {
  std::map<std::string, std::string> said;
  if (!state.view.shared) return said;
  for (const Source& source : *state.view.shared) {
    Source copy{.path = source.path, .bytes = source.bytes, .decoded = {}};
    Diagnostics known;
    const yaml::Tree tree = yaml::read(copy, known);
    const bool whole = !tree.refused && !tree.nodes.empty();
    said[below(state.root, source.path)] = whole ? in_one_line(tree.root(), nullptr) : copy.bytes;
  }
  return said;
}

constexpr Text kInCommon{"felles filer", "felles filer", "common files"};

}  // namespace

AlteredPlan altered_in_common(const PlanState& before, const PlanState& after, Lang lang) {
  AlteredPlan plan{.id = {}, .name = std::string(kInCommon.in(lang)), .lang = lang};
  const auto then = said_in_common(before), now = said_in_common(after);
  for (const auto& [path, words] : now)
    if (const auto old = then.find(path); old == then.end() || old->second != words)
      plan.files.push_back(path);
  for (const auto& [path, words] : then)
    if (!now.contains(path)) plan.files.push_back(path);
  return plan;
}

AlteredPlan altered(const PlanState& before, const PlanState& after, std::optional<Lang> lang,
                    Date today) {
  const Municipality& known = known_by(before.view, after.view);
  AlteredPlan plan{.id = known.id,
                   .name = std::string(known.name()),
                   .lang = lang.value_or(known.lang()),
                   .fate = !before.view.own  ? Fate::added
                           : !after.view.own ? Fate::deleted
                                             : Fate::changed};
  if (plan.fate != Fate::changed) return plan;
  for (const PlanState* state : {&before, &after})
    for (const std::string& path : state->unread)
      if (const std::string name = below(state->root, path);
          std::ranges::count(plan.unread, name) == 0)
        plan.unread.push_back(name);
  plan.then = things_of(before, plan.unread);
  plan.now = things_of(after, plan.unread);
  const Half then({before.view, plan.lang}, *plan.then), now({after.view, plan.lang}, *plan.now);
  for (const Field& kind : fields_of<Municipality>())
    if (kind.kind == FieldKind::entity) compare_kind(then, now, kind, today, plan.things);
  return plan;
}

}  // namespace slt::report
