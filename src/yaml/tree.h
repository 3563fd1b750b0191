// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <vector>

#include "base/source.h"

namespace slt::yaml {

enum class Kind : std::uint8_t { scalar, list, map };
enum class Style : std::uint8_t {
  plain,
  single_quoted,
  double_quoted,
  literal,
  folded,
  block,
  flow
};

/// One entry of the flat tree. Nodes stand in document order; those of a map alternate key, value.
struct Node {
  std::string_view text;     ///< A scalar's decoded text; empty for lists and maps.
  std::uint32_t offset = 0;  ///< First byte, quotes and block indicators included.
  std::uint32_t length = 0;  ///< Bytes to the end of the value; no trailing blanks or comments.
  std::uint32_t next = 0;    ///< Index of the node after this one and all it holds.
  Kind kind = Kind::scalar;
  Style style = Style::plain;
};

/// A comment, from its `#` to the end of its line.
struct Comment {
  std::uint32_t offset = 0;
  std::uint32_t length = 0;
};

class Cursor;
class Items;
class Entries;

/// What a file says, as one array. Text points into `source`, which must outlive the tree.
struct Tree {
  const Source* source = nullptr;
  std::vector<Node> nodes;  ///< Empty when nothing could be read; else the root, a map, is first.
  std::vector<Comment> comments;
  bool refused = false;  ///< Something was refused; what is here may be part of the file only.

  Cursor root() const;
};

/// A node in its tree: what everything above this folder sees of a file.
class Cursor {
 public:
  Cursor() = default;
  Cursor(const Tree& tree, std::uint32_t index) : Cursor(tree, tree.nodes.data() + index) {}
  Cursor(const Tree& tree, const Node* node) : tree_(&tree), node_(node) {}

  const Node& node() const { return *node_; }
  Kind kind() const { return node().kind; }
  bool is_scalar() const { return kind() == Kind::scalar; }
  bool is_list() const { return kind() == Kind::list; }
  bool is_map() const { return kind() == Kind::map; }
  std::string_view text() const { return node().text; }
  bool is_plain() const { return node().style == Style::plain; }
  Span span() const { return {tree_->source, node().offset, node().length}; }
  const Tree& tree() const { return *tree_; }

  Items items() const;      ///< Of a list, in order.
  Entries entries() const;  ///< Of a map, in order.

 private:
  const Tree* tree_ = nullptr;
  const Node* node_ = nullptr;
};

/// A key of a map and its value.
struct Entry {
  Cursor key, value;
};

/// The items of a list, for a `for` loop.
class Items {
 public:
  Items(const Tree& tree, const Node* first, const Node* last)
      : tree_(&tree), first_(first), last_(last) {}
  struct Iterator {
    const Tree* tree;
    const Node* node;
    Cursor operator*() const { return {*tree, node}; }
    Iterator& operator++() { return node = tree->nodes.data() + node->next, *this; }
    bool operator==(const Iterator&) const = default;
  };
  Iterator begin() const { return {tree_, first_}; }
  Iterator end() const { return {tree_, last_}; }
  std::size_t count() const {
    std::size_t items = 0;
    for (Iterator at = begin(); at != end(); ++at) ++items;
    return items;
  }

 private:
  const Tree* tree_;
  const Node *first_, *last_;
};

/// The entries of a map, for a `for` loop.
class Entries {
 public:
  Entries(const Tree& tree, const Node* first, const Node* last)
      : tree_(&tree), first_(first), last_(last) {}
  struct Iterator {
    const Tree* tree;
    const Node* node;
    Entry operator*() const { return {{*tree, node}, {*tree, node + 1}}; }
    Iterator& operator++() { return node = tree->nodes.data() + node[1].next, *this; }
    bool operator==(const Iterator&) const = default;
  };
  Iterator begin() const { return {tree_, first_}; }
  Iterator end() const { return {tree_, last_}; }

 private:
  const Tree* tree_;
  const Node *first_, *last_;
};

inline Cursor Tree::root() const { return {*this, nodes.data()}; }
inline Items Cursor::items() const {
  return {*tree_, node_ + 1, tree_->nodes.data() + node_->next};
}
inline Entries Cursor::entries() const {
  return {*tree_, node_ + 1, tree_->nodes.data() + node_->next};
}

}  // namespace slt::yaml
