// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <map>

#include "render/escape.h"
#include "render/findings.h"
#include "render/page.h"

namespace slt::render {
namespace {

constexpr int kMostPerFile = 20;
constexpr int kMostInAll = 1000;

constexpr Message<std::string_view> kSee{
    .nb = "se «slt explain {0}»", .nn = "sjå «slt explain {0}»", .en = "see \"slt explain {0}\""};
constexpr Message<int> kAndMore{.nb = "… og {0} til", .nn = "… og {0} til", .en = "… and {0} more"};
constexpr Message<int, Text, int, Text, int, Text, int, Text, int, Text> kClosing{
    .nb = "{0} {1}, {2} {3}: {4} {5}, {6} {7}, {8} {9}",
    .nn = "{0} {1}, {2} {3}: {4} {5}, {6} {7}, {8} {9}",
    .en = "{0} {1}, {2} {3}: {4} {5}, {6} {7}, {8} {9}"};

constexpr Message<std::string, int> kKnown{.nb = "{0}; {1} funn fra før står i baseline.yaml",
                                           .nn = "{0}; {1} funn frå før står i baseline.yaml",
                                           .en = "{0}; {1} earlier findings are in baseline.yaml"};

constexpr Message<std::string, int> kEarlier{.nb = "{0}; {1} funn fra før vises ikke",
                                             .nn = "{0}; {1} funn frå før blir ikkje viste",
                                             .en = "{0}; {1} earlier findings are not shown"};

constexpr Message<std::string, std::ptrdiff_t> kFixable{.nb = "{0}; «slt fix» kan rette {1}",
                                                        .nn = "{0}; «slt fix» kan rette {1}",
                                                        .en = "{0}; \"slt fix\" can mend {1}"};

constexpr Message<std::string, int> kUnchecked{
    .nb = "{0}; SLT-reglene er ikke brukt der en fil ikke kunne leses (kommuner: {1})",
    .nn = "{0}; SLT-reglane er ikkje brukte der ei fil ikkje kunne lesast (kommunar: {1})",
    .en =
        "{0}; the SLT rules were not applied where a file could not be read (municipalities: {1})"};

Text number_of(int count, const Text& one, const Text& many) { return count == 1 ? one : many; }

/// The findings that are drawn, and how many of each file are left out.
struct Selection {
  std::vector<const Finding*> drawn;
  std::map<std::string_view, int> left_out;
};

Selection select(const std::vector<Finding>& findings, bool quiet) {
  Selection chosen;
  std::map<std::string_view, int> per_file;
  for (const Finding& one : findings) {
    if (quiet && one.severity == Severity::info) continue;
    const bool fits =
        per_file[one.at.path] < kMostPerFile && static_cast<int>(chosen.drawn.size()) < kMostInAll;
    if (fits) chosen.drawn.push_back(&one);
    ++(fits ? per_file : chosen.left_out)[one.at.path];
  }
  return chosen;
}

void draw_severity(Page<Terminal>& page, Severity severity, Lang lang, bool color) {
  if (color && severity == Severity::error) page << "\x1b[1;31m";
  if (color && severity == Severity::warning) page << "\x1b[1;33m";
  if (color && severity == Severity::info) page << "\x1b[1;36m";
  page << label_of(severity).in(lang);
  if (color) page << "\x1b[0m";
}

void draw_place(Page<Terminal>& page, const Spot& at) {
  page << at.path << ":" << at.line << ":" << at.column << ": ";
}

void draw_excerpt(Page<Terminal>& page, const Spot& at) {
  if (at.excerpt.empty()) return;
  page << std::string_view(fmt::format("{:>5}", at.line)) << " | " << at.excerpt << "\n      | ";
  page.repeat(" ", at.indent).repeat("^", at.marked) << "\n";
}

void draw(Page<Terminal>& page, const Finding& one, const Drawing& how) {
  const Lang lang = how.lang.value_or(one.lang);
  draw_place(page, one.at);
  draw_severity(page, one.severity, lang, how.color);
  page << ": " << one.message.in(lang) << " [" << one.rule << "]\n";
  draw_excerpt(page, one.at);
  for (const Finding::Other& other : one.related) {
    page << "      : ";
    draw_place(page, other.at);
    page << other.words.in(lang) << "\n";
  }
  page << "      = ";
  if (!one.remedy.empty()) page << one.remedy.in(lang) << "; ";
  page << kSee.in(lang, one.rule) << "\n";
}

Lang language_of(const std::vector<Finding>& findings, std::string_view path, const Drawing& how) {
  const auto first = std::ranges::find(
      findings, path, [](const Finding& one) { return std::string_view(one.at.path); });
  return how.lang.value_or(first == findings.end() ? how.frame : first->lang);
}

}  // namespace

std::string closing_line(const std::vector<Finding>& findings, const Extent& extent, Lang lang) {
  const Tally all = tally(findings);
  std::string line = kClosing.in(
      lang, extent.municipalities,
      number_of(extent.municipalities, {"kommune", "kommune", "municipality"},
                {"kommuner", "kommunar", "municipalities"}),
      extent.files,
      number_of(extent.files, {"fil lest", "fil lesen", "file read"},
                {"filer lest", "filer lesne", "files read"}),
      all.errors, {"feil", "feil", all.errors == 1 ? "error" : "errors"}, all.warnings,
      number_of(all.warnings, {"advarsel", "åtvaring", "warning"},
                {"advarsler", "åtvaringar", "warnings"}),
      all.infos,
      number_of(all.infos, {"merknad", "merknad", "note"}, {"merknader", "merknader", "notes"}));
  if (extent.unchecked > 0) line = kUnchecked.in(lang, line, extent.unchecked);
  if (extent.earlier > 0) line = kEarlier.in(lang, line, extent.earlier);
  const auto fixable = std::ranges::count_if(findings, &Finding::fixable);
  if (fixable > 0) line = kFixable.in(lang, line, fixable);
  return extent.known > 0 ? kKnown.in(lang, line, extent.known) : line;
}

std::string findings_text(const std::vector<Finding>& findings, const Extent& extent,
                          const Drawing& how) {
  Page<Terminal> page;
  const Selection chosen = select(findings, how.quiet);
  for (const Finding* one : chosen.drawn) draw(page, *one, how);
  for (const auto& [path, count] : chosen.left_out)
    page << path << ": " << kAndMore.in(language_of(findings, path, how), count) << "\n";
  if (!how.quiet) page << closing_line(findings, extent, how.lang.value_or(how.frame)) << "\n";
  return page.take();
}

std::string findings_short(const std::vector<Finding>& findings, const Drawing& how) {
  Page<Terminal> page;
  for (const Finding& one : findings) {
    if (how.quiet && one.severity == Severity::info) continue;
    draw_place(page, one.at);
    // Editors know no «info»: their third word is «note».
    page << (one.severity == Severity::info ? std::string_view("note") : label_of(one.severity).en)
         << ": " << one.message.in(how.lang.value_or(one.lang)) << " [" << one.rule << "]\n";
  }
  return page.take();
}

}  // namespace slt::render
