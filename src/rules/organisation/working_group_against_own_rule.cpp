// SPDX-License-Identifier: MIT
#include <algorithm>

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence, Text> kOther{
    .nb = "{0} er ikke besluttet av dem som skal beslutte arbeidsgrupper av slaget «{1}»",
    .nn = "{0} er ikkje avgjord av dei som skal avgjere arbeidsgrupper av slaget «{1}»",
    .en = "{0} was not decided by those who are to decide working groups of the kind \"{1}\""};
constexpr Message<Sentence> kNotAgreed{
    .nb = "{0} er besluttet uten at alle har sagt ja; det skal de ha gjort først",
    .nn = "{0} er avgjord utan at alle har sagt ja; det skal dei ha gjort først",
    .en = "{0} was decided although not all have said yes; they are to have done so first"};
constexpr Message<Sentence, Date> kAgreedLate{
    .nb = "i {0} sa ikke alle ja før gruppen ble besluttet; den siste svarte {1}",
    .nn = "i {0} sa ikkje alle ja før gruppa blei avgjord; den siste svarte {1}",
    .en = "in {0} not all said yes before the group was decided; the last answered on {1}"};
constexpr Message<Sentence> kSomeSilent{
    .nb = "i {0} har noen sagt ja, men ikke alle, og gruppen er besluttet",
    .nn = "i {0} har nokon sagt ja, men ikkje alle, og gruppa er avgjord",
    .en = "in {0} some have said yes, but not all, and the group is decided"};
constexpr Message<> kRule{
    .nb = "regelen står her", .nn = "regelen står her", .en = "the rule stands here"};

/// A party as a word that can be compared: its office or its group; empty for anything else.
Words comparable(const View& view, const Party& party) {
  if (const auto office = party.office())
    return choices_of<Office>[static_cast<std::size_t>(*office)].word;
  if (party.group) return party.group->value.id;
  const bool named = party.who && view.find<Group>(party.who->value.word);
  return named ? party.who->value.word : Words{};
}

/// True when it is certain that none of those who decided is one of those who should.
bool differs(const View& view, const Parties& did, const Parties& should) {
  const auto word = [&](const Party& party) { return comparable(view, party); };
  const auto unclear = [&](const Party& party) { return word(party).empty(); };
  if (did.empty() || should.empty() || std::ranges::any_of(did, unclear) ||
      std::ranges::any_of(should, unclear))
    return false;
  return std::ranges::none_of(did, [&](const Party& one) {
    return std::ranges::find(should, word(one), word) != should.end();
  });
}

const WorkingGroup* rule_for(const View& view, WorkingGroupKind kind) {
  for (const Group* group : view.groups())
    for (const WorkingGroup& rule : group->working_groups)
      if (rule.kind && rule.kind->value == kind) return &rule;
  return nullptr;
}

/// The rule that all must have said yes first, against the answers of those who sit in the group.
void check_answers(const Group& group, const WorkingGroup& rule, Findings& findings) {
  const Maybe<Date>& decided = group.working_group->decided_on;
  if (!decided || !rule.all_agreed || !rule.all_agreed->value) return;
  const auto say = [&](const Span& where, Sentence words) {
    findings.add(where, std::move(words)).related.push_back({rule.all_agreed->span, kRule()});
  };
  const Maybe<bool>& agreed = group.working_group->all_agreed;
  if (agreed && !agreed->value) return say(agreed->span, kNotAgreed(quoted(group)));
  const Member *last = nullptr, *silent = nullptr;
  for (const Member& member : group.members) {
    if (!is_definite(member)) continue;
    if (!member.agreed_on)
      silent = silent ? silent : &member;
    else if (!last || last->agreed_on->value < member.agreed_on->value)
      last = &member;
  }
  if (!last) return;  // Who answered, and when, is not on record.
  if (silent && !agreed) return say(words_of(*silent), kSomeSilent(quoted(group)));
  if (last->agreed_on->value > decided->value)
    say(last->agreed_on->span, kAgreedLate(quoted(group), last->agreed_on->value));
}

