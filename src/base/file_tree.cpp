// SPDX-License-Identifier: MIT
#include "base/file_tree.h"

#include <algorithm>

namespace slt {
namespace {

class Disk : public FileTree {
  FileRead read(const std::string& path) const override { return read_file(path); }
  Listing list(const std::string& path) const override { return list_folder(path); }
};

}  // namespace

const FileTree& disk() {
  static const Disk files;
  return files;
}

FileRead Drafted::read(const std::string& path) const {
  const auto draft = drafts_.find(path);
  if (draft == drafts_.end()) return read_file(path);
  return {.refusal = Refusal::none, .bytes = draft->second};
}

Listing Drafted::list(const std::string& path) const {
  Listing listing = list_folder(path);
  const std::string start = path == "." ? "" : path + "/";
  for (const auto& [draft, bytes] : drafts_) {
    if (!draft.starts_with(start)) continue;
    const std::string below = draft.substr(start.size());
    const std::string name = below.substr(0, below.find('/'));
    using Kind = DirectoryEntry::Kind;
    if (std::ranges::find(listing.entries, name, &DirectoryEntry::name) == listing.entries.end())
      listing.entries.push_back({name == below ? Kind::file : Kind::folder, name});
  }
  if (listing.refusal == Refusal::missing && !listing.entries.empty())
    listing.refusal = Refusal::none;
  std::ranges::sort(listing.entries, {}, &DirectoryEntry::name);
  return listing;
}

}  // namespace slt
