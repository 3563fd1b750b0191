// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>
#include <unordered_map>

#include "base/ascii.h"
#include "rules/evaluations.h"
#include "rules/rule.h"
#include "rules/sources.h"
#include "rules/timing.h"

namespace slt::rules {
namespace {

constexpr Message<Quote> kTwice{.nb = "tiltaket {0} står to ganger",
                                .nn = "tiltaket {0} står to gonger",
                                .en = "the tiltak {0} stands twice"};
constexpr Message<> kFirst{.nb = "først her", .nn = "først her", .en = "first here"};

/// The title without the case of its letters and its blanks.
std::string kept(Words title) {
  std::string letters = lowered(title);
  std::erase(letters, ' ');
  return letters;
}

bool differ(const Maybe<Words>& a, const Maybe<Words>& b) { return a && b && a->value != b->value; }

/// True for two that may well be called the same: at different times, or for different pupils.
bool are_two(const Tiltak& a, const Tiltak& b) {
  if (differ(a.ages, b.ages) || differ(a.grades, b.grades)) return true;
  const auto one = time_of(a), other = time_of(b);
  return one && other && (one->last() < other->first() || other->last() < one->first());
}

/// One that has been left behind does not stand in the way of the same tiltak taken up again.
bool is_over(const Tiltak& tiltak) {
  return tiltak.ended || is_cancelled(tiltak) ||
         (tiltak.status &&
          (tiltak.status->value == Status::ended || tiltak.status->value == Status::done));
}

void check(const View& view, Findings& findings) {
  std::unordered_map<std::string, std::vector<const Tiltak*>> seen;
  for (const Tiltak* tiltak : view.tiltak()) {
    if (is_over(*tiltak)) continue;
    std::vector<const Tiltak*>& namesakes = seen[kept(tiltak->title.value)];
    const auto same = std::ranges::find_if(
        namesakes, [&](const Tiltak* other) { return !are_two(*other, *tiltak); });
    if (same == namesakes.end()) {
      namesakes.push_back(tiltak);
      continue;
    }
    findings.add(tiltak->title.span, kTwice({tiltak->title.value}))
        .related.push_back({(*same)->title.span, kFirst()});
  }
}

constexpr RuleSource kSources[]{source::kNordreLand};
constexpr RuleCase kCases[]{
    {"for different grades",
     "tiltak:\n"
     "  - {id: en, title: Foreldremøte om rus, grades: \"8\"}\n"
     "  - {id: to, title: Foreldremøte om rus, grades: \"10\"}\n"},
    {"one school year after the other",
     "tiltak:\n"
     "  - {id: en, title: Delbart, timing: {school_year: 2024/2025}}\n"
     "  - {id: to, title: Delbart, timing: {school_year: 2025/2026}}\n"},
    {"taken up again",
     "tiltak:\n"
     "  - {id: en, title: Delbart, status: ended}\n"
     "  - {id: to, title: Delbart}\n"},
    {"blanks and capitals do not tell two apart",
     "tiltak:\n"
     "  - {id: en, title: Natteravner i helgene}\n"
     "  - {id: to, title: natteravner  i helgene}  # <--\n"},
};

}  // namespace

Rule tiltak_repeated() {
  return {.id = "tiltak-repeated",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"det samme tiltaket står to ganger", "det same tiltaket står to gonger",
                      "the same tiltak stands twice"},
          .why = {"To like tiltak får hver sin ansvarlige og hver sin frist, og teller dobbelt i "
                  "rapporten. Oftest er det ene en kopi som ble liggende.",
                  "To like tiltak får kvar sin ansvarlege og kvar sin frist, og tel dobbelt i "
                  "rapporten. Oftast er det eine ein kopi som blei liggjande.",
                  "Two equal tiltak get one responsible and one deadline each, and count twice in "
                  "the report. Most often one is a copy left behind."},
          .remedy = {"slå dem sammen, eller gi dem navn som skiller dem",
                     "slå dei saman, eller gi dei namn som skil dei",
                     "merge them, or give them names that tell them apart"},
          .sources = kSources,
          .params = {},
          .good = R"(tiltak:
  - {id: natteravn, title: Natteravner i helgene}
  - {id: natteravn-17-mai, title: Natteravner natt til 17. mai}
)",
          .bad = R"(tiltak:
  - {id: natteravn, title: Natteravner i helgene}
  - {id: natteravn-2, title: Natteravner i helgene}  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
