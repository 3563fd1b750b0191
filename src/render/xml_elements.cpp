// SPDX-License-Identifier: MIT
#include "render/xml_elements.h"

#include <algorithm>

namespace slt::render {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::size_t kMostElements = 1'000'000;

/// What stands between `<` and `>` and is no element.
struct Aside {
  std::string_view begin, end;
};
constexpr Aside kAsides[]{{"<!--", "-->"}, {"<?", "?>"}, {"<![CDATA[", "]]>"}};

/// Where the text after an aside goes on; `at` itself when none begins there.
std::size_t after_aside(std::string_view xml, std::size_t at) {
  for (const Aside& one : kAsides) {
    if (!xml.substr(at).starts_with(one.begin)) continue;
    const std::size_t end = xml.find(one.end, at + one.begin.size());
    return end == xml.npos ? xml.npos : end + one.end.size();
  }
  return at;
}

/// Where the tag that begins at `at` ends; a `>` in an attribute is a part of it.
std::size_t end_of_tag(std::string_view xml, std::size_t at) {
  char quote = 0;
  for (std::size_t i = at + 1; i < xml.size(); ++i) {
    const char c = xml[i];
    if (quote)
      quote = c == quote ? '\0' : quote;
    else if (c == '"' || c == '\'')
      quote = c;
    else if (c == '>')
      return i + 1;
    else if (c == '<')
      return xml.npos;
  }
  return xml.npos;
}

std::string_view name_in(std::string_view tag) {
  tag.remove_prefix(tag.starts_with("</") ? 2 : 1);
  return tag.substr(0, tag.find_first_of(" \t\r\n/>"));
}

}  // namespace

std::string_view XmlElement::attribute(std::string_view wanted) const {
  std::string_view rest = start.substr(name.size() + 1);
  while (true) {
    rest.remove_prefix(std::min(rest.find_first_not_of(kBlanks), rest.size()));
    const std::size_t equals = rest.find('=');
    if (equals == rest.npos) return {};
    const std::string_view key = rest.substr(0, rest.find_first_of(" \t\r\n="));
    rest.remove_prefix(equals + 1);
    rest.remove_prefix(std::min(rest.find_first_not_of(kBlanks), rest.size()));
    if (rest.empty() || (rest.front() != '"' && rest.front() != '\'')) return {};
    const std::size_t last = rest.find(rest.front(), 1);
    if (last == rest.npos) return {};
    if (key == wanted) return rest.substr(1, last - 1);
    rest.remove_prefix(last + 1);
  }
}

std::optional<std::vector<XmlElement>> elements_of(std::string_view xml) {
  std::vector<XmlElement> all;
  std::vector<std::size_t> open;  // Of `all`, the ones that have not ended.
  for (std::size_t at = xml.find('<'); at != xml.npos; at = xml.find('<', at)) {
    if (const std::size_t after = after_aside(xml, at); after != at) {
      if (after == xml.npos) return {};
      at = after;
      continue;
    }
    const std::size_t end = end_of_tag(xml, at);
    if (end == xml.npos || xml[at + 1] == '!') return {};
    const std::string_view tag = xml.substr(at, end - at), name = name_in(tag);
    if (tag.starts_with("</")) {
      if (open.empty() || all[open.back()].name != name) return {};
      all[open.back()].end = end;
      open.pop_back();
    } else {
      if (name.empty() || (open.empty() && !all.empty()) || all.size() >= kMostElements) return {};
      all.push_back({name, tag, at, end, static_cast<int>(open.size())});
      if (!tag.ends_with("/>")) open.push_back(all.size() - 1);
    }
    at = end;
  }
  if (!open.empty() || all.empty()) return {};
  return all;
}

}  // namespace slt::render
