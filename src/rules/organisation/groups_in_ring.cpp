// SPDX-License-Identifier: MIT
#include <array>
#include <unordered_map>
#include <utility>

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

/// Walks from group to group along one relation. Where the way comes back to a group that is on it,
/// it tells of the reference by which it left that group, once. No group is walked from twice.
class Walk {
 public:
  Walk(const View& view, const Relation& by, Findings& findings) : by_(by), findings_(findings) {
    for (const Group* group : view.groups())
      if (!group->id.value.word.empty()) groups_.try_emplace(group->id.value.word, group);
  }

  void from(const Group& start) {
    enter(start);
    while (!way_.empty()) {
      Step& last = way_.back();
      if (last.next == others_of(last).size()) {
        places_[last.group] = kLeft;
        way_.pop_back();
      } else if (const auto other = groups_.find(others_of(last)[last.next++].value.id);
                 other != groups_.end()) {
        enter(*other->second);
      }
    }
  }

 private:
  /// A group on the way.
  struct Step {
    const Group* group;
    std::size_t next = 0;  ///< Of its references, the first not yet followed.
    std::size_t told = 0;  ///< The last reference told of, counted from 1.
  };
  static constexpr auto kLeft = static_cast<std::size_t>(-1);

  const std::vector<At<Ref<Group>>>& others_of(const Step& step) const {
    return step.group->*by_.others;
  }

  void enter(const Group& group) {
    const auto [place, is_new] = places_.try_emplace(&group, way_.size());
    if (is_new)
      way_.push_back({&group});
    else if (place->second != kLeft)
      come_back(place->second);
  }

  void come_back(std::size_t place) {
    Step& step = way_[place];
    if (std::exchange(step.told, step.next) == step.next) return;
    const Span at = others_of(step)[step.next - 1].span;
    if (place + 1 == way_.size())
      findings_.add(at, kSelf(quoted(*step.group), by_.verb));
    else
      findings_.add(at, kRing(quoted(*step.group), by_.verb, quoted(*way_[place + 1].group)));
  }

  const Relation& by_;
  Findings& findings_;
  std::unordered_map<Words, const Group*> groups_ = {};
  std::unordered_map<const Group*, std::size_t> places_ = {};  ///< On the way, or `kLeft`.
  std::vector<Step> way_ = {};
};

void check(const View& view, Findings& findings) {
  for (const Relation& by : kRelations) {
    Walk walk(view, by, findings);
    for (const Group* group : view.groups()) walk.from(*group);
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
    {"of two rings with one group in common both are told of",
     "groups:\n"
     "  - id: a\n"
     "    name: A\n"
     "    reports_to:\n"
     "      - b  # <--\n"
     "      - c  # <--\n"
     "  - {id: b, name: B, reports_to: a}\n"
     "  - {id: c, name: C, reports_to: a}\n"},
    {"two ways to one group are no ring",
     "groups:\n"
     "  - {id: a, name: A, reports_to: [b, c]}\n"
     "  - {id: b, name: B, reports_to: d}\n"
     "  - {id: c, name: C, reports_to: d}\n"
     "  - {id: d, name: D}\n"},
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
