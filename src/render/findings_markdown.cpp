// SPDX-License-Identifier: MIT
#include <algorithm>

#include "render/escape.h"
#include "render/findings.h"
#include "render/link.h"
#include "render/page.h"

namespace slt::render {
namespace {

constexpr std::array<Text, 3> kHeads{{{"Feil som må rettes", "Feil som må rettast", "To be mended"},
                                      {"Advarsler", "Åtvaringar", "Warnings"},
                                      {"Merknader", "Merknader", "Notes"}}};
constexpr Text kTitle{"SLT-sjekk", "SLT-sjekk", "SLT check"};
constexpr Text kDo{"Gjør dette", "Gjer dette", "Do this"};

/// A path inside an address: what could end it or be read as markup in per cent.
std::string in_address(std::string_view path) { return percent_encoded(path, "-._~/:"); }

std::string_view without_slashes(std::string_view address) {
  while (address.ends_with('/')) address.remove_suffix(1);
  return address;
}

void draw_place(std::string& text, const Finding& one, const Drawing& how) {
  Page<Markdown> place;
  place << one.at.path << ":" << one.at.line;
  if (how.link.empty())
    text += place.take();
  else
    text += fmt::format("[{}]({}/{}#L{})", place.take(), in_address(without_slashes(how.link)),
                        in_address(one.at.path), one.at.line);
}

void draw(std::string& text, const Finding& one, const Drawing& how) {
  const Lang lang = how.lang.value_or(one.lang);
  text += "- ";
  draw_place(text, one, how);
  Page<Markdown> words;
  words << ": " << one.message.in(lang) << " (" << one.rule << ")\n";
  if (!one.remedy.empty()) words << "  - " << kDo.in(lang) << ": " << one.remedy.in(lang) << "\n";
  text += words.take();
}

}  // namespace

std::string findings_markdown(const std::vector<Finding>& findings, const Extent& extent,
                              const Drawing& how) {
  const Lang frame = how.lang.value_or(how.frame);
  Page<Markdown> head;
  head << "## " << kTitle.in(frame) << "\n\n" << closing_line(findings, extent, frame) << "\n";
  std::string text = head.take();
  for (const Severity severity : {Severity::error, Severity::warning, Severity::info}) {
    if (std::ranges::find(findings, severity, &Finding::severity) == findings.end()) continue;
    if (how.quiet && severity == Severity::info) continue;
    text += fmt::format("\n### {}\n\n", kHeads[static_cast<std::size_t>(severity)].in(frame));
    for (const Finding& one : findings)
      if (one.severity == severity) draw(text, one, how);
  }
  return text;
}

}  // namespace slt::render
