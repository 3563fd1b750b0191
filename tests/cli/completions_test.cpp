// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "../collection.h"

namespace {

/// A collection of so many municipalities with a tiltak each.
struct Many : Collection {
  explicit Many(int count) {
    for (int i = 1; i <= count; ++i) {
      const std::string id = "by" + std::to_string(i);
      write(id + "/municipality.yaml",
            "municipality: {number: \"9901\", name: By, language: nb}\n"
            "tiltak:\n  - {id: tiltak-" +
                std::to_string(i) + ", title: T}\n  - {id: felles, title: F}\n");
    }
  }
};

}  // namespace

TEST_CASE("among many municipalities one is chosen before an id") {
  const Many few(2), many(21);
  CHECK(few.run({"completions", "words", "show", "t"}) == "tiltak-1\ttiltak\ntiltak-2\ttiltak\n");
  CHECK(few.run({"completions", "words", "show", "by1/f"}) == "by1/felles\ttiltak\n");
  CHECK(many.run({"completions", "words", "show", "t"}).empty());
  CHECK(many.run({"completions", "words", "show", "by2"}) == "by2/\nby20/\nby21/\n");
  CHECK(many.run({"completions", "words", "show", "by21/t"}) == "by21/tiltak-21\ttiltak\n");
}

TEST_CASE("a file that cannot be read has no ids, and the others have theirs") {
  const Many plans(2);
  plans.write("by1/municipality.yaml", "municipality: {\n");
  CHECK(plans.run({"completions", "words", "show", "t"}) == "tiltak-2\ttiltak\n");
}

TEST_CASE("there is a manual page for each command") {
  const Collection plans;
  CHECK(plans.run({"completions", "man", plans.top(), "--lang", "nn"}).empty());
  int pages = 0;
  for (const auto& entry : std::filesystem::directory_iterator(plans.top()))
    pages += entry.path().extension() == ".1" ? 1 : 0;
  CHECK(pages > 20);
  CHECK(plans.read("../slt.1").starts_with(".TH \"slt\" \"1\" \"2026-11-21\" \"slt "));
  const std::string validate = plans.read("../slt-validate.1");
  CHECK(validate.find(".SH \"NAMN\"\nslt\\-validate \\- Sjekk planane mot SLT\\-modellen\n") !=
        validate.npos);
  CHECK(validate.find("\n.TP\n\\fB\\-f, \\-\\-format FORMAT[=FILE]\\fR\n") != validate.npos);
}
