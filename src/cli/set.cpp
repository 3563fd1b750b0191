// SPDX-License-Identifier: MIT
#include "cli/set.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <tuple>

#include "cli/say.h"
#include "cli/shell.h"
#include "model/ending.h"

namespace slt::cli {
namespace {

constexpr Message<Quote> kNoAssignment{
    .nb = "{0} er ingen endring; skriv NØKKEL=VERDI, for eksempel status=done",
    .nn = "{0} er inga endring; skriv NØKKEL=VERDI, til dømes status=done",
    .en = "{0} is no change; write KEY=VALUE, for example status=done"};
constexpr Message<Quote> kNothingToSet{
    .nb = "hva skal endres hos {0}? skriv NØKKEL=VERDI, for eksempel status=done",
    .nn = "kva skal endrast hos {0}? skriv NØKKEL=VERDI, til dømes status=done",
    .en = "what is to be changed in {0}? write KEY=VALUE, for example status=done"};
constexpr Message<Quote> kDone{.nb = "{0} er endret", .nn = "{0} er endra", .en = "{0} is changed"};

constexpr Message<Quote> kTwice{.nb = "{0} kan bare få én verdi om gangen",
                                .nn = "{0} kan berre få éin verdi om gongen",
                                .en = "{0} can be given only one value at a time"};

constexpr Message<Quote> kItsName{.nb = "uten {0} kan ingen finne dette igjen",
                                  .nn = "utan {0} kan ingen finne dette att",
                                  .en = "without {0} nobody can find this again"};
constexpr Message<> kOtherName{.nb = "gi det en annen verdi, eller ta det bort for hånd",
                               .nn = "gi det ein annan verdi, eller ta det bort for hand",
                               .en = "give it another value, or take it away by hand"};
constexpr Message<std::string> kUseEnd{
    .nb = "dagen det sluttet, er ikke satt; «{0}» setter både status og dag",
    .nn = "dagen det slutta, er ikkje sett; «{0}» set både status og dag",
    .en = "the day it ended is not set; \"{0}\" sets both the status and the day"};

/// True when something is said to have ended, but not when.
bool lacks_day(const edit::Object& object, const std::vector<edit::Assignment>& all) {
  const auto ending = std::ranges::find(kEndings, object.noun, &Ending::noun);
  if (ending == kEndings.end() || ending->status.empty()) return false;
  const bool now = std::ranges::any_of(all, [&](const auto& one) {
    return edit::in_plan_words(object.fields, one).path == "status";
  });
  const auto status = edit::entry_of(object.map, "status");
  return now && status && status->value.text() == ending->status &&
         !edit::entry_of(object.map, ending->day);
}

/// The number that a path ends in: of an item in a list; 0 for none.
int number_at_end(std::string_view path) {
  int number = 0;
  path.remove_prefix(path.rfind('.') + 1);
  const auto stop = std::from_chars(path.data(), path.data() + path.size(), number);
  return stop.ptr == path.data() + path.size() ? number : 0;
}

/// Items are taken out when all else is done, those furthest in first and the last of a list first,
/// so that numbers mean the items that people see.
void put_in_order(std::vector<edit::Assignment>& all) {
  const auto turn = [](const edit::Assignment& one) {
    const int number = one.act == edit::Act::remove ? number_at_end(one.path) : 0;
    const bool takes_out = number > 0 || one.act == edit::Act::remove_item;
    const auto depth = takes_out ? std::ranges::count(one.path, '.') : 0;
    return std::tuple(takes_out, -depth, -number);
  };
  std::ranges::stable_sort(all, {}, turn);
}

std::vector<edit::Assignment> assignments_in(const std::vector<std::string>& words) {
  std::vector<edit::Assignment> all;
  for (const std::string& word : words) {
    if (&word == &words.front()) continue;
    const auto one = edit::parse_assignment(word);
    if (!one) throw Usage{kNoAssignment({word})};
    all.push_back(*one);
  }
  if (all.empty()) throw Usage{kNothingToSet({words.front()})};
  return all;
}

/// Throws for a key, by any of its names, that is to have two values.
void check_once(std::span<const Field> fields, const std::vector<edit::Assignment>& all) {
  std::set<std::string> paths;
  for (const edit::Assignment& one : all) {
    if (one.act != edit::Act::set && one.act != edit::Act::remove) continue;
    const std::string path = edit::in_plan_words(fields, one).path;
    if (!paths.insert(path).second) throw Usage{kTwice({path})};
  }
}

/// Throws for the key by which the object is found again.
void check_name_stays(const edit::Object& object, const std::vector<edit::Assignment>& all) {
  for (const edit::Assignment& one : all)
    if (const std::string path = edit::in_plan_words(object.fields, one).path;
        one.act == edit::Act::remove && edit::is_name_key(object, path))
      throw edit::Refused{kItsName({path}), kOtherName()};
}

}  // namespace

Exit run(const Set& command, const Context& context) {
  auto assignments = assignments_in(command.words);
  const std::string& id = command.words.front();
  Editing editing(context, id, [](const edit::Object&) { return true; });
  check_once(editing.object().fields, assignments);
  check_name_stays(editing.object(), assignments);
  put_in_order(assignments);
  for (const edit::Assignment& one : assignments) editing.assign(one);
  const bool dayless = lacks_day(editing.object(), assignments);
  const Exit status = editing.finish({command.dry_run, command.force}, kDone({id}));
  if (dayless && status == Exit::fine)
    say(context, kUseEnd.in(editing.lang(), fmt::format("{} end {}", slt_in(context.folder), id)));
  return status;
}

}  // namespace slt::cli
