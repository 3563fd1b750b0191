// SPDX-License-Identifier: MIT
#include "render/json_text.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

using namespace slt;
using namespace slt::render;
using Json = nlohmann::ordered_json;

namespace {

/// One text as JSON; what reads it again must find the same.
std::string written(const std::string& words) {
  const std::string text = json_text(Json(words), -1);
  CHECK(Json::parse(text) == Json(words));
  return text.substr(1, text.size() - 3);
}

}  // namespace

TEST_CASE("what does not show is written by its number") {
  CHECK(written("Åpen «kveld» – 10 €") == "Åpen «kveld» – 10 €");
  CHECK(written("a\u202eb\u0085\u00ad\u200b") == R"(a\u202eb\u0085\u00ad\u200b)");
  CHECK(written("\x1b[2J\x7f") == R"(\u001b[2J\u007f)");
  CHECK(written("\U000E0041\U000E007F") == R"(\udb40\udc41\udb40\udc7f)");
  CHECK(written("👋") == "👋");
}

TEST_CASE("no command of a pipeline is written") {
  CHECK(written("##[set-env name=A]") == R"(#\u0023[set-env name=A])");
  CHECK(written("##vso[task]") == R"(#\u0023vso[task])");
  CHECK(written("###[a]") == R"(#\u0023#[a])");
  CHECK(written("#1 # 2") == "#1 # 2");
}

TEST_CASE("bytes that are no UTF-8 are replaced") {
  CHECK(json_text(Json("a\xff"), -1) == "\"a\uFFFD\"\n");
}

TEST_CASE("values stand on lines of their own where they are indented") {
  CHECK(json_text({{"a", 1}, {"b", {2}}}) == "{\n \"a\": 1,\n \"b\": [\n  2\n ]\n}\n");
  CHECK(json_text({{"a", 1}}, -1) == "{\"a\":1}\n");
}
