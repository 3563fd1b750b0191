// SPDX-License-Identifier: MIT
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<> kNumber{.nb = "et kontonummer står i planen",
                            .nn = "eit kontonummer står i planen",
                            .en = "an account number stands in the plan"};

void check(const View& view, Findings& findings) {
  for (const Municipality* folder : view.folders())
    for (const Contact& contact : folder->contacts)
      if (contact.account_number) findings.add(contact.account_number->span, kNumber());
}

constexpr RuleSource kSources[]{source::kVindafjord};

}  // namespace

Rule account_number() {
  return {.id = "account-number",
          .severity = Severity::info,
          .needs_today = false,
          .summary = {"et kontonummer i planen", "eit kontonummer i planen",
                      "an account number in the plan"},
          .why = {"Vindafjords nettside har kommunens kontonummer ved siden av kontaktene. Det "
                  "er ingen hemmelighet, men en SLT-plan trenger det ikke, og gamle kontonumre "
                  "blir brukt av svindlere.",
                  "Nettsida til Vindafjord har kontonummeret til kommunen ved sida av "
                  "kontaktane. Det er ingen løyndom, men ein SLT-plan treng det ikkje, og gamle "
                  "kontonummer blir brukte av svindlarar.",
                  "Vindafjord's web page has the municipality's account number beside the "
                  "contacts. It is no secret, but an SLT plan does not need it, and old account "
                  "numbers are used by swindlers."},
          .remedy = {"ta det ut om ingen trenger det her", "ta det ut om ingen treng det her",
                     "take it out if nobody needs it here"},
          .sources = kSources,
          .params = {},
          .good = R"(contacts:
  - {name: Servicetorget, phone: "53 65 65 65"}
)",
          .bad = R"(contacts:
  - name: Servicetorget
    account_number: "3207.30.01799"  # <--
)",
          .cases = {},
          .check = check};
}

}  // namespace slt::rules