void check(const View& view, Findings& findings) {
  for (const Group* group : view.groups()) {
    if (!group->working_group || !group->working_group->kind) continue;
    const WorkingGroup& own = *group->working_group;
    const WorkingGroup* rule = rule_for(view, own.kind->value);
    if (!rule) continue;
    if (differs(view, own.decided_by, rule->decided_by))
      findings
          .add(words_of(own.decided_by.front()), kOther(quoted(*group), label_of(own.kind->value)))
          .related.push_back({words_of(rule->decided_by.front()), kRule()});
    check_answers(*group, *rule, findings);
  }
}

constexpr RuleSource kSources[]{source::kNordreLand};
constexpr RuleCase kCases[]{
    {"decided before all had agreed",
     "groups:\n"
     "  - id: kg\n"
     "    working_groups: [{kind: quick, decided_by: kg, all_agreed: true}]\n"
     "  - id: nattravner\n"
     "    working_group:\n"
     "      kind: quick\n"
     "      decided_on: 2026-02-03\n"
     "      all_agreed: false  # <--\n"},
    {"one answered after the decision",
     "groups:\n"
     "  - {id: kg, working_groups: [{kind: quick, decided_by: kg, all_agreed: true}]}\n"
     "  - id: nattravner\n"
     "    working_group: {kind: quick, decided_on: 2026-02-03}\n"
     "    members:\n"
     "      - {role: politikontakt, agreed_on: 2026-02-03}\n"
     "      - {role: rektor, agreed_on: 2026-02-04}  # <--\n"},
    {"one has not answered",
     "groups:\n"
     "  - {id: kg, working_groups: [{kind: quick, decided_by: kg, all_agreed: true}]}\n"
     "  - id: nattravner\n"
     "    working_group: {kind: quick, decided_on: 2026-02-03}\n"
     "    members:\n"
     "      - {role: politikontakt, agreed_on: 2026-02-01}\n"
     "      - rektor  # <--\n"},
    {"not yet decided: they may still agree",
     "groups:\n"
     "  - {id: kg, working_groups: [{kind: quick, decided_by: kg, all_agreed: true}]}\n"
     "  - {id: nattravner, working_group: {kind: quick, all_agreed: false}}\n"},
    {"a plan without such a rule asks nothing",
     "groups:\n"
     "  - {id: nattravner, working_group: {kind: quick, decided_by: ordfører}}\n"},
};

}  // namespace

Rule working_group_against_own_rule() {
  return {.id = "working-group-against-own-rule",
          .severity = Severity::error,
          .needs_today = false,
          .summary = {"en arbeidsgruppe opprettet mot planens egen regel",
                      "ei arbeidsgruppe oppretta mot planen sin eigen regel",
                      "a working group set up against the plan's own rule"},
          .why = {"Planen sier hvordan arbeidsgrupper blir til. I Nordre Land beslutter "
                  "koordineringsgruppen de hurtige når alle har sagt ja, og kommunalsjefen de "
                  "tidkrevende. Regelen er planens egen og gjelder bare der.",
                  "Planen seier korleis arbeidsgrupper blir til. I Nordre Land avgjer "
                  "koordineringsgruppa dei raske når alle har sagt ja, og kommunalsjefen dei "
                  "tidkrevjande. Regelen er planen sin eigen og gjeld berre der.",
                  "The plan says how working groups come about. In Nordre Land the coordination "
                  "group decides the quick ones when all have said yes, and the sector director "
                  "the time-consuming ones. The rule is the plan's own and holds only there."},
          .remedy =
              {"rett hvem som besluttet, eller slaget, eller endre regelen under «working_groups»",
               "rett kven som avgjorde, eller slaget, eller endre regelen under «working_groups»",
               "correct who decided, or the kind, or change the rule under \"working_groups\""},
          .sources = kSources,
          .params = {},
          .good = R"(groups:
  - id: koordineringsgruppe
    working_groups:
      - {kind: quick, decided_by: koordineringsgruppe, all_agreed: true}
      - {kind: heavy, decided_by: kommunalsjef}
  - id: nattravner
    working_group: {kind: quick, decided_by: koordineringsgruppe, all_agreed: true}
)",
          .bad = R"(groups:
  - id: koordineringsgruppe
    working_groups:
      - {kind: quick, decided_by: koordineringsgruppe, all_agreed: true}
      - {kind: heavy, decided_by: kommunalsjef}
  - id: skolefravaer
    working_group:
      kind: heavy
      decided_by: koordineringsgruppe  # <--
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
