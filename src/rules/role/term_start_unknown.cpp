// SPDX-License-Identifier: MIT
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"
#include "rules/succession.h"

namespace slt::rules {
namespace {

constexpr Message<Text, Duration> kActing{
    .nb =
        "fungerende {0} er satt inn for {1}, men startdatoen er ikke oppgitt: det kan ikke "
        "avgjøres om perioden er ute",
    .nn =
        "fungerande {0} er sett inn for {1}, men startdatoen er ikkje oppgitt: det kan ikkje "
        "avgjerast om perioden er ute",
    .en =
        "the acting {0} is in place for {1}, but its start is not stated: whether the term is "
        "over cannot be decided"};
constexpr Message<Text, Duration> kHolding{
    .nb =
        "rollen som {0} er gitt for {1}, men startdatoen er ikke oppgitt: det kan ikke avgjøres "
        "om perioden er ute",
    .nn =
        "rolla som {0} er gitt for {1}, men startdatoen er ikkje oppgitt: det kan ikkje avgjerast "
        "om perioden er ute",
    .en =
        "the role of {0} is given for {1}, but its start is not stated: whether the term is over "
        "cannot be decided"};

void check(const View& view, Findings& findings) {
  for (const Municipality* folder : view.folders())
    for (const Role& role : folder->roles) {
      if (!role.duration || role.from || role.until || !is_to_be_held(role)) continue;
      const bool is_acting = role.acting && role.acting->value;
      const auto& message = is_acting ? kActing : kHolding;
      findings.add(role.duration->span, message(label_of(role.role.value), role.duration->value));
    }
}

constexpr RuleSource kSources[]{source::kEigersund, source::kCoordinator};
constexpr RuleCase kCases[]{
    {"an end is enough",
     "persons:\n"
     "  - id: koordinatoren\n"
     "roles:\n"
     "  - {role: slt-koordinator, holder: koordinatoren, acting: true, duration: 3 years, until: "
     "2028-07-31}\n"},
    {"of a role that nobody holds it does not matter",
     "roles:\n"
     "  - {role: politikontakt, holder: vacant, duration: 18 months}\n"},
    {"a role that nobody acts in may have a term too",
     "roles:\n"
     "  - role: politikontakt\n"
     "    duration: 18 months  # <--\n"},
};

}  // namespace

Rule term_start_unknown() {
  return {
      .id = "term-start-unknown",
      .severity = Severity::warning,
      .needs_today = false,
      .summary = {"en periode i en rolle uten oppgitt start",
                  "ein periode i ei rolle utan oppgitt start",
                  "a term in a role without a stated start"},
      .why = {"«De neste tre årene» på en side uten dato sier ikke når årene er ute. Den som skal "
              "finne en etterfølger, må vite det.",
              "«Dei neste tre åra» på ei side utan dato seier ikkje når åra er ute. Den som skal "
              "finne ein etterfølgjar, må vite det.",
              "\"The next three years\" on a page without a date does not say when they are over. "
              "Whoever must find a successor needs to know."},
      .remedy = {"skriv når perioden begynte, som «from»", "skriv når perioden tok til, som «from»",
                 "write when the term began, as \"from\""},
      .sources = kSources,
      .params = {},
      .good = R"(persons:
  - id: koordinatoren
roles:
  - role: slt-koordinator
    holder: koordinatoren
    acting: true
    from: 2025-08-01
    duration: 3 years
)",
      .bad = R"(persons:
  - id: koordinatoren
roles:
  - role: slt-koordinator
    holder: koordinatoren
    acting: true
    duration: 3 years  # <--
)",
      .cases = kCases,
      .check = check,
      .asks_for = "from"};
}

}  // namespace slt::rules
