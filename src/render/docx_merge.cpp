// SPDX-License-Identifier: MIT
#include "render/docx_merge.h"

#include <algorithm>
#include <charconv>

#include "base/ascii.h"
#include "render/docx_parts.h"
#include "render/docx_styles.h"
#include "render/xml_elements.h"

namespace slt::render {
namespace {

constexpr std::string_view kWord = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// A style where it is written.
struct StyleText {
  std::string type, id, name;
  std::string_view xml;
};

std::vector<StyleText> styles_in(std::string_view xml, const std::vector<XmlElement>& elements) {
  std::vector<StyleText> all;
  for (const XmlElement& one : elements) {
    if (one.name == "w:style" && one.depth == 1)
      all.push_back({std::string(one.attribute("w:type")),
                     std::string(one.attribute("w:styleId")),
                     {},
                     xml.substr(one.begin, one.end - one.begin)});
    else if (one.name == "w:name" && one.depth == 2 && !all.empty() && all.back().name.empty())
      all.back().name = lowered(one.attribute("w:val"));
  }
  return all;
}

bool is_root(const std::vector<XmlElement>& elements, std::string_view name) {
  const XmlElement& root = elements.front();
  return root.name == name && root.attribute("xmlns:w") == kWord && !root.is_empty_tag();
}

void replace(std::string& text, const std::string& from, const std::string& to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size())
    text.replace(at, from.size(), to);
}

/// One of our styles as it stands among others: what it refers to has its id there, and it is the
/// default of nothing.
std::string adapted(const StyleText& ours, const MergedStyles& merged, std::string_view bullets) {
  std::string xml(ours.xml);
  replace(xml, " w:default=\"1\"", "");
  replace(xml, "<w:numId w:val=\"1\"/>", fmt::format("<w:numId w:val=\"{}\"/>", bullets));
  std::string changed;
  while (!xml.empty()) {  // From one value to the next, so that nothing is renamed twice.
    const std::size_t at = std::min(xml.find("=\""), xml.size());
    const std::size_t end = std::min(xml.find('"', std::min(at + 2, xml.size())), xml.size());
    const std::string before = xml.substr(0, std::min(at + 2, xml.size()));
    const std::string value = at == xml.size() ? "" : xml.substr(at + 2, end - at - 2);
    const bool refers = before.ends_with("<w:basedOn w:val=\"") ||
                        before.ends_with("<w:next w:val=\"") || before.ends_with(" w:styleId=\"");
    const auto other = refers ? merged.ids.find(value) : merged.ids.end();
    changed += before + (other == merged.ids.end() ? value : other->second);
    xml.erase(0, at == xml.size() ? xml.size() : end);
  }
  return changed;
}

/// A whole number of an attribute; 0 for anything else.
int number_in(std::string_view words) {
  int number = 0;
  std::from_chars(words.data(), words.data() + words.size(), number);
  return std::clamp(number, 0, 1'000'000'000);
}

}  // namespace

std::optional<MergedStyles> with_our_styles(std::string_view xml, std::string_view bullets) {
  const auto elements = elements_of(xml);
  if (!elements || !is_root(*elements, "w:styles")) return {};
  const std::vector<StyleText> theirs = styles_in(xml, *elements);
  const std::string all_ours = docx_styles(Lang::nb);
  const auto our_elements = elements_of(all_ours);
  MergedStyles merged;
  std::vector<StyleText> lacking;
  for (const StyleText& one : styles_in(all_ours, *our_elements)) {
    const auto same = std::ranges::find_if(theirs, [&](const StyleText& other) {
      return other.type == one.type && other.name == one.name && !other.id.empty() &&
             other.id.find('&') == other.id.npos;
    });
    std::string id = same == theirs.end() ? one.id : same->id;
    if (same == theirs.end()) {
      while (std::ranges::find(theirs, id, &StyleText::id) != theirs.end()) id = "Slt" + id;
      lacking.push_back(one);
    }
    if (id != one.id) merged.ids.emplace(one.id, id);
  }
  const std::size_t end = xml.rfind("</");
  merged.xml = xml.substr(0, end);
  for (const StyleText& one : lacking) merged.xml += adapted(one, merged, bullets);
  merged.xml += xml.substr(end);
  return merged;
}

std::string our_numbering() { return std::string(kDocxNumbering.text); }

std::optional<MergedNumbering> with_our_numbering(std::string_view xml) {
  const auto elements = elements_of(xml);
  if (!elements) return {};
  if (elements->front().is_empty_tag()) return MergedNumbering{our_numbering(), "1"};
  if (!is_root(*elements, "w:numbering")) return {};
  int definitions = 0, lists = 0;
  std::size_t place = xml.rfind("</");
  for (const XmlElement& one : *elements) {
    if (one.depth != 1) continue;
    definitions = std::max(definitions, number_in(one.attribute("w:abstractNumId")));
    lists = std::max(lists, number_in(one.attribute("w:numId")));
    if (one.name == "w:num" || one.name == "w:numIdMacAtCleanup")
      place = std::min(place, one.begin);
  }
  std::string ours = our_numbering();
  const std::size_t begin = ours.find("<w:abstractNum "), end = ours.rfind("</w:numbering>");
  ours = ours.substr(begin, end - begin);
  const std::string definition = fmt::format("{}", definitions + 1);
  const std::string list = fmt::format("{}", lists + 1);
  replace(ours, "w:abstractNumId=\"0\"", fmt::format("w:abstractNumId=\"{}\"", definition));
  replace(ours, "<w:abstractNumId w:val=\"0\"/>",
          fmt::format("<w:abstractNumId w:val=\"{}\"/>", definition));
  replace(ours, "w:numId=\"1\"", fmt::format("w:numId=\"{}\"", list));
  return MergedNumbering{std::string(xml.substr(0, place)) + ours + std::string(xml.substr(place)),
                         list};
}

}  // namespace slt::render
