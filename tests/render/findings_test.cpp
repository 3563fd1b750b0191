// SPDX-License-Identifier: MIT
#include "render/findings.h"

#include <doctest/doctest.h>

using namespace slt;
using namespace slt::render;

namespace {

constexpr Message<> kMessage{
    .nb = "noe mangler", .nn = "noko manglar", .en = "something is missing"};

Finding finding(Severity severity) {
  Finding one;
  one.rule = "plan-missing";
  one.severity = severity;
  one.at.path = "plans/sand/plan[1].yaml";
  one.at.line = 3;
  one.message = kMessage();
  one.lang = Lang::nn;
  return one;
}

Extent one_municipality() {
  Extent extent;
  extent.municipalities = 1;
  extent.files = 3;
  return extent;
}

Drawing drawing(std::string link) {
  Drawing how;
  how.quiet = link.empty();
  how.link = std::move(link);
  return how;
}

}  // namespace

TEST_CASE("where nothing is found, JUnit has one test, and it passes") {
  CHECK(findings_junit({}, one_municipality(), {}) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<testsuite name=\"slt\" tests=\"1\" failures=\"0\">\n"
        "  <testcase classname=\"slt\" name=\"1 kommune, 3 filer lest: 0 feil, 0 advarsler, 0 "
        "merknader\"/>\n"
        "</testsuite>\n");
}

TEST_CASE("more than twenty of a file are counted, in its own language") {
  const std::vector<Finding> findings(23, finding(Severity::error));
  const std::string text = findings_text(findings, one_municipality(), {});
  CHECK(text.find("plan[1].yaml: … og 3 til\n") != text.npos);
}

TEST_CASE("a comment names the place, with a link where the files can be read") {
  const std::vector findings{finding(Severity::error), finding(Severity::info)};
  const std::string plain = findings_markdown(findings, one_municipality(), drawing(""));
  CHECK(plain.find("- plans/sand/plan\\[1\\].yaml:3: noko manglar (plan-missing)\n") != plain.npos);
  CHECK(plain.find("###") == plain.rfind("###"));  // What is only to be known of is left out.
  const std::string linked =
      findings_markdown(findings, one_municipality(), drawing("https://x.example/b/"));
  CHECK(linked.find("](https://x.example/b/plans/sand/plan%5B1%5D.yaml#L3): ") != linked.npos);
}
