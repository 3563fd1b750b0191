// SPDX-License-Identifier: MIT
#pragma once

#include <doctest/doctest.h>

#include "base/process.h"
#include "collection.h"

inline constexpr const char* kTiltak =
    "tiltak:\n"
    "  - id: natteravner\n"
    "    title: Natteravner\n"
    "    responsible: politiet\n"
    "    evaluation: {form: simple, due: 2026-12-01}\n"
    "  - id: delbart\n"
    "    title: Delbart\n";

/// A collection of plans in git.
struct InGit : Collection {
  InGit() {
    git({"init", "--quiet", "--initial-branch=main"});
    write("slt.yaml", "profile: local\n");
    write("sand/municipality.yaml", "municipality: {number: \"0301\", name: Oslo, language: nb}\n");
    write("sand/plan.yaml",
          "plan:\n  title: Handlingsplan SLT\n  adoption: [{step: adopted, date: 2026-01-10}]\n");
    write("sand/tiltak.yaml", kTiltak);
    commit();
  }

  void git(std::vector<std::string> words) const {
    words.insert(words.begin(), {"git", "-C", top(), "-c", "user.name=slt", "-c",
                                 "user.email=slt@invalid", "-c", "commit.gpgsign=false"});
    const auto said = slt::run_program(words);
    REQUIRE(said);
    INFO(said->err);
    REQUIRE(said->status == 0);
  }
  void commit() const {
    git({"add", "--all"});
    git({"commit", "--quiet", "--message", "planen"});
  }

  std::string validate(std::vector<std::string> words, const std::string& format = "short") const {
    words.insert(words.begin(), {"validate", "-f", format});
    return run(words);
  }
};
