// SPDX-License-Identifier: MIT
#include "yaml/second_opinion.h"

#include <doctest/doctest.h>

#include "yaml/reader.h"

using namespace slt;
using namespace std::string_literals;

namespace {

yaml::Opinion opinion_on(std::string bytes) {
  Source source{"plan.yaml", std::move(bytes), {}};
  Diagnostics findings;
  yaml::read(source, findings);
  return yaml::second_opinion(source, findings);
}

}  // namespace

TEST_CASE("a refused file is told apart from one that is no YAML at all") {
  struct Row {
    std::string bytes;
    yaml::Opinion opinion;
  };
  const std::vector<Row> rows{
      {"a: &x b\nc: *x\n", yaml::Opinion::other_yaml},
      {"a: 1\na: 2\n", yaml::Opinion::other_yaml},
      {"- a\n", yaml::Opinion::other_yaml},
      {"a:\n", yaml::Opinion::other_yaml},
      {"a: \"\\0\"\n", yaml::Opinion::not_asked},
      {"a: [b\n", yaml::Opinion::not_yaml},
      {"a: b: c\n", yaml::Opinion::not_yaml},
      {", a: 1", yaml::Opinion::other_yaml},  // Its parser would go on for ever in a loop.
      {"a: bl\xE5\n", yaml::Opinion::not_asked},
      {"a: x\0y\n"s, yaml::Opinion::not_asked},
      {"a: " + std::string(600, '[') + "\n", yaml::Opinion::not_asked},
      {"a: &x b\n#" + std::string(32 * 1024, 'x') + "\n", yaml::Opinion::not_asked},
      {"", yaml::Opinion::not_asked},
  };
  for (const Row& row : rows) {
    CAPTURE(row.bytes.substr(0, 40));
    CHECK(opinion_on(row.bytes) == row.opinion);
  }
}

TEST_CASE("an opinion has words in every language, and no opinion has none") {
  for (const Lang lang : kLangs) {
    CHECK_FALSE(yaml::remark_on(yaml::Opinion::not_yaml).in(lang).empty());
    CHECK_FALSE(yaml::remark_on(yaml::Opinion::other_yaml).in(lang).empty());
  }
  CHECK(yaml::remark_on(yaml::Opinion::not_asked).empty());
}
