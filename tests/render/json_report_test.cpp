// SPDX-License-Identifier: MIT
#include "render/json_report.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

using namespace slt;
using namespace slt::render;
using Json = nlohmann::json;

TEST_CASE("a report is data, and each text knows where it comes from") {
  const Source source{
      .path = "plans/sand/tiltak.yaml", .bytes = "a: 1\n  b: Åpen\n", .decoded = {}};
  const Span span{&source, 10, 5};
  Document page{.lang = Lang::nn, .title = "T", .blocks = {}};
  page.heading(2, Said(std::string("H"), span));
  page.paragraph("P");
  page.list({{"Ett", {{"To"}}}});
  page.table({.caption = "C", .columns = {"A"}, .rows = {{Said(std::string("1"), span)}}});
  page.box({.title = "B", .lines = {"L"}});
  page.code({.text = "x\n", .language = "yaml"});
  page.picture({"Figur", "Styret over resten.", Chart{}});
  const Json json = Json::parse(report_json({&page, 1}));
  CHECK(json["version"] == 1);
  const Json& document = json["documents"][0];
  CHECK(document["language"] == "nn");
  CHECK(document["title"] == "T");
  const Json& blocks = document["blocks"];
  const Json place{{"path", "plans/sand/tiltak.yaml"}, {"line", 2}, {"column", 6}};
  const Json heading{
      {"kind", "heading"}, {"level", 2}, {"text", "H"}, {"from", Json::array({place})}};
  CHECK(blocks[0] == heading);
  CHECK(blocks[1]["from"].empty());
  CHECK(blocks[2]["items"][0]["items"][0]["text"] == "To");
  CHECK(blocks[3]["rows"][0][0]["from"] == Json::array({place}));
  CHECK(blocks[4]["lines"][0]["text"] == "L");
  CHECK(blocks[5]["text"] == "x\n");
  CHECK(blocks[6]["kind"] == "picture");
  CHECK(blocks[6]["text"] == "Styret over resten.");
}

TEST_CASE("text of a plan is a string and no more, whatever its bytes") {
  const std::string hostile = "\"}],\"x\":{\\u0000 \x01\x1b\xFF\xED\xA0\x80 </script>";
  Document page{.lang = Lang::nb, .title = hostile, .blocks = {}};
  page.paragraph(Said(hostile));
  page.table({hostile, {hostile}, {{Said(hostile)}}});
  const std::string text = report_json({&page, 1});
  const Json json = Json::parse(text);
  CHECK(json["documents"][0]["blocks"].size() == 2);
  CHECK(json["documents"][0]["blocks"][0].size() == 3);
  CHECK(text.find('\x1b') == text.npos);
  CHECK(text.find('\xFF') == text.npos);
}

TEST_CASE("the form is described in every language") {
  for (const Lang lang : kLangs) {
    const Json schema = Json::parse(report_schema(lang));
    CHECK(schema["required"] == Json{"version", "documents"});
    CHECK(schema["definitions"].contains("table"));
    CHECK(schema["definitions"]["block"]["oneOf"].size() == 7);
  }
}
