// SPDX-License-Identifier: MIT
#include "rules/evaluations.h"

#include "../report/piece.h"

using namespace slt;

namespace {

/// A municipality with one tiltak and its evaluations.
struct One {
  Piece piece;

  explicit One(const std::string& tiltak, const std::string& evaluations = "[]")
      : piece("sted", fmt::format("municipality: {{number: \"9901\", name: Sted, language: nb}}\n"
                                  "tiltak:\n  - id: ett\n    title: Ett\n{}\nevaluations: {}\n",
                                  tiltak, evaluations)) {}
  std::vector<Promised> promised(std::string_view until) const {
    return promised_evaluations(piece.view(), piece.own.tiltak.front(), *parse_date(until));
  }
};

}  // namespace

TEST_CASE("each planned day is answered by the first evaluation from then on, or before the next") {
  const One one("    evaluation: {form: midway-and-final, due: [2025-06-01, 2026-06-01]}",
                "[{of: ett, date: 2025-07-10, result: some}]");
  const auto all = one.promised("2026-12-31");
  REQUIRE(all.size() == 2);
  CHECK(all[0].due == *parse_date("2025-06-01"));
  CHECK(all[0].made == parse_date("2025-07-10"));
  CHECK(!all[1].made);
  CHECK(one.promised("2025-12-31").size() == 1);
}

TEST_CASE("evaluations in turn count anew from each") {
  const One one(
      "    timing: {start: 2024-01-01}\n    evaluation: {form: simple, every: 1 year}",
      "[{of: ett, date: 2024-11-01, result: some}, {of: ett, date: 2026-02-01, result: some}]");
  const auto all = one.promised("2027-12-31");
  REQUIRE(all.size() == 3);
  CHECK(all[0].due == *parse_date("2025-01-01"));
  CHECK(all[0].made == parse_date("2024-11-01"));
  CHECK(all[1].due == *parse_date("2025-11-01"));
  CHECK(all[1].made == parse_date("2026-02-01"));
  CHECK(all[2].due == *parse_date("2027-02-01"));
  CHECK(!all[2].made);
}

TEST_CASE("no evaluation is promised without a plan for it, nor of what was cancelled") {
  CHECK(One("    status: active").promised("2026-12-31").empty());
  CHECK(One("    status: cancelled\n    evaluation: {form: simple, due: [2025-06-01]}")
            .promised("2026-12-31")
            .empty());
}
