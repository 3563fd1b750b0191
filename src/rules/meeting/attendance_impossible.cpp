// SPDX-License-Identifier: MIT
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<int, int> kMore{.nb = "{0} møtte, men bare {1} var kalt inn",
                                  .nn = "{0} møtte, men berre {1} var kalla inn",
                                  .en = "{0} met, but only {1} were called"};

void check(const View& view, Findings& findings) {
  for (const Meeting* meeting : view.meetings())
    for (const Attendance& one : meeting->attendance)
      if (one.of && one.of->value < one.present.value)
        findings.add(one.present.span, kMore(one.present.value, one.of->value));
}

constexpr RuleSource kSources[]{{"Planspråket til slt"}};
constexpr RuleCase kCases[]{
    {"all who were called, and a sector of which it is not stated how many were",
     "groups:\n"
     "  - {id: politirad}\n"
     "meetings:\n"
     "  - id: mars\n"
     "    group: politirad\n"
     "    date: 2026-03-03\n"
     "    status: held\n"
     "    attendance: [{sector: skole, present: 2, of: 2}, {sector: politi, present: 1}]\n"},
};

}  // namespace

Rule attendance_impossible() {
  return {
      .id = "attendance-impossible",
      .severity = Severity::error,
      .needs_today = false,
      .summary = {"flere møtte enn det var kalt inn", "fleire møtte enn det var kalla inn",
                  "more met than were called"},
      .why = {"Årsrapporten legger sammen hvor mange som møtte, av hvor mange som var kalt inn. "
              "Ett galt tall gjør summen gal for hele året.",
              "Årsrapporten legg saman kor mange som møtte, av kor mange som var kalla inn. "
              "Eitt feil tal gjer summen feil for heile året.",
              "The annual report adds up how many met, of how many were called. One wrong "
              "number makes the sum of the whole year wrong."},
      .remedy = {"rett «present» eller «of»", "rett «present» eller «of»",
                 "correct \"present\" or \"of\""},
      .sources = kSources,
      .params = {},
      .good = R"(groups:
  - {id: politirad}
meetings:
  - id: mars
    group: politirad
    date: 2026-03-03
    status: held
    attendance: [{sector: skole, present: 2, of: 5}]
)",
      .bad = R"(groups:
  - {id: politirad}
meetings:
  - id: mars
    group: politirad
    date: 2026-03-03
    status: held
    attendance: [{sector: skole, present: 5, of: 2}]  # <--
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
