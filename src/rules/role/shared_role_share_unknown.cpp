// SPDX-License-Identifier: MIT
#include <algorithm>

#include "model/office.h"
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Text kShares{"hvor stor del hver kommune har", "kor stor del kvar kommune har",
                       "how large a share each has"};
constexpr Text kHost{"hvem som er arbeidsgiver", "kven som er arbeidsgivar", "who the employer is"};
constexpr Message<Text, Sentence> kUnknown{
    .nb = "rollen som {0} er delt, men det er ikke oppgitt {1}",
    .nn = "rolla som {0} er delt, men det er ikkje oppgitt {1}",
    .en = "the role of {0} is shared, but it is not stated {1}"};

bool has_share(const Share& share) { return share.percent.has_value(); }
bool is_host(const Share& share) { return share.host && share.host->value; }

/// The first municipality without a share; else the first of all; else the role itself.
Span place_in(const Role& role) {
  if (role.shared_by.empty()) return role.role.span;
  const auto without = std::ranges::find_if_not(role.shared_by, has_share);
  return (without == role.shared_by.end() ? role.shared_by.front() : *without).municipality.span;
}

void check(const View& view, Findings& findings) {
  for (const Municipality* folder : view.folders())
    for (const Role& role : folder->roles) {
      // What stands in a joint folder is shared, whether or not it says by whom.
      if (folder == view.own && role.shared_by.empty()) continue;
      // A position of the police is not the municipalities' to share.
      if (role.shared_by.empty() && is_police(role.role.value)) continue;
      const bool has_shares =
          !role.shared_by.empty() && std::ranges::all_of(role.shared_by, has_share);
      std::vector<Text> unknown;
      if (!has_shares) unknown.push_back(kShares);
      if (!role.employer && std::ranges::none_of(role.shared_by, is_host)) unknown.push_back(kHost);
      if (!unknown.empty())
        findings.add(place_in(role), kUnknown(label_of(role.role.value), listed(unknown, kOr)));
    }
}

constexpr RuleSource kSources[]{source::kStart, source::kVindafjord};
constexpr RuleCase kCases[]{
    {"the employer alone is missing",
     "roles:\n"
     "  - role: slt-koordinator\n"
     "    shared_by:\n"
     "      - {municipality: fjelldal, percent: 60}  # <--\n"
     "      - {municipality: havnes, percent: 40}\n"},
    {"an employer that is none of the municipalities is stated too",
     "roles:\n"
     "  - role: politikontakt\n"
     "    employer: Agder politidistrikt\n"
     "    shared_by: [{municipality: fjelldal, percent: 50}, {municipality: havnes, percent: "
     "50}]\n"},
};

}  // namespace

Rule shared_role_share_unknown() {
  return {.id = "shared-role-share-unknown",
          .severity = Severity::info,
          .needs_today = false,
          .summary = {"en delt rolle uten oppgitt andel eller arbeidsgiver",
                      "ei delt rolle utan oppgitt del eller arbeidsgivar",
                      "a shared role without stated shares or employer"},
          .why = {"To til seks kommuner kan dele en SLT-koordinator. Da bør det stå hvor mye tid "
                  "hver av dem har, og hvem som er arbeidsgiver. Det som ikke er oppgitt, gjettes "
                  "ikke.",
                  "To til seks kommunar kan dele ein SLT-koordinator. Då bør det stå kor mykje "
                  "tid kvar av dei har, og kven som er arbeidsgivar. Det som ikkje er oppgitt, "
                  "blir ikkje gjetta.",
                  "Two to six municipalities may share an SLT coordinator. Then the plan should "
                  "say how much time each has and who the employer is. What is not stated is not "
                  "guessed."},
          .remedy = {"skriv «percent» for hver kommune og «host: true» for vertskommunen, eller "
                     "«employer» for rollen",
                     "skriv «percent» for kvar kommune og «host: true» for vertskommunen, eller "
                     "«employer» for rolla",
                     "write \"percent\" for each municipality and \"host: true\" for the host, or "
                     "\"employer\" for the role"},
          .sources = kSources,
          .params = {},
          .good = R"(roles:
  - role: slt-koordinator
    shared_by:
      - {municipality: fjelldal, percent: 60, host: true}
      - {municipality: havnes, percent: 40}
)",
          .bad = R"(roles:
  - role: slt-koordinator
    shared_by:
      - {municipality: fjelldal}  # <--
      - {municipality: havnes}
)",
          .cases = kCases,
          .check = check,
          .asks_for = "percent"};
}

}  // namespace slt::rules
