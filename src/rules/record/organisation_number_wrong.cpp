// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/ascii.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Quote> kWrong{
    .nb = "organisasjonsnummeret {0} kan ikke stemme: kontrollsifferet passer ikke",
    .nn = "organisasjonsnummeret {0} kan ikkje stemme: kontrollsifferet passar ikkje",
    .en = "the organisation number {0} cannot be right: its check digit does not fit"};

constexpr std::string_view kWeights = "32765432";

/// Eight digits weighted, modulo 11; a number that would need the check digit 10 is never issued.
bool check_digit_fits(Words number) {
  int sum = 0;
  for (std::size_t i = 0; i < kWeights.size(); ++i) sum += (number[i] - '0') * (kWeights[i] - '0');
  return (11 - sum % 11) % 11 == number[kWeights.size()] - '0';
}

bool is_nine_digits(Words number) {
  return number.size() == kWeights.size() + 1 && std::ranges::all_of(number, is_digit);
}

void check(const View& view, Findings& findings) {
  for (const Municipality* folder : view.folders()) {
    if (!folder->municipality || !folder->municipality->organisation_number) continue;
    const auto& [number, where] = *folder->municipality->organisation_number;
    if (is_nine_digits(number) && !check_digit_fits(number)) findings.add(where, kWrong({number}));
  }
}

constexpr RuleSource kSources[]{source::kOrganisationNumber};
constexpr RuleCase kCases[]{
    {"the register's own example",
     "municipality:\n"
     "  number: \"9901\"\n"
     "  name: Eksempelvik\n"
     "  language: nb\n"
     "  organisation_number: \"123456785\"\n"},
    {"a number that would need the check digit ten",
     "municipality:\n"
     "  number: \"9901\"\n"
     "  name: Eksempelvik\n"
     "  language: nb\n"
     "  organisation_number: \"999900020\"  # <--\n"},
};

}  // namespace

Rule organisation_number_wrong() {
  return {.id = "organisation-number-wrong",
          .severity = Severity::error,
          .needs_today = false,
          .summary = {"et organisasjonsnummer som ikke kan stemme",
                      "eit organisasjonsnummer som ikkje kan stemme",
                      "an organisation number that cannot be right"},
          .why = {"Det siste sifferet regnes ut av de åtte andre. Passer det ikke, er nummeret "
                  "skrevet feil, og avtaler og brev kan ende hos en annen.",
                  "Det siste sifferet blir rekna ut av dei åtte andre. Passar det ikkje, er "
                  "nummeret skrive feil, og avtalar og brev kan ende hos ein annan.",
                  "The last digit is worked out from the other eight. When it does not fit, the "
                  "number is misprinted, and agreements and letters may end elsewhere."},
          .remedy = {"slå opp nummeret i Enhetsregisteret", "slå opp nummeret i Einingsregisteret",
                     "look the number up in the register of entities"},
          .sources = kSources,
          .params = {},
          .good = R"(municipality:
  number: "9901"
  name: Eksempelvik
  language: nb
  organisation_number: "988893226"
)",
          .bad = R"(municipality:
  number: "9901"
  name: Eksempelvik
  language: nb
  organisation_number: "988893262"  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
