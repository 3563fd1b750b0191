// SPDX-License-Identifier: MIT
#include "rules/norms.h"

#include <algorithm>
#include <array>

#include "rules/members.h"
#include "rules/sources.h"

namespace slt {
namespace {

// Who stands behind a figure is the label of its profile. Both older bodies have been closed; their
// words live on in the municipalities' texts, and the figures with them.
constexpr std::array kNorms{
    Norm{.profile = Profile::kfk,
         .level = Level::governing,
         .floor = {"kfk",
                   3,
                   {"færrest møter i året; gjaldt til Sekretariatet for konfliktrådene overtok",
                    "færrast møte i året; gjaldt til Sekretariatet for konfliktråda tok over",
                    "fewest meetings a year; held until the Secretariat of the Mediation Service "
                    "took over"}},
         .recommended = {"tre til fire møter i året", "tre til fire møte i året",
                         "three to four meetings a year"},
         .source = source::kEigersund},
    Norm{.profile = Profile::krad,
         .level = Level::governing,
         .floor = {"krad",
                   4,
                   {"færrest møter i året; gjaldt til KRÅD ble lagt ned",
                    "færrast møte i året; gjaldt til KRÅD blei lagt ned",
                    "fewest meetings a year; held until KRÅD was closed"}},
         .recommended = {"fire til seks møter i året", "fire til seks møte i året",
                         "four to six meetings a year"},
         .source = source::kVindafjord},
    Norm{.profile = Profile::konfliktraadet,
         .level = Level::governing,
         .floor = {"konfliktraadet",
                   4,
                   {"færrest møter i året; gjelder i dag", "færrast møte i året; gjeld i dag",
                    "fewest meetings a year; in force today"}},
         .recommended = {"minst fire møter i året", "minst fire møte i året",
                         "at least four meetings a year"},
         .source = source::kLevels},
    Norm{.profile = Profile::kfk,
         .level = Level::coordinating,
         .floor = {"kfk",
                   10,
                   {"færrest møter i året, for juli og desember kan gå ut; gjaldt til "
                    "Sekretariatet for konfliktrådene overtok",
                    "færrast møte i året, for juli og desember kan gå ut; gjaldt til Sekretariatet "
                    "for konfliktråda tok over",
                    "fewest meetings a year, as July and December may be left out; held until the "
                    "Secretariat of the Mediation Service took over"}},
         .recommended = {"ett møte i måneden", "eitt møte i månaden", "one meeting a month"},
         .source = source::kEigersund},
    Norm{.profile = Profile::krad,
         .level = Level::coordinating,
         .floor =
             {"krad",
              10,
              {"færrest møter i året, for juli og desember kan gå ut; gjaldt til KRÅD ble lagt ned",
               "færrast møte i året, for juli og desember kan gå ut; gjaldt til KRÅD blei lagt ned",
               "fewest meetings a year, as July and December may be left out; held until KRÅD was "
               "closed"}},
         .recommended = {"minst ett møte i måneden", "minst eitt møte i månaden",
                         "at least one meeting a month"},
         .source = source::kVindafjord},
};

template <Level level>
constexpr auto params_of() {
  constexpr auto count = std::ranges::count(kNorms, level, &Norm::level);
  std::array<Param, count> params{};
  auto next = params.begin();
  for (const Norm& norm : kNorms)
    if (norm.level == level) *next++ = norm.floor;
  return params;
}
constexpr auto kGoverning = params_of<Level::governing>();
constexpr auto kCoordinating = params_of<Level::coordinating>();

constexpr Message<Sentence, Sentence, Text, Text> kBelow{
    .nb = "{0}: {1}; anbefalt er {2} ({3})",
    .nn = "{0}: {1}; tilrådd er {2} ({3})",
    .en = "{0}: {1}; recommended is {2} ({3})"};
constexpr Message<std::string, Text, int> kThatIs{.nb = "{0}, altså {1}{2} i året",
                                                  .nn = "{0}, altså {1}{2} i året",
                                                  .en = "{0}, that is {1}{2} a year"};
constexpr Text kAbout{"om lag ", "om lag ", "about "};
constexpr Text kAtLeast{"minst ", "minst ", "at least "};
constexpr Message<int> kTogether{.nb = "minst {0} møter i året til sammen",
                                 .nn = "minst {0} møte i året til saman",
                                 .en = "at least {0} meetings a year together"};

/// How often a group is to meet, in the words of its cadence, with the number a year when the words
/// do not say it.
Sentence declared(const Meets& meets) {
  if (meets.series > 1) return kTogether(meets.at_least);
  const Cadence cadence = *meets.first->cadence();
  const bool is_exact = year_need(cadence).max == meets.at_least;
  const Text bound = cadence.about ? kAbout : is_exact ? Text{} : kAtLeast;
  const int count = cadence.about ? year_target(cadence) : meets.at_least;
  return in_every_language([&](Lang lang) {
    const std::string words = in_words(lang, cadence);
    return cadence.per_year.stated() ? words : kThatIs.in(lang, words, bound, count);
  });
}

}  // namespace

const Norm* norm_of(Profile profile, Level level) {
  const auto found = std::ranges::find_if(
      kNorms, [&](const Norm& norm) { return norm.profile == profile && norm.level == level; });
  return found == kNorms.end() ? nullptr : &*found;
}

std::span<const Param> norm_params(Level level) {
  if (level == Level::governing) return kGoverning;
  if (level == Level::coordinating) return kCoordinating;
  return {};
}

Meets meets(const Group& group) {
  Meets sum;
  for (const Series* series : group.all_series()) {
    const auto cadence = series->cadence();
    const bool counts = cadence && cadence->has_number();
    sum.understood &= cadence.has_value();
    if (!sum.first || (counts && sum.series == 0)) sum.first = series;
    if (!counts) continue;
    ++sum.series;
    sum.at_least += year_need(*cadence).min;
  }
  return sum;
}

bool is_agreed(const Series& series) {
  const auto cadence = series.cadence();
  const Strength strength = cadence ? cadence->strength.value_or(Strength::shall) : Strength::shall;
  return !series.is_norm() && (strength == Strength::shall || strength == Strength::about);
}

int agreed_meetings(const Group& group) {
  const auto recommended = [](const Series* series) { return !is_agreed(*series); };
  return std::ranges::any_of(group.all_series(), recommended) ? 0 : meets(group).at_least;
}

Span how_often(const Series& series) {
  if (series.phrase) return series.phrase->span;
  for (const auto* part : {&series.per_year, &series.per_half_year, &series.per_quarter,
                           &series.per_month, &series.spring, &series.autumn})
    if (*part) return (*part)->span;
  if (series.every) return series.every->span;
  return series.as_needed ? series.as_needed->span : series.span;
}

void check_norm(const View& view, Level level, Findings& findings) {
  const Norm* norm = norm_of(findings.profile(), level);
  if (!norm) return;
  const Group* best = nullptr;
  Meets most;
  for (const Group* group : bodies(view, level)) {
    const Meets one = meets(*group);
    if (one.at_least >= findings.value(norm->floor) || !one.understood) return;
    if (one.series == 0 || (best && one.at_least <= most.at_least)) continue;
    best = group;
    most = one;
  }
  if (best)
    findings.add(how_often(*most.first),
                 kBelow(quoted(*best), declared(most), norm->recommended, label_of(norm->profile)));
}

}  // namespace slt
