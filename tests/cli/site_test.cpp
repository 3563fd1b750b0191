// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "../collection.h"
#include "cli/cli.h"

namespace {

namespace fs = std::filesystem;

/// A site of the five municipalities, gone after the test.
struct SiteFolder {
  fs::path root = fs::temp_directory_path() / "slt-site-test";
  std::string out;

  explicit SiteFolder(std::vector<std::string> more = {}) {
    fs::remove_all(root);
    make(std::move(more));
  }
  ~SiteFolder() { fs::remove_all(root); }

  void make(std::vector<std::string> more = {}) {
    std::vector<std::string> words{"-C", "plans", "--today", "2026-11-21", "site", root.string()};
    words.insert(words.end(), more.begin(), more.end());
    std::ostringstream stream, err;
    CHECK(static_cast<int>(slt::cli::run(words, {stream, err})) == 0);
    CHECK(err.str().empty());
    out = stream.str();
  }
  /// Every file by its place below the root, with its bytes.
  std::map<std::string, std::string> files() const {
    std::map<std::string, std::string> all;
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
      if (!entry.is_regular_file()) continue;
      std::stringstream text;
      text << std::ifstream(entry.path()).rdbuf();
      all[fs::relative(entry.path(), root).generic_string()] = text.str();
    }
    return all;
  }
};

std::vector<std::string> links_in(const std::string& page) {
  std::vector<std::string> links;
  constexpr std::string_view kLink = "href=\"";
  for (std::size_t at = page.find(kLink); at != page.npos; at = page.find(kLink, at)) {
    at += kLink.size();
    links.push_back(page.substr(at, page.find('"', at) - at));
  }
  return links;
}

bool is_elsewhere(const std::string& link) {
  return link.starts_with("http") || link.starts_with("mailto:");
}

}  // namespace

TEST_CASE("every link of a site leads somewhere") {
  const SiteFolder site;
  const auto files = site.files();
  int own = 0;
  for (const auto& file : files) {
    const std::string &path = file.first, &text = file.second;
    if (!path.ends_with(".html")) continue;
    for (const std::string& link : links_in(text)) {
      if (is_elsewhere(link)) continue;
      CAPTURE(path);
      CAPTURE(link);
      ++own;
      if (link.starts_with('#')) {
        CHECK(text.find(" id=\"" + link.substr(1) + "\"") != text.npos);
        continue;
      }
      CHECK(files.contains(
          (fs::path(path).parent_path() / link).lexically_normal().generic_string()));
    }
  }
  CHECK(own > 100);
}

TEST_CASE("nothing of a site is out of reach from its front page") {
  const SiteFolder site;
  const auto files = site.files();
  std::map<std::string, bool> reached{{"index.html", false}};
  for (bool more = true; more;) {
    more = false;
    for (auto& [path, seen] : std::map(reached)) {
      if (seen || !path.ends_with(".html")) continue;
      reached[path] = more = true;
      for (const std::string& link : links_in(files.at(path)))
        if (!is_elsewhere(link) && !link.starts_with('#'))
          reached.try_emplace(
              (fs::path(path).parent_path() / link).lexically_normal().generic_string(), false);
    }
  }
  for (const auto& file : files) {
    CAPTURE(file.first);
    CHECK(reached.contains(file.first));
  }
}

TEST_CASE("the same plans make the same site, and people's own calendars are not on it") {
  SiteFolder site;
  const auto first = site.files();
  site.make();
  CHECK(first == site.files());
  for (const auto& [path, text] : first) CHECK(path.find("people") == path.npos);
}

TEST_CASE("no municipality is in the way of the site's own pages, whatever its folder is called") {
  const Collection plans;
  for (const char* id : {"rules", "index", "calendars"})
    plans.write(std::string(id) + "/municipality.yaml",
                "municipality: {number: \"9901\", name: Sand, language: nb}\n");
  plans.run({"site", plans.top() + "/site"});
  for (const char* page : {"index.html", "rules.html", "rules/index.html", "index/index.html",
                           "calendars/index.html"}) {
    CAPTURE(page);
    CHECK(fs::exists(fs::path(plans.top()) / "site" / page));
  }
}

TEST_CASE("a site of some municipalities has no page of the others") {
  const SiteFolder site({"kvinnherad", "--year", "2025"});
  const auto files = site.files();
  CHECK(files.contains("kvinnherad/annual-2025.html"));
  CHECK(!files.contains("vegarshei/index.html"));
  CHECK(files.at("index.html").find("Vestland") != std::string::npos);
}
