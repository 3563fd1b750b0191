// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdlib>

#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Text, int> kSum{.nb = "andelene av rollen som {0} blir {1} prosent til sammen",
                                  .nn = "delane av rolla som {0} blir {1} prosent til saman",
                                  .en = "the shares of the role of {0} add up to {1} per cent"};
constexpr Message<Text, int, int> kNotWhole{
    .nb =
        "andelene av rollen som {0} blir {1} prosent til sammen, men stillingen er på {2} prosent",
    .nn = "delane av rolla som {0} blir {1} prosent til saman, men stillinga er på {2} prosent",
    .en = "the shares of the role of {0} add up to {1} per cent, but the position is {2} per cent"};

constexpr Param kSlack{
    "slack",
    1,
    {"prosentpoeng for avrunding", "prosentpoeng for avrunding", "percentage points for rounding"}};

bool is_about(int sum, int whole, const Findings& findings) {
  return std::abs(sum - whole) <= findings.value(kSlack);
}

void check_role(const Role& role, Findings& findings) {
  const auto has_percent = [](const Share& share) { return share.percent.has_value(); };
  if (role.shared_by.size() < 2 || !std::ranges::all_of(role.shared_by, has_percent)) return;
  int sum = 0;
  for (const Share& share : role.shared_by) sum += share.percent->value;
  if (is_about(sum, 100, findings)) return;
  const Span& where = role.shared_by.front().percent->span;
  if (!role.percent)
    findings.add(where, kSum(label_of(role.role.value), sum));
  else if (!is_about(sum, role.percent->value, findings))
    findings.add(where, kNotWhole(label_of(role.role.value), sum, role.percent->value));
}

void check(const View& view, Findings& findings) {
  for (const Municipality* folder : view.folders())
    for (const Role& role : folder->roles) check_role(role, findings);
}

constexpr RuleSource kSources[]{source::kStart, {"Valle, Bykle, Lærdal og Bømlo: SLT (praksis)"}};
constexpr Param kParams[]{kSlack};
constexpr RuleCase kCases[]{
    {"shares of half a position, said so",
     "roles:\n"
     "  - role: slt-koordinator\n"
     "    percent: 50\n"
     "    shared_by: [{municipality: fjelldal, percent: 30}, {municipality: havnes, percent: "
     "20}]\n"},
    {"three thirds",
     "roles:\n"
     "  - role: slt-koordinator\n"
     "    shared_by: [{municipality: a, percent: 33}, {municipality: b, percent: 33}, "
     "{municipality: c, percent: 33}]\n"},
    {"more than the position",
     "roles:\n"
     "  - role: slt-koordinator\n"
     "    percent: 80\n"
     "    shared_by: [{municipality: fjelldal, percent: 60}, {municipality: havnes, percent: 60}]  "
     "# <--\n"},
    {"a share that is not known leaves the sum open",
     "roles:\n"
     "  - role: slt-koordinator\n"
     "    shared_by: [{municipality: fjelldal, percent: 60}, {municipality: havnes}]\n"},
};

}  // namespace

Rule shares_do_not_add_up() {
  return {.id = "shares-do-not-add-up",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"andeler av en delt rolle som ikke går opp",
                      "delar av ei delt rolle som ikkje går opp",
                      "shares of a joint role that do not add up"},
          .why = {"Andelene kan være av selve stillingen, og er da 100 til sammen, eller av et "
                  "årsverk, og er da like store som stillingen. Ellers vet ikke kommunene hva de "
                  "deler.",
                  "Delane kan vere av sjølve stillinga, og er då 100 til saman, eller av eit "
                  "årsverk, og er då like store som stillinga. Elles veit ikkje kommunane kva dei "
                  "deler.",
                  "The shares may be of the position itself, and are then 100 together, or of a "
                  "full-time year, and are then as large as the position. Otherwise the "
                  "municipalities do not know what they share."},
          .remedy = {"rett «percent» på andelene, eller skriv hvor stor stillingen er",
                     "rett «percent» på delane, eller skriv kor stor stillinga er",
                     "correct \"percent\" on the shares, or write how large the position is"},
          .sources = kSources,
          .params = kParams,
          .good = R"(roles:
  - role: slt-koordinator
    shared_by:
      - {municipality: fjelldal, percent: 60}
      - {municipality: havnes, percent: 40}
)",
          .bad = R"(roles:
  - role: slt-koordinator
    shared_by:
      - {municipality: fjelldal, percent: 60}  # <--
      - {municipality: havnes, percent: 60}
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
