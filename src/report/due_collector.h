// SPDX-License-Identifier: MIT
#pragma once

#include "report/due.h"
#include "report/words.h"

// Collects what falls due; each kind of thing stands in its own file.
namespace slt::report {

/// What falls due in one municipality.
struct Collector {
  const View& view;
  Date today;
  std::span<const RuleSetting> settings = {};
  std::string prefix = {};  ///< What the identities of the folder at hand begin with.
  std::vector<Due> all = {};

  /// Something due, so far without a day; `key` tells it from others of its kind in the folder.
  Due of(DueKind kind, std::string_view key, Sentence what, const Parties& parties) const;
  Due of(DueKind kind, std::string_view key, Sentence what, const Stated<Parties>& parties) const;
  Due of(DueKind kind, std::string_view key, Sentence what, const Group& group) const;
  Due of(DueKind kind, std::string_view key, Sentence what, const Role& role) const;
  /// «SLT-koordinator (Bente Gravdal)».
  Sentence name(const Role& role) const;
  Sentence name(const Member& member) const;
  Figure figure(std::string_view rule, std::string_view name) const {
    return figure_of(rule, name, settings);
  }

  /// Something with a day, which `from` states or the rule of the same name points at.
  void add(Due due, DueVerb verb, const Reckoning& on, const Span& from,
           std::string_view rule = {});
  /// Something whose day the plan does not state.
  void add_undated(Due due, Sentence words, const Span& from, std::string_view rule = {});
  /// Something of which a length is stated but not its start.
  void add_unknown(Due due, Sentence words, const Span& from, std::string_view rule = {});
};

/// Who calls these meetings in: as the series says, else the group.
const Stated<Parties>& convenor_of(const Group& group, const Series& series);

void collect_plans(Collector& to, const Municipality& folder);
void collect_agreement(Collector& to, const Agreement& agreement);
void collect_deviations(Collector& to, const Municipality& folder);
void collect_ignores(Collector& to, const Municipality& folder);
void collect_evaluations(Collector& to, const Tiltak& tiltak);
void collect_status(Collector& to, const Tiltak& tiltak);
void collect_term(Collector& to, const Role& role);
void collect_group(Collector& to, const Group& group);
void collect_cadence(Collector& to, const Group& group);
void collect_meeting(Collector& to, const Meeting& meeting);

}  // namespace slt::report
