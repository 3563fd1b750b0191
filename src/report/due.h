// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/date.h"
#include "model/municipality.h"
#include "model/settings.h"
#include "rules/reckoning.h"

namespace slt::report {

/// What kind of thing falls due; rows with the same date stand in this order.
enum class DueKind : std::uint8_t {
  plan_period,
  revision,
  evaluation,
  agreement,
  term,
  membership,
  decision,
  minutes,
  notice,
  cadence,
  working_group,
  status,
  deviation,
  ignore
};
Text label_of(DueKind kind);
/// True for what comes with each meeting, tiltak and finding: too much for a page about a year.
bool is_small(DueKind kind);

/// How something is said to have passed or to come: it ends, or it has a deadline.
enum class DueVerb : std::uint8_t { ends, falls };

/// Something that must be done by a day, or that ends on one. The day itself is in time. It points
/// into the plans it was found in.
struct Due {
  DueKind kind;
  Date today;       ///< The day it is told on: those who answer are those of that day.
  std::string uid;  ///< The same from run to run: of the plan's ids, never of a date.
  Sentence what;
  Sentence whose;                 ///< Who answers for it; «ikke oppgitt» when nobody is stated.
  Parties parties = {};           ///< The same as the plan names them.
  bool together = false;          ///< Several answer for it.
  std::optional<Date> date = {};  ///< Absent when the plan states none, or not from when it counts.
  int late = 0;                   ///< Days over; negative for what is to come, 0 without a date.
  DueVerb verb = DueVerb::falls;  ///< How its day is told, where it has no `own_words`.
  Sentence own_words = {};
  std::variant<std::monostate, Reckoning, Sentence> reckoned = {};  ///< How the day was found.
  Span from = {};
  bool unknown = false;        ///< A length is stated but not its start: said, never computed.
  std::string_view rule = {};  ///< Says the same once it is late; empty when no rule does.

  bool is_late() const { return late > 0; }
  /// All of it as a sentence: begins in lower case, has no full stop.
  std::string words(Lang lang) const;
  bool is_reckoned() const { return reckoned.index() > 0; }
  /// How the day was found, `01.01.2022 (plans/x/tiltak.yaml:8) + 2 år (…:10) − 1 dag =
  /// 31.12.2023`; empty where it was not.
  std::string why(Lang lang) const;
  /// Late, without a date, or due in so many days. A group that falls behind may still meet this
  /// year, so that is told at once.
  bool concerns(int within) const {
    return !date || late > 0 || -late <= within || kind == DueKind::cadence;
  }
};

/// Everything in a plan that is overdue or to come, by date, then kind; what has no date is last.
/// What a rule would be silent about, since `slt.yaml`, a deviation or a comment says so, is left
/// out.
std::vector<Due> due(const View& view, Date today, std::span<const RuleSetting> settings = {});

/// The same for one municipality among several.
struct MunicipalityDues {
  std::string name;
  std::vector<Due> dues;
  const View* view = nullptr;  ///< Where they are from; needed to tell people apart.
};

/// Something due and the municipalities it is of: several for what they have in common.
struct DueRow {
  std::vector<std::string> of;
  const Due* due;  ///< In one of the lists given.
};

/// Adds a row unless the same thing has one; then that is of this municipality too.
void add_row(std::vector<DueRow>& rows, const MunicipalityDues& of, const Due& due);
/// By date, then kind.
void sort(std::vector<DueRow>& rows);
/// What passes `wanted`, sorted, each common thing once.
std::vector<DueRow> due_rows(std::span<const MunicipalityDues> all,
                             const std::function<bool(const Due&)>& wanted);

/// `én dag`, `325 dager`.
Sentence days_in_words(int days);

}  // namespace slt::report
