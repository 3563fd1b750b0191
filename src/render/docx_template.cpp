// SPDX-License-Identifier: MIT
#include "render/docx_template.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

#include "render/docx_merge.h"
#include "render/docx_parts.h"
#include "render/office_package.h"
#include "render/unzip.h"
#include "render/xml_elements.h"

namespace slt::render {
namespace {

constexpr std::size_t kMostUnpacked = 64 << 20;
constexpr std::string_view kWord = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr std::string_view kRelations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/// What the words of a document and of a template are; one with macros is neither.
constexpr std::array<std::string_view, 2> kMainTypes{
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"};
/// What is kept of all that a document refers to. Our styles need the number of our lists.
constexpr std::array<std::string_view, 6> kKept{"numbering", "styles", "theme",
                                                "fontTable", "header", "footer"};
constexpr int kUnknownWidth = 9070, kLeastWidth = 2000;  ///< Between margins.

TemplateFault fault_of(UnzipFault fault) {
  switch (fault) {
    case UnzipFault::not_an_archive:
      return TemplateFault::not_word;
    case UnzipFault::locked:
      return TemplateFault::locked;
    case UnzipFault::too_large:
      return TemplateFault::too_large;
    case UnzipFault::damaged:
      break;
  }
  return TemplateFault::damaged;
}

bool is_markup(std::string_view name) { return name.ends_with(".xml") || name.ends_with(".rels"); }

/// A number of twentieths of a point; none for anything else.
std::optional<int> twips(std::string_view words) {
  int number = 0;
  const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), number);
  const bool whole = error == std::errc() && end == words.data() + words.size();
  return whole && number >= 0 && number < 100'000 ? std::optional(number) : std::nullopt;
}

/// What stands in an element and not deeper.
std::vector<XmlElement> children_of(const XmlElement& parent, const std::vector<XmlElement>& all) {
  std::vector<XmlElement> children;
  auto one = std::ranges::upper_bound(all, parent.begin, {}, &XmlElement::begin);
  for (; one != all.end() && one->begin < parent.end; ++one)
    if (one->depth == parent.depth + 1) children.push_back(*one);
  return children;
}

/// The sections of a document; what a tracked change tells of an earlier one is none.
std::vector<XmlElement> sections_in(const std::vector<XmlElement>& all) {
  std::vector<XmlElement> sections;
  for (const XmlElement& one : all)
    if (one.name == "w:sectPr" && (sections.empty() || one.begin >= sections.back().end))
      sections.push_back(one);
  return sections;
}

/// The template being read. Each step answers with the fault that ends it.
class TemplateReading {
 public:
  using Fault = std::optional<TemplateFault>;
  explicit TemplateReading(std::vector<ZipPart> parts) : package_(std::move(parts)) {}

  std::variant<DocxLook, TemplateFault> look() {
    for (const auto step : {&TemplateReading::read_words, &TemplateReading::keep_parts,
                            &TemplateReading::add_settings, &TemplateReading::check_names})
      if (const Fault fault = (this->*step)()) return *fault;
    return std::move(look_);
  }

 private:
  Fault read_words();
  Fault keep_parts();
  Fault add_settings();
  Fault check_names();
  void read_section(std::string_view xml, const std::vector<XmlElement>& elements);
  /// A part as it is to be, and all that it refers to.
  Fault keep(const ZipPart& part, std::string bytes);
  /// The bytes of a part with what is ours in them.
  std::optional<std::string> with_ours(std::string_view kind, const ZipPart& part);
  void add_own(std::string name, std::string bytes, Literal kind);

