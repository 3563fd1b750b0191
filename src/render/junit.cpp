// SPDX-License-Identifier: MIT
#include <algorithm>
#include <span>

#include "render/escape.h"
#include "render/findings.h"
#include "render/page.h"

// JUnit's XML as Jenkins, GitLab and Azure read it: one test for each file with findings. Only
// errors fail it; the rest stands in what it printed.
namespace slt::render {
namespace {

using XmlPage = Page<Xml>;

void draw_line(XmlPage& page, const Finding& one, Lang lang) {
  page << one.at.line << ":" << one.at.column << ": " << label_of(one.severity).in(lang) << ": "
       << one.message.in(lang) << " [" << one.rule << "]\n";
}

/// The findings of one file, which stand together.
void draw_file(XmlPage& page, std::span<const Finding> file, const Drawing& how) {
  page << "  <testcase classname=\"slt\" name=\"" << file.front().at.path << "\">\n";
  for (const Severity severity : {Severity::error, Severity::warning, Severity::info}) {
    if (std::ranges::find(file, severity, &Finding::severity) == file.end()) continue;
    const bool fails = severity == Severity::error;
    const Finding& first = *std::ranges::find(file, severity, &Finding::severity);
    if (fails)
      page << "    <failure message=\"" << first.message.in(how.lang.value_or(first.lang)) << "\">";
    else if (severity == Severity::warning)
      page << "    <system-err>";
    else
      page << "    <system-out>";
    for (const Finding& one : file)
      if (one.severity == severity) draw_line(page, one, how.lang.value_or(one.lang));
    if (fails)
      page << "</failure>\n";
    else if (severity == Severity::warning)
      page << "</system-err>\n";
    else
      page << "</system-out>\n";
  }
  page << "  </testcase>\n";
}

}  // namespace

std::string findings_junit(const std::vector<Finding>& findings, const Extent& extent,
                           const Drawing& how) {
  XmlPage cases;
  int tests = 0, failures = 0;
  for (auto file = findings.begin(); file != findings.end(); ++tests) {
    const auto is_other = [&](const Finding& one) { return one.at.path != file->at.path; };
    const auto end = std::find_if(file, findings.end(), is_other);
    failures +=
        std::any_of(file, end, [](const Finding& one) { return one.severity == Severity::error; });
    draw_file(cases, {file, end}, how);
    file = end;
  }
  if (tests == 0) {
    cases << "  <testcase classname=\"slt\" name=\""
          << closing_line(findings, extent, how.lang.value_or(how.frame)) << "\"/>\n";
    tests = 1;
  }
  XmlPage page;
  page << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"slt\" tests=\"" << tests
       << "\" failures=\"" << failures << "\">\n";
  return page.append(cases).take() + "</testsuite>\n";
}

}  // namespace slt::render
