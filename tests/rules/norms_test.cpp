// SPDX-License-Identifier: MIT
#include "rules/norms.h"
#include "schema/field.h"

#include <doctest/doctest.h>

#include "schema/read.h"
#include "yaml/reader.h"

using namespace slt;

namespace {

/// A municipality read from one file, for as long as it is looked at.
struct OneFile {
  explicit OneFile(std::string_view yaml) {
    Source& source = own.sources.emplace_back(
        Source{.path = "plan.yaml", .bytes = std::string(yaml), .decoded = {}});
    Diagnostics out;
    const yaml::Tree tree = yaml::read(source, out);
    read(own, tree.root(), out);
    REQUIRE(out.empty());
  }
  Municipality own;
};

void nothing(const View&, Findings&) {}

/// What `check_norm` says of a plan, in bokmål.
std::vector<std::string> said(std::string_view yaml, Level level, Profile profile) {
  const OneFile plan(yaml);
  const Rule rule{.id = "norm",
                  .severity = Severity::warning,
                  .needs_today = false,
                  .summary = {},
                  .why = {},
                  .remedy = {},
                  .sources = {},
                  .params = {},
                  .good = {},
                  .bad = {},
                  .cases = {},
                  .check = nothing};
  const Circumstances given{.today = make_date(2026, 11, 21), .profile = profile};
  Diagnostics out;
  const View view{.own = &plan.own, .joint = {}};
  const Suspects suspects(view);
  Findings findings(rule, given, suspects, out);
  check_norm(view, level, findings);
  std::vector<std::string> messages;
  for (const Diagnostic& one : out) messages.push_back(one.message.in(Lang::nb));
  return messages;
}

}  // namespace

TEST_CASE("each profile has its own fewest meetings a year, or none") {
  struct Row {
    Profile profile;
    Level level;
    int floor;  ///< 0 for none.
  };
  for (const Row& row :
       {Row{Profile::kfk, Level::governing, 3}, Row{Profile::krad, Level::governing, 4},
        Row{Profile::konfliktraadet, Level::governing, 4}, Row{Profile::local, Level::governing, 0},
        Row{Profile::kfk, Level::coordinating, 10}, Row{Profile::krad, Level::coordinating, 10},
        Row{Profile::konfliktraadet, Level::coordinating, 0},
        Row{Profile::local, Level::coordinating, 0}, Row{Profile::kfk, Level::executing, 0}}) {
    CAPTURE(row.profile);
    CAPTURE(row.level);
    const Norm* norm = norm_of(row.profile, row.level);
    CHECK((norm ? norm->floor.value : 0) == row.floor);
    if (norm) CHECK_FALSE(norm->source.title.empty());
  }
}

TEST_CASE("the figures of a level are listed by profile") {
  const auto governing = norm_params(Level::governing);
  REQUIRE(governing.size() == 3);
  CHECK(governing[0].name == "kfk");
  CHECK(governing[2].name == "konfliktraadet");
  CHECK(norm_params(Level::coordinating).size() == 2);
  CHECK(norm_params(Level::executing).empty());
}

TEST_CASE("the series of a group count together, but not meetings as needed") {
  const OneFile plan(
      "groups:\n"
      "  - id: politirad\n"
      "    meetings: ved behov\n"
      "    series:\n"
      "      - {id: ordinaere, phrase: minst ett møte i halvåret}\n"
      "      - {id: utvida, phrase: ett møte i året}\n");
  const Meets sum = meets(plan.own.groups.front());
  CHECK(sum.series == 2);
  CHECK(sum.at_least == 3);
  CHECK(sum.first->id->value.word == "ordinaere");
}

TEST_CASE("a profile decides whether a group meets often enough") {
  constexpr std::string_view kThree =
      "groups:\n  - {id: styringsgruppe, level: governing, meetings: tre ganger i året}\n";
  CHECK(said(kThree, Level::governing, Profile::kfk).empty());
  CHECK(said(kThree, Level::governing, Profile::local).empty());
  CHECK(said(kThree, Level::governing, Profile::krad) ==
        std::vector<std::string>{
            "«styringsgruppe»: tre møter i året; anbefalt er fire til seks møter i året "
            "(Det kriminalitetsforebyggende råd)"});
  CHECK(said(kThree, Level::governing, Profile::konfliktraadet).size() == 1);
}

TEST_CASE("the coordinating level has no figure in the profile of the Mediation Service") {
  constexpr std::string_view kSix =
      "groups:\n  - {id: gruppe, level: coordinating, meetings: ca hver sjette uke}\n";
  CHECK(said(kSix, Level::coordinating, Profile::konfliktraadet).empty());
  CHECK(said(kSix, Level::coordinating, Profile::kfk) ==
        std::vector<std::string>{
            "«gruppe»: om lag hver 6. uke, altså om lag 8 i året; anbefalt er ett møte i måneden "
            "(Kompetansesenter for kriminalitetsforebygging)"});
}

TEST_CASE("the group of a level that meets most often is the one that counts") {
  constexpr std::string_view kTwo =
      "groups:\n"
      "  - {id: politirad, level: governing, meetings: ett møte i året}\n"
      "  - {id: styringsgruppe, level: governing, meetings: minst ett møte i halvåret}\n";
  CHECK(
      said(kTwo, Level::governing, Profile::kfk) ==
      std::vector<std::string>{
          "«styringsgruppe»: minst ett møte i halvåret, altså minst 2 i året; anbefalt er tre til "
          "fire møter i året (Kompetansesenter for kriminalitetsforebygging)"});
}

TEST_CASE("a group that states no number is left out") {
  constexpr std::string_view kOneOfTwo =
      "groups:\n"
      "  - {id: politirad, level: governing, meetings: ett møte i året}\n"
      "  - {id: styringsgruppe, level: governing}\n";
  CHECK(said(kOneOfTwo, Level::governing, Profile::kfk).size() == 1);
  CHECK(said("groups:\n  - {id: styringsgruppe, level: governing, meetings: jevnlig}\n",
             Level::governing, Profile::kfk)
            .empty());
}
