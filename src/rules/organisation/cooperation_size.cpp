// SPDX-License-Identifier: MIT
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Param kParams[]{
    {"most",
     6,
     {"kommuner i et samarbeid", "kommunar i eit samarbeid", "municipalities that cooperate"}}};
constexpr Message<std::size_t, int> kMany{
    .nb = "{0} kommuner samarbeider; rådet er opptil {1}",
    .nn = "{0} kommunar samarbeider; rådet er opptil {1}",
    .en = "{0} municipalities cooperate; the advice is up to {1}"};
constexpr Message<> kAlone{.nb = "dette er felles, men bare én kommune er med",
                           .nn = "dette er felles, men berre éin kommune er med",
                           .en = "this is joint, but only one municipality takes part"};
constexpr Message<> kAddOthers{.nb = "skriv hvem det er felles med",
                               .nn = "skriv kven det er felles med",
                               .en = "write whom it is joint with"};

void check_count(std::size_t count, const Span& where, Findings& findings) {
  const int most = findings.value(kParams[0]);
  if (count == 1) findings.add(where, kAlone(), kAddOthers());
  if (count > static_cast<std::size_t>(most)) findings.add(where, kMany(count, most));
}

void check(const View& view, Findings& findings) {
  for (const Municipality* folder : view.joint)
    if (folder->joint)
      check_count(folder->joint->municipalities.size(), folder->joint->name.span, findings);
  for (const Municipality* folder : view.folders())
    for (const Role& role : folder->roles)
      check_count(role.shared_by.size(), role.role.span, findings);
}

constexpr RuleSource kSources[]{source::kStart, source::kVindafjord};
constexpr RuleCase kCases[]{
    {"six share a coordinator",
     "roles:\n"
     "  - role: slt-koordinator\n"
     "    shared_by: [{municipality: a}, {municipality: b}, {municipality: c}, {municipality: d}, "
     "{municipality: e}, {municipality: f}]\n"},
    {"shared with nobody",
     "roles:\n"
     "  - role: slt-koordinator  # <--\n"
     "    shared_by: [{municipality: fjelldal}]\n"},
};

}  // namespace

Rule cooperation_size() {
  return {.id = "cooperation-size",
          .severity = Severity::info,
          .needs_today = false,
          .summary = {"et samarbeid mellom flere kommuner enn rådet er, eller med bare én",
                      "eit samarbeid mellom fleire kommunar enn rådet er, eller med berre éin",
                      "a cooperation of more municipalities than advised, or of only one"},
          .why = {"Små kommuner kan dele koordinator. Blir de for mange, rekker ingen å være til "
                  "stede; den nasjonale veiledningen nevner opptil seks.",
                  "Små kommunar kan dele koordinator. Blir dei for mange, rekk ingen å vere til "
                  "stades; den nasjonale rettleiinga nemner opptil seks.",
                  "Small municipalities may share a coordinator. With too many nobody has time "
                  "to be present; the national guidance mentions up to six."},
          .remedy = {"vurder å dele samarbeidet, eller la det stå om det virker",
                     "vurder å dele samarbeidet, eller lat det stå om det verkar",
                     "consider dividing the cooperation, or leave it if it works"},
          .sources = kSources,
          .params = kParams,
          .good = R"(roles:
  - role: slt-koordinator
    shared_by: [{municipality: fjelldal}, {municipality: havnes}]
)",
          .bad = R"(roles:
  - role: slt-koordinator  # <--
    shared_by: [{municipality: a}, {municipality: b}, {municipality: c}, {municipality: d}, {municipality: e}, {municipality: f}, {municipality: g}]
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
