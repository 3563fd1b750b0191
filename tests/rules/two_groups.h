// SPDX-License-Identifier: MIT
#pragma once

#include <doctest/doctest.h>

#include "../collection.h"

inline constexpr const char* kIdentity =
    "municipality: {number: \"0301\", name: Oslo, language: nb}\n"
    "documents:\n"
    "  - {id: plan, title: Plan}\n";
inline constexpr const char* kRad =
    "  - id: politirad\n"
    "    level: governing\n";
inline constexpr const char* kGruppe =
    "  - id: koordineringsgruppe\n"
    "    level: coordinating\n";

/// A municipality with two groups whose chair, secretary and convenor are not stated.
struct Plans : Collection {
  Plans() {
    write("oslo/municipality.yaml", kIdentity);
    write("oslo/groups.yaml", std::string("groups:\n") + kRad + kGruppe);
  }

  /// The fingerprint of what GitLab is told of a rule.
  std::string fingerprint(const std::string& rule) const {
    const std::string all = run({"validate", "-f", "gitlab"});
    const auto at = all.find("\"check_name\": \"" + rule + "\"");
    REQUIRE(at != all.npos);
    const auto from = all.find("\"fingerprint\": ", at);
    return all.substr(from, all.find('\n', from) - from);
  }
};

inline std::string deviation(const std::string& rule, const std::string& concerns) {
  return "deviations:\n  - {rule: " + rule + ", concerns: " + concerns +
         ", reason: slik er det, decided_by: {open: rådet}, date: 2026-03-03}\n";
}
