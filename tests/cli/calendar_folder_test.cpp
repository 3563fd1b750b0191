// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "cli/cli.h"

namespace {

namespace fs = std::filesystem;

/// A folder for calendars, gone after the test.
struct Out {
  fs::path root = fs::temp_directory_path() / "slt-calendar-folder-test";

  Out() { fs::remove_all(root); }
  ~Out() { fs::remove_all(root); }

  /// Writes the calendars of Vegårshei in 2027; answers the status and what was said.
  std::pair<int, std::string> write() const {
    std::ostringstream out, err;
    const auto status =
        slt::cli::run({"-C", "plans", "--today", "2026-11-21", "calendar", "vegarshei", "--year",
                       "2027", "-f", "ics", "-o", root.string() + "/"},
                      {out, err});
    return {static_cast<int>(status), out.str() + err.str()};
  }
  std::set<std::string> files() const {
    std::set<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(root))
      if (entry.is_regular_file()) names.insert(fs::relative(entry.path(), root).string());
    return names;
  }
};

}  // namespace

TEST_CASE("calendars go to a folder that is made, a file each, and a second run changes nothing") {
  const Out out;
  CHECK(out.write() == std::pair(0, std::string()));
  const auto files = out.files();
  for (const char* name :
       {"vegarshei.ics", "vegarshei/politirad.ics", "vegarshei/koordineringsgruppe.ics",
        "vegarshei/people/slt-koordinator.ics", "vegarshei/people/kommunedirektor.ics",
        "vegarshei/meetings/4212-politirad-meetings-2027-1.ics"}) {
    CAPTURE(name);
    CHECK(files.contains(name));
  }
  CHECK(out.write().first == 0);
  CHECK(out.files() == files);
}

TEST_CASE("what stood in the folder before stays") {
  const Out out;
  fs::create_directories(out.root / "vegarshei/meetings");
  std::ofstream(out.root / "vegarshei/meetings/4212-fjor.ics") << "x";
  CHECK(out.write().first == 0);
  CHECK(out.files().contains("vegarshei/meetings/4212-fjor.ics"));
}

TEST_CASE("when one calendar cannot be written, none is") {
  const Out out;
  fs::create_directories(out.root / "vegarshei/politirad.ics/i-veien");
  CHECK(out.write().first == 3);
  CHECK(out.files().empty());
}
