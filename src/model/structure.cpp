// SPDX-License-Identifier: MIT
#include "model/structure.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "base/list.h"
#include "base/nearest.h"
#include "model/register.h"
#include "schema/pattern.h"
#include "schema/structure_rules.h"

namespace slt {
namespace {

constexpr Message<Quote> kTwice{.nb = "id-en {0} er brukt før",
                                .nn = "id-en {0} er brukt før",
                                .en = "the id {0} is used before"};
constexpr Message<> kFirst{.nb = "først her", .nn = "først her", .en = "first here"};
constexpr Message<Quote, Sentence> kDangling{.nb = "{0} finnes ikke: ingen {1} har den id-en",
                                             .nn = "{0} finst ikkje: ingen {1} har den id-en",
                                             .en = "{0} does not exist: no {1} has that id"};
constexpr Message<Quote> kNotUnderstood{.nb = "{0} lar seg ikke forstå som møtehyppighet",
                                        .nn = "{0} let seg ikkje forstå som møtefrekvens",
                                        .en = "{0} cannot be understood as how often to meet"};
constexpr Message<Quote> kNoSchoolYear{.nb = "{0} er ikke ett skoleår",
                                       .nn = "{0} er ikkje eitt skuleår",
                                       .en = "{0} is not one school year"};
constexpr Message<std::string> kNextYear{.nb = "skriv det neste året etter skråstreken: {0}",
                                         .nn = "skriv det neste året etter skråstreken: {0}",
                                         .en = "write the next year after the slash: {0}"};
constexpr Message<Quote> kNoSuchNumber{.nb = "kommunenummer {0} finnes ikke",
                                       .nn = "kommunenummer {0} finst ikkje",
                                       .en = "municipality number {0} does not exist"};
constexpr Message<Quote, Quote, Quote> kOtherName{.nb = "kommunenummer {0} er {1}, ikke {2}",
                                                  .nn = "kommunenummer {0} er {1}, ikkje {2}",
                                                  .en = "municipality number {0} is {1}, not {2}"};

void check_ids(const Municipality& own, Diagnostics& out) {
  std::map<Words, const Definition*> first;
  for (const Definition& one : own.mentions.definitions) {
    if (one.id.empty()) continue;
    const auto [known, is_new] = first.emplace(one.id, &one);
    if (is_new) continue;
    Diagnostic twice = found(Misfit::duplicate_id, one.span, kTwice({one.id}));
    twice.related.push_back({known->second->span, kFirst()});
    out.push_back(std::move(twice));
  }
}

bool names(const Mention& mention, const Definition& definition) {
  return std::ranges::find(mention.nouns, definition.noun) != mention.nouns.end();
}

/// An id that has the wrong case has been told of already.
bool resolves(const Mention& mention, const View& view, const Repository& repository) {
  if (mention.id.empty()) return true;  // Its form was wrong, and that has been said.
  if (mention.nouns.front() == &noun_of<Municipality>)
    return std::ranges::binary_search(repository.folders, mention.id, {}, &Folder::id);
  return std::ranges::any_of(view.folders(), [&](const Municipality* folder) {
    const Mentions& all = folder->mentions;
    return std::ranges::any_of(all.places_of(mention.id), [&](std::uint32_t place) {
      return names(mention, all.definitions[place]);
    });
  });
}

/// The ids that a reference could have meant.
std::vector<std::string_view> candidates(const Mention& mention, const View& view,
                                         const Repository& repository) {
  if (mention.nouns.front() == &noun_of<Municipality>) return repository.ids();
  std::vector<std::string_view> ids;
  for (const Municipality* folder : view.folders())
    for (const Definition& one : folder->mentions.definitions)
      if (names(mention, one)) ids.push_back(one.id);
  return ids;
}

/// «enhet, gruppe eller person».
Sentence kinds(const Mention& mention) {
  std::vector<Text> labels;
  for (const Noun* noun : mention.nouns)
    labels.push_back(noun == &noun_of<Municipality> ? noun_of<Identity>.label : noun->label);
  return listed(labels, kOr);
}

void report_dangling(const Mention& mention, std::span<const std::string_view> ids,
                     Diagnostics& out) {
  const auto close = nearest(mention.id, ids);
  out.push_back(found(Misfit::dangling_reference, mention.span,
                      kDangling({mention.id}, kinds(mention)), did_you_mean(close)));
  if (close.size() != 1) return;
  out.back().mendings = {{mention.span, std::string(close.front())}};
  out.back().certain = false;
}

constexpr int kMostSuggested = 100;  ///< Who has more of them wrong, has not misspelt each.

void check_references(const View& view, const Repository& repository, Diagnostics& out) {
  int dangling = 0;
  for (const Mention& mention : view.own->mentions.references)
    if (!resolves(mention, view, repository))
      report_dangling(mention,
                      ++dangling > kMostSuggested ? std::vector<std::string_view>()
                                                  : candidates(mention, view, repository),
                      out);
}

void check_phrases(const Municipality& own, Diagnostics& out) {
  for (const Group& group : own.groups)
    for (const Series* series : group.all_series())
      if (series->phrase && !parse_cadence(series->phrase->value))
        out.push_back(found(Misfit::unknown_cadence, series->phrase->span,
                            kNotUnderstood({series->phrase->value})));
}

/// A school year begins in one year and ends in the next.
void check_school_years(const Municipality& own, Diagnostics& out) {
  for (const Tiltak& tiltak : own.tiltak) {
    if (!tiltak.timing || !tiltak.timing->school_year) continue;
    const auto& [years, span] = *tiltak.timing->school_year;
    if (!matches(kSchoolYearPattern, years)) continue;  // That has been said.
    int first = 0;
    std::from_chars(years.data(), years.data() + years.size(), first);
    const std::string meant = fmt::format("{:04}/{:04}", first, first + 1);
    if (years != meant)
      out.push_back(found(Misfit::wrong_value, span, kNoSchoolYear({years}), kNextYear(meant)));
  }
}

void check_number(const Identity& identity, Diagnostics& out) {
  const Words number = identity.number.value;
  if (number.size() != 4 || is_invented(number)) return;
  const auto known = registered_by_number(number);
  if (!known)
    out.push_back(
        found(Misfit::unknown_municipality, identity.number.span, kNoSuchNumber({number})));
  else if (!known->is_called(identity.name.value))
    out.push_back(found(Misfit::unknown_municipality, identity.number.span,
                        kOtherName({number}, {known->names}, {identity.name.value})));
}

}  // namespace

void check_structure(const View& view, const Repository& repository, Diagnostics& out) {
  check_ids(*view.own, out);
  check_phrases(*view.own, out);
  check_school_years(*view.own, out);
  if (view.own->municipality) check_number(*view.own->municipality, out);
  // A refused file takes its ids with it: what then dangles is no cause of its own.
  const bool whole =
      std::ranges::all_of(view.folders(), [](const Municipality* one) { return one->complete; });
  if (whole) check_references(view, repository, out);
}

}  // namespace slt
