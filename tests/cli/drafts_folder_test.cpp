// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>

#include "cli/cli.h"

namespace {

namespace fs = std::filesystem;

/// A folder for drafts, gone after the test.
struct Drafts {
  fs::path root = fs::temp_directory_path() / "slt-drafts-folder-test";

  Drafts() { fs::remove_all(root); }
  ~Drafts() { fs::remove_all(root); }

  /// What a run answered, wrote and said.
  struct Said {
    int status;
    std::string out, err;
  };
  /// Writes what falls due in the shapes.
  Said run(const std::vector<std::string>& more) const {
    std::ostringstream out, err;
    std::vector<std::string> words{"-C",  "examples/shapes", "--today",    "2026-11-21",
                                   "due", "--mail",          root.string()};
    words.insert(words.end(), more.begin(), more.end());
    const auto status = slt::cli::run(words, {out, err});
    return {static_cast<int>(status), out.str(), err.str()};
  }
  std::pair<int, std::string> write(const std::vector<std::string>& more = {}) const {
    const Said said = run(more);
    return {said.status, said.out + said.err};
  }
  std::set<std::string> files() const {
    std::set<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(root))
      if (entry.is_regular_file()) names.insert(fs::relative(entry.path(), root).string());
    return names;
  }
  std::string text(const std::string& name) const {
    std::ifstream in(root / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
};

}  // namespace

TEST_CASE("drafts go to a folder that is made, one for each, and a second run changes nothing") {
  const Drafts drafts;
  CHECK(drafts.write().first == 0);
  const auto files = drafts.files();
  CHECK(files.contains("helarsnes/koordinator-fra-mai.eml"));
  CHECK(files.contains("skuledalen/koordineringsgruppe.eml"));
  const std::string before = drafts.text("mangeby/byleder.eml");
  CHECK(before.starts_with("X-Unsent: 1\r\n"));
  CHECK(before.find("To: Byleder for SLT <slt@mangeby.example>\r\n") != before.npos);
  CHECK(drafts.write().first == 0);
  CHECK(drafts.files() == files);
  CHECK(drafts.text("mangeby/byleder.eml") == before);
}

TEST_CASE("quietly, drafts are written without a word; another format is still shown") {
  const Drafts drafts;
  CHECK(drafts.write({"-q"}) == std::pair(0, std::string()));
  CHECK(drafts.write({"-q", "-f", "csv"}).second.find("\"Kommune\"") != std::string::npos);
}

TEST_CASE("the list of drafts is not among what a program reads") {
  const Drafts drafts;
  const std::string file = (drafts.root / "due.json").string();
  for (const char* format : {"json", "csv", "ics"}) {
    const auto said = drafts.run({"-f", format});
    CHECK(said.out.find(".eml") == said.out.npos);
    CHECK(said.err.find("helarsnes/koordinator-fra-mai.eml") != said.err.npos);
  }
  CHECK(drafts.run({"-f", "json"}).out.starts_with("["));
  CHECK(drafts.run({"-f", "json=" + file}).out.find(".eml") != std::string::npos);
}

TEST_CASE("when one draft cannot be written, none is") {
  const Drafts drafts;
  fs::create_directories(drafts.root / "mangeby/byleder.eml/i-veien");
  CHECK(drafts.write().first == 3);
  CHECK(drafts.files().empty());
}

TEST_CASE("drafts for one are only that one's") {
  const Drafts drafts;
  CHECK(drafts.write({"--for", "byleder"}).first == 0);
  CHECK(drafts.files() == std::set<std::string>{"mangeby/byleder.eml"});
}

TEST_CASE("of those who answer together, only the one asked for gets a draft, and it names all") {
  const Drafts drafts;
  CHECK(drafts.write({"--for", "politimester"}).first == 0);
  CHECK(drafts.files() == std::set<std::string>{"mangeby/politimester.eml"});
  CHECK(drafts.text("mangeby/politimester.eml").find("Mangeby kommune og") != std::string::npos);
}
