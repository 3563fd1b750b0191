// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace slt::render {

/// An element of XML where it stands, with the name as it is written there.
struct XmlElement {
  std::string_view name;           ///< `w:style`
  std::string_view start;          ///< Its start tag: `<w:style w:type="paragraph">`.
  std::size_t begin = 0, end = 0;  ///< The whole of it, with its end tag.
  int depth = 0;                   ///< 0 is the outermost.

  bool is_empty_tag() const { return start.ends_with("/>"); }
  /// The value of an attribute as it is written; empty without it.
  std::string_view attribute(std::string_view wanted) const;
};

/// Every element of a well-formed text, in the order in which they begin; nothing when tags do not
/// match, when there are a million or more, or when the text has a document type, which no part of
/// an office document has.
std::optional<std::vector<XmlElement>> elements_of(std::string_view xml);

}  // namespace slt::render
