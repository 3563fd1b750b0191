// SPDX-License-Identifier: MIT
#include "outline.h"

#include <algorithm>
#include <sstream>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace slt::yaml {
namespace {

/// A plain text after `~`, any other after `"`; a NUL cannot be part of either.
std::string outline_of_text(std::string_view text, bool plain) {
  return std::string(plain ? "~" : "\"").append(text).append(1, '\0');
}

std::string outline_of(const Cursor& node) {
  if (node.is_scalar()) return outline_of_text(node.text(), node.is_plain());
  std::string outline = node.is_list() ? "[" : "{";
  if (node.is_list())
    for (const Cursor item : node.items()) outline += outline_of(item);
  else
    for (const Entry entry : node.entries())
      outline += outline_of(entry.key) + outline_of(entry.value);
  return outline + (node.is_list() ? "]" : "}");
}

/// Writes down what yaml-cpp tells of a file.
class Writer : public YAML::EventHandler {
 public:
  std::string outline;

  using Mark = YAML::Mark;
  using Anchor = YAML::anchor_t;
  using Style = YAML::EmitterStyle::value;
  void OnDocumentStart(const Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const Mark&, Anchor) override { outline += "null"; }
  void OnAlias(const Mark&, Anchor) override { outline += "*"; }
  void OnScalar(const Mark&, const std::string& tag, Anchor, const std::string& text) override {
    outline += outline_of_text(text, tag == "?");
  }
  void OnSequenceStart(const Mark&, const std::string&, Anchor, Style) override { outline += "["; }
  void OnSequenceEnd() override { outline += "]"; }
  void OnMapStart(const Mark&, const std::string&, Anchor, Style) override { outline += "{"; }
  void OnMapEnd() override { outline += "}"; }
};

/// yaml-cpp loses one of the line breaks at the end of a folded text with empty lines after it, or
/// makes it a space; libyaml keeps them, as the standard says.
bool has_folded_before_empty_line(const Tree& tree) {
  const std::string_view bytes = tree.source->bytes;
  return std::ranges::any_of(tree.nodes, [&](const Node& node) {
    if (node.style != Style::folded) return false;
    const std::size_t line = bytes.find('\n', node.offset + node.length);
    if (line == bytes.npos) return false;
    const std::size_t next = bytes.find_first_not_of(" \r", line + 1);
    return next == bytes.npos || bytes[next] == '\n';
  });
}

/// yaml-cpp refuses a tab on an otherwise empty line; the standard lets it pass.
bool has_tab_on_empty_line(std::string_view bytes) {
  for (std::size_t tab = bytes.find('\t'); tab != bytes.npos; tab = bytes.find('\t', tab + 1)) {
    const std::size_t before = bytes.find_last_not_of(" \t", tab);
    const std::size_t after = bytes.find_first_not_of(" \t\r", tab);
    const bool starts = before == bytes.npos || bytes[before] == '\n';
    const bool ends = after == bytes.npos || bytes[after] == '\n' || bytes[after] == '#';
    if (starts && ends) return true;
  }
  return false;
}

/// yaml-cpp refuses a question mark in plain text between brackets, as in the address of a page.
bool has_question_mark_in_flow(const Tree& tree) {
  std::size_t flow_end = 0;
  for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
    const Node& node = tree.nodes[i];
    if (node.style == Style::flow && node.next > flow_end) flow_end = node.next;
    const bool plain = i < flow_end && node.style == Style::plain;
    if (plain && node.text.find('?') != node.text.npos) return true;
  }
  return false;
}

/// An outline without the line breaks and spaces that texts end with.
std::string without_last_breaks(const std::string& outline) {
  std::string shorter;
  for (const char c : outline) {
    while (c == '\0' && (shorter.ends_with('\n') || shorter.ends_with(' '))) shorter.pop_back();
    shorter += c;
  }
  return shorter;
}

}  // namespace

std::string outline_of(const Tree& tree) {
  return tree.nodes.empty() ? "" : outline_of(tree.root());
}

std::optional<std::string> yaml_cpp_outline(const std::string& bytes) {
  try {
    std::istringstream input(bytes);
    YAML::Parser parser(input);
    Writer writer;
    parser.HandleNextDocument(writer);
    return writer.outline;
  } catch (const YAML::Exception&) {
    return {};
  }
}

bool agrees_with_yaml_cpp(const Tree& tree) {
  const auto theirs = yaml_cpp_outline(tree.source->bytes);
  if (!theirs) return has_tab_on_empty_line(tree.source->bytes) || has_question_mark_in_flow(tree);
  const std::string ours = outline_of(tree);
  if (ours == *theirs) return true;
  return has_folded_before_empty_line(tree) &&
         without_last_breaks(ours) == without_last_breaks(*theirs);
}

}  // namespace slt::yaml
