// SPDX-License-Identifier: MIT
#include "edit/tabs.h"

#include <algorithm>
#include <array>
#include <memory>

#include "yaml/reader.h"
#include "yaml/syntax_rules.h"

namespace slt::edit {
namespace {

/// Blanks that a tab may stand for, those that plans are indented by first.
constexpr std::array<std::size_t, 8> kWidths{2, 4, 1, 3, 5, 6, 7, 8};

/// A file with other bytes, and how it reads.
struct Trial {
  Source source;
  Diagnostics found = {};
  yaml::Tree tree = {};

  explicit Trial(std::string bytes) : source{.path = {}, .bytes = std::move(bytes), .decoded = {}} {
    tree = yaml::read(source, found);
  }
  Trial(const Trial&) = delete;
  bool is_whole() const { return !tree.refused && !tree.nodes.empty(); }
  bool stops_at_tab() const {
    return !found.empty() &&
           found.back().rule == yaml::syntax_rule(yaml::Fault::tab_indentation).id;
  }
};

bool says_the_same(const yaml::Tree& a, const yaml::Tree& b) {
  return std::ranges::equal(a.nodes, b.nodes, [](const yaml::Node& one, const yaml::Node& other) {
    return one.kind == other.kind && one.text == other.text && one.next == other.next;
  });
}

/// The file with so many blanks for each tab that the reader stops at.
std::unique_ptr<Trial> with_width(const std::string& bytes, std::size_t width) {
  auto trial = std::make_unique<Trial>(bytes);
  while (trial->stops_at_tab()) {
    std::string text = trial->source.bytes;
    text.replace(trial->found.back().span.offset, 1, std::string(width, ' '));
    trial = std::make_unique<Trial>(std::move(text));
  }
  return trial;
}

}  // namespace

std::optional<std::string> without_tabs(const Source& source) {
  std::unique_ptr<Trial> first;
  for (const std::size_t width : kWidths) {
    auto trial = with_width(source.bytes, width);
    if (!trial->is_whole()) continue;
    if (first && !says_the_same(first->tree, trial->tree)) return {};
    if (!first) first = std::move(trial);
  }
  return first ? std::optional(first->source.bytes) : std::nullopt;
}

}  // namespace slt::edit
