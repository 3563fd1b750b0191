// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

// Our styles and lists among those of another's Word document.
namespace slt::render {

/// Styles with those of ours that were lacking; and the ids of ours that are others there. A style
/// is the same when its kind and its name are: Norwegian Word says «Overskrift1» for `heading 1`.
struct MergedStyles {
  std::string xml;
  std::map<std::string, std::string, std::less<>> ids;
};
/// Nothing when the styles cannot be read.
std::optional<MergedStyles> with_our_styles(std::string_view xml, std::string_view bullets);

/// Numberings with the bullets of our lists, and the number those have got.
struct MergedNumbering {
  std::string xml, bullets;
};
/// Nothing when the numberings cannot be read.
std::optional<MergedNumbering> with_our_numbering(std::string_view xml);
std::string our_numbering();

}  // namespace slt::render
