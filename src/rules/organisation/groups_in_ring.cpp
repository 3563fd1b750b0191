#include <array>
#include <set>

#include "rules/members.h"
#include "rules/rule.h"
#include "rules/sources.h"

namespace slt::rules {
namespace {

constexpr Message<Sentence, Text> kSelf{
    .nb = "{0} {1} seg selv", .nn = "{0} {1} seg sjølv", .en = "{0} {1} itself"};
constexpr Message<Sentence, Text, Sentence> kRing{
    .nb = "{0} {1} {2}, og kjeden ender hos {0} igjen",
    .nn = "{0} {1} {2}, og kjeda endar hos {0} igjen",
    .en = "{0} {1} {2}, and the chain comes back to {0}"};

/// What one group does for another.
struct Relation {
  std::vector<At<Ref<Group>>> Group::*others;
  Text verb;
};
constexpr std::array<Relation, 2> kRelations{{
    {&Group::reports_to, {"rapporterer til", "rapporterer til", "reports to"}},
    {&Group::prepares, {"forbereder saker for", "førebur saker for", "prepares for"}},
}};

/// Gathers all that a group leads to, directly or through others.
void gather(const View& view, const Relation& by, const Group& from, std::set<const Group*>& all) {
  for (const At<Ref<Group>>& one : from.*by.others) {
    const Group* const next = view.find<Group>(one.value.id);
    if (next && all.insert(next).second) gather(view, by, *next, all);
  }
}

/// Tells of a ring once, at the first of its groups.
void check_group(const View& view, const Relation& by, const Group& group,
                 std::set<const Group*>& told, Findings& findings) {
  for (const At<Ref<Group>>& one : group.*by.others) {
    const Group* const other = view.find<Group>(one.value.id);
    if (!other) continue;
    std::set<const Group*> beyond;
    gather(view, by, *other, beyond);
    if (other == &group)
      findings.add(one.span, kSelf(quoted(group), by.verb));
    else if (beyond.contains(&group) && !told.contains(&group))
      findings.add(one.span, kRing(quoted(group), by.verb, quoted(*other)));
    else
      continue;
    told.merge(beyond);
  }
}

void check(const View& view, Findings& findings) {
  for (const Relation& by : kRelations) {
    std::set<const Group*> told;
    for (const Group* group : view.groups()) check_group(view, by, *group, told, findings);
  }
}

constexpr RuleSource kSources[]{source::kLevels, source::kOrganisation};
constexpr RuleCase kCases[]{
    {"a group that reports to itself",
     "groups:\n"
     "  - {id: politirad, reports_to: politirad}  # <--\n"},
    {"a ring of three is told of once",
     "groups:\n"
     "  - {id: a, name: A, prepares: b}  # <--\n"
     "  - {id: b, name: B, prepares: c}\n"
     "  - {id: c, name: C, prepares: a}\n"},
    {"one prepares for another that it does not report to",
     "groups:\n"
     "  - {id: a, name: A, prepares: b}\n"
     "  - {id: b, name: B, reports_to: a}\n"},
};

}  // namespace

Rule groups_in_ring() {
  return {.id = "groups-in-ring",
          .severity = Severity::warning,
          .needs_today = false,
          .summary = {"grupper som rapporterer til eller forbereder saker for hverandre i ring",
                      "grupper som rapporterer til eller førebur saker for kvarandre i ring",
                      "groups that report to or prepare for each other in a ring"},
          .why = {"Nivåene er til for at noe løftes fra dem som utfører, til dem som bestemmer. "
                  "Går det i ring, er det ingen som bestemmer til slutt.",
                  "Nivåa er til for at noko blir løfta frå dei som utfører, til dei som bestemmer. "
                  "Går det i ring, er det ingen som bestemmer til slutt.",
                  "Levels are there so that things are lifted from those who carry out to those "
                  "who decide. In a ring nobody decides in the end."},
          .remedy = {"ta bort den henvisningen som går feil vei",
                     "ta bort den tilvisinga som går feil veg",
                     "take away the reference that goes the wrong way"},
          .sources = kSources,
          .params = {},
          .good = R"(groups:
  - {id: koordineringsgruppe, reports_to: politirad}
  - {id: politirad}
)",
          .bad = R"(groups:
  - id: koordineringsgruppe
    reports_to: politirad  # <--
  - id: politirad
    reports_to: koordineringsgruppe
)",
          .cases = kCases,
          .check = check};
}

}  // namespace slt::rules
