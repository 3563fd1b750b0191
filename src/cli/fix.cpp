// SPDX-License-Identifier: MIT
#include "cli/fix.h"

#include <algorithm>

#include "base/list.h"
#include "cli/careful_mending.h"
#include "cli/check.h"
#include "cli/say.h"
#include "model/settings.h"
#include "schema/field.h"
#include "schema/structure_rules.h"

namespace slt::cli {
namespace {

constexpr Message<> kNothing{.nb = "her er det ingenting som bare kan rettes på én måte",
                             .nn = "her er det ingenting som berre kan rettast på éin måte",
                             .en = "there is nothing here that can be mended in one way only"};
constexpr Message<std::size_t> kDone{.nb = "rettet: {0}", .nn = "retta: {0}", .en = "mended: {0}"};
constexpr Message<std::size_t> kUnwritten{
    .nb = "ingenting er skrevet; kan rettes: {0}. Ta med --write for å skrive det",
    .nn = "ingenting er skrive; kan rettast: {0}. Ta med --write for å skrive det",
    .en = "nothing is written; can be mended: {0}. Add --write to write it"};
constexpr Message<int, std::string> kLikely{
    .nb = "sannsynlige svar finnes til {0} funn til; se dem med «slt fix {1}»",
    .nn = "sannsynlege svar finst til {0} funn til; sjå dei med «slt fix {1}»",
    .en = "there are likely answers to {0} more; see them with \"slt fix {1}\""};
constexpr Message<std::string, std::string> kLeft{
    .nb = "{0} er ikke rettet, for da ville det bli en ny feil: {1}",
    .nn = "{0} er ikkje retta, for då ville det bli ein ny feil: {1}",
    .en = "{0} is not mended, for that would bring a new error: {1}"};

constexpr Message<> kStopped{
    .nb = "ingenting er skrevet, for det ville gi en feil som ikke var der; rett den for hånd",
    .nn = "ingenting er skrive, for det ville gi ein feil som ikkje var der; rett han for hand",
    .en = "nothing is written, for it would bring an error that was not there; mend it by hand"};

constexpr Message<std::string> kTab{
    .nb =
        "{0} er ikke rettet, for det er ikke sikkert hva linjen hører til; skriv mellomrom for "
        "tabulatoren, så linjen står under den den hører sammen med",
    .nn =
        "{0} er ikkje retta, for det er ikkje sikkert kva linja høyrer til; skriv mellomrom for "
        "tabulatoren, så linja står under den ho høyrer saman med",
    .en =
        "{0} is not mended, for it is not certain what the line belongs to; write spaces for the "
        "tab, so that the line stands below the one it belongs with"};
constexpr Message<int, int> kRest{
    .nb = "det som er igjen, må du avgjøre: feil: {0}, advarsler: {1}; se dem med «slt validate»",
    .nn = "det som er att, må du avgjere: feil: {0}, åtvaringar: {1}; sjå dei med «slt validate»",
    .en = "what is left is for you to decide: errors: {0}, warnings: {1}; see \"slt validate\""};

/// True for a key of a table, or of one that it has in it.
bool has_key(std::span<const Field> fields, std::string_view word,
             std::vector<const Field*>& seen) {
  if (std::ranges::count(seen, fields.data()) > 0) return false;
  seen.push_back(fields.data());
  return std::ranges::any_of(fields, [&](const Field& one) {
    return one.key == word || (one.kind == FieldKind::entity && has_key(one.parts(), word, seen));
  });
}

bool is_key(std::string_view word) {
  std::vector<const Field*> seen;
  return has_key(fields_of<Municipality>(), word, seen) ||
         has_key(fields_of<Settings>(), word, seen);
}

std::vector<std::string_view> rule_names() {
  std::vector<std::string_view> names;
  for (const StructureRule& rule : structure_rules()) names.push_back(rule.id);
  return names;
}

/// The words for rules and keys go to the wish; the others, which are places, are left.
Wish wish_in(std::vector<std::string>& words) {
  Wish wish;
  const auto rules = rule_names();
  std::erase_if(words, [&](const std::string& word) {
    const bool rule = std::ranges::count(rules, word) > 0, key = !rule && is_key(word);
    if (rule) wish.rules.push_back(word);
    if (key) wish.keys.push_back(word);
    return rule || key;
  });
  return wish;
}

/// What stands now that nobody but a person can mend.
void tell_of_rest(const Context& context, const std::vector<std::string>& places, Lang lang) {
  const Selection now = select(context, places);
  const auto checked = check(now, {.today = context.today, .profile = now.repository->profile()});
  const render::Tally left = render::tally(checked.findings);
  if (left.errors + left.warnings > 0) say(context, kRest.in(lang, left.errors, left.warnings));
}

}  // namespace

Exit run(const Fix& command, const Context& context) {
  std::vector<std::string> places = command.words;
  const Wish wish = wish_in(places);
  const Selection selection = select(context, places, rule_names());
  const Careful careful = mended_with_care(context, selection, wish);
  const Mended& all = careful.all;
  Context there = context;
  there.lang = all.lang;
  const Caution caution{
      .dry_run = !command.write, .unwritten = kUnwritten(all.places.size()), .stopped = kStopped()};
  const Exit status = rewrite(there, concerned(selection), all.files, caution,
                              all.files.empty() ? kNothing() : kDone(all.places.size()));
  for (const Standing& one : careful.left)
    say(context, kLeft.in(all.lang, one.place, one.error.in(all.lang)));
  const std::vector<std::string_view> rules(all.likely.begin(), all.likely.end());
  const bool asked = !wish.rules.empty() || !wish.keys.empty();
  if (!rules.empty() && !asked)
    say(context, kLikely.in(all.lang, all.likely_count, fmt::format("{}", fmt::join(rules, " "))));
  for (const std::string& place : all.tabs) say(context, kTab.in(all.lang, place));
  if (command.write || all.files.empty()) tell_of_rest(context, places, all.lang);
  return status;
}

}  // namespace slt::cli
