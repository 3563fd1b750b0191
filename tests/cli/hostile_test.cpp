// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <array>

#include <nlohmann/json.hpp>

#include "../collection.h"
#include "../everything.h"

// What a plan says stays text, wherever it stands in any report of any format: no markup, no link,
// no formula, no command. Every key of everything holds something that would be more.
namespace {

constexpr std::array<std::string_view, 8> kHostile{"<script>alert(1)</script>",
                                                   "\" onmouseover=\"alert(1)",
                                                   "[trykk](javascript:alert(1))",
                                                   "=HYPERLINK(1)",
                                                   "::error::alt er galt",
                                                   "##[command]slett",
                                                   "</w:t><w:p/>",
                                                   "![bilde](https://ond.example/x.png)"};

std::string hostile(const std::string& word, std::size_t number) {
  std::string text;
  for (const char c : std::string(kHostile[number % kHostile.size()]) + " " + word) {
    if (c == '"' || c == '\\') text += '\\';
    text += c;
  }
  return text;
}

struct HostilePlans : Collection {
  Everything all;
  HostilePlans() {
    all.dressed = hostile;
    write("sand/municipality.yaml", all.yaml());
  }
  std::string report(const char* kind, const char* format) const {
    return run({"report", kind, "sand", "-f", format, "-o", "-"});
  }
};

constexpr std::array kKinds{"annual", "plan", "status", "overview", "agenda", "minutes"};

bool holds(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

/// True when a part stands somewhere without a backslash before it.
bool holds_bare(const std::string& text, std::string_view part) {
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1))
    if (at == 0 || text[at - 1] != '\\') return true;
  return false;
}

/// True when a line begins so, after blanks.
bool begins_a_line(const std::string& text, std::string_view part) {
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) {
    const std::size_t before = text.find_last_not_of(" \t", at == 0 ? 0 : at - 1);
    if (at == 0 || before == text.npos || text[before] == '\n') return true;
  }
  return false;
}

}  // namespace

TEST_CASE("no text of a plan is live in a page, a picture or a Word document") {
  const HostilePlans plans;
  for (const char* kind : kKinds) {
    CAPTURE(kind);
    const std::string html = plans.report(kind, "html"), docx = plans.report(kind, "docx");
    CHECK(!holds(html, "<script"));
    CHECK(!holds(html, "\" onmouseover"));
    CHECK(!holds(html, "href=\"javascript:"));
    CHECK(!holds(html, "<img"));
    CHECK(!holds(docx, "</w:t><w:p/>"));
    CHECK(!holds(docx, "<script"));
  }
  CHECK(holds(plans.report("plan", "html"), "&lt;script&gt;alert(1)"));
  CHECK(holds(plans.report("plan", "docx"), "&lt;/w:t&gt;"));
  const std::string wheel = plans.run({"calendar", "sand", "--year", "2026", "-f", "svg"});
  CHECK(!holds(wheel, "<script"));
  CHECK(!holds(wheel, "\" onmouseover"));
}

TEST_CASE("no text of a plan is markup in Markdown, a formula in a spreadsheet or a command") {
  const HostilePlans plans;
  for (const char* kind : kKinds) {
    CAPTURE(kind);
    const std::string markdown = plans.report(kind, "markdown"), csv = plans.report(kind, "csv"),
                      text = plans.report(kind, "text");
    CHECK(!holds_bare(markdown, "<script"));
    CHECK(!holds_bare(markdown, "[trykk"));
    CHECK(!holds_bare(markdown, "[bilde"));
    CHECK(!holds(csv, "\"=HYPER"));
    CHECK(!holds(csv, ";=HYPER"));
    CHECK(!begins_a_line(text, "::error::"));
    CHECK(!holds(text, "##[command]"));
  }
  CHECK(holds(plans.report("plan", "markdown"), "\\<script"));
  CHECK(holds(plans.report("plan", "csv"), "HYPERLINK"));
  CHECK(holds(plans.report("plan", "text"), "alt er galt"));
}

TEST_CASE("data about hostile plans is data") {
  const HostilePlans plans;
  for (const char* kind : kKinds)
    CHECK(nlohmann::json::parse(plans.report(kind, "json"))["documents"].size() == 1);
  const std::string ics = plans.run({"calendar", "sand", "--year", "2026", "-f", "ics"});
  CHECK(ics.starts_with("BEGIN:VCALENDAR\r\n"));
  std::size_t lines = 0;
  for (std::size_t at = ics.find("BEGIN:VEVENT"); at != ics.npos;
       at = ics.find("BEGIN:VEVENT", at + 1), ++lines)
    CHECK(ics[at - 1] == '\n');
  CHECK(lines > 0);
}
