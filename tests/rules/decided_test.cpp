// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "two_groups.h"

TEST_CASE("what a baseline holds of a rule that is left out is not called mended") {
  const Plans plans;
  plans.run({"baseline"});
  plans.write("slt.yaml",
              "profile: kfk\n"
              "rules:\n"
              "  - {rule: chair-not-stated, severity: skip, reason: lederen veksler}\n");
  CHECK(plans.said("baseline-unused").empty());
}

TEST_CASE("a deviation may stand in a joint folder, and may concern a joint group") {
  const Plans plans;
  const std::string joint =
      "joint: {name: Sammen, municipalities: [oslo]}\n"
      "groups:\n" +
      std::string(kGruppe);
  plans.write("oslo/groups.yaml", std::string("groups:\n") + kRad + "    about: rådet\n");
  plans.write("sammen/joint.yaml", joint);
  SUBCASE("in the joint folder") {
    plans.write("sammen/joint.yaml", joint + deviation("mandate-missing", "koordineringsgruppe"));
  }
  SUBCASE("in the municipality") {
    plans.write("oslo/municipality.yaml",
                kIdentity + deviation("mandate-missing", "koordineringsgruppe"));
  }
  const std::string said = plans.said("mandate-missing");
  CHECK(said.find("note: hva «koordineringsgruppe» har ansvar for") != said.npos);
  CHECK(plans.said("deviation-unused").empty());
}

TEST_CASE("a meeting called held before its day is pointed at and not counted as held") {
  const Plans plans;
  plans.write("oslo/meetings.yaml",
              "meetings:\n"
              "  - {id: mars, group: politirad, date: 2026-03-03, status: held}\n"
              "  - {id: jul, group: politirad, date: 2026-12-08, status: held}\n");
  CHECK_FALSE(plans.said("done-in-future").empty());
  CHECK(plans.run({"report"}).find("holdt: 1, planlagt: 1") != std::string::npos);
}

TEST_CASE("a misspelt kind of report is told from a municipality") {
  const Plans plans;
  CHECK(plans.run({"report", "plann"}).find("mente du plan?") != std::string::npos);
  CHECK(plans.run({"report", "anual"}).find("mente du annual?") != std::string::npos);
}
