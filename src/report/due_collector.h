#pragma once

#include "report/due.h"
#include "report/words.h"

// Collects what falls due; each kind of thing stands in its own file.
namespace slt::report {

/// How something is said to have passed or to come: it ends, or it has a deadline.
struct Verb {
  Text past, coming;
};
inline constexpr Verb kEnds{{"gikk ut", "gjekk ut", "expired"}, {"går ut", "går ut", "expires"}};
inline constexpr Verb kFalls{{"hadde frist", "hadde frist", "was due"},
                             {"har frist", "har frist", "is due"}};

/// What falls due in one municipality.
struct Collector {
  const View& view;
  Date today;
  std::vector<Due> all = {};

  Sentence whose(const Parties& parties) const;
  Sentence whose(const Stated<Parties>& parties) const;
  /// «SLT-koordinator (Bente Gravdal)».
  Sentence name(const Role& role) const;
  Sentence name(const Member& member) const;

  /// Something with a day.
  void add(DueKind kind, const Verb& verb, Sentence what, Sentence who, Date on, const Span& from);
  /// Something whose day the plan does not state.
  void add_undated(DueKind kind, Sentence what, Sentence who, Sentence words, const Span& from);
  /// Something of which a length is stated but not its start.
  void add_unknown(DueKind kind, Sentence what, Sentence who, Sentence words, const Span& from);
};

void collect_plan(Collector& to, const Plan& plan);
void collect_agreement(Collector& to, const Agreement& agreement);
void collect_deviation(Collector& to, const Deviation& deviation);
void collect_evaluations(Collector& to, const Tiltak& tiltak);
void collect_term(Collector& to, const Role& role);
void collect_group(Collector& to, const Group& group);
void collect_meeting(Collector& to, const Meeting& meeting);

}  // namespace slt::report
