#include "report/due_collector.h"

namespace slt::report {
namespace {

constexpr Message<int> kDays{.nb = "{0} dager", .nn = "{0} dagar", .en = "{0} days"};
constexpr Message<> kOneDay{.nb = "én dag", .nn = "éin dag", .en = "one day"};

constexpr Message<Sentence, Text, Date, Sentence> kPast{.nb = "{0} {1} {2}, for {3} siden",
                                                        .nn = "{0} {1} {2}, for {3} sidan",
                                                        .en = "{0} {1} on {2}, {3} ago"};
constexpr Message<Sentence, Text, Date, Sentence> kComing{
    .nb = "{0} {1} {2}, om {3}", .nn = "{0} {1} {2}, om {3}", .en = "{0} {1} on {2}, in {3}"};
constexpr Message<Sentence, Text> kToday{
    .nb = "{0} {1} i dag", .nn = "{0} {1} i dag", .en = "{0} {1} today"};

constexpr Text kActing{"fungerende ", "fungerande ", "acting "};

std::string role_and_holder(const Voice& voice, const Role& role) {
  const Person* holder =
      role.holder.given() ? voice.view.find<Person>(role.holder.value.id) : nullptr;
  const std::string acting = role.acting && role.acting->value ? voice.say(kActing) : std::string();
  const std::string name = acting + name_of(voice, role);
  const std::string who = holder ? name_of(voice, *holder) : std::string();
  return who.empty() || who == name ? name : fmt::format("{} ({})", name, who);
}

}  // namespace

Sentence days_in_words(int days) { return days == 1 ? kOneDay() : kDays(days); }

Sentence Collector::whose(const Parties& parties) const {
  return in_every_language([&](Lang lang) {
    std::vector<std::string> names;
    for (const Party& party : parties) names.push_back(name_of(Voice{view, lang}, party));
    return names.empty() ? std::string(kNotStated.in(lang)) : listed(lang, names);
  });
}

Sentence Collector::whose(const Stated<Parties>& parties) const {
  return in_every_language([&](Lang lang) { return words_of(Voice{view, lang}, parties); });
}

Sentence Collector::name(const Role& role) const {
  return in_every_language([&](Lang lang) { return role_and_holder({view, lang}, role); });
}

Sentence Collector::name(const Member& member) const {
  return in_every_language([&](Lang lang) { return name_of(Voice{view, lang}, member); });
}

void Collector::add(DueKind kind, const Verb& verb, Sentence what, Sentence who, Date on,
                    const Span& from) {
  const int late = static_cast<int>((today - on).count());
  const Sentence days = days_in_words(late < 0 ? -late : late);
  Sentence words = late > 0   ? kPast(what, verb.past, on, days)
                   : late < 0 ? kComing(what, verb.coming, on, days)
                              : kToday(what, verb.coming);
  all.push_back({.kind = kind,
                 .what = std::move(what),
                 .whose = std::move(who),
                 .date = on,
                 .late = late,
                 .words = std::move(words),
                 .from = from});
}

void Collector::add_undated(DueKind kind, Sentence what, Sentence who, Sentence words,
                            const Span& from) {
  all.push_back({.kind = kind,
                 .what = std::move(what),
                 .whose = std::move(who),
                 .date = {},
                 .words = std::move(words),
                 .from = from});
}

void Collector::add_unknown(DueKind kind, Sentence what, Sentence who, Sentence words,
                            const Span& from) {
  add_undated(kind, std::move(what), std::move(who), std::move(words), from);
  all.back().unknown = true;
}

}  // namespace slt::report
