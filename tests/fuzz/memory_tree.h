// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "base/file_tree.h"

/// A repository of plans in memory, in the folder `plans`. A line `@@ sand/groups.yaml` begins a
/// file, which ends before the next; what stands before the first is the whole of one municipality.
class MemoryTree : public slt::FileTree {
 public:
  static constexpr std::string_view kRoot = "plans", kMark = "@@ ";

  explicit MemoryTree(std::string_view bytes) {
    std::string path = "plans/sand/municipality.yaml";
    while (!bytes.empty()) {
      const std::string_view line = bytes.substr(0, std::min(bytes.find('\n'), bytes.size()));
      const std::string_view whole = bytes.substr(0, std::min(line.size() + 1, bytes.size()));
      if (line.starts_with(kMark))
        path = std::string(kRoot) + "/" + std::string(line.substr(kMark.size()));
      else
        files_[path] += whole;
      bytes.remove_prefix(whole.size());
    }
  }
  slt::FileRead read(const std::string& path) const override {
    const auto file = files_.find(path);
    if (file == files_.end()) return {.refusal = slt::Refusal::missing, .bytes = {}};
    if (file->second.size() > slt::kLargestFile)
      return {.refusal = slt::Refusal::too_large, .bytes = {}};
    return {.refusal = slt::Refusal::none, .bytes = file->second};
  }
  slt::Listing list(const std::string& path) const override {
    slt::Listing listing;
    using Kind = slt::DirectoryEntry::Kind;
    std::map<std::string, Kind> names;
    for (const auto& [file, bytes] : files_) {
      if (!file.starts_with(path + "/")) continue;
      const std::string below = file.substr(path.size() + 1);
      const std::string name = below.substr(0, below.find('/'));
      if (!name.empty()) names.emplace(name, name == below ? Kind::file : Kind::folder);
    }
    for (const auto& [name, kind] : names) listing.entries.push_back({kind, name});
    if (names.empty()) listing.refusal = slt::Refusal::missing;
    return listing;
  }

 private:
  std::map<std::string, std::string> files_;
};
