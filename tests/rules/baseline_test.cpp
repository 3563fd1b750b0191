// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "../collection.h"

namespace {

struct Sand : Collection {
  Sand() {
    write("sand/municipality.yaml",
          "municipality: {number: \"0301\", name: Oslo, language: nn}\n"
          "roles:\n"
          "  - role: slt-koordinator\n");
  }
};

}  // namespace

TEST_CASE("a baseline hides what was there from the start and only shrinks") {
  const Sand plans;
  CHECK(plans.run({"validate", "-f", "short"}).find("plan-missing") != std::string::npos);
  plans.run({"baseline"});
  const std::string first = plans.read("baseline.yaml");
  CHECK(first.find("  - sand coordinator-unnamed\n") != std::string::npos);
  CHECK(plans.run({"validate", "-f", "short"}).empty());

  SUBCASE("moved lines change nothing") {
    plans.write("sand/municipality.yaml",
                "\n\n# ny innleiing\n" + plans.read("sand/municipality.yaml"));
    CHECK(plans.run({"validate", "-f", "short"}).empty());
  }
  SUBCASE("what is new is shown, and is not taken in by another run") {
    plans.write("sand/groups.yaml",
                "groups:\n  - id: politirad\n    level: governing\n    type: politiråd\n");
    const std::string now = plans.run({"validate", "-f", "short"});
    CHECK(now.find("[cadence-not-stated]") != std::string::npos);
    plans.run({"baseline"});
    CHECK(plans.read("baseline.yaml").find("cadence-not-stated") == std::string::npos);
    CHECK(plans.run({"validate", "-f", "short"}).find("[cadence-not-stated]") != std::string::npos);
  }
  SUBCASE("what is mended is told of, and goes") {
    plans.write("sand/municipality.yaml",
                plans.read("sand/municipality.yaml") +
                    "plan: {title: Plan, period: 2026-01-01/2027-12-31}\n");
    CHECK(plans.run({"validate", "-f", "short"}).find("[baseline-unused]") != std::string::npos);
    plans.run({"baseline"});
    CHECK(plans.read("baseline.yaml").size() < first.size());
    CHECK(plans.run({"validate", "-f", "short"}).find("[baseline-unused]") == std::string::npos);
  }
}

TEST_CASE("a baseline is of the whole collection, and waits for files that can be read") {
  const Sand plans;
  plans.write("strand/municipality.yaml",
              "municipality: {number: \"1101\", name: Eigersund, language: nb}\n");
  plans.run({"baseline"});
  const std::string first = plans.read("baseline.yaml");
  CHECK(first.find("  - strand plan-missing\n") != std::string::npos);

  SUBCASE("also for one who stands in a municipality") {
    plans.run({"-C", plans.root() + "/sand", "baseline"});
    CHECK(plans.read("baseline.yaml") == first);
  }
  SUBCASE("a file that is refused takes nothing away") {
    plans.write("strand/groups.yaml", "groups:\n\t- id: a\n");
    CHECK(plans.run({"validate", "-f", "short"}).find("baseline-unused") == std::string::npos);
    CHECK(plans.run({"baseline"}).find("strand") != std::string::npos);
    CHECK(plans.read("baseline.yaml") == first);
  }
  SUBCASE("an id that is no id writes nothing into it") {
    plans.write("strand/groups.yaml", "groups:\n  - id: \"a: b\\n- c\"\n    level: governing\n");
    plans.remove("baseline.yaml");
    plans.run({"baseline"});
    CHECK(plans.read("baseline.yaml").find("a: b") == std::string::npos);
  }
}
