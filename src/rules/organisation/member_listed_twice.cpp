// SPDX-License-Identifier: MIT
#include <algorithm>
#include <unordered_map>

#include "rules/members.h"
#include "rules/persons.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence, Text> kTwice{.nb = "i {0} står {1} to ganger for samme tid",
                                         .nn = "i {0} står {1} to gonger for same tid",
                                         .en = "{0} lists the {1} twice for the same time"};
constexpr Message<Sentence, Quote> kTwoSeats{.nb = "i {0} har {1} to plasser",
                                             .nn = "i {0} har {1} to plassar",
                                             .en = "in {0} {1} has two seats"};
constexpr Message<> kFirst{.nb = "først her", .nn = "først her", .en = "first here"};
constexpr Message<> kTwoHats{.nb = "er det meningen, er alt i orden; ellers rett den ene plassen",
                             .nn = "er det meininga, er alt i orden; elles rett den eine plassen",
                             .en = "if it is meant, all is well; else correct one of the seats"};

bool at_once(const Member& one, const Member& other) {
  const bool before = one.until && other.from && one.until->value.last() < other.from->value.last();
  const bool after = other.until && one.from && other.until->value.last() < one.from->value.last();
  return !before && !after;
}

/// Tells of a member who is there already, and where.
void tell(const View& view, const Group& group, const Member& first, const Member& second,
          Findings& findings) {
  const auto office = second.office();
  if (office && is_single(*office) && seat_key(first) == seat_key(second))
    findings.add(words_of(second), kTwice(quoted(group), label_of(*office)))
        .related.push_back({words_of(first), kFirst()});
  else
    findings
        .add_info(words_of(second), kTwoSeats(quoted(group), {person_in(view, second)}), kTwoHats())
        .related.push_back({words_of(first), kFirst()});
}

void check_group(const View& view, const Group& group, Findings& findings) {
  std::unordered_map<std::string, std::vector<const Member*>> seated;
  for (const Member& member : group.members) {
    if (!is_definite(member)) continue;
    const std::string identity = identity_of(view, member);
    if (identity.empty()) continue;
    auto& before = seated[identity];
    const auto first =
        std::ranges::find_if(before, [&](const Member* other) { return at_once(*other, member); });
    if (first != before.end()) tell(view, group, **first, member, findings);
    before.push_back(&member);
  }
}

void check(const View& view, Findings& findings) {
  for (const Group* group : view.groups()) check_group(view, *group, findings);
}

constexpr RuleSource kSources[]{source::kEigersund, source::kNordreLand};
constexpr RuleCase kCases[]{
    {"one person on two seats is only noted",
     "persons:\n"
     "  - {id: koordinatoren}\n"
     "units:\n"
     "  - {id: klubben, name: Fritidsklubben}\n"
     "roles:\n"
     "  - {role: slt-koordinator, holder: koordinatoren}\n"
     "groups:\n"
     "  - id: koordineringsgruppe\n"
     "    members:\n"
     "      - slt-koordinator\n"
     "      - {unit: klubben, person: koordinatoren}  # <--\n"},
    {"of three the second and the third are told of",
     "groups:\n"
     "  - id: politirad\n"
     "    members:\n"
     "      - ordfører\n"
     "      - ordfører  # <--\n"
     "      - ordfører  # <--\n"},
    {"one person by its id alone",
     "persons:\n"
     "  - {id: koordinatoren}\n"
     "groups:\n"
     "  - id: koordineringsgruppe\n"
     "    members:\n"
     "      - koordinatoren\n"
     "      - koordinatoren  # <--\n"},
    {"mayors of two municipalities are two",
     "groups:\n"
     "  - id: politirad\n"
     "    members: [{role: ordfører, municipality: fjelldal}, {role: ordfører, municipality: "
     "havnes}]\n"},
    {"there are many headteachers",
     "groups:\n"
     "  - {id: koordineringsgruppe, members: [rektor, rektor]}\n"},
    {"a deputy has no seat of its own",
     "groups:\n"
     "  - {id: politirad, members: [ordfører, {role: ordfører, form: deputy}]}\n"},
};

}  // namespace

Rule member_listed_twice() {
  return {.id = "member-listed-twice",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"samme plass eller person ført opp to ganger i en gruppe",
                      "same plassen eller personen ført opp to gonger i ei gruppe",
                      "the same seat or person listed twice in a group"},
          .why = {"Hver plass har én om gangen. Har noen sluttet, hører «until» til hos den gamle "
                  "og «from» hos den nye. At samme person har to plasser, er vanlig i små kommuner "
                  "og bare en merknad.",
                  "Kvar plass har éin om gongen. Har nokon slutta, høyrer «until» til hos den "
                  "gamle og «from» hos den nye. At same personen har to plassar, er vanleg i små "
                  "kommunar og berre ein merknad.",
                  "Each seat has one at a time. When somebody has left, \"until\" goes with the "
                  "old member and \"from\" with the new. That one person has two seats is common "
                  "in small municipalities and only noted."},
          .remedy = {"ta bort den ene, eller skriv «until» hos den som har sluttet",
                     "ta bort den eine, eller skriv «until» hos den som har slutta",
                     "take one away, or write \"until\" for the one who has left"},
          .sources = kSources,
          .params = {},
          .good = R"(groups:
  - id: politirad
    members:
      - {role: ordfører, until: 2023-10-31}
      - {role: ordfører, from: 2023-11-01}
)",
          .bad = R"(groups:
  - id: politirad
    members:
      - {role: ordfører, until: 2023-10-31}
      - role: ordfører  # <--
        from: 2023-10-01
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
