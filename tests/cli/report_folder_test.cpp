// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "cli/cli.h"

namespace {

namespace fs = std::filesystem;

/// A folder for reports of the five municipalities, gone after the test.
struct ReportFolder {
  fs::path root = fs::temp_directory_path() / "slt-report-folder-test";

  ReportFolder() { fs::remove_all(root); }
  ~ReportFolder() { fs::remove_all(root); }

  int write(std::vector<std::string> words) const {
    words.insert(words.begin(), {"-C", "plans", "--today", "2026-11-21", "report"});
    std::ostringstream out, err;
    const auto status = static_cast<int>(slt::cli::run(words, {out, err}));
    CHECK(out.str().empty());
    return status;
  }
  std::string path(const char* name) const { return (root / name).string(); }
  std::set<std::string> files() const {
    std::set<std::string> names;
    if (!fs::exists(root)) return names;
    for (const auto& entry : fs::directory_iterator(root))
      names.insert(entry.path().filename().string());
    return names;
  }
  std::string read(const char* name) const {
    std::stringstream text;
    text << std::ifstream(root / name).rdbuf();
    return text.str();
  }
};

}  // namespace

TEST_CASE("each report is a file of its own in a folder, in every format asked for") {
  const ReportFolder folder;
  CHECK(folder.write({"agenda", "vegarshei", "kvinnherad", "-f", "docx", "-f", "html", "-o",
                      folder.path("")}) == 0);
  CHECK(folder.files() == std::set<std::string>{"agenda-kvinnherad.docx", "agenda-kvinnherad.html",
                                                "agenda-vegarshei.docx", "agenda-vegarshei.html"});
  CHECK(folder.read("agenda-kvinnherad.html").find("lang=\"nn\"") != std::string::npos);
  CHECK(folder.read("agenda-vegarshei.docx").starts_with("PK\x03\x04"));
}

TEST_CASE("an annual report says its year in the name, and an overview is one file") {
  const ReportFolder folder;
  CHECK(folder.write({"annual", "eigersund", "--year", "2025", "-f", "markdown", "-o",
                      folder.path("")}) == 0);
  CHECK(folder.write({"overview", "-f", "json", "-o", folder.path("")}) == 0);
  CHECK(folder.files() == std::set<std::string>{"annual-eigersund-2025.md", "overview.json"});
}

TEST_CASE("of tables each is a file of its own, called after what it shows") {
  const ReportFolder folder;
  CHECK(folder.write({"overview", "-f", "csv", "-o", folder.path("")}) == 0);
  CHECK(folder.files().contains("overview-01-kommuner.csv"));
  CHECK(folder.files().contains("overview-02-hva-som-er-oppgitt.csv"));
  CHECK(folder.read("overview-01-kommuner.csv").starts_with("\xEF\xBB\xBF\"Kommune\";\"Plan\""));
}

TEST_CASE("a format may have a folder or a file of its own, and all are written or none") {
  const ReportFolder folder;
  fs::create_directories(folder.root / "status-vegarshei.md/i-veien");
  CHECK(folder.write({"status", "vegarshei", "-f", "html=" + folder.path("side.html"), "-f",
                      "markdown=" + folder.path("")}) == 3);
  CHECK(folder.files() == std::set<std::string>{"status-vegarshei.md"});
  fs::remove_all(folder.root / "status-vegarshei.md");
  CHECK(folder.write({"status", "vegarshei", "-f", "html=" + folder.path("side.html"), "-f",
                      "markdown=" + folder.path("")}) == 0);
  CHECK(folder.files() == std::set<std::string>{"side.html", "status-vegarshei.md"});
}

TEST_CASE("the ending of a file says its format when nothing else does") {
  const ReportFolder folder;
  fs::create_directories(folder.root);
  CHECK(folder.write({"status", "vegarshei", "-o", folder.path("a.docx")}) == 0);
  CHECK(folder.write({"status", "vegarshei", "-o", folder.path("a.md")}) == 0);
  CHECK(folder.write({"status", "vegarshei", "-f", "html", "-o", folder.path("b.md")}) == 0);
  CHECK(folder.write({"status", "vegarshei", "-o", folder.path("c")}) == 0);
  CHECK(folder.read("a.docx").starts_with("PK"));
  CHECK(folder.read("a.md").starts_with("# SLT i Vegårshei"));
  CHECK(folder.read("b.md").starts_with("<!DOCTYPE html>"));
  CHECK(folder.read("c").starts_with("SLT i Vegårshei"));
}
