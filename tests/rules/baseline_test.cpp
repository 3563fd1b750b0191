#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "cli/cli.h"

namespace {

/// A collection of one municipality in a folder of its own, gone after the test.
struct Collection {
  std::filesystem::path root = std::filesystem::temp_directory_path() / "slt-baseline-test";

  Collection() {
    std::filesystem::remove_all(root);
    std::filesystem::create_directories(root / "sand");
    write("slt.yaml", "profile: kfk\n");
    write("sand/municipality.yaml",
          "municipality: {number: \"0301\", name: Oslo, language: nn}\n"
          "roles:\n"
          "  - role: slt-koordinator\n");
  }
  ~Collection() { std::filesystem::remove_all(root); }

  void write(const std::string& name, const std::string& text) const {
    std::ofstream(root / name) << text;
  }
  std::string read(const std::string& name) const {
    std::stringstream text;
    text << std::ifstream(root / name).rdbuf();
    return text.str();
  }
  std::string run(std::vector<std::string> words) const {
    words.insert(words.begin(), {"-C", root.string(), "--today", "2026-11-21"});
    std::ostringstream out, err;
    slt::cli::run(words, {out, err});
    return out.str() + err.str();
  }
};

}  // namespace

TEST_CASE("a baseline hides what was there from the start and only shrinks") {
  const Collection plans;
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
  const Collection plans;
  std::filesystem::create_directories(plans.root / "strand");
  plans.write("strand/municipality.yaml",
              "municipality: {number: \"1101\", name: Eigersund, language: nb}\n");
  plans.run({"baseline"});
  const std::string first = plans.read("baseline.yaml");
  CHECK(first.find("  - strand plan-missing\n") != std::string::npos);

  SUBCASE("also for one who stands in a municipality") {
    plans.run({"-C", (plans.root / "sand").string(), "baseline"});
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
    std::filesystem::remove(plans.root / "baseline.yaml");
    plans.run({"baseline"});
    CHECK(plans.read("baseline.yaml").find("a: b") == std::string::npos);
  }
}
