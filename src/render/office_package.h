// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/zip.h"

namespace slt::render {

/// What a part of an office document refers to.
struct Relation {
  std::string_view kind;     ///< The last word of its type: `styles`.
  std::string_view element;  ///< As it is written.
  std::string_view id;
  std::string target;  ///< The name of a part; empty when it is outside of the document.
};

/// The part that tells what a part refers to: `word/_rels/document.xml.rels`.
std::string relations_name(std::string_view part);

/// An office document taken apart.
class OfficePackage {
 public:
  explicit OfficePackage(std::vector<ZipPart> parts) : parts_(std::move(parts)) {}

  /// Null when there is no part of that name.
  const ZipPart* find(std::string_view name) const;
  /// The part that tells what a part refers to; null when it refers to nothing.
  const ZipPart* relations_part(std::string_view part) const;
  /// What a part refers to; the whole document does by the empty name. Nothing when it refers to
  /// nothing, or cannot be read.
  std::vector<Relation> relations_of(std::string_view part) const;
  /// What a part is, as `[Content_Types].xml` says; empty when it does not.
  std::string_view type_of(std::string_view part) const;

 private:
  std::vector<ZipPart> parts_;
};

}  // namespace slt::render
