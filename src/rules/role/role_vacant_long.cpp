// SPDX-License-Identifier: MIT
#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"
#include "rules/succession.h"

namespace slt::rules {
namespace {

constexpr Param kParams[]{{"days",
                           60,
                           {"dager en rolle kan stå ledig; satt for dette verktøyet",
                            "dagar ei rolle kan stå ledig; sett for dette verktøyet",
                            "days a role may be vacant; set for this tool"}}};
constexpr Message<Text, PartialDate, int> kVacant{
    .nb = "rollen som {0} har vært ledig siden {1}, i mer enn {2} dager",
    .nn = "rolla som {0} har vore ledig sidan {1}, i meir enn {2} dagar",
    .en = "the role of {0} has been vacant since {1}, for more than {2} days"};
constexpr Message<Text, Date, Date, int> kGap{
    .nb = "rollen som {0} stod ledig fra {1} til {2}, i {3} dager",
    .nn = "rolla som {0} stod ledig frå {1} til {2}, i {3} dagar",
    .en = "the role of {0} was vacant from {1} to {2}, for {3} days"};
constexpr Message<> kPast{.nb = "er det riktig, er det ikke mer å gjøre; ellers rett datoene",
                          .nn = "er det rett, er det ikkje meir å gjere; elles rett datoane",
                          .en = "if it is right there is no more to do; else correct the dates"};

/// A time without a holder between two that is over: nobody can mend it, but a report should know.
void check_gap(const Role& role, const Maybe<PartialDate>& until, const Maybe<PartialDate>& from,
               int most, Findings& findings) {
  if (!until || !from) return;
  const Date left = until->value.last(), began = from->value.first();
  const int days = static_cast<int>((began - left).count()) - 1;
  if (days > most)
    findings
        .add_info(from->span,
                  kGap(label_of(role.role.value), left + Days{1}, began - Days{1}, days))
        .remedy = kPast();
}

void check(const View& view, Findings& findings) {
  const int most = findings.value(kParams[0]);
  for (const Municipality* folder : view.folders())
    for (const Role& role : folder->roles) {
      const auto& before = role.previous_holders;
      for (std::size_t i = 0; i < before.size(); ++i)
        check_gap(role, before[i].until, next_from(role, i), most, findings);
      const Maybe<PartialDate>& since = role.vacant_since;
      if (since && !role.holder.given() && since->value.last() + Days{most} < findings.today())
        findings.add(since->span, kVacant(label_of(role.role.value), since->value, most));
    }
}

constexpr RuleSource kSources[]{source::kOrganisation, source::kEigersund};
constexpr RuleCase kCases[]{
    {"sixty days are allowed",
     "roles:\n  - {role: slt-koordinator, holder: vacant, vacant_since: 2026-09-22}\n"},
    {"a day more",
     "roles:\n  - {role: slt-koordinator, holder: vacant, vacant_since: 2026-09-21}  # <--\n"},
    {"a time between two that is over is only noted",
     "persons: [{id: ny}, {id: forrige}]\n"
     "roles:\n"
     "  - role: slt-koordinator\n"
     "    holder: ny\n"
     "    from: 2026-03-03  # <--\n"
     "    previous_holders: {person: forrige, until: 2025-12-31}\n"},
    {"sixty days between two",
     "persons: [{id: ny}, {id: forrige}]\n"
     "roles:\n"
     "  - role: slt-koordinator\n"
     "    holder: ny\n"
     "    from: 2026-03-02\n"
     "    previous_holders: {person: forrige, until: 2025-12-31}\n"},
};

}  // namespace

Rule role_vacant_long() {
  return {
      .id = "role-vacant-long",
      .severity = Severity::warning,
      .needs_today = true,
      .summary = {"en rolle som har stått ledig lenge", "ei rolle som har stått ledig lenge",
                  "a role that has long been vacant"},
      .why = {"SLT holdes i gang av dem som har rollene. Står en av dem ledig i måneder, stanser "
              "møtene, og det som er vedtatt, blir glemt. Eigersund hadde en fungerende "
              "koordinator i tre år; det er bedre enn ingen.",
              "SLT blir halde i gang av dei som har rollene. Står ei av dei ledig i månader, "
              "stansar møta, og det som er vedteke, blir gløymt. Eigersund hadde ein fungerande "
              "koordinator i tre år; det er betre enn ingen.",
              "SLT is kept going by those who hold the roles. Where one is vacant for months, "
              "meetings stop and what was adopted is forgotten. Eigersund had an acting "
              "coordinator for three years, which is better than none."},
      .remedy = {"skriv hvem som har rollen nå, gjerne med «acting: true»",
                 "skriv kven som har rolla no, gjerne med «acting: true»",
                 "write who holds the role now, with \"acting: true\" if need be"},
      .sources = kSources,
      .params = kParams,
      .good = R"(roles:
  - role: politikontakt
    holder: vacant
    vacant_since: 2026-10-15
)",
      .bad = R"(roles:
  - role: politikontakt
    holder: vacant
    vacant_since: 2026-06-01  # <--
)",
      .cases = kCases,
      .check = check};
}

}  // namespace slt::rules
