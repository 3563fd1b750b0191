// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "../collection.h"

TEST_CASE("a refused item of a list is as good as not stated") {
  const Collection plans;
  plans.write("sand/municipality.yaml",
              "municipality: {number: \"9901\", name: Sand, language: nb}\n"
              "tiltak:\n"
              "  - id: natteravner\n"
              "    title: Natteravner\n"
              "    evaluation: {form: simple, due: [snart, 2027-06-01]}\n");
  CHECK(plans.said("impossible-date") ==
        "5:38: error: «snart» er ikke en dato som finnes, skrevet år-måned-dag («2026-11-21») "
        "[impossible-date]\n");
  CHECK(plans.said("evaluation-overdue").empty());
}
