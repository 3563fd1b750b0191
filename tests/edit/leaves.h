// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "yaml/tree.h"

/// A text of a file, with the keys and numbers that lead to it.
struct Leaf {
  std::string path;
  std::string_view text;
  bool operator==(const Leaf&) const = default;
};

/// The texts of a file, and the way to the map that begins at an offset.
struct Flat {
  std::vector<Leaf> leaves = {};
  std::size_t wanted = std::string::npos;  ///< The offset of the object that is looked for.
  std::string wanted_path = {};

  void add(slt::yaml::Cursor node, const std::string& path) {
    if (node.is_map() && node.node().offset == wanted) wanted_path = path;
    if (node.is_scalar()) leaves.push_back({path, node.text()});
    std::size_t number = 0;
    if (node.is_list())
      for (const auto item : node.items()) add(item, path + "/" + std::to_string(number++));
    if (node.is_map())
      for (const auto [key, value] : node.entries())
        add(value, path + "/" + std::string(key.text()));
  }
};

/// The texts that do not stand below `prefix`.
inline std::vector<Leaf> outside(const Flat& flat, const std::string& prefix) {
  std::vector<Leaf> rest;
  for (const Leaf& leaf : flat.leaves)
    if (leaf.path != prefix && !leaf.path.starts_with(prefix + "/")) rest.push_back(leaf);
  return rest;
}
