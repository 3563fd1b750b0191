// SPDX-License-Identifier: MIT
#include "report/due_collector.h"
#include "rules/ignore.h"
#include "rules/objects.h"
#include "rules/succession.h"

// What the municipality has decided to do otherwise for a time: deviations, and comments that
// silence a finding.
namespace slt::report {
namespace {

constexpr Message<Quote> kDeviation{.nb = "det vedtatte avviket {0}",
                                    .nn = "det vedtekne avviket {0}",
                                    .en = "the accepted deviation {0}"};
constexpr Message<Quote> kIgnore{.nb = "kommentaren som skjuler {0}",
                                 .nn = "kommentaren som skjuler {0}",
                                 .en = "the comment that silences {0}"};

Sentence about(const Message<Quote>& message, Words rule) {
  return in_every_language([&](Lang lang) {
    const std::string words = rule_in_words(lang, rule);
    return message.in(lang, {words});
  });
}

}  // namespace

void collect_deviations(Collector& to, const Municipality& folder) {
  for (const Deviation& one : folder.deviations) {
    if (!one.until) continue;
    if (one.until->value < to.today && is_renewed(folder, one, to.today)) continue;
    const Words rule = one.rule.value.word;
    const std::string key = fmt::format("{}-{}", rule, one.concerns ? one.concerns->value.id : "");
    to.add(to.of(DueKind::deviation, key, about(kDeviation, rule), one.decided_by), DueVerb::ends,
           Reckoning(*one.until), one.until->span, "deviation-expired");
  }
}

void collect_ignores(Collector& to, const Municipality& folder) {
  for (const Ignore& one : ignores_in(folder)) {
    if (!one.until) continue;
    const Words rule = one.rule.value.word;
    const Definition* object = object_at(one.span, folder);
    const std::string key = fmt::format("{}-{}", rule, object ? object->id : Words{});
    to.add(to.of(DueKind::ignore, key, about(kIgnore, rule), Parties{}), DueVerb::ends,
           Reckoning(*one.until, one.span), one.span, "ignore-expired");
  }
}

}  // namespace slt::report
