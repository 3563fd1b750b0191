// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "base/files.h"
#include "cli/generated.h"

using namespace slt;

TEST_CASE("schemas, catalogues and references read as their tables say") {
  for (const Output& file : cli::generated_files()) {
    CAPTURE(file.path);
    const FileRead now = read_file(file.path);
    CHECK(now.refusal == Refusal::none);
    CHECK(now.bytes == file.bytes);
  }
}

TEST_CASE("the tables of README read as the commands and rules say") {
  const FileRead readme = read_file("README.md");
  REQUIRE(readme.refusal == Refusal::none);
  CHECK(cli::with_tables(readme.bytes) == readme.bytes);
}
