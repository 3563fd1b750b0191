// SPDX-License-Identifier: MIT
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "cli/cli.h"

/// A collection of plans in a folder of its own, gone after the test.
class Collection {
 public:
  Collection() {
    std::string pattern = (std::filesystem::temp_directory_path() / "slt-XXXXXX").string();
    top_ = ::mkdtemp(pattern.data());
    std::filesystem::create_directories(root());
    write("slt.yaml", "profile: kfk\n");
  }
  ~Collection() {
    std::error_code ignored;
    std::filesystem::remove_all(top_, ignored);
  }
  Collection(const Collection&) = delete;
  Collection& operator=(const Collection&) = delete;

  /// The folder of plans, and the one above it.
  std::string root() const { return (top_ / "plans").string(); }
  std::string top() const { return top_.string(); }

  void write(const std::string& name, const std::string& text) const {
    const std::filesystem::path path = std::filesystem::path(root()) / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path) << text;
  }
  void remove(const std::string& name) const {
    std::filesystem::remove(std::filesystem::path(root()) / name);
  }
  std::string read(const std::string& name) const {
    std::stringstream text;
    text << std::ifstream(std::filesystem::path(root()) / name).rdbuf();
    return text.str();
  }

  /// What somebody sees who types these words, with paths as from the folder of plans; the exit
  /// status last when it is not 0.
  std::string run(std::vector<std::string> words) const {
    words.insert(words.begin(), {"-C", root(), "--today", "2026-11-21"});
    std::ostringstream out, err;
    const auto status = static_cast<int>(slt::cli::run(words, {out, err}));
    std::string seen = out.str() + err.str();
    const std::string folder = root() + "/";
    for (std::size_t at = seen.find(folder); at != seen.npos; at = seen.find(folder, at))
      seen.erase(at, folder.size());
    return status == 0 ? seen : seen + "[" + std::to_string(status) + "]\n";
  }

  /// What is said of one rule, a line each, without the path.
  std::string said(const std::string& rule, const std::string& format = "short") const {
    std::istringstream lines(run({"validate", "-f", format}));
    std::string said;
    for (std::string line; std::getline(lines, line);)
      if (line.ends_with("[" + rule + "]")) said += line.substr(line.find(".yaml:") + 6) + "\n";
    return said;
  }

 private:
  std::filesystem::path top_;
};
