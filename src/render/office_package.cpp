// SPDX-License-Identifier: MIT
#include "render/office_package.h"

#include <algorithm>

#include <fmt/format.h>

#include "render/xml_elements.h"

namespace slt::render {
namespace {

/// The part that `target` means, seen from `part`.
std::string part_meant(std::string_view part, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  std::string_view folder = part.substr(0, part.rfind('/') + 1);
  while (target.starts_with("../") && !folder.empty()) {
    target.remove_prefix(3);
    folder.remove_suffix(1);
    folder = folder.substr(0, folder.rfind('/') + 1);
  }
  return fmt::format("{}{}", folder, target);
}

std::vector<XmlElement> elements_in(const ZipPart* part) {
  const auto elements = part ? elements_of(part->bytes) : std::nullopt;
  return elements.value_or(std::vector<XmlElement>{});
}

}  // namespace

std::string relations_name(std::string_view part) {
  const std::size_t name = part.rfind('/') + 1;
  return fmt::format("{}_rels/{}.rels", part.substr(0, name), part.substr(name));
}

const ZipPart* OfficePackage::find(std::string_view name) const {
  const auto part = std::ranges::find(parts_, name, &ZipPart::name);
  return part == parts_.end() ? nullptr : &*part;
}

const ZipPart* OfficePackage::relations_part(std::string_view part) const {
  return find(relations_name(part));
}

std::vector<Relation> OfficePackage::relations_of(std::string_view part) const {
  std::vector<Relation> all;
  const ZipPart* list = relations_part(part);
  for (const XmlElement& one : elements_in(list)) {
    if (one.name != "Relationship") continue;
    const std::string_view type = one.attribute("Type");
    const bool outside = one.attribute("TargetMode") == "External";
    all.push_back({type.substr(type.rfind('/') + 1),
                   std::string_view(list->bytes).substr(one.begin, one.end - one.begin),
                   one.attribute("Id"),
                   outside ? std::string() : part_meant(part, one.attribute("Target"))});
  }
  return all;
}

std::string_view OfficePackage::type_of(std::string_view part) const {
  std::string_view by_ending;
  for (const XmlElement& one : elements_in(find("[Content_Types].xml"))) {
    const std::string_view name = one.attribute("PartName"), ending = one.attribute("Extension");
    if (name.starts_with('/') && name.substr(1) == part) return one.attribute("ContentType");
    if (!ending.empty() && part.substr(part.rfind('.') + 1) == ending)
      by_ending = one.attribute("ContentType");
  }
  return by_ending;
}

}  // namespace slt::render
