// SPDX-License-Identifier: MIT
#include "rules/rule.h"
#include "rules/sources.h"
#include "rules/succession.h"

namespace slt::rules {
namespace {

constexpr Message<Quote, Date, Days> kExpired{
    .nb = "avviket fra {0} gjaldt til {1} og gikk ut for {2} siden",
    .nn = "avviket frå {0} gjaldt til {1} og gjekk ut for {2} sidan",
    .en = "the deviation from {0} held until {1} and ran out {2} ago"};

void check(const View& view, Findings& findings) {
  const Date today = findings.today();
  for (const Municipality* folder : view.folders())
    for (const Deviation& one : folder->deviations) {
      if (!one.until || one.until->value >= today || is_renewed(*folder, one, today)) continue;
      const Days late = today - one.until->value;
      findings.add(one.until->span, kExpired({bytes_of(one.rule.span)}, one.until->value, late));
    }
}

constexpr RuleSource kSources[]{source::kStart, {"Planspråket til slt"}};
constexpr RuleCase kCases[]{
    {"the last day still counts",
     "deviations:\n"
     "  - rule: governing-meetings-below-norm\n"
     "    reason: liten kommune\n"
     "    date: 2024-11-21\n"
     "    until: 2026-11-21\n"},
    {"a newer decision has taken its place",
     "deviations:\n"
     "  - {rule: governing-meetings-below-norm, reason: liten kommune, date: 2022-01-10, until: "
     "2023-12-31}\n"
     "  - {rule: governing-meetings-below-norm, reason: liten kommune, date: 2024-01-15, until: "
     "2027-12-31}\n"},
    {"a decision about another group is another decision",
     "groups:\n"
     "  - {id: sg}\n"
     "  - {id: kg}\n"
     "deviations:\n"
     "  - {rule: chair-not-stated, concerns: sg, reason: går på omgang, date: 2022-01-10, until: "
     "2023-12-31}  # <--\n"
     "  - {rule: chair-not-stated, concerns: kg, reason: går på omgang, date: 2024-01-15}\n"},
};

}  // namespace

Rule deviation_expired() {
  return {
      .id = "deviation-expired",
      .severity = Severity::warning,
      .needs_today = true,
      .summary = {"et avvik fra modellen som er gått ut på dato",
                  "eit avvik frå modellen som er gått ut på dato",
                  "a deviation from the model that has run out"},
      .why = {"Kommunen har selv sagt hvor lenge den vil gjøre det annerledes. Når den dagen er "
              "passert, er det på tide å bestemme seg på nytt.",
              "Kommunen har sjølv sagt kor lenge han vil gjere det annleis. Når den dagen er "
              "passert, er det på tide å bestemme seg på nytt.",
              "The municipality itself has said for how long it will do otherwise. Once that "
              "day has passed, it is time to decide again."},
      .remedy = {"forny avviket med ny «date» og «until», eller ta det bort",
                 "forny avviket med ny «date» og «until», eller ta det bort",
                 "renew the deviation with a new \"date\" and \"until\", or remove it"},
      .sources = kSources,
      .params = {},
      .good = R"(deviations:
  - rule: governing-meetings-below-norm
    reason: liten kommune, møtene tas ved behov
    decided_by: ordfører
    date: 2025-02-11
    until: 2027-12-31
)",
      .bad = R"(deviations:
  - rule: governing-meetings-below-norm
    reason: liten kommune, møtene tas ved behov
    decided_by: ordfører
    date: 2023-02-14
    until: 2025-12-31  # <--
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
