// SPDX-License-Identifier: MIT
#include "cli/starter.h"

#include <algorithm>
#include <cassert>

#include "cli/starter_files.h"

namespace slt::cli {
namespace {

std::string filled(std::string line, const std::map<std::string, std::string>& values) {
  for (const auto& [key, value] : values) {
    const std::string gap = "{" + key + "}";
    for (std::size_t at = 0; (at = line.find(gap, at)) != line.npos; at += value.size())
      line.replace(at, gap.size(), value);
  }
  return line;
}

}  // namespace

std::string started(std::string_view text, const std::set<std::string>& parts,
                    const std::map<std::string, std::string>& values) {
  std::string made;
  bool stays = true;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    const std::string line(text.substr(0, end));
    text.remove_prefix(end);
    if (line.starts_with("#? -")) {
      stays = !parts.contains(line.substr(4, line.find('\n') - 4));
    } else if (line.starts_with("#? ")) {
      stays = parts.contains(line.substr(3, line.find('\n') - 3));
    } else if (line == "#.\n") {
      stays = true;
    } else if (stays) {
      made += filled(line, values);
    }
  }
  return made;
}

std::string_view starter_at(std::string_view path) {
  const auto file = std::ranges::find(starter_files(), path, &StarterFile::path);
  assert(file != starter_files().end());
  return file->bytes;
}

}  // namespace slt::cli
