// SPDX-License-Identifier: MIT
#include "rules/ignore.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "rules/parts.h"
#include "rules/rule_setting.h"
#include "schema/structure_rules.h"

namespace slt {
namespace {

constexpr Message<> kMalformed{.nb = "kommentaren til slt lar seg ikke lese",
                               .nn = "kommentaren til slt let seg ikkje lese",
                               .en = "the comment to slt cannot be read"};
constexpr Message<Quote> kNoReason{.nb = "grunnen til å skjule {0} mangler",
                                   .nn = "grunnen til å skjule {0} manglar",
                                   .en = "the reason for silencing {0} is missing"};
constexpr Message<Quote, Date> kExpired{.nb = "{0} var skjult til og med {1}",
                                        .nn = "{0} var skjult til og med {1}",
                                        .en = "{0} was silenced through {1}"};
constexpr Message<Quote> kUnused{.nb = "{0} har ikke noe å skjule her",
                                 .nn = "{0} har ikkje noko å skjule her",
                                 .en = "there is no {0} to silence here"};

constexpr std::array<std::string_view, 4> kIgnore{"ignore", "ignorer", "overse", "oversjå"};
constexpr std::array<std::string_view, 2> kUntil{"until", "til"};

/// The next word, taken off the front.
std::string_view take_word(std::string_view& rest) {
  rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
  const std::string_view word = rest.substr(0, std::min(rest.find_first_of(" \t:"), rest.size()));
  rest.remove_prefix(word.size());
  return word;
}

constexpr int kMostComments = 100;  ///< Lines of them above what they are about.

/// The line that a comment speaks of: its own, or the next that says something when it stands
/// alone.
int line_of(const Span& comment) {
  const Place own = place_of(comment);
  const std::string_view before =
      own.line_text.substr(0, std::min(own.line_text.find('#'), own.line_text.size()));
  if (before.find_first_not_of(" \t") != before.npos) return own.line;
  const std::string_view bytes = comment.source->bytes;
  int line = own.line;
  for (std::size_t at = bytes.find('\n', comment.offset);
       at != bytes.npos && line < own.line + kMostComments; at = bytes.find('\n', at + 1)) {
    ++line;
    const std::size_t first = bytes.find_first_not_of(" \t\r", at + 1);
    if (first != bytes.npos && bytes[first] != '\n' && bytes[first] != '#') return line;
  }
  return own.line;
}

/// Reads `# slt: ignore RULE [until DATE]: reason`; reports what is wrong with it.
std::optional<Ignore> parse(const Span& comment, Diagnostics& out) {
  std::string_view rest = bytes_of(comment);
  rest.remove_prefix(std::min(rest.find(':') + 1, rest.size()));
  const std::string_view verb = take_word(rest);
  const std::string_view rule = take_word(rest);
  std::string_view next = rest;
  Ignore ignore{.span = comment, .rule = {{rule}, comment}, .until = {}, .line = line_of(comment)};
  const bool has_end = std::ranges::find(kUntil, take_word(next)) != kUntil.end();
  if (has_end) {
    ignore.until = parse_date(take_word(next));
    rest = next;
  }
  rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
  const bool readable = std::ranges::find(kIgnore, verb) != kIgnore.end() && !rule.empty() &&
                        (!has_end || ignore.until) && (rest.empty() || rest.front() == ':');
  if (!readable)
    return out.push_back(found(Misfit::ignore_malformed, comment, kMalformed())), std::nullopt;
  const bool reasoned = rest.find_first_not_of(": \t") != rest.npos;
  if (!reasoned) out.push_back(found(Misfit::ignore_malformed, comment, kNoReason({rule})));
  check_rule_id(ignore.rule, out);
  return reasoned && settable_rule(rule) ? std::optional(ignore) : std::nullopt;
}

/// The line of a file that a comment speaks of, and the rule it names.
using Silenced = std::tuple<std::string_view, const Source*, int>;

Silenced silenced_by(const Ignore& ignore) {
  return {ignore.rule.value.word, ignore.span.source, ignore.line};
}
Silenced place_in(std::string_view rule, const Span& where) {
  return {rule, where.source, place_of(where).line};
}

/// Comments that are in force, by what they silence, and whether there was anything.
struct InForce {
  Ignore ignore;
  bool used = false;
};

/// Silences what the comments of one folder ask for. Comments in what several have together may be
/// meant for another of them, so only a municipality's own can be without use.
void apply(const Municipality& folder, bool own, Date today, Diagnostics& all) {
  Diagnostics said;
  std::vector<InForce> comments;
  for (const Span& comment : folder.orders) {
    const auto ignore = parse(comment, said);
    if (!ignore) continue;
    if (ignore->until && *ignore->until < today)
      said.push_back(found(Misfit::ignore_expired, comment,
                           kExpired({ignore->rule.value.word}, *ignore->until)));
    else
      comments.push_back({*ignore});
  }
  std::map<Silenced, InForce*> by_place;
  std::set<std::string_view> rules;
  for (InForce& one : comments) {
    by_place.try_emplace(silenced_by(one.ignore), &one);
    rules.insert(one.ignore.rule.value.word);
  }
  const auto is_meant = [&](const Diagnostic& one) {
    if (!rules.contains(one.rule) || !one.span.source) return false;
    const auto comment = by_place.find(place_in(one.rule, one.span));
    if (comment != by_place.end()) comment->second->used = true;
    return comment != by_place.end();
  };
  divide(all, is_meant);
  std::erase_if(all, is_meant);
  for (const InForce& one : comments)
    if (!one.used && own)
      said.push_back(
          found(Misfit::ignore_unused, one.ignore.span, kUnused({one.ignore.rule.value.word})));
  std::ranges::move(said, std::back_inserter(all));
}

}  // namespace

std::vector<Ignore> ignores_in(const Municipality& folder) {
  std::vector<Ignore> all;
  Diagnostics said;  // By `apply_ignores`.
  for (const Span& comment : folder.orders)
    if (const auto ignore = parse(comment, said)) all.push_back(*ignore);
  return all;
}

bool is_ignored(const View& view, std::string_view rule, const Span& where, Date today) {
  Diagnostics said;  // By `apply_ignores`.
  for (const Municipality* folder : view.folders())
    for (const Span& comment : folder->orders) {
      // Most comments are about another rule, and are not read further.
      if (comment.source != where.source || bytes_of(comment).find(rule) == std::string_view::npos)
        continue;
      const auto one = parse(comment, said);
      if (one && (!one->until || *one->until >= today) &&
          silenced_by(*one) == place_in(rule, where))
        return true;
    }
  return false;
}

void apply_ignores(const View& view, Date today, Diagnostics& found) {
  for (const Municipality* folder : view.folders())
    apply(*folder, folder == view.own, today, found);
}

}  // namespace slt
