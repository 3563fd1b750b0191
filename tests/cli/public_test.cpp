// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <map>
#include <set>

#include "../collection.h"
#include "../everything.h"
#include "model/published.h"

// Nothing leaves that the field tables do not mark as open: every text of everything is a word of
// its own, and it is looked for in all that slt publishes.
namespace {

struct MarkedPlans : Collection {
  Everything all;
  MarkedPlans() { write("sand/municipality.yaml", all.yaml()); }

  /// The keys whose words stand in a text.
  std::vector<std::string> found(const std::set<std::string>& words,
                                 const std::string& text) const {
    std::vector<std::string> keys;
    for (const std::string& word : words)
      if (text.find(word) != text.npos || text.find("q" + word.substr(1)) != text.npos)
        keys.push_back(all.keys.at(word));
    return keys;
  }
  /// What is written to a folder of its own by words that end with how it is given.
  std::string folder(std::vector<std::string> words, const std::string& given = "-o") const {
    if (!given.empty()) words.push_back(given);
    words.push_back(top() + "/out/");
    std::string all_files = run(words);
    CAPTURE(all_files);
    REQUIRE(std::filesystem::is_directory(top() + "/out"));
    for (const auto& entry : std::filesystem::recursive_directory_iterator(top() + "/out")) {
      all_files += entry.path().filename().string() + "\n";
      if (entry.is_regular_file()) {
        std::stringstream text;
        text << std::ifstream(entry.path()).rdbuf();
        all_files += text.str();
      }
    }
    std::filesystem::remove_all(top() + "/out");
    return all_files;
  }
};

/// Everything that can be published, by the command that does it.
std::map<std::string, std::string> editions(const MarkedPlans& plans) {
  std::map<std::string, std::string> all;
  for (const char* kind : {"annual", "plan", "status", "overview", "agenda", "minutes"})
    for (const char* format : {"text", "markdown", "html", "docx", "csv", "json"})
      all[fmt::format("report {} {}", kind, format)] =
          plans.run({"report", kind, "sand", "--public", "-f", format, "-o", "-"});
  all["fragment"] = plans.run({"report", "sand", "--public", "--fragment"});
  for (const char* format : {"text", "markdown", "csv", "json", "ics", "svg"})
    all[fmt::format("calendar {}", format)] =
        plans.run({"calendar", "sand", "--public", "--year", "2026", "--explain", "-f", format});
  all["feeds"] = plans.folder({"calendar", "sand", "--public", "--year", "2026", "-f", "ics"});
  all["ndjson"] = plans.run({"export", "sand", "--public", "-f", "ndjson"});
  all["site"] = plans.folder({"site"}, "");
  all["data package"] = plans.folder({"export", "sand", "--public"});
  return all;
}

}  // namespace

TEST_CASE("what no field table marks as open is in nothing that is published") {
  const MarkedPlans plans;
  REQUIRE(plans.all.withheld.size() > 100);
  REQUIRE(plans.all.open.size() > 100);
  const std::string whole = plans.run({"export", "sand", "-f", "ndjson"});
  for (const std::string& word : plans.all.withheld) {
    CAPTURE(plans.all.keys.at(word));
    CHECK((whole.find(word) != whole.npos || plans.all.keys.at(word) == "comment"));
  }
  for (const auto& edition : editions(plans)) {
    const std::string& text = edition.second;
    CAPTURE(edition.first);
    CHECK(!text.empty());
    for (const std::string& key : plans.found(plans.all.withheld, text)) CHECK(key == "");
    CHECK(text.find("person-id-0") == text.npos);  // Not public, and named by many.
  }
}

TEST_CASE("what a field table marks as open is published, so that the test before can fail") {
  const MarkedPlans plans;
  const auto all = editions(plans);
  for (const char* whole : {"ndjson", "data package"})
    CHECK(plans.found(plans.all.open, all.at(whole)).size() == plans.all.open.size());
  for (const char* part : {"report annual docx", "report plan html", "fragment"})
    CHECK(plans.found(plans.all.open, all.at(part)).size() > 20);
  CHECK(all.at("ndjson").find("person-id-1") != std::string::npos);
  const std::string report = plans.run({"report", "plan", "sand", "-f", "text"});
  CHECK(plans.found(plans.all.withheld, report).size() > 20);
}

TEST_CASE("a published file keeps its lines, and of comments only what slt is told") {
  slt::Withheld withheld;
  withheld.names = {"Rita Rolle"};
  withheld.ids = {{"rita", "sand-person-1"}};
  const auto text = slt::published(
      "# taushetsplikt\n"
      "persons:\n"
      "  - id: rita\n"
      "    name: Rita Rolle   # ring henne hjemme\n"
      "    phone: \"22 22 22 22\"\n"
      "groups:\n"
      "  # slt: ignore group-without-meetings: de krangler\n"
      "  - id: a\n"
      "    name: Gruppa til rita rolle\n"
      "    chair: rita\n"
      "    unknown: 1\n"
      "    note: >\n"
      "      to\n"
      "      linjer\n"
      "    also_known_as: [Ä, \"b: c\"]\n",
      withheld);
  REQUIRE(text);
  CHECK(*text ==
        "{\n"
        "  persons: \n"
        " [{ id: sand-person-1,\n"
        "  name: \"[navn ikke offentlig]\"}],\n"
        " \n"
        "  groups: \n"
        "  # slt: ignore group-without-meetings: [ikke offentlig]\n"
        " [{ id: a,\n"
        "  name: \"[navn ikke offentlig]\",\n"
        "  chair: sand-person-1,\n"
        " \n \n \n \n"
        "  also_known_as: [\"Ä\",\"b: c\"]}]}\n"
        " \n");
}

TEST_CASE("a figure about fewer than five is not published, unless it is a share") {
  const auto text = slt::published(
      "indicators:\n"
      "  - {id: a, title: A, measured_in: elever, values: [{year: 2025, value: \"4\"},"
      " {year: 2026, value: \"5\"}]}\n"
      "  - {id: b, title: B, measured_in: prosent, values: [{year: 2025, value: \"4\"}]}\n",
      {});
  REQUIRE(text);
  CHECK(text->find("year: 2025, value: \"[ikke offentlig]\"") != text->npos);
  CHECK(text->find("year: 2026, value: \"5\"") != text->npos);
  CHECK(text->rfind("value: \"4\"") > text->find("prosent"));
}

TEST_CASE("a file that cannot be read is withheld whole") {
  CHECK(!slt::published("groups: [\n", {}));
  CHECK(!slt::published("# bare en kommentar\n", {}));
}
