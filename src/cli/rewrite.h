// SPDX-License-Identifier: MIT
#pragma once

#include "base/files.h"
#include "cli/selection.h"
#include "render/finding.h"

// How every command that edits ends: checking, showing and writing what it changed.
namespace slt::cli {

/// How careful an edit is.
struct Caution {
  bool dry_run = false;
  bool force = false;
  bool ask = false;         ///< Ask before writing; for what came about by questions.
  Sentence unwritten = {};  ///< Said after a dry run, in place of what is said else.
  Sentence stopped = {};    ///< Said when a new error stops it, in place of what is said else.
};

/// A table of a command's options, with those of every command that edits after them.
template <class Command, std::size_t N>
constexpr auto with_caution(const std::array<OptionOf<Command>, N>& own) {
  constexpr std::array common{
      option<&Command::dry_run>(
          "--dry-run", {"Vis endringen uten å skrive den", "Vis endringa utan å skrive henne",
                        "Show the change without writing it"}),
      option<&Command::force>("--force",
                              {"Skriv også når det gir nye feil", "Skriv òg når det gir nye feil",
                               "Write even when that brings new errors"}),
  };
  std::array<OptionOf<Command>, N + common.size()> rows;
  for (std::size_t i = 0; i < N; ++i) rows[i] = own[i];
  for (std::size_t i = 0; i < common.size(); ++i) rows[N + i] = common[i];
  return rows;
}

/// Where files are rewritten, and the municipalities that must not get new errors by it.
struct Concerned {
  const Repository& repository;
  std::vector<std::string> municipalities;
};

/// The errors that changes would bring, which are not there before.
std::vector<render::Finding> errors_brought(const Context& context, const Concerned& where,
                                            const std::vector<Replacement>& changes);

/// Checks the outcome, shows the difference and writes all or none. A new error stops it, and is
/// shown; else `done` is said.
Exit rewrite(const Context& context, const Concerned& where,
             const std::vector<Replacement>& changes, const Caution& caution, const Sentence& done);

}  // namespace slt::cli
