// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <unordered_map>

#include "report/annual_sections.h"

// 6 Tiltak.
namespace slt::report {
namespace {

constexpr Text kNoTiltak{"Ingen tiltak er registrert.", "Ingen tiltak er registrerte.",
                         "No tiltak are registered."};
constexpr Message<std::size_t> kCount{.nb = "{0} tiltak er registrert.",
                                      .nn = "{0} tiltak er registrerte.",
                                      .en = "{0} tiltak are registered."};
constexpr Message<std::size_t> kOne{.nb = "{0} tiltak er registrert.",
                                    .nn = "{0} tiltak er registrert.",
                                    .en = "{0} tiltak is registered."};
constexpr Message<std::size_t, std::size_t, std::size_t> kEvaluated{
    .nb = "Evaluering er planlagt for {0} av {2} og gjort for {1} av {2}.",
    .nn = "Evaluering er planlagd for {0} av {2} og gjord for {1} av {2}.",
    .en = "Evaluation is planned for {0} of {2}, and {1} of {2} have been evaluated."};
constexpr Message<std::string> kByPrevention{.nb = "Etter forebyggingsnivå: {0}.",
                                             .nn = "Etter førebyggingsnivå: {0}.",
                                             .en = "By prevention level: {0}."};
constexpr Message<std::string> kByStatus{
    .nb = "Etter status: {0}.", .nn = "Etter status: {0}.", .en = "By status: {0}."};
constexpr Message<std::size_t> kWithoutResponsible{.nb = "{0} har ingen ansvarlig oppgitt.",
                                                   .nn = "{0} har ingen ansvarleg oppgitt.",
                                                   .en = "{0} have nobody stated as responsible."};
constexpr Text kAllResponsible{"Alle har en ansvarlig.", "Alle har ein ansvarleg.",
                               "All have somebody responsible."};
constexpr Message<std::string, std::size_t, std::size_t> kMost{
    .nb = "{0} har ansvaret for {1} av {2}.",
    .nn = "{0} har ansvaret for {1} av {2}.",
    .en = "{0} answers for {1} of {2}."};
constexpr Text kTitle{"Tiltak", "Tiltak", "Tiltak"};
constexpr Text kNumber{"Nr.", "Nr.", "No."};
constexpr Text kResponsible{"Ansvarlig", "Ansvarleg", "Responsible"};
constexpr Text kPrevention{"Forebyggingsnivå", "Førebyggingsnivå", "Prevention level"};
constexpr Text kTime{"Tid og trinn", "Tid og trinn", "Time and grade"};
constexpr Text kStatus{"Status", "Status", "Status"};
constexpr Text kEvaluation{"Evaluering", "Evaluering", "Evaluation"};
constexpr Message<std::string> kGrade{.nb = "{0}. trinn", .nn = "{0}. trinn", .en = "grade {0}"};
constexpr Message<std::string> kAges{.nb = "{0} år", .nn = "{0} år", .en = "{0} years"};
constexpr Message<std::string, std::string> kTransferred{.nb = "{0} (overtatt fra {1})",
                                                         .nn = "{0} (overteke frå {1})",
                                                         .en = "{0} (taken over from {1})"};
constexpr Message<Date> kEvaluatedOn{
    .nb = "evaluert {0}", .nn = "evaluert {0}", .en = "evaluated on {0}"};

using All = std::vector<const Tiltak*>;

std::vector<const Evaluation*> evaluations_of(const Annual& annual, const Tiltak& tiltak) {
  std::vector<const Evaluation*> all = annual.view().evaluations();
  std::erase_if(all,
                [&](const Evaluation* one) { return one->of.value.id != tiltak.id.value.word; });
  return all;
}

std::string time_of(const Annual& annual, const Tiltak& tiltak) {
  std::vector<std::string> parts;
  if (tiltak.timing) parts.push_back(words_of(annual.draft.voice, *tiltak.timing));
  if (tiltak.grades) parts.push_back(kGrade.in(annual.lang(), std::string(tiltak.grades->value)));
  if (tiltak.ages) parts.push_back(kAges.in(annual.lang(), std::string(tiltak.ages->value)));
  const std::string words = joined(parts, ", ");
  return words.empty() ? annual.say(kNotStated) : words;
}

std::string evaluation_of(const Annual& annual, const Tiltak& tiltak) {
  std::vector<std::string> parts;
  if (tiltak.evaluation) parts.push_back(annual.say(label_of(tiltak.evaluation->form.value)));
  for (const Evaluation* one : evaluations_of(annual, tiltak))
    parts.push_back(kEvaluatedOn.in(annual.lang(), one->date.value));
  return parts.empty() ? annual.say(kNotStated) : joined(parts, ", ");
}

/// Who answers for it, and who did before.
std::string responsible_for(const Annual& annual, const Tiltak& tiltak) {
  std::string words = words_of(annual.draft.voice, tiltak.responsible);
  return tiltak.transferred
             ? kTransferred.in(annual.lang(), words, std::string(tiltak.transferred->value))
             : words;
}

/// «primærforebyggende 6, tertiærforebyggende 1, ikke oppgitt 2»; empty when none is stated.
template <class E>
std::string counted_by(const Annual& annual, const All& all, Maybe<E> Tiltak::*member) {
  std::array<int, choices_of<E>.size()> counts{};
  int silent = 0;
  for (const Tiltak* one : all)
    ++((one->*member) ? counts[static_cast<std::size_t>((one->*member)->value)] : silent);
  if (silent == static_cast<int>(all.size())) return {};
  std::vector<std::string> parts;
  const auto add = [&](const Text& label, int count) {
    if (count > 0) parts.push_back(fmt::format("{} {}", label.in(annual.lang()), count));
  };
  for (std::size_t i = 0; i < counts.size(); ++i) add(choices_of<E>[i].label, counts[i]);
  add(kNotStated, silent);
  return joined(parts, ", ");
}

constexpr Text kNoStatus{"Status er ikke oppgitt for noen av dem.",
                         "Status er ikkje oppgitt for nokon av dei.",
                         "Status is not stated for any of them."};

Said by_status(const Annual& annual, const All& all) {
  const std::string words = counted_by(annual, all, &Tiltak::status);
  if (words.empty()) return annual.say(kNoStatus);
  return {kByStatus.in(annual.lang(), words), places_of(all)};
}

Said by_prevention(const Annual& annual, const All& all) {
  const std::string words = counted_by(annual, all, &Tiltak::prevention);
  if (words.empty()) return {};
  return {kByPrevention.in(annual.lang(), words), places_of(all)};
}

Said evaluated(const Annual& annual, const All& all) {
  const auto planned = std::ranges::count_if(all, [](const Tiltak* one) {
    return one->evaluation && one->evaluation->form.value != EvaluationForm::none;
  });
  std::size_t done = 0;
  std::vector<Span> from = places_of(all);
  for (const Tiltak* one : all) {
    const auto evaluations = places_of(evaluations_of(annual, *one));
    done += evaluations.empty() ? 0 : 1;
    from.insert(from.end(), evaluations.begin(), evaluations.end());
  }
  return {kEvaluated.in(annual.lang(), static_cast<std::size_t>(planned), done, all.size()), from};
}

Said responsible(const Annual& annual, const All& all) {
  const auto nobody = places_of(all, [](const Tiltak* one) { return one->responsible.empty(); });
  if (nobody.empty()) return {annual.say(kAllResponsible), places_of(all)};
  return {kWithoutResponsible.in(annual.lang(), nobody.size()), nobody};
}

/// The one who answers for more than half of the tiltak, if somebody does.
Said who_carries_most(const Annual& annual, const All& all) {
  std::vector<std::pair<std::string, std::vector<Span>>> counts;
  std::unordered_map<std::string, std::size_t> places;
  for (const Tiltak* one : all)
    for (const Party& party : one->responsible) {
      const std::string name = name_of(annual.draft.voice, party);
      const auto [place, is_new] = places.try_emplace(name, counts.size());
      if (is_new) counts.push_back({name, {}});
      counts[place->second].second.push_back(one->span);
    }
  for (const auto& [name, carried] : counts)
    if (2 * carried.size() > all.size() && carried.size() > 1)
      return also_from(
          {kMost.in(annual.lang(), capitalised(name), carried.size(), all.size()), carried},
          places_of(all));
  return {};
}

Table table_of(const Annual& annual, const All& all) {
  Table table{.caption = annual.say(kTitle), .columns = {}, .rows = {}};
  for (const Text& column :
       {kNumber, kTitle, kResponsible, kPrevention, kTime, kStatus, kEvaluation})
    table.columns.push_back(annual.say(column));
  for (const Tiltak* one : all) {
    const auto label = [&](const auto& value) {
      return value ? annual.say(label_of(value->value)) : annual.say(kNotStated);
    };
    table.rows.push_back(
        {Said(fmt::format("{}", table.rows.size() + 1), one->span),
         Said(one->title.value, one->title.span), Said(responsible_for(annual, *one), one->span),
         Said(label(one->prevention), one->span), Said(time_of(annual, *one), one->span),
         Said(label(one->status), one->span), Said(evaluation_of(annual, *one), one->span)});
  }
  return table;
}

Said count(const Annual& annual, const All& all) {
  return {(all.size() == 1 ? kOne : kCount).in(annual.lang(), all.size()), places_of(all)};
}

}  // namespace

Said tiltak_in_brief(const Annual& annual) {
  const All all = annual.view().tiltak();
  if (all.empty()) return annual.say(kNoTiltak);
  return together({count(annual, all), evaluated(annual, all), by_prevention(annual, all),
                   who_carries_most(annual, all)});
}

void add_tiltak_of_year(Annual& annual) {
  const All all = annual.view().tiltak();
  if (all.empty()) return annual.paragraph(kNoTiltak);
  annual.paragraph(together({count(annual, all), responsible(annual, all), by_status(annual, all),
                             by_prevention(annual, all), evaluated(annual, all)}));
  add_tiltak_bars(annual, all);
  annual.draft.out.table(table_of(annual, all));
  embed(annual, add_tiltak_by_responsible);
}

}  // namespace slt::report