  OfficePackage package_;
  DocxLook look_ = {};
};

TemplateReading::Fault TemplateReading::read_words() {
  const ZipPart* words = nullptr;
  for (const Relation& one : package_.relations_of(""))
    if (one.kind == "officeDocument") words = package_.find(one.target);
  if (!words || std::ranges::find(kMainTypes, package_.type_of(words->name)) == kMainTypes.end())
    return TemplateFault::not_word;
  const auto elements = elements_of(words->bytes);
  if (!elements || elements->front().is_empty_tag()) return TemplateFault::damaged;
  const XmlElement& root = elements->front();
  const std::string_view relations = root.attribute("xmlns:r");
  if (root.name != "w:document" || root.attribute("xmlns:w") != kWord ||
      (!relations.empty() && relations != kRelations))
    return TemplateFault::not_word;
  look_.main = words->name;
  look_.start = root.start;
  if (relations.empty())
    look_.start.insert(look_.start.size() - 1, fmt::format(" xmlns:r=\"{}\"", kRelations));
  read_section(words->bytes, *elements);
  return {};
}

/// The last section's, with the headers and footers that it has from those before it.
void TemplateReading::read_section(std::string_view xml, const std::vector<XmlElement>& elements) {
  std::map<std::pair<std::string_view, std::string_view>, std::string_view> references;
  std::string others;
  int width = kUnknownWidth;
  for (const XmlElement& section : sections_in(elements)) {
    others.clear();
    std::optional<int> paper, left, right;
    for (const XmlElement& one : children_of(section, elements)) {
      const std::string_view whole = xml.substr(one.begin, one.end - one.begin);
      if (one.name == "w:headerReference" || one.name == "w:footerReference")
        references[{one.name, one.attribute("w:type")}] = whole;
      else if (one.name != "w:sectPrChange" && one.attribute("r:id").empty())
        others += whole;
      if (one.name == "w:pgSz") paper = twips(one.attribute("w:w"));
      if (one.name == "w:pgMar") left = twips(one.attribute("w:left"));
      if (one.name == "w:pgMar") right = twips(one.attribute("w:right"));
    }
    width = paper && left && right ? *paper - *left - *right : kUnknownWidth;
  }
  look_.width = std::max(width, kLeastWidth);
  look_.section = "<w:sectPr>";
  for (const auto& [kind, whole] : references) look_.section += whole;
  look_.section += others + "</w:sectPr>";
}

TemplateReading::Fault TemplateReading::keep(const ZipPart& part, std::string bytes) {
  const auto known = std::ranges::find(look_.parts, part.name, &ZipPart::name);
  if (known != look_.parts.end() || part.name == look_.main) return {};
  const std::string_view type = package_.type_of(part.name);
  if (type.empty() || type.find_first_of("\"<&") != type.npos) return TemplateFault::damaged;
  if (is_markup(part.name) && !elements_of(bytes)) return TemplateFault::damaged;
  look_.parts.push_back({part.name, std::move(bytes)});
  look_.content_types +=
      fmt::format("<Override PartName=\"/{}\" ContentType=\"{}\"/>", part.name, type);
  const ZipPart* relations = package_.relations_part(part.name);
  if (!relations) return {};
  if (!elements_of(relations->bytes)) return TemplateFault::damaged;
  look_.parts.push_back(*relations);
  for (const Relation& one : package_.relations_of(part.name))
    if (const ZipPart* other = package_.find(one.target))
      if (const Fault fault = keep(*other, other->bytes)) return fault;
  return {};
}

std::optional<std::string> TemplateReading::with_ours(std::string_view kind, const ZipPart& part) {
  if (kind == "numbering") {
    auto merged = with_our_numbering(part.bytes);
    if (!merged) return {};
    look_.bullets = merged->bullets;
    return std::move(merged->xml);
  }
  if (kind != "styles") return part.bytes;
  auto merged = with_our_styles(part.bytes, look_.bullets);
  if (!merged) return {};
  look_.styles = std::move(merged->ids);
  return std::move(merged->xml);
}

TemplateReading::Fault TemplateReading::keep_parts() {
  const std::vector<Relation> all = package_.relations_of(look_.main);
  for (const Relation& one : all)
    while (one.id.starts_with(look_.links)) look_.links += "-slt";
  for (const std::string_view kind : kKept) {
    int count = 0;
    for (const Relation& one : all) {
      if (one.kind != kind) continue;
      const ZipPart* part = package_.find(one.target);
      auto bytes = part ? with_ours(kind, *part) : std::nullopt;
      if (!bytes || (++count > 1 && kind != "header" && kind != "footer"))
        return TemplateFault::damaged;
      if (const Fault fault = keep(*part, std::move(*bytes))) return fault;
      look_.relationships += one.element;
    }
    if (count == 0 && kind == "styles") return TemplateFault::not_word;
    if (count == 0 && kind == "numbering") add_own("numbering.xml", our_numbering(), "numbering");
  }
  return {};
}

void TemplateReading::add_own(std::string name, std::string bytes, Literal kind) {
  name = look_.main.substr(0, look_.main.rfind('/') + 1) + name;
  look_.content_types += fmt::format(
      "<Override PartName=\"/{}\" "
      "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml\"/>",
      name, kind.text);
  look_.relationships += fmt::format("<Relationship Id=\"{}-{}\" Type=\"{}/{}\" Target=\"/{}\"/>",
                                     look_.links, kind.text, kRelations, kind.text, name);
  look_.parts.push_back({std::move(name), std::move(bytes)});
}

/// Our settings, with those of the template that tell which header a page has.
TemplateReading::Fault TemplateReading::add_settings() {
  std::set<std::string_view> on;
  for (const Relation& relation : package_.relations_of(look_.main)) {
    const ZipPart* part = relation.kind == "settings" ? package_.find(relation.target) : nullptr;
    const auto elements = part ? elements_of(part->bytes) : std::nullopt;
    for (const XmlElement& one : elements.value_or(std::vector<XmlElement>{})) {
      const std::string_view value = one.attribute("w:val");
      if (value != "0" && value != "false" && value != "off") on.insert(one.name);
    }
  }
  const DocxSides sides{.mirrored = on.contains("w:mirrorMargins"),
                        .even_and_odd = on.contains("w:evenAndOddHeaders")};
  add_own("settings.xml", docx_settings(Lang::nb, sides), "settings");
  return {};
}

/// No part may have the name of another, or of what we write beside them.
TemplateReading::Fault TemplateReading::check_names() {
  std::set<std::string> names{"[Content_Types].xml", "_rels/.rels", "docProps/core.xml", look_.main,
                              relations_name(look_.main)};
  for (const ZipPart& part : look_.parts)
    if (!names.insert(part.name).second) return TemplateFault::damaged;
  return {};
}

}  // namespace

std::variant<DocxLook, TemplateFault> template_look(std::string_view docx) {
  // Word packs a document with a password, like those of before 2007, in a form of its own.
  if (docx.starts_with("\xD0\xCF\x11\xE0")) return TemplateFault::locked;
  if (docx.size() > kLargestTemplate) return TemplateFault::too_large;
  Unzipped unzipped = unzip(docx, kMostUnpacked);
  if (const UnzipFault* fault = std::get_if<UnzipFault>(&unzipped)) return fault_of(*fault);
  return TemplateReading(std::move(std::get<std::vector<ZipPart>>(unzipped))).look();
}

}  // namespace slt::render
