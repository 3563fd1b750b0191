// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "../collection.h"

namespace {

struct Exported : Collection {
  Exported() {
    write("sand/municipality.yaml",
          "municipality: {number: \"0301\", name: Oslo, language: nb}\n"
          "persons:\n"
          "  - {id: a, phone: \"+47 22 22 22 22\"}\n"
          "roles:\n"
          "  - {role: slt-koordinator, holder: vacant}\n");
    write("sand/groups.yaml",
          "groups:\n"
          "  - id: g\n"
          "    name: \"=1+1\"\n"
          "    also_known_as: [\"a, b\", \"si \\\"hei\\\"\"]\n"
          "    chair: none\n"
          "    members: [ordførar]\n");
  }
  std::string file(const std::string& name) const {
    std::stringstream text;
    text << std::ifstream(top() + "/out/" + name).rdbuf();
    return text.str();
  }
  /// The row of a table that begins with this key, without the cells that are not stated.
  std::string row(const std::string& name, const std::string& key) const {
    const std::string text = file(name);
    const std::size_t begin = text.find("\r\n\"" + key);
    if (begin == text.npos) return {};
    std::string row = text.substr(begin + 2, text.find("\r\n", begin + 2) - begin - 2);
    for (std::size_t at = row.find(",,"); at != row.npos; at = row.find(",,", at)) row.erase(at, 1);
    return row;
  }
};

}  // namespace

TEST_CASE("a data package holds texts as they are, but none that a spreadsheet would reckon") {
  const Exported plans;
  REQUIRE(plans.run({"export", "-o", plans.top() + "/out/"}).empty());
  CHECK(plans.row("group.csv", "sand/groups.yaml:2:5") ==
        "\"sand/groups.yaml:2:5\",\"sand\",\"groups\",\"g\",\"'=1+1\",\"a, b; si \"\"hei\"\"\","
        "\"none\",\"sand/groups.yaml\",\"2\"");
  CHECK(plans.row("person.csv", "sand/municipality.yaml:3:5").find("\"'+47 22 22 22 22\"") !=
        std::string::npos);
  CHECK(plans.row("role.csv", "sand/municipality.yaml:5:5").find("\"vacant\"") !=
        std::string::npos);
  CHECK(plans.row("member.csv", "sand/groups.yaml:6:").find("\"ordfører\"") != std::string::npos);
  CHECK(plans.file("datapackage.json").starts_with("{\n  \"profile\": \"tabular-data-package\""));
  CHECK(plans.run({"export", "-f", "ndjson"}).find("\"name\":\"=1+1\"") != std::string::npos);
}

TEST_CASE("an export of one municipality has no other in it, and a folder is needed for tables") {
  const Exported plans;
  plans.write("nes/municipality.yaml",
              "municipality: {number: \"4611\", name: Etne, language: nb}\n");
  REQUIRE(plans.run({"export", "nes", "-o", plans.top() + "/out"}).empty());
  CHECK(plans.file("folder.csv") ==
        "\"folder\",\"name\",\"joint\"\r\n\"nes\",\"Etne\",\"false\"\r\n");
  CHECK(plans.run({"export"}).ends_with("[2]\n"));
  CHECK(plans.run({"export", "-o", plans.top() + "/a.ndjson"}).empty());
}
