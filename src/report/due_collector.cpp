// SPDX-License-Identifier: MIT
#include "report/due_collector.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "report/attendee.h"
#include "report/things.h"

namespace slt::report {
namespace {

/// A verb before and after the day.
struct VerbWords {
  Text past, coming;
};
/// By `DueVerb`.
constexpr std::array kVerbs{
    VerbWords{{"gikk ut", "gjekk ut", "expired"}, {"går ut", "går ut", "expires"}},
    VerbWords{{"hadde frist", "hadde frist", "was due"}, {"har frist", "har frist", "is due"}}};

constexpr Message<int> kDays{.nb = "{0} dager", .nn = "{0} dagar", .en = "{0} days"};
constexpr Message<> kOneDay{.nb = "én dag", .nn = "éin dag", .en = "one day"};

constexpr Message<Sentence, Text, Date, std::string> kPast{.nb = "{0} {1} {2}, for {3} siden",
                                                           .nn = "{0} {1} {2}, for {3} sidan",
                                                           .en = "{0} {1} on {2}, {3} ago"};
constexpr Message<Sentence, Text, Date, std::string> kComing{
    .nb = "{0} {1} {2}, om {3}", .nn = "{0} {1} {2}, om {3}", .en = "{0} {1} on {2}, in {3}"};
constexpr Message<Sentence, Text> kToday{
    .nb = "{0} {1} i dag", .nn = "{0} {1} i dag", .en = "{0} {1} today"};

constexpr Text kActing{"fungerende ", "fungerande ", "acting "};
constexpr Message<std::string_view> kFigureOf{
    .nb = "tallet i regelen {0}", .nn = "talet i regelen {0}", .en = "the figure of the rule {0}"};

std::string role_and_holder(const Voice& voice, const Role& role) {
  const Person* holder =
      role.holder.given() ? voice.view.find<Person>(role.holder.value.id) : nullptr;
  const std::string acting = role.acting && role.acting->value ? voice.say(kActing) : std::string();
  const std::string name = acting + name_of(voice, role);
  const std::string who = holder ? name_of(voice, *holder) : std::string();
  return who.empty() || who == name ? name : fmt::format("{} ({})", name, who);
}

Sentence names_of(const View& view, const Parties& parties) {
  return in_every_language([&](Lang lang) {
    std::vector<std::string> names;
    for (const Party& party : parties) names.push_back(name_of(Voice{view, lang}, party));
    return names.empty() ? std::string(kNotStated.in(lang)) : listed(lang, names);
  });
}

/// Whoever holds the role, as if the plan had named him or her.
Party as_party(const Role& role) {
  Party party;
  party.role = Maybe<Office>(role.role);
  party.unit = role.unit;
  if (role.holder.given()) party.person = At<Ref<Person>>{role.holder.value, role.holder.span};
  return party;
}

Party as_party(const Group& group) {
  Party party;
  party.group = At<Ref<Group>>{{group.id.value.word}, group.id.span};
  return party;
}

/// `14 dager (plans/x/groups.yaml:12)`
std::string step_in_words(Lang lang, const Reckoning::Step& step) {
  const std::string length = shown(lang, step.length);
  if (step.from.source) return fmt::format("{} ({})", length, where(step.from));
  if (step.rule.empty()) return length;
  return fmt::format("{} ({})", length, kFigureOf.in(lang, step.rule));
}

std::string in_words(Lang lang, const Reckoning& sum) {
  std::string words = shown(lang, sum.start());
  if (sum.from().source) words += fmt::format(" ({})", where(sum.from()));
  for (const Reckoning::Step& step : sum.steps())
    words += (step.backwards ? " − " : " + ") + step_in_words(lang, step);
  if (!sum.steps().empty()) words += " = " + shown(lang, sum.day());
  return words;
}

}  // namespace

Sentence days_in_words(int days) { return days == 1 ? kOneDay() : kDays(days); }

std::string Due::words(Lang lang) const {
  if (!own_words.empty()) return own_words.in(lang);
  assert(date);
  const VerbWords& told = kVerbs[static_cast<std::size_t>(verb)];
  const int days = late < 0 ? -late : late;
  const std::string many = days == 1 ? kOneDay.in(lang) : kDays.in(lang, days);
  return late > 0   ? kPast.in(lang, what, told.past, *date, many)
         : late < 0 ? kComing.in(lang, what, told.coming, *date, many)
                    : kToday.in(lang, what, told.coming);
}

std::string Due::why(Lang lang) const {
  if (const auto* words = std::get_if<Sentence>(&reckoned)) return words->in(lang);
  const auto* sum = std::get_if<Reckoning>(&reckoned);
  return sum ? in_words(lang, *sum) : std::string();
}

const Stated<Parties>& convenor_of(const Group& group, const Series& series) {
  return series.convenor.silent() ? group.convenor : series.convenor;
}

Due Collector::of(DueKind kind, std::string_view key, Sentence what, const Parties& parties) const {
  return {.kind = kind,
          .today = today,
          .uid = fmt::format("{}-{}-{}@slt.invalid", prefix, key, file_word(label_of(kind).en)),
          .what = std::move(what),
          .whose = names_of(view, parties),
          .parties = parties,
          .together = parties.size() > 1};
}

Due Collector::of(DueKind kind, std::string_view key, Sentence what,
                  const Stated<Parties>& parties) const {
  Due due = of(kind, key, std::move(what), parties.given() ? parties.value : Parties{});
  due.whose = in_every_language([&](Lang lang) { return words_of(Voice{view, lang}, parties); });
  return due;
}

Due Collector::of(DueKind kind, std::string_view key, Sentence what, const Group& group) const {
  return of(kind, key, std::move(what), Parties{as_party(group)});
}

Due Collector::of(DueKind kind, std::string_view key, Sentence what, const Role& role) const {
  Due due = of(kind, key, std::move(what), Parties{as_party(role)});
  due.whose = name(role);
  return due;
}

Sentence Collector::name(const Role& role) const {
  return in_every_language([&](Lang lang) { return role_and_holder({view, lang}, role); });
}

Sentence Collector::name(const Member& member) const {
  return in_every_language([&](Lang lang) { return name_of(Voice{view, lang}, member); });
}

void Collector::add(Due due, DueVerb verb, const Reckoning& on, const Span& from,
                    std::string_view rule) {
  due.date = on.day();
  due.late = static_cast<int>((today - on.day()).count());
  due.verb = verb;
  due.reckoned = on;
  due.from = from;
  due.rule = rule;
  all.push_back(std::move(due));
}

void Collector::add_undated(Due due, Sentence words, const Span& from, std::string_view rule) {
  due.own_words = std::move(words);
  due.from = from;
  due.rule = rule;
  all.push_back(std::move(due));
}

void Collector::add_unknown(Due due, Sentence words, const Span& from, std::string_view rule) {
  due.unknown = true;
  add_undated(std::move(due), std::move(words), from, rule);
}

}  // namespace slt::report
